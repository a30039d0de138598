import {
  CURRENCY_CODES,
  CURRENCY_WORDS,
  MAGNITUDES,
  MONTHS,
  SYMBOL_UNITS,
  WORDED_MAGNITUDES,
  WORDED_UNITS,
} from './units.ts'

/** Not inside a word or number. */
export const BEFORE = String.raw`(?<![\p{L}\p{N}_])`
export const AFTER = String.raw`(?![\p{L}\p{N}_])`

const NUMBER = String.raw`\d+(?:[.,]\d+|['’\u00a0\u202f]\d{3}(?!\d))*`
const SIGN = String.raw`(?:(?<![\p{L}\p{N}_)\]])[+\-−±~≈≤≥])?`
const RANGE = String.raw`(?:[-–]|\s–\s)`
const CURRENCY = '[$€£¥₹₽₩₪฿]'
const ORDINAL = 'st|nd|rd|th|er|ère|re|ème|[eoaºª]'

const ZONE = String.raw`(?:\s?(?:UTC|GMT|Z)(?:[+-]\d{1,2}(?::?\d{2})?)?|\s(?:CES?T|[ECMP][SD]?T|BST|IST|JST|AE[SD]T|WES?T|EES?T))${AFTER}`
const CLOCK = String.raw`\d{1,2}(?:(?::\d{2}){1,2}(?:[.,]\d+)?(?:\s?[ap]\.?m${AFTER}\.?)?|\s?[ap]\.?m${AFTER}\.?|h\d{2}${AFTER})`

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

const money = (words: boolean): string => {
  const magnitude = String.raw`(?:\s?(?:${MAGNITUDES}${words ? `|${WORDED_MAGNITUDES}` : ''})${AFTER})?`
  const amount = `${NUMBER}${magnitude}`
  const after = String.raw`\s?(?:${CURRENCY}(?!\s?\d)|(?:${CURRENCY_CODES}${words ? `|${CURRENCY_WORDS}` : ''})${AFTER})`
  return [
    String.raw`(?:US|CA|AU|NZ|HK|[ACR])?${CURRENCY}\s?${amount}(?:${RANGE}${CURRENCY}?${amount})?`,
    String.raw`(?:${CURRENCY_CODES})\s${amount}`,
    `${amount}(?:${RANGE}${amount})?${after}`,
  ].join('|')
}

const unit = (words: boolean): string =>
  [
    String.raw`\s?(?:%|‰|°\s?(?:[CF]${AFTER})?|[x×]${AFTER})`,
    `(?:${ORDINAL})${AFTER}`,
    String.raw`[ \u00a0]?(?:${SYMBOL_UNITS})${AFTER}`,
    ...(words ? [String.raw`[ \u00a0-](?:${WORDED_UNITS})(?:-old)?${AFTER}`] : []),
    AFTER,
  ].join('|')

/**
 * Dates, times, money and numbers with their units, most specific first. Without `words`, only what every language writes alike:
 * `20` of "20 minutes", for a text that is to be translated.
 */
export const numberPatterns = (words: boolean) =>
  [
    ['date', `${BEFORE}(?:${words ? `${DATE_IN_WORDS}|` : ''}${DATE})${AFTER}`],
    [
      'time',
      String.raw`${BEFORE}(?:\d{1,2}(?::\d{2})?\s?[-–]\s?)?${CLOCK}(?:\s?[-–]\s?${CLOCK})?(?:${ZONE})?`,
    ],
    ['money', `${BEFORE}(?:${money(words)})`],
    [
      'number',
      String.raw`(?<![\p{L}\p{N}_+])\+\d[\d ().-]{6,20}\d${AFTER}|\(\d{3}\)\s?\d{3}[-.\s]\d{4}${AFTER}`,
    ],
    ['number', String.raw`${BEFORE}\d['’]\d{1,2}["”]`],
    ['code', String.raw`${BEFORE}v?\d+\.\d+\.\d+(?:[-+.][\w.-]*\w)?${AFTER}`],
    ['number', `${BEFORE}${SIGN}${NUMBER}(?:(?:${RANGE}|[:/×x])${NUMBER}){0,4}(?:${unit(words)})`],
    /** Whatever else holds a digit: Q3, p99, ABC-123, 1f3a9c7, GPT-4. */
    [
      'number',
      String.raw`(?<![\p{L}\p{N}_-])(?=[\p{L}\p{N}_-]{0,60}\p{N})[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*|\p{N}[\p{L}\p{N}_]*`,
    ],
  ] as const
