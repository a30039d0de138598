import { edited, type Rule, replaceEach } from '../rule.ts'

const escaped = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')
const whole = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(word)}(?![\\p{L}\\p{N}_])`, 'giu')

/** The words that this person or channel prefers. */
export const preferred: Rule = {
  code: 'own-preferred',
  apply: (text, { job }) =>
    job.style.preferred.length === 0
      ? undefined
      : edited(
          text,
          job.style.preferred
            .filter(({ avoid }) => avoid.trim() !== '')
            .flatMap(({ avoid, use }) => replaceEach(text, whole(avoid.trim()), () => use))
            .sort((a, b) => a.start - b.start),
        ),
}

/** Words that this person or channel does not want to see. Only where the sentence stands without them, which is checked by kind: adverbs, openers, exclamations. */
export const banned: Rule = {
  code: 'own-banned',
  apply: (text, { job }) =>
    job.style.banned.length === 0
      ? undefined
      : edited(
          text,
          job.style.banned
            .filter((word) => word.trim() !== '')
            .flatMap((word) =>
              replaceEach(text, whole(word.trim()), ({ index, 0: found }) =>
                spare(text, index, found) ? '' : undefined,
              ),
            )
            .sort((a, b) => a.start - b.start),
        ),
}

const spare = (text: string, start: number, word: string): boolean => {
  const before = text.slice(0, start)
  const after = text.slice(start + word.length)
  if (
    /ly$|^(?:just|very|really|so|quite|super|totally|please note|fyi|btw|lol|lmao|haha|literally|basically)$/iu.test(
      word,
    )
  )
    return true
  return /(?:^|[.!?,;\n]\s*)$/u.test(before) && /^\s*[,.!;]/u.test(after)
}
