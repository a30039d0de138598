import { EMOJI } from './protect/emoji.ts'

/**
 * Characters that nobody sees and that harm: they reorder text (Trojan Source, CVE-2021-42574), hide words from filters, smuggle
 * instructions to a model (tag characters), or break encoders (lone surrogates, controls). Where a joiner or direction mark is proper
 * spelling (Persian, Hindi, Hebrew …) it stays, and whole emoji are never taken apart.
 */
const JOINER_SCRIPTS = String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

const HARMFUL = [
  String.raw`\p{Cs}`,
  String.raw`[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F]`,
  String.raw`[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]`,
  String.raw`(?<![${JOINER_SCRIPTS}])[\u200C\u200D]|[\u200C\u200D](?![${JOINER_SCRIPTS}])`,
  // Variation selectors that follow no emoji; ideographic ones (U+E0100…) choose the form of a Han letter.
  String.raw`[\uFE00-\uFE0F]|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]`,
  String.raw`[\u{E0000}-\u{E007F}\u{E0080}-\u{E00FF}\u{1D173}-\u{1D17A}]`,
  // Zalgo: a third mark on one letter, of the kinds that stack on Latin.
  String.raw`(?<=[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]{2})[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]+`,
].join('|')
const SUSPECT = new RegExp(`(?<emoji>${EMOJI})|${HARMFUL}`, 'gu')
const DIRECTION_MARKS = /[\u200E\u200F]/gu
/** Nearly every text holds none of these, and this test is all it costs. */
const MAY_HOLD = /[^\t\n\r -~\u0085-\u00AC\u00AE-\u02FF\u0370-\u0589\u2010-\u2027\u2030-\u205E\u20A0-\u20CF]/u

/** The text without harmful invisible characters and lone surrogates; the same string where there are none. */
export const clean = (text: string): string => {
  if (!MAY_HOLD.test(text)) return text
  const seen = text.replace(SUSPECT, (match, ...rest) => {
    const groups = rest.at(-1) as { emoji?: string }
    return groups.emoji === undefined ? '' : match
  })
  return RIGHT_TO_LEFT.test(seen) ? seen : seen.replace(DIRECTION_MARKS, '')
}

const codePoint = (character: string): string =>
  `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`

/** The text with each such character written out, such as `[U+202E]`: for showing what was removed without its doing harm there. */
export const reveal = (text: string): string =>
  MAY_HOLD.test(text)
    ? text.replace(SUSPECT, (match, ...rest) => {
        const groups = rest.at(-1) as { emoji?: string }
        return groups.emoji === undefined ? Array.from(match, codePoint).join('') : match
      })
    : text
