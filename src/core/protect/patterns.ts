import type { Markup, ProtectedKind } from '../job.ts'
import { EMOJI, EMOTICON, EMOTICON_WORD, KEYCAP, SHORTCODE } from './emoji.ts'
import { AFTER, numbers, signedNumbers } from './numbers.ts'

/** A kind, and the source of a regular expression without capturing groups. */
export type Pattern = readonly [kind: ProtectedKind, source: string]

/** Blocks run to their end or, unclosed, to the end of the text. */
export const CODE = String.raw`${'```'}[\s\S]*?(?:${'```'}|(?![\s\S]))|(?<!\\)(?:${'``'}(?!${'`'})[^${'`'}\n]+(?:${'`'}[^${'`'}\n]+)*${'``'}|${'`'}[^${'`'}\n]+${'`'})`

const ANGLED: readonly Pattern[] = [
  ['date', String.raw`<!date\^[^<>\n]{1,400}>|<t:-?\d{1,17}(?::[a-zA-Z])?>`],
  ['mention', String.raw`<[@!][^<>\s][^<>\n]{0,200}>|</[^<>:\n]{1,100}:\d{1,25}>`],
  ['channel', String.raw`<#[^<>\s][^<>\n]{0,200}>|<id:[a-z]{1,20}>`],
  ['emoji', String.raw`<a?:\w{1,64}:\d{1,25}>`],
  ['link', String.raw`<(?:[a-z][a-z0-9+.-]{1,20}:)[^<>\s][^<>\n]{0,4000}>`],
]

const LABELLED = String.raw`!?\[[^[\]\n]{0,400}\]\(<?(?:[a-z][a-z0-9+.-]{1,20}:|[/#.])[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*>?(?: "[^"\n]{0,200}")?\)`

/** A whole quoted line, or with three marks the rest of the text. */
const QUOTE_LINE = String.raw`[ \t]*(?:(?:>>>|&gt;&gt;&gt;)[\s\S]+|(?:>+(?:[ \t]|$)|&gt;)[^\n]*)`
const QUOTED = [
  String.raw`(?<![\p{L}\p{N}])"(?![\s"])(?:${'`'}[^${'`'}\n]+${'`'}|[^"\n${'`'}])*(?<=[^\s"])"(?![\p{L}\p{N}])`,
  String.raw`“[^“”\n]+”|„[^„“”\n]+[“”]|«[^«»\n]+»|»[^«»\n]+«|‹[^‹›\n]+›|「[^「」\n]+」|『[^『』\n]+』`,
  String.raw`[‘‚](?![\s‘’‚])(?:[^‘’‚\n]|’(?=\p{L}))+[’‘](?!\p{L})`,
  // A straight single mark is an apostrophe unless it opens before a word and closes after one; 'cause, 'em and '90s open nothing.
  String.raw`(?<![\p{L}\p{N}'’])'(?![\s']|(?:cause|em|til|tis|twas|n|bout|round)${AFTER}|\d0s)(?:[^'\n]|(?<=\p{L})'(?=\p{L}))+(?<=[^\s'])'(?![\p{L}\p{N}])`,
].join('|')

const TRAILING = String.raw`.,;:!?'"”’»*_~…|)\]}${'`'}`
const URL = String.raw`(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)(?:[^\s<>()"“”«»]|\([^\s<>()]*\))*(?<![${TRAILING.replace(')', '')}])`
const MAIL_OR_TEL = String.raw`(?:mailto|tel):[^\s<>"]+(?<![${TRAILING}])`
const EMAIL = String.raw`(?<![._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}${AFTER}`

/** Endings that make a dotted word an address or a file; short ones that are also words ("it", "me", "to") would catch missing spaces. */
const DOMAINS =
  'com|org|net|io|dev|app|ai|co|edu|gov|info|eu|uk|de|fr|es|pt|br|ch|nl|gg|ly|tv|xyz|cloud|site|online|tech'
const FILES =
  'js|mjs|cjs|ts|tsx|jsx|py|rb|rs|go|java|kt|swift|cs|cpp|php|sh|sql|html?|css|scss|json|jsonl|ya?ml|toml|ini|env|cfg|conf|lock|log|md|txt|csv|tsv|xlsx?|docx?|pptx?|pdf|png|jpe?g|gif|svg|mp[34]|zip|gz|tar|exe|dll|wasm|ipynb|tf|proto'
const CODE_WORD = [
  String.raw`[A-Za-z]:\\[^\s<>"|?*]+(?<![${TRAILING}])`,
  String.raw`(?<![_/.@-])(?!\d+\/\d)(?:[\w.@-]{1,64}\/){2,40}[\w.@-]*(?<![.])`,
  String.raw`(?<![_/.@-])[\w@-]{1,64}\/[\w@-]{1,64}\.\w{1,8}${AFTER}`,
  String.raw`(?<![_.-])(?:[\w-]{1,64}\.){1,20}(?:${FILES})${AFTER}(?!\.\p{L})`,
  String.raw`[A-Za-z]\w{0,80}\(\)`,
  `[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+${AFTER}`,
  `[a-z]{1,40}[A-Z][A-Za-z0-9]*${AFTER}`,
].join('|')
const CODE_MARK = [
  String.raw`(?<![\p{L}\p{N}_/.~\\<:-])(?:~|\.{1,2})?\/[\w@+-][\w.@+-]*(?:\/[\w.@+-]+)*\/?(?<![.])`,
  String.raw`(?<![\p{L}\p{N}_-])(?:--[a-z][\w-]*(?:=[^\s,;]+)?|-[A-Za-z]{1,2}${AFTER}(?!['’-]))`,
  String.raw`\$\{?[A-Za-z_]\w{0,80}\}?|%[A-Z_]{2,80}%`,
].join('|')
const BARE_DOMAIN = String.raw`(?<![_.@-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:${DOMAINS})${AFTER}(?!\.\p{L})(?::\d{2,5})?(?:[/?#](?:[^\s<>"]*(?<![${TRAILING}]))?)?`

const handle = (sign: string, not: string): string =>
  String.raw`(?<![\p{L}\p{N}_${not}])${sign}[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,80}[\p{L}\p{N}_])?`

const HEADINGS = String.raw`[ \t]*(?:#{1,6}|-#)[ \t]+`
const ENTITIES = String.raw`&(?:amp|lt|gt|quot|nbsp|#\d{1,7});`
const SPOILER = String.raw`\|\|`
const FORMAT: Readonly<Record<Markup, string>> = {
  slack: ENTITIES,
  discord: SPOILER,
  plain: `${SPOILER}|${ENTITIES}`,
}

/**
 * What must survive, in order of precedence: the leftmost match wins, and where several begin, the first of these lists. They are three
 * because of speed: most places of a text begin no item, and which list could apply is told by one character. Mentions and links of every
 * platform count in every markup, because people paste them from one into another; marks that only format count where they format. Each
 * pattern is linear: it cannot start again inside a run that it already refused, or its reach is bounded.
 */
export const lineStarts = (markup: Markup): readonly Pattern[] => [
  ['quote', QUOTE_LINE],
  ...(markup === 'slack' ? [] : [['format', HEADINGS] as const]),
]

/** Items that begin with anything but a letter or digit. */
export const marked = (markup: Markup, words: boolean): readonly Pattern[] => [
  ['foreign', String.raw`[\u{F0000}-\u{FFFFF}]`],
  ['code', CODE],
  ...ANGLED,
  ['link', LABELLED],
  ['emoji', `${EMOTICON}|${SHORTCODE}`],
  ['format', FORMAT[markup]],
  ['quote', QUOTED],
  ['mention', handle('@', '@/.')],
  ['emoji', EMOJI],
  ['channel', handle('#', '&#/')],
  ['code', CODE_MARK],
  ...signedNumbers(words),
]

/** Items that begin where a word does. */
export const worded = (words: boolean): readonly Pattern[] => [
  ['link', `${URL}|${MAIL_OR_TEL}`],
  ['emoji', `${EMOTICON_WORD}|${KEYCAP}`],
  ['email', EMAIL],
  ['link', BARE_DOMAIN],
  ['code', CODE_WORD],
  ...numbers(words),
]

/**
 * Whether a word may begin an item at all: it holds or precedes a digit, or is joined to something by a sign, or has a capital inside.
 * Spares the plain words, which are nearly all.
 */
export const MAY_BEGIN = String.raw`\p{N}|[\p{L}\p{M}]{1,80}(?:[\p{N}_@/:\\(%+$€£¥₹₽]|[.-][\p{L}\p{N}_]|\.?\s\d)|[a-z]+[A-Z]|[xX]D`
