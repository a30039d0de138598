/** A pattern (source, matched ignoring case) and its considerate wording; several wordings are variants. `$1` stands for a group. */
export type Recast = readonly [source: string, ...puts: [string, ...string[]]]

const FAULTS =
  'forget|ignore|break|miss|leave|blame|interrupt|complain|ruin|mess|fail|delay|skip|lose|dump|cancel|show up late|come late|do this|do that|make (?:the same )?mistakes'
const NEGLECTED =
  'listen|reply|answer|respond|read|help|test|check|update|document|tell|ask|clean|finish|deliver|follow|show up|pay attention|think|care|communicate|review|write|run (?!out)|push|commit|merge|fix|ping|attend|join|wait|apologi[sz]e|warn|notify|inform|prepare|let (?:me|us) know|do (?:what|your|the|it)|send|share|call|return'
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
  [
    `${START}you could(?: have|'ve) (?:at least )?(told|asked|warned|mentioned|said|informed|called|waited|checked|helped)\\b`,
    'it would have helped if you had $1',
  ],
  ["(?<=^|[.!?] |\\n)don't you dare (?=\\p{Ll})", 'please don’t '],
  [`${START}you shouldn't(?: have|'ve) (?=\\p{Ll})`, 'it would have been better if you hadn’t '],
  [
    `${START}you(?: are|'re) (?:completely |totally |absolutely |just |so |dead )?wrong\\b`,
    'I see this differently',
  ],
  ["\\bwhat(?: is|'s) wrong with (?:you people|you guys|you)\\b", 'what is going wrong here'],
]

/** Questions that accuse. Asked calmly they are only curious, so they are recast where softening is asked for or the text is heated. */
export const ACCUSING: readonly Recast[] = [
  ["\\bwhy did(?:n't you| you not) ", 'is there a reason you didn’t '],
  ['\\bwhy do you always (?=\\p{Ll})', 'is there a reason you often '],
  ['\\bwhy do you keep (?=\\p{Ll})', 'is there a reason you keep '],
  ['\\bwhy are you always (?=\\p{Ll})', 'is there a reason you are often '],
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
    "\\b(?:I'm|I am) (?:so |really |just )?tired of (?=\\p{Ll}+ing (?:up )?(?:after |for |to |behind )?(?:you|your|everyone)\\b)",
    'I’m frustrated with ',
    'I’m getting frustrated with ',
  ],
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
  ['(?<!wrong with )\\byou people\\b', 'you'],
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
  ["(?<!\\b(?:I|me|myself|I'm|am|feel|feeling)(?: \\p{L}+){0,2} )\\buseless\\b", 'unhelpful'],
  [
    '\\b(wrote|built|approved|merged|designed|made|shipped|came up with) this (?:garbage|crap|trash|junk|rubbish|abomination|nonsense)\\b',
    '$1 this',
  ],
  [
    '\\b(your|this|the|that) (code|pr|pull request|branch|design|report|function|document|deck|spec|query|module|ui|layout|text|draft) is (?:such |just |really |so )?(?:a (?:complete |total |absolute )?(?:mess|disaster|joke)|garbage|trash|rubbish|ugly|terrible|awful|horrible|hideous)\\b(?! (?:to|for|at|in|of)\\b)',
    '$1 $2 needs work',
    '$1 $2 could be better',
  ],
  [
    "\\bthat(?: is|'s) the (?:worst|dumbest|stupidest) (idea|decision|plan|proposal)(?: (?:that )?(?:I have|I've) (?:ever )?(?:heard|seen|read)(?: in [^.!?,;\\n\\p{Co}]{1,30})?)?(?=[.!]|$)",
    'I have strong doubts about that $1',
  ],
  [
    "\\bthis(?: is|'s) the (?:worst|dumbest|stupidest) (idea|decision|plan|proposal)(?: (?:that )?(?:I have|I've) (?:ever )?(?:heard|seen|read)(?: in [^.!?,;\\n\\p{Co}]{1,30})?)?(?=[.!]|$)",
    'I have strong doubts about this $1',
  ],
  [
    "\\b(I(?:'ve| have) (?:already )?told you) (?:a (?:thousand|million|hundred) times|(?:so )?many times|over and over(?: again)?|time and again) (?=(?:not )?to\\b|that\\b|about\\b)",
    '$1 several times ',
  ],
  ['\\bwould it kill (someone|somebody|anyone|you) to (?=\\p{Ll})', 'could $1 '],
  ['\\bif,? for once,? (?=\\p{Ll})', 'if '],
  ['\\b(?:or else)(?=\\s*[.!]|$)', ''],
]

/** "Are you dumb?", which asks nothing. */
export const TAUNT =
  '(?:learn to (?:read|count)|(?:are|r) (?:you|u) (?:(?:fucking |seriously )?kidding(?: me)?|(?:even |all |guys )?(?:stupid|an? idiot|idiots|dumb|insane|retarded)))\\s*[?!.]*'

/** Names for a person that help nobody. */
export const INSULT =
  'pieces? of (?:shit|crap|garbage)|idiots?|morons?|imbeciles?|stupid|dumbass(?:es)?|assholes?|jerks?|clowns?|fools?|losers?|bastards?|bitch(?:es)?|dickheads?|pricks?|scumbags?|jackass(?:es)?|retards?'
