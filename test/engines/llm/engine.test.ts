import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { behaviours, fail, type OpenAiLoopback, rewriteTo, say, startOpenAi } from '../../loopback/openai.ts'
import { llmCore } from '../../support/llm.ts'

let server: OpenAiLoopback
beforeAll(async () => {
  server = await startOpenAi()
})
afterAll(() => server.stop())
let llm: ReturnType<typeof llmCore>
beforeEach(() => {
  server.behave(behaviours.echo)
  llm = llmCore(server.url)
})

const DRAFT =
  'You broke the build again, <@U1>. Fix it before 5 pm, see https://ci.example/42. Do not merge anything.'
const BETTER =
  'The build broke again, ⟦1⟧. Could you fix it before 5 pm, see ⟦2⟧? Please do not merge anything.'

describe('a rewrite by a model', () => {
  it('is shown when it keeps every fact, and says who wrote it and why', async () => {
    server.behave(say(() => JSON.stringify({ text: BETTER, notes: ['Blame became impact.'] })))
    const result = await llm.rewrite(DRAFT)
    expect(result).toMatchObject({
      verdict: 'rewritten',
      engine: 'llm',
      text: 'The build broke again, <@U1>. Could you fix it before 5 pm, see https://ci.example/42? Please do not merge anything.',
    })
    expect(result.note).toBeUndefined()
    expect(result.changes.length).toBeGreaterThan(0)
    expect(result.changes[0]?.reason).toContain('Blame became impact.')
    expect(result.checks.every(({ ok }) => ok)).toBe(true)
  })

  it('sees neither the mention nor the link, is told not to store, and gets the text as fenced data', async () => {
    await llm.rewrite(DRAFT)
    const [sent = ''] = server.bodies
    expect(sent).not.toContain('U1')
    expect(sent).not.toContain('ci.example')
    const body = JSON.parse(sent)
    expect(body.store).toBe(false)
    expect(body.response_format.type).toBe('json_schema')
    expect(body.messages[1].content).toMatch(/^<message>\n[\s\S]*\n<\/message>$/u)
  })

  it('gets one chance to mend a fault that is named to it', async () => {
    server.behave(rewriteTo(({ call }) => (call === 1 ? BETTER.replace(', see ⟦2⟧', '') : BETTER)))
    const result = await llm.rewrite(DRAFT)
    expect(result).toMatchObject({ verdict: 'rewritten', engine: 'llm' })
    expect(server.bodies).toHaveLength(2)
    expect(JSON.parse(server.bodies[1] ?? '').messages[1].content).toContain('<attempt>')
    expect(llm.rejected).toContain('links')
  })

  it('is cut off from nothing it could learn: with the embedded engine asked for, nothing is sent', async () => {
    const result = await llm.rewrite(DRAFT, {
      style: {
        ...(await import('../../../src/core/style.ts')).defaultStyle(),
        engine: 'embedded',
        grammar: false,
      },
    })
    expect(result.engine).toBe('embedded')
    expect(server.bodies).toEqual([])
  })

  it('goes into another language with every fact, and says what it adapted', async () => {
    const spanish =
      'La compilación ha vuelto a fallar, ⟦1⟧. ¿Podrías arreglarla antes de las 5 pm, ver ⟦2⟧? Por favor, no fusiones nada.'
    server.behave(say(() => JSON.stringify({ text: spanish, notes: ['Tú en vez de usted.'] })))
    const result = await llm.rewrite(DRAFT, { language: 'es' })
    expect(result).toMatchObject({ verdict: 'rewritten', engine: 'llm', language: 'es' })
    expect(result.text).toContain('<@U1>')
    expect(result.text).toContain('https://ci.example/42')
    expect(result.changes.map(({ reason }) => reason).join()).toContain('Tú en vez de usted.')
    expect(JSON.parse(server.bodies[0] ?? '').messages[0].content).toContain('Spanish')
  })

  it('makes a draft of notes, from the facts in them only', async () => {
    const notes = '- release moved to 3 June\n- QA found 2 blockers\n- no scope change'
    server.behave(
      rewriteTo(() => 'The release moved to 3 June because QA found 2 blockers. There is no scope change.'),
    )
    expect(await llm.rewrite(notes, { purpose: 'notes' })).toMatchObject({
      verdict: 'rewritten',
      engine: 'llm',
    })
    server.behave(
      rewriteTo(
        () => 'The release moved to 3 June because QA found 2 blockers and 7 bugs. There is no scope change.',
      ),
    )
    expect(await llm.rewrite(notes, { purpose: 'notes' })).toMatchObject({ engine: 'embedded' })
  })

  it('works with a server that knows no schema and answers in plain text', async () => {
    server.behave((asked, response) =>
      asked.body.response_format
        ? fail(400)(asked, response)
        : say(() => `Sure! Here is the rewritten message:\n\n${BETTER}`)(asked, response),
    )
    expect(await llm.rewrite(DRAFT)).toMatchObject({ verdict: 'rewritten', engine: 'llm' })
  })
})

const MISBEHAVIOURS: readonly [string, Parameters<OpenAiLoopback['behave']>[0]][] = [
  ['drops a link', rewriteTo(() => BETTER.replace(', see ⟦2⟧', ''))],
  ['invents a number', rewriteTo(() => `${BETTER} It takes 15 minutes.`)],
  ['changes a time', rewriteTo(() => BETTER.replace('5 pm', '6 pm'))],
  ['loses a negation', rewriteTo(() => BETTER.replace('do not merge', 'merge'))],
  ['adds a link', rewriteTo(() => `${BETTER} See https://evil.example.`)],
  ['adds a promise', rewriteTo(() => `${BETTER} I will help you with it.`)],
  ['adds an apology', rewriteTo(() => `I am sorry. ${BETTER}`)],
  ['adds a name', rewriteTo(() => `${BETTER} Ask Barbara first.`)],
  ['calls everybody', rewriteTo(() => `@everyone ${BETTER}`)],
  ['leaks its instructions', rewriteTo(({ system }) => `${BETTER} ${system.slice(0, 400)}`)],
  [
    'says something else',
    rewriteTo(() => 'Roses are red and violets are blue, sugar is sweet and so are you.'),
  ],
  [
    'answers in another language',
    rewriteTo(
      () =>
        'Der Build ist schon wieder kaputt, ⟦1⟧. Bitte vor 5 pm reparieren, siehe ⟦2⟧. Bitte nichts zusammenführen, nicht mergen.',
    ),
  ],
  ['invents a placeholder', rewriteTo(() => `${BETTER} ⟦7⟧`)],
  ['refuses', behaviours.refuse],
  ['answers nothing', behaviours.empty],
  ['answers a web page', behaviours.html],
  ['answers garbage', behaviours.garbage],
  ['stops at its length', behaviours.cutShort],
  ['is cut off in the middle', behaviours.cutConnection],
  ['drips', behaviours.drip],
  ['hangs', behaviours.hang],
  ['is limited, without a wait', fail(429)],
  ['is limited, with a wait of two minutes', fail(429, { 'retry-after': '120' })],
  ['fails', fail(500)],
  ['refuses the key', fail(401)],
  ['does not know the model', fail(404)],
]

describe('a model that misbehaves', () => {
  it.each(MISBEHAVIOURS)(
    'and %s: the built-in engine answers in time, and says so',
    async (_name, respond) => {
      server.behave(respond)
      const short = llmCore(server.url, { budgetMs: 700 })
      const started = performance.now()
      const result = await short.rewrite(DRAFT)
      expect(performance.now() - started).toBeLessThan(2_000)
      expect(result.engine).toBe('embedded')
      expect(result.note).toMatch(/^Written by the built-in engine, because /u)
      for (const fact of ['<@U1>', 'https://ci.example/42', '5 pm']) expect(result.text).toContain(fact)
      expect(result.text).toMatch(/\b(?:not|don['’]t)\b/u)
      expect(result.text).not.toMatch(/@everyone|evil|Barbara|⟦/u)
    },
  )

  it('is asked once more after 429 or 500, not oftener', async () => {
    server.behave((asked, response) =>
      asked.call === 1 ? fail(500)(asked, response) : rewriteTo(() => BETTER)(asked, response),
    )
    expect(await llm.rewrite(DRAFT)).toMatchObject({ engine: 'llm' })
    server.behave(fail(500))
    await llm.rewrite(DRAFT)
    expect(server.bodies).toHaveLength(2)
  })

  it('is left alone after five failures in a row', async () => {
    server.behave(fail(500))
    for (let turn = 0; turn < 5; turn += 1) await llm.rewrite(DRAFT)
    const calls = server.bodies.length
    expect(calls).toBeLessThanOrEqual(6)
    const result = await llm.rewrite(DRAFT)
    expect(server.bodies).toHaveLength(calls)
    expect(result.note).toContain('rest')
  })

  it('is no longer waited for when the person dismisses', async () => {
    server.behave(behaviours.hang)
    const dismissed = new AbortController()
    const running = llm.rewrite(DRAFT, {}, dismissed.signal)
    setImmediate(() => dismissed.abort(new Error('dismissed')))
    await expect(running).rejects.toThrow('dismissed')
  })
})

describe('replies by a model', () => {
  const good = {
    acknowledge: 'I am so sorry about your dog. That must be hard.',
    explore: 'What was your dog like?',
    support: 'I can take [one task] off you today, if that helps.',
  }
  it('are three, by mechanism', async () => {
    server.behave(say(() => JSON.stringify(good)))
    const { suggestions, engine } = await llm.reply('My dog died last night.')
    expect(engine).toBe('llm')
    expect(suggestions.map(({ strategy, text }) => [strategy, text])).toEqual(Object.entries(good))
  })

  it.each([
    ['claim to know the feeling', { ...good, acknowledge: 'I know exactly how you feel.' }],
    ['find a silver lining', { ...good, acknowledge: 'At least it was quick.' }],
    ['ask twice', { ...good, explore: 'What happened? And when?' }],
    ['bring a link', { ...good, support: 'Read https://grief.example.' }],
    ['bring a number', { ...good, support: 'Take 14 days off.' }],
    ['go on and on', { ...good, acknowledge: 'so very sorry '.repeat(30) }],
    ['are two', { acknowledge: good.acknowledge, explore: good.explore }],
  ])('that %s are not shown', async (_name, answer) => {
    server.behave(say(() => JSON.stringify(answer)))
    const { engine, note } = await llm.reply('My dog died last night.')
    expect(engine).toBe('embedded')
    expect(note).toContain('because')
  })
})
