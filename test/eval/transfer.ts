import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { CHAT, UNSEEN_CHAT } from '../emotion/data/chat.ts'
import type { Figure } from './figure.ts'
import { lexiconPackages } from './lexicons.ts'
import { interval, type Judged, macroF1Of } from './statistics.ts'

const SENTIMENTS = ['positive', 'negative', 'neutral']
const XLMT = {
  english: 'en',
  german: 'de',
  spanish: 'es',
  portuguese: 'pt',
  french: 'fr',
  italian: 'it',
  hindi: 'hi',
  arabic: 'ar',
} as const

const readLines = (file: string): { label: string; text: string }[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => ({ label: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) }))

const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length

/** How the model does on texts of another kind than it was trained on: tweets in eight languages, and chat lines of developers. */
export const evaluateTransfer = (data: string): Figure[] => {
  const model = createEmbeddedModel()
  const figures: Figure[] = []
  const three = (
    name: string,
    system: string,
    lines: readonly { label: string; text: string }[],
    score: (text: string) => number,
    edge: number,
  ): void => {
    const judged: Judged[] = lines.map(({ label, text }) => {
      const value = score(text)
      return {
        truth: [SENTIMENTS.indexOf(label)],
        answer: [SENTIMENTS.indexOf(value > edge ? 'positive' : value < -edge ? 'negative' : 'neutral')],
      }
    })
    const statistic = (sample: readonly Judged[]): number => macroF1Of(sample, 3)
    figures.push({
      name,
      system,
      value: statistic(judged),
      ...interval(judged, statistic),
      texts: lines.length,
    })
  }
  for (const [file, language] of Object.entries(XLMT)) {
    const path = join(data, 'xlmt_sentiment', `${file}.val.tsv`)
    if (!existsSync(path)) continue
    const lines = readLines(path)
    const name = `XLM-T tweets, ${language}, macro-F1 of three sentiments`
    three(name, 'embedded', lines, (text) => model.read(text, language).sentiment.score, 0.15)
    if (language === 'en')
      for (const { system, polarity, edge } of lexiconPackages()) three(name, system, lines, polarity, edge)
  }
  const tweets = join(data, 'tweeteval', 'sentiment.val.tsv')
  if (existsSync(tweets)) {
    const lines = readLines(tweets)
    const name = 'TweetEval validation, macro-F1 of three sentiments'
    three(name, 'embedded', lines, (text) => model.read(text, 'en').sentiment.score, 0.15)
    for (const { system, polarity, edge } of lexiconPackages()) three(name, system, lines, polarity, edge)
  }
  for (const [name, lines] of [
    ['Developer chat, lines looked at, right', CHAT],
    ['Developer chat, lines never looked at, right', UNSEEN_CHAT],
  ] as const) {
    const hits = lines.map(({ text, accept }) => accept.includes(model.read(text, 'en').emotion))
    figures.push({
      name,
      system: 'embedded',
      value: share(hits),
      ...interval(hits, share),
      texts: hits.length,
    })
  }
  return figures
}
