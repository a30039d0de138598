import type { EventKind } from '../event.ts'

/** What an event is called from the answerer's side, by the words that tell it; the first that is met names it. `$1` is what was matched. */
export const NAMED_EN: Partial<Record<EventKind, readonly (readonly [cue: RegExp, name: string])[]>> = {
  'pregnancy-loss': [
    [/miscarr/iu, 'the miscarriage'],
    [/\bivf\b/iu, 'the IVF'],
  ],
  illness: [
    [/\brelapsed?\b/iu, 'the relapse'],
    [/\b(surgery|operation|stroke|seizure|heart attack|concussion|panic attacks?)\b/iu, 'the $1'],
    [/\b(?:chest|stomach|heart|abdominal) pains\b/iu, 'the pain'],
    [/diagnos|cancer|tumou?r|malignant|\bms\b|parkinson|lupus|biopsy/iu, 'the diagnosis'],
  ],
  'sick-day': [[/\b(fever|flu|cold|migraine|food poisoning|toothache|stomach bug)\b/iu, 'the $1']],
  'team-loss': [
    [/\b(?:my|our) (manager|boss|team lead|mentor|teammates?|colleagues?|department|team)\b/iu, 'your $1'],
    [/./u, 'the layoffs'],
  ],
  'job-loss': [
    [/\bcontract\b/iu, 'your contract'],
    [/\blay-?off|\blaid off\b/iu, 'the layoff'],
    [/\bredundan/iu, 'the redundancy'],
    [/\bmy (role|position)\b/iu, 'your $1'],
    [/./u, 'your job'],
  ],
  breakup: [
    [/divorc/iu, 'the divorce'],
    [/separat|split/iu, 'the separation'],
    [/\bengagement\b|\bwedding\b/iu, 'the wedding'],
    [/left me|broke up|break-?up|dumped|breaking up|walked out|moved out|leaving me/iu, 'the breakup'],
  ],
  rejection: [
    [/\bdemoted\b/iu, 'the demotion'],
    [/\bpip\b|performance improvement plan/iu, 'the performance plan'],
    [/\brejections\b/iu, 'the rejections'],
    [/\b(?:performance|annual|quarterly|bad|terrible) (?:\p{L}+ )?review\b/iu, 'the review'],
    [/\buniversit/iu, 'the applications'],
  ],
  conflict: [
    [/\b(?:yell|shout|scream)(?:ed|s|ing)? at\b/iu, 'being shouted at'],
    [/\bblam(?:e|ed|es|ing)\b|\baccus/iu, 'being blamed'],
    [/\binterrupt|talk(?:ed|s|ing)? over/iu, 'being talked over'],
    [/\bcredit for (?:my|our)\b/iu, "having your work taken for somebody else's"],
    [/humiliat/iu, 'being humiliated'],
    [/\blaugh(?:ed|s|ing)? at\b|\bfun of me\b/iu, 'being laughed at'],
  ],
  overload: [
    [/burn(?:ed|t|ing)?[- ]?out|burnout/iu, 'the burnout'],
    [/-hour (?:days|weeks)|\bhour weeks\b/iu, 'the long hours'],
    [/\bdeadlines\b/iu, 'the deadlines'],
    [/no sleep|haven't slept|barely slept|have not slept/iu, 'the sleepless nights'],
  ],
  money: [
    [/\bevict/iu, 'the eviction'],
    [/\b(rent|mortgage|salary|paycheck)\b/iu, 'the $1'],
    [/\bdebts?\b/iu, 'the debt'],
    [/landlord|kick(?:ed|ing) (?:us|me) out/iu, 'your home'],
  ],
  limbo: [
    [/\blay-?offs\b/iu, 'the layoffs'],
    [/\breorg/iu, 'the reorganisation'],
    [/\brestructuring\b/iu, 'the restructuring'],
    [/\b(?:our|my) (?:\p{L}+ )?(office|project|team|department|product|site)\b/iu, 'the $1'],
  ],
  anxiety: [
    [/\bgot the (promotion|job|offer|role)\b/iu, 'the $1'],
    [
      /\b(?:an?|my|the|big|first|job) (?:\p{L}+ )?(talk|presentation|interview|exam|surgery|operation|demo|speech|defen[cs]e|viva|audition|launch|scan|appointment)\b/iu,
      'the $1',
    ],
  ],
  luck: [
    [
      /\b(?:an?|my|the|big|first|job|for) (?:\p{L}+ )?(talk|presentation|interview|exam|surgery|operation|demo|speech|defen[cs]e|viva|audition|launch|scan|appointment)\b/iu,
      'the $1',
    ],
  ],
  'good-news': [
    [/\b(?:promoted|promotion)\b/iu, 'the promotion'],
    [/\bgraduat\w+/iu, 'graduating'],
    [/\bkeys\b[^.!?]*\b(house|flat|apartment|home)\b/iu, 'the $1'],
    [/\bmarathon\b/iu, 'the marathon'],
    [/\bseries [a-e]\b|\bseed round\b|\bfunding\b/iu, 'the funding round'],
    [/\bhackathon\b/iu, 'the hackathon'],
    [/\bfirst steps\b/iu, 'the first steps'],
    [/\b(?:sober|smoke[- ]free|alcohol[- ]free|clean)\b/iu, 'staying sober'],
    [/\b(?:pr|pull request)\b/iu, 'the PR'],
    [/\b(?:my|our) (paper|talk|proposal|book|visa|grant|loan|application)\b/iu, 'your $1'],
    [/\b(?:a|the) new job\b|\bgot the job\b/iu, 'the new job'],
  ],
  'family-news': [
    [/pregnan|expecting|\bbab(?:y|ies)\b|\btwins\b|gave birth|\bborn\b|it's a (?:boy|girl)/iu, 'the baby'],
    [/engaged|said yes/iu, 'the engagement'],
    [/married|wedding/iu, 'the wedding'],
  ],
  sad: [
    [/\b(earthquake|flood|hurricane|wildfire|war|storm)\b/iu, 'the $1'],
    [/\b(?:an?|the|house|kitchen) fire\b/iu, 'the fire'],
    [/\bflooded\b/iu, 'the flood'],
    [/\baccident\b/iu, 'the accident'],
    [/burned down|burnt down/iu, 'the fire'],
    [/broke(?:n)? into|burgl/iu, 'the break-in'],
  ],
}
