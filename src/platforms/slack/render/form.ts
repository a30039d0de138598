import type { types } from '@slack/bolt'
import type { Locale } from '../../../core/job.ts'
import type { Field, Form } from '../../../views/form.ts'
import { LIMITS } from '../limits.ts'
import { words } from '../words.ts'
import { type Block, option, plain } from './blocks.ts'
import { blockId, type Join, VALUE } from './fields.ts'
import { toInput } from './mrkdwn.ts'
import { split } from './split.ts'

/** Pieces of a long text, each with what stood between it and the one before: inputs may trim what is at their edges. */
const pieces = (text: string): { text: string; join: Join }[] => {
  let join: Join = 'none'
  // Room is left in each input, so that a person can add to it.
  return split(text, LIMITS.inputText - 500).map((piece) => {
    const current = { text: piece.replace(/[ \n]$/u, ''), join }
    join = piece.endsWith('\n') ? 'line' : piece.endsWith(' ') ? 'space' : 'none'
    return current
  })
}

/** Inputs for a text that is still to be written, and for adding to one that is there. */
const INPUTS = { empty: 3, more: 1 }
const BLANK = { text: '', join: 'line' } as const

const textInputs = (field: Extract<Field, { kind: 'text' }>, locale: Locale): Block[] => {
  const value = field.draft ? toInput(field.value ?? '') : (field.value ?? '')
  const filled = pieces(value)
  const [first = { text: '', join: 'none' as Join }, ...rest] = filled
  const long = (field.maxLength ?? LIMITS.inputText) > LIMITS.inputText
  const blanks = long ? (value === '' ? INPUTS.empty - 1 : INPUTS.more) : 0
  const inputs = [first, ...rest, ...Array.from({ length: blanks }, () => BLANK)]
  return inputs.map(({ text, join }, index) => ({
    type: 'input',
    block_id: blockId({ field: field.name, draft: field.draft ?? false, index, join }),
    optional: index > 0 || (field.optional ?? false),
    label: plain(index === 0 ? field.label : `${words.continued[locale]} (${index + 1})`, LIMITS.inputLabel),
    ...(index === 0 && field.hint && { hint: plain(field.hint, LIMITS.inputLabel) }),
    element: {
      type: 'plain_text_input',
      action_id: VALUE,
      multiline: true,
      max_length: Math.min(field.maxLength ?? LIMITS.inputText, LIMITS.inputText),
      ...(text && { initial_value: text }),
    },
  }))
}

const conversationInput = (): types.ConversationsSelect => ({
  type: 'conversations_select',
  action_id: VALUE,
  default_to_current_conversation: true,
  response_url_enabled: true,
})

const elementOf = (field: Exclude<Field, { kind: 'text' }>, locale: Locale): types.InputBlockElement => {
  switch (field.kind) {
    case 'line':
      return {
        type: 'plain_text_input',
        action_id: VALUE,
        max_length: Math.min(field.maxLength ?? LIMITS.inputText, LIMITS.inputText),
        ...(field.value && { initial_value: field.value }),
      }
    case 'choice': {
      const options = field.options.slice(0, LIMITS.options).map(option)
      const initial = options.find(({ value }) => value === field.value)
      return { type: 'static_select', action_id: VALUE, options, ...(initial && { initial_option: initial }) }
    }
    case 'choices': {
      const options = field.options.slice(0, LIMITS.options).map(option)
      const initial = options.filter(({ value }) => value && field.values?.includes(value))
      return {
        type: 'multi_static_select',
        action_id: VALUE,
        options,
        ...(initial.length > 0 && { initial_options: initial }),
      }
    }
    case 'toggle': {
      const options = [option({ value: 'on', label: words.yes[locale] })]
      return {
        type: 'checkboxes',
        action_id: VALUE,
        options,
        ...(field.value && { initial_options: options }),
      }
    }
    case 'people':
      return {
        type: 'multi_users_select',
        action_id: VALUE,
        ...(field.values?.length && { initial_users: [...field.values] }),
      }
    case 'conversation':
      return conversationInput()
  }
}

const fieldBlocks = (field: Field, locale: Locale): Block[] =>
  field.kind === 'text'
    ? textInputs(field, locale)
    : [
        {
          type: 'input',
          block_id: blockId({ field: field.name, draft: false, index: 0, join: 'none' }),
          // An unchecked box counts as "nothing entered", so a toggle must never be required.
          optional: field.kind === 'toggle' || (field.optional ?? false),
          label: plain(field.label, LIMITS.inputLabel),
          ...(field.hint && { hint: plain(field.hint, LIMITS.inputLabel) }),
          element: elementOf(field, locale),
        },
      ]

/** A form as a window. `metadata` comes back with the submission. */
export const modalForm = (form: Form, locale: Locale, metadata: string): types.ModalView => ({
  type: 'modal',
  callback_id: form.id,
  private_metadata: metadata,
  title: plain(form.title, LIMITS.modalTitle),
  submit: plain(form.submit, LIMITS.modalTitle),
  close: plain(words.back[locale], LIMITS.modalTitle),
  blocks: [
    ...(form.intro
      ? split(form.intro, LIMITS.section).map((piece) => ({ type: 'section' as const, text: plain(piece) }))
      : []),
    ...form.fields.flatMap((field) => fieldBlocks(field, locale)),
  ].slice(0, LIMITS.viewBlocks),
})
