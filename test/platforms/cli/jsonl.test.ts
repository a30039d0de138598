import { PassThrough, Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runJsonl } from '../../../src/platforms/cli/jsonl.ts'
import { readLines } from '../../../src/platforms/cli/lines.ts'

const collect = () => {
  let text = ''
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      text += chunk
      done()
    },
  })
  return {
    output,
    rows: () =>
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
  }
}
const run = async (lines: readonly string[]) => {
  const { output, rows } = collect()
  const input = Readable.from([`${lines.join('\n')}\n`])
  const totals = await runJsonl({ input, output }, async ({ text }) => ({ text: text.toUpperCase() }))
  return { totals, rows: rows() }
}

describe('JSON lines', () => {
  it('answers every line in order, and goes on after a bad one', async () => {
    const { rows, totals } = await run([
      '{"id":1,"text":"one"}',
      'not json',
      '{"id":"b"}',
      '{"id":3,"text":""}',
      '[1]',
      '{"id":4,"text":"four","tone":"nonsense"}',
      '{"id":5,"text":"five","language":"nonsense!"}',
      '{"id":6,"text":"six","context":"nonsense"}',
      `{"id":7,"text":"${'x'.repeat(40_001)}"}`,
      '{"id":8,"text":"\\ud800 alone"}',
      '{"id":{"a":1},"text":"nine"}',
    ])
    expect(rows.map(({ id, text, error }) => [id, text ?? error.code])).toEqual([
      [1, 'ONE'],
      [null, 'not-json'],
      ['b', 'no-text'],
      [3, 'empty'],
      [null, 'not-an-object'],
      [4, 'unknown-tone'],
      [5, 'unknown-language'],
      [6, 'bad-context'],
      [7, 'too-long'],
      [8, '\ud800 ALONE'],
      [null, 'NINE'],
    ])
    expect(totals).toEqual({ done: 11, failed: 8 })
  })

  it('keeps the order however long each line takes', async () => {
    const { output, rows } = collect()
    const input = Readable.from(
      Array.from({ length: 200 }, (_, id) => `${JSON.stringify({ id, text: 'x' })}\n`),
    )
    let pending: (() => void)[] = []
    await runJsonl({ input, output }, async () => {
      // Released last-come first-served, a handful at a time.
      await new Promise<void>((resolve) => {
        pending.unshift(resolve)
        setImmediate(() => {
          const [first, ...rest] = pending
          pending = rest
          first?.()
        })
      })
      return {}
    })
    expect(rows().map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, id) => id))
  })

  it('reads no further ahead than it has room for', async () => {
    let produced = 0
    const source = async function* () {
      for (; produced < 100_000; produced += 1) yield `${JSON.stringify({ id: produced, text: 'x' })}\n`
    }
    const slow = new PassThrough({ highWaterMark: 64 })
    const running = runJsonl({ input: Readable.from(source()), output: slow }, async () => ({}))
    await new Promise((resolve) => slow.once('readable', resolve))
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
    expect(produced).toBeLessThan(200)
    slow.resume()
    await running
    expect(produced).toBe(100_000)
  })
})

describe('lines', () => {
  const all = async (chunks: readonly (string | Uint8Array)[], longest = 1000) => {
    const lines: (string | undefined)[] = []
    for await (const line of readLines(Readable.from(chunks), longest)) lines.push(line)
    return lines
  }

  it('come out as they went in, wherever the chunks are cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\r\n]/gu, ''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''))
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          )
          expect(await all(chunks)).toEqual(lines)
        },
      ),
    )
  })

  it('may hold U+2028, which JSON allows raw', async () => {
    expect(await all(['a\u2028b\r\nc'])).toEqual(['a\u2028b', 'c'])
  })

  it('longer than the limit are read past, and the next one is whole', async () => {
    expect(await all(['ok\n', 'x'.repeat(600), 'x'.repeat(600), '\nnext\n'])).toEqual([
      'ok',
      undefined,
      'next',
    ])
  })
})
