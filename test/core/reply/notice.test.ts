import { describe, expect, it } from 'vitest'
import { countryOfTag, LOCALES } from '../../../src/core/job.ts'
import { EMERGENCY } from '../../../src/core/reply/data/emergency.ts'
import { CHECKED, HELPLINES, INTERNATIONAL } from '../../../src/core/reply/data/helplines.ts'
import { countryOf } from '../../../src/core/reply/data/zones.ts'
import { noticeFor } from '../../../src/core/reply/notice.ts'

describe('the crisis notice', () => {
  it.each([
    ['America/New_York', 'US', '988'],
    ['America/Indiana/Knox', 'US', '988'],
    ['America/Toronto', 'CA', '988'],
    ['Europe/London', 'GB', '116 123'],
    ['Europe/Berlin', 'DE', '0800 111 0 111'],
    ['Europe/Paris', 'FR', '3114'],
    ['Europe/Madrid', 'ES', '024'],
    ['America/Sao_Paulo', 'BR', '188'],
    ['Europe/Lisbon', 'PT', '1411'],
    ['Asia/Kolkata', 'IN', '14416'],
    ['Australia/Sydney', 'AU', '13 11 14'],
  ])('names the lines of the country whose zone is %s', (timeZone, country, contact) => {
    const [first] = noticeFor({ locale: 'en', timeZone }).resources
    expect(first).toMatchObject({ country, contact: expect.stringContaining(contact) })
  })

  it('goes by the language where no zone is known, and by the zone where both are', () => {
    expect(noticeFor({ locale: 'fr' }).resources[0]?.country).toBe('FR')
    expect(noticeFor({ locale: 'fr', timeZone: 'Europe/Vienna' }).resources[0]?.country).toBe('AT')
  })

  it('goes by the country that somebody’s language names, unless a zone tells better', () => {
    expect(countryOfTag('en-GB')).toBe('GB')
    expect(['en-US', 'es-419', 'de', 'zh-Hans-CN', undefined].map(countryOfTag)).toEqual(
      Array(5).fill(undefined),
    )
    expect(noticeFor({ locale: 'en', country: 'GB' }).resources[0]?.country).toBe('GB')
    expect(noticeFor({ locale: 'pt', country: 'PT' }).resources[0]?.country).toBe('PT')
    expect(noticeFor({ locale: 'en', country: 'GB', timeZone: 'Europe/Berlin' }).resources[0]?.country).toBe(
      'DE',
    )
    expect(noticeFor({ locale: 'en', country: 'XX' }).resources.at(-1)?.country).toBe('international')
  })

  it('always ends with directories for every country, and has nothing else where the country is not listed', () => {
    for (const locale of LOCALES) {
      expect(noticeFor({ locale }).resources.at(-1)?.country).toBe('international')
    }
    const elsewhere = noticeFor({ locale: 'en', timeZone: 'Africa/Lagos' }).resources
    expect(new Set(elsewhere.map(({ country }) => country))).toEqual(new Set(['international']))
  })

  it('gives each entry a contact, its page, its source and the day it was checked', () => {
    for (const timeZone of ['Europe/Rome', 'Asia/Tokyo', 'America/Mexico_City', 'Africa/Johannesburg']) {
      for (const { contact, source, checked, url } of noticeFor({ locale: 'en', timeZone }).resources) {
        expect(contact.trim()).not.toBe('')
        expect(new URL(source).protocol).toBe('https:')
        expect(new URL(url).protocol).toBe('https:')
        expect(checked).toBe(CHECKED)
      }
    }
  })

  it('ends a country’s lines with its emergency number', () => {
    const { resources } = noticeFor({ locale: 'de', timeZone: 'Europe/Berlin' })
    const own = resources.filter(({ country }) => country === 'DE')
    expect(own.at(-1)).toMatchObject({ name: 'Notruf', contact: '112' })
  })

  it('speaks to the reader, or about somebody whom they worry about, in each language', () => {
    for (const locale of LOCALES) {
      const own = noticeFor({ locale }).text
      const other = noticeFor({ locale, of: 'other' }).text
      expect(own.length).toBeGreaterThan(100)
      expect(other.length).toBeGreaterThan(100)
      expect(other).not.toBe(own)
    }
  })

  it('tells the reader in each language that help is below', () => {
    const below = { en: 'below', es: 'abajo', fr: 'ci-dessous', de: 'unten', pt: 'abaixo', it: 'qui sotto' }
    for (const locale of LOCALES) {
      for (const of of ['own', 'other'] as const)
        expect(noticeFor({ locale, of }).text).toContain(below[locale])
    }
  })
})

describe('the lists of helplines', () => {
  it.each([...Object.entries(HELPLINES), ['every country', INTERNATIONAL] as const])(
    'name for %s who answers, how to reach them, and the page that says so',
    (_country, lines) => {
      expect(lines.length).toBeGreaterThan(0)
      for (const { name, contact, url, source } of lines) {
        expect(name.trim()).not.toBe('')
        expect(contact.trim()).not.toBe('')
        expect(new URL(url).protocol).toBe('https:')
        expect(new URL(source).protocol).toBe('https:')
      }
    },
  )

  it('bear the day on which they were checked, which is a real one', () => {
    expect(new Date(CHECKED).toISOString().slice(0, 10)).toBe(CHECKED)
  })

  it('have an emergency number for every country with lines, and the other way round', () => {
    expect(Object.keys(EMERGENCY).sort()).toEqual(Object.keys(HELPLINES).sort())
    for (const { contact, source } of Object.values(EMERGENCY)) {
      expect(contact).toMatch(/^\d{3,5}(?: \/ \d{3,5})?$/u)
      expect(new URL(source).protocol).toBe('https:')
    }
  })

  it('hold the country of every zone that leads to them', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const country = countryOf(zone)
      if (country) expect(HELPLINES).toHaveProperty(country)
    }
  })
})
