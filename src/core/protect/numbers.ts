import {
  CURRENCY_CODES,
  CURRENCY_WORDS,
  MAGNITUDES,
  MONTHS,
  SYMBOL_UNITS,
  TIGHT_UNITS,
  WORDED_MAGNITUDES,
  WORDED_UNITS,
} from './units.ts'

/** Not inside a word or number. An underscore may follow: it is what Slack and Discord set in italics with. */
export const AFTER = String.raw`(?![\p{L}\p{N}])`

const NUMBER = String.raw`\d+(?:[.,]\d+|['’\u00a0\u202f]\d{3}(?!\d))*`
const SIGN = String.raw`(?<![\p{L}\p{N}_)\]])[+\-−±~≈≤≥]`
const RANGE = String.raw`(?:[-–]|\s–\s)`
const CURRENCY = '[$€£¥₹₽₩₪฿]'
const ORDINAL = 'st|nd|rd|th|er|ère|re|ème|[eoaºª]'

const ZONE = String.raw`(?:\s?(?:UTC|GMT|Z)(?:[+-]\d{1,2}(?::?\d{2})?)?|\s(?:CES?T|[ECMP][SD]?T|BST|IST|JST|AE[SD]T|WES?T|EES?T))${AFTER}`
/** "pm" may end a sentence, whose full stop is not its own; "p.m." has one. */
const HALF = String.raw`\s?[ap](?:m${AFTER}|\.m${AFTER}\.?)`
const CLOCK = String.raw`\d{1,2}(?:(?::\d{2}){1,2}(?:[.,]\d+)?(?:${HALF})?|${HALF}|h\d{2}${AFTER})`

/** Dates that are digits in every language. */
const DATE = [
  String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
  String.raw`\d{1,4}(?:\/\d{1,2}\/|\.\d{1,2}\.|-\d{1,2}-)\d{2,4}`,
  String.raw`\d{1,2}\.\d{1,2}\.(?!\d)`,
].join('|')
const DATE_IN_WORDS = [
  String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º|°)?\s(?:of\s|de\s)?(?:${MONTHS})${AFTER}(?:,?\s(?:de\s)?\d{4}${AFTER})?`,
  String.raw`(?:${MONTHS})\s\d{1,2}(?:st|nd|rd|th)?${AFTER}(?!:\d|\s?[ap]m${AFTER})(?:,?\s\d{4}${AFTER})?`,
].join('|')

const amount = (words: boolean): string =>
  String.raw`${NUMBER}(?:\s?(?:${MAGNITUDES}${words ? `|${WORDED_MAGNITUDES}` : ''})${AFTER})?`
const moneyAfterSign = (words: boolean): string =>
  String.raw`${CURRENCY}\s?${amount(words)}(?:${RANGE}${CURRENCY}?${amount(words)})?`
const money = (words: boolean): string => {
  const after = String.raw`\s?(?:${CURRENCY}(?!\s?\d)|(?:${CURRENCY_CODES}${words ? `|${CURRENCY_WORDS}` : ''})${AFTER})`
  return [
    `(?:US|CA|AU|NZ|HK|[ACR])${moneyAfterSign(words)}`,
    String.raw`(?:${CURRENCY_CODES})\s${amount(words)}`,
    `${amount(words)}(?:${RANGE}${amount(words)})?${after}`,
  ].join('|')
}

const unit = (words: boolean): string =>
  [
    String.raw`\s?(?:%|‰|°\s?(?:[CF]${AFTER})?|[x×]${AFTER})`,
    `(?:${ORDINAL})${AFTER}`,
    String.raw`(?:[ \u00a0]?(?:${SYMBOL_UNITS})|${TIGHT_UNITS})${AFTER}`,
    ...(words ? [String.raw`[ \u00a0-](?:${WORDED_UNITS})(?:-old)?${AFTER}`] : []),
    AFTER,
  ].join('|')

const measure = (words: boolean): string => `${NUMBER}(?:(?:${RANGE}|[:/×x])${NUMBER}){0,4}(?:${unit(words)})`

/**
 * Dates, times, money and numbers with their units, most specific first, as they stand at the start of a word. Without `words`, only
 * what every language writes alike: `20` of "20 minutes", for a text that is to be translated.
 */
export const numbers = (words: boolean) =>
  [
    ['date', `(?:${words ? `${DATE_IN_WORDS}|` : ''}${DATE})${AFTER}`],
    ['time', String.raw`(?:\d{1,2}(?::\d{2})?\s?[-–]\s?)?${CLOCK}(?:\s?[-–]\s?${CLOCK})?(?:${ZONE})?`],
    ['money', money(words)],
    ['number', String.raw`\d['’]\d{1,2}["”]`],
    ['code', String.raw`v?\d+\.\d+\.\d+(?:[-+.][\w.-]*\w)?${AFTER}`],
    ['number', measure(words)],
    /** Whatever else holds a digit: Q3, p99, ABC-123, 1f3a9c7, GPT-4. */
    [
      'number',
      String.raw`(?<!-)(?=[\p{L}\p{N}_-]{0,200}\p{N})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*|\p{N}[\p{L}\p{N}]*`,
    ],
  ] as const

/** The same behind a sign: `-5 °C`, `$5`, `+1 555 010 9999`. */
export const signedNumbers = (words: boolean) =>
  [
    ['money', moneyAfterSign(words)],
    [
      'number',
      String.raw`(?<![\p{L}\p{N}_+])\+\d[\d ().-]{6,20}\d${AFTER}|\(\d{3}\)\s?\d{3}[-.\s]\d{4}${AFTER}`,
    ],
    ['number', `${SIGN}${measure(words)}`],
  ] as const
