import { createState, type State } from '../app/state.ts'
import type { Config } from '../config.ts'
import { ConfigError, StoreError } from '../errors.ts'
import { openStore, type Store } from '../store/store.ts'
import type { Logger } from '../telemetry/log.ts'

/**
 * The store and all that the app keeps in it. A store that is down opens all the same and reconnects by itself.
 * @throws {ConfigError} when the store was written with another key: starting without the data would look like losing it.
 */
export const composeStore = async (
  { store: { url, encryptionKey, oldEncryptionKey } }: Config,
  { log }: { log: Logger },
): Promise<{ store: Store; state: State }> => {
  try {
    const store = await openStore({ url, key: encryptionKey, oldKey: oldEncryptionKey, log })
    return { store, state: createState(store) }
  } catch (error) {
    if (error instanceof StoreError) throw new ConfigError([`${error.message} ${error.advice}`])
    throw error
  }
}
