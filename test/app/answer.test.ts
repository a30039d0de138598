import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answer, type Edge } from '../../src/app/answer.ts'
import type { Reply } from '../../src/app/reply.ts'
import type { View } from '../../src/views/view.ts'

const reply: Reply = { kind: 'close' }
const view = (title: string): View => ({ title, parts: [] })

/** Writes down what it is told to do; each step takes as long as `takes` says. */
const recorder = (takes: Partial<Record<keyof Edge, number>> = {}) => {
  const steps: string[] = []
  const step = async (name: keyof Edge, what = '') => {
    steps.push(`${name}${what}`)
    await new Promise((resolve) => setTimeout(resolve, takes[name] ?? 0))
    steps.push(`${name}${what} done`)
  }
  const edge: Edge = {
    first: () => step('first'),
    acknowledge: () => step('acknowledge'),
    later: () => step('later'),
    progress: ({ title = '' }) => step('progress', ` ${title}`),
  }
  return { steps, edge }
}

const ready = (ms: number) => new Promise<Reply>((resolve) => setTimeout(resolve, ms, reply))

describe('answer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives fast work as the first response, in one hop', async () => {
    const { steps, edge } = recorder()
    const done = answer(() => ready(149), edge)
    await vi.advanceTimersByTimeAsync(200)
    await done
    expect(steps).toEqual(['first', 'first done'])
  })

  it('acknowledges slow work when its head start is over, and answers later', async () => {
    const { steps, edge } = recorder()
    const done = answer(() => ready(5_000), edge)
    await vi.advanceTimersByTimeAsync(151)
    expect(steps).toEqual(['acknowledge', 'acknowledge done'])
    await vi.advanceTimersByTimeAsync(5_000)
    await done
    expect(steps.slice(2)).toEqual(['later', 'later done'])
  })

  it('counts the head start from receipt, not from when it was got round to', async () => {
    const { steps, edge } = recorder()
    const done = answer(() => ready(100), edge, { receivedAt: Date.now() - 140 })
    await vi.advanceTimersByTimeAsync(20)
    expect(steps[0]).toBe('acknowledge')
    await vi.advanceTimersByTimeAsync(200)
    await done
  })

  it('shows progress only after the acknowledgement and never after the answer', async () => {
    const { steps, edge } = recorder({ acknowledge: 500, progress: 300 })
    let show: (view: View) => void = () => {}
    const done = answer((progress) => {
      show = progress
      progress(view('early'))
      return ready(700)
    }, edge)
    await vi.advanceTimersByTimeAsync(1_500)
    await done
    show(view('late'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(steps).toEqual([
      'acknowledge',
      'acknowledge done',
      'progress early',
      'progress early done',
      'later',
      'later done',
    ])
  })

  it('shows only the newest of several waiting views', async () => {
    const { steps, edge } = recorder({ progress: 100 })
    const done = answer((progress) => {
      setTimeout(() => progress(view('one')), 200)
      setTimeout(() => progress(view('two')), 210)
      setTimeout(() => progress(view('three')), 220)
      return ready(2_000)
    }, edge)
    await vi.advanceTimersByTimeAsync(3_000)
    await done
    expect(steps.filter((step) => /^progress \w+$/u.test(step))).toEqual(['progress one', 'progress three'])
  })

  it('rejects when the platform cannot be answered', async () => {
    const { edge } = recorder()
    const done = answer(() => ready(10), { ...edge, first: async () => Promise.reject(new Error('gone')) })
    const seen = expect(done).rejects.toThrow('gone')
    await vi.advanceTimersByTimeAsync(20)
    await seen
  })
})
