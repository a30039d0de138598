import type { Act } from '../../app/act.ts'
import { decodeAct, encodeAct } from '../../app/act.ts'

/**
 * What a control's or a form's `custom_id` carries (100 characters at most): opaque ids, never text.
 * Besides the app's own acts Discord needs two of its own: a button that asks first (Discord has no confirmation dialogue), and the
 * next page of a form with more than five fields.
 */
export type Control =
  | { kind: 'act'; act: Act }
  | { kind: 'confirm'; act: Act }
  | { kind: 'page'; act: Act; page: number }

export const encodeControl = (control: Control): string => {
  const act = encodeAct(control.act)
  switch (control.kind) {
    case 'act':
      return act
    case 'confirm':
      return `?${act}`
    case 'page':
      return `+${control.page}+${act}`
  }
}

/** Undefined for anything that we did not make: a tampered control does nothing. */
export const decodeControl = (customId: string): Control | undefined => {
  const [, mark, page, encoded = ''] = /^(?:(\?)|\+([1-9])\+)?(.+)$/su.exec(customId) ?? []
  const act = decodeAct(encoded)
  if (!act) return undefined
  if (mark) return { kind: 'confirm', act }
  return page ? { kind: 'page', act, page: Number(page) } : { kind: 'act', act }
}

/** `page` of `pages`, counted from 0; `opener` is the value of the act `open` that shows this form again. */
export type FormId = { form: string; state: string; page: number; pages: number }

export const encodeForm = ({ form, state, page, pages }: FormId): string =>
  `${page}/${pages}:${form}:${state}`

export const decodeForm = (customId: string): FormId | undefined => {
  const [, page, pages, form, state] = /^(\d)\/(\d):([\w-]{1,30}):(.{0,60})$/su.exec(customId) ?? []
  if (form === undefined || state === undefined) return undefined
  return { form, state, page: Number(page), pages: Number(pages) }
}

/**
 * The name of one input of a form: the field, whether it holds a list, and for a text over several inputs which one it is and
 * what stood at the cut (Discord trims inputs, so the white space there is kept here: p paragraph, n line, s space, or nothing).
 */
export const JOINTS = { '': '', s: ' ', n: '\n', p: '\n\n' } as const
export type Joint = keyof typeof JOINTS
export type InputId = { field: string; list: boolean; part: number; joint: Joint }

export const encodeInput = ({ field, list, part, joint }: InputId): string =>
  list ? `${field}[]` : part > 0 ? `${field}~${part}${joint}` : field

export const decodeInput = (customId: string): InputId | undefined => {
  const [, field, list, part, joint] = /^([\w-]+)(\[\])?(?:~([1-9])([snp]?))?$/u.exec(customId) ?? []
  if (!field) return undefined
  return {
    field,
    list: list !== undefined,
    part: Number(part ?? 0),
    joint: (joint ?? '') as Joint,
  }
}
