import type { Coach } from '../core/coach.ts'
import type { Core } from '../core/core.ts'
import type { Account } from '../core/job.ts'
import type { Logger } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Conversations } from './conversations.ts'
import type { By } from './drafts.ts'
import type { Latency } from './latency.ts'
import type { Request } from './request.ts'
import type { State } from './state.ts'
import type { Works } from './work.ts'

/** The part of the language core that the app uses. */
export type Writer = Pick<Core, 'hasLlm' | 'analyze' | 'rewrite' | 'reply'>

/** What the app is given. `coach` is there only where an LLM is set up; `now` is milliseconds since the epoch. */
export type AppPorts = {
  core: Writer
  state: State
  log: Logger
  metrics?: Pick<Metrics, 'requests' | 'latency' | 'results' | 'posts' | 'queue'>
  coach?: Coach
  now?: () => number
  capacity?: { running: number; waiting: number }
  /** No other instance shares the store: what nobody here is working on was lost with an earlier process. */
  alone?: boolean
}

/** What every flow works with. */
export type Context = Required<Omit<AppPorts, 'metrics' | 'coach' | 'capacity' | 'alone'>> &
  Pick<AppPorts, 'metrics' | 'coach'> & { works: Works; latency: Latency; conversations: Conversations }

export const byOf = ({ place, person }: Pick<Request, 'place' | 'person'>): By => ({
  place,
  person: person.id,
})

/** Against whose limits and budget a call to a model counts. */
export const accountOf = ({ place, person }: Pick<Request, 'place' | 'person'>): Account => ({
  platform: place.platform,
  workspace: place.workspace,
  channel: place.channel,
  person: person.id,
})
