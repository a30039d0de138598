/** Messages of exactly twenty words, as they are written in work chats. */
export const MESSAGES: readonly string[] = [
  'I really thought that the new deploy would fix this bug, but it broke again and nobody told me anything.',
  'Thanks so much for the quick review yesterday, you caught two things that I would have shipped to production otherwise.',
  'Could somebody please look at the staging database, because the nightly import has been stuck since about three this morning?',
  'My father is in the hospital and I will be offline until Monday, please ask Maria about the open incident.',
  'WHY does this test fail only on Fridays!!! I have spent four hours on it and I am so done.',
  'The customer asked whether the export can be ready by Thursday, and I said that we would try our best.',
  'Congratulations to the whole platform team on the migration, not a single minute of downtime, I am honestly so impressed.',
  'Great, another outage in the middle of the demo, exactly what we needed today, and the pager is broken too.',
  "I'm a bit worried about the deadline, since two of us are on holiday and the scope keeps growing weekly.",
  'Reminder that the retro is at four today, bring one thing that went well and one that did not work.',
]
