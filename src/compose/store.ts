import { createState, type State } from '../app/state.ts'
import type { Config } from '../config.ts'
import { ConfigError, StoreError } from '../errors.ts'
import { openStore, type Store } from '../store/store.ts'
import type { Logger } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'

/** An engine, its repair attempt and the fallback fit into this many budgets; after that a draft's work counts as lost. */
const BUDGETS = 3
const LEAST_WORK_MS = 60_000

/**
 * The store and all that the app keeps in it. A store that is down opens all the same and reconnects by itself.
 * @throws {ConfigError} when the store was written with another key: starting without the data would look like losing it.
 */
export const composeStore = async (
  { llm, store: { url, encryptionKey, oldEncryptionKey } }: Config,
  { log, metrics }: { log: Logger; metrics?: Pick<Metrics, 'storeErrors'> },
): Promise<{ store: Store; state: State }> => {
  try {
    const onFault = (code: string) => metrics?.storeErrors.inc({ code })
    const store = await openStore({ url, key: encryptionKey, oldKey: oldEncryptionKey, log, onFault })
    const workLimitMs = Math.max(LEAST_WORK_MS, BUDGETS * (llm?.timeoutMs ?? 0))
    return { store, state: createState(store, { workLimitMs }) }
  } catch (error) {
    if (error instanceof StoreError) throw new ConfigError([`${error.message} ${error.advice}`])
    throw error
  }
}
