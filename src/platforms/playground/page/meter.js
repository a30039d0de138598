import { analyze } from './api.js'
import { byId, el, fill } from './dom.js'

/** Long enough that a word is finished, short enough to feel alive. */
const PAUSE_MS = 220

const GAUGES = [
  ['politeness', 'politeness'],
  ['formality', 'formality'],
  ['urgency', 'urgency'],
  ['heat', 'toxicity'],
]

const gauge = (name, label, value) => {
  const bar = el('span', { class: 'bar' })
  bar.style.inlineSize = `${Math.round(value * 100)}%`
  return el(
    'span',
    {
      class: `gauge ${name}`,
      role: 'meter',
      'aria-label': label,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': Math.round(value * 100),
    },
    el('span', { class: 'gauge-name' }, label),
    el('span', { class: 'track' }, bar),
  )
}

/** Shows how a text reads while it is written. Returns what to call with each new text. */
export const createMeter = ({ words, emotions }) => {
  const box = byId('meter')
  box.setAttribute('aria-label', words.meter)
  let timer
  let asking

  const idle = () => {
    box.replaceChildren(el('span', { class: 'idle' }, words.meterIdle))
  }
  const show = (analysis) => {
    const felt =
      analysis.emotions.find(({ present, label }) => present && label !== 'neutral')?.label ?? 'neutral'
    const { length: count } = analysis.tells
    box.replaceChildren(
      el('span', { class: `feeling ${analysis.sentiment.label}` }, emotions[felt] ?? felt),
      ...GAUGES.map(([name, field]) => gauge(name, words[name], analysis[field])),
      ...(count > 0 ? [el('span', { class: 'tells' }, fill(words.tells, { count }))] : []),
    )
  }
  const read = async (text) => {
    asking?.abort()
    asking = new AbortController()
    try {
      const analysis = await analyze(text, asking.signal)
      if (analysis) show(analysis)
    } catch {
      // A newer text was written, or the server is away: the meter is an ornament and stays as it is.
    }
  }
  idle()
  return (text) => {
    clearTimeout(timer)
    const draft = text.replace(/^\/humanize\s*/u, '').trim()
    if (draft === '') {
      asking?.abort()
      idle()
    } else timer = setTimeout(() => read(draft), PAUSE_MS)
  }
}
