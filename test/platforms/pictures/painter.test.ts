import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createPainter, type Painter } from '../../../src/platforms/pictures/painter.ts'
import { chart, sizeOfPng } from '../../support/chart.ts'

let painter: Painter | undefined
afterEach(() => painter?.close())
const start = (options: Parameters<typeof createPainter>[0] = {}): Painter => {
  // A machine that is busy with other tests may take its time.
  painter = createPainter({ limitMs: 30_000, ...options })
  return painter
}

describe('the painter', () => {
  it('draws a chart as PNG, two dots for one', async () => {
    const { width, height } = sizeOfPng(await start().paint(chart()))
    expect(width).toBe(800)
    expect(height).toBeGreaterThan(600)
  })

  it('sleeps until the first chart, and again when nobody asks any more', async () => {
    const { paint, isAwake } = start({ idleMs: 50 })
    expect(isAwake()).toBe(false)
    await paint(chart())
    expect(isAwake()).toBe(true)
    await sleep(150)
    expect(isAwake()).toBe(false)
    expect(sizeOfPng(await paint(chart({ locale: 'de' }))).width).toBe(800)
  })

  it('draws the same chart once, however many ask for it', async () => {
    const { paint } = start()
    const [first, second] = await Promise.all([paint(chart()), paint(chart())])
    expect(second).toBe(first)
    expect(await paint(chart())).toBe(first)
  })

  it('forgets the pictures that nobody asked for longest', async () => {
    const { paint } = start({ kept: 1 })
    const first = await paint(chart())
    await paint(chart({ locale: 'fr' }))
    expect(await paint(chart())).not.toBe(first)
  })

  it('refuses what exceeds its capacity instead of being late, and goes on', async () => {
    const { paint } = start({ most: 2 })
    const asked = [1, 2, 3].map((you) => paint(chart({ requests: { you, workspace: 9 } })))
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
    ])
    await expect(asked[2]).rejects.toMatchObject({ code: 'picture-busy' })
    expect(sizeOfPng(await paint(chart({ requests: { you: 3, workspace: 9 } }))).width).toBe(800)
  })

  it('gives up a picture that takes too long, and draws the next', async () => {
    const { paint } = start({ limitMs: 1 })
    await expect(paint(chart())).rejects.toMatchObject({ code: 'picture-late' })
    const { paint: patient } = start()
    expect(sizeOfPng(await patient(chart())).width).toBe(800)
  })

  it('draws in a thread of its own: this one only hands the drawing over', async () => {
    const { paint } = start()
    await paint(chart())
    const [before, all] = [process.threadCpuUsage(), process.cpuUsage()]
    await Promise.all([1, 2, 3, 4, 5].map((you) => paint(chart({ requests: { you, workspace: 9 } }))))
    const [own, whole] = [process.threadCpuUsage(before), process.cpuUsage(all)]
    expect(own.user + own.system).toBeLessThan((whole.user + whole.system) / 3)
  })

  it('draws nothing any more once it is closed', async () => {
    const { paint, close } = start()
    await close()
    await expect(paint(chart())).rejects.toMatchObject({ code: 'picture-busy' })
  })
})
