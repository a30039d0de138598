import { WebClient } from '@slack/web-api'
import type { Logger } from '../../telemetry/log.ts'
import { libraryLogger } from './logger.ts'

const TIMEOUT_MS = 8000

export type Clients = {
  /** Reads and windows: what may be done twice. One quick retry. */
  reading: WebClient
  /** Posts: never retried by itself, because a lost answer is not a lost post. */
  posting: WebClient
}

/**
 * Two clients without a token; every call names its own. They are apart because a 429 pauses a whole client, and because a retry policy
 * given to Bolt would be inherited by everything. Both hand 429 to the caller at once (`rejectRateLimitedCalls`).
 */
export const createClients = (apiUrl: string, log: Logger): Clients => {
  const shared = {
    slackApiUrl: apiUrl,
    timeout: TIMEOUT_MS,
    logger: libraryLogger(log),
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: 50,
  }
  return {
    reading: new WebClient(undefined, { ...shared, retryConfig: { retries: 1, minTimeout: 200 } }),
    posting: new WebClient(undefined, { ...shared, retryConfig: { retries: 0 } }),
  }
}
