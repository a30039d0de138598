/**
 * What can go without a loss. Regular-expression sources, matched ignoring case at a sentence's start.
 * `preambles`: what stands before the message itself, at the very start, up to a colon. `sentences`: the whole sentence goes; `leads`: the words before the point go (a comma, colon or "that" is part of the entry).
 */
export type Cuts = {
  code: string
  sentences: readonly string[]
  leads: readonly string[]
  preambles?: readonly string[]
}

const ARTEFACT =
  'draft|version|message|email|e-mail|note|response|reply|rewrite|summary|announcement|update|post|list|breakdown|overview'

export const CUTS: readonly Cuts[] = [
  {
    code: 'tell-residue',
    preambles: [
      // A plain yes is an answer; with an offer behind it, it is a chatbot's.
      "(?:absolutely|of course|sure thing)! (?=(?:i(?:'d| would) be (?:happy|glad|delighted) to|i(?:'m| am) (?:happy|glad) to|i can (?:certainly |definitely )?help|let me (?:help|explain|break|walk)|here(?:'s| is| are)|below)\\b)",
      `(?:certainly|absolutely|of course|sure(?: thing)?|great|got it|no problem)[!,.] (?:here(?:'s| is| are)|below is|this is) [^\\n:]{0,90}:\\s*`,
      `(?:here(?:'s| is)|below is) (?:a|an|your|the) (?:\\S+ ){0,4}?(?:polished|revised|improved|refined|rewritten|updated|more \\S+|draft|version) (?:\\S+ )?(?:of|for|${ARTEFACT})\\b[^\\n:]{0,60}:\\s*`,
    ],
    sentences: [
      'certainly!',
      'i hope (?:this|my) (?:message|e-?mail|note|letter) finds you (?:well|in good (?:health|spirits)|and your \\S+ well|all well)[.!]*',
      '(?:i )?hope this (?:helps(?: (?:you|clarify(?: things)?))?|clarifies things|is helpful|was helpful)[.!]*',
      "i (?:trust|hope) (?:this (?:message|e-?mail) finds you [^.!?\\n\\p{Co}]{0,40}|you(?: are|'re) (?:all )?doing well)[.!]*",
      "i hope you(?: are|'re) (?:all )?having a (?:great|wonderful|fantastic|lovely) (?:day|week)[.!]*",
      'hope this (?:message|e-?mail) finds you [^.!?\\n\\p{Co}]{0,40}[.!]*',
      "(?:please )?(?:let me know|feel free to (?:let me know|ask)) if you(?:'d| would)? (?:like|need|want) (?:me to (?:adjust|modify|tweak|refine|expand|make (?:any|it|further|more)|elaborate)|any (?:further )?(?:adjustments|changes|modifications|revisions|tweaks)|(?:further|additional) (?:adjustments|changes|modifications|revisions))[^.!?\\n\\p{Co}]*[.!]*",
      'feel free to (?:adjust|modify|customi[sz]e|tailor|tweak|edit|personali[sz]e) (?:this|it|the|any)[^.!?\\n\\p{Co}]*[.!]*',
      '(?:thank you|thanks) for (?:your|the|this|such an?) (?:great|excellent|wonderful|insightful|thoughtful|fantastic) (?:question|point|observation)[.!]+',
      '(?:as an ai(?: language)?(?: (?:model|assistant))?)[.!]+',
    ],
    leads: [
      'as (?:an ai|a large language model)(?: language)?(?: (?:model|assistant|chatbot))?,\\s*',
      'as of my (?:last|latest) (?:knowledge |training )?(?:update|cut-?off)(?: in [a-z]+)?,\\s*',
      '(?:i hope (?:this|my) (?:message|e-?mail|note) finds you well(?:,? and |[,;]\\s*))',
      "(?:i(?:'m| am)|we(?:'re| are)) (?:reaching out|writing) (?:to you )?(?:today )?to (?:inform you|let you know|notify you|share|say) that ",
      'i (?:just )?wanted to reach out (?:to (?:inform you|let you know|share|say)|and (?:let you know|say|share)) that ',
    ],
  },
  {
    code: 'tell-flattery',
    sentences: [
      "(?:(?:what an?|that(?:'s| is) an?(?: (?:really|truly|very))?) )?(?:great|excellent|fantastic|wonderful|brilliant|insightful|thoughtful) (?:question|point|observation)[.!]+",
    ],
    leads: [
      '(?:great|excellent|fantastic|wonderful) (?:question|point|observation)\\s*[,–—-]\\s*(?:and |but |so )?',
    ],
  },
  {
    code: 'tell-signpost',
    sentences: [
      "let(?:'s| us) (?:dive (?:right )?in(?:to it)?|delve in(?:to it)?|unpack (?:this|that|it)|explore|get into it|break (?:it|this) down(?: step by step)?)[.!:]+",
      "here(?:'s| is) (?:what you need to know|the thing|the kicker|why (?:that|this|it) matters)[.:!]+",
      'without further ado[.!]+',
    ],
    leads: [
      "(?:it(?:'s| is)|i(?:t)? bears) (?:also )?(?:worth|important|crucial|essential|interesting|vital)?\\s*(?:noting|mentioning|pointing out|remembering|to (?:note|mention|remember|recogni[sz]e|understand|highlight|emphasi[sz]e|acknowledge|point out)) that ",
      'it should (?:also )?be noted that ',
      "it(?:'s| is) (?:also )?worth (?:noting|mentioning)[,:]\\s*",
      "here(?:'s| is) the (?:thing|kicker|deal)\\s*[:,—–]\\s*",
      'in (?:conclusion|essence)[,:]\\s*',
      'to (?:summari[sz]e|sum (?:it )?up)[,:]\\s*',
      'in (?:summary|closing)[,:]\\s*',
      'that being said,\\s*',
      'with (?:that|this) (?:in mind|(?:being )?said),\\s*',
      'as we navigate (?:these|this|the) (?:\\p{Ll}+ ){0,2}(?:times|landscape|era|waters|world),\\s*',
      'as we (?:move|look) (?:forward|ahead|to(?:wards?)? the future),\\s*',
      'the truth is(?:,| that)\\s*',
      'all in all,\\s*',
      'needless to say,\\s*',
      'without further ado,\\s*',
      "in today's (?:(?:fast-paced|digital|ever-(?:changing|evolving)|modern|rapidly (?:changing|evolving)|competitive|interconnected|dynamic|hyper-?connected|busy)[,\\s]+)+(?:\\S+ )?(?:world|landscape|environment|age|era|market|society|workplace)(?: of \\S+)?,\\s*",
      'in (?:the|an) (?:ever-(?:changing|evolving)|rapidly (?:changing|evolving)|fast-paced) (?:\\S+ )?(?:world|landscape|realm|field)(?: of (?:\\p{Ll}+ ){0,2}\\p{Ll}+)?,\\s*',
      'at its core,\\s*',
      'at this (?:point|moment) in time,\\s*',
      'when all is said and done,\\s*',
    ],
  },
  {
    code: 'tell-candour',
    sentences: ['let that sink in[.!]*', 'real talk[.!:]+', 'full stop\\.', 'and honestly\\.+'],
    leads: [
      "let(?:'s| me) be (?:honest|real|clear|frank)(?: (?:here|with you|for a (?:second|moment)))?\\s*[:,—–]\\s*",
      'real talk\\s*[:,—–]\\s*',
      'spoiler(?: alert)?\\s*[:,—–]\\s*',
      'hot take\\s*[:,—–]\\s*',
    ],
  },
  {
    code: 'tell-ending',
    sentences: [
      '(?:and )?the future (?:looks|is|has never been) (?:\\S+ )?(?:bright|brighter|promising|exciting)[^.!?\\n\\p{Co}]{0,60}[.!]+',
      'only time will tell[^.!?\\n\\p{Co}]{0,40}[.!]*',
      'the possibilities are (?:truly |virtually )?(?:endless|limitless)[.!]+',
      'exciting times (?:lie |are )?ahead[^.!?\\n\\p{Co}]{0,30}[.!]+',
      'together,? we can (?:achieve|accomplish|unlock|build|shape|make) [^.!?\\n\\p{Co}]{0,60}[.!]+',
      '(?:and )?(?:this|that) is just the beginning[.!]+',
      'the journey (?:has )?(?:only )?just (?:begun|beginning)[.!]+',
    ],
    leads: [],
  },
]
