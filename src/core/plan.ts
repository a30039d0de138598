import type { Analysis, Sense } from './analysis.ts'
import type { Mood, Plan } from './job.ts'
import type { Reason } from './reason.ts'
import type { Style, ToneName } from './tone.ts'
import { TONES } from './tones.ts'

/** GoEmotions labels that no lightness may meet. */
const GRAVE = new Set([
  'grief',
  'sadness',
  'remorse',
  'fear',
  'nervousness',
  'anger',
  'disgust',
  'disappointment',
])

type Situation = { sense: Sense; mood?: Mood; style: Style }

const present = (analysis: Analysis, label: string): boolean =>
  analysis.emotions.some((emotion) => emotion.present && emotion.label === label)

/** The emotion that leads, in the reader's words: the strongest present label that is not neutral. */
const leading = (analysis: Analysis): string =>
  analysis.emotions.find((emotion) => emotion.present && emotion.label !== 'neutral')?.label ??
  analysis.emotion

const isGrave = ({ sense: { analysis }, mood }: Situation): boolean =>
  ['anger', 'fear', 'sadness', 'disgust'].includes(analysis.emotion) ||
  analysis.emotions.some((emotion) => emotion.present && GRAVE.has(emotion.label)) ||
  (mood !== undefined && ['anger', 'fear', 'sadness'].includes(mood.emotion) && mood.confidence >= 0.5)

/** Which preset the writer's emotion asks for, and the code of the sentence that says why. The first that fits wins. */
const autoTone = (situation: Situation): [ToneName, string] => {
  const { analysis } = situation.sense
  const moodGrave = situation.mood !== undefined && ['sadness', 'fear'].includes(situation.mood.emotion)
  if (present(analysis, 'grief') || moodGrave) return ['empathetic', 'plan-auto-empathetic']
  if (analysis.emotion === 'anger' || analysis.emotion === 'disgust' || analysis.toxicity >= 0.6) {
    return ['calm', 'plan-auto-calm']
  }
  if (analysis.emotion === 'sadness') return ['empathetic', 'plan-auto-empathetic']
  if (analysis.emotion === 'fear') return ['calm', 'plan-auto-steady']
  if (analysis.urgency >= 0.7) return ['urgent', 'plan-auto-urgent']
  if (present(analysis, 'gratitude')) return ['warm', 'plan-auto-thanks']
  return ['auto', 'plan-auto-plain']
}

/** What was detected, what follows, and why; the tone `auto` is settled here and nowhere else. */
export const plan = (situation: Situation): Plan => {
  const { sense, mood, style } = situation
  const { analysis } = sense
  const steps: Reason[] = []
  const grave = isGrave(situation)

  if (sense.uncertain) steps.push({ code: 'plan-uncertain' })
  else if (analysis.emotion === 'neutral') steps.push({ code: 'plan-neutral' })
  else {
    const because = sense.because.slice(0, 3).map((word) => `“${word}”`)
    const values = { emotion: `emotion:${leading(analysis)}`, words: because.join(', ') }
    steps.push({ code: because.length > 0 ? 'plan-emotion-because' : 'plan-emotion', values })
  }
  if (mood && mood.emotion !== 'neutral' && mood.confidence >= 0.5) {
    steps.push({ code: 'plan-mood', values: { emotion: `emotion:${mood.emotion}` } })
  }

  let { tone } = style
  if (tone.base === 'auto' && tone.name === 'auto') {
    const [name, code] = autoTone(situation)
    tone = TONES[name]
    steps.push({ code })
  } else {
    steps.push({ code: 'plan-tone', values: { tone: `tone:${tone.name}` } })
    if (tone.lightness && grave) {
      tone = { ...tone, lightness: false }
      steps.push({ code: 'plan-no-lightness' })
    }
  }
  if (analysis.toxicity >= 0.6 && tone.softening >= 0.5) steps.push({ code: 'plan-impact' })
  if (analysis.personal.length > 0) steps.push({ code: 'plan-personal' })
  return { tone, steps, grave }
}
