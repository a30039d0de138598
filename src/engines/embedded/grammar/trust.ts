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

/** British and American spellings of one word; neither is corrected to the other. */
const REGIONAL: readonly (readonly [RegExp, string])[] = [
  [/our/gu, 'or'],
  [/(is|ys)(e|ed|es|er|ers|ing|ation|ations)$/gu, 'iz$2'],
  [/re$/gu, 'er'],
  [/ll(ed|ing|er|ers)$/gu, 'l$1'],
  [/ogue$/gu, 'og'],
  [/ence$/gu, 'ense'],
  [/mme$/gu, 'm'],
  [/ae|oe/gu, 'e'],
  [/grey/gu, 'gray'],
]
const american = (word: string): string => REGIONAL.reduce((text, [from, to]) => text.replace(from, to), word)

const swapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((char, index) => char !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
/** One letter too many in `long`, anywhere but first. */
const oneMore = (long: string, short: string): boolean => {
  if (long.length !== short.length + 1 || long[0] !== short[0]) return false
  const at = [...long].findIndex((char, index) => char !== short[index])
  return long.slice(0, at) + long.slice(at + 1) === short
}
const vowelSlip = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  const differing = [...a].flatMap((char, index) => (char === b[index] ? [] : [char + b[index]]))
  return differing.length === 1 && /^[aeiou]{2}$/u.test(differing[0] ?? '')
}

/**
 * A misspelling that can only be one word: two letters swapped, an apostrophe or one letter missing or doubled, a wrong vowel in a long
 * word. Anything else may be a name, jargon or slang.
 */
const clearTypo = (found: string, offer: string): boolean => {
  if (!/^\p{Ll}{4,}$/u.test(found) || KNOWN.has(found) || /(\p{L})\1\1/u.test(found)) return false
  if (american(found) === american(offer)) return false
  if (offer.replaceAll(/['’]/gu, '') === found) return true
  if (/[^\p{Ll}]/u.test(offer) || found[0] !== offer[0]) return false
  if (swapped(found, offer)) return true
  if (found.length >= 6 && (oneMore(found, offer) || oneMore(offer, found)))
    return !/s$/u.test(found) || /s$/u.test(offer)
  return found.length >= 7 && vowelSlip(found, offer)
}

/** The replacement that is certain enough to make without asking, or undefined. */
export const trusted = ({ rule, found, offers }: Lint): string | undefined => {
  const [first] = offers
  if (first === undefined) return undefined
  if (rule === 'RepeatedWords') return REPEATABLE.test(found) ? first : undefined
  if (rule !== 'SpellCheck')
    return offers.every((offer) => offer.toLowerCase() === first.toLowerCase()) || rule === 'TheirToThere'
      ? first
      : undefined
  return clearTypo(found, first) ? first : undefined
}
