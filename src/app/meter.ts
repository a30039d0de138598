import type { Account } from '../core/job.ts'
import { EngineError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { Logger } from '../telemetry/log.ts'
import { channelKey, personKey, workspaceKey } from './keys.ts'
import type { Place } from './request.ts'
import type { Tokens, Usage } from './usage.ts'

/** Calls to a model within a minute. A person's own requests are limited before; these hold one channel or workspace from starving the others. */
const CALLS = {
  person: { name: 'llm-person', points: 20, seconds: 60 },
  channel: { name: 'llm-channel', points: 60, seconds: 60 },
  workspace: { name: 'llm-workspace', points: 300, seconds: 60 },
}

type Ports = {
  usage: Pick<Usage, 'spend' | 'ofWorkspace'>
  limiter: Store['limiter']
  /** Tokens a month per workspace; absent: no bound. */
  monthlyTokens?: number
  log: Logger
  onSpent?: (tokens: Tokens) => void
}

const placeOf = ({ platform, workspace, channel }: Account): Place => ({ platform, workspace, channel })

/** Who may spend tokens, and what was spent. With the store down nobody is refused for a sum that cannot be read. */
export const createMeter = ({ usage, limiter, monthlyTokens, log, onSpent }: Ports) => {
  const limits = {
    person: limiter(CALLS.person),
    channel: limiter(CALLS.channel),
    workspace: limiter(CALLS.workspace),
  }

  const checkBudget = async (account: Account): Promise<void> => {
    if (monthlyTokens === undefined) return
    const { tokens } = await usage
      .ofWorkspace(placeOf(account))
      .catch(() => ({ tokens: { input: 0, output: 0 } }))
    if (tokens.input + tokens.output < monthlyTokens) return
    throw new EngineError(
      'llm-budget',
      'The token budget of this workspace is used up for this month.',
      'Ask an operator to raise TOKEN_BUDGET, or go on with the built-in engine.',
    )
  }
  const checkRate = async (account: Account): Promise<void> => {
    const place = placeOf(account)
    const keys = {
      person: personKey(place, account.person),
      channel: channelKey(place),
      workspace: workspaceKey(place),
    }
    for (const scope of ['person', 'channel', 'workspace'] as const) {
      if (!(await limits[scope].consume(keys[scope])).ok) {
        throw new EngineError(
          'llm-limit',
          'Too many requests went to the model within a minute.',
          'Try again in a minute.',
        )
      }
    }
  }

  return {
    /** Rejects with an EngineError (`llm-budget`, `llm-limit`). The command line has no account and no bound. */
    admit: async (account: Account | undefined): Promise<void> => {
      if (!account) return
      await checkBudget(account)
      await checkRate(account)
    },
    spent: (account: Account | undefined, tokens: Tokens): void => {
      onSpent?.(tokens)
      if (!account || tokens.input + tokens.output === 0) return
      usage
        .spend(placeOf(account), account.person, tokens)
        .catch((error: { code?: string }) =>
          log.warn({ code: error.code }, 'spent tokens could not be counted'),
        )
    },
  }
}
