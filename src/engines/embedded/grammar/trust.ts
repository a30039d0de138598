import { MISSPELLINGS, UNMARKED } from '../data/en/misspellings.ts'
import type { Lint } from './lints.ts'

/** Chat words, jargon and clippings that a dictionary does not know and nobody wants corrected. */
const KNOWN = new Set(
  `admin admins async auth autocomplete backend backfill backlog blog blogs boolean changelog chatbot codebase config configs cron dashboard dashboards
  dataset datasets dedupe deploys dev devops devs distro docker emoji emojis env favicon frontend gameplay github gif hackathon hotfix inbox infra
  internet iphone json kanban kubernetes lambda linter localhost login logins macbook mailto meme memes microservice microservices middleware mockup
  monorepo multiplayer namespace newbie nginx noob npm offboarding offsite onboarding online onsite params paywall payload php plugin plugins postgres prefetch preprod
  redis refactor refactored refactoring regex repo repos reddit retro retros roadmap rollout runbook runtime saas schema sdk selfie serverless
  smartphone spec specs sprint sql standup standups startup startups stderr stdout subreddit sudo sync timeout timeouts timestamp timestamps todo todos tsx
  twitter typeahead typescript unfollow unmute unsubscribe upsell upvote upvoted upvotes username usernames vibe vibes video videos vlog webhook webhooks
  website websites whitelist wifi workflow workflows yaml youtube zoom
  bruh dude gonna gotta haha hahaha hella hmm imma kinda kiddo lemme lmao lmfao lol meh nah nope ofc okay omg oof outta pls plz sorta sus thx tho
  ugh wanna whatcha whoa wow yall yay yeah yep yikes yup`.split(/\s+/u),
)

const REPEATABLE =
  /^(?:the|a|an|to|of|and|in|for|on|with|is|at|from|by|be|or|as|if|we|are|was|this|your|our|my) \w+$/iu

/** British and American spellings of one word, and both ways of doubling a consonant; neither is corrected to the other. */
const REGIONAL: readonly (readonly [RegExp, string])[] = [
  [/our/gu, 'or'],
  [/(is|ys)(e|ed|es|er|ers|ing|ation|ations)$/gu, 'iz$2'],
  [/re$/gu, 'er'],
  [/ll/gu, 'l'],
  [/(p|s|t)\1(ed|ing|er)$/gu, '$1$2'],
  [/ogue$/gu, 'og'],
  [/ence$/gu, 'ense'],
  [/mme$/gu, 'm'],
  [/ae|oe/gu, 'e'],
]
const neutral = (word: string): string => REGIONAL.reduce((text, [from, to]) => text.replace(from, to), word)

const swapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((char, index) => char !== b[index])
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
/** "becomming" and "ocurred": they differ in how often one letter stands. */
const doubled = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) === 1 &&
  a.replace(/([^aeiou])\1/gu, '$1') === b.replace(/([^aeiou])\1/gu, '$1')

/** A misspelling that can only be one word. Anything else may be a name, jargon or slang. */
const clearTypo = (found: string, offer: string): boolean => {
  if (!/^\p{Ll}{5,}$/u.test(found) || KNOWN.has(found) || /(\p{L})\1\1/u.test(found)) return false
  if (!/^\p{Ll}+$/u.test(offer) || neutral(found) === neutral(offer)) return false
  return swapped(found, offer) || (found.length >= 7 && doubled(found, offer))
}

const spelled = (found: string, offers: readonly string[]): string | undefined => {
  const meant = MISSPELLINGS.get(found)
  if (meant) return meant
  if (UNMARKED.has(found)) return offers.find((offer) => offer.replace(/['’]/u, '') === found)
  return offers.find((offer, index) => index === 0 && clearTypo(found, offer))
}

/** Forms of be, have and do, which are all that agreement is corrected for: "you guys think" is right, whatever a checker says. */
const AUXILIARY = /^(?:is|are|was|were|has|have|do|does|don['’]t|doesn['’]t)$/u
const WORD_FOLLOWS = /^\s\p{Ll}{2}/u

/** The replacement that is certain enough to make without asking, or undefined. `after` is the text behind the lint. */
export const trusted = ({ rule, found, offers }: Lint, after: string): string | undefined => {
  const [first] = offers
  switch (rule) {
    case 'SpellCheck':
      return spelled(found, offers)
    case 'RepeatedWords':
      return REPEATABLE.test(found) ? first : undefined
    case 'AnA':
      return WORD_FOLLOWS.test(after) ? first : undefined
    case 'PronounVerbAgreement':
      return first !== undefined && AUXILIARY.test(found) && AUXILIARY.test(first) ? first : undefined
    case 'TheirToThere':
      return first
    default:
      return offers.every((offer) => offer.toLowerCase() === first?.toLowerCase()) ? first : undefined
  }
}
