import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { composeCore } from '../../src/compose/core.ts'
import { createLanguageThread, type LanguageThread } from '../../src/compose/thread/thread.ts'
import type { HumanizeInput } from '../../src/core/job.ts'
import { defaultStyle } from '../../src/core/style.ts'
import { TONES } from '../../src/core/tones.ts'
import { EngineError, InputError } from '../../src/errors.ts'
import { createLog } from '../../src/telemetry/log.ts'
import { writeTinyModel } from '../support/tiny-model.ts'

const never = new AbortController().signal
const style = { ...defaultStyle(TONES.warm), grammar: false }
const input = (text: string, more: Partial<HumanizeInput> = {}): HumanizeInput => ({
  text,
  markup: 'slack',
  style,
  ...more,
})

describe('the language thread', () => {
  const warnings: string[] = []
  const thread = createLanguageThread({ emotionModel: 'embedded', onWarning: (code) => warnings.push(code) })
  const here = composeCore(
    { emotionModel: 'embedded' },
    { log: createLog('silent'), meter: { admit: async () => {}, spent: () => {} } },
  )
  afterAll(async () => {
    await thread.close()
    await (await here).close()
  })

  it.each([
    'You broke the build AGAIN. Fix it before 5 pm, see https://ci.example/42.',
    'Could <@U123> look at `main.ts`? It fails since 12 May 😢',
    'My father died last night.',
    'I want to die.',
    'Looks good to me.',
  ])('reads, rewrites and answers as the same core does at home: %s', async (text) => {
    const { core } = await here
    expect(await thread.core.analyze(text, 'slack')).toEqual(await core.analyze(text, 'slack'))
    expect(await thread.core.rewrite(input(text), never)).toEqual(await core.rewrite(input(text), never))
    expect(await thread.core.compare(input(text), never)).toEqual(await core.compare(input(text), never))
    expect(await thread.core.reply(input(text), never)).toEqual(await core.reply(input(text), never))
    expect(await thread.model.read(text, 'en')).toMatchObject({ emotion: expect.any(String) })
  })

  it('leaves the event loop to others while it works on a long text', async () => {
    await thread.core.analyze('ready', 'plain')
    let turns = 0
    let working = true
    const count = () => {
      turns++
      if (working) setImmediate(count)
    }
    setImmediate(count)
    await thread.core.rewrite(input('I just wanted to reach out about the build. '.repeat(800)), never)
    working = false
    expect(turns).toBeGreaterThan(50)
  })

  it('keeps what an error says: its class, code, advice and values', async () => {
    const empty = await thread.core.rewrite(input('  '), never).catch((error: unknown) => error)
    expect(empty).toBeInstanceOf(InputError)
    expect(empty).toMatchObject({ code: 'empty', advice: 'Write a few words, then try again.' })
  })

  it('rejects with the signal’s own reason, before and during the work', async () => {
    const reason = new Error('dismissed')
    await expect(thread.core.rewrite(input('Hi there'), AbortSignal.abort(reason))).rejects.toBe(reason)
    const controller = new AbortController()
    const working = thread.core.rewrite(input('Hi there'), controller.signal)
    controller.abort(reason)
    await expect(working).rejects.toBe(reason)
    expect(await thread.core.rewrite(input('Hi there'), never)).toMatchObject({ verdict: 'already-fine' })
    expect(warnings).toEqual([])
  })
})

describe('a language thread with a model of one’s own', () => {
  it('reads with it, and with the embedded one where there is none, and says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'humanize-thread-'))
    writeTinyModel(folder, ['anger', 'joy', 'sadness', 'neutral'], { zibble: [0, 6, 0, 0] })
    const warnings: string[] = []
    const open = (emotionModel: string) =>
      createLanguageThread({ emotionModel, onWarning: (code) => warnings.push(code) })
    const threads = [open(folder), open(join(folder, 'nothing-here'))]
    const [own, other] = await Promise.all(
      threads.map(({ core }) => core.analyze('zibble, thanks a lot', 'plain')),
    )
    expect(own?.emotion).toBe('joy')
    expect(own?.confidence).toBeGreaterThan(0.9)
    expect(other?.emotions[0]?.label).toBe('gratitude')
    expect(warnings).toEqual(['emotion-model'])
    await Promise.all(threads.map(({ close }) => close()))
    rmSync(folder, { recursive: true })
  })
})

describe('a language thread that fails', () => {
  let thread: LanguageThread
  const warnings: string[] = []
  const open = (patienceMs: number) => {
    warnings.length = 0
    thread = createLanguageThread({
      emotionModel: 'embedded',
      onWarning: (code) => warnings.push(code),
      patienceMs,
      entry: new URL('../support/children/moody-thread.ts', import.meta.url),
    })
    return thread
  }
  const codeOf = (working: Promise<unknown>) =>
    working.then(
      () => 'answered',
      (error: unknown) => (error instanceof EngineError ? error.code : 'other'),
    )
  afterEach(() => thread.close())

  it('fails the texts that it had when it dies, and the next call starts another', async () => {
    const { core } = open(30_000)
    const waiting = core.analyze('wait', 'plain')
    const dying = core.analyze('die', 'plain')
    expect(await Promise.all([waiting, dying].map(codeOf))).toEqual(['language-lost', 'language-lost'])
    expect(await core.analyze('again', 'plain')).toBe('read: again')
    expect(warnings).toEqual(['language-lost'])
  })

  it('is ended when it hangs, and the next call starts another', async () => {
    const { core } = open(1500)
    expect(await core.analyze('first', 'plain')).toBe('read: first')
    expect(await codeOf(core.analyze('hang', 'plain'))).toBe('language-late')
    expect(await core.analyze('again', 'plain')).toBe('read: again')
    expect(warnings).toEqual(['language-late'])
  })

  it('takes nothing more when it is closed', async () => {
    const { core, close } = open(30_000)
    const waiting = codeOf(core.analyze('wait', 'plain'))
    await close()
    expect(await waiting).toBe('language-lost')
    expect(await codeOf(core.analyze('late', 'plain'))).toBe('language-lost')
    expect(warnings).toEqual([])
  })
})
