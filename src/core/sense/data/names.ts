/** Capitalised in English, yet no names. */
export const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter'.split(
    ' ',
  ),
)

/** Words that a tagger takes for proper nouns when they open a chat message or stand capitalised for weight. */
export const COMMON_CAPITALISED: ReadonlySet<string> = new Set(
  "hi hello hey dear thanks thank please sorry good great morning afternoon evening congrats congratulations cheers welcome ok okay yes yeah yep no nope well so also fyi btw important urgent readme note update todo reminder dr mr mrs ms prof team all everyone everybody folks guys today tomorrow yesterday tonight english i i'm i've i'll happy best regards kind sincerely wow oh omg lol haha new".split(
    ' ',
  ),
)
