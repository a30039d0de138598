import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, memoryOf, quantile, round } from './bench.ts'
import { PLAIN, paced, start } from './slack-bot.ts'

const PER_SECOND = 20
const SAMPLE_S = 5
const WARM_UP_S = 30

/** The slope of the least-squares line through evenly spaced samples, a step. */
const slopeOf = (samples: readonly number[]): number => {
  const middle = (samples.length - 1) / 2
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length
  const [over, under] = samples.reduce(
    ([a, b], value, index) => [a + (index - middle) * (value - mean), b + (index - middle) ** 2],
    [0, 0],
  )
  return over / under
}

/** Commands at an even pace for a long time: latency at the end beside the beginning, and the slope of memory. Linux only. */
export const bench: Bench = {
  name: 'soak',
  run: async ({ full, minutes = full ? 30 : 1 }) => {
    const folder = mkdtempSync(join(tmpdir(), 'humanize-soak-'))
    const bot = await start({ ...PLAIN, env: { STORE_URL: `sqlite://${join(folder, 'soak.sqlite')}` } })
    await paced(bot, 'WARM', WARM_UP_S * PER_SECOND, PER_SECOND)
    const memory: number[] = []
    const latency: number[] = []
    const steps = Math.max(2, Math.round((minutes * 60) / SAMPLE_S))
    for (let step = 0; step < steps; step += 1) {
      const acks = await paced(bot, `S${step}N`, SAMPLE_S * PER_SECOND, PER_SECOND)
      latency.push(
        quantile(
          acks.map(({ ms }) => ms),
          0.99,
        ),
      )
      memory.push(memoryOf(bot.pid))
      // The far end must not be what grows.
      bot.slack.shown.length = 0
      bot.slack.calls.length = 0
      bot.slack.responseUrls.clear()
    }
    await bot.stop()
    rmSync(folder, { recursive: true })
    const third = Math.ceil(steps / 3)
    return [
      {
        title: `Soak: ${minutes} min at ${PER_SECOND} commands a second`,
        note: 'Resident memory of the bot’s process after a warm-up, with its store in SQLite. Slope: least squares over the last two thirds.',
        columns: [
          'commands',
          'MiB at the start',
          'MiB at the end',
          'slope MiB/min',
          'p99 ms, first third',
          'p99 ms, last third',
        ],
        rows: [
          [
            steps * SAMPLE_S * PER_SECOND,
            round(memory[0] ?? 0),
            round(memory.at(-1) ?? 0),
            round((slopeOf(memory.slice(third)) * 60) / SAMPLE_S),
            round(quantile(latency.slice(0, third), 0.5)),
            round(quantile(latency.slice(-third), 0.5)),
          ],
        ],
      },
    ]
  },
}
