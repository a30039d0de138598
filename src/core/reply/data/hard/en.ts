import type { Hardship } from '../../event.ts'
import { KIN } from '../en-cues.ts'

const re = (...sources: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${sources.join('|')})\b`, 'iu')
const w = String.raw

/** Hard things beside those in `en-cues.ts`, and the signs of trouble that ask for a gentle answer where no cue is met. */
export const HARD_EN: Hardship = {
  cues: [
    ['luck', re(w`wish me luck`, w`(?:keep your )?fingers crossed for me`, w`cross your fingers`)],
    [
      'told',
      re(
        w`^(?:whatever|never ?mind|forget it|it's nothing|it does ?n[o']t matter)(?=[.!]*$)`,
        w`^\p{L}+ (?:just )?(?:quit|resigned|got fired|was fired|was let go)(?=[.!]*$)`,
      ),
    ],
    [
      'family-news',
      re(w`(?:${KIN}) (?:is|are|just|has been|was|got) (?:having a (?:baby|girl|boy)|having twins|accepted)`),
    ],
    [
      'greeting',
      re(
        w`^(?:good ?night|night|bye|see you)(?: (?:all|everyone|everybody|team|folks|guys))(?=[!.,]*$)`,
        w`^(?:good (?:morning|afternoon|evening)|morning|hi|hey|hello|hiya)(?: (?:all|everyone|everybody|team|folks|there|guys))?(?=[!.,]*$)`,
      ),
    ],
    [
      'wishes',
      re(
        w`^(?:\p{L}+[,!]? )?(?:happy (?:birthday|anniversary|new year|holidays|easter|diwali|eid|hanukkah)(?! to me)|merry (?:christmas|xmas)|season's greetings)`,
      ),
    ],
    [
      'praise',
      re(
        w`^you(?:'re| are) (?:the best|awesome|amazing|brilliant|an? (?:star|legend|life-?saver|hero|gem))`,
        w`your (?:\p{L}+ ){0,2}(?:talk|presentation|demo|post|article|code|work|write-?up|review|help|design|pr|workshop|session)\b[^.!?\n]{0,20}\b(?:highlight|great|amazing|awesome|brilliant|fantastic|inspiring|excellent|saved|made my)`,
      ),
    ],
    [
      'disagreement',
      re(
        w`not sure (?:this|that|the|our) (?:\p{L}+ ){0,2}(?:approach|design|idea|plan|solution|architecture)`,
      ),
    ],
    ['told', re(w`(?:don't|do not|rather not) (?:want to )?talk about (?:it|this)`)],
    ['family-news', re(w`(?:he|she) proposed(?! (?:an?|the|that|we|moving|using|to (?!me)))`)],
    ['told', re(w`^(?:i'm|i am) (?:fine|ok|okay|alright|all right)(?=[.!]*$)`)],
    [
      'invitation',
      re(
        w`^(?:lunch|coffee|beers?|drinks|tea|pizza|dinner|karaoke|padel|tennis|brunch|walk)(?: (?:any(?:one|body)|tomorrow|later|today|tonight|at \d+|break))?\s?(?=\?)`,
      ),
    ],
    [
      'good-news',
      re(
        w`i (?:finally |just )?(?:learned|learnt) (?:to|how)`,
        w`i (?:finally |just )?(?:quit|stopped) (?:smoking|drinking)`,
        w`(?:our|my) (?:team|squad|project|startup|company|product|app) (?:just |finally |has )?(?:won|hit|reached|launched)`,
        w`debt[- ]free`,
        w`^(?:just |finally )?(?:passed|won|aced|nailed|got (?:into|promoted|accepted)) (?!on|away|out|by)`,
        w`i(?:'m| am|'ve been| have been) (?:sober|clean|smoke[- ]free) (?:for|since)`,
        w`(?:surgery|operation|birth|scan|treatment|chemo|interview|exam|talk|presentation|demo|launch|audition) (?:has |all )?(?:went|gone|was) (?:so |really |very |super )?(?:well|great|fine|perfectly|smoothly|amazing)`,
        w`out of (?:the )?(?:hospital|icu|danger)`,
        w`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a) (?:days?|weeks?|months?|years?) (?:clean and )?(?:sober|clean|smoke[- ]free|alcohol[- ]free)`,
        w`(?:tumou?r|lump|growth|mole|biopsy) (?:is|was|turned out) (?:\p{L}+ )?benign`,
        w`benign`,
      ),
    ],
    [
      'sarcasm',
      re(
        w`^(?:oh |wow|gee|great|well|ah)[,.! ]+(?:thanks|thank you)\b[^?\n]*\b(?:only|late|another|too late|after the fact|for (?:asking|nothing|the (?:mess|extra work)))`,
      ),
    ],
    [
      'reproach',
      re(
        w`(?:this|that|it) is (?:\p{L}+ )?(?:useless|worthless|no help|unhelpful)`,
        w`^you (?:\p{L}+ )?(?:closed|rejected|changed|cancelled|moved|blocked|muted) (?:my|our)`,
        w`why (?:was|were|am|is)(?:n't| not)? (?:i|we|my|our) (?:not )?(?:invited|told|asked|included|informed|consulted)`,
        w`(?:disappointed|let down|hurt|upset|angry|frustrated|unhappy|annoyed|furious) (?:in|with|by|at) (?:you|how you|the way you|what you|your (?:behaviou?r|tone|team|attitude|decision))`,
        w`thanks? (?:a lot |so much |very much )?for (?:breaking|ruining|ignoring|deleting|wasting|not \p{L}+ing|making me look)`,
      ),
    ],
    [
      'gossip',
      re(
        w`i think (?![^.!?\n]*\b(?:my|our|me|us|we)\b)[^.!?\n]{0,40}\b(?:sleeping with|having an affair|hooking up)`,
        w`rumou?r has it(?![^.!?\n]*\b(?:my|our|me|us|we)\b)`,
        w`(?:did you (?:hear|know)|have you heard|apparently|rumou?r has it|word is|between us|i heard|don't tell anyone)\b(?![^.!?\n]*\b(?:my|our|me|us|we)\b)[^.!?\n]*\b(?:dating|sleeping with|affair|drunk|hook(?:ed|ing) up|getting divorced|written up|cheating|hung ?over|a thing with)`,
        w`(?:he|she|they|\p{L}+) only got (?:the|that|his|her) (?:job|promotion|role|raise) because`,
      ),
    ],
    [
      'mistake',
      re(
        w`i (?:just |really |totally )?(?:broke|crashed|wiped|leaked) (?:the (?!record)|our |prod)`,
        w`i\b[^.!?\n]{0,40}\b(?:e-?mailed|sent|pushed|merged|deployed|paid|invoiced)\b[^.!?\n]{0,20}\bwrong`,
        w`i\b[^.!?\n]{0,40}\band (?:broke|deleted|dropped|took down|crashed|wiped) `,
        w`i\b[^.!?\n]{0,40}\b(?:took|brought) down (?:the )?(?:prod\p{L}*|checkout|site|server|api|app|database|db|staging|service|website|payments?|everything)`,
        w`i said something (?:stupid|dumb|wrong|awful)`,
        w`(?:made a fool of myself|can't show my face)`,
      ),
    ],
    [
      'pregnancy-loss',
      re(
        w`(?:embryo )?transfer (?:failed|did not|didn't)(?= (?:take|work)|$|[.!,])(?<=embryo transfer \p{L}+)`,
        w`miscarr\p{L}+`,
        w`still(?:born|birth)`,
        w`(?:lost|losing) (?:the|our|my|a|another) (?:\p{L}+ )?(?:baby|babies|twins|pregnancy)`,
        w`(?:no|wasn't a|isn't a) heartbeat`,
        w`ectopic`,
        w`pregnancy (?:ended|loss|did not|didn't)`,
        w`ivf (?:\p{L}+ )?(?:failed|did not|didn't)`,
      ),
    ],
    [
      'bereavement',
      re(
        w`(?:my|our) (?:\p{L}+ ){0,2}(?:${KIN}) (?:\p{L}+ )?(?:drowned|was murdered|was shot|froze to death)`,
        w`(?:my|our) late (?:${KIN})`,
        w`rip (?:to )?(?:my |our )?(?:${KIN})`,
        w`(?:before|when|since|after) (?:he|she|my (?:${KIN})) (?:died|passed(?: away)?)`,
        w`(?:say|said|saying) goodbye to (?:my|our) (?:\p{L}+ ){0,3}(?:${KIN})`,
        w`(?:${KIN}|student|client|customer|neighbou?r|team lead|patient|ceo|founder|lecturer|coach)s?(?: \p{L}+)?(?:'s)? (?:just |has |have |suddenly |also |who )*(?:died|passed away|was killed|took (?:his|her|their) own life)`,
        w`(?:had|has) to be put (?:to sleep|down)`,
        w`put(?:ting)? down (?:my|our) (?:\p{L}+ )?(?:${KIN})`,
        w`first \p{L}+ without (?:him|her|them|my|our)`,
        w`(?:died|lost \p{L}+(?: \p{L}+)?) (?:by|to) suicide`,
        w`took (?:his|her|their) own life`,
        w`(?:anniversary of|since) (?:my|our|his|her) (?:\p{L}+ )?(?:\p{L}+'s )?(?:death|passing)`,
      ),
    ],
    [
      'harassment',
      re(
        w`cat-?called`,
        w`follow(?:ed|s|ing) me home`,
        w`(?:racist|sexist|homophobic|transphobic|antisemitic) (?:\p{L}+ )?(?:notes?|graffiti|posts?|e-?mails?|insults?|slurs?)`,
        w`about the (?:bullying|harassment|abuse)`,
        w`(?:sexual(?:ly)? )?harass(?:ed|es|ing|ment)?(?! (?:training|policy|course|module|prevention))`,
        w`(?:racist|sexist|homophobic|transphobic|sexual) (?:\p{L}+ )?(?:comments?|jokes?|remarks?|messages?|slurs?)`,
        w`(?:comments?|jokes?|remarks?) about my (?:body|looks|accent|skin|religion|weight|age|clothes|hair|hijab|gender|disability|pregnancy|country)`,
        w`groped`,
        w`touch(?:ed|es|ing) (?:me|my (?:back|legs?|thigh|hair|arm|shoulders?|waist|chest|knee|neck|face|hand))`,
        w`bull(?:y|ied|ies|ying) (?:me|at|by|from|here|in)`,
        w`(?:being|been|was|am|getting) bullied`,
        w`threaten(?:s|ed|ing)? me`,
        w`stalk(?:s|ed|ing) me`,
      ),
    ],
    [
      'illness',
      re(
        w`pregnant\b[^.!?\n]{0,30}\b(?:bleeding|cramps|complications)`,
        w`(?:i have|i've got|positive for) (?:an? )?(?:hiv|ms|als|parkinson's|lupus|cancer|leuk(?:a)?emia|epilepsy|diabetes|crohn's|endometriosis|tuberculosis|hepatitis)`,
        w`(?:having|have|had|got|getting) (?:\p{L}+ )?(?:chest|heart|stomach|abdominal) pains?`,
        w`(?:biopsy|scan|mri|results?|tests?|doctors?|lump|x-ray)\b[^.!?\n]{0,60}(?<!no |not |n't |never )\b(?:cancer(?!-free| free)|malignant|tumou?r|leuk(?:a)?emia|not good|bad news|ms|parkinson's)`,
        w`(?:my )?(?:cancer|tumou?r) (?:is|has|came|was) (?:back|spread|growing|returned)`,
        w`i (?:just )?(?:had|have had) a (?:stroke|heart attack|breakdown|relapse|seizure)`,
        w`i (?:relapsed|collapsed)`,
        w`doctors? (?:says?|said|told me)\b[^.!?\n]{0,20}\b(?:i|rest|stop|surgery)`,
        w`(?:told|turns out|confirmed|diagnosis)\b[^.!?\n]{0,25}\b(?:it's|it is|i have|i've got) (?:an? )?(?:ms|als|parkinson's|lupus|cancer|leuk(?:a)?emia|epilepsy|diabetes|hiv|tumou?r)`,
        w`i(?:'m| am) (?:in|at) (?:the )?(?:er|icu|a&e|emergency room|hospital)`,
        w`i(?:'ll| will)? (?:need|have to have) (?:\p{L}+ )?(?:surgery|an operation|chemo)`,
      ),
    ],
    [
      'illness-near',
      re(
        w`(?:my|our) (?:\p{L}+ ){0,2}(?:${KIN})(?:'s)?(?: \p{L}+)?\b[^.!?\n]{0,30}\b(?:leuk(?:a)?emia|lymphoma|parkinson's|kidney failure|broke (?:his|her|their) (?:hip|leg|arm|back|neck)|collapsed|is dying|are dying|does not (?:remember|recogni[sz]e)|doesn't (?:remember|recogni[sz]e)|is missing|has been missing|went missing|ran away)`,
        w`(?:my|our|the) (?:\p{L}+ )?(?:${KIN})\b[^.!?\n]{0,40}\b(?:nicu|incubator|premature(?:ly)?|(?:days|weeks|months) (?:left|to live))`,
        w`(?:my|our) (?:\p{L}+ )?(?:${KIN})(?: \p{L}+)? (?:was|got|has been|just got) (?:hit|run over|attacked|bitten|knocked down|stabbed) by`,
        w`(?:his|her|their) (?:cancer|tumou?r|dementia) (?:is|has|came) (?:back|spread|worse)`,
        w`(?:mum|mom|dad|he|she|grandma|grandpa)(?:'s| is| was| has been)? (?:back )?(?:in (?:the )?(?:hospital|icu|er|hospice)|on life support)`,
        w`called an ambulance for`,
        w`(?:the|my|our|both) (?:kids|children|twins|little ones?|kid|baby)\b[^.!?\n]{0,30}\b(?:ill|sick|hospital|fever|flu|covid)`,
        w`(?:my|our) (?:\p{L}+ )?(?:${KIN})\b[^.!?\n]{0,40}\b(?:seizures|ambulance|a&e|overdosed?)`,
      ),
    ],
    [
      'team-loss',
      re(
        w`(?:cut|laid off|let go(?: of)?|fired|eliminated|axed|sacked|got rid of|dissolved|disbanded) (?:all |half |most )?(?:of )?(?:my|our) (?:\p{L}+ )?(?:team|department|colleagues?|group|office|unit|squad|manager|boss|lead|teammates?|people|friends?)`,
        w`(?:my|our|the|whole|entire) (?:\p{L}+ )?(?:team|department|colleagues?|office|squad|manager|boss|lead|teammates?|mentor) (?:was|were|is|are|got|just got|has been|have been) (?:all )?(?:cut|laid off|let go|fired|eliminated|dissolved|disbanded|axed|sacked|made redundant)`,
        w`(?:half|most|a third|a quarter|\d+ ?%|\d+ (?:people|colleagues)|so many|many|several)(?: of)?(?: the| our| my| us| them)?(?: \p{L}+){0,2} (?:was|were|got|have been|has been|are being) (?:cut|laid off|let go|fired|sacked|made redundant)`,
        w`(?:laid off|let go of|fired|sacked) (?:half|most|\d+|a third|everyone|all of)`,
        w`layoffs (?:hit|happened|today|this (?:morning|week)|were announced)`,
      ),
    ],
    [
      'job-loss',
      re(
        w`let me go\b(?! (?:home|early|first|on|to|ahead|back))`,
        w`probation (?:was not|wasn't|is not|isn't|not|won't be) (?:extended|passed|confirmed)`,
        w`(?:making|made|make) (?:me|us) redundant`,
        w`(?:won't|will not|not going to|aren't going to|didn't|did not) (?:extend|renew|prolong) (?:it|me|us|my|our)`,
        w`asked me to (?:leave|resign)`,
        w`(?:they|he|she|company|boss|manager) (?:just )?(?:fired|sacked|dismissed|terminated) me`,
      ),
    ],
    [
      'breakup',
      re(
        w`(?:decided|agreed|going|planning) to (?:separate|split up|divorce|break up)`,
        w`(?:girlfriend|boyfriend|partner|wife|husband|fiancée?)(?: of [^.!?\n]{1,20})? (?:just |has |suddenly )*(?:left me|dumped me|walked out|moved out|is leaving me|wants (?:to (?:split|separate)|a (?:break|separation)))`,
        w`(?:he|she) (?:just |has |suddenly )*(?:moved out|left me|walked out|is leaving me|wants to (?:split|separate))`,
        w`we(?:'re| are) (?:separating|splitting up|breaking up)`,
      ),
    ],
    [
      'rejection',
      re(
        w`(?:they|management|he|she|the board|leadership|the company) (?:\p{L}+ )?(?:shut down|killed|closed|axed|gave(?: away)?) (?:my|our)`,
        w`(?:pr|pull request|mr|ticket|issue) (?:was|got|has been) (?:\p{L}+ )?(?:closed|reverted) without`,
        w`(?:was not|wasn't|were not|weren't|not) (?:picked|chosen|selected|shortlisted|hired|promoted)`,
        w`turned down (?:my|our)`,
        w`rejections`,
        w`(?:did not|didn't|not) get(?:ting)? into`,
        w`(?:code review|review|feedback|interview|exam|presentation|demo|pitch|defen[cs]e|audition|talk) (?:was|went) (?:so |really |very |just |absolutely )?(?:brutal|terribl[ey]|awful|horribl[ey]|badly|a disaster|harsh|poorly)`,
        w`(?:moved|transferred|reassigned) [^.!?\n]{0,40}(?:against my will|without (?:asking|consulting) me)`,
        w`(?:put|placed|going|am|i'm) on a (?:pip|performance improvement plan)`,
        w`(?:bad|terrible|awful|poor|negative|harsh) (?:performance |annual |quarterly )?review(?! meeting)`,
        w`(?:they |he |she )?(?:chose|picked|hired|promoted|went with) (?:somebody|someone) else`,
        w`nobody (?:came|showed up|turned up|signed up|bought)`,
        w`demoted`,
        w`they promoted (?:the|someone|somebody|him|her)`,
        w`(?:took|taken|takes) (?:me|us) off the (?:project|team|account|case)`,
      ),
    ],
    [
      'complaint',
      re(
        w`your (?:\p{L}+ ){0,2}(?:invoices?|bills?|billing|pricing|courier|hotline|docs|documentation|policy|store|shop|warranty)\b[^.!?\n]{0,60}\b(?:wrong|broken|never|joke|terrible|awful|useless|damaged)`,
        w`your (?:\p{L}+ ){0,2}(?:update|app|software|release|service|site|website|system|product|sync|tool|platform) (?:has |have |just |completely )*(?:deleted|erased|wiped|lost|ruined|broke|destroyed|ate|corrupted)`,
        w`on hold (?:for|since)`,
        w`(?:agent|support|hotline|operator|representative|service|line|you|they just)\b[^.!?\n]{0,40}hung up on me`,
        w`your (?:agent|bot|courier|driver|hotline|colleague|staff)\b[^.!?\n]{0,50}\b(?:telling me|told me|refused?|rude|ignor\p{L}+|never|lied|lost)`,
        w`(?:parcel|package|order|luggage) (?:has been|is|was|got) (?:\p{L}+ )?(?:lost|missing|stuck)`,
        w`no(?:body|-one| one) (?:replies|answers|responds|replied|answered|responded) to my (?:e-?mails?|complaints?|calls)`,
      ),
    ],
    [
      'incident',
      re(
        w`(?:migration|script|cron(?: job)?|job|query|deploy\p{L}*|rollback|hotfix|sync|import) (?:has |just |accidentally |also )*(?:deleted|dropped|wiped|corrupted|overwrote|erased|truncated|lost|broke)`,
        w`(?:customers?|users?|clients?) (?:can't|cannot|can not|are unable to|could not) (?:log ?in|pay|check ?out|sign in|access|order|use)`,
      ),
    ],
    [
      'lost-work',
      re(
        w`(?:overwr(?:ote|itten|ites?|iting)|merged over|pushed over|reverted|undid|wiped|deleted|erased|threw (?:away|out)|thrown (?:away|out)|discarded|rewrote|removed|reset) (?:all |all of |most of |half of )?(?:my|our) `,
        w`(?:redo|repeat|redoing) (?:\p{L}+ ){0,4}(?:work|everything|it all|all of it)`,
        w`(?:start|starting|do|doing|write|writing|rewrite) (?:\p{L}+ ){0,5}(?:all )?(?:over again|from scratch|all over)`,
        w`(?:weeks?|days?|hours?|months?|years?|afternoon|morning)(?: of)? (?:\p{L}+ )?work (?:is |are |was |were |just )*(?:all )?(?:gone|lost|wasted|deleted|for nothing|down the drain|thrown away|vanished)`,
        w`lost (?:\p{L}+ ){0,4}(?:work|drafts?|files?|photos|notes|documents?|branch|hard drive|thesis|recordings?|progress)`,
        w`(?:work|drafts?|files?|photos|notes|document|branch|recordings?|spreadsheet|slides|thesis|hard drive|backups?) (?:is|are|was|were|has been|have been|got|just) (?:all |just |completely )?(?:gone|lost|deleted|wiped|overwritten|corrupted|disappeared|vanished|dead)`,
        w`(?:laptop|hard drive|disk|phone) (?:just )?died`,
        w`all (?:that|this|my|our) work for nothing`,
      ),
    ],
    [
      'conflict',
      re(
        w`(?:reviewer|he|she|boss|manager|lead|they|client|colleague) (?:said|told me|says|wrote) (?:that )?(?:my|i|i'm)\b[^.!?\n]{0,60}\b(?:junior|amateur|lazy|stupid|terrible|garbage|not good enough|unprofessional|worthless|incompetent|too (?:emotional|slow|quiet|loud|soft|aggressive|sensitive))`,
        w`told (?:that )?i(?:'m| am) (?:too|not)`,
        w`laugh(?:ed|ing|s)? (?:at|about) (?:me|us|my)`,
        w`(?:tak(?:es|ing|en)|took) (?:the |all the |all )?credit for (?:my|our)`,
        w`(?:isn't|is not|aren't|are not|won't|stopped) (?:speaking|talking|speak|talk) to (?:me|each other)`,
        w`(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)) (?:me|us|it (?:all )?on (?:me|us)|everything on (?:me|us))`,
        w`(?:got|being|getting|been|was|am) (?:\p{L}+ )?(?:blamed|yelled at|shouted at|screamed at|humiliated|scolded)`,
        w`(?:yell|scream|shout)(?:s|ed|ing)? at (?:me|us)`,
        w`(?:made|makes|making) (?:fun of me|me feel (?:small|stupid|like|worthless|useless))`,
        w`(?:laughed|laughing|laughs) at me`,
        w`called me (?:an? )?(?:\p{L}+ )?(?:idiot|stupid|lazy|useless|incompetent|dumb|a joke|difficult|emotional)`,
        w`tore (?:me|my|us) (?:\p{L}+ )?(?:apart|to pieces|down)`,
        w`(?:interrupt(?:ed|s|ing)|cut(?:s|ting)?|shut) me (?:off|up|down|\p{L}+ times|again|constantly|every)`,
        w`complain(?:ed|ts?) (?:\p{L}+ ){0,3}(?:about|against) me`,
        w`reported me`,
        w`not (?:speaking|talking) to (?:me|each other)`,
        w`humiliat(?:ed|ing)`,
      ),
    ],
    [
      'overload',
      re(
        w`(?:do|doing|have) all (?:their|the|his|her|of their) (?:\p{L}+ )?work`,
        w`(?:everyone|everybody|half of them|people) (?:on|in) (?:my|our) team (?:quit|left|is leaving|resigned)`,
        w`(?:worked|working|work|up|awake|here|online) (?:until|till|til) (?:\d|midnight|dawn|late)`,
        w`(?:nights?|weekends?|days) in a row`,
        w`(?:no|not had|haven't had|have not had|haven't taken) (?:a |an |one )?(?:single |real |proper )?(?:weekend|day off|days? off|break|vacation|holiday|free evening|sleep) (?:in|for|since|this|yet)`,
        w`too many (?:tickets|projects|meetings|things|deadlines)`,
        w`(?:can't|cannot|can not) (?:cope|take (?:it|this|much|any)|handle (?:it|this|any|all|much)|go on like this|keep (?:going|doing|this up))`,
        w`not coping`,
        w`(?:so|dead|bone|just|very|really|constantly|always) tired(?! of)`,
        w`tired all the time`,
        w`(?:at|hit|reached) (?:my|a) (?:breaking point|limit|wall)`,
        w`last straw`,
        w`end of my rope`,
        w`(?:no|out of) energy`,
        w`drained`,
        w`(?:being )?the only one (?:who|that|doing|left|fixing|working)`,
        w`(?:everything|it all|all|their \p{L}+) (?:\p{L}+ ){0,4}(?:came|comes?|lands?|landed|falls?|fell|went|goes) (?:to|on) me`,
        w`(?:fell|falling|fall) asleep (?:at|while|during|in)`,
        w`(?:fourth|fifth|sixth|third|extra|double) shift`,
        w`(?:don't|do not) know how much longer`,
        w`(?:three|four|five|six|\d+) (?:projects|deadlines|jobs) at (?:once|the same time)`,
      ),
    ],
    [
      'money',
      re(
        w`landlord (?:is |wants |has )?(?:\p{L}+ )?(?:kick\p{L}*|throw\p{L}*|terminat\p{L}*|evict\p{L}*)`,
        w`(?:kicking|kicked|throwing|thrown) (?:us|me) out`,
        w`(?:can't|cannot|can not|couldn't|could not) (?:afford|pay (?:my|the|our|rent|for|back))`,
        w`(?<!technical |tech )\b(?:in debt|debts)`,
        w`behind on (?:the |my |our )?(?:rent|mortgage|bills|payments|loans?)`,
        w`(?:salary|paycheck|pay|wages) (?:is|was|has|hasn't|has not|still|didn't|did not)\b[^.!?\n]{0,20}\b(?:late|arrived|come|missing|paid|cut)`,
        w`evict(?:ed|ion)`,
        w`kicked out of (?:my|our|the) (?:\p{L}+ )?(?:flat|apartment|house|home|room)`,
        w`los(?:e|ing|t) (?:the|my|our) (?:house|home|flat|apartment)`,
        w`bankrupt(?:cy)?`,
        w`out of money`,
        w`make ends meet`,
      ),
    ],
    [
      'limbo',
      re(
        w`(?:closing|shutting down|shutting|relocating|outsourcing|dissolving|moving) (?:down )?our (?:\p{L}+ )?(?:office|team|site|department|plant|branch|store|location)`,
        w`(?:nobody|no one|no-one|they) (?:tells?|told|knows?|says|will tell|is telling|won't tell|never tell) (?:us|me|anything|if|whether)`,
        w`kept in the dark`,
        w`(?:going|about|want|wants|planning|plan) to (?:cancel|cut|close|shut down|shut|kill|sell|scrap|move|outsource) (?:our|my) (?:\p{L}+ )?(?:project|team|office|department|product|company|jobs?|roles?)`,
        w`lay-?offs`,
        w`(?:another|next|new) (?:round|wave) of (?:layoffs|cuts)`,
        w`budget cuts`,
        w`reorg(?:ani[sz]ation)?(?! (?:meeting|deck|doc|slides))`,
        w`restructur(?:ed|ing)`,
        w`(?:might|may|could|going to|about to|will) lose (?:my|our) (?:jobs?|place|team|project|funding|contract)`,
        w`(?:jobs?|roles?|team|position) (?:is|are|may be|might be) (?:at risk|next|not safe)`,
        w`(?:if|whether) (?:i|we) (?:still |will |'ll )*(?:have|keep) (?:a |my |our )?jobs?`,
        w`what happens to (?:me|us)`,
        w`in limbo`,
        w`up in the air`,
        w`no idea who i`,
      ),
    ],
    [
      'anxiety',
      re(
        w`(?:hands?|legs?|voice|knees) (?:is|are|won't stop|keeps?|can't stop) (?:shaking|trembling)`,
        w`heart is racing`,
        w`feel(?:ing)? (?:so |really |physically )?sick (?:about|before|because of)`,
        w`(?:defen[cs]e|interview|exam|talk|presentation|speech|viva|audition)\b[^.!?\n]{0,40}\bfeel(?:ing)? (?:so |really |physically )?sick`,
        w`on my mind all (?:day|night)`,
        w`(?:can't|cannot|couldn't|not|hardly|barely) (?:been )?(?:sleep|sleeping|slept)(?: \p{L}+){0,3} (?:because|over|thinking|about)`,
        w`what if (?:it|they|i|we|he|she)\b[^?]{0,50}(?:fails?|goes? wrong|says? no|hates?|finds? out|get|lose|cancer|bad|not)`,
        w`(?:don't|do not) know what (?:to do|i(?:'m| am) going to do|happens (?:next|now))`,
        w`waiting for (?:the|my) (?:\p{L}+ )?(?:results?|biopsy|scan|diagnosis|verdict)`,
        w`worries me`,
        w`scares me`,
        w`feel(?:ing)? uneasy`,
      ),
    ],
    [
      'lonely',
      re(
        w`lone(?:ly|liness)`,
        w`(?:haven't|have not|hardly|barely|not|never) (?:\p{L}+ ){0,2}(?:talked|spoken|seen|met|speak|talk|spoke) (?:to |with )?(?:\p{L}+ )?(?:anyone|anybody|a soul|people|another|single person)`,
        w`(?:have no|no|don't have any|do not have any|without|not a single) friends?(?: here| in| at| left| yet)`,
        w`(?:don't|do not) know (?:anyone|anybody) (?:here|in|at|yet)`,
        w`know (?:nobody|no one) (?:here|in|at)`,
        w`all by myself`,
        w`(?:eat|eating|spend|spent|spending|sit|sitting)\b[^.!?\n]{0,25}\b(?:alone|by myself)`,
        w`feel(?:ing|s)? (?:so |really |very |pretty |quite |all |completely |totally )?(?:alone|isolated|disconnected|invisible)`,
        w`isolated`,
        w`homesick`,
        w`miss (?:my (?:family|friends|home|country|mum|mom|dad|old team)|having people)`,
      ),
    ],
    [
      'waiting',
      re(
        w`(?:nobody|no one|no-one)(?: ever| even| has| bothers? to| really)* (?:answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|look(?:s|ed) at|review(?:s|ed)|gets? back|got back|picks? up|follow(?:s|ed) up)`,
        w`still no (?:answer|reply|response|news|feedback|decision|review|laptop|access)`,
        w`(?:has been|have been|been|is|was) (?:open|ignored|unanswered|sitting there|waiting|pending) for (?:\p{L}+ )?(?:\d+|two|three|four|five|six|ten|weeks|days|months)`,
        w`(?:second|third|fourth|fifth|\d+(?:rd|th)) time (?:that )?i(?:'ve|'m| have| am)? (?:asked|asking|written|writing|reminded|reminding|chased)`,
        w`left (?:me )?(?:on read|hanging|waiting)`,
      ),
    ],
    [
      'left-out',
      re(
        w`only one (?:who was(?:n't| not)? |that was(?:n't| not)? )?(?:not )?invited`,
        w`(?:nobody|no one|no-one)(?: ever| even| here| really| seems to)* (?:listen(?:s|ed)?|cares?|cared|asks?|asked|noticed|notices|invited|invites|believes?|talks? to|takes? me|takes? us|remembered|thanked|likes? me|wants? (?:me|to))`,
        w`(?:was|were|am|been|being|got|get|feel|felt|feeling|i'm|always|keep getting) (?:\p{L}+ )?(?:left out|excluded|ignored|overlooked|uninvited|forgotten|sidelined|unheard|talked over|shut out)`,
        w`(?:was|were|am|i'm)(?: not|n't) (?:even )?(?:invited|consulted|included|mentioned|on the invite|asked to)`,
        w`(?:everyone|everybody|they all|the others|the whole team)\b[^.!?\n]{0,40}\b(?:without me|but me|except me)`,
        w`ignor(?:es?|ed|ing) (?:me|my|us|our)`,
        w`(?:always|the) (?:the )?last (?:one |person )?to (?:hear|know|find out|be told)`,
        w`my (?:name|work|part|contribution)s? (?:was|is|wasn't|isn't|were) (?:not |never )?(?:even )?(?:mentioned|credited|left off|left out|on the)`,
      ),
    ],
    [
      'sad',
      re(
        w`cry(?:ing)? at work`,
        w`compar(?:e|ing) myself`,
        w`(?:my|our|back) (?:country|home|family|city|hometown|village)\b[^.!?\n]{0,30}\b(?:at war|war|bombed|shelled|invaded|earthquake|flooded)`,
        w`(?:don't|do not) think i (?:can|am able to) (?:do|handle|manage) (?:this|it)`,
        w`i feel nothing`,
        w`(?:earthquake|hurricane|wildfires?|tornado|tsunami|war|bombing|shelling|air ?strikes?)\b[^.!?\n]{0,60}\b(?:home|house|family|parents|relatives|village|country|destroyed|lost|evacuat\p{L}+|killed|reach)`,
        w`(?:my|our) (?:house|flat|apartment|basement|home|place|room)\b[^.!?\n]{0,20}\b(?:flooded|burned down|burnt down|broken into|destroyed)`,
        w`broke into (?:my|our)`,
        w`stole (?:my|our)`,
        w`missed (?:my|our) (?:\p{L}+ )?(?:${KIN})(?:'s)?`,
        w`(?:a |an )(?:\p{L}+ )?(?:long|rough|tough|draining|hard|exhausting) (?:day|week|month|year|night)\b(?! (?:trip|weekend|off))`,
        w`(?:parents|family|mother|father|mum|mom|dad|brother|sister|son|daughter|friends?)\b[^.!?\n]{0,30}\b(?:hung up on me|cut me off|kicked me out|disowned me|don't accept|doesn't accept|rejected? me)`,
        w`(?:marriage|relationship|family) (?:is |was )?(?:falling apart|ending|over|on the rocks|in trouble|struggling|breaking)`,
        w`(?:keep|kept|always|constantly|been) (?:fighting|arguing)`,
        w`(?:won't|doesn't|does not|stopped|refuses to) (?:talk|talking|speak|speaking) to me`,
        w`can't stop crying`,
        w`(?:don't|do not) (?:see|feel) (?:the|a|any|much) (?:point|joy|anything)`,
        w`(?:not|never) good enough`,
        w`hate (?:myself|my (?:life|job))`,
        w`feel(?:ing)? (?:like (?:nothing|crying|giving up)|numb|worthless|useless|hopeless|low|awful|terrible|lost)`,
        w`(?:dark|low|bad) place`,
        w`anniversary of (?:my|our|his|her)`,
        w`burgled|mugged|robbed`,
      ),
    ],
  ],
  strong: re(
    w`(?:it|this|that) happened again`,
    w`into tears|sick about|(?:don't|do not|not sure i|never) belong|last hope|coffin|funeral`,
    w`nothing (?:comes|makes|feels|matters|helps)`,
    w`(?:can't|cannot|can not|couldn't|could not) (?:cope|go on|do this|take|handle|bear|sleep|eat|breathe|concentrate|focus|stop|face|get (?:up|out of bed)|think straight|believe it)`,
    w`not (?:coping|ok|okay|doing (?:so )?(?:well|great|good)|myself|fine|handling)`,
    w`(?:hard|rough|tough|difficult|terrible|bad) (?:time|day|week|month|year|night|news)s?`,
    w`(?:i'm|i am|i've been|been|we're|still) struggling`,
    w`hope(?:less|lessly)|helpless|worthless|devastat(?:ed|ing)|heart(?:broken|breaking)|shattered|crushed`,
    w`(?:it |this |that |still |really )+hurts?`,
    w`suffer(?:s|ed|ing)?|in (?:so much |a lot of )?pain`,
    w`crying|cried|in tears|griev(?:e|ing)|grief|mourning`,
    w`terrible|horrible|awful|nightmare|miserable|dreadful|tragic|unbearable|cruel`,
    w`lonely|abandoned|betrayed|humiliated|ashamed|guilty|desperate|despair|depressed|broken-hearted`,
    w`scared|afraid|terrified|panicking|frightened`,
    w`divorc(?:e|ed|ing)|evicted|bankrupt|abus(?:e|ed|ive)|harass(?:ed|ment)|bullied|assault(?:ed)?`,
    w`robbed|burgled|stolen|flooded|burned down|burnt down|car (?:crash|accident)|had an accident`,
    w`fell apart|falling apart|fall apart|giving up|give up|had enough|fed up|last straw`,
    w`unfair|insult(?:ed|ing)|disrespect\p{L}*|hate (?:this|it|my)|hates me|sick of`,
    w`died|dying|death|passed away|suicid\p{L}*|cancer|terminal`,
    w`disappointed in me|let (?:me|us|everyone) down|my fault`,
  ),
  weak: re(
    w`lost|losing|gone|ruined|destroyed|wasted|deleted|stole|broke|broken|missing`,
    w`(?:can't|cannot|couldn't|unable to|won't let|not able to|impossible to)`,
    w`nobody|no one|never|nothing (?:works|helps|left|changes|I do)`,
    w`(?:failed|fails|failing|cancelled|canceled|delayed|rejected|refused|ignored|wrong|crash(?:ed|es)|bug|error|problem|trouble|worse|worst|annoying|frustrat\p{L}+|stuck|struggl\p{L}+|tired|sad|upset|angry|sorry to say|unfortunately|disappoint\p{L}+|overtime|worr\p{L}+)`,
    w`fell through|froze|suspended|deaf|blind|disabled|get(?:ting)? fired|be fired|used to (?:love|like|enjoy)|too old|declined|denied|dropped out|closed down|shut down on us|left (?:us|me)`,
    w`hospital|surgery|doctor says|er visit|ambulance|lawyer|sued`,
    w`(?:again|still|another|anymore|any more)[^.!?\n]{0,20}\b(?:late|down|broken|wrong|fail\p{L}*|alone|waiting|behind)`,
    w`too (?:much|late|hard|long)`,
  ),
  /** Of their own life, not of work. */
  private: re(
    w`(?:my|our) (?:${KIN}|life|body|head|heart|flat|house|home|health|faith|age|kids|children|family|therapist|doctor|landlord|ex|marriage|relationship)`,
    w`asleep|at night|in bed|at home|only you know|between us|(?:don't|do not) tell|(?:haven't|have not) told`,
  ),
  people: re(w`i|me|my|we|our|us|he|she|him|her`),
  work: re(
    w`(?:report|folder|staging|prod|version|slide|page|office|deploy|branch|test|ticket|doc|document|file|release|server|service|invoice|contract|delivery|meeting|room|call|option|data|figure|number|update|wiki|dashboard|laptop|build|pr|pull request|commit|code|dependency|spec|design|draft|plan|milestone|sprint|roadmap|budget|vendor|customer|client|feature|bug|api|database|repo|channel|link|demo|agenda|template|account|licen[cs]e|server|postgres|release notes)(?:s|ed|es)?`,
  ),
  harmless:
    /\b(?:(?:no|not|isn't) (?:cancer|malignant)|cancer[- ]free|no (?:problem|worries|rush|hurry|issues?|need to worry)|not a problem|nothing (?:urgent|else|to worry about|special|new)|never ?mind|(?:don't|do not) worry|without (?:a |any )?(?:problems?|issues?|errors?)|zero (?:errors|bugs|issues)|bug (?:bash|report|fix|triage)\p{L}*|error (?:message|budget|handling)\p{L}*|lost and found|can(?:no|')t wait|can't thank|cannot thank|couldn't (?:be happier|have)|can't believe (?:we|i) (?:made|won|did|got)|never (?:been )?(?:better|happier)|too late (?:now|for lunch)|not too (?:late|much)|(?:is|are|was|got|now|all|been) (?:fixed|resolved|solved)|back up|works again|working again|broke (?:the|my|our) record|deadline|broken down (?:by|into)|lunch break|give up (?:my )?seat)\b/giu,
  templates: {
    'pregnancy-loss': {
      acknowledge: [
        "I'm so very sorry about {what}. There are no right words for this, and thank you for trusting me with it.",
        "I'm so very sorry. There are no right words for this, and thank you for trusting me with it.",
        "I'm so sorry for your loss. Please be gentle with yourself, everything here can wait.",
      ],
      explore: [
        "I'm so very sorry about {what}. What would feel right to you just now, company, quiet, or something else?",
        "I'm so very sorry. What would feel right to you just now, company, quiet, or something else?",
        "I'm so sorry for your loss. How are you doing today, if you feel like saying?",
      ],
      support: [
        "I'm so very sorry about {what}. I could take […] so that you can be away without explaining anything to anyone. There is no need to answer.",
        "I'm so very sorry. I could take […] so that you can be away without explaining anything to anyone. There is no need to answer.",
        "I'm so sorry. I could quietly cover […] for you, and sit with you on […] if you would like company.",
      ],
    },
    harassment: {
      acknowledge: [
        "I'm so sorry that this happened to you. It is not okay, and I'm glad you told me.",
        'That is not okay, and it is not on you. Thank you for trusting me with this.',
      ],
      explore: [
        "I'm so sorry that this happened to you. What would help you feel safer right now?",
        'That is not okay, and it is not on you. What would you want to happen from here, if anything?',
      ],
      support: [
        "I'm so sorry that this happened to you. I have time on […] to listen, and I could come with you if you want to talk to […]. It is your decision.",
        'That is not okay. If you want to write it down or report it, I could help with […]. Nothing has to happen that you do not want.',
      ],
    },
    'too-much': {
      acknowledge: [
        "I'm sorry about {who}, and that is a lot on top of everything else. No wonder there is nothing left.",
        'That is too much for one person at once. No wonder there is nothing left, and I am glad you said it.',
      ],
      explore: [
        "I'm sorry about {who}, and that is a lot on top of it. What could somebody else take from you first?",
        'That is too much for one person at once. What could somebody else take from you first?',
      ],
      support: [
        'That is too much at once. I could take […] from you, so that you can be with {who} and get some rest.',
        'That is too much at once. I could take […] from you, from start to finish, so that you need not think about it.',
      ],
    },
    'team-loss': {
      acknowledge: [
        "I'm so sorry about {what}. That is a shock, and it makes sense if it has not sunk in yet.",
        "I'm so sorry. Losing the people you work with overnight is a shock, and it makes sense if it has not sunk in yet.",
        "That is awful, and I'm sorry. These are people you spent your days with.",
      ],
      explore: [
        "I'm so sorry about {what}, that is a shock. How are you doing with it right now?",
        "I'm so sorry, that is a shock. How are you doing with it right now?",
        "I'm so sorry. What does this mean for you, as far as you know yet?",
      ],
      support: [
        "I'm so sorry about {what}. I have time on […] if you would like to talk, or just not sit with it alone.",
        "I'm so sorry, that is a shock. I have time on […] if you would like to talk, or just not sit with it alone.",
        "I'm so sorry. If it helps somebody who has to leave, I could write […] or introduce them to […].",
      ],
    },
    'lost-work': {
      acknowledge: [
        "I'm sorry about {what}, that is really frustrating. You had put that work in already, and it makes sense that you are upset.",
        "I'm sorry, that is really frustrating. You had put that work in already, and it makes sense that you are upset.",
        'That hurts, all that effort gone. Thank you for saying it plainly.',
      ],
      explore: [
        "I'm sorry about {what}, that is really frustrating. What would help you most right now?",
        "I'm sorry, that is really frustrating. What would help you most right now?",
        'That hurts, all that effort gone. What matters most to get back?',
      ],
      support: [
        "I'm sorry about {what}, that is really frustrating. I could help to get […] back, or take […] while you work on it.",
        "I'm sorry, that is really frustrating. I could help to get […] back, or take […] while you work on it.",
        'That hurts. I have time on […] to go through what can be saved, if you like.',
      ],
    },
    money: {
      acknowledge: [
        "I'm sorry about {what}, that is a heavy worry to carry. I'm glad you told me.",
        "I'm sorry, that is a heavy worry to carry. I'm glad you told me.",
        'That sounds really stressful, and it is not easy to talk about. Thank you for telling me.',
      ],
      explore: [
        "I'm sorry about {what}, that is a heavy worry to carry. What is pressing most right now?",
        "I'm sorry, that is a heavy worry to carry. What is pressing most right now?",
        'That sounds really stressful. What would make the next weeks a little easier?',
      ],
      support: [
        "I'm sorry about {what}, that is a heavy worry to carry. I could help you with […], and it stays your business whom you tell.",
        "I'm sorry, that is a heavy worry to carry. I could help you with […], and it stays your business whom you tell.",
        'That sounds really stressful. I have time on […] to think it through with you, or I could ask […] what is possible.',
      ],
    },
    limbo: {
      acknowledge: [
        'Not knowing what comes next with {what} is hard, and it makes sense that it weighs on you.',
        'Not knowing what comes next is hard, and it makes sense that it weighs on you.',
        "That sounds really unsettling. I'm glad you said it.",
      ],
      explore: [
        'Not knowing what comes next with {what} is hard. What worries you most about it?',
        'Not knowing what comes next is hard. What worries you most about it?',
        'That sounds really unsettling. What would you most need to know right now?',
      ],
      support: [
        'Not knowing what comes next with {what} is hard. I could ask […] what can be said already, or we could talk on […].',
        'Not knowing what comes next is hard. I could ask […] what can be said already, or we could talk on […].',
        'That sounds really unsettling. What I know so far is […]. I have time on […] if you want to talk about it.',
      ],
    },
    lonely: {
      acknowledge: [
        "That sounds lonely, and I'm really glad you told me.",
        'I am sorry it has been so quiet around you. Thank you for saying it, that is not easy.',
      ],
      explore: [
        "That sounds lonely, and I'm glad you told me. What do you miss most?",
        'I am sorry it has been so quiet around you. What kind of company would you like?',
      ],
      support: [
        "That sounds lonely, and I'm glad you told me. Would you like to have lunch or a call with me on […]?",
        "I'm sorry it has been so quiet around you. I'm going to […] on […], and I'd be happy if you came along.",
      ],
    },
    waiting: {
      acknowledge: [
        'That is frustrating, being left without an answer for so long. You have every reason to be annoyed.',
        'I can see why you are fed up, this should not take so much chasing.',
      ],
      explore: [
        'That is frustrating, being left without an answer. What is the most important thing to get moving now?',
        'I can see why you are fed up. What does the waiting hold up for you?',
      ],
      support: [
        'That is frustrating, being left without an answer. I could ask […] about it, and you would hear from me by […] either way.',
        'I can see why you are fed up. What I can do right now is […].',
      ],
    },
    'left-out': {
      acknowledge: [
        'That sounds hurtful, and it makes sense that it stays with you. I am glad you said it.',
        "I'm sorry, that is a lousy feeling. You deserved to be heard.",
      ],
      explore: [
        'That sounds hurtful. What would you have wanted to happen?',
        "I'm sorry, that is a lousy feeling. How long has it been like this?",
      ],
      support: [
        'That sounds hurtful. I have time on […] and would like to hear how you see it.',
        "I'm sorry, that is a lousy feeling. I could bring […] up with […], if you would like that.",
      ],
    },
    gossip: {
      acknowledge: [
        "I had not heard, and I'd rather leave that one to them.",
        'I only know it as a rumour, so I would rather not add to it.',
      ],
      explore: [
        'I had not heard. Is there something in it that affects you?',
        'I had not heard. What makes it come up today?',
      ],
      support: [
        'I had not heard. If it is weighing on you, I have time on […] to talk.',
        "I'd rather leave that one to them. How about a coffee on […], about anything else?",
      ],
    },
    wishes: {
      acknowledge: ['Thank you so much, that is kind of you.', 'Thank you, that made me smile.'],
      explore: ['Thank you so much! How are you?', 'Thank you! How are things on your side?'],
      support: [
        'Thank you so much! There will be […] on […], come by if you like.',
        'Thank you! Would you have time for […] on […]?',
      ],
    },
    greeting: {
      acknowledge: ['Hi, good to hear from you!', 'Hello, I hope your day has started well!'],
      explore: ['Hi! How are you today?', 'Hello! What are you working on today?'],
      support: [
        'Hi! I have time for a coffee on […], if you like.',
        'Hello! I could help with […] today, if that is useful.',
      ],
    },
    luck: {
      acknowledge: ['Good luck with {what}! I am rooting for you.', 'Good luck! I am rooting for you.'],
      explore: [
        'Good luck with {what}! How are you feeling about it?',
        'Good luck! How are you feeling about it?',
      ],
      support: [
        'Good luck with {what}! I have time on […] if you would like to tell me how it went.',
        'Good luck! I have time on […] if you would like to tell me how it went.',
      ],
    },
    told: {
      acknowledge: ['Thank you for telling me.', 'Thank you for sharing that with me.'],
      explore: [
        'Thank you for telling me. Is there anything that would help?',
        'Thank you for sharing that. How are you doing with it?',
      ],
      support: [
        'Thank you for telling me. If it would help, I could […].',
        'Thank you for sharing that. I have time on […] if you would like to talk.',
      ],
    },
    trouble: {
      acknowledge: [
        "That sounds hard, and I'm glad you told me.",
        "I'm sorry, that sounds like a lot to deal with. Thank you for telling me.",
      ],
      explore: [
        "I'm sorry, that sounds hard. What would help you most right now?",
        "That sounds hard, and I'm glad you told me. How are you doing with it?",
      ],
      support: [
        "I'm sorry, that sounds hard. I have time on […] if you would like to talk, or I could take […] off your list.",
        'That sounds hard. If it helps, I could […]. And if not, just tell me what would.',
      ],
    },
  },
}
