import type { Markup } from '../job.ts'

/**
 * The text with everything that is not the writer's own wording blanked by spaces, so that offsets stay: code, links, mentions,
 * block quotes and, unless `keepQuoted`, what stands in quotation marks. A text that is nothing but quotation is left as it is,
 * because then it is what there is to read.
 */
export const ownWords = (text: string, markup: Markup, { keepQuoted = false } = {}): string => {
  if (!MAY_HOLD.test(text)) return text
  const bare = blank(text, markup === 'slack' ? [...ALWAYS, ...SLACK] : ALWAYS)
  const own = blank(bare, keepQuoted ? [BLOCK_QUOTE] : [BLOCK_QUOTE, QUOTED])
  return /\p{L}/u.test(own) ? own : bare
}

const MAY_HOLD = /[`<>@"“„«‹「]|:\/\/|&gt;|&lt;|&amp;|www\.|:\w/u

const ALWAYS = [
  /```[\s\S]*?(?:```|$)/gu,
  /(?<!`)(`{1,2})(?!`)[^`\n]+\1(?!`)/gu,
  /<[@#!:/a-z][^<>\s][^<>]*>/giu,
  /\b(?:https?|ftp|mailto|slack|discord):[^\s<>]+/giu,
  /\bwww\.[^\s<>]+/giu,
  /[\w.+-]+@[\w-]+\.[\w.-]+/gu,
  /:[a-z0-9_+-]{2,32}:/giu,
]
const SLACK = [/&(?:lt|amp);/gu]
const BLOCK_QUOTE = /^[ \t]*(?:>|&gt;).*$/gmu
/** Typographic and straight double quotation marks around at most one line; single ones are too often apostrophes. */
const QUOTED =
  /"[^"\n]{2,400}"|“[^”\n]{2,400}”|„[^“”\n]{2,400}[“”]|«[^»\n]{2,400}»|‹[^›\n]{2,400}›|「[^」\n]{2,400}」/gu

const blank = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, (match) => match.replace(/[^\n]/g, ' ')), text)
