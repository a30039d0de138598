import type { Feeling } from '../phrases.ts'

/**
 * What the training texts (Reddit comments) do not know about work chat, English. A phrase speaks for labels with so many logits, added to
 * the model's; `|` separates phrases, `*` ends a stem, `…` stands for up to two words. Bad news said flatly speaks softly, so that it stays news.
 */
export const WORKPLACE: readonly Feeling[] = [
  {
    phrases:
      'passed away|passed on|is gone forever|funeral|died|has died|lost my … mother|lost my … father|lost my dad|lost my mom|lost my mum|miscarriage|in hospice|terminal cancer|my condolences|rest in peace|sorry for your loss|grieving|in mourning|deepest sympathy',
    labels: { grief: 4, sadness: 4 },
  },
  {
    phrases:
      'laid off|layoffs|lost my job|let … go|got fired|was fired|in the hospital|in hospital|in the er|diagnosed with|cancer|divorce|broke up|breakup|burned out|burnt out|burnout|exhausted|lonely|heartbroken|cried|crying|in tears|hopeless|depressed|rough day|hard day|rough week|tough day|drained|overwhelmed|nothing i do|gave up|giving up',
    labels: { sadness: 3 },
  },
  {
    phrases:
      'unfortunately|let down|letdown|disappoint*|missed the deadline|missed our|we lost the|lost the customer|lost the deal|fell short|got rejected|was rejected|cancelled again|canceled again|postponed again|underwhelming|such a shame|what a shame|too bad',
    labels: { disappointment: 3, sadness: 1 },
  },
  {
    phrases:
      'my fault|my bad|my mistake|i messed up|i screwed up|i broke|apologies|i apologise|i apologize|mea culpa|i take responsibility|i feel terrible|i regret|should have caught',
    labels: { remorse: 3, sadness: 0.5 },
  },
  {
    phrases:
      'broke again|broken again|down again|fails again|failed again|failing again|failing … again|crashed again|flaky again|regressed again|reverted again|late again|not again|yet again|yet another|another outage|another regression|another rollback|third time|three times|how many times|how hard can|how difficult can|keeps breaking|keeps failing|keeps crashing|kept breaking|still broken|still not fixed|still not working|nobody reads|no one reads|nobody bothered|waste of time|waste of my time|waste of everyone|without asking|without telling|without review|fed up|sick of|tired of|had enough|ignored my|ignoring my|merged anyway|behind my back|as i said|as i already said|like i said|for the last time|blocked on you|blocking us|pushed to main|force pushed over|driving me|pain in the|annoying|annoyed|irritat*|frustrat*|ridiculous|unprofessional|sloppy|careless|stop merging|stop pushing|stop breaking|stop pinging|stop changing|do your job|read the docs',
    labels: { annoyance: 3, anger: 0.7 },
  },
  {
    phrases:
      'unacceptable|outrageous|infuriat*|furious|livid|pissed|pissed off|who the hell|what the hell|why the hell|wtf|who the fuck|what the fuck|how dare|enraged|so angry|so mad|makes me mad|makes me angry|blood boil|rage quit|is garbage|is trash|piece of shit|piece of crap|bullshit|screw this|screw you|shut up|lied to|betrayed',
    labels: { anger: 3, annoyance: 1.5 },
  },
  {
    phrases:
      'i disagree|strongly disagree|wrong approach|bad idea|terrible idea|not a good idea|makes no sense|not ok|not okay|not acceptable|not happy with|not happy about|not impressed|this is not good|not helpful|cannot accept|object to|against this',
    labels: { disapproval: 2.5, annoyance: 0.7 },
  },
  {
    phrases: 'disgust*|gross|ew|eww|yuck|ugh … code|nauseat*|repuls*|vile|makes me sick',
    labels: { disgust: 3 },
  },
  {
    phrases:
      "worried|worries me|worrying|concerned that|concerned about|anxious|anxiety|nervous|stressed|stressful|stressing|on edge|dreading|panicking|panic mode|uneasy|can't sleep|cannot sleep",
    labels: { nervousness: 3.2, fear: 1.6 },
  },
  {
    phrases:
      "scared|terrified|terrifies|terrifying|terrify|frightened|frightening|afraid we|afraid that|i'm afraid|im afraid|afraid of|fear of|fear that|i fear|horrified|leaked customer|data breach|lose my job|fire me|get fired",
    labels: { fear: 3, nervousness: 1 },
  },
  {
    phrases:
      "thanks|thank you|thx|thank u|ty so much|much appreciated|appreciate it|appreciate you|appreciate your|really appreciate|grateful|kudos|props to|shoutout to|shout out to|lifesaver|life saver|saved my|saved us|owe you|couldn't have done",
    labels: { gratitude: 2 },
  },
  {
    phrases:
      'great work|good work|nice work|great job|good job|nice job|well done|nicely done|good catch|nice catch|great catch|lgtm|looks great|nice cleanup|clean code|beautiful code|elegant|impressive|impressed|well deserved|congrats|congratulations|brilliant|awesome|amazing|you rock|hero|legend|👏|💯',
    labels: { admiration: 2 },
  },
  {
    phrases:
      "shipped|we did it|it works|finally works|finally working|finally green|all green|tests pass|went live|is live|yay|yey|woohoo|woo hoo|hooray|hurray|stoked|pumped|thrilled|excited|can’t wait|can't wait|let’s go|let's go|happy birthday|celebrat*|made my day|🎉|🚀|🥳|🙌|🎊",
    labels: { joy: 1.8, excitement: 1.8 },
  },
  { phrases: 'proud of|so proud|proud to', labels: { pride: 3, admiration: 0.8 } },
  {
    phrases:
      'phew|whew|relieved|what a relief|dodged a bullet|thank god|thank goodness|finally fixed|😌|😮‍💨',
    labels: { relief: 3.5, joy: 0.8 },
  },
  {
    phrases:
      "get well|feel better|take care of yourself|take all the time|here for you|hang in there|hope you’re ok|hope you're ok|no worries|take your time",
    labels: { caring: 2.5 },
  },
  {
    phrases: 'not bad|not bad at all|not too bad|could be worse|no complaints',
    labels: { approval: 3, disapproval: -2, admiration: 1 },
  },
  {
    phrases:
      "wait what|hold on what|didn't expect|did not expect|unexpected|no way|surprised|surprising|out of nowhere|holy cow|mind blown|🤯|😮|😱",
    labels: { surprise: 2.5 },
  },
  {
    phrases:
      "don't understand|do not understand|don't get|doesn't make sense|confused|confusing|weird|strange|odd|puzzled|puzzling|baffled|no idea why|huh",
    labels: { confusion: 2.5 },
  },
  {
    phrases:
      'any idea|any ideas|does anyone know|anyone know|wondering|curious|i wonder|what changed|how did|how come',
    labels: { curiosity: 2 },
  },
  {
    phrases: 'just realised|just realized|turns out|it dawned on|now i see|i see now',
    labels: { realization: 2.5 },
  },
  {
    phrases:
      'is down|went down|goes down|are down|outage|incident|sev1|sev 1|p0|rollback|rolled back|broke|is broken|are broken|crashed|crashing|crashes|data loss|lost data|corrupted|on fire|deadlock|stuck|hanging',
    labels: { disappointment: 1, annoyance: 1, sadness: 0.4, joy: -1, admiration: -0.5 },
  },
]
