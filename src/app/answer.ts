import type { View } from '../views/view.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'

/** Fast work is the first response itself. Platforms give 3 s; the rest is for the network and a busy machine. */
const HEAD_START_MS = 150
/** A form can only be the first response: on Discord nothing may ask after a deferral, and Slack's `trigger_id` lives 3 s. */
const FORM_HEAD_START_MS = 2_000

/** How one platform answers one request. `first` or `acknowledge` is called, never both; `later` and `progress` only after `acknowledge`. */
export type Edge = {
  /** The reply is ready in time: it is the first response. */
  first(reply: Reply): Promise<void>
  /** The work takes longer: the platform is told that an answer will come. */
  acknowledge(): Promise<void>
  /** The reply, after the acknowledgement. */
  later(reply: Reply): Promise<void>
  /** Something to look at meanwhile. Never rejects: a failure here is the edge's to log, the answer still comes. */
  progress(view: View): Promise<void>
}

export type AnswerOptions = {
  /** When the request was received, and the time now, in milliseconds of one clock. */
  receivedAt?: number
  now?: () => number
  headStartMs?: number
}

/** May this request's answer be a form? Then the edge waits for it, because it can be nothing but the first response. */
export const mayAsk = (request: Request): boolean => {
  switch (request.kind) {
    case 'compose':
      return true
    case 'tone':
      return request.verb === 'open'
    case 'profile':
    case 'posted':
      return request.verb === 'edit'
    case 'act':
      return ['edit', 'post', 'choose', 'open'].includes(request.act.name)
    default:
      return false
  }
}

export const headStartFor = (request: Request): number =>
  mayAsk(request) ? FORM_HEAD_START_MS : HEAD_START_MS

/**
 * Races the work against its head start, counted from receipt. Calls of `edge` never overlap, so that a preview cannot be overtaken by
 * its waiting view. Rejects when the edge does; the work itself (`App.handle`) never rejects.
 */
export const answer = async (
  work: (progress: (view: View) => void) => Promise<Reply>,
  edge: Edge,
  { now = Date.now, receivedAt = now(), headStartMs = HEAD_START_MS }: AnswerOptions = {},
): Promise<void> => {
  let acknowledged = false
  let latest: View | undefined
  let showing: Promise<void> | undefined
  const show = async () => {
    while (latest) {
      const view = latest
      latest = undefined
      await edge.progress(view)
    }
    showing = undefined
  }
  let answered = false
  const progress = (view: View): void => {
    if (answered) return
    latest = view
    if (acknowledged) showing ??= show()
  }

  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, headStartMs - (now() - receivedAt)), undefined)
  })
  const working = work(progress)
  const ready = await Promise.race([working, late])
  clearTimeout(timer)
  if (ready) return edge.first(ready)

  await edge.acknowledge()
  acknowledged = true
  if (latest) showing ??= show()
  const reply = await working
  answered = true
  latest = undefined
  await showing
  await edge.later(reply)
}
