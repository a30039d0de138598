import type { UsageCounts } from '../app/usage.ts'
import type { Locale } from '../core/job.ts'
import { altOf, monthName, usageChart } from './chart.ts'
import { small } from './text.ts'
import type { Part, View } from './view.ts'
import { sayIn } from './words/words.ts'

export type UsageFigures = {
  person: UsageCounts
  channel: UsageCounts
  workspace: UsageCounts
  latency?: { median: number; slow: number; count: number }
}

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
    { label: say('usageTotal'), value: line(workspace, locale) },
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

/** The chart of what is counted; a month without a request has none. `inChannel`: whether the figures are looked at from a channel. */
export const usagePicture = (figures: UsageFigures, locale: Locale, inChannel: boolean): Part[] => {
  if (figures.workspace.requests === 0) return []
  const chart = usageChart(figures, locale, inChannel)
  return [{ kind: 'picture', chart, alt: altOf(chart) }]
}

/** Counts and times, as figures and as a picture; never of texts or feelings. */
export const usageView = (figures: UsageFigures, locale: Locale): View => {
  const say = sayIn(locale)
  return {
    title: say('usageTitle', { month: monthName(figures.person.month, locale) }),
    parts: [
      { kind: 'facts', facts: usageFacts(figures, locale) },
      ...usagePicture(figures, locale, true),
      small(say('usageNote')),
    ],
  }
}
