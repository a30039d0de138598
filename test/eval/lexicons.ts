import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A package that scores polarity; a score beyond the edge is positive or negative, the rest is neutral. */
export type Lexicon = { system: string; polarity(text: string): number; edge: number }

export const lexiconPackages = (): Lexicon[] => {
  const vader = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } }
  }
  const Sentiment = require('sentiment') as new () => { analyze(text: string): { comparative: number } }
  const sentiment = new Sentiment()
  return [
    {
      system: 'vader-sentiment',
      polarity: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
      // the edge that its authors recommend
      edge: 0.05,
    },
    { system: 'sentiment', polarity: (text) => sentiment.analyze(text).comparative, edge: 0 },
  ]
}
