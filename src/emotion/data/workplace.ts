import type { Feeling } from '../phrases.ts'

/**
 * What the training texts (Reddit comments) do not know about work chat, English. A phrase speaks for labels with so many logits, added to
 * the model's; `|` separates phrases, `*` ends a stem, `…` stands for up to two words. Bad news said flatly speaks softly, so that it stays news.
 */
export const WORKPLACE: readonly Feeling[] = [
  {
    phrases:
      'passed away|my … died|our … died|died this|died last|died yesterday|died suddenly|has cancer|cancer diagnosis|passed on|is gone forever|funeral|has died|lost my … mother|lost my … father|lost my dad|lost my mom|lost my mum|miscarriage|in hospice|terminal cancer|my condolences|rest in peace|sorry for your loss|grieving|in mourning|deepest sympathy',
    labels: { grief: 4, sadness: 4 },
  },
  {
    phrases:
      'laid off|layoffs|lost my job|got fired|was fired|in the hospital|in hospital|in the er|diagnosed with|broke up|burned out|burnt out|burnout|exhausted|heartbroken|in tears|hopeless|rough day|hard day|rough week|tough day|drained|overwhelmed|nothing i do',
    labels: { sadness: 2.2 },
  },
  {
    phrases:
      'let down|letdown|disappoint*|missed the deadline|missed our|we lost the|lost the customer|lost the deal|fell short|got rejected|was rejected|cancelled again|canceled again|postponed again|underwhelming|such a shame|what a shame',
    labels: { disappointment: 3, sadness: 1 },
  },
  {
    phrases:
      'my fault|i messed up|i screwed up|i broke|i apologise|mea culpa|i take responsibility|i feel terrible|should have caught',
    labels: { remorse: 3, sadness: 0.5 },
  },
  {
    phrases:
      'broke again|broken again|down again|fails again|failed again|failing again|failing … again|crashed again|flaky again|regressed again|reverted again|late again|not again|yet again|another outage|another regression|another rollback|third time|three times|how hard can|how difficult can|keeps breaking|keeps failing|keeps crashing|kept breaking|still broken|still not fixed|still not working|nobody reads|no one reads|nobody bothered|waste of time|waste of my time|waste of everyone|without asking|without telling|without review|fed up|had enough|ignored my|ignoring my|merged anyway|behind my back|as i already said|for the last time|blocked on you|blocking us|pushed to main|force pushed over|pain in the neck|unprofessional|sloppy|careless|stop merging|stop pushing|stop breaking|stop pinging|stop changing|do your job|read the docs',
    labels: { annoyance: 2.5, anger: 0.7 },
  },
  {
    phrases:
      'unacceptable|outrageous|furious|livid|who the hell|why the hell|who the fuck|enraged|makes me mad|makes me angry|blood boil|rage quit|is garbage|is trash|piece of shit|piece of crap|screw this|screw you|betrayed',
    labels: { anger: 2.4, annoyance: 1.2 },
  },
  {
    phrases:
      'strongly disagree|wrong approach|bad idea|terrible idea|not a good idea|not ok|not okay|not acceptable|not happy with|not happy about|not impressed|this is not good|not helpful|cannot accept|object to|against this',
    labels: { disapproval: 2.5, annoyance: 0.7 },
  },
  {
    phrases: 'ew|eww|yuck|ugh … code|nauseat*|repuls*|makes me want to vomit',
    labels: { disgust: 3 },
  },
  {
    phrases:
      "worries me|concerned that|concerned about|stressed|stressful|stressing|on edge|dreading|panicking|panic mode|uneasy|can't sleep|cannot sleep",
    labels: { nervousness: 2.4, fear: 1.2 },
  },
  {
    phrases:
      "terrifies|terrify|afraid we|afraid that|i'm afraid|im afraid|fear that|i fear|horrified|leaked customer|data breach|lose my job|fire me|get fired",
    labels: { fear: 3, nervousness: 1 },
  },
  {
    phrases:
      "ty so much|much appreciated|really appreciate|grateful|kudos|props to|shoutout to|shout out to|lifesaver|life saver|saved my|saved us|owe you|couldn't have done",
    labels: { gratitude: 2 },
  },
  {
    phrases:
      'great work|good work|nice work|great job|good job|nice job|nicely done|good catch|nice catch|great catch|lgtm|looks great|nice cleanup|clean code|beautiful code|elegant|well deserved|you rock',
    labels: { admiration: 2 },
  },
  {
    phrases:
      'shipped|we did it|finally works|finally working|finally green|all green|tests pass|went live|is live|yey|woohoo|woo hoo|hooray|hurray|stoked|pumped|thrilled|made my day',
    labels: { joy: 1.8, excitement: 1.8 },
  },
  { phrases: 'so proud|proud to', labels: { pride: 3, admiration: 0.8 } },
  {
    phrases: 'phew|whew|what a relief|dodged a bullet|thank god|thank goodness|finally fixed|😮‍💨',
    labels: { relief: 3.5, joy: 0.8 },
  },
  {
    phrases: "get well|take care of yourself|take all the time|here for you|hope you’re ok|hope you're ok",
    labels: { caring: 2.5 },
  },
  {
    phrases: 'not bad|not bad at all|not too bad|could be worse|no complaints',
    labels: { approval: 3, disapproval: -2, admiration: 1 },
  },
  {
    phrases: 'wait what|hold on what|did not expect|out of nowhere|holy cow|mind blown',
    labels: { surprise: 2.5 },
  },
  {
    phrases: "do not understand|doesn't make sense|puzzled|puzzling|baffled|no idea why",
    labels: { confusion: 2.5 },
  },
  {
    phrases: 'just realised|just realized|it dawned on|i see now',
    labels: { realization: 2.5 },
  },
  {
    phrases:
      'is down|are down|outage|sev1|sev 1|p0|rollback|rolled back|is broken|are broken|crashed|crashing|crashes|data loss|lost data|corrupted|on fire|deadlock',
    labels: { disappointment: 1, annoyance: 1, sadness: 0.4, joy: -1, admiration: -0.5 },
  },
]
