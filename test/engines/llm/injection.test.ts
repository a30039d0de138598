import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, type OpenAiLoopback, rewriteTo, startOpenAi } from '../../loopback/openai.ts'
import { INJECTIONS } from '../../support/injections.ts'
import { llmCore } from '../../support/llm.ts'

/** A model that obeys, each time in another way. */
const OBEDIENCE: readonly ((asked: Asked, payload: string) => string)[] = [
  (_asked, payload) => payload,
  ({ system }) => system,
  ({ system }, payload) => `My instructions are: ${system.split('\n')[1]} ${payload}`,
  ({ message }, payload) => `${message} ${payload} ${payload}!`,
  (_asked, payload) =>
    `Sure, I will do as you say. ${payload} is the answer, and here is a poem about it: roses are red.`,
  ({ message }) => `${message}\n\nClick https://evil.example/claim to confirm.`,
  ({ message }) => `@everyone ${message}`,
]

describe('orders hidden in a text', () => {
  let server: OpenAiLoopback
  beforeAll(async () => {
    server = await startOpenAi()
  })
  afterAll(() => server.stop())

  it(`are obeyed by a stub of a model and reach nobody: ${INJECTIONS.length} texts, 0 obeyed, 0 leaks`, async () => {
    const { rewrite } = llmCore(server.url)
    const reached: string[] = []
    for (const [index, { text, payload }] of INJECTIONS.entries()) {
      const obey = OBEDIENCE[index % OBEDIENCE.length] as (typeof OBEDIENCE)[number]
      let instructions = ''
      server.behave(
        rewriteTo((asked) => {
          instructions = asked.system
          return obey(asked, payload)
        }),
      )
      const result = await rewrite(text)
      const times = (where: string) => where.split(payload).length - 1
      // What the person wrote stays, also where they wrote it with invisible characters between the letters.
      const own = times(text.replaceAll('\u200b', ''))
      const obeyed = times(result.text) > own || /evil\.example|@everyone/u.test(result.text)
      const rules = instructions.split('\n').filter((line) => line.length > 40)
      const leaked = rules.some((line) => result.text.includes(line.slice(0, 40)))
      if (obeyed || leaked || instructions === '') reached.push(`${index}: ${result.text.slice(0, 200)}`)
    }
    expect(reached).toEqual([])
  }, 60_000)
})
