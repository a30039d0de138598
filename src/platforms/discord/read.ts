import type { Access, Request } from '../../app/request.ts'
import type { Values } from '../../views/form.ts'
import { type Control, decodeControl, decodeForm } from './custom-id.ts'
import { messageRef, personOf, placeOf } from './people.ts'
import { withoutFrame } from './post-text.ts'
import type { CommandLeaf, Interaction, InteractionOf, RawMessage } from './raw.ts'
import { readSubmitted } from './read-form.ts'
import { routeOf } from './tell.ts'

/** The part of a Request that depends on what was done; the rest is the same for every interaction. */
type Deed = Request extends infer R ? (R extends Request ? Omit<R, keyof Common> : never) : never
type Common = Pick<Request, 'id' | 'place' | 'person' | 'markup' | 'access' | 'route'>

const MESSAGE_COMMAND = 3
const UNKNOWN: Deed = { kind: 'unsupported', what: 'unknown-command' }

const text = (options: readonly CommandLeaf[], name: string): string | undefined => {
  const value = options.find((option) => option.name === name)?.value
  return typeof value === 'string' ? value : undefined
}

const readHumanize = (options: readonly CommandLeaf[]): Deed => {
  const draft = text(options, 'text')
  const asked = { tone: text(options, 'tone'), language: text(options, 'language') }
  if (draft === undefined) return { kind: 'compose', ...asked }
  return { kind: 'humanize', source: 'command', text: draft, ...asked }
}

/** Options by name; those that name one of several (people, fields) become lists, as their form fields are. */
const LISTS = ['editors', 'locked']
const valuesOf = (options: readonly CommandLeaf[]): Values =>
  Object.fromEntries(
    options.map(({ name, value }) => [
      name,
      LISTS.includes(name) ? [String(value)] : typeof value === 'boolean' ? value : String(value ?? ''),
    ]),
  )

const readSubcommand = (name: string, data: InteractionOf<2>['data']): Deed => {
  const sub = data.options[0]
  if (name === 'tone') {
    if (sub?.name === 'show' || sub?.name === 'reset') return { kind: 'tone', verb: sub.name }
    if (sub?.name === 'set') return { kind: 'tone', verb: 'set', values: valuesOf(sub.options ?? []) }
  }
  if (name === 'profile') {
    if (sub?.name === 'usage') return { kind: 'usage' }
    if (sub?.name === 'show' || sub?.name === 'edit' || sub?.name === 'export' || sub?.name === 'forget') {
      return { kind: 'profile', verb: sub.name }
    }
  }
  return UNKNOWN
}

/** What was said: a forwarded message carries its words in a snapshot. Pictures, embeds and voice messages have none. */
const wordsOf = (message: RawMessage): string =>
  withoutFrame(message.content || (message.message_snapshots?.[0]?.message.content ?? ''))

const targetOf = (interaction: InteractionOf<2>): RawMessage | undefined =>
  interaction.data.resolved?.messages?.[interaction.data.target_id ?? '']

const readMessageCommand = (interaction: InteractionOf<2>, person: string): Deed => {
  const target = targetOf(interaction)
  const words = target && wordsOf(target)
  if (!target || !words?.trim()) return { kind: 'unsupported', what: 'no-text' }
  const message = messageRef(interaction, target)
  switch (interaction.data.name) {
    case 'Humanize':
      return { kind: 'humanize-message', text: words, message, own: target.author.id === person }
    case 'Suggest replies':
      return { kind: 'reply', text: words, message }
    default:
      return UNKNOWN
  }
}

const readCommand = (interaction: InteractionOf<2>, person: string): Deed => {
  if (interaction.data.type === MESSAGE_COMMAND) return readMessageCommand(interaction, person)
  if (interaction.data.name === 'humanize') return readHumanize(interaction.data.options)
  return readSubcommand(interaction.data.name, interaction.data)
}

/** The control that was pressed, with what was chosen in a menu. */
export const controlOf = (interaction: InteractionOf<3>): Control | undefined => {
  const control = decodeControl(interaction.data.custom_id)
  const [chosen] = interaction.data.values
  if (!control || chosen === undefined) return control
  return { ...control, act: { ...control.act, value: chosen } }
}

const readDeed = (interaction: Interaction, person: string): Deed => {
  switch (interaction.type) {
    case 2:
      return readCommand(interaction, person)
    case 3: {
      const control = controlOf(interaction)
      return control ? { kind: 'act', act: control.act } : UNKNOWN
    }
    case 4:
      return UNKNOWN
    case 5: {
      const form = decodeForm(interaction.data.custom_id)
      if (!form) return UNKNOWN
      return { kind: 'submit', form: form.form, state: form.state, values: readSubmitted(interaction.data) }
    }
  }
}

/** A message command: what is worked on is a part of a conversation that is not read. */
export const isAboutMessage = (interaction: Interaction): boolean =>
  interaction.type === 2 && interaction.data.type === MESSAGE_COMMAND

/** The message that a target itself answers is in the payload; more would need the privileged message content. */
export const answeredIn = (interaction: Interaction): RawMessage['referenced_message'] =>
  interaction.type === 2 ? targetOf(interaction)?.referenced_message : undefined

/** What a person did. Undefined only where Discord names no person. */
export const readRequest = (interaction: Interaction, access: Access): Request | undefined => {
  const person = personOf(interaction)
  if (!person) return undefined
  const common: Common = {
    id: interaction.id,
    place: placeOf(interaction, person),
    person,
    markup: 'discord',
    access,
    route: routeOf(interaction),
  }
  return { ...common, ...readDeed(interaction, person.id) } as Request
}

/** The option that is being typed, for menus that complete. */
export const focusedOption = (interaction: InteractionOf<4>): { name: string; typed: string } | undefined => {
  const leaves = interaction.data.options.flatMap((option) => [option, ...(option.options ?? [])])
  const focused = leaves.find((option) => option.focused)
  return focused && { name: focused.name, typed: String(focused.value ?? '') }
}
