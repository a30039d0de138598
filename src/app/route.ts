import { faultView } from '../views/fault.ts'
import { helpView } from '../views/help.ts'
import { act } from './flows/act.ts'
import { coach } from './flows/coach.ts'
import { compose } from './flows/compose.ts'
import { home } from './flows/home.ts'
import { humanize } from './flows/humanize.ts'
import { humanizeMessage } from './flows/humanize-message.ts'
import { posted } from './flows/posted.ts'
import { profile } from './flows/profile.ts'
import { reply } from './flows/reply.ts'
import { submit } from './flows/submit.ts'
import { tone } from './flows/tone.ts'
import { usage } from './flows/usage.ts'
import type { Context } from './ports.ts'
import type { Handling, Reply } from './reply.ts'
import type { Request } from './request.ts'

/** From what a person did to the flow that answers it. */
export const route = async (request: Request, context: Context, handling: Handling): Promise<Reply> => {
  switch (request.kind) {
    case 'humanize':
      return humanize(request, request, context, handling)
    case 'humanize-message':
      return humanizeMessage(request, context, handling)
    case 'reply':
      return reply(request, context, handling)
    case 'compose':
      return compose(request, request, context)
    case 'act':
      return act(request, context, handling)
    case 'submit':
      return submit(request, context, handling)
    case 'tone':
      return tone(request, context)
    case 'profile':
      return profile(request, request.verb, context)
    case 'usage':
      return usage(request, context)
    case 'help':
      return { kind: 'show', view: helpView(request.person.locale) }
    case 'home':
      return home(request, context)
    case 'coach':
      return coach(request, context, handling)
    case 'posted':
      return posted(request, context)
    case 'unsupported': {
      const word = request.what === 'no-text' ? 'noText' : 'unknownCommand'
      return { kind: 'show', view: faultView({ word }, request.person.locale) }
    }
  }
}

/** Does this take an engine? Only such requests count against a person's limit: posting and dismissing always work. */
export const isCostly = (request: Request): boolean => {
  switch (request.kind) {
    case 'humanize':
    case 'humanize-message':
    case 'reply':
      return true
    case 'coach':
      return request.opening !== true
    case 'act':
      return request.act.name === 'again' || request.act.name === 'tone'
    case 'submit':
      return request.form === 'compose'
    default:
      return false
  }
}
