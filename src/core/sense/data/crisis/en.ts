import type { CrisisList } from './list.ts'

const ADVERBS =
  '(?:(?:really|just|honestly|so|often|sometimes|always|only|actually|still|seriously|literally|truly|kind of|kinda|even|already|badly|simply|also|probably|all) ){0,3}'
const SELF = '(?:my ?self|me self)'
const THEMSELF = '(?:him|her|them|your)(?:self|selves)'
const KIN =
  '(?:husband|wife|partner|spouse|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|ex-\\w+|dad|father|step-?dad|step-?father|mum|mom|mother|step-?mother|step-?mom|parents|uncle|aunt|brother|sister|step-?brother|cousin|grandfather|son|daughter|roommate|flatmate|housemate|carer|coach|teacher)'
const CLOSE = `(?:my|our|a|one of my) (?:\\w+ ){0,2}(?:${KIN}|friend|friends|bestie|buddy|mate|co-?worker|colleague|team ?mate|neighbou?r|student|kid|child|niece|nephew|employee|report|manager|boss|client|patient)`
const THEY = `(?:${CLOSE}|he|she|they|someone|somebody)`
/** Ends where a thought ends: what follows must not turn "live" into "live in Berlin". */
const STOP = String.raw`(?=\s*(?:$|[.,;:!?\n…)]|and\b|but\b|or\b|because\b|anymore|any ?more|any longer|at all|right now|now\b|today|tonight|like this|with this (?:pain|feeling)|with myself|this weekend|tomorrow|again|so\b|if\b|honestly|sometimes|since\b|after\b|i\b|already|fr\b|tbh|😭|😔|💔|😞|🥺))`
const NOT_WANT =
  '(?:do not|did not|never|no longer|not)(?: really| even| ever)? (?:want|wish|care|feel like|deserve|plan|intend|need)(?:ing)?(?: to)?'
const ANYMORE = '(?:anymore|any ?more|any longer|much longer)'

const re = (source: string): RegExp => new RegExp(source, 'u')

export const CRISIS_EN: CrisisList = {
  cue: /\b(?:i|my|me|he|she|they|her|him|someone|goodbyes?|by the time|pills?|die|everyone|world|life|living|nobody|kms)\b/u,
  harmless:
    /\b(?:suicide (?:prevention|squad|mission|hotline|rates?|awareness|watch|by (?!\w+ing)|doors?|pool)|(?:career|political|social|commercial|financial|brand) suicide|(?:die|dying|died|dead|kill\w* (?:me|myself)) (?:of|from|with|by|over|inside from)? ?(?:laugh\w*|cringe|embarrassment|boredom|laughter|cuteness|shame|jealousy|curiosity)|(?:shoot|shot|shooting) (?:my ?self|me) in the foot|kill(?:ing)? (?:my ?self|me) (?:trying|with work|over (?:this|it|these)|to (?:get|finish|meet|make|fix))|(?:nearly|almost) (?:killed|cut|hurt|burned|burnt) my ?self|cut my ?self (?:some|a|off|short|out|on|shaving|while|cooking|in)|hang my ?self a|(?:hurt|burn(?:ed|t)?) my ?self (?:playing|at|lifting|running|while|on|falling|climbing|skiing|cooking|in (?:the|a)|with (?:hot|coffee))|own life (?:jacket|insurance|story|vest|choices|decisions|lessons?)|overdos\w* on (?!pills|meds|drugs|heroin|fent|opioid|painkill|paracet|tylenol|ibupro|sleeping|medic|insulin|purpose|alcohol)\w+|(?:he|she|they|it|that|who|brother|dad|friend|sister|mum|mom) (?:always )?(?:beats|beat|hits|hit) me (?:up|at|to|in|with|by|again at|as|like|every time at|on)\b|hit me (?:up|with|that|like|hard|as)\b|rather die than (?!live|go (?:on|through|back)|keep|face|continue|wake|be (?:alive|here)|spend another|feel)|better off without (?!me\b|him\b|her\b|them\b)\w+|die hard|live (?:stream|demo|show|chat|coding|data|site)|end it (?:here|there|at|by|with|early|for today))/gu,
  plain: [
    re(String.raw`\b(?<!not (?:going to |want to |wanting to )?)(?:kill|killing) ${SELF}`),
    re(String.raw`\bi (?:\w+ ){0,4}(?:killed|kill) ${SELF}\b`),
    re(String.raw`\b(?:unalive|off|hang|hanging|drown|drowning|shoot|shooting|stab|poison) ${SELF}${STOP}`),
    re(
      String.raw`\b(?:i am|i feel|i was|feeling|felt|been|being|am|became|getting|i get) ${ADVERBS}(?:very |actively |passively |a bit |a little )?suicidal\b(?<!not suicidal)`,
    ),
    re(String.raw`\bsuicidal (?:thought|ideation|feeling|urge|plan|tendenc)\w*`),
    re(
      String.raw`\bi (?:\w+ ){0,6}(?:think|thinking|thought|thoughts|consider|considering|considered|contemplat\w+|attempt\w*|commit|committing|plan|planning|planned|about|of|try|tried|want|wanted|choose) (?:\w+ ){0,3}suicide\b`,
    ),
    re(String.raw`\b(?:my|a|another) (?:\w+ )?(?:suicide (?:note|plan|attempt)|attempt and i wish)`),
    re(String.raw`\b(?:end|ending|take|taking|took) my (?:own |miserable |stupid |whole )?life${STOP}`),
    re(
      String.raw`\bi (?:am |was |have |had |do )?${ADVERBS}(?:want|wanted|wish|need|hope|long|would like|ready|would rather|deserve|going|waiting|would love|would prefer|rather|feel like|am ready)(?: to| i could| i would| i can)? ${ADVERBS}(?:die|dying|be dead|end it all|end everything|end it tonight|be gone forever|not be alive)\b(?! (?:my|hair|it|the|his|her) )`,
    ),
    re(String.raw`\bi wish (?:that )?i (?:was|were|had been|am|could be|would be) (?:\w+ )?dead\b`),
    re(String.raw`\bi (?:am|would be|will be|feel)(?: \w+){0,2} better off dead\b`),
    re(String.raw`\b(?:i|am|will|want to|going to|might|just) (?:\w+ ){0,2}(?<!\d ?)kms\b|^kms\b`),
    re(
      String.raw`\bself[- ]?harm(?:ed|ing|s)?\b(?! (?:prevention|awareness|policy|resources|training|content))`,
    ),
    re(
      String.raw`\b(?:hurt|hurting|harm|harming|cutting|injuring|mutilat\w+|punish|punishing|burning) ${SELF}\b(?! (?:off|out|some))`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,3}(?:cut|burn|burned|burnt) ${SELF} ?(?:again|last night|today|yesterday|on purpose|so |to |because|when|every|sometimes|at night|$|[.,!])`,
    ),
    re(
      String.raw`\b(?:cut|cutting|cuts|slit|slitting|slice|slicing|burn|burned|burning|scratch\w*) my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|veins?|throat|hands?)\b(?=.{0,30}(?:on purpose|until|again|with|to feel|$|[.,!]))`,
    ),
    re(
      String.raw`\b(?:can ?not stop cutting|relapsed and cut|(?:urge|want|need) to (?:self[- ]?harm|cut)${STOP})`,
    ),
    re(
      String.raw`\b(?:jump|jumping|throw my ?self|throwing my ?self|leap|leaping) (?:off|from|out of) (?:a|the|this|that|my|our|some) (?:\w+ )?(?:bridge|roof|building|balcony|window|cliff|ledge|tower|overpass)\b(?! to )`,
    ),
    re(
      String.raw`\b(?:step|stepping|jump|jumping|walk|walking|throw my ?self|throwing my ?self|run|running|lie down|lying down) (?:out )?(?:in front of|under|into|on) (?:a|the|an|oncoming) (?:\w+ )?(?:train|trains|bus|truck|lorry|traffic|tracks|rails|metro|subway)\b`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,3}(?:took|swallowed|taken|take|ate) (?:all|a whole|the whole|too many|a bunch of|a lot of|a bottle|every|all of|the rest of) (?:\w+ ){0,4}(?:pills|painkillers|tablets|meds|medication|bottle|sleeping pills)\b`,
    ),
    re(
      String.raw`\b(?:i|he|she|they|${CLOSE}) (?:\w+ ){0,4}(?:overdosed|overdose|overdosing)\b(?! (?:in|of) )`,
    ),
    re(String.raw`\b(?:took|taken|take|taking) an overdose\b`),
    re(
      String.raw`\b(?:how many|enough) (?:\w+ ){0,3}(?:pills|tablets|painkillers)\b.{0,30}\b(?:kill|die|end|overdose)`,
    ),
    re(
      String.raw`\b(?:easiest|painless|quickest|best|least painful|fastest|how) (?:way )?to (?:die|kill ${SELF}|end my life|commit suicide)\b`,
    ),
    re(String.raw`\bend it all\b(?<=\bi\b.{0,40})|\bending it all\b`),
    re(String.raw`\b(?:crash|crashing|drive|driving) my (?:own )?(?:car|bike|motorbike) (?:into|off)\b`),
    re(
      String.raw`\bi (?:was|got|have been|had been|am|am being|keep getting|am getting)(?: being)? (?:\w+ )?(?:raped|molested|sexually assaulted|sexually abused|beaten|stalked|trafficked|assaulted)\b(?! (?:by (?:the|this|a) (?:bug|ticket)|to it|at|in the game))`,
    ),
    re(
      String.raw`\b(?:he|she|they|${CLOSE}|man|guy|someone) (?:\w+ ){0,2}(?:raped|molested|choked|strangled|sexually assaulted|sexually abused) me\b`,
    ),
    re(
      String.raw`\b(?:i am|i have been|i was|we are) (?:still )?(?:being )?abused\b|\babuses me\b|\babused me\b`,
    ),
    re(
      String.raw`\bmy (?:\w+ )?${KIN} (?:\w+ ){0,2}(?:hits?|beats?|slaps?|slapped|punch(?:es|ed)|kicks?|kicked|hurts?|touches|touched|burns?|threatens|threatened|attacks|attacked|pushes|pushed|chokes|strangles|rapes|locks) me\b`,
    ),
    re(
      String.raw`\b(?:and|he|she|they|who) (?:\w+ )?(?:hits|beats|punches|slaps|kicks|hurts|chokes|hit) me\b(?=\s*(?:$|[.,;!]|and\b|when\b|again|every|if\b|because|at home|so\b|last|yesterday|until))`,
    ),
    re(String.raw`\bsome(?:one|body) is (?:hurting|abusing|following|stalking) me\b`),
    re(
      String.raw`\b(?:threat\w*|says?|said|tried|trying|tries|swore|wants?|promised) (?:\w+ ){0,6}(?:to |will |would |going to )kill (?:me|us)\b(?! (?:for|with kindness))`,
    ),
    re(
      String.raw`\b(?:scared|afraid|terrified|fear|worried) (?:that )?(?:\w+ ){0,3}(?:will|would|going to|might|could) (?:\w+ )?(?:kill|hurt) (?:me|us|my kids|my children)\b`,
    ),
    re(
      String.raw`\b(?:he|she|they) (?:is|are) (?:really |actually )?going to kill (?:me|us)\b(?! (?:if|for|when|because|over)\b)`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,2}not (?:feel )?safe (?:at|in my|with my|in our|around my) (?:own )?(?:home|house|${KIN}|flat|apartment)`,
    ),
    re(
      String.raw`\b(?:scared|afraid|terrified|frightened) (?:of|to (?:leave|go (?:back )?home|be alone with|be home with))(?: (?:of|to|my|him|her|the house))*(?: ${KIN})?\b(?<=${KIN}|home|him|her|leave)(?! (?:now|food|in the dark|for work|early|the office))`,
    ),
    re(
      String.raw`\b(?:abusive|violent) (?:${KIN}|relationship|marriage|home|household)|${KIN} is (?:\w+ )?(?:abusive|violent|abusing)\b`,
    ),
    re(
      String.raw`\b(?:forces|forced|forcing|makes|made) me to (?:\w+ )?(?:have sex|sleep with|touch|do things|undress)`,
    ),
    re(
      String.raw`\b(?:will|does|would) not let me (?:leave the house|leave the apartment|go outside|see anyone|talk to anyone)`,
    ),
    // Concern about somebody else.
    re(String.raw`\b${THEY} (?:\w+ ){0,8}(?:kill|killing) ${THEMSELF}`),
    re(
      String.raw`\b${CLOSE} (?:\w+ ){0,4}(?:tried to|attempted|almost|wants? to|wanted to|going to|threaten\w* to|might|will|may) (?:\w+ ){0,2}(?:kill ${THEMSELF}|(?:take|end) (?:his|her|their) (?:own )?life|commit suicide|end it|hurt ${THEMSELF}|die)\b(?! hard)`,
    ),
    re(String.raw`\b(?:attempted|attempting|attempt) suicide\b(?<=\b(?:my|i)\b.{0,50})`),
    re(
      String.raw`\b${THEY} (?:is|are|was|were|feels?|has been|sounds?|seems?) (?:\w+ ){0,2}suicidal\b(?<!not suicidal)`,
    ),
    re(
      String.raw`\b(?:${CLOSE}|(?:worried|scared|afraid|think|concerned)\b.{0,40}\b(?:he|she|they)) (?:\w+ ){0,5}(?:talks?|talking|talked|thinking|thinks|joking|jokes|posting|posted|texting|texted|wrote|writes|threatening) (?:\w+ ){0,4}(?:suicide|dying|killing|ending (?:it|his|her|their))`,
    ),
    re(
      String.raw`\b${THEY} (?:\w+ ){0,8}(?:he|she|they) (?:\w+ ){0,2}(?:wants?|wanted|wishes|would rather|wished) (?:\w+ ){0,2}(?:to die|to end it|to end (?:his|her|their) life|to be dead|was dead|were dead)`,
    ),
    re(
      String.raw`\b${THEY} (?:\w+ ){0,8}(?:does|did|do) not want to (?:live|be alive|wake up|be here ${ANYMORE}|exist|go on)${STOP}`,
    ),
    re(
      String.raw`\b(?:end|ending|take|taking) (?:his|her|their) own life${STOP}|\bend (?:his|her|their) life${STOP}`,
    ),
    re(
      String.raw`\b(?:going to|will|might|may|could|wants? to|afraid|scared|worried|is|keeps|been|started) (?:\w+ ){0,4}(?:hurt|hurting|harm|harming|cutting|cut) ${THEMSELF}\b(?! (?:off|some|short|out|a|on))(?<!yourself|yourselves)`,
    ),
    re(String.raw`\bdo something (?:bad |stupid |terrible |drastic )?to (?:him|her|them)sel(?:f|ves)`),
    re(
      String.raw`\b(?:worried|scared|afraid|concerned|think|fear)\b.{0,50}\b(?:wants? to|going to|might|will|could|may|would) (?:end it|end things|end everything)${STOP}`,
    ),
  ],
  implicit: [
    re(
      String.raw`\b(?:better|happier|easier|best|relieved)(?: off)? (?:without (?:me|him|her|them)\b(?! (?:on (?:this|the) (?:call|project|ticket)|in (?:this|the) (?:meeting|room|call))[.!]?$)|if (?:i|he|she|they) (?:was|were|am|is|died|disappeared|did not exist|had never|was not|were not|just|left this)(?! able| on | at | in | to | doing| using| better| more))(?<=\b(?:everyone|everybody|every ?one|they|all|world|people|family|kids|children|wife|husband|parents|friends|team|you|he|she|mum|mom|dad|it|life|things|everything|planet|rest)\b.{0,90})`,
    ),
    re(
      String.raw`\b(?:no ?one|nobody|no-one|would any(?:one|body)|who)(?: would| will| even| ever| really)* (?:miss me\b|(?:notice|care|cry|mind|miss me)(?: about me)? if i (?:was|were|am|died|die|disappear\w*|vanish\w*|killed|ended))`,
    ),
    re(
      String.raw`\bif i (?:was|were|am|died|disappeared) ?(?:gone|dead|not here|not around)?,? (?:then )?(?:no ?one|nobody) (?:would|will) (?:\w+ )?(?:care|notice|miss|mind)`,
    ),
    re(
      String.raw`\b(?:i am|i feel(?: like)?(?: i am)?|being|i have become|i have always been|become) ${ADVERBS}(?:such |nothing but |like |nothing more than )?a (?:\w+ )?burden\b(?! (?:on|to|for) (?:the|our|this|ci|your) )`,
    ),
    re(
      String.raw`\bburden (?:to|on|for) (?:everyone|everybody|my (?:family|friends|parents|kids|wife|husband)|them all|you all|people|others)\b(?<=\bi\b.{0,40})`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,3}${NOT_WANT} (?:live|living|be alive|being alive|exist|existing|wake up|go on living|keep living|continue living|see (?:tomorrow|another day)|be in this world|be on this (?:earth|planet))${STOP}`,
    ),
    re(String.raw`\bi (?:\w+ ){0,3}${NOT_WANT} be (?:here|around) ${ANYMORE}`),
    re(String.raw`\bi (?:\w+ ){0,3}${NOT_WANT} (?:live|exist|be alive) ${ANYMORE}${STOP}`),
    re(
      String.raw`\b(?:not care|does not matter|no longer care|not matter) (?:if|whether) i (?:live|die|wake up)\b`,
    ),
    re(
      String.raw`\b(?:no|what is the|what was the|see the|see any|see a|is there a|is there any) (?:point|reason|sense|purpose)(?: left| anymore)? (?:in|of|to|for me to) (?:keep |go on |continue )?(?:living|being alive|life|live|be alive|existing|exist|stay(?:ing)? alive|be here|being here)${STOP}`,
    ),
    re(
      String.raw`\bi (?:do not|can ?not|no longer) see (?:the|a|any) (?:point|reason) (?:in (?:anything|it all|going on) ?)?(?:anymore|any ?more|any longer|to go on)${STOP}`,
    ),
    re(String.raw`\bno reason (?:left )?for me to (?:be here|live|stay|go on|exist|keep going|keep on)`),
    re(String.raw`\bnothing (?:left |more )?to live for\b`),
    re(
      String.raw`\b(?:no|lost (?:the|my|all)|not have (?:the|any|a)|any) (?:will|strength|desire|energy|wish) to (?:live|go on|keep (?:living|going)|keep on living|be alive)\b(?! (?:in|with|at) )`,
    ),
    re(String.raw`\b(?:life|it) is (?:not|no longer|not even) worth (?:living|it anymore)\b(?! in )`),
    re(
      String.raw`\bmy life (?:is|has|feels|seems) (?:\w+ )?(?:not worth (?:living|anything)|worthless|meaningless|pointless|no (?:meaning|purpose|point|value)|over)\b`,
    ),
    re(
      String.raw`\b(?:life|living|existence) is (?:too|so|just) (?:painful|much to bear|hard to bear|unbearable)`,
    ),
    re(String.raw`\bliving (?:is|has become|feels) (?:\w+ )?(?:painful|unbearable|torture|too much)`),
    re(
      String.raw`\bi (?:am|have been|feel|got|just am)? ?${ADVERBS}(?:tired|sick|exhausted|weary|done|finished|fed up|through|over) (?:of|with|from) (?:living|being alive|existing|life|this life|my life|breathing|trying to live)${STOP}`,
    ),
    re(String.raw`\b(?:so |really |just )?(?:tired|sick) of (?:existing|being alive)\b`),
    re(String.raw`\bgiv(?:en|ing|e) up on (?:life|living|my life|everything and everyone)\b`),
    re(
      String.raw`\b(?:feel|feels|like|see|seems?|is|trapped|find|am|with)\b.{0,30}\b(?:no|not (?:see|find) (?:a|any)|only one|no other) way out\b(?! (?:of (?:this|the|that|a) (?:\w+ )?(?:loop|bug|menu|building|room|parking|contract|conflict|mess|pr|maze)|is|to))(?<=\b(?:i|me|am|my|feel|feels)\b.{0,80})`,
    ),
    re(
      String.raw`\b(?:lost all|no|no more|without any) hope(?: left)?(?: for me| for myself)?\s*(?:$|[.,!;\n])(?<=\b(?:i|me|my|there is|there)\b.{0,50})`,
    ),
    re(
      String.raw`\b(?:see|have|is) no future(?: left)?(?: for (?:me|myself)| anymore)?\s*(?:$|[.,!;\n])|\bno future for (?:me|myself)\b`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,2}can ?not (?:\w+ )?(?:go on|keep going|carry on|live|keep living)(?: (?:like this|this way|with (?:this pain|myself|this life)))?(?: ${ANYMORE}| another day)?\s*(?:$|[.,!;\n…]|and\b|i\b)(?<!go on)`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,2}can ?not (?:go on|keep going|carry on)(?: with (?:life|living))?(?: like this)?(?: ${ANYMORE})?\s*(?:$|[.,!;\n…]|and i\b)`,
    ),
    re(
      String.raw`\bi can ?not (?:bear|stand|face|take|endure) (?:being alive|living|life|another day|to be alive|to live)`,
    ),
    re(
      String.raw`\b(?:how much longer|how long|much longer) i can (?:hold on|go on|keep going|keep this up alive|live|hang on|survive)`,
    ),
    re(String.raw`\b(?:sleep|asleep)\b.{0,20}\b(?:never|not) (?:\w+ )?wake(?: up)?\b`),
    re(
      String.raw`\b(?:hope|wish|pray|want|hoping|praying|wishing)\b.{0,20}\b(?:not|never)(?: to| have to| ever)? wake(?: up)?(?: (?:tomorrow|again|anymore|in the morning|ever))?\s*(?:$|[.,!;\n]|and\b)(?<!early.{0,10})`,
    ),
    re(String.raw`\bnever wake up (?:again|anymore)\b(?! (?:early|before|at|so))`),
    re(
      String.raw`\bi (?:\w+ ){0,3}(?:disappear|vanish|be gone)(?: (?:forever|for ever|for good|completely|off the face|from this (?:world|earth|life))| and never (?:come|be|return))`,
    ),
    re(
      String.raw`\b(?:wish|should|better if) i (?:had |was |were |have |would )?(?:never|not)(?: have)?(?: been)? born\b|\bshould never have been born\b(?<=\bi\b.{0,25})`,
    ),
    re(String.raw`\b(?:stop|cease|stopped) (?:to )?exist(?:ing)?${STOP}(?<=\bi\b.{0,30})`),
    re(
      String.raw`\bi (?:\w+ ){0,4}(?:will )?not be (?:around|here|alive|with you)(?: for)? (?:much longer|for long|anymore|to see)(?! (?:at|in the|on) )`,
    ),
    re(
      String.raw`\bnot (?:have to|need to|going to have to) worry about me (?:much longer|anymore|any ?more|any longer|again|for long|soon|after)`,
    ),
    re(
      String.raw`\bnot be (?:a|your|anyone's|anybody's) (?:problem|burden|bother)(?: (?:to|for) (?:anyone|anybody|you|everyone|them))?(?: anymore| any longer| any ?more)?${STOP}(?<=\bi\b.{0,40})`,
    ),
    re(
      String.raw`\b(?:soon|tonight|tomorrow)\b.{0,20}\bi (?:will be|am going to be) (?:dead|gone forever|with (?:him|her|them) in heaven)\b`,
    ),
    re(String.raw`\b(?:will|would) (?:not|never) see me (?:again|alive|anymore)\b`),
    re(
      String.raw`\bby the time you (?:read|see|get|find) this\b.{0,40}\b(?:gone|dead|too late|over|not be here)`,
    ),
    re(
      String.raw`\b(?:wrote|written|write|writing) (?:my |the |a |some )?(?:goodbye|farewell|suicide|good-bye) (?:letters?|notes?)`,
    ),
    re(String.raw`\bi (?:have )?said my (?:last |final )?goodbyes\b`),
    re(String.raw`\b(?:says?|said|saying) (?:his|her|their|her last) goodbyes?|\bsaid goodbye to everyone\b`),
    re(
      String.raw`\btell (?:my (?:family|kids|children|mum|mom|mother|wife|husband|parents|daughter|son)|everyone|them) (?:that )?i (?:always )?love(?:d)? (?:them|her|him)\b`,
    ),
    re(
      String.raw`\b(?:take care of|look after|feed) my (?:\w+ )?(?:kids|children|dog|dogs|cat|cats|family|mum|mom|mother|wife|husband|daughter|son|pets?)\b.{0,20}\b(?:when|after|once|if) i (?:am|will be) (?:gone|dead|not here)(?! (?:next|on|for|to|tomorrow|this|until|over|in))`,
    ),
    re(
      String.raw`\bpills (?:here |are |right )?(?:here )?(?:in front of|next to|beside) me\b|\bgot the pills\b`,
    ),
    re(
      String.raw`\bi (?:want|need|just want|would like) (?:it all|everything|all of it|all this|the pain|this pain|my life|it)(?: all)? to (?:end|stop|be over)(?: forever| for good| now)?\s*(?:$|[.,!;\n])`,
    ),
    re(
      String.raw`\bi (?:want|just want) (?:it|my life|all of it|all of this|everything) (?:to be )?(?:over|to end)\s*(?:$|[.,!;\n])`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,4}(?:think|thinking|feel like|felt like|am) (?:\w+ ){0,2}(?:about )?ending (?:it|everything|things)(?: all| tonight| for good| now)?${STOP}(?! (?:meeting|call))`,
    ),
    re(
      String.raw`\bi (?:am going to|will|want to|would like to|am about to|plan to|have decided to|might) (?:just )?end (?:it|everything)(?: all)? ?(?:tonight|now|soon|today|this weekend|for good|tomorrow|$|[.!])`,
    ),
    re(
      String.raw`\b(?:death|dying|being dead) (?:would|will|might|seems?|sounds?|feels?) (?:be |like )?(?:\w+ )?(?:relief|peace|peaceful|better|easier|nice|comforting|escape|the only)`,
    ),
    re(String.raw`\bi (?:do not|did not) belong (?:in this world|on this (?:planet|earth)|anywhere)`),
    re(
      String.raw`\b(?:i do not|not) plan (?:on being|to be) (?:alive|here|around) (?:next|by|after|for|tomorrow)`,
    ),
    re(String.raw`\b(?:would better|world|everything) be (?:a )?better (?:place )?without (?:me|her|him)\b`),
    re(
      String.raw`\bsomething (?:bad|stupid|drastic|terrible)\b(?<=\b(?:scared|afraid|worried)\b.{0,25}\b(?:i|he|she|they)\b.{0,15})|\b(?:scared|afraid|worried)\b.{0,20}\b(?:he|she|they) will do something\b`,
    ),
  ],
  faint: [
    re(
      String.raw`\bi (?:\w+ ){0,3}can ?not (?:do|take|handle|stand|deal with) (?:this|it)(?: all)? (?:anymore|any ?more|any longer)`,
    ),
    re(String.raw`\bi want out\b`),
    re(
      String.raw`\b(?:this (?:is|will be)|that is) (?:my (?:last|final) (?:message|post)|goodbye)\b(?! for (?:today|now|this|the))`,
    ),
    re(String.raw`\bgoodbye (?:everyone|everybody|all|forever|world|my friends)\b`),
    re(String.raw`\bi (?:was|am) sorry (?:that )?i (?:was|am) not (?:strong|good|brave)`),
    re(String.raw`\bgiv(?:e|ing|en) away (?:all )?my (?:things|stuff|belongings|clothes|possessions)`),
    re(String.raw`\b(?:will )?not need (?:them|it|any of it)(?: anymore| where i am going)?\b`),
    re(
      String.raw`\b(?:feel|am|i am|feeling) (?:\w+ )?(?:hopeless|worthless|numb|empty|trapped|so alone|dead inside|broken)\b`,
    ),
    re(String.raw`\bi hate (?:my life|myself|being me)\b`),
    re(String.raw`\bi (?:bought|have|got) a (?:rope|gun|razor)\b`),
    re(String.raw`\bnot (?:be|still be) here (?:after tonight|tomorrow|much longer)\b(?! (?:at|for))`),
    re(String.raw`\bi (?:just )?want to (?:disappear|vanish)\b\s*(?:$|[.,!])`),
    re(String.raw`\b(?:no way out|way out)\b`),
    re(String.raw`\bi am ending it\b`),
    re(String.raw`\bnot (?:strong enough|able to cope)\b`),
    re(String.raw`\bi love you all\b`),
    re(String.raw`\bcan ?not live with\b`),
    re(String.raw`\bfeel anything ever again\b|\bwant it over\b`),
  ],
}
