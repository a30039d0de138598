import { describe, expect, it } from 'vitest'
import { personal } from '../../../src/core/sense/personal.ts'

const found = (text: string): string[] =>
  personal(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

/** Deterministic pseudo-random numbers (mulberry32), so that a failure can be repeated. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

describe('personal data', () => {
  it.each([
    ['Mail jane.doe+x@example.co.uk please', ['email: jane.doe+x@example.co.uk']],
    ['jane (at) example (dot) com', ['email: jane (at) example (dot) com']],
    ['Call +49 151 23456789', ['phone: +49 151 23456789']],
    ['(555) 123-4567 or 555-0123', ['phone: (555) 123-4567', 'phone: 555-0123']],
    ['card 4111 1111 1111 1111', ['card: 4111 1111 1111 1111']],
    ['to DE89 3704 0044 0532 0130 00 today', ['iban: DE89 3704 0044 0532 0130 00']],
    ['my ssn is 123-45-6789', ['id: 123-45-6789']],
    ['account number 12345678', ['account: 12345678']],
    ['host 192.168.1.14 and 2001:db8::1', ['ip: 192.168.1.14', 'ip: 2001:db8::1']],
    ['password: hunter2!', ['key: hunter2!']],
    ['use `AKIAIOSFODNN7EXAMPLE`', ['key: AKIAIOSFODNN7EXAMPLE']],
    ['I live at 221B Baker Street, London NW1 6XE.', ['address: 221B Baker Street, London NW1 6XE']],
    ['Hauptstraße 12a, 10115 Berlin.', ['address: Hauptstraße 12a, 10115 Berlin']],
    ['12 rue de la Paix, 75002 Paris', ['address: 12 rue de la Paix, 75002 Paris']],
    ['Ask Dr. Patel', ['person: Patel']],
    ['Calle Mayor 5, 28013 Madrid. Mi casa', ['address: Calle Mayor 5, 28013 Madrid']],
    ['12 Elm St, Apt 4, Springfield, IL 62704', ['address: 12 Elm St, Apt 4, Springfield, IL 62704']],
  ])('is found in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'We need 10000 rows by 2026-11-21 12:30, about 1.000.000 in all.',
    'v1.2.3 was released on 12.11.2026; see ticket 123456 and commit 0123456789abcdef0123456789abcdef01234567.',
    'The password is important, and so is the key to good meetings.',
    'std::vector took 10:30:45, Q3 2025 revenue is 4.5M (+12%).',
    'a3bb189e-8bf9-3888-9912-ace4e6543002 is the request id',
    'The card 4111 1111 1111 1112 does not exist.',
    'Clone git@github.com:org/repo.git, version 1.2.3.4.',
  ])('is not seen in %j', (text) => {
    expect(found(text).filter((span) => !span.startsWith('phone'))).toEqual([])
  })

  it('gives spans in UTF-16 units, in order and without overlaps', () => {
    const text = '👩‍👩‍👧 write to ana@example.com or call +34 612 345 678 🙂'
    const spans = personal(text)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'ana@example.com',
      '+34 612 345 678',
    ])
  })

  it('leaves no generated secret uncovered in 2,000 messages', () => {
    const next = random(20261121)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
    const digits = (count: number): string =>
      Array.from({ length: count }, () => Math.floor(next() * 10)).join('')
    const letters = (count: number): string =>
      Array.from({ length: count }, () =>
        pick([...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789']),
      ).join('')
    const withLuhn = (body: string): string => {
      for (let last = 0; last < 10; last++) {
        const sum = [...`${body}${last}`]
          .reverse()
          .reduce(
            (total, digit, at) => total + (at % 2 ? Number('0246813579'[Number(digit)]) : Number(digit)),
            0,
          )
        if (sum % 10 === 0) return `${body}${last}`
      }
      return body
    }
    const names = ['jane', 'omar.k', 'li_wei', 'zoë', "o'neil", 'a-b']
    const makers: readonly (() => string)[] = [
      () =>
        `${pick(names)}${digits(2)}@${pick(['mail', 'uni-köln', 'corp.example'])}.${pick(['com', 'de', 'co.uk', 'io'])}`,
      () =>
        `+${pick(['1', '44', '49', '34', '33', '55', '39', '91'])}${pick([' ', '-', ''])}${digits(3)} ${digits(3)} ${digits(4)}`,
      () => `(${digits(3).replace(/^./u, '5')}) ${digits(3)}-${digits(4)}`,
      () => `0${digits(3)} ${digits(7)}`,
      () => withLuhn(`4${digits(14)}`).replace(/(\d{4})(?=\d)/gu, `$1${pick(['', ' ', '-'])}`),
      () =>
        pick([
          'DE89 3704 0044 0532 0130 00',
          'GB29NWBK60161331926819',
          'FR14 2004 1010 0505 0001 3M02 606',
          'ES9121000418450200051332',
        ]),
      () => `sk-proj-${letters(40)}`,
      () => `ghp_${letters(36)}`,
      () => `xoxb-${digits(12)}-${letters(24)}`,
      () => `AKIA${letters(16).toUpperCase()}`,
      () => `eyJ${letters(20)}.${letters(30)}.${letters(40)}`,
      () =>
        `${1 + Math.floor(next() * 254)}.${Math.floor(next() * 255)}.${Math.floor(next() * 255)}.${Math.floor(next() * 255)}`,
      () =>
        `${100 + Math.floor(next() * 500)}-${10 + Math.floor(next() * 89)}-${1000 + Math.floor(next() * 8999)}`,
      () =>
        `${1 + Math.floor(next() * 900)} ${pick(['Oak', 'Main', 'St. John', 'Rosa Parks'])} ${pick(['Street', 'Ave', 'Road', 'Lane'])}`,
      () => `${pick(['Haupt', 'Bahnhof', 'Goethe'])}straße ${1 + Math.floor(next() * 90)}`,
    ]
    const frames = [
      (it: string) => `Can you check ${it} please?`,
      (it: string) => `${it} is what they gave me, thanks!`,
      (it: string) => `Sorry for the noise:\n> \`${it}\`\nthat is all`,
      (it: string) => `FYI "${it}", from Ana and the team.`,
      (it: string) => `ok so (${it}) – done?`,
    ]
    const leaks: string[] = []
    for (let count = 0; count < 2000; count++) {
      const secret = pick(makers)()
      const text = pick(frames)(secret)
      const at = text.indexOf(secret)
      const spans = personal(text)
      for (let index = at; index < at + secret.length; index++) {
        if (
          /[\p{L}\p{N}]/u.test(text[index] as string) &&
          !spans.some(({ start, end }) => start <= index && index < end)
        ) {
          leaks.push(text)
          break
        }
      }
    }
    expect(leaks).toEqual([])
  })
})
