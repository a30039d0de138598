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
const RANGE = String.raw`(?:[-–]|[^\S\n]–[^\S\n])`
const CURRENCY = '[$€£¥₹₽₩₪฿]'
const ORDINAL = 'st|nd|rd|th|er|ère|re|ème|[eoaºª]'

const ZONE = String.raw`(?:[^\S\n]?(?:UTC|GMT|Z)(?:[+-]\d{1,2}(?::?\d{2})?)?|[^\S\n](?:CES?T|[ECMP][SD]?T|BST|IST|JST|AE[SD]T|WES?T|EES?T))${AFTER}`
/** "pm" may end a sentence, whose full stop is not its own; "p.m." has one. */
const HALF = String.raw`[^\S\n]?[ap](?:m${AFTER}|\.m${AFTER}\.?)`
const CLOCK = String.raw`\d{1,2}(?:(?::\d{2}){1,2}(?:[.,]\d+)?(?:${HALF})?|${HALF}|h\d{2}${AFTER})`

/** Dates that are digits in every language. */
const DATE = [
  String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
  String.raw`\d{1,4}(?:\/\d{1,2}\/|\.\d{1,2}\.|-\d{1,2}-)\d{2,4}`,
  String.raw`\d{1,2}\.\d{1,2}\.(?!\d)`,
].join('|')
const DATE_IN_WORDS = [
  String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º|°)?[^\S\n](?:of[^\S\n]|de[^\S\n])?(?:${MONTHS})${AFTER}(?:,?[^\S\n](?:de[^\S\n])?\d{4}${AFTER})?`,
  String.raw`(?:${MONTHS})[^\S\n]\d{1,2}(?:st|nd|rd|th)?${AFTER}(?!:\d|[^\S\n]?[ap]m${AFTER})(?:,?[^\S\n]\d{4}${AFTER})?`,
].join('|')

const amount = (words: boolean): string =>
  String.raw`${NUMBER}(?:[^\S\n]?(?:${MAGNITUDES}${words ? `|${WORDED_MAGNITUDES}` : ''})${AFTER})?`
const moneyAfterSign = (words: boolean): string =>
  String.raw`${CURRENCY}[^\S\n]?${amount(words)}(?:${RANGE}${CURRENCY}?${amount(words)})?`
const money = (words: boolean): string => {
  const after = String.raw`[^\S\n]?(?:${CURRENCY}(?![^\S\n]?\d)|(?:${CURRENCY_CODES}${words ? `|${CURRENCY_WORDS}` : ''})${AFTER})`
  return [
    `(?:US|CA|AU|NZ|HK|[ACR])${moneyAfterSign(words)}`,
    String.raw`(?:${CURRENCY_CODES})[^\S\n]${amount(words)}`,
    `${amount(words)}(?:${RANGE}${amount(words)})?${after}`,
  ].join('|')
}

const unit = (words: boolean): string =>
  [
    String.raw`[^\S\n]?(?:%|‰|°[^\S\n]?(?:[CF]${AFTER})?|[x×]${AFTER})`,
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
    [
      'time',
      String.raw`(?:\d{1,2}(?::\d{2})?[^\S\n]?[-–][^\S\n]?)?${CLOCK}(?:[^\S\n]?[-–][^\S\n]?${CLOCK})?(?:${ZONE})?`,
    ],
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
      String.raw`(?<![\p{L}\p{N}_+])\+\d[\d ().-]{6,20}\d${AFTER}|\(\d{3}\)[^\S\n]?\d{3}[-. ]\d{4}${AFTER}`,
    ],
    ['number', `${SIGN}${measure(words)}`],
  ] as const
