import { LOCALES } from '../../core/job.ts'
import type { Chart } from '../../views/chart.ts'

/** Between the values; none of them holds it, and an address may. */
const SEPARATOR = '_'
const ABSENT = '-'
const BASE = 36

/** A chart as some sixty characters of an address: its language, its month and its numbers. */
export const encodeChart = ({ locale, month, requests, verdicts, engines, latency }: Chart): string => {
  const numbers = [
    requests.you,
    requests.channel,
    requests.workspace,
    verdicts.rewritten,
    verdicts['already-fine'],
    verdicts.kept,
    engines.embedded,
    engines.llm,
    latency?.median,
    latency?.slow,
    latency?.count,
  ]
  const written = numbers.map((value) => (value === undefined ? ABSENT : value.toString(BASE)))
  return [locale, month, ...written].join(SEPARATOR)
}

const isCount = (value: number | undefined): boolean =>
  value === undefined || (Number.isSafeInteger(value) && value >= 0)

/** Undefined for whatever `encodeChart` does not write: what is read has to give the same characters again. */
export const decodeChart = (code: string): Chart | undefined => {
  const [language, month = '', ...written] = code.split(SEPARATOR)
  const locale = LOCALES.find((known) => known === language)
  const numbers = written.map((text) => (text === ABSENT ? undefined : Number.parseInt(text, BASE)))
  if (!locale || !/^2\d{3}-(?:0[1-9]|1[0-2])$/u.test(month) || !numbers.every(isCount)) return undefined
  const [
    you = 0,
    channel,
    workspace = 0,
    rewritten = 0,
    fine = 0,
    kept = 0,
    embedded = 0,
    llm = 0,
    ...times
  ] = numbers
  const [median, slow = 0, count = 0] = times
  const chart: Chart = {
    locale,
    month,
    requests: { you, ...(channel !== undefined && { channel }), workspace },
    verdicts: { rewritten, 'already-fine': fine, kept },
    engines: { embedded, llm },
    ...(median !== undefined && { latency: { median, slow, count } }),
  }
  return encodeChart(chart) === code ? chart : undefined
}
