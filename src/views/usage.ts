import type { UsageCounts } from '../app/usage.ts'
import type { Locale, Verdict } from '../core/job.ts'
import { small } from './text.ts'
import { usagePicture } from './usage-picture.ts'
import type { Part, View } from './view.ts'
import { sayIn, type Word } from './words/words.ts'

export type UsageFigures = {
  person: UsageCounts
  channel: UsageCounts
  workspace: UsageCounts
  latency?: { median: number; slow: number; count: number }
}

export const VERDICT_WORDS: Record<Verdict, Word> = {
  rewritten: 'verdictRewritten',
  'already-fine': 'verdictFine',
  kept: 'verdictKept',
  crisis: 'verdictNotice',
}

const monthName = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

const line = ({ requests, engines, tokens }: UsageCounts, locale: Locale): string => {
  const say = sayIn(locale)
  const number = new Intl.NumberFormat(locale)
  const counted = say('usageLine', { requests, embedded: engines.embedded, llm: engines.llm })
  if (tokens.input + tokens.output === 0) return counted
  const spent = { input: number.format(tokens.input), output: number.format(tokens.output) }
  return `${counted}, ${say('usageTokens', spent)}`
}

export const usageFacts = (
  figures: UsageFigures,
  locale: Locale,
): Extract<Part, { kind: 'facts' }>['facts'] => {
  const say = sayIn(locale)
  const { person, channel, workspace, latency } = figures
  return [
    { label: say('usageYou'), value: line(person, locale) },
    { label: say('usageChannel'), value: line(channel, locale) },
    { label: say('usageWorkspace'), value: line(workspace, locale) },
    ...(latency
      ? [
          {
            label: say('usageLatency'),
            value: say('usageLatencyLine', {
              median: Math.round(latency.median),
              slow: Math.round(latency.slow),
              count: latency.count,
            }),
          },
        ]
      : []),
  ]
}

/** Counts and times, as figures and as a picture; never of texts or feelings. */
export const usageView = (figures: UsageFigures, locale: Locale): View => {
  const say = sayIn(locale)
  const facts = usageFacts(figures, locale)
  return {
    title: say('usageTitle', { month: monthName(figures.person.month, locale) }),
    parts: [
      { kind: 'facts', facts },
      {
        kind: 'picture',
        svg: usagePicture(figures, say),
        alt: facts.map(({ label, value }) => `${label}: ${value}`).join('. '),
      },
      small(say('usageNote')),
    ],
  }
}
