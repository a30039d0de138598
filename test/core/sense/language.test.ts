import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../../src/core/sense/language.ts'

const SERVED = ['en', 'de', 'es', 'pt', 'fr', 'it', 'hi', 'ru']
const LINGUA = '../shared/data/langid_lingua'

describe('telling the language of a text', () => {
  test.each([
    ['prod is down', 'en'],
    ['deploy broke again', 'en'],
    ['thanks!', 'en'],
    ['lgtm', 'en'],
    ['fixed', 'en'],
    ['ugh mondays', 'en'],
    ['I hate Mondays', 'en'],
    ['Danke dir', 'de'],
    ['Das nervt', 'de'],
    ['kannst du mal schauen?', 'de'],
    ['merci beaucoup', 'fr'],
    ['le déploiement est cassé', 'fr'],
    ['gracias por todo', 'es'],
    ['por favor revisa el PR', 'es'],
    ['muito obrigado', 'pt'],
    ['va bene, grazie', 'it'],
    ['sono stanco', 'it'],
    ['спасибо большое', 'ru'],
    ['धन्यवाद', 'hi'],
    ['ありがとう', 'ja'],
    ['Це дуже важливо для їхньої команди', 'uk'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language)
  })

  test.each([
    '',
    '👍',
    '12:30',
    '`const x = 1`',
    '<@U123> <#C1|general>',
    'https://example.com/der/die/das',
    'ok',
    'haha',
  ])('does not guess at "%s"', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 })
  })

  test('is not led astray by code, links and mentions around the words', () => {
    const text =
      '<@U0WALTER> kannst du `git rebase --onto main feature` machen? https://example.com/please/read/this'
    expect(detectLanguage(text).language).toBe('de')
  })

  test('is surer of a sentence than of two words', () => {
    const sentence = detectLanguage(
      'The quarterly report will be ready before the meeting on Thursday afternoon.',
    )
    expect(sentence.language).toBe('en')
    expect(sentence.confidence).toBeGreaterThan(detectLanguage('standup in 5').confidence)
    expect(sentence.confidence).toBeLessThanOrEqual(1)
  })

  test.skipIf(!existsSync(LINGUA)).each(SERVED)(
    'tells %s: 95 of 100 sentences, 85 of 100 lines of three to five words (needs ../shared/data)',
    (language) => {
      const sentences = readFileSync(join(LINGUA, `${language}.sentences.txt`), 'utf8')
        .trim()
        .split('\n')
        .slice(0, 500)
      const lines = sentences
        .map((sentence) => sentence.split(/\s+/u))
        .filter((words) => words.length > 5)
        .map((words, i) => words.slice(0, 3 + (i % 3)).join(' '))
      const right = (texts: readonly string[]): number =>
        texts.filter((text) => detectLanguage(text).language === language).length / texts.length
      expect(right(sentences)).toBeGreaterThanOrEqual(0.95)
      expect(right(lines)).toBeGreaterThanOrEqual(0.85)
    },
  )
})
