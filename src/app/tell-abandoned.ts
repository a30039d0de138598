import { codeOf } from '../errors.ts'
import type { Logger } from '../telemetry/log.ts'
import type { App, Told } from './reply.ts'
import type { PlatformName } from './request.ts'

/** What other instances may have left behind is overdue by then, whatever budget a model has. */
const AGAIN_MS = 3 * 60_000

type Options = {
  app: Pick<App, 'abandoned'>
  platform: PlatformName
  /** The edge's way to a person. A rejection is logged and the next one told. */
  tell(told: Told): Promise<void>
  log: Logger
}

/** At the start of an edge, and once more: tells people what an earlier process was at when it died. `stop` ends the waiting for the second time. */
export const tellAbandoned = ({ app, platform, tell, log }: Options): { stop(): void } => {
  const run = async (): Promise<void> => {
    try {
      for await (const told of app.abandoned(platform)) {
        await tell(told).catch((error: unknown) =>
          log.warn({ code: codeOf(error), platform }, 'nobody could be told of an interrupted work'),
        )
      }
    } catch (error) {
      log.warn({ code: codeOf(error), platform }, 'interrupted works could not be looked for')
    }
  }
  void run()
  const again = setTimeout(run, AGAIN_MS).unref()
  return { stop: () => clearTimeout(again) }
}
