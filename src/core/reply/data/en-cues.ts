import type { Cues } from '../event.ts'

export const KIN =
  'mother|mum|mom|mommy|mama|father|dad|daddy|papa|brother|sister|son|daughter|baby|wife|husband|partner|fiancée?|boyfriend|girlfriend|grandmother|grandma|granny|nana|nan|grandfather|grandpa|grandad|granddad|aunt|uncle|cousin|niece|nephew|friend|best friend|mother-in-law|father-in-law|stepmother|stepfather|stepdad|stepmom|godmother|godfather|colleague|coworker|co-worker|teammate|neighbou?r|mentor|teacher|boss|manager|kid|child|twin|dog|cat|puppy|kitten|horse|pet|rabbit|parrot|hamster|parents|retriever|labrador|terrier|poodle|beagle|bulldog|spaniel|dachshund|corgi|husky|budgie|guinea pig|tortoise|bunny|kitty|doggo|pup'

const re = (source: string): RegExp => new RegExp(source, 'iu')
const DIED =
  'died|dies|passed(?: away| on)?|has died|is dead|is gone|was killed|took (?:his|her|their) (?:own )?life'

/** Apostrophes are straight here. */
export const CUES_EN: Cues = [
  [
    'short',
    re(
      String.raw`^thanks?(?: you)?[,.!]? (?:i'll|i will|will do|noted|got it|on it)\b[^?\n]{0,40}$|^(?:ok(?:ay)?|sure|yes|yep|no problem|np|sounds good|will do|got it|perfect|great|done|agreed|deal|see you)\b[^?\n]{0,20}$(?<!another.*|again.*|down.*)`,
    ),
  ],
  [
    'bereavement',
    re(
      String.raw`\bpassed away\b|\b(?:my|our|her|his|their) (?:\p{L}+ ){0,2}(?:${KIN})(?: \p{Lu}\p{L}+)? (?:just |has |have |suddenly |also )*(?:${DIED})\b|\b(?:lost|losing|buried|burying|put to sleep|say goodbye to) (?:my|our) (?:\p{L}+ ){0,2}(?:${KIN})\b(?!'s| a| his| her)|\b(?:funeral|wake is|miscarr\w+|stillb\w+|memorial service|grieving|put (?:my|our|him|her) (?:\p{L}+ ){0,3}(?:down|to sleep)|death of (?:my|our)|(?:my|our) (?:\p{L}+ ){0,2}(?:${KIN})(?: \p{L}+)?'s (?:death|passing))\b`,
    ),
  ],
  [
    'illness-near',
    re(
      String.raw`\b(?:(?:my|our) (?:\p{L}+ ){0,2}(?:${KIN})|mum|mom|dad|grandma|grandpa|granny)(?:'s)?(?: \p{Lu}\p{L}+)?\b(?! (?:is|was) (?:now )?(?:clear|fine|better))[^.!?\n]{0,50}\b(?:cancer|tumou?r|hospital|icu|surgery|stroke|heart attack|diagnos\w+|sick|ill|dementia|alzheimer\w*|chemo\w*|accident|seizure|coma|er|emergency room|operation|unwell|hospice|covid|at the vet|lost (?:his|her|their) job|laid off|got fired)\b`,
    ),
  ],
  [
    'illness',
    re(
      String.raw`\b(?:i|i've|i'm|my)\b[^.!?\n]{0,40}\b(?:cancer|tumou?r|diagnos\w+|chemo\w*|in (?:the )?hospital|surgery|biopsy|pneumonia|depress(?:ed|ion)|panic attacks?|broke my (?:arm|leg|wrist|ankle|foot|hand)|concussion)\b(?! of\b)`,
    ),
  ],
  [
    'sick-day',
    re(
      String.raw`^(?:woke up|down|home|in bed|at home|off) (?:sick|(?:today )?with (?:a |the )?(?:\p{L}+ )?(?:fever|flu|cold|migraine|covid|bug))|\b(?:i|i've|i'm|my)\b[^.!?\n]{0,40}\b(?:(?<!going to be )sick|ill\b(?!-)|flu|(?:have|got|caught|with) a (?:\p{L}+ )?cold|covid|fever|migraines?|food poisoning|unwell|threw up|stomach bug|under the weather|toothache)\b(?! (?:of|and tired|about|leave)\b)`,
    ),
  ],
  [
    'job-loss',
    re(
      String.raw`\b(?:(?:was|were|am|been|got|getting|being|us) laid off|got fired|was fired|been fired|made redundant|redundanc\w+|lost my job|lose my job|let go (?:today|yesterday|this)|(?:was|been|being|got) let go|my (?:role|position|job|contract) (?:was|is|has been|got|is being) (?:cut|eliminated|terminated|not renewed|ended)|(?:not|n't) (?:being |been |going to be )?renew(?:ed|ing)? my contract|contract (?:was not|wasn't|isn't|is not) (?:being )?renewed)\b`,
    ),
  ],
  [
    'breakup',
    re(
      String.raw`\b(?:broke up with (?:me|my)|we broke up|(?:girlfriend|boyfriend|partner|wife|husband|fiancée?) (?:just )?(?:left me|and i (?:broke|split|separated|are (?:divorcing|getting divorced|separating))|dumped me|wants a divorce|moved out)|(?:getting|going through) (?:a|the|my) (?:divorce|break-?up|separation)|getting divorced|filed for divorce|my divorce|my (?:recent )?break-?up|dumped me|cheated on me|called off (?:the|our) (?:wedding|engagement))\b`,
    ),
  ],
  [
    'rejection',
    re(
      String.raw`\b(?:(?:did not|didn't|not) (?:get|pass|make|win|qualify|be selected)(?: \p{L}+){0,3} (?:job|role|promotion|offer|interview|exam|test|cut|grant|visa|place|spot|position|scholarship|internship|apartment|flat|round|team|part|raise|award|funding)|rejected|turned (?:me|us) down|rejection|i failed|failed (?:my|the) (?:\p{L}+ ){0,2}(?:exam|test|interview|course|class|certification|driving test|audit|probation)|bombed|flunked|passed over|went to someone else|did not get in|didn't get in|(?:did not|didn't) (?:hit|meet|make|reach) (?:the|our|my) (?:\p{L}+ )?(?:targets?|goals?|deadline|numbers?|quota)|missed (?:the|our|my) (?:\p{L}+ )?(?:targets?|goals?|deadline|quota)|lost the (?:deal|client|contract|bid|pitch|game|match|account|customer)|we lost (?:the )?(?!everything|all|it\b|him|her\b|them|our|my|an?\b|two|three|power|track|time|count|touch|contact|connection|data|some|most|half)\p{L}+|(?:cancell?ed|scrapped|shelved|axed|killed|pulled the plug on) (?:the|our|my) (?:\p{L}+ ){0,2}(?:project|feature|product|team|event|launch|program|programme|trip|wedding|show)|(?:visa|application|proposal|paper|talk|appeal|loan|mortgage|pr|pull request|request|grant)(?: \p{L}+)? (?:got|was|is|has been|were) (?:rejected|denied|declined|refused|turned down)|not good enough|messed up (?:the|my)|screwed up (?:the|my)|blew (?:the|my))\b`,
    ),
  ],
  [
    'complaint',
    re(
      String.raw`\b(?:refund|money back|charged (?:me|us|twice)|overcharged|cancel (?:my|our|the) (?:subscription|account|order|plan|contract)|your (?:\p{L}+ ){0,2}(?:service|support|app|product|team|company|update|website|site|software|platform|delivery|driver|staff|release|update)\b[^.!?\n]{0,60}\b(?:terrible|awful|useless|worst|broken|crash\w*|unacceptable|joke|horrible|slow|never|not|n't|keeps?|ignored|wrong|late|lost|still|down)|still (?:waiting|no (?:answer|reply|response)|have not|haven't) (?:\p{L}+ ){0,4}(?:order|package|delivery|refund|reply|response|answer|ticket|support)|third time i|worst (?:service|experience|support)|as a (?:paying )?customer|(?:order|package|parcel|item|delivery) (?:arrived|came|is|was|never) (?:\p{L}+ )?(?:broken|damaged|wrong|late|missing|arrived|came)|my account (?:was|is|has been|got) (?:\p{L}+ )?(?:suspended|locked|blocked|closed|hacked|deleted)|without (?:any )?(?:notice|warning)|support told me|wrong item)\b`,
    ),
  ],
  [
    'sarcasm',
    re(
      String.raw`^(?:oh |well |ah |wow,? |just )?(?:great|fantastic|wonderful|perfect|lovely|awesome|brilliant|amazing|super|excellent|nice|cool|joy)[,.!… ]+(?:just |yet |now |so |and )*(?:another|again|more|the|it|that's|my|our|we|what)\b[^?]*\b(?:outage|again|broken|bug|bugs|meeting|meetings|down|fail\w*|crash\w*|late|delay\w*|rewrite|deadline|incident|reorg|change\w*|weekend|mess|error\w*|overtime|lost|gone|cancel\w*|stuck|dead|dies|died|timeout|migration|audit|ticket|jira)\b|\b(?:just what i needed|(?:i )?just love (?:it )?when|because (?:of course|who needs|that always works)|thanks for nothing|what could (?:possibly )?go wrong|love(?:ly)? how (?:nobody|no one|nothing)|living the dream|best day ever[,.]? not)\b`,
    ),
  ],
  [
    'apology',
    re(
      String.raw`^(?:\W*(?:hey|hi|hello|ok|so|oh|ah|team|all|folks|\p{Lu}\p{L}+)[\s,!]*){0,3}(?:i'm |i am |we're |we are )?(?:so |really |very |terribly |truly )?(?:sorry|apologies|my apologies|i apologi[sz]e|my bad|my mistake|i owe you an apology|please forgive)\b(?! (?:to (?:hear|bother|ask|bug|interrupt)|for your loss|but (?:can|could|do|is|what|how|i (?:do not|don't) (?:understand|get|agree))))|\bi (?:want|wanted|would like|'d like) to apologi[sz]e\b|\bi owe you an apology\b|\bthat was my fault\b|\bi was wrong\b`,
    ),
  ],
  [
    'mistake',
    re(
      String.raw`\b(?:(?:i|i've) (?:just |have |think i )?(?:accidentally|by (?:accident|mistake)) |i (?:just |have )?(?:deleted|dropped|broke|wiped|overwrote|sent|pushed|merged|forgot|missed|crashed|leaked)\b[^.!?\n]{0,60}\b(?:by (?:accident|mistake)|accidentally|wrong)|i (?:really |totally |completely )?(?:messed|screwed) (?:it |this |things )?up|(?:it's|it is|this is|all) (?:all )?my fault|i feel (?:so |really |absolutely |just )?(?:guilty|ashamed|awful about|terrible about|so bad about|stupid|embarrassed))\b`,
    ),
  ],
  [
    'incident',
    re(
      String.raw`\b(?:outage|sev-?[0-3]|p[01]\b|incident|(?:is|are|went|goes|'s|keeps? going) (?:completely |totally )?(?:down|offline)\b(?! (?:to|with|the|for))|on fire|(?:prod|production|site|server|api|database|db|cluster|pipeline|checkout|deploy\w*|build|tests?|ci|app|page|login|payment\w*|backup\w*)\b[^.!?\n]{0,30}\b(?:crash\w*|down|broke|broken|fail\w*|timing out|5\d\d|stuck|corrupt\w*|rolled back|red)|data loss|lost (?:all )?(?:the |our )?data|deleted (?:the )?(?:prod\w*|database|table)|security breach|got hacked|leak(?:ed)?)\b`,
    ),
  ],
  [
    'conflict',
    re(
      String.raw`\b(?:(?:he|she|they|boss|manager|lead|client|colleague|coworker|co-worker|teammate|pm|director|ceo|\p{Lu}\p{L}+) (?:just |always |keeps? |again |publicly |totally |completely )*(?:yelled at|shouted at|screamed at|snapped at|ignored|dismissed|belittled|humiliated|undermined|blamed|threw) (?:me|us|my)|took credit for (?:my|our)|talked over me|talks over me|(?:keeps?|kept) (?:interrupting|ignoring|dismissing|blaming|undermining) (?:me|us|my)|stabbed me in the back|behind my back|under the bus|in front of (?:everyone|the whole|the team|the client)|had a (?:huge |big |bad )?(?:fight|argument|row) with)\b`,
    ),
  ],
  [
    'overload',
    re(
      String.raw`\b(?:burn(?:ed|t|ing)?[- ]?out|burnout|overwhelm\w*|drowning|swamped|exhausted|snowed under|buried (?:in|under)|too much (?:work|on my plate|going on)|can(?:not|'t) keep up|no time (?:for anything|to breathe|to eat|to sleep)|stretched (?:too )?thin|worn out|at my limit|running on (?:empty|fumes|no sleep)|haven't slept|have not slept|barely slept|(?:slept|sleeping) (?:\p{L}+ ){0,2}(?:two|three|four|2|3|4) hours|working (?:all|every|the whole) (?:weekend|weekends|night|nights|evening)|(?:\d+|sixty|seventy|eighty|twelve|fourteen)[- ]hour (?:days|weeks)|stressed(?: out)?|so much stress|can(?:not|'t) do this (?:any ?more|all)|everything at once|behind on everything)\b`,
    ),
  ],
  [
    'anxiety',
    re(
      String.raw`\b(?:nervous|anxious|anxiety|worried|worry(?:ing)?|scared|afraid|terrified|freaking out|panick\w*|dreading|dread|stage fright|butterflies|can(?:not|'t) stop thinking about|what if i (?:fail|mess|screw|freeze|forget)|keeps? me up at night|on edge|if i(?:'m| am) (?:affected|next)|not sure i can)\b(?! (?:not|to say))`,
    ),
  ],
  [
    'family-news',
    re(
      String.raw`\b(?:i(?:'m| am) (?:pregnant|engaged|getting married|going to be a|a (?:dad|mum|mom|father|mother|grandma|grandpa)\b)|we(?:'re| are) (?:expecting|pregnant|engaged|getting married|having a (?:baby|girl|boy))|(?:i|we) (?:just |finally )?got (?:engaged|married)|(?:had|welcomed) (?:a|our|the) (?:\p{L}+ )?(?:baby|son|daughter|twins)|(?:${KIN}) (?:just |has )?(?:had|gave birth to|is expecting|are expecting) (?:twins|triplets|a (?:\p{L}+ )?(?:baby|girl|boy|son|daughter))|baby (?:is here|arrived|was born)|(?:was|were|is) born|(?:she|he|they) said yes|it's a (?:boy|girl)|(?:my|our) (?:\p{L}+ ){0,2}(?:${KIN})(?:'s)? (?:turn(?:ed|s) \d+|birthday|graduat\w+|got (?:into (?!an? |trouble|debt|the hospital)|married|engaged)|wedding))\b`,
    ),
  ],
  [
    'birthday',
    re(
      String.raw`\b(?:(?:it's my|today is my|my) (?:\p{L}+ )?birthday|birthday to me|i(?:'m| am)? turn(?:ed|ing)? (?:\d{2}|thirty|forty|fifty|sixty) (?:today|tomorrow))\b`,
    ),
  ],
  [
    'good-news',
    re(
      String.raw`\b(?:(?:i|we) (?:just |finally |actually |really )*(?:passed|won|got (?:promoted|accepted|the (?:job|offer|promotion|visa|grant|keys|house|apartment|role|part|contract|deal)|a (?:job|raise|promotion|new job|new puppy|house)|in(?:to)?\b(?! (?:an? (?:fight|argument|accident|row|mess)|trouble|debt)))|shipped|launched|graduated|finished (?:my|our|the)|closed (?:the|our|a) (?:\p{L}+ )?(?:deal|round|sale|funding|series)|signed (?:the|our|a)|hit (?:the|our|my|\d)|reached|landed|published|released|fixed|solved|cracked|made it|did it|nailed|beat|completed|ran (?:my|a) (?:first )?(?:\p{L}+ )?(?:marathon|race|5k|10k))|offer letter|(?:contract|deal|lease)(?: with \p{L}+)? (?:is|was|got) signed|promoted to|got the (?:all[- ]clear|green light)|cancer[- ]free|(?:no|not|isn't) (?:cancer|malignant)|in remission|good news|great news|best news|so (?:happy|proud|excited)|over the moon|thrilled|can(?:not|'t) believe (?:we|i) (?:made|won|did|got)|i did it|we did it|(?:visa|application|loan|mortgage|talk|paper|proposal|grant|budget|pr|pull request)(?: \p{L}+)? (?:was|got|is|has been) (?:approved|accepted|granted|merged)|(?:scan|results?|tests?|biopsy|mri|bloods?) (?:came back|is|are|was|were) (?:all )?(?:clear|clean|negative|benign|good|fine)|(?:clients?|customers?|boss|users?|board|they) (?:loved|loves|liked)|first (?:marathon|\p{L}+) (?:done|finished|completed)|all[- ]clear|first (?:steps|words)|finally (?:came through|works|working|arrived|over|done|merged|live|approved|passed)|(?:pr|pull request|paper|book|feature) (?:is |was |got )?(?:merged|published|live|out)|moving to (?!a |the |next |monday|tuesday|wednesday|thursday|friday)\p{L}+ (?:next|in|this))\b`,
    ),
  ],
  [
    'goodbye',
    re(
      String.raw`^i quit\b|\b(?:(?:my|his|her|their) last (?:day|week)|leaving (?:the (?:team|company|firm)|\p{Lu}\p{L}+ (?:after|at)|at the end)|moving on (?:to|from)|handed in my notice|put in my notice|resign(?:ed|ing|ation)|new chapter|farewell|time to say goodbye|saying goodbye|retir(?:e|ing|ement))\b`,
    ),
  ],
  [
    'welcome',
    re(
      String.raw`\b(?:(?:i'm|i am) (?:the )?new (?:here|to|on|joiner|hire|\p{L}+ (?:engineer|designer|developer|manager|intern))|(?:just|recently) (?:joined|started)|join(?:ing)? (?:the \p{L}+ team|your team|this team|today)|my first (?:day|week)|first day (?:here|at|on|today)|happy to (?:be here|join)|excited to (?:be here|join|start)|nice to meet (?:you|everyone|all)|hello from|introduc(?:e|ing) myself|i'm the new|starting today as|i(?:'ve| have)? (?:just )?joined (?:as|the))\b`,
    ),
  ],
  [
    'comfort',
    re(
      String.raw`\b(?:sorry for your loss|my condolences|condolences|thinking of you|sorry to hear (?:that|about|this)|get well soon|hope you feel better|my thoughts are with you)\b`,
    ),
  ],
  [
    'praise',
    re(
      String.raw`^(?:\W*(?:hey|hi|wow|team|all|guys|\p{Lu}\p{L}+)[\s,!]*){0,2}(?:well done|congrat\w*|great (?:job|work|talk|presentation|demo|write-?up|post|session|workshop)|nice (?:job|work|one)|good (?:job|work)|amazing (?:job|work)|awesome (?:job|work)|kudos|bravo|hats off|you (?:did|were|are) (?:great|amazing|awesome|brilliant|fantastic)|fantastic (?:job|work)|love (?:what you|your|this|the way you|the new))\b`,
    ),
  ],
  [
    'thanks',
    re(
      String.raw`\b(?:thanks|thank you|thx|tysm|much appreciated|i (?:really |so |truly )?appreciate|i'm (?:so |really )?grateful|couldn't have done it without|owe you one|you saved (?:me|my|us|the))\b(?! (?:in advance|for nothing|but|god|goodness))`,
    ),
  ],
  [
    'invitation',
    re(
      String.raw`\b(?:any(?:one|body) (?:up for|want to|wants? to|fancy|interested in|free for|coming)|(?:who's|who is) (?:up|in|coming)|(?:do you|would you|wanna|want to|fancy|care to) (?:\p{L}+ )?(?:join|come|grab|have|go for|get) (?:\p{L}+ ){0,3}(?:lunch|coffee|drinks?|dinner|us|along|beer|tea|walk|party)|you(?:'re| are) invited|join us|drinks? (?:after|tonight|on)|lunch (?:today|tomorrow)\?)\b`,
    ),
  ],
  [
    'help',
    re(
      String.raw`\b(?:i(?:'m| am) (?:\p{L}+ )?(?:stuck(?! (?:in (?!the |this |a )|at (?:the|home|work)|here\b|on (?:the|a) (?:train|bus|plane|motorway)|between))|lost|confused|clueless|at a loss)|stuck (?:on|with)(?! (?:the|a) (?:train|bus|plane|motorway))|(?:do not|don't|can't|cannot) (?:understand|get|figure out|see (?:how|why|what))|no idea (?:how|why|what|where)|(?:anyone|someone|anybody) (?:know|help|explain|familiar)|does anyone|need (?:some |a bit of |your )?help|help me|can(?:'t| not|not) get (?:it|this|the|my)|how do (?:i|you|we)|how does|how can i|confus(?:ed|ing) (?:about|by)|makes no sense|lost here|struggling with|any (?:ideas?|pointers|tips|clue)|keeps? getting (?:an? |the )?(?:\p{L}+ )?errors?|could you explain|can you explain|please explain|walk me through)\b`,
    ),
  ],
  [
    'reproach',
    re(
      String.raw`\b(?:you (?:forgot|promised|said you(?:'d| would)|never|always|keep|ignored|lied|let (?:me|us) down|(?:did not|didn't|have not|haven't) (?:even )?(?:tell|told|ask|asked|answer|answered|reply|replied|invite|invited|include|listen|listened|send|sent|show|do|done|finish|finished|respond|responded))|your attitude|(?<!n't |not |to )stop (?:\p{L}+ing|doing|it)\b[^.!?\n]{0,40}|without (?:asking|telling|consulting) (?:me|us)|behind my back|why (?:did|didn't|did not|don't|would|wasn't|weren't) (?:you|i told|i asked)|i told you|this is (?:all )?your fault|how could you|nobody (?:told|asked|informed) (?:me|us))\b`,
    ),
  ],
  [
    'disagreement',
    re(
      String.raw`\b(?:i (?:strongly |really |completely |totally |respectfully )*(?:disagree|object|(?:do not|don't) (?:agree|think (?:this|that|we|it)|like (?:this|the)))|not convinced|bad idea|(?:will not|won't|does not|doesn't) (?:scale|work for)|i have (?:\p{L}+ )?(?:concerns|doubts|reservations)|makes no sense to me|wrong (?:approach|decision|direction|call))\b`,
    ),
  ],
  [
    'request',
    re(
      String.raw`\b(?:(?:can|could|would|will) (?:you|someone|anyone|somebody) (?:please |kindly |also |maybe |possibly )*(?!know|help|explain|tell|believe|imagine)\p{L}+|(?:would|do) you mind|please (?!forgive|accept|note|be|don't|do not|see|find|join|welcome|help)\p{L}+ (?:the|this|me|us|my|our|it|your|a|an|all|any|over|to)|i need (?:you to|the|this|your)|any chance you)\b`,
    ),
  ],
  [
    'schedule',
    re(
      String.raw`\b(?:(?:meeting|call|stand-?up|sync|retro|review|1:1|one-on-one|demo|workshop|interview|lunch|session|release|deploy\w*|launch|kick-?off|appointment)\b[^.!?\n]{0,60}\b(?:moved|move|rescheduled?|postponed|cancell?ed|pushed|starts?|is (?:at|on|now)|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|next week|at \d)|(?:let's meet|see you (?:at|on|tomorrow)|be (?:\p{L}+ ){0,3}late for|out of office|ooo|on (?:vacation|holiday|leave|pto)|working from home|wfh|running late|be late|day off))\b`,
    ),
  ],
  [
    'nuisance',
    re(
      String.raw`\b(?:(?:flight|train|bus|tram|meeting|trip|order|delivery|appointment) (?:got |was |is |has been )?(?:cancell?ed|delayed|late|stuck)|stuck in (?:traffic|a meeting|meetings)|rip my|sick (?:and tired )?of|so done with|fed up|merge conflicts?|worst (?:call|day|meeting|week|morning|commute)|(?:did not|didn't|could not|couldn't) sleep|(?:third|fourth|second|nth) (?:time|night|day) (?:in a row|this week|today)|waiting (?:for|on)\b[^.!?\n]{0,40}\b(?:days?|weeks?|hours?|forever|ages)|why (?:does|do|is|are) (?:every|this|it|the|they|we|people) [^?]*\b(?:always|every|have to|so|never|hard|slow|long)\b|since \d{1,2} ?am|ugh|argh|for fuck|wtf|ffs|drives? me (?:crazy|mad|nuts|insane)|annoying|nothing works)\b`,
    ),
  ],
  [
    'sad',
    re(
      String.raw`\b(?:lonely|(?:feel|feeling|felt|am|i'm) (?:so |really |very |pretty |quite )*(?:alone|sad|down|low|empty|lost|miserable|awful|terrible|defeated|like (?:such )?a (?:failure|fraud|burden|disappointment)|heartbroken|blue|broken)|cut out for (?:this|it)|imposter|impostor|have to move out|homesick|heartbroken|cried|crying|in tears|miss (?:my|home)|rough (?:day|week|month|time|patch)|hard (?:day|week|month|time) (?:for|right))\b`,
    ),
  ],
  [
    'glad',
    re(
      String.raw`\b(?:(?:friday|weekend|summer|spring) at last|sun is (?:out|shining)|finally (?:friday|weekend)|happy (?:friday|monday|weekend)|have a (?:nice|great|good|lovely) (?:day|weekend|evening))\b`,
    ),
  ],
]
