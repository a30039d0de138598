import { setTimeout as pause } from 'node:timers/promises'
import { behaviours, rewriteTo } from '../loopback/openai.ts'
import { wordsOf } from '../loopback/slack/hands.ts'
import { expect, type Fault } from './fault.ts'
import { DRAFT, hasPost, labelsOf, postedIn, preview, told } from './people.ts'
import { inWorld, type World } from './world.ts'

const DRAIN_MS = 10_000
/** Without a model, a repeat waits this long for another instance that may be at it. */
const REPEAT_MS = 3_500
const LONG_BUDGET = { OPENAI_TIMEOUT_MS: '60000' }

const message = (text: string) => ({
  type: 'message',
  channel_type: 'im',
  channel: 'DAPP1',
  user: 'UADA',
  text,
  ts: '1.1',
})

/** SIGTERM while a rewrite is under way, with a model that answers, and with one that does not. */
const terminated = (answers: boolean) => async (world: World) => {
  const { slack, llm } = world
  await preview(world, DRAFT, 'UCLEO')
  llm.behave(
    answers
      ? async (asked, response) => {
          await pause(1_500)
          return rewriteTo(({ message: text }) => text)(asked, response)
        }
      : behaviours.hang,
  )
  await slack.command(DRAFT)
  while (llm.bodies.length === 0) await pause(20)
  const started = performance.now()
  const ending = world.end()
  await pause(200)
  const late = await slack.command(DRAFT, { user: 'UBOB' }).catch(() => undefined)
  const code = await ending
  const ms = performance.now() - started
  expect(code === 0, `exit code ${code}`)
  expect(ms < DRAIN_MS + 500, `it took ${Math.round(ms)} ms`)
  const shown = slack.world.shown.findLast(({ user }) => user === 'UADA')
  const words = wordsOf(shown?.content)
  const good = answers ? shown && hasPost(shown) : /Humanize is restarting/u.test(words)
  expect(good, `the person was told: ${words.slice(0, 200)}`)
  expect(
    !late || !slack.world.shown.some((shown) => shown.user === 'UBOB' && labelsOf(shown).includes('Cancel')),
    'new work was begun and left',
  )
  return `exit code 0 after ${(ms / 1000).toFixed(1)} s`
}

const killed = async (world: World): Promise<string> => {
  const { slack, llm } = world
  llm.behave(behaviours.refuse)
  const shown = await preview(world, DRAFT)
  llm.behave(behaviours.hang)
  await slack.command(DRAFT, { user: 'UBOB' })
  const waiting = await slack.world.until(
    () => slack.world.shown.find((one) => one.user === 'UBOB' && labelsOf(one).includes('Cancel')),
    'the waiting view',
  )
  let dead = Promise.resolve()
  llm.behave(() => {
    dead = world.kill()
  })
  await slack.event(message('How do I tell my lead that it will be late?'), { id: 'EvHalf' }).catch(() => {})
  await dead

  // The next process has no model, so that it need not wait as long for an instance that may still be at it.
  delete world.variables.OPENAI_BASE_URL
  await world.start()
  await told(world, /interrupted before it was done[\s\S]*try again/u, 'UBOB')
  await slack.click(shown, 'Post')
  await slack.world.until(() => /Posted/u.test(wordsOf(shown.content)), 'the post')
  expect(postedIn(world).length === 1, `${postedIn(world).length} posts`)
  await slack.click(waiting, 'Cancel', { user: 'UBOB' })
  await told(world, /Cancelled|interrupted/u, 'UBOB')
  for (const retry of [1, 2])
    await slack.event(message('How do I tell my lead that it will be late?'), { id: 'EvHalf', retry })
  await pause(REPEAT_MS)
  const said = slack.world.posted.filter(({ channel }) => channel === 'DAPP1')
  expect(
    said.length === 1 && /try again/u.test(wordsOf(said[0]?.blocks)),
    `${said.length} words about the half-done job`,
  )

  // Killed while a post is on its way: Slack has it, and nobody was told.
  const other = await preview(world, DRAFT, 'UCLEO')
  slack.world.fail('chat.postMessage', {
    drop: 'after',
    when: () => {
      dead = world.kill()
      return true
    },
  })
  await slack.click(other, 'Post', { user: 'UCLEO' }).catch(() => {})
  await dead
  await world.start()
  await told(world, /may have been posted/u, 'UCLEO')
  await slack.click(other, 'Post', { user: 'UCLEO' })
  await told(world, /may have been posted/u, 'UCLEO')
  expect(postedIn(world).length === 2, `${postedIn(world).length} posts in all`)
  return 'old previews post, once; a half-done job and a half-done post are told unasked, once; the post is not sent again'
}

export const processFaults: readonly Fault[] = [
  {
    row: 23,
    inject: 'SIGTERM in flight',
    promise: 'drains within 10 s, exit 0',
    see: async () => {
      const done = await inWorld(
        { slack: 'http', llm: true, child: true, env: LONG_BUDGET },
        terminated(true),
      )
      const given = await inWorld(
        { slack: 'http', llm: true, child: true, env: LONG_BUDGET },
        terminated(false),
      )
      return `finished: ${done}; with a model that hangs, told: ${given}`
    },
  },
  {
    row: 24,
    inject: 'SIGKILL, restart',
    promise: 'previews still work; a half-done job gets one “please try again”',
    see: () => inWorld({ slack: 'http', llm: true, child: true, env: LONG_BUDGET }, killed),
  },
]
