import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js'
import type { Field, Form } from '../../views/form.ts'
import { encodeForm, encodeInput, JOINTS, type Joint } from './custom-id.ts'
import { LIMITS } from './limits.ts'
import { escapeText } from './markup.ts'
import { options } from './render-controls.ts'
import { shorten, splitText } from './split.ts'

type Chunk = { text: string; joint: Joint }

/** Where one input ends and the next begins: at white space that the joint can name exactly, else between graphemes. */
const cutAt = (text: string): { end: number; joint: Joint } => {
  const window = text.slice(0, LIMITS.modalText + 1)
  for (const joint of ['p', 'n', 's'] as const) {
    const space = JOINTS[joint]
    for (
      let end = window.lastIndexOf(space);
      end > LIMITS.modalText / 2;
      end = window.lastIndexOf(space, end - 1)
    ) {
      if (/\S/u.test(text[end - 1] ?? '') && /\S/u.test(text[end + space.length] ?? '')) return { end, joint }
    }
  }
  return { end: splitText(window, LIMITS.modalText)[0]?.length ?? LIMITS.modalText, joint: '' }
}

const chunksOf = (text: string): Chunk[] => {
  const chunks: Chunk[] = []
  let rest = text
  let joint: Joint = ''
  while (rest.length > LIMITS.modalText) {
    const cut = cutAt(rest)
    chunks.push({ text: rest.slice(0, cut.end), joint })
    rest = rest.slice(cut.end + JOINTS[cut.joint].length)
    joint = cut.joint
  }
  return [...chunks, { text: rest, joint }]
}

const label = (field: Field, component: APIComponentInLabel, suffix = ''): APILabelComponent => ({
  type: ComponentType.Label,
  label: `${shorten(field.label, LIMITS.modalLabel - suffix.length)}${suffix}`,
  ...(field.hint && { description: shorten(field.hint, LIMITS.modalHint) }),
  component,
})

type TextField = Extract<Field, { kind: 'line' | 'text' }>

const textInputs = (field: TextField): APILabelComponent[] => {
  const chunks = chunksOf(field.value ?? '')
  return chunks.map(({ text, joint }, part) =>
    label(
      field,
      {
        type: ComponentType.TextInput,
        custom_id: encodeInput({ field: field.name, list: false, part, joint }),
        style: field.kind === 'text' ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: !field.optional && part === 0,
        max_length: Math.max(Math.min(field.maxLength ?? LIMITS.modalText, LIMITS.modalText), text.length, 1),
        ...(text && { value: text }),
      },
      chunks.length > 1 ? ` (${part + 1}/${chunks.length})` : '',
    ),
  )
}

const inputs = (field: Field): APILabelComponent[] => {
  const single = encodeInput({ field: field.name, list: false, part: 0, joint: '' })
  const list = encodeInput({ field: field.name, list: true, part: 0, joint: '' })
  switch (field.kind) {
    case 'line':
    case 'text':
      return textInputs(field)
    case 'choice':
      return [
        label(field, {
          type: ComponentType.StringSelect,
          custom_id: single,
          required: !field.optional,
          options: options(field.options, field.value === undefined ? [] : [field.value]),
        }),
      ]
    case 'choices': {
      const shown = options(field.options, field.values ?? [])
      return [
        label(field, {
          type: ComponentType.StringSelect,
          custom_id: list,
          required: false,
          min_values: 0,
          max_values: shown.length,
          options: shown,
        }),
      ]
    }
    case 'toggle':
      return [label(field, { type: ComponentType.Checkbox, custom_id: single, default: field.value })]
    case 'people':
      return [
        label(field, {
          type: ComponentType.UserSelect,
          custom_id: list,
          required: false,
          min_values: 0,
          max_values: 25,
          default_values: (field.values ?? [])
            .slice(0, 25)
            .map((id) => ({ id, type: SelectMenuDefaultValueType.User })),
        }),
      ]
    case 'conversation':
      // A post goes where the command was used: Discord has no response URL for another channel.
      return []
  }
}

/** Fields are kept whole and in order; a page holds at most five rows. */
const paginate = (form: Form): APILabelComponent[][] => {
  const pages: APILabelComponent[][] = []
  for (const field of form.fields) {
    const rows = inputs(field)
    const last = pages.at(-1)
    if (last && last.length + rows.length <= LIMITS.modalRows) last.push(...rows)
    else pages.push(rows)
  }
  return pages.filter((rows) => rows.length > 0)
}

/**
 * A form as a modal; with more than five fields it is one page of several. Undefined when a single text needs more than the five
 * inputs of 4,000 characters that Discord shows.
 */
export const renderForm = (form: Form, page = 0): APIModalInteractionResponseCallbackData | undefined => {
  const pages = paginate(form)
  const rows = pages[page] ?? pages[0]
  if (!rows || rows.length > LIMITS.modalRows) return undefined
  const shown = pages[page] ? page : 0
  const suffix = pages.length > 1 ? ` (${shown + 1}/${pages.length})` : ''
  return {
    custom_id: encodeForm({ form: form.id, state: form.state, page: shown, pages: pages.length }),
    title: `${shorten(form.title, LIMITS.modalTitle - suffix.length)}${suffix}`,
    components: [
      ...(form.intro
        ? [
            {
              type: ComponentType.TextDisplay as const,
              content: shorten(escapeText(form.intro), LIMITS.modalIntro),
            },
          ]
        : []),
      ...rows,
    ],
  }
}
