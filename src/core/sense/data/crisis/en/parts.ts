/** What English patterns are made of. */
export const ADVERBS =
  '(?:(?:really|just|honestly|so|often|sometimes|always|only|actually|still|seriously|literally|truly|kind of|kinda|even|already|badly|simply|also|probably|all) ){0,3}'
export const SELF = '(?:my ?self|me self)'
export const THEMSELF = '(?:him|her|them|your)(?:self|selves)'
export const KIN =
  '(?:husband|wife|partner|spouse|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|ex-\\w+|dad|father|step-?dad|step-?father|mum|mom|mother|step-?mother|step-?mom|parents|uncle|aunt|brother|sister|step-?brother|cousin|grandfather|son|daughter|roommate|flatmate|housemate|carer|coach|teacher)'
export const CLOSE = `(?:my|our|a|one of my) (?:\\w+ ){0,2}(?:${KIN}|friend|friends|bestie|buddy|mate|co-?worker|colleague|team ?mate|neighbou?r|student|kid|child|niece|nephew|employee|report|manager|boss|client|patient)`
export const THEY = `(?:${CLOSE}|he|she|they|someone|somebody)`
/** Ends where a thought ends: what follows must not turn "live" into "live in Berlin". */
export const STOP = String.raw`(?=\s*(?:$|[.,;:!?\n…)]|and\b|but\b|or\b|because\b|anymore|any ?more|any longer|at all|right now|now\b|today|tonight|like this|with this (?:pain|feeling)|with myself|this weekend|tomorrow|again|so\b|if\b|honestly|sometimes|since\b|after\b|i\b|already|fr\b|tbh|😭|😔|💔|😞|🥺))`
export const NOT_WANT =
  '(?:do not|did not|never|no longer|not)(?: really| even| ever)? (?:want|wish|care|feel like|deserve|plan|intend|need)(?:ing)?(?: to)?'
export const ANYMORE = '(?:anymore|any ?more|any longer|much longer|no more)'

/** "(if) i was gone": the writer out of the world, as a clause. */
export const I_GONE =
  '(?:i (?:just |simply |actually |really |suddenly |finally )?(?:(?:was|were|am|will be|would be|had been|get) (?:just |really |all |finally )?(?:gone|dead|out of (?:it|the way|the picture|their (?:way|hair|lives|life))|not (?:here|around|alive|born|in (?:it|their (?:life|lives)))|no longer (?:here|around|alive|there)|never (?:here|born))|died|die|disappear(?:ed)?|vanish(?:ed)?|(?:stop|stopped|did not|never) exist(?:ing|ed)?|stopped (?:breathing|living)|stopped(?= *(?:$|[.,!]))|(?:had )?never (?:been born|existed)|(?:killed|offed|kill) my ?self|ended (?:it|my life)|jumped)|it was not for me being here)'
/** What follows when an absence is an ordinary one: "if I'm gone next week", "without me on the call". */
const BRIEFLY =
  '(?! (?:(?:on (?!(?:this team and on )?this (?:planet|earth))|at|to|for|using|doing|able|sick|until|till|next|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|having|touching|being)\\b|in (?!(?:it|their|my|this (?:world|life)|the world)\\b)|this (?:week|month|morning|afternoon|time|sprint)))'
/** The world without the writer: "without me", "if I was gone", "once I'm dead". */
export const AWAY = `(?:(?:without me(?: around| here| in (?:it|their lives|the (?:world|way)))?|with me (?:gone|dead|out of the (?:way|picture))|(?:if|once|when|after|as soon as|now that|the day|that) ${I_GONE})\\b${BRIEFLY})`
/** Those whom the writer leaves. */
export const PEOPLE =
  '(?:everyone|everybody|every one|they|them|all|world|planet|people|family|kids|children|wife|husband|partner|boyfriend|girlfriend|parents|friends?|sisters?|brothers?|son|daughter|team|you|he|she|him|her|mum|mom|dad|it|life|things|everything|rest)'
/** How they would be without. */
export const RELIEVED =
  '(?:better|happier|easier|best|relie(?:f|ved)|lighter|freer|smoother|calmer|nicer|at peace|less (?:pain|trouble|stress|worry)|a favou?r|thank me|have a (?:normal|proper|good) life)'
/** Every pattern sees the prepared text, see `CrisisList`. */
export const re = (source: TemplateStringsArray, ...parts: string[]): RegExp =>
  new RegExp(String.raw(source, ...parts), 'u')

/** Idioms, other people's deaths in the news, accidents in the kitchen, and developers' words. */
export const HARMLESS =
  /\b(?:(?:book|movie|film|novel|documentary|show|series|story|article|podcast|episode|song) (?:is )?(?:about|where|in which) (?:(?! (?:i|me|my)\b)[^.!?\n,]){0,80}|way out (?:before|by|until) \w+|suicide (?:prevention|squad|mission|hotline|rates?|awareness|watch|by (?!\w+ing)|doors?|pool)|(?:career|political|social|commercial|financial|brand) suicide|(?:die|dying|died|dead|kill\w* (?:me|myself)) (?:of|from|with|by|over|inside from)? ?(?:laugh\w*|cringe|embarrassment|boredom|laughter|cuteness|shame|jealousy|curiosity)|(?:shoot|shot|shooting) (?:my ?self|me) in the foot|kill(?:ing)? (?:my ?self|me) (?:trying|with work|over (?:this|it|these)|to (?:get|finish|meet|make|fix))|(?:nearly|almost) (?:killed|cut|hurt|burned|burnt) my ?self|cut my ?self (?:(?:some|a|off|short|out|on|in)\b|shaving|while|cooking)|hang my ?self a\b|(?:hurt|burn(?:ed|t)?) my ?self (?:playing|at|lifting|running|while|on|falling|climbing|skiing|cooking|in (?:the|a)|with (?:hot|coffee))|own life (?:jacket|insurance|story|vest|choices|decisions|lessons?)|overdos\w* on (?!pills|meds|drugs|heroin|fent|opioid|painkill|paracet|tylenol|ibupro|sleeping|medic|insulin|purpose|alcohol)\w+|(?:he|she|they|it|that|who|brother|dad|friend|sister|mum|mom) (?:always )?(?:beats|beat|hits|hit) me (?:up|at|to|in|with (?!(?:a|the|his|her) (?:belt|stick|cable|cord|hanger|spoon|shoe|slipper|fists?|bottle|bat|broom|hand|pan)\b)|by|again at|as|like|every time at|on)\b|hit me (?:up|with (?!(?:a|the|his|her) (?:belt|stick|cable|cord|hanger|spoon|shoe|fists?|bottle|bat|broom|hand|pan)\b)|that|like|hard|as)\b|rather die than (?!live|go (?:on|through|back)|keep|face|continue|wake|be (?:alive|here)|spend another|feel)|better off without (?!me\b|him\b|her\b|them\b)\w+|cutting my ?self (?:shaving|off|short|on (?:this|that|the|a|my) (?:\w+ )?(?:desk|edge|paper|knife|glass|tape|lid|corner|door|shelf|box|metal|foil|cardboard|cable|tin)\w*)|can ?not live (?:like|with) this[^.!?\n]{0,40}\b(?:noise|construction|neighbou?rs?|landlord|mess|heat|wi-?fi|internet|room-?mates?|smell|traffic|commute|mou?ld|dishes|drilling|upstairs)\b|die hard|live (?:stream|demo|show|chat|coding|data|site)|end it (?:here|there|at|by|with|early|for today))/gu

/** Work, travel, play and fiction: beside these, hints mean what they say. */
export const EVERYDAY =
  /\b(?:my last day (?:here|at|with|in)|company|jobs?|office|project|sprint|release|tickets?|jira|meetings?|stand-?up|retro|channel|server|repo|branch|deploy\w*|builds?|code|codebase|css|pr|prs|api|app|feature|bugs?|tests?|clients?|customers?|contract|manager|boss|hr|colleagues|working with|holidays?|vacation|pto|trip|flight|airport|game|level|raid|match|season|series|episode|movie|film|book|novel|chapter|character|album|dentist|weekend|monitor|laptop|dashboard|docs?|design|demo|shift|conference|see you (?:on|in|next|after|tomorrow|monday)|canal|reunión|oficina|vacaciones|réunions?|bureau|vacances|büro|urlaub|projekt|reunião|férias|escritório|riunione|ufficio|ferie|schach)\b/u
