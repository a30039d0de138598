import type { Analysis } from '../../core/analysis.ts'
import type { Humanized, Notice, Replied } from '../../core/job.ts'

const percent = (share: number): string => `${Math.round(share * 100)} %`

const rows = (facts: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...facts.map(([label]) => label.length))
  return facts.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`).join('')
}

export const printAnalysis = (analysis: Analysis): string => {
  const felt = analysis.emotions
    .filter((emotion) => emotion.present)
    .map((emotion) => `${emotion.label} ${percent(emotion.probability)}`)
  const found = <T>(items: readonly T[], show: (item: T) => string) => items.map(show).join(', ') || 'none'
  return rows([
    ['language', analysis.language],
    [
      'emotion',
      `${analysis.emotion}, confidence ${percent(analysis.confidence)}${felt.length ? ` (${felt.join(', ')})` : ''}`,
    ],
    ['sentiment', `${analysis.sentiment.label} (${analysis.sentiment.score.toFixed(2)})`],
    ['formality', percent(analysis.formality)],
    ['politeness', percent(analysis.politeness)],
    ['urgency', percent(analysis.urgency)],
    ['toxicity', percent(analysis.toxicity)],
    ['crisis', analysis.crisis ? 'yes' : 'no'],
    ['machine-sounding', found(analysis.tells, (tell) => `“${tell.text}” (${tell.kind})`)],
    ['biased wording', found(analysis.bias, (bias) => `“${bias.text}” → ${bias.suggestions.join(' / ')}`)],
    ['personal data', found(analysis.personal, ({ kind, start, end }) => `${kind} at ${start}–${end}`)],
  ])
}

export const printNotice = (notice: Notice): string =>
  [
    notice.text,
    ...notice.resources.map(
      ({ name, contact, url, checked }) => `  ${name}: ${contact} (${url}, checked ${checked})`,
    ),
    '',
  ].join('\n')

const what = ({ before, after }: Humanized['changes'][number]): string => {
  const [old, now] = [before.trim(), after.trim()]
  if (old === '') return `“${now}” added`
  return now === '' ? `“${old}” removed` : `“${old}” → “${now}”`
}

/** What stands beside a rewrite: what was detected and changed, and why; goes to standard error. In a crisis nothing does. */
export const printReasons = (result: Humanized): string => {
  if (result.verdict === 'crisis') return ''
  // A reason that quotes the words itself stands alone.
  const changes = result.changes.map((change) =>
    /[“«„]/u.test(change.reason) ? `  ${change.reason}` : `  ${what(change)}: ${change.reason}`,
  )
  return [...result.plan, ...(result.note ? [result.note] : []), ...changes, ''].join('\n')
}

export const printReplies = (result: Replied): string =>
  result.suggestions.map(({ strategy, text }) => `${strategy}\n  ${text}\n`).join('\n')
