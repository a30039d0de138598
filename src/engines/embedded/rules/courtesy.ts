import { COURTESY } from '../data/courtesy.ts'
import type { Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { capitalise, decapitalise } from '../text/splice.ts'

/** Shorter texts are remarks, not letters. */
const GREET_FROM_WORDS = 5
const MASK_START = /^([\u{f0000}-\u{ffffd}])[,:]?\s+(?=\p{L})/u

/** "Please don't worry" and "please join us" ask for nothing that one thanks for. */
const NO_FAVOUR =
  /\bplease\s+(?:(?:do\s+not|don['’]t|never)\b|let\s+(?:me|us)\s+know|reach\s|contact\s+(?:me|us)|accept|join|enjoy|note|be\s|feel\s|find\s|rest\s|take\s+(?:care|your\s+time|all))/iu
/** "Please note that …" tells, it does not ask. */
const TELLS =
  /^(?:please|kindly)\s+(?:be\s+(?:informed|advised|aware|reminded)|note|know|find|see|accept|join\s+(?:me|us))\b/iu
const MOURNING = /\b(?:condolences?|sorry for your loss|passed away|funeral|grie(?:f|ving)|rest in peace)\b/iu

/** Says what somebody keeps doing or never does. */
const REBUKE =
  /(?<!\p{L})(?:wtf|seriously\?|really\?|again[.!?]|never|always|nunca|jamais|toujours|nie|immer|sempre|mai)(?!\p{L})/iu

/** What is to stop is a boundary: neither a wave nor thanks go with it. */
const BOUNDARY =
  /(?<!\p{L})(?:(?:could|would) you have \p{Ll}+|can you not\s*\?|please stop \p{Ll}+ing|dej(?:a|e|ad|en) de|arrêtez? (?:de|d['’])|hör(?:t|en Sie)? (?:\p{L}+ )?auf|par(?:a|e|em) de \p{Ll}+[aei]r|smett(?:ila|i|a|etela|ete))(?!\p{L})/iu

/** A greeting where the tone is warm, the text asks something of someone, and none is there. */
export const greeting: Rule = {
  code: 'courtesy-greeting',
  apply(text, { asked, tone, language, job, pick, formality, heated, grave }) {
    if (!asked || tone.warmth < 0.7 || tone.brevity > 0.5 || language === 'other') return undefined
    if (grave || heated) return undefined
    const words = COURTESY[language]
    if (
      words.greeted.test(text) ||
      !words.asks.test(sentencesOf(text)[0]?.text ?? '') ||
      TELLS.test(text) ||
      BOUNDARY.test(text) ||
      text.includes('\n\n')
    )
      return undefined
    if (text.split(/\s+/u).length < GREET_FROM_WORDS) return undefined
    const polite = formality >= 0.6 || words.addressesFormally?.test(text)
    const hello = pick(polite ? words.formal : (tone.lightness && words.light?.hello) || words.casual)
    const mention = MASK_START.exec(text)
    const isMention = mention && job.masked.items.find((item) => item.start === 0)?.kind === 'mention'
    if (mention && isMention) {
      const rest = text.slice(mention[0].length)
      return {
        text: `${hello.replace(/\s*!$/u, '')} ${mention[1]}, ${language === 'de' ? rest : decapitaliseRest(rest, language)}`,
      }
    }
    if (/^[\u{f0000}-\u{ffffd}*_>#-]/u.test(text)) return undefined
    return { text: `${hello} ${capitalise(text)}` }
  },
}

const decapitaliseRest = (rest: string, language: string): string =>
  language === 'en' &&
  /^(?:Could|Would|Can|Please|Do|Did|Is|Are|What|When|Where|How|Have|Has|Will)\b/u.test(rest)
    ? decapitalise(rest)
    : rest

/** Thanks at the end of a request where the tone is warm or formal and no thanks is there. */
export const thanks: Rule = {
  code: 'courtesy-thanks',
  apply(text, { asked, tone, language, job, pick, formality, heated }) {
    if (!asked || (tone.warmth < 0.7 && tone.formality < 0.7) || tone.brevity > 0.5 || language === 'other')
      return undefined
    const words = COURTESY[language]
    if (
      words.thanked.test(text) ||
      heated ||
      // Cheer after a complaint reads as sarcasm.
      (language === 'en' && job.sense.analysis.sentiment.label === 'negative') ||
      REBUKE.test(job.masked.text) ||
      BOUNDARY.test(text) ||
      job.sense.analysis.emotion === 'sadness' ||
      job.sense.analysis.emotion === 'fear'
    )
      return undefined
    const all = sentencesOf(text)
    const last = all.at(-1)
    if (
      !last ||
      last.item ||
      !words.asks.test(last.text) ||
      NO_FAVOUR.test(last.text) ||
      MOURNING.test(text) ||
      text.includes('\n\n')
    )
      return undefined
    const ending = pick(
      formality >= 0.6 ? words.thanksFormal : (tone.lightness && words.light?.thanks) || words.thanks,
    )
    // A message without a full stop gets its thanks after a comma, as it was begun.
    const open = /[\p{L}\p{N}]$/u.test(text.trimEnd())
    return {
      text: open
        ? `${text.trimEnd()}, ${ending[0]?.toLowerCase()}${ending.slice(1)}`
        : `${text.trimEnd()} ${ending}`,
    }
  },
}
