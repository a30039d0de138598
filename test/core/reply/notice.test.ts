import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/core/job.ts'
import { HELPLINES } from '../../../src/core/reply/data/helplines.ts'
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

  it('always ends with directories for every country, and has nothing else where the country is not listed', () => {
    for (const locale of LOCALES) {
      expect(noticeFor({ locale }).resources.at(-1)?.country).toBe('international')
    }
    const elsewhere = noticeFor({ locale: 'en', timeZone: 'Africa/Lagos' }).resources
    expect(new Set(elsewhere.map(({ country }) => country))).toEqual(new Set(['international']))
  })

  it('gives each entry its source and the day it was checked', () => {
    for (const timeZone of ['Europe/Rome', 'Asia/Tokyo', 'America/Mexico_City']) {
      for (const { source, checked, url } of noticeFor({ locale: 'en', timeZone }).resources) {
        expect(new URL(source).protocol).toBe('https:')
        expect(new URL(url).protocol).toBe('https:')
        expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
      }
    }
    expect(Object.keys(HELPLINES).length).toBeGreaterThanOrEqual(20)
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
})
