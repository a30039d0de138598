import type { TellKind, Weight } from './tells/list.ts'

/**
 * Tells that are constructions rather than phrases, in English. `cue` is a plain string (or one of several) that must occur in the lower-cased text
 * before the pattern is tried at all.
 */
export type Shape = { kind: TellKind; weight: Weight; cues: readonly string[]; pattern: RegExp }

const TAIL_VERBS =
  'highlighting|underscoring|emphasizing|emphasising|ensuring|reflecting|showcasing|demonstrating|fostering|enabling|allowing|paving|contributing|solidifying|cementing|reinforcing|illustrating|signaling|signalling|symbolizing|empowering|enhancing|creating|marking|making it|providing|offering|facilitating|driving|boosting|promoting|cultivating'

export const SHAPES: readonly Shape[] = [
  {
    kind: 'ing-tail',
    weight: 'strong',
    cues: ['ing '],
    pattern: new RegExp(
      String.raw`(?<=[\p{L}\p{N}]), (?:thereby |thus |further |ultimately |effectively )?(?:${TAIL_VERBS}) (?:that|the|its|their|our|a|an|both|how|your|all|greater|better|more|long-term|mutual|efficiency|success|growth|collaboration|innovation|\p{Ll}+ion)\b[^.!?\n]{0,120}(?=[.!?]|$)`,
      'giu',
    ),
  },
  {
    kind: 'contrast',
    weight: 'sure',
    cues: [
      'not just',
      'not only',
      'not merely',
      "n't just",
      'n’t just',
      "n't merely",
      'n’t merely',
      'not simply',
      'more than just',
    ],
    pattern:
      /\b(?:it|this|that|we|they|he|she|you|these|\p{L}+)(?:['’]s|['’]re| is| are| was)(?: not|n['’]t) (?:just|only|merely|simply|about)(?: about)? [^.!?;\n—–]{2,70}(?:[;,.—–]| -) ?(?:it|this|that|we|they|he|she|you|these)(?:['’]s|['’]re| is| are| was) (?:about |a |an |the )?[^.!?\n]{2,70}/giu,
  },
  {
    kind: 'contrast',
    weight: 'strong',
    cues: ['not just', 'not only', 'not merely', 'more than just'],
    pattern:
      /\bnot (?:just|only|merely|simply) [^.!?;\n]{2,60}? but(?: also)?\b|\bmore than just an? \p{L}+/giu,
  },
  {
    kind: 'contrast',
    weight: 'strong',
    cues: ["isn't ", 'isn’t ', 'is not ', "it's not ", 'it’s not ', "aren't ", 'aren’t '],
    pattern:
      /\b(?:it|this|that|the \p{L}+)(?: is not|['’]s not| isn['’]t) (?:about )?(?:an? |the )?[^.!?;,\n]{2,50}(?:[;,.—–]| -) ?(?:it|this|that)(?:['’]s| is) (?:about )?(?:an? |the )?[^.!?\n]{2,60}/giu,
  },
  {
    kind: 'contrast',
    weight: 'sure',
    cues: ['no '],
    pattern: /\bNo \p{L}+(?: \p{L}+)?\. No \p{L}+(?: \p{L}+)?\. (?:Just|Only) [^.!?\n]{2,60}[.!]/gu,
  },
  {
    kind: 'range',
    weight: 'strong',
    cues: ['from '],
    pattern: /(?<=^|[.!?] )From (?:(?!\d)[\p{L}-]+ ){1,5}to (?:(?!\d)[\p{L}-]+ ){0,4}[\p{L}-]+,/gmu,
  },
  {
    kind: 'candour',
    weight: 'strong',
    cues: ['honestly', 'the result', 'the best part', 'the catch', 'the kicker'],
    pattern: /(?<=^|[.!?] )(?:Honestly\?|The (?:result|best part|catch|kicker|twist|truth|bottom line)\?)/gmu,
  },
  {
    kind: 'triad',
    weight: 'weak',
    cues: [', and '],
    pattern:
      /\b\p{Ll}{5,}(?:ion|ity|ment|ness|ance|ence|ship|ive|able|ing|ful|ent)?, \p{Ll}{5,}, and \p{Ll}{5,}(?:ion|ity|ment|ness|ance|ence|ship|ive|able|ing|ful|ent)\b/gu,
  },
  {
    kind: 'formatting',
    weight: 'strong',
    cues: ['**', '*'],
    pattern:
      /^[ \t]*(?:[-*•]|\d+[.)])?[ \t]*(?:\*\*[^*\n:]{2,50}(?::\*\*|\*\*:)|\*[^*\n:]{2,50}:\*)(?=[ \t])/gmu,
  },
  {
    kind: 'formatting',
    weight: 'strong',
    cues: ['#'],
    pattern: /^#{1,4} (?:\p{Extended_Pictographic}\uFE0F? ?)?\p{Lu}[^\n]{2,80}$/gmu,
  },
  {
    kind: 'formatting',
    weight: 'strong',
    cues: [],
    pattern:
      /^[ \t]*(?:[-*•][ \t]*)?(?:✅|🚀|🔑|💡|📌|🎯|⭐|✨|🔥|📈|🛠️?|👉|🌟|🔍)[ \t]*\**\p{Lu}[^\n]{2,80}/gmu,
  },
  { kind: 'formatting', weight: 'weak', cues: ['—'], pattern: /(?<=[\p{L}\p{N},.)"”] ?)—(?= ?[\p{L}"“(])/gu },
]
