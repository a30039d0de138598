import { createApp } from '../../src/app/app.ts'
import type { AppPorts } from '../../src/app/ports.ts'
import type { Reply } from '../../src/app/reply.ts'
import type { Access, Person, Request } from '../../src/app/request.ts'
import { createState, type State } from '../../src/app/state.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Form } from '../../src/views/form.ts'
import type { Button, View } from '../../src/views/view.ts'
import { silent } from './silent.ts'
import { createWriter, type TestWriter } from './writer.ts'

export const ANA: Person = { id: 'U_ANA', name: 'Ana', locale: 'en', timeZone: 'Europe/Berlin' }
export const BEN: Person = { id: 'U_BEN', name: 'Ben', locale: 'en' }

/** What is asked without the parts that every request has. */
export type Asked = Request extends infer R
  ? R extends Request
    ? Omit<R, Given> & Partial<Pick<R, Given>>
    : never
  : never
type Given = 'id' | 'place' | 'person' | 'markup' | 'access'

export const PERMITTED: Access = {
  mayConfigure: async () => true,
  surroundings: async () => ({ messages: [], limited: 'none' }),
}

export type AppBench = {
  app: ReturnType<typeof createApp>
  state: State
  store: Store
  writer: TestWriter
  /** Views that were shown while the work went on. */
  shown: View[]
  ask(asked: Asked, signal?: AbortSignal): Promise<Reply>
  /** The view of a reply that shows one. */
  see(asked: Asked): Promise<View>
  /** The form of a reply that asks. */
  form(asked: Asked): Promise<Form>
}

/** The real app over a store in memory and a writer that the test knows. */
export const createAppBench = async (
  ports: Partial<AppPorts> & { limit?: { points: number; seconds: number } } = {},
): Promise<AppBench> => {
  const store = await openStore({ url: 'memory://', log: silent })
  const writer = createWriter()
  const { limit = { points: 10_000, seconds: 60 }, now } = ports
  const state = createState(store, { limit, ...(now && { now }) })
  const app = createApp({ core: writer, state, log: silent, ...ports })
  const shown: View[] = []
  let count = 0
  const ask = (asked: Asked, signal = new AbortController().signal): Promise<Reply> =>
    app.handle(
      {
        id: `request-${++count}`,
        place: { platform: 'slack', workspace: 'T1', channel: 'C1' },
        person: ANA,
        markup: 'slack',
        access: PERMITTED,
        ...asked,
      } as Request,
      { signal, progress: (view) => shown.push(view) },
    )
  return {
    app,
    state,
    store,
    writer,
    shown,
    ask,
    see: async (asked) => {
      const reply = await ask(asked)
      if (reply.kind !== 'show') throw new Error(`a view was expected, not “${reply.kind}”`)
      return reply.view
    },
    form: async (asked) => {
      const reply = await ask(asked)
      if (reply.kind !== 'ask') throw new Error(`a form was expected, not “${reply.kind}”`)
      return reply.form
    },
  }
}

/** Everything that a view says, line by line, controls aside. */
export const wordsOf = (view: View): string =>
  [
    view.title ?? '',
    ...view.parts.flatMap((part) => {
      switch (part.kind) {
        case 'text':
        case 'quote':
        case 'draft':
          return [part.text]
        case 'facts':
          return part.facts.map(({ label, value }) => `${label}: ${value}`)
        case 'list':
          return [part.title ?? '', ...part.items]
        case 'references':
          return [part.label, ...part.ids]
        default:
          return []
      }
    }),
  ].join('\n')

export const buttonsOf = (view: View): Button[] =>
  view.parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))

export const labelsOf = (view: View): string[] => buttonsOf(view).map(({ label }) => label)

export const draftOf = (view: View): string =>
  view.parts.flatMap((part) => (part.kind === 'draft' ? [part.text] : []))[0] ?? ''

/** The act of the control with this label. */
export const press = (view: View, label: string, value?: string): Asked => {
  const button = buttonsOf(view).find((candidate) => candidate.label === label)
  if (!button) throw new Error(`no button “${label}” among ${labelsOf(view).join(', ')}`)
  return { kind: 'act', act: { ...button.act, ...(value !== undefined && { value }) } }
}

export const chooseTone = (view: View, value: string): Asked => {
  const menu = view.parts.find((part) => part.kind === 'choice')
  if (!menu) throw new Error('no tone menu')
  return { kind: 'act', act: { ...menu.act, value } }
}
