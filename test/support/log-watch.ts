import { subscribe } from 'node:diagnostics_channel'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'

/**
 * Listens to every line that any logger of the suite writes, at whatever level and to whatever destination (pino tells through a tracing
 * channel), and holds it to what a log may say: a sentence that stands in the sources, and beside it codes, ids and numbers. Words of
 * people have blanks between them, so they cannot pass; what looks like a secret cannot either.
 */
const SECRET =
  /xox[abeoprs]-|xapp-|\bsk-\w|Bearer |\bBot [\w.-]{20}|postgres(?:ql)?:\/\/\S+:\S+@|loopback-signing-secret/u
const CODE = /^[^\s]{0,200}$/u
/** Where an unexpected error came from: functions and files of ours, never its message. */
const FRAME = /^\s{4}at [\w.$ <>[\]]*\(?[^\s]*\)?$/u
/** The fields of pino's own, and the sentence. */
const OWN = new Set(['level', 'time', 'msg'])

const src = join(import.meta.dirname, '../../src')
const sources = globSync('**/*.ts', { cwd: src })
  // Word lists are people's words.
  .filter((file) => !file.includes('/data/'))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n')
/** What Slack's libraries say (`slack/logger.ts` keeps their first words); a new one has to be looked at before it stands here. */
const LIBRARY =
  /^(?:Could not determine the type of an incoming event\. No listeners will be called\.|http request failed|downloading image failed \[json-pointer|\w+Error)$/u
/** Sentences of the sources in which a part varies. */
const TEMPLATES = [...sources.matchAll(/`([^`]*\$\{[^`]*)`/gu)]
  .map(([, template = '']) => template.split(/\$\{[^}]*\}/u))
  .filter((parts) => parts.join('').length > 25)
  .map((parts) => parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')))
  .map((parts) => new RegExp(`^${parts.join('\\S.*')}$`, 'u'))
const isKnown = (sentence: string): boolean =>
  ["'", '"', '`'].some((quote) => sources.includes(quote + sentence + quote)) ||
  LIBRARY.test(sentence) ||
  TEMPLATES.some((template) => template.test(sentence))

const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(leaves)
      : []

const violations = new Set<string>()
const look = (message: unknown): void => {
  const { result: line } = message as { result?: string }
  if (typeof line !== 'string') return
  const { msg = '', ...fields } = JSON.parse(line) as Record<string, unknown>
  const values = Object.entries(fields).flatMap(([key, value]) => (OWN.has(key) ? [] : leaves(value)))
  if (
    SECRET.test(line) ||
    !isKnown(String(msg)) ||
    !values.every((value) => CODE.test(value) || FRAME.test(value))
  ) {
    violations.add(line)
  }
}

subscribe('tracing:pino_asJson:end', look)
afterAll(() => expect([...violations], 'log lines that may hold words or secrets').toEqual([]))
