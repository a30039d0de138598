import fc from 'fast-check'

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((d) => d.join(''))

/** The last digit makes the Luhn sum a multiple of ten. */
const withLuhn = (body: string): string => {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}
const grouped = (text: string, separator: string): string => text.replace(/(.{4})(?=.)/gu, `$1${separator}`)

/** ISO 13616: the check digits make the rearranged number 1 modulo 97. */
const iban = (country: string, account: string): string => {
  const numeric = [...`${account}${country}00`].map((c) => Number.parseInt(c, 36)).join('')
  const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')
  return `${country}${check}${account}`
}

const FIRST = [
  'Ana',
  'Björn',
  'Chiara',
  'Deniz',
  'Émile',
  'Fatima',
  'Grace',
  'Hiro',
  'Ingrid',
  'João',
  'Katya',
  'Liam',
]
const LAST = [
  'Ruiz',
  'Nakamura',
  'Schmidt',
  'Okafor',
  'Rossi',
  'Dubois',
  'Silva',
  'Kowalski',
  'O’Brien',
  'Van Dijk',
]
const STREETS = ['Maple Street', 'Oak Avenue', 'High Street', 'Station Road', 'Park Lane', 'Elm Drive']
const word = fc.stringMatching(/^[a-z]{4,9}$/u)
const token = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9]{${length}}$`, 'u'))

const secret = fc.oneof(
  fc
    .tuple(word, word, fc.constantFrom('com', 'org', 'co.uk', 'de', 'io'))
    .map(([user, host, tld]) => `${user}@${host}.${tld}`),
  fc.tuple(word, word, word).map(([a, b, host]) => `${a}.${b}+news@mail.${host}.net`),
  fc.tuple(fc.integer({ min: 200, max: 989 }), digits(4)).map(([area, line]) => `(${area}) 555-${line}`),
  fc.tuple(fc.integer({ min: 200, max: 989 }), digits(4)).map(([area, line]) => `+1 ${area}-555-${line}`),
  digits(6).map((rest) => `+44 7700 ${rest}`),
  digits(7).map((rest) => `+49 151 ${rest}0`),
  digits(8).map((rest) => `+33 6 ${rest.replace(/(..)(?=.)/gu, '$1 ')}`),
  digits(14).map((rest) => grouped(withLuhn(`4${rest}`), ' ')),
  digits(14).map((rest) => withLuhn(`5${rest}`)),
  digits(14).map((rest) => grouped(withLuhn(`4${rest}`), '-')),
  digits(18).map((account) => grouped(iban('DE', account), ' ')),
  digits(20).map((account) => iban('ES', account)),
  token(32).map((rest) => `sk-${rest}`),
  token(36).map((rest) => `ghp_${rest}`),
  fc.stringMatching(/^[A-Z0-9]{16}$/u).map((rest) => `AKIA${rest}`),
  fc.tuple(digits(11), digits(12), token(24)).map(([a, b, rest]) => `xoxb-${a}-${b}-${rest}`),
  fc
    .tuple(
      fc.integer({ min: 1, max: 223 }),
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 1, max: 254 }),
    )
    .map(([a, b, c]) => `${a}.${b}.7.${c}`),
  fc
    .tuple(fc.integer({ min: 1, max: 1999 }), fc.constantFrom(...STREETS))
    .map(([number, street]) => `${number} ${street}`),
)
const named = fc.tuple(
  fc.constantFrom(...FIRST),
  fc.constantFrom(...LAST),
  fc.integer({ min: 1, max: 9_999_999 }),
)

const FRAMES: readonly ((secret: string) => string)[] = [
  (it) => `Please update my contact, it is ${it} now, and call off the old one.`,
  (it) => `The customer wrote from ${it} and is furious about the delay!!`,
  (it) => `can you check ${it}? it does not work since monday`,
  (it) => `I TOLD YOU TO USE ${it} AND NOT THE OTHER ONE`,
  (it) => `Here you go: ${it}`,
  (it) => `${it} is the one I meant, sorry for the mix-up.`,
  (it) => `Our record says (${it}), is that still right?`,
  (it) => `Two things. First, ${it}. Second, we ship on Friday.`,
]

/** A message, everything in it that must not leave the process, and who is around. */
export type PersonalMessage = { text: string; secrets: readonly string[]; authors: readonly string[] }

/** Messages that hold personal data: what a person might paste. Half of them mention somebody by a labelled mention or write to a known author. */
export const personalMessage: fc.Arbitrary<PersonalMessage> = fc
  .tuple(secret, fc.constantFrom(...FRAMES), fc.option(named), fc.option(named))
  .map(([value, frame, mentioned, author]) => {
    const people = [
      ...(mentioned
        ? [
            {
              text: ` Thanks <@U${mentioned[2]}|${mentioned[0]} ${mentioned[1]}>, ${mentioned[0]} asked.`,
              secrets: [mentioned[0], mentioned[1], `U${mentioned[2]}`],
            },
          ]
        : []),
      ...(author ? [{ text: ` ${author[1]} knows more.`, secrets: [author[1]] }] : []),
    ]
    return {
      text: frame(value) + people.map(({ text }) => text).join(''),
      secrets: [value, ...people.flatMap(({ secrets }) => secrets)],
      authors: author ? [`${author[0]} ${author[1]}`] : [],
    }
  })
