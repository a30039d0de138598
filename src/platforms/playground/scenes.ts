/** The two channels as a newcomer finds them: people with something to say that is hard to answer well. */
export type Scene = {
  id: string
  name: string
  topic: string
  messages: readonly { author: string; text: string; minutesAgo: number }[]
}

export const SCENES: readonly Scene[] = [
  {
    id: 'launch',
    name: 'launch',
    topic: 'Version 3 goes out on Thursday',
    messages: [
      {
        author: 'Mira',
        minutesAgo: 52,
        text: 'The checkout broke again after last night’s deploy. Orders failed for 40 minutes and I had to explain it to the customer on my own.',
      },
      {
        author: 'Jonas',
        minutesAgo: 47,
        text: 'You NEVER run the tests before you merge!! I’m sick of cleaning up after this team. Fix #482 NOW.',
      },
      {
        author: 'Bo',
        minutesAgo: 41,
        text: 'I did run them, all 1,204 were green: https://ci.example.com/runs/8812. The flag was off in staging.',
      },
      {
        author: 'Mira',
        minutesAgo: 38,
        text: 'Ok. Can somebody please tell me by 15:00 whether Thursday still holds?',
      },
    ],
  },
  {
    id: 'team',
    name: 'team',
    topic: 'Everything that is not a ticket',
    messages: [
      {
        author: 'Bo',
        minutesAgo: 186,
        text: 'My grandmother died last night. I’ll miss the review on Thursday, sorry to leave you with the demo.',
      },
      {
        author: 'Jonas',
        minutesAgo: 95,
        text: 'Got the results: I passed the certification! Three months of evenings, I can’t believe it :)',
      },
      {
        author: 'Mira',
        minutesAgo: 20,
        text: 'I’ve been working weekends for a month and nobody has noticed. Not sure how long I can keep this up.',
      },
    ],
  },
]
