import type { Claims } from './claims.ts'
import type { Drafts } from './drafts.ts'
import type { Feedback } from './feedback.ts'
import type { Limits } from './limits.ts'
import type { People } from './people.ts'
import type { PostedMessages } from './posted.ts'
import type { Profiles } from './profiles.ts'
import type { Settings } from './settings.ts'
import type { Usage } from './usage.ts'

/** Everything that the app keeps, each behind its own small port, over one store. */
export type State = {
  settings: Settings
  drafts: Drafts
  profiles: Profiles
  feedback: Feedback
  limits: Limits
  claims: Claims
  usage: Usage
  posted: PostedMessages
  people: People
}
