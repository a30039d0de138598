import { createLog } from '../../src/telemetry/log.ts'

/** A log for tests that do not look at it. It is written all the same, so that `log-watch.ts` sees every line. */
export const silent = createLog('debug', { write() {} })
