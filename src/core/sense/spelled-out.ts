/** English contractions and chat spellings and what they stand for, so that a pattern needs one form only. */
const FORMS = new Map<string, string>([
  ...["can't", 'cant', 'can not'].map((form) => [form, 'cannot'] as const),
  ...["won't", 'wont'].map((form) => [form, 'will not'] as const),
  ...[
    'do',
    'does',
    'did',
    'is',
    'was',
    'were',
    'are',
    'would',
    'could',
    'should',
    'has',
    'have',
    'had',
  ].flatMap((verb) => [[`${verb}n't`, `${verb} not`] as const, [`${verb}nt`, `${verb} not`] as const]),
  ...['he', 'she', 'it', 'that', 'there', 'what', 'who', 'life', 'everyone', 'nobody'].map(
    (subject) => [`${subject}'s`, `${subject} is`] as const,
  ),
  ...['they', 'you', 'we'].map((subject) => [`${subject}'re`, `${subject} are`] as const),
  ...['i', 'he', 'she', 'it', 'they', 'you', 'we'].flatMap((subject) => [
    [`${subject}'ll`, `${subject} will`] as const,
    [`${subject}'d`, `${subject} would`] as const,
    [`${subject}'ve`, `${subject} have`] as const,
  ]),
  ["i'm", 'i am'],
  ['im', 'i am'],
  ['ive', 'i have'],
  ['wanna', 'want to'],
  ['gonna', 'going to'],
  ['gotta', 'got to'],
  ['no one', 'nobody'],
])
const ANY = new RegExp(`\\b(?:${[...FORMS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'gu')

/** Lower-case English with straight apostrophes → the same with contractions written out and single spaces. */
export const spelledOut = (text: string): string =>
  text.replace(ANY, (form) => FORMS.get(form) ?? form).replace(/[^\S\n]+/gu, ' ')
