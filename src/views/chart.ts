import type { Locale, Verdict } from '../core/job.ts'
import type { UsageFigures } from './usage.ts'
import { type Say, sayIn, type Word } from './words/words.ts'

/** Of the verdicts those about wording. How often help was offered says how people fare, and is in no picture. */
export const CHARTED_VERDICTS = ['rewritten', 'already-fine', 'kept'] as const satisfies readonly Verdict[]
type ChartedVerdict = (typeof CHARTED_VERDICTS)[number]

/** A month of usage, as numbers alone: nothing here or in a picture of it is a person's word, name or feeling. */
export type Chart = {
  locale: Locale
  /** `2026-11` */
  month: string
  requests: { you: number; channel?: number; workspace: number }
  verdicts: Readonly<Record<ChartedVerdict, number>>
  engines: Readonly<Record<'embedded' | 'llm', number>>
  /** Milliseconds, of the last `count` answers. */
  latency?: { median: number; slow: number; count: number }
}

/** A chart's PNG. Rejects where it cannot be drawn in time. */
export type Paint = (chart: Chart) => Promise<Uint8Array>

/** The chart in a person's words: bars in groups, each group with a scale of its own. `shown` is the value as it is written. */
export type Plot = { title: string; groups: readonly Group[] }
export type Group = { title: string; bars: readonly Bar[] }
export type Bar = { label: string; value: number; shown: string }

export const monthName = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

export const usageChart = (
  { person, channel, workspace, latency }: UsageFigures,
  locale: Locale,
  inChannel: boolean,
): Chart => {
  const { rewritten, kept, 'already-fine': fine } = workspace.verdicts
  return {
    locale,
    month: workspace.month,
    requests: {
      you: person.requests,
      ...(inChannel && { channel: channel.requests }),
      workspace: workspace.requests,
    },
    verdicts: { rewritten, 'already-fine': fine, kept },
    engines: { embedded: workspace.engines.embedded, llm: workspace.engines.llm },
    ...(latency && {
      latency: {
        median: Math.round(latency.median),
        slow: Math.round(latency.slow),
        count: latency.count,
      },
    }),
  }
}

const VERDICT_WORDS: Readonly<Record<ChartedVerdict, Word>> = {
  rewritten: 'verdictRewritten',
  'already-fine': 'verdictFine',
  kept: 'verdictKept',
}

const groupsOf = ({ locale, requests, verdicts, engines, latency }: Chart, say: Say): readonly Group[] => {
  const number = new Intl.NumberFormat(locale)
  const bar = (label: string, value: number, unit = ''): Bar => ({
    label,
    value,
    shown: `${number.format(value)}${unit}`,
  })
  const { you, channel, workspace } = requests
  return [
    {
      title: say('chartRequests'),
      bars: [
        bar(say('chartYou'), you),
        ...(channel === undefined ? [] : [bar(say('chartChannel'), channel)]),
        bar(say('chartTotal'), workspace),
      ],
    },
    {
      title: say('chartVerdicts'),
      bars: CHARTED_VERDICTS.map((verdict) => bar(say(VERDICT_WORDS[verdict]), verdicts[verdict])),
    },
    {
      title: say('chartEngines'),
      bars: [bar(say('engineEmbeddedShort'), engines.embedded), bar(say('engineLlmShort'), engines.llm)],
    },
    ...(latency
      ? [
          {
            title: say('chartLatency', { count: number.format(latency.count) }),
            bars: [bar(say('chartHalf'), latency.median, ' ms'), bar(say('chartMost'), latency.slow, ' ms')],
          },
        ]
      : []),
  ]
}

/** A group in which nothing was counted is left out. */
export const plotOf = (chart: Chart): Plot => {
  const say = sayIn(chart.locale)
  return {
    title: say('usageTitle', { month: monthName(chart.month, chart.locale) }),
    groups: groupsOf(chart, say).filter(({ bars }) => bars.some(({ value }) => value > 0)),
  }
}

/** All that the picture shows, in a line, for those who do not see it. */
export const altOf = (chart: Chart): string => {
  const { title, groups } = plotOf(chart)
  const said = groups.map(
    (group) => `${group.title}: ${group.bars.map(({ label, shown }) => `${label} ${shown}`).join(', ')}`,
  )
  return [title, ...said].map((sentence) => `${sentence}.`).join(' ')
}
