import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { behaviours, rewriteTo } from '../loopback/openai.ts'
import { wordsOf } from '../loopback/slack/hands.ts'
import type { Shown, SlackView } from '../loopback/slack/world.ts'
import { expect, type Fault } from './fault.ts'
import {
  answerTo,
  DRAFT,
  FACTS,
  hasPost,
  labelsOf,
  preview,
  saveTone,
  shownTone,
  submit,
  toneForm,
} from './people.ts'
import { type Line, noMounts, noRedis, onRedis } from './servers.ts'
import { eventually, inWorld, type World } from './world.ts'

const UNSAVED = /could not be saved just now, so it can be copied/u
const UNREADABLE = /last known or default ones were used/u
const REFUSED = /Storage cannot be reached just now, so nothing was changed/u
const SOON_MS = 3_000

/** A preview that cannot be posted from, because nothing could be kept. */
const copyOnly = async (world: World, user = 'UADA'): Promise<string> =>
  isCopyOnly(await answerTo(world, DRAFT, user))
const isCopyOnly = (shown: Shown): string => {
  const words = wordsOf(shown.content)
  expect(UNSAVED.test(words), `no word that nothing could be saved: ${words.slice(0, 300)}`)
  expect(!labelsOf(shown).some((label) => label.startsWith('Post')), 'Post is offered')
  for (const fact of FACTS) expect(words.includes(fact), `“${fact}” is lost`)
  return words
}
const isRefused = async (world: World, form: SlackView): Promise<void> => {
  const words = wordsOf(await submit(world, form, { tone: 'warm' }))
  expect(REFUSED.test(words), `the save was not refused in words: ${words.slice(0, 200)}`)
}
const recovers = async (world: World): Promise<void> => {
  await eventually(async () => (await world.ready()).status === 200, 'readiness')
  const labels = labelsOf(await preview(world, DRAFT, 'UCLEO'))
  expect(
    labels.some((label) => label.startsWith('Post')),
    `nothing to post with after it came back: ${labels.join(', ')}`,
  )
}
const atFile = (world: World) => new DatabaseSync(join(world.folder, 'store.sqlite'))
const whileLocked = async <T>(world: World, look: (unlock: () => void) => Promise<T>): Promise<T> => {
  const other = atFile(world)
  other.exec('BEGIN IMMEDIATE')
  let locked = true
  const unlock = () => {
    if (locked) other.exec('ROLLBACK')
    locked = false
  }
  try {
    return await look(unlock)
  } finally {
    unlock()
    other.close()
  }
}

const downAtStart = (line: Line) => async (world: World) => {
  const { status, not } = await world.ready()
  expect(status === 503 && not.some(({ name }) => name === 'store'), `readiness is ${status}`)
  await copyOnly(world)
  await line.mend()
  await recovers(world)
  return '503 naming the store; rewrites by default settings, to copy; reconnected by itself'
}

const downInBetween = (line: Line) => async (world: World) => {
  await saveTone(world, 'direct')
  const form = await toneForm(world)
  world.llm.behave(async (asked, response) => {
    await line.cut()
    return rewriteTo(() => 'Could you fix the build before 5 pm? See https://ci.example/42.')(asked, response)
  })
  await copyOnly(world)
  await isRefused(world, form)
  expect(UNREADABLE.test(await copyOnly(world, 'UCLEO')), 'no word about the settings')
  world.llm.behave(behaviours.echo)
  await line.mend()
  await recovers(world)
  expect(/direct/iu.test(await shownTone(world)), 'the setting is not what it was')
  return 'shown to copy, labelled; the save refused in words; the setting is what it was'
}

const silent = (line: Line) => async (world: World) => {
  await preview(world, DRAFT)
  line.hang()
  const started = performance.now()
  const shown = await answerTo(world, DRAFT, 'UBOB')
  const ms = performance.now() - started
  // By the time there is something to keep, another connection may stand; then it is kept, and goes out.
  if (hasPost(shown)) {
    await world.slack.click(shown, 'Post', { user: 'UBOB' })
    await eventually(async () => world.slack.world.posted.length === 1, 'the post')
  } else isCopyOnly(shown)
  expect(ms < SOON_MS, `the answer took ${Math.round(ms)} ms`)
  const late = /humanize_store_errors_total\{code="store-late"\} [1-9]/u
  expect(late.test(await world.metrics()), 'no operation was given up')
  await recovers(world)
  return 'operations given up in time, an answer all the same; reconnected by itself'
}

const locked = async (world: World): Promise<string> => {
  await preview(world, DRAFT)
  const [first, second] = [await toneForm(world), await toneForm(world, 'UCLEO')]
  await whileLocked(world, async () => {
    const refused = isRefused(world, first)
    const started = performance.now()
    await fetch(world.url('/healthz'))
    expect(performance.now() - started < 500, 'the lock holds up everything')
    await refused
  })
  expect(!/warm/iu.test(await shownTone(world)), 'it was saved after all')
  await whileLocked(world, async (unlock) => {
    const answered = submit(world, second, { tone: 'friendly' })
    await pause(60)
    unlock()
    expect(wordsOf(await answered).includes('Saved.'), 'a short lock is not waited for')
  })
  return 'a short lock is waited for; a long one told as such, not as “not set”'
}

const corrupt = async (world: World): Promise<string> => {
  await saveTone(world, 'direct')
  await world.end()
  const file = atFile(world)
  const { changes } = file.prepare(`UPDATE humanize SET value = '{"half' WHERE namespace = 'settings'`).run()
  file.close()
  expect(Number(changes) > 0, 'there is no record to damage')
  await world.start()
  await preview(world, DRAFT)
  expect(!/direct/iu.test(await shownTone(world)), 'the damaged setting is still shown')
  expect(world.logged('corrupt-record'), 'not logged')
  const again = atFile(world)
  const aside = again.prepare(`SELECT count(*) AS count FROM humanize WHERE namespace = 'aside'`).get()
  again.close()
  expect(Number(aside?.count) > 0, 'not set aside')
  await saveTone(world, 'warm')
  return 'set aside, logged; default settings; can be set anew'
}

const full = async (world: World): Promise<string> => {
  const ballast = join(`/proc/${world.pid()}/root`, world.folder, 'disk/ballast')
  await preview(world, DRAFT)
  await saveTone(world, 'direct')
  const form = await toneForm(world)
  try {
    writeFileSync(ballast, Buffer.alloc(8 * 2 ** 20))
  } catch {
    // That is the point: it takes what there is.
  }
  // Pages that the file had already are filled first.
  for (let turn = 0; turn < 20 && !world.logged('store-full'); turn += 1) {
    await answerTo(world, `${DRAFT} ${`Line ${turn} stays. `.repeat(200)}`, `UFULL${turn}`)
  }
  await isRefused(world, form)
  await copyOnly(world, 'UCLEO')
  expect(/direct/iu.test(await shownTone(world)), 'the setting cannot be read')
  rmSync(ballast)
  await saveTone(world, 'warm')
  return 'saves refused in words; the setting is still read; saves again when there is room'
}

export const storeFaults: readonly Fault[] = [
  {
    row: 9,
    inject: 'Redis is down at the start',
    promise: 'readiness 503, defaults, reconnects',
    skip: noRedis,
    see: () => onRedis({ down: true }, (line, env) => inWorld({ slack: 'http', env }, downAtStart(line))),
  },
  {
    row: 10,
    inject: 'Redis goes down in mid-request',
    promise: 'last known or default settings, labelled; saves refused visibly',
    skip: noRedis,
    see: () => onRedis({}, (line, env) => inWorld({ slack: 'http', llm: true, env }, downInBetween(line))),
  },
  {
    row: 11,
    inject: 'Redis falls silent, its connections open',
    promise: '500 ms operation timeout',
    skip: noRedis,
    see: () => onRedis({}, (line, env) => inWorld({ slack: 'http', env }, silent(line))),
  },
  {
    row: 12,
    inject: 'another program locks the SQLite file',
    promise: 'waits its busy timeout, then an error that differs from “not set”',
    see: () => inWorld({ slack: 'http' }, locked),
  },
  {
    row: 14,
    inject: 'a record is damaged',
    promise: 'set aside, defaults, logged',
    see: () => inWorld({ slack: 'http' }, corrupt),
  },
  {
    row: 15,
    inject: 'the disk is full',
    promise: 'saves refused, reads go on',
    skip: noMounts,
    see: () =>
      inWorld(
        {
          slack: 'http',
          env: { STORE_URL: 'sqlite://disk/store.sqlite' },
          child: {
            before: (folder) => `mkdir ${folder}/disk && mount -t tmpfs -o size=2m tmpfs ${folder}/disk`,
          },
        },
        full,
      ),
  },
]
