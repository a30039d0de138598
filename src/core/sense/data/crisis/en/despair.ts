import type { CrisisFamily } from '../list.ts'
import { ADVERBS, ANYMORE, NOT_WANT, re, STOP } from './parts.ts'

/** Despair that says it in other words, and leave-taking. */
export const DESPAIR: CrisisFamily = {
  stems:
    "witho bette happi easie burde live livin alive exist wake world aroun earth plane anymo any point reaso sense purpo nothi stren lost worth life tired sick exhau weary finis fed way hope futur can't canno cant longe sleep aslee disap vanis gone died die born stop cease worry probl again goodb farew tell pills end endin over death dying dead belon plan hopel rope gun hate see tomor morni survi make throu forgi peace rest suffe miser pain think thoug thoug dream fanta obses safe trust light somet hold givin away notic nobod jumpe caref passw looki stari lette writt wrote find mum mom dad kids famil messa cat dog favou favor funer imagi move wanna remem night weeke attend attnd come lose bridg savin will fight hopel meani matte look",
  plain: [],
  implicit: [
    re(
      String.raw`\bi (?:\w+ ){0,3}${NOT_WANT} see (?:tomorrow|another day|the morning|next (?:week|year))\b`,
    ),
    re(
      String.raw`\bi (?:will|am going to) be dead (?:by|before|soon|tomorrow|next)\b(?!.{0,40}\b(?:if|unless|deadline)\b)`,
    ),
    re(String.raw`\bthought about how i (?:would|will|could|want to) (?:do it|die|end it)\b`),
    re(
      String.raw`\bi (?:do not|can ?not|will not|am not going to) (?:\w+ ){0,3}(?:survive this(?! (?:meeting|week|day|sprint|call|heat|monday|workout|release|course|project|build|commute|reorg|demo|quarter))|make it (?:through (?:the|this) (?:night|week|winter)|to (?:tomorrow|christmas|my birthday)))\b`,
    ),
    re(String.raw`\b(?:forgive me for what i am (?:about|going) to|what i am about to do)\b`),
    re(String.raw`\bi have made (?:my )?peace with (?:dying|death|leaving)\b`),
    re(String.raw`\b(?:rest|sleep|be at peace) forever\b(?! on\b)(?<=\bi\b.{0,40})`),
    re(String.raw`\bend (?:my|the|this) (?:suffering|misery|pain)\b(?<=\bi\b.{0,40})`),
    re(
      String.raw`\b(?:think|thinking|thoughts?|thought|dream|dreaming|obsess\w*|fantasi\w+) (?:\w+ ){0,3}(?:about|of) (?:my (?:own )?death|death|dying|being dead|not being (?:here|alive)|ending things)\b(?! (?:stranding|note|star|valley|metal|row|rates?|penalty|certificate|by))(?<=\b(?:i|my)\b.{0,50})`,
    ),
    re(String.raw`\b(?:i am|i would be|am) better off (?:gone|not here|dead)\b`),
    re(
      String.raw`\bnot (?:feel )?safe (?:with|from|around) my ?self\b|\bnot (?:trust|safe to leave) my ?self (?:alone|tonight|right now)\b`,
    ),
    re(String.raw`\blife is (?:not|no longer) for me\b|\bdone with (?:this|the) world\b`),
    re(
      String.raw`\b(?:better|happier|easier|best|relieved)(?: off)?(?: for (?:my |the )?\w+)? (?:without (?:me|him|her|them)\b(?! (?:on (?:this|the) (?:call|project|ticket)|in (?:this|the) (?:meeting|room|call))[.!]?$)|if (?:i|he|she|they) (?:was|were|am|is|died|disappeared|did not exist|had never|was not|were not|just|left this)(?! able| on | at | in | to | doing| using| better| more))(?<=\b(?:everyone|everybody|every ?one|they|all|world|people|family|kids|children|wife|husband|parents|friends|team|you|he|she|mum|mom|dad|it|life|things|everything|planet|rest)\b.{0,90})`,
    ),
    re(
      String.raw`\b(?:no ?one|nobody|no-one|would any(?:one|body)|who)(?: would| will| even| ever| really)* (?:miss me\b|(?:notice|care|cry|mind|miss me)(?: about me)? if i (?:actually |just |really |suddenly )?(?:was|were|am|died|die|disappear\w*|vanish\w*|killed|ended|jumped|did it))`,
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
      String.raw`\b(?:no|what is the|what was the|see the|see any|see a|is there a|is there any) (?:point|reason|sense|purpose)(?: left| anymore)? (?:in|of|to|for me to) (?:me |my )?(?:keep |go on |continue )?(?:living|being alive|life|live|be alive|existing|exist|stay(?:ing)? alive|be here|being here)${STOP}`,
    ),
    re(
      String.raw`\bi (?:do not|can ?not|no longer) see (?:the|a|any) (?:point|reason) (?:(?:in|of) (?:anything|it all|going on) ?)?(?:anymore|any ?more|any longer|to go on)${STOP}`,
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
      String.raw`\bi (?:\w+ ){0,2}can ?not (?:\w+ )?(?:go on living|go on|keep going|carry on|live|keep living)(?: (?:like this|this way|with (?:this pain|myself|this life)))?(?: ${ANYMORE}| another day)?\s*(?:$|[.,!;\n…]|and\b|i\b)(?<!go on)`,
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
      String.raw`\b(?:wish|should|better if) i (?:had |was |were |have |would )?(?:never|not)(?: have)?(?: been)? born\b|\bi should never have been born\b`,
    ),
    re(String.raw`\b(?:stop|cease|stopped) (?:to )?exist(?:ing)?${STOP}(?<=\bi\b.{0,30})`),
    re(
      String.raw`\bi (?:\w+ ){0,4}(?:will )?(?:not|not think i will) be (?:around|here|alive|with you)(?: for)? (?:much longer|for long|anymore|to see)(?! (?:at|in the|on) )`,
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
    re(
      String.raw`\b(?:can ?not|do not) (?:\w+ )?see my ?self (?:making it to (?:my |the |next )|living|growing old|getting old|alive)`,
    ),
    re(
      String.raw`\bdoing (?:everyone|everybody|them all|you all|my family) a favou?r (?:if i|by (?:dying|going|ending))\b`,
    ),
    re(String.raw`\bi (?:\w+ ){0,2}hate (?:being alive|living|my existence)${STOP}`),
    re(
      String.raw`\b(?:imagin\w+|plan|planned|planning|pictur\w+|dream\w*|think\w*) (?:about |of )?my (?:own )?funeral\b`,
    ),
    re(
      String.raw`\b(?:move on|be (?:fine|okay|ok|better|relieved)|get over it|cope) if i (?:was|were|am) (?:gone|dead|not here)\b(?! (?:on|for|next|to))`,
    ),
    re(String.raw`\b(?:only|no other) way out (?:is|would be) (?:to (?:end|die)|death|dying|ending)`),
    re(String.raw`\b(?:nobody|who) would (?:even )?(?:come to|attend|show up (?:to|at)|cry at) my funeral\b`),
    re(String.raw`\bi (?:\w+ ){0,4}not (?:\w+ ){0,3}survive (?:the|this|another) (?:night|weekend)${STOP}`),
    re(String.raw`\bwant(?:ed)? out of (?:this|my) life\b`),
    re(
      String.raw`\bi (?:\w+ ){0,3}${NOT_WANT} (?:live|be|stay|exist) (?:in|on) this (?:world|earth|planet)\b`,
    ),
    re(String.raw`\blife (?:has|holds) no (?:more )?(?:meaning|purpose)\b(?! (?:in|on) )`),
    re(
      String.raw`\b(?:hopeless|worthless) and (?:\w+ )?(?:worthless|hopeless|alone|empty|numb)\b(?<=\bi\b.{0,50})`,
    ),
    re(String.raw`^\s*(?:please )?do not (?:bother )?(?:look|looking|search|searching) for me[.!\s]*$`),
    re(String.raw`\blost all hope and\b(?<=\bi\b.{0,30})`),
    re(String.raw`\bremember me as (?:someone|somebody) who (?:tried|loved|was kind|cared)\b`),
    re(String.raw`\bneed (?:for )?(?:them|it|any of it)(?: anymore)? where i am going\b`),
    re(
      String.raw`\b(?:world|life) (?:would|will|goes|can) (?:\w+ ){0,2}(?:go )?on (?:\w+ ){0,2}without me\b`,
    ),
    re(
      String.raw`\b(?:be sad|cry|miss me|blame \w+sel(?:f|ves)|mourn|remember me) (?:when|once|after|if) i am gone\b(?! (?:on|to|for|next|this|until|in))`,
    ),
    re(
      String.raw`\bi will not be a (?:problem|burden|bother)\b.{0,20}\b(?:much longer|anymore|any longer)\b`,
    ),
    re(String.raw`\bi no longer (?:want|wish) to be (?:here|around|alive)\s*(?:$|[.,!])`),
    re(
      String.raw`\bnothing (?:is )?left for me\b(?! (?:to (?:do|eat|review|fix|say|learn|test|add)|on|in|at|here))`,
    ),
    re(String.raw`\bi (?:would|could) never wake(?: up)?\s*(?:$|[.,!;])`),
    re(
      String.raw`(?:^|[.!?\n]\s*)(?:just |really |honestly )?can ?not (?:keep|go on|continue) living(?: like this)?\b(?! (?:in|at|with))`,
    ),
    re(
      String.raw`\bi (?:have )?(?:\w+ )?(?:wrote|written) (?:the |my |a |their )?(?:letters?|notes?) (?:to|for) (?:my |the )?(?:kids|children|family|wife|husband|parents|mum|mom|mother|everyone|daughter|son)\b.{0,60}\b(?:find|read) (?:it|them)\b`,
    ),
    re(
      String.raw`\b(?:gun|pistol|rope|noose|razor|blade|pills)\b.{0,50}\bi (?:keep|can ?not stop|have been) (?:looking|staring) at\b|\bi have (?:got )?the (?:rope|noose|gun|pills|blades?) (?:and the \w+ )?ready\b`,
    ),
    re(
      String.raw`\bi (?:just |have )?(?:bought|got) (?:a|the|some) rope(?: today| yesterday| last night)?\s*(?:$|[.!])`,
    ),
    re(String.raw`^\s*(?:and )?this (?:is|will be) my (?:last|final) message(?: to you(?: all)?)?[.!\s]*$`),
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
  ],
  faint: [
    re(String.raw`\bno light at the end\b|\b(?:not|no) (?:see )?(?:a |any )?way forward\b`),
    re(String.raw`\bnothing (?:really )?matters (?:anymore|any ?more)\b`),
    re(String.raw`\bi (?:feel like|am) giving up\b|\bi give up\b`),
    re(String.raw`\bi might do something (?:stupid|bad)\b`),
    re(String.raw`\bi do not want to be here\b`),
    re(
      String.raw`\bi (?:\w+ ){0,3}can ?not (?:do|take|handle|stand|deal with) (?:this|it)(?: all)? (?:anymore|any ?more|any longer)`,
    ),
    re(String.raw`\bi want out\b`),
    re(
      String.raw`\b(?:wrote|written|writing) (?:everyone|everybody|them all|my (?:family|kids|parents|wife|husband)) (?:\w+ )?(?:letters?|notes?)\b`,
    ),
    re(String.raw`\bit (?:is|will be|will all be) (?:almost|nearly|soon|finally) over\b`),
    re(String.raw`\b(?:emptied my savings|closed my (?:bank )?accounts?|wrote my will|sorted out my will)\b`),
    re(String.raw`\bcan ?not keep fighting\b|\btired of fighting my (?:own )?(?:head|mind|brain|demons)\b`),
    re(String.raw`(?:^|[.!?\n] ?)goodbye[.!]*\s*$`),
    re(String.raw`\bnothing left to lose\b`),
    re(String.raw`\bi will be gone\s*(?:$|[.!])`),
    re(String.raw`\bwill not matter (?:soon|anyway|anymore)`),
    re(String.raw`\bgoing to the (?:bridge|roof|cliff)\b`),
    re(String.raw`\b(?:my|a) (?:last |final )?goodbye to (?:all|everyone|everybody|you)\b`),
    re(
      String.raw`\b(?:look after|take care of) (?:my )?(?:mum|mom|dad|kids|children|sister|brother|parents|wife|husband|daughter|son|cats?|dogs?)\b(?! (?:while|during|next|this|until|on|for a|today|tomorrow))`,
    ),
    re(String.raw`\bnot think i will (?:still )?be (?:around|here)\b`),
    re(String.raw`\bi have (?:got )?a plan and a (?:date|method)\s*(?:$|[.!])`),
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
