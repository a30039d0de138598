import type { Writer } from '../../src/app/ports.ts'
import type { Analysis } from '../../src/core/analysis.ts'
import type { Humanized, HumanizeInput, Notice, Replied } from '../../src/core/job.ts'

/**
 * A writer whose answers a test knows beforehand, so that the flows can be judged apart from the language: "calm" texts are fine,
 * "stuck" ones are kept, "help me" is a crisis; any other gets "Please: …" and two further variants. Replies have a slot in the third.
 */
export type TestWriter = Writer & { asked: HumanizeInput[]; hold(): () => void }

export const notice: Notice = {
  text: 'Please talk to somebody.',
  resources: [
    {
      name: 'Lifeline',
      contact: '112',
      url: 'https://example.org',
      country: 'DE',
      source: 'https://example.org/source',
      checked: '2026-01-01',
    },
  ],
}

export const analysis = (change: Partial<Analysis> = {}): Analysis => ({
  language: 'en',
  sentiment: { label: 'neutral', score: 0 },
  emotions: [],
  emotion: 'neutral',
  confidence: 0.9,
  formality: 0.5,
  politeness: 0.5,
  urgency: 0,
  toxicity: 0,
  crisis: false,
  tells: [],
  bias: [],
  personal: [],
  ...change,
})

const VARIANTS = ['Please: ', 'If you can: ', 'When you have a moment: ']

const rewritten = ({ text, variant = 0, style }: HumanizeInput): Humanized => {
  const common = {
    tone: style.tone.name,
    language: 'en',
    engine: 'embedded' as const,
    plan: ['Reads as annoyance.', 'Kept calm.'],
    checks: [],
    changes: [],
  }
  if (text.includes('calm')) return { ...common, verdict: 'already-fine', text, changed: false }
  if (text.includes('stuck'))
    return { ...common, verdict: 'kept', text, changed: false, note: 'Kept: the number 5.' }
  if (text.includes('help me')) return { ...common, verdict: 'crisis', text, changed: false, notice }
  const before = VARIANTS[Math.min(variant, VARIANTS.length - 1)] ?? ''
  const change = { start: 0, end: 0, before: '', after: before, reason: 'a request is easier to hear' }
  return { ...common, verdict: 'rewritten', text: `${before}${text}`, changed: true, changes: [change] }
}

const replied = ({ text, variant = 0 }: Pick<HumanizeInput, 'text' | 'variant'>): Replied => ({
  emotion: 'sadness',
  confidence: 0.8,
  engine: 'embedded',
  suggestions: text.includes('help me')
    ? []
    : [
        { strategy: 'acknowledge', text: `That sounds hard (${Math.min(variant, 1)}).` },
        { strategy: 'explore', text: 'What would help most?' },
        { strategy: 'support', text: 'I can take […] off you.' },
      ],
  ...(text.includes('help me') && { notice }),
})

export const createWriter = (): TestWriter => {
  let gate: Promise<void> = Promise.resolve()
  const asked: HumanizeInput[] = []
  return {
    asked,
    hasLlm: false,
    /** Answers wait until the returned function is called. */
    hold: () => {
      let open = () => {}
      gate = new Promise((resolve) => {
        open = resolve
      })
      return open
    },
    analyze: async (text) => analysis({ crisis: text.includes('help me') }),
    rewrite: async (input) => {
      asked.push(input)
      await gate
      return rewritten(input)
    },
    reply: async (input) => {
      await gate
      return replied(input)
    },
  }
}
