import * as v from 'valibot'
import { readAction } from './action.ts'
import { readCommand } from './command.ts'
import { readEvent } from './event.ts'
import type { Incoming } from './incoming.ts'
import { readMessageAction, readShortcut } from './shortcut.ts'
import { readSubmission } from './submission.ts'

const kindOf = v.object({
  type: v.optional(v.string()),
  command: v.optional(v.string()),
  ssl_check: v.optional(v.unknown()),
})

/** Reads what Slack delivered, once. Whatever it is, the answer is a value; a shape that is not Slack's is ignored. */
export const read = (body: unknown): Incoming => {
  const kind = v.safeParse(kindOf, body)
  if (!kind.success) return { kind: 'ignored', why: 'not-an-object' }
  // Slack probes certificates with this field alone; beside a command it is somebody's trick.
  if (kind.output.ssl_check !== undefined) return { kind: 'ignored', why: 'ssl-check' }
  switch (kind.output.type) {
    case 'shortcut':
      return readShortcut(body)
    case 'message_action':
      return readMessageAction(body)
    case 'block_actions':
      return readAction(body)
    case 'view_submission':
      return readSubmission(body)
    case 'event_callback':
      return readEvent(body)
    default:
      return kind.output.command ? readCommand(body) : { kind: 'ignored', why: 'unknown-type' }
  }
}
