/** A pattern (source, matched ignoring case) and its considerate wording; several wordings are variants. `$1` stands for a group. */
export type Recast = readonly [source: string, ...puts: [string, ...string[]]]

const FAULTS =
  'forget|ignore|break|miss|leave|blame|interrupt|complain|ruin|mess|fail|delay|skip|lose|dump|cancel|show up late|come late|do this|do that|make (?:the same )?mistakes'
const NEGLECTED =
  'listen|reply|answer|respond|read|help|test|check|update|document|tell|ask|clean|finish|deliver|follow|show up|pay attention|think|care|communicate|review|write|let (?:me|us) know|do (?:what|your|the|it)|send|share|call|return'
const START = '(?<=^|[.!?,] |\\n|\\b(?:and|but|because|that|so) )'

/** Blame that is plain from its wording, whatever the tone of the rest; softened whenever the tone allows softening at all. */
export const BLAME: readonly Recast[] = [
  ['\\byou (?:stupid |fucking |damn |complete )?(?:idiots?|morons?|clowns|fools) (?=\\p{Ll})', 'you '],
  [`${START}you always (${FAULTS})\\b`, 'you often $1', 'you tend to $1'],
  [`${START}you never (${NEGLECTED})\\b`, 'you often don’t $1'],
  [
    `${START}you should(?: have|'ve) (?!seen\\b|heard\\b|been there\\b|watched\\b|gotten\\b|won\\b)(?=\\p{Ll})`,
    'it would have helped if you had ',
  ],
  [`${START}you shouldn't(?: have|'ve) (?=\\p{Ll})`, 'it would have been better if you hadn’t '],
  [
    `${START}you(?: are|'re) (?:completely |totally |absolutely |just |so |dead )?wrong\\b`,
    'I see this differently',
  ],
  ["\\bwhat(?: is|'s) wrong with (?:you|you people|you guys)\\b", 'what is going on here'],
]

/** Questions that accuse. Asked calmly they are only curious, so they are recast where softening is asked for or the text is heated. */
export const ACCUSING: readonly Recast[] = [
  ["\\bwhy did(?:n't you| you not) ", 'is there a reason you didn’t '],
  ['\\bwhy do you always (?=\\p{Ll})', 'is there a reason you often '],
  ['\\bwhy do you keep (?=\\p{Ll})', 'is there a reason you keep '],
  ["\\bwhy haven't you ", 'is there a reason you haven’t '],
  ["\\bwhy aren't you ", 'is there a reason you aren’t '],
  [
    '\\bwhy (?:did|would) you (?=\\p{Ll})(?!like\\b|want\\b|prefer\\b|recommend\\b|say\\b|choose\\b|pick\\b|use\\b)',
    'what led you to ',
  ],
  ["\\bwhy can't you (?:just |ever |simply )?", 'is there a reason you can’t '],
  ['\\b(did|do|have|are|can) you even (?=\\p{Ll})', '$1 you '],
]

/** Heated wording about things; recast where the tone asks for it or anger is in the text. */
export const HEAT: readonly Recast[] = [
  [
    "\\b(?:I'm|I am) (?:so |really )?(?:sick and tired|sick to death|sick|fed up) (?:of|with) ",
    'I’m frustrated with ',
    'I’m getting frustrated with ',
  ],
  [
    "\\b(this|that|it|which)( is|'s) (?:absolutely |completely |totally |utterly |just |so |beyond )*(?:ridiculous|insane|idiotic|moronic|absurd|stupid|pathetic|a joke|a disgrace)\\b(?! \\p{L})",
    '$1$2 hard to accept',
    '$1$2 frustrating',
  ],
  [
    '\\b(this|that|the|your|our|my|these|those) (?:stupid|idiotic|dumb|moronic|goddamn|crappy|shitty) (?=\\p{L})',
    '$1 ',
  ],
  [
    '(?<=^|[.!?] |\\n)(?:absolutely |totally |completely |just |simply )*(?:pathetic|ridiculous|disgraceful|disgusting|unbelievable)(?=[.!])',
    'This is hard to accept',
    'This is frustrating',
  ],
  ['\\byou people\\b', 'you'],
  ["\\byou (?:clearly|obviously) (?=didn't|don't|haven't|did not|have not|do not)", 'it looks like you '],
  [
    "(?<=^|[.!?] |\\n)(?:per my (?:last|previous) (?:e-?mail|message)|as I(?:'ve| have)? (?:already|previously) (?:said|told you|explained|mentioned)(?: twice| before| already)?),",
    'As I mentioned,',
  ],
  ['\\b(?:please )?get your (?:act|shit|stuff) together\\b', 'please look into this'],
  [
    '\\b(a|an) (?:stupid|idiotic|dumb|moronic) (idea|decision|mistake|question|bug|change|design|choice|move|plan)\\b',
    '$1 poor $2',
  ],
  [
    '\\b(?:completely|totally|absolutely|utterly) (useless|broken|unacceptable|unusable|incompetent)\\b',
    '$1',
  ],
  ['\\buseless\\b', 'unhelpful'],
  ['\\b(?:or else)(?=\\s*[.!]|$)', ''],
]

/** "Are you dumb?", which asks nothing. */
export const TAUNT =
  '(?:are|r) (?:you|u) (?:even |all |guys )?(?:stupid|an? idiot|idiots|dumb|insane|retarded)\\s*[?!.]*'

/** Names for a person that help nobody. */
export const INSULT =
  'pieces? of (?:shit|crap|garbage)|idiots?|morons?|imbeciles?|stupid|dumbass(?:es)?|assholes?|jerks?|clowns?|fools?|losers?|bastards?|bitch(?:es)?|dickheads?|pricks?|scumbags?|jackass(?:es)?|retards?'
