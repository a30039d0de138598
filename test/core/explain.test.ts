import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/core/explain.ts'
import type { Change, Stage } from '../../src/core/job.ts'
import { restore } from '../../src/core/protect.ts'
import { candidateOf, jobOf } from '../support/jobs.ts'
import { message, wildText } from '../support/messages.ts'

const apply = (text: string, changes: readonly Change[]): string =>
  changes
    .toReversed()
    .reduce((rest, { start, end, after }) => rest.slice(0, start) + after + rest.slice(end), text)

/** One edit of a text: replace a stretch, found by shares of its length, by some words. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  text: fc.constantFrom('', ' so', 'use ', '. And', '!', 'do not', ' \n'),
})
const editsOf = (text: string, edits: readonly { from: number; length: number; text: string }[]): Stage[] => {
  let now = [...text]
  return edits.map((one, index) => {
    const at = Math.floor(one.from * now.length)
    now = [...now.slice(0, at), ...one.text, ...now.slice(at + one.length)]
    return { text: now.join(''), reason: { code: index % 2 === 0 ? 'change-wording' : 'change-safe' } }
  })
}

describe('explain', () => {
  it('lists changes that turn the original into exactly what is shown, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          message.map(({ text }) => text),
          wildText,
        ),
        fc.array(edit, { maxLength: 5 }),
        (text, edits) => {
          const job = jobOf(text, { markup: 'slack' })
          const stages = editsOf(job.masked.text, edits)
          const last = stages.at(-1)?.text ?? job.masked.text
          const shown = restore(last, job.masked.items)
          const changes = explain(job, { engine: 'embedded', text: last, stages }, shown)
          expect(apply(text, changes)).toBe(shown)
          for (const [index, change] of changes.entries()) {
            expect(change.before).toBe(text.slice(change.start, change.end))
            expect(change.before).not.toBe(change.after)
            expect(change.reason).not.toBe('')
            expect(change.start).toBeGreaterThan(changes[index - 1]?.end ?? -1)
          }
        },
      ),
      { numRuns: 4_000 },
    )
  })

  it('tells each change by the stage that made it', () => {
    const job = jobOf('We utilize the tool and do not stop.')
    const stages: Stage[] = [
      { text: 'We use the tool and do not stop.', reason: { code: 'change-wording' } },
      { text: "We use the tool and don't stop.", reason: { code: 'change-safe' } },
    ]
    const shown = "We use the tool and don't stop."
    expect(explain(job, { engine: 'embedded', text: shown, stages }, shown)).toEqual([
      { start: 3, end: 10, before: 'utilize', after: 'use', reason: 'Reworded.' },
      {
        start: 24,
        end: 30,
        before: 'do not',
        after: "don't",
        reason: 'Made readable without calling everybody.',
      },
    ])
  })

  it('says nothing of what one stage did and a later one undid', () => {
    const job = jobOf('We use it.')
    const stages: Stage[] = [
      { text: 'We utilize it.', reason: { code: 'change-wording' } },
      { text: 'We use it.', reason: { code: 'change-safe' } },
    ]
    expect(explain(job, { engine: 'embedded', text: 'We use it.', stages }, 'We use it.')).toEqual([])
  })

  it('tells invisible characters apart from the wording', () => {
    const job = { ...jobOf('We utilize it.'), original: 'We uti\u200blize it.' }
    const [change] = explain(job, candidateOf('We utilize it.'), 'We utilize it.')
    expect(change).toMatchObject({
      before: 'uti\u200blize',
      after: 'utilize',
      reason: expect.stringContaining('nobody sees'),
    })
  })

  it('never splits a link, however little of it differs', () => {
    const job = jobOf('See https://a.example/b now')
    const shown = 'Read https://a.example/b now'
    expect(explain(job, candidateOf(job.masked.text.replace('See', 'Read')), shown)).toEqual([
      { start: 0, end: 3, before: 'See', after: 'Read', reason: 'Reworded.' },
    ])
  })

  it('explains 40,000 characters of difference within a second', () => {
    const before = Array.from({ length: 6_000 }, (_, index) => `word${index % 97}a`).join(' ')
    const after = Array.from({ length: 6_000 }, (_, index) => `other${(index * 31) % 89}b`).join(' ')
    const job = jobOf(before)
    const start = performance.now()
    const changes = explain(job, candidateOf(after), after)
    expect(performance.now() - start).toBeLessThan(1_000)
    expect(apply(before, changes)).toBe(after)
  })
})
