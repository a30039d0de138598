import fc from 'fast-check'
import type { Markup } from '../../src/core/job.ts'

/** What a generated message holds, by the name of the check that has to miss it. */
export type Fact = { check: string; text: string }
export type Placed = Fact & { start: number }
export type Message = { text: string; markup: Markup; facts: readonly Placed[] }

const of = (check: string, ...texts: string[]): fc.Arbitrary<Fact> =>
  fc.constantFrom(...texts).map((text) => ({ check, text }))
const made = (check: string, text: fc.Arbitrary<string>): fc.Arbitrary<Fact> =>
  text.map((made) => ({ check, text: made }))

const id = fc.integer({ min: 100_000_000, max: 999_999_999 })
const small = fc.integer({ min: 2, max: 999 })
const two = (most: number) => fc.integer({ min: 1, max: most }).map((value) => String(value).padStart(2, '0'))
const slug = fc.stringMatching(/^[a-z]{3,9}$/)

const SLACK: fc.Arbitrary<Fact>[] = [
  made(
    'mentions',
    id.map((n) => `<@U${n}>`),
  ),
  made(
    'mentions',
    fc.tuple(id, slug).map(([n, name]) => `<@W${n}|${name}>`),
  ),
  made(
    'mentions',
    fc.tuple(id, slug).map(([n, name]) => `<#C${n}|${name}>`),
  ),
  made(
    'mentions',
    id.map((n) => `<!subteam^S${n}>`),
  ),
  made(
    'links',
    fc.tuple(slug, slug).map(([host, label]) => `<https://${host}.example/x?y=1|${label}>`),
  ),
  made(
    'dates',
    id.map((n) => `<!date^${n}^{date_short}|some day>`),
  ),
  of('emoji', ':tada:', ':party_parrot:', ':wave::skin-tone-3:', ':+1:'),
  of('formatting', '&amp;', '&lt;'),
]
const DISCORD: fc.Arbitrary<Fact>[] = [
  made(
    'mentions',
    id.map((n) => `<@${n}>`),
  ),
  made(
    'mentions',
    id.map((n) => `<@!${n}>`),
  ),
  made(
    'mentions',
    id.map((n) => `<@&${n}>`),
  ),
  made(
    'mentions',
    id.map((n) => `<#${n}>`),
  ),
  made(
    'mentions',
    id.map((n) => `</deploy now:${n}>`),
  ),
  made(
    'emoji',
    fc.tuple(slug, id).map(([name, n]) => `<:${name}:${n}>`),
  ),
  made(
    'emoji',
    fc.tuple(slug, id).map(([name, n]) => `<a:${name}:${n}>`),
  ),
  made(
    'dates',
    id.map((n) => `<t:${n}:R>`),
  ),
  made(
    'links',
    fc.tuple(slug, slug).map(([label, host]) => `[${label}](https://${host}.example/a_(b))`),
  ),
  made(
    'links',
    slug.map((host) => `<https://${host}.example/quiet>`),
  ),
]
const ANY: fc.Arbitrary<Fact>[] = [
  made(
    'links',
    fc.tuple(slug, slug, small).map(([host, path, n]) => `https://${host}.example.com/${path}?page=${n}#top`),
  ),
  made(
    'links',
    fc.tuple(slug, slug).map(([name, host]) => `${name}.x+y@${host}.example.org`),
  ),
  made(
    'mentions',
    slug.map((name) => `@${name}`),
  ),
  made(
    'mentions',
    slug.map((name) => `#${name}-help`),
  ),
  made(
    'code',
    fc.tuple(slug, slug).map(([a, b]) => `\`${a} --${b}\``),
  ),
  made(
    'code',
    fc.tuple(slug, slug).map(([a, b]) => `\`\`\`${a}\nlet ${b} = "not you?"\n\`\`\``),
  ),
  made(
    'code',
    fc.tuple(slug, slug).map(([a, b]) => `src/${a}/${b}.ts`),
  ),
  of('code', 'v2.14.3', 'MAX_RETRIES', '--force', '$HOME', 'config.yaml', 'retryCount', 'snake_case_name'),
  made(
    'numbers',
    small.map((n) => `${n}`),
  ),
  made(
    'numbers',
    fc
      .tuple(small, fc.constantFrom('%', ' GB', ' ms', 'k', ' km', '°C', 'px', ' minutes', ' days'))
      .map(([n, unit]) => `${n}${unit}`),
  ),
  made(
    'numbers',
    fc.tuple(small, small).map(([a, b]) => `${a}-${a + b}`),
  ),
  made(
    'numbers',
    small.map((n) => `PROJ-${n}`),
  ),
  of('numbers', '2nd', '1,250.75', 'Q3', '3x', '24/7', '1f3a9c7'),
  made(
    'dates',
    fc.tuple(fc.integer({ min: 2020, max: 2035 }), two(12), two(28)).map((parts) => parts.join('-')),
  ),
  made(
    'dates',
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([m, d]) => `${m}/${d}/2026`),
  ),
  of(
    'dates',
    'March 3rd',
    '12 April 2026',
    '5pm',
    '17:30',
    '9:15 am EST',
    '08:00 UTC+2',
    'Friday',
    'tomorrow',
  ),
  made(
    'money',
    small.map((n) => `$${n}`),
  ),
  made(
    'money',
    small.map((n) => `€${n}.50`),
  ),
  made(
    'money',
    small.map((n) => `${n} USD`),
  ),
  of('emoji', '🎉', '👩🏽‍💻', '🇪🇸', '❤️', '👨‍👩‍👧‍👦', '5️⃣', ':)'),
  made(
    'quotes',
    fc.tuple(slug, slug).map(([a, b]) => `"${a} will never ${b}"`),
  ),
  made(
    'quotes',
    fc.tuple(slug, slug).map(([a, b]) => `“${a} isn’t ${b}”`),
  ),
  made(
    'quotes',
    slug.map((a) => `«${a}»`),
  ),
  of('names', 'Priya', 'Anders', 'GitHub', 'Kowalski'),
]

/** Clauses of plain wording, some of it machine-sounding or harsh, some with a denial that has to stay. */
const CLAUSES = [
  'we should utilize the new approach',
  'please look at',
  'I think that it is worth noting that this matters',
  'the build is slow',
  'do not merge',
  'we cannot ship',
  'it does not work with',
  'nobody told us about',
  'I have never seen',
  'let us leverage',
  'you always forget',
  'send me',
  'moreover, we must delve into',
  'kindly review',
  'thanks for',
  'the team is waiting for',
  'can you check',
  'this is a pivotal moment for',
  'it is not just fast but also cheap with',
  'why is there',
  'I am really tired of',
  'great question about',
]
const FILLERS = ['and', 'because of', 'before', 'with', 'near', 'then']
const ENDS = ['.', '.', '!', '?', '...']

const clause = (facts: readonly fc.Arbitrary<Fact>[]): fc.Arbitrary<{ text: string; facts: Fact[] }> =>
  fc
    .record({
      opening: fc.constantFrom(...CLAUSES),
      first: fc.oneof(...facts),
      more: fc.array(fc.tuple(fc.constantFrom(...FILLERS), fc.oneof(...facts)), { maxLength: 2 }),
      end: fc.constantFrom(...ENDS),
      gap: fc.constantFrom(' ', '\n'),
    })
    .map(({ opening, first, more, end, gap }) => ({
      text: `${opening} ${first.text}${more.map(([filler, fact]) => ` ${filler} ${fact.text}`).join('')} now${end}${gap}`,
      facts: [first, ...more.map(([, fact]) => fact)],
    }))

/** A message of one to four sentences that holds one to twelve facts, in the given markup. */
export const messageIn = (markup: Markup): fc.Arbitrary<Message> => {
  const own = markup === 'slack' ? SLACK : markup === 'discord' ? DISCORD : []
  const prefix =
    markup === 'plain'
      ? fc.constant('')
      : fc.constantFrom(
          '',
          '',
          '',
          markup === 'slack' ? '&gt; they asked us not to wait?\n' : '> they asked us not to wait?\n',
        )
  return fc
    .tuple(prefix, fc.array(clause([...own, ...own, ...ANY]), { minLength: 1, maxLength: 4 }))
    .map(([quoted, clauses]) => {
      let text = quoted
      const facts: Placed[] = []
      for (const clause of clauses) {
        let from = text.length
        text += clause.text
        for (const fact of clause.facts) {
          const start = text.indexOf(fact.text, from)
          facts.push({ ...fact, start })
          from = start + fact.text.length
        }
      }
      return { text: text.trimEnd(), markup, facts }
    })
}
export const message: fc.Arbitrary<Message> = fc
  .constantFrom<Markup>('slack', 'discord', 'plain')
  .chain(messageIn)

/** Any string that a program can hold, thick with what breaks parsers: lone surrogates, private-use masks, half-open syntax. */
export const wildText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '\ud83d',
        '\udc00',
        '\u{f0000}',
        '\u{f0001}',
        '\u{ffffd}',
        '`',
        '```',
        '<@',
        '<!',
        '"',
        '“',
        '‘',
        "'",
        '[',
        '](',
        '||',
        '\n> ',
        '&amp;',
        '@',
        '#',
        ':',
        '👩',
        '\u200d',
        '\u200b',
        '\u202e',
        '1',
        '$',
        'https://',
        '.',
        '-',
      ),
      fc.oneof(...SLACK, ...DISCORD, ...ANY).map(({ text }) => text),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))
