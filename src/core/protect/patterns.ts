import type { Markup, ProtectedKind } from '../job.ts'
import { EMOJI, EMOTICON, SHORTCODE } from './emoji.ts'
import { AFTER, BEFORE, numberPatterns } from './numbers.ts'

/**
 * What must survive, as regular expression sources in order of precedence: the leftmost match wins, and where several begin, the first
 * of this list. Mentions and links of every platform count in every markup, because people paste them from one into another; marks that
 * only format count where they format. Each pattern is linear: it cannot start again inside a run that it already refused, or its reach is bounded.
 */
type Pattern = readonly [kind: ProtectedKind, source: string]

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
const QUOTE_LINE = String.raw`^[ \t]*(?:(?:>>>|&gt;&gt;&gt;)[\s\S]+|(?:>+(?:[ \t]|$)|&gt;)[^\n]*)`
const QUOTED = [
  String.raw`(?<![\p{L}\p{N}])"(?![\s"])(?:${'`'}[^${'`'}\n]+${'`'}|[^"\n${'`'}])*(?<=[^\s"])"(?![\p{L}\p{N}])`,
  String.raw`“[^“”\n]+”|„[^„“”\n]+[“”]|«[^«»\n]+»|»[^«»\n]+«|‹[^‹›\n]+›|「[^「」\n]+」|『[^『』\n]+』`,
  String.raw`[‘‚](?![\s‘’‚])(?:[^‘’‚\n]|’(?=\p{L}))+[’‘](?!\p{L})`,
  // A straight single mark is an apostrophe unless it opens before a word and closes after one; 'cause, 'em and '90s open nothing.
  String.raw`(?<![\p{L}\p{N}'’])'(?![\s']|(?:cause|em|til|tis|twas|n|bout|round)${AFTER}|\d0s)(?:[^'\n]|(?<=\p{L})'(?=\p{L}))+(?<=[^\s'])'(?![\p{L}\p{N}])`,
].join('|')

const TRAILING = String.raw`.,;:!?'"”’»*_~…|)\]}${'`'}`
const URL = String.raw`(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)(?:[^\s<>()"“”«»]|\([^\s<>()]*\))*(?<![${TRAILING.replace(')', '')}])`
const MAIL_OR_TEL = String.raw`\b(?:mailto|tel):[^\s<>"]+(?<![${TRAILING}])`
const EMAIL = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}${AFTER}`

/** Endings that make a dotted word an address or a file; short ones that are also words ("it", "me", "to") would catch missing spaces. */
const DOMAINS =
  'com|org|net|io|dev|app|ai|co|edu|gov|info|eu|uk|de|fr|es|pt|br|ch|nl|gg|ly|tv|xyz|cloud|site|online|tech'
const FILES =
  'js|mjs|cjs|ts|tsx|jsx|py|rb|rs|go|java|kt|swift|cs|cpp|php|sh|sql|html?|css|scss|json|jsonl|ya?ml|toml|ini|env|cfg|conf|lock|log|md|txt|csv|tsv|xlsx?|docx?|pptx?|pdf|png|jpe?g|gif|svg|mp[34]|zip|gz|tar|exe|dll|wasm|ipynb|tf|proto'
const CODE_LIKE = [
  String.raw`\b[A-Za-z]:\\[^\s<>"|?*]+(?<![${TRAILING}])`,
  String.raw`(?<![\p{L}\p{N}_/.~\\<:-])(?:~|\.{1,2})?\/[\w@+-][\w.@+-]*(?:\/[\w.@+-]+)*\/?(?<![.])`,
  String.raw`(?<![\p{L}\p{N}_/.@-])(?!\d+\/\d)(?:[\w.@-]{1,64}\/){2,40}[\w.@-]*(?<![.])`,
  String.raw`(?<![\p{L}\p{N}_/.@-])[\w@-]{1,64}\/[\w@-]{1,64}\.\w{1,8}${AFTER}`,
  String.raw`(?<![\p{L}\p{N}_.-])(?:[\w-]{1,64}\.){1,20}(?:${FILES})${AFTER}(?!\.\p{L})`,
  String.raw`(?<![\p{L}\p{N}_-])(?:--[a-z][\w-]*(?:=[^\s,;]+)?|-[A-Za-z]{1,2}${AFTER}(?!['’-]))`,
  String.raw`\$\{?[A-Za-z_]\w{0,80}\}?|%[A-Z_]{2,80}%`,
  String.raw`${BEFORE}[A-Za-z]\w{0,80}\(\)`,
  `${BEFORE}[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+${AFTER}`,
  `${BEFORE}[a-z]{1,40}[A-Z][A-Za-z0-9]*${AFTER}`,
].join('|')
const BARE_DOMAIN = String.raw`(?<![\p{L}\p{N}_.@-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:${DOMAINS})${AFTER}(?!\.\p{L})(?::\d{2,5})?(?:[/?#](?:[^\s<>"]*(?<![${TRAILING}]))?)?`

const handle = (sign: string, not: string): string =>
  String.raw`(?<![\p{L}\p{N}_${not}])${sign}[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,80}[\p{L}\p{N}_])?`

const HEADINGS = String.raw`^[ \t]*(?:#{1,6}|-#)[ \t]+`
const ENTITIES = String.raw`&(?:amp|lt|gt|quot|nbsp|#\d{1,7});`
const SPOILER = String.raw`\|\|`
const FORMAT: Readonly<Record<Markup, string>> = {
  slack: ENTITIES,
  discord: `${HEADINGS}|${SPOILER}`,
  plain: `${HEADINGS}|${SPOILER}|${ENTITIES}`,
}

export const patterns = (markup: Markup, words: boolean): readonly Pattern[] => [
  ['foreign', String.raw`[\u{F0000}-\u{FFFFF}]`],
  ['code', CODE],
  ['quote', QUOTE_LINE],
  ...ANGLED,
  ['link', `${LABELLED}|${URL}|${MAIL_OR_TEL}`],
  ['emoji', `${EMOTICON}|${SHORTCODE}`],
  ['format', FORMAT[markup]],
  ['quote', QUOTED],
  ['email', EMAIL],
  ['mention', handle('@', '@/.')],
  ['emoji', EMOJI],
  ['channel', handle('#', '&#/')],
  ['link', BARE_DOMAIN],
  ['code', CODE_LIKE],
  ...numberPatterns(words),
]
