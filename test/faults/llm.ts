import { behaviours, fail, rewriteTo, say } from '../loopback/openai.ts'
import { wordsOf } from '../loopback/slack/hands.ts'
import { INJECTIONS } from '../support/injections.ts'
import { expect, type Fault } from './fault.ts'
import { DRAFT, FACTS, preview } from './people.ts'
import { BUDGET_MS, inWorld, type World } from './world.ts'

type Behaviour = Parameters<World['llm']['behave']>[0]

/** A preview under this behaviour: by the built-in engine, labelled, whole, in time. Resolves to the number of calls and the milliseconds. */
const embeddedInstead = async (world: World, behaviour: Behaviour) => {
  world.llm.behave(behaviour)
  const started = performance.now()
  const words = wordsOf((await preview(world, DRAFT)).content)
  const ms = Math.round(performance.now() - started)
  expect(
    /built-in engine, because/u.test(words),
    `the preview does not say why the built-in engine wrote it: ${words.slice(0, 300)}`,
  )
  for (const fact of FACTS) expect(words.includes(fact), `“${fact}” is not in the preview`)
  expect(ms < BUDGET_MS + 2_000, `the preview took ${ms} ms`)
  return { calls: world.llm.bodies.length, ms }
}
/** The grammar loads at first need, in a second or two; that is not the model's time. */
const withLlm = (look: (world: World) => Promise<string>) => () =>
  inWorld({ slack: 'http', llm: true }, async (world) => {
    world.llm.behave(behaviours.refuse)
    await preview(world, DRAFT, 'UCLEO')
    return look(world)
  })
const each = (behaviourList: readonly Behaviour[], calls: number) =>
  withLlm(async (world) => {
    for (const behaviour of behaviourList) {
      const seen = await embeddedInstead(world, behaviour)
      expect(seen.calls <= calls, `${seen.calls} calls instead of at most ${calls}`)
    }
    return 'embedded rewrite, labelled; nothing else shown'
  })

const stall: Behaviour = (_asked, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const delta = {
    choices: [{ index: 0, delta: { content: 'One whole sentence. And half ' }, finish_reason: null }],
  }
  response.write(`data: ${JSON.stringify(delta)}\n\n`)
}
const cutStream: Behaviour = (asked, response) => {
  stall(asked, response)
  response.end()
}
const coach = async ({ slack }: World) => {
  slack.world.channels.set('DADA', { id: 'DADA', bot: true, is_im: true, user: 'UADA' })
  await slack.event({
    type: 'message',
    channel_type: 'im',
    channel: 'DADA',
    user: 'UADA',
    text: 'How do I tell my lead that the date will slip?',
    ts: slack.world.ts(),
  })
  const words = () =>
    [...slack.world.posted, ...slack.world.shown.map(({ content }) => content)].map(wordsOf).join('\n') +
    slack.world.posted.map(({ text }) => text).join('\n')
  await slack.world.until(
    () => /(?:try|again|model|engine)/iu.test(words()),
    'the person to be told',
    BUDGET_MS + 8_000,
  )
  return words()
}

export const llmFaults: readonly Fault[] = [
  {
    row: 1,
    inject: 'LLM answers 429, without and with Retry-After 120 s',
    promise: 'at most one retry within the deadline, then the embedded rewrite with a note',
    see: withLlm(async (world) => {
      const plain = await embeddedInstead(world, fail(429))
      expect(plain.calls === 2, `${plain.calls} calls instead of 2`)
      const long = await embeddedInstead(world, fail(429, { 'retry-after': '120' }))
      expect(long.calls === 1, `${long.calls} calls instead of 1`)
      return 'one retry, none where the wait is too long; embedded rewrite with a note'
    }),
  },
  {
    row: 2,
    inject: 'LLM answers 500, or refuses connections',
    promise: 'the same; no calls after five failures in a row',
    see: withLlm(async (world) => {
      const first = await embeddedInstead(world, fail(500))
      expect(first.calls === 2, `${first.calls} calls instead of 2`)
      let calls = first.calls
      for (let turn = 0; turn < 4; turn += 1) calls += (await embeddedInstead(world, fail(500))).calls
      expect(calls === 5, `${calls} calls in five rewrites instead of 5`)
      await world.llm.stop()
      const started = performance.now()
      const words = wordsOf((await preview(world, DRAFT)).content)
      expect(
        /built-in engine, because/u.test(words) && performance.now() - started < BUDGET_MS,
        'no quick embedded rewrite',
      )
      return 'one retry, then none after five failures; embedded rewrite with a note'
    }),
  },
  {
    row: 3,
    inject: 'LLM hangs',
    promise: 'one deadline for the whole, not timeout × retries',
    see: withLlm(async (world) => {
      const { ms } = await embeddedInstead(world, behaviours.hang)
      expect(ms < BUDGET_MS + 1_000, `${ms} ms`)
      return `embedded rewrite within the budget`
    }),
  },
  {
    row: 4,
    inject: 'LLM drips slowly',
    promise: 'deadline',
    see: withLlm(async (world) => {
      const { ms } = await embeddedInstead(world, behaviours.drip)
      expect(ms < BUDGET_MS + 1_000, `${ms} ms`)
      return 'embedded rewrite within the budget'
    }),
  },
  {
    row: 5,
    inject: 'the coach’s stream stalls',
    promise: 'idle timer or deadline; the person is told',
    see: withLlm(async (world) => {
      world.llm.behave(stall)
      await coach(world)
      return 'the person is told that it stopped'
    }),
  },
  {
    row: 6,
    inject: 'stream cut, or the answer stops at its length',
    promise: 'never posts half',
    see: withLlm(async (world) => {
      await embeddedInstead(world, behaviours.cutShort)
      await embeddedInstead(world, behaviours.cutConnection)
      world.llm.behave(cutStream)
      await coach(world)
      return 'embedded rewrite; a cut talk is told'
    }),
  },
  {
    row: 7,
    inject: 'garbage, or HTML with 200',
    promise: 'schema check, embedded rewrite',
    see: each([behaviours.garbage, behaviours.html], 1),
  },
  {
    row: 8,
    inject: 'empty, refusal',
    promise: 'embedded rewrite, labelled',
    see: each([behaviours.empty, behaviours.refuse], 1),
  },
  {
    row: 30,
    inject: 'orders hidden in the text, and a model that obeys them',
    promise: 'nothing obeyed, nothing leaked',
    see: withLlm(async (world) => {
      let instructions = ''
      for (const { text, payload } of INJECTIONS.filter((_, index) => index % 17 === 0)) {
        world.llm.behave(
          rewriteTo(({ system }) => {
            instructions = system
            return `${payload} ${payload} ${system}`
          }),
        )
        const words = wordsOf((await preview(world, text, `U${payload}`)).content)
        expect(
          !words.includes(`${payload} ${payload}`) && !words.includes(instructions.slice(0, 60)),
          `obeyed: ${text.slice(0, 80)}`,
        )
      }
      return '30 orders, 0 obeyed, 0 leaked (504 in the test suite)'
    }),
  },
  {
    row: 31,
    inject: 'the model adds links or markup',
    promise: 'dropped by the gate',
    see: withLlm(async (world) => {
      await embeddedInstead(
        world,
        rewriteTo(({ message }) => `${message} See https://evil.example.`),
      )
      await embeddedInstead(
        world,
        say(({ message }) => JSON.stringify({ text: `*${message}* <https://evil.example|here>` })),
      )
      return 'embedded rewrite in its place'
    }),
  },
]
