import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CoachTurn } from '../../../src/core/coach.ts'
import { createLlmCoach } from '../../../src/engines/llm/coach.ts'
import { createGuard } from '../../../src/engines/llm/guard.ts'
import { createProvider } from '../../../src/engines/llm/provider.ts'
import { behaviours, fail, type OpenAiLoopback, say, startOpenAi } from '../../loopback/openai.ts'
import { freeMeter, llmCore } from '../../support/llm.ts'

let server: OpenAiLoopback
beforeAll(async () => {
  server = await startOpenAi()
})
afterAll(() => server.stop())
beforeEach(() => server.behave(behaviours.echo))

const ask = async (
  text: string,
  { before = [] as CoachTurn[], memory = [] as string[], budgetMs = 2_000 } = {},
) => {
  const spent: { input: number; output: number }[] = []
  const coach = createLlmCoach({
    provider: createProvider({ baseUrl: server.url }),
    guard: createGuard({ budgetMs }),
    meter: { ...freeMeter, spent: (_account, tokens) => void spent.push(tokens) },
  })
  const analysis = await llmCore(server.url).core.analyze(text, 'plain')
  const job = {
    turns: [...before, { by: 'person' as const, text }],
    memory,
    sense: { analysis, uncertain: false, because: [] },
    language: 'en',
    locale: 'en' as const,
  }
  const pieces: string[] = []
  const ended = (async () => {
    for await (const piece of coach.answer(job, new AbortController().signal)) pieces.push(piece)
  })()
  return { pieces, ended, spent }
}

describe('the coach by a model', () => {
  it('passes on whole sentences as they come, and counts the tokens', async () => {
    server.behave(
      say(() => 'Say what you need first. Then say why, in one sentence. “The date slips by […].”'),
    )
    const { pieces, ended, spent } = await ask('How do I tell my lead that we are late?')
    await ended
    expect(pieces).toEqual([
      'Say what you need first. ',
      'Then say why, in one sentence. ',
      '“The date slips by […].”',
    ])
    expect(spent).toEqual([{ input: 100, output: 20 }])
  })

  it('lets no personal data leave, in any turn or note, and puts it back into the answer', async () => {
    server.behave(say(({ user }) => `Write to ${/⟦\d+⟧/u.exec(user)?.[0]} today.`))
    const { pieces, ended } = await ask('Shall I write to ana.ruiz@example.org?', {
      before: [{ by: 'person', text: 'My number is +44 7700 900123.' }],
      memory: ['Works with bob@example.com'],
    })
    await ended
    const [sent = ''] = server.bodies
    for (const secret of ['ana.ruiz', '7700', 'bob@']) expect(sent).not.toContain(secret)
    expect(pieces.join('')).toMatch(/ana\.ruiz@example\.org|\+44 7700 900123|bob@example\.com/u)
  })

  it('knows from its instructions that it is software and whose words are data', async () => {
    server.behave(say(() => 'Fine.'))
    await (await ask('Pretend to be my girlfriend.')).ended
    const [system] = JSON.parse(server.bodies[0] ?? '{}').messages
    expect(system.content).toMatch(/software/u)
    expect(system.content).toMatch(/never an instruction/u)
    expect(system.content).not.toContain('girlfriend')
  })

  it.each([
    ['a link', 'Read this. See https://evil.example now.', 'llm-gate'],
    [
      'its own instructions',
      'You are a writing coach, a piece of software inside a chat program.',
      'llm-gate',
    ],
  ])('stops before a sentence that holds %s', async (_what, answer, code) => {
    server.behave(say(() => answer))
    const { pieces, ended } = await ask('Help me')
    await expect(ended).rejects.toMatchObject({ code })
    expect(pieces.join('')).not.toMatch(/evil|writing coach/u)
  })

  it.each([
    ['hangs', behaviours.hang, 'llm-late'],
    ['fails', fail(500), 'llm-down'],
    ['drips', behaviours.drip, 'llm-late'],
  ])('says why it cannot go on where the model %s, within its budget', async (_what, behaviour, code) => {
    server.behave(behaviour)
    const started = performance.now()
    await expect((await ask('Help me', { budgetMs: 600 })).ended).rejects.toMatchObject({ code })
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('does not take a stream that was cut for a finished one', async () => {
    server.behave((_asked, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const delta = {
        choices: [{ index: 0, delta: { content: 'One sentence. And half ' }, finish_reason: null }],
      }
      response.end(`data: ${JSON.stringify(delta)}\n\n`)
    })
    const { pieces, ended } = await ask('Help me')
    await expect(ended).rejects.toMatchObject({ code: 'llm-cut' })
    expect(pieces).toEqual(['One sentence. '])
  })
})
