import type { Locale } from '../../../core/job.ts'
import { lexicon } from '../../../core/sense/lexicon.ts'
import { words } from '../../../core/sense/words.ts'
import { de } from '../data/de.ts'
import { es } from '../data/es.ts'
import { fr } from '../data/fr.ts'
import { it } from '../data/it.ts'
import { pt } from '../data/pt.ts'
import type { Wording } from '../data/wording.ts'
import { edited, type Rule, replaceEach } from '../rule.ts'
import type { Situation } from '../situation.ts'
import { sentencesOf } from '../text/blocks.ts'
import { source } from '../text/pattern.ts'
import { capitalise } from '../text/splice.ts'
import { cutRule, withSpace } from './cuts.ts'
import { foreignRequests } from './foreign-requests.ts'

const WORDINGS: Readonly<Record<Exclude<Locale, 'en'>, Wording>> = { de, es, fr, it, pt }

/** The rules for a language other than English that has a word list, in the order of the English ones. */
export const foreignRules = (language: Exclude<Locale, 'en'>): readonly Rule[] => {
  const { cuts, plain, profane, insult, spelling, blame } = WORDINGS[language]
  return [
    ...cuts.map(cutRule),
    phrases('tell-plain-words', plain, () => true),
    insults(insult),
    phrases('soften-profanity', profane, ({ asked, heated }) => asked || heated),
    blaming(blame),
    phrases(
      'register-spelling',
      spelling,
      ({ asked, formality, job }) => (asked || job.style.formality !== undefined) && formality >= 0.7,
    ),
    foreignRequests(language),
  ]
}

const phrases = (code: string, list: Wording['plain'], when: (situation: Situation) => boolean): Rule => {
  const all = lexicon(list)
  return {
    code,
    apply(text, situation) {
      if (!when(situation)) return undefined
      return edited(
        text,
        all.find(words(text)).map(({ start, end, value }) => {
          const upper = /^\p{Lu}/u.test(text.slice(start, end))
          return { start, end, put: upper && value !== '' ? capitalise(value) : value }
        }),
      )
    },
  }
}

const blaming = (list: Wording['blame']): Rule => {
  const all = list.map(([pattern, put]) => ({ pattern: new RegExp(source(pattern), 'giu'), put }))
  return {
    code: 'soften-blame',
    apply: (text, { softens, tone }) =>
      softens || tone.softening >= 0.5
        ? edited(
            text,
            all.flatMap(({ pattern, put }) =>
              replaceEach(text, pattern, (match) =>
                put.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? ''),
              ),
            ),
          )
        : undefined,
  }
}

/** "…, idiota" goes, and so does a sentence that is nothing but the insult, unless it is all there is. */
const insults = (names: string): Rule => {
  const vocative = new RegExp(`\\s?,\\s{1,2}(?:\\p{L}{1,6}\\s+)?(?:${names})(?=\\s*[.,!?]|$)`, 'giu')
  const opening = new RegExp(`^¡?(?:${names})\\s*[,!]\\s*`, 'iu')
  const whole = new RegExp(
    `^¡?(?:(?:eres|sois|es|tu es|vous êtes|t['’]es|du bist|ihr seid|sie sind|você é|vocês são|tu és|sei|siete)\\s+)?(?:\\p{L}{1,6}\\s+){0,2}(?:${names})\\s*[.!]*$`,
    'iu',
  )
  return {
    code: 'soften-insult',
    apply(text, { asked, heated }) {
      if (!(asked || heated)) return undefined
      const all = sentencesOf(text)
      return edited(
        text,
        all.flatMap(({ start, end, text: sentence }) => {
          if (whole.test(sentence)) return all.length > 1 ? [{ ...withSpace(text, start, end), put: '' }] : []
          const first = opening.exec(sentence)
          if (first && first[0].length < sentence.length)
            return [{ start, end: start + first[0].length, put: '' }]
          return [...sentence.matchAll(vocative)].map((match) => ({
            start: start + match.index,
            end: start + match.index + match[0].length,
            put: '',
          }))
        }),
      )
    },
  }
}
