import { describe, expect, it } from 'vitest'
import { PlatformError, StoreError } from '../../src/errors.ts'
import { ANA, createAppBench, draftOf, labelsOf, press, wordsOf } from '../support/app.ts'

const command = { kind: 'humanize', source: 'command', text: 'send it' } as const
const tick = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('the app', () => {
  it('answers the same event once, however often it is delivered', async () => {
    const { ask, writer } = await createAppBench()
    const replies = await Promise.all([1, 2, 3, 4].map(() => ask({ ...command, id: 'same' })))
    expect(replies.map(({ kind }) => kind).sort()).toEqual(['nothing', 'nothing', 'nothing', 'show'])
    expect(await ask({ ...command, id: 'same' })).toEqual({ kind: 'nothing' })
    expect(writer.asked).toHaveLength(1)
  })

  it('asks once to try again when the process that took an event on has died', async () => {
    const { see, ask, state } = await createAppBench({ alone: true })
    await state.claims.first('slack', 'orphan')
    const view = await see({ ...command, id: 'orphan' })
    expect(wordsOf(view)).toContain('This was interrupted.')
    expect(draftOf(view)).toBe('send it')
    expect(await ask({ ...command, id: 'orphan' })).toEqual({ kind: 'nothing' })
  })

  it('does not take what another instance is still at for lost', async () => {
    const { ask, state } = await createAppBench()
    await state.claims.first('slack', 'elsewhere')
    setTimeout(() => state.claims.first('slack', 'elsewhere/ended'), 500)
    expect(await ask({ ...command, id: 'elsewhere' })).toEqual({ kind: 'nothing' })
  })

  it('asks a person who sends too much to wait, keeps the text, and lets them post what they have', async () => {
    const { see, ask } = await createAppBench({ limit: { points: 2, seconds: 60 } })
    const view = await see(command)
    await see(command)
    const limited = await see(command)
    expect(wordsOf(limited)).toMatch(/please wait \d+ seconds/u)
    expect(draftOf(limited)).toBe('send it')
    expect((await ask(press(view, 'Post'))).kind).toBe('post')
  })

  it('says that it is busy when its queue is full, and keeps the text', async () => {
    const { ask, see, writer } = await createAppBench({ capacity: { running: 1, waiting: 1 } })
    const open = writer.hold()
    const first = ask(command)
    await tick(5)
    const second = ask(command)
    await tick(5)
    const third = await see(command)
    expect(wordsOf(third)).toContain('busy')
    expect(draftOf(third)).toBe('send it')
    open()
    expect([(await first).kind, (await second).kind]).toEqual(['show', 'show'])
  })

  it('shows a waiting view whose Cancel ends the work and gives the text back', async () => {
    const { ask, see, writer, shown } = await createAppBench()
    writer.hold()
    const working = ask(command)
    await tick(700)
    const [waiting] = shown
    if (!waiting) throw new Error('nothing was shown')
    expect(labelsOf(waiting)).toEqual(['Cancel'])
    const other = await see({ ...press(waiting, 'Cancel'), person: { ...ANA, id: 'U_BEN' } })
    expect(wordsOf(other)).toContain('belong to the person who asked')
    const cancelled = await see(press(waiting, 'Cancel'))
    expect(wordsOf(cancelled)).toContain('Cancelled. Nothing was posted.')
    expect(draftOf(cancelled)).toBe('send it')
    expect(await working).toEqual({ kind: 'nothing' })
  })

  it('shows what is there when Cancel comes too late, and does not say that it is gone', async () => {
    const { ask, see, writer, shown } = await createAppBench()
    const open = writer.hold()
    const working = ask(command)
    await tick(700)
    const [waiting] = shown
    if (!waiting) throw new Error('nothing was shown')
    open()
    await working
    const late = await see(press(waiting, 'Cancel'))
    expect(wordsOf(late)).not.toContain('Cancelled')
    expect(draftOf(late)).toBe('Please: send it')
    expect(labelsOf(late)).toContain('Post')
  })

  it('puts back what stood when Try again is cancelled', async () => {
    const { ask, see, writer, shown } = await createAppBench()
    const view = await see(command)
    writer.hold()
    const working = ask(press(view, 'Try again'))
    await tick(700)
    const waiting = shown[0]
    if (!waiting) throw new Error('nothing was shown')
    expect(draftOf(await see(press(waiting, 'Cancel')))).toBe('Please: send it')
    expect(await working).toEqual({ kind: 'nothing' })
  })

  it('says that it is restarting when the process stops in the middle', async () => {
    const { ask, writer } = await createAppBench()
    writer.hold()
    const stop = new AbortController()
    const working = ask(command, stop.signal)
    await tick(5)
    stop.abort()
    const reply = await working
    if (reply.kind !== 'show') throw new Error('a view was expected')
    expect(wordsOf(reply.view)).toContain('Humanize is restarting.')
    expect(draftOf(reply.view)).toBe('send it')
  })

  it('leads back to the preview when Try again fails', async () => {
    const { ask, see, writer } = await createAppBench()
    const view = await see(command)
    writer.hold()
    const stop = new AbortController()
    const working = ask(press(view, 'Try again'), stop.signal)
    await tick(5)
    stop.abort()
    const reply = await working
    if (reply.kind !== 'show') throw new Error('a view was expected')
    expect(draftOf(await see(press(reply.view, 'Back')))).toBe('Please: send it')
  })

  it('works without its store: a preview to copy, with a word about why', async () => {
    const { see, state } = await createAppBench()
    state.drafts.open = async () => {
      throw new StoreError('store-unreachable', 'The store cannot be reached.', 'Try again.')
    }
    const view = await see(command)
    expect(draftOf(view)).toBe('Please: send it')
    expect(labelsOf(view)).toEqual([])
    expect(wordsOf(view)).toContain('can be copied but not posted')
  })

  it('contains a fault of ours: the person is told, their text is kept, nothing is thrown', async () => {
    const { see, writer } = await createAppBench()
    writer.rewrite = async () => {
      throw new TypeError('the secret words')
    }
    const view = await see(command)
    expect(wordsOf(view)).toContain('Something went wrong on our side')
    expect(wordsOf(view)).not.toContain('secret')
    expect(draftOf(view)).toBe('send it')
  })

  it.each([
    ['token_revoked', 'An admin has to install it again.'],
    ['not-installed', 'An admin has to install it again.'],
    ['missing_scope', 'An admin can grant it.'],
    ['ratelimited', 'Wait a moment, then try again.'],
    ['network', 'could not be reached'],
    ['odd_thing', '(odd_thing)'],
  ])('says what is to be done when the platform refuses with %s', async (code, advice) => {
    const { see } = await createAppBench()
    const mayConfigure = () => Promise.reject(new PlatformError(code, 'Refused.', 'Try again.'))
    const { surroundings } = { surroundings: async () => ({ messages: [], limited: 'none' as const }) }
    const view = await see({ kind: 'tone', verb: 'reset', access: { mayConfigure, surroundings } })
    expect(wordsOf(view)).toContain(advice)
  })

  it('never writes a person’s words into its log', async () => {
    const lines: string[] = []
    const { createLog } = await import('../../src/telemetry/log.ts')
    const log = createLog('debug', { write: (line) => void lines.push(line) })
    const { see, writer } = await createAppBench({ log })
    writer.rewrite = async ({ text }) => {
      throw new Error(`cannot rewrite ${text}`)
    }
    await see({ ...command, text: 'the secret words' })
    expect(lines.join('')).toContain('"msg":"a request failed"')
    expect(lines.join('')).not.toContain('secret')
  })
})
