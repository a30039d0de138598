import type { Feeling } from '../phrases.ts'

/**
 * How people tell hard news at work, flatly and without a word of feeling, English: loss, illness, dismissal, failure, overwork, being
 * passed over, work undone. Notation as in `workplace.ts`; `~0` is any number.
 */
export const HARDSHIP: readonly Feeling[] = [
  {
    phrases:
      'dog down|cat down|horse down|dog to sleep|cat to sleep|had to put him down|had to put her down|put him to sleep|put her to sleep|lost the baby|lost our baby|lost my baby|lost the pregnancy|lost our dog|lost my dog|lost our cat|lost my cat|lost my wife|lost my husband|lost my brother|lost my sister|lost my son|lost my daughter|lost my grandmother|lost my grandfather|lost a friend|stillborn|stillbirth|his own life|her own life|no longer with us|mother is dying|father is dying|mum is dying|mom is dying|dad is dying|bereave*|the burial|memorial service|the wake is',
    labels: { grief: 3.5, sadness: 3.5 },
  },
  {
    phrases:
      "it is cancer|it's cancer|is cancerous|cancer is back|cancer came back|cancer has spread|biopsy|chemo|chemotherapy|radiotherapy|metastas*|malignant|tumour|brain tumor|had a stroke|had a seizure|heart attack|intensive care|life support|in the icu|in a coma|palliative|emergency surgery|dementia|alzheimer's|migraine|migraines|pneumonia|long covid|sick leave|signed off sick|off sick",
    labels: { sadness: 1.7, nervousness: 0.3 },
  },
  {
    phrases:
      'cut my team|cut my whole team|cut my entire team|cut our team|cut our whole team|cut our entire team|cut the whole team|was let go|were let go|been let go|being let go|let me go today|let him go today|let her go today|lost his job|lost her job|lost their jobs|made redundant|redundancy|redundancies|position was eliminated|role was eliminated|roles were eliminated|pay cut|demoted|contract was terminated|contract is not renewed|contract was not renewed',
    labels: { sadness: 1.8, disappointment: 0.6 },
  },
  {
    phrases:
      "wife moved out|husband moved out|partner moved out|girlfriend moved out|boyfriend moved out|wife left|husband left|partner left me|girlfriend left|boyfriend left|left me for|filed for divorce|getting divorced|going through a divorce|my divorce|splitting up|we split up|our separation|broken up with|haven't … talked to anyone|haven't … spoken to anyone|hardly talk to anyone|hardly speak to anyone|don't talk to anyone|don't speak to anyone|have not … talked to|have not … spoken to anyone|barely talk to anyone|barely speak to anyone|nobody to talk to|no one to talk to|nobody talks to me|no one talks to me|nobody speaks to me|eat lunch alone|eat alone|eating alone|left out of|feel left out|feel invisible|forgotten about me|so isolated|feel isolated|cut off from everyone|know anyone here",
    labels: { sadness: 1.8 },
  },
  {
    phrases:
      "failed the exam|failed the … exam|failed my exam|failed my … exam|failed the interview|failed the test|failed the … test|failed my … test|did not pass|didn't pass|rejected my|rejected our|turned down my|turned down for|turned me down|was turned down|passed over|passed me over|did not get the job|didn't get the job|didn't get the role|didn't get the promotion|no promotion|missed out on|months of work for nothing|all for nothing|was all for nothing",
    labels: { disappointment: 2.1, sadness: 1.1 },
  },
  {
    phrases:
      "until ~0 am|until ~0 in the morning|till ~0 am|nights in a row|weekends in a row|weeks without a day off|days without a break|worked all night|working all night|worked all weekend|working all weekend|worked every weekend|working every weekend|working weekends|work every weekend|barely slept|hardly slept|haven't slept|haven't … slept|hours of sleep|running on empty|can't do this any more|can't do this anymore|can't … any more|can't … anymore|cannot do this any more|cannot go on|at my limit|breaking point|falling apart|behind on everything|too much on my plate|drowning in|losing sleep|no time to breathe|haven't had a day off|deadline moved up|moved the deadline up|deadline was moved up",
    labels: { sadness: 1.5, annoyance: 0.8, nervousness: 0.4 },
  },
  {
    phrases:
      'this is a joke|is a bad joke|sick of being|sick of having|sick of doing|sick of cleaning|sick of fixing|sick and tired|tired of being|tired of having|tired of cleaning|tired of fixing|being the only one who|the only one who ever|why am i the only|nobody answered|no one answered|nobody answers|no one answers|nobody replied|no one replied|nobody replies|no one replies|nobody responds|nobody responded|no one responded|no reply for|no response for|no answer for|still no reply|still no response|still no answer|without any feedback|without any explanation|over my changes|over my commits|over my work|over my branch|overwrote my|overwritten my|overwrote our|deleted my|removed my … without|undid my|threw away my|threw out my|have to redo|had to redo|have to do it again|have to do it all again|redo everything|redo … days|redo … weeks|charged twice|charged me twice|billed twice|billed me twice|double charged|for the fourth time|for the fifth time|for the third time|the third time this|took credit for|takes credit for|talked over me|blamed me|in front of everyone|in front of the whole team',
    labels: { annoyance: 2, disappointment: 0.6 },
  },
  {
    phrases:
      'deleted ~0|deleted the … database|deleted the … table|deleted the … data|deleted … rows|deleted … records|dropped the … table|dropped the … database|lost ~0 rows|lost ~0 records|lost ~0 orders|lost ~0 hours|wiped the|got wiped|was wiped|data is gone|drafts are gone|work is gone|work are gone|no backup|backup is empty|backups are empty|backup is broken|backups are broken|backup is from|took down prod|took down production|broke prod|broke production|broke checkout|broke login|broke the site|red again|stuck again',
    labels: { disappointment: 1.5, annoyance: 1.1, sadness: 0.4 },
  },
  {
    phrases:
      "cancel our project|cancel my project|kill our project|shut us down|close our office|close the office|nobody tells us|no one tells us|nobody tells me|no one tells me|worried sick|might lose my|could lose my|may lose my|might lose our|at risk of losing|jobs are at risk|job is at risk|won't make it in time|might not make it|may not make it|deport*|visa expires|visa runs out",
    labels: { nervousness: 1.7, fear: 1.1 },
  },
]
