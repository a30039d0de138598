import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { LONGEST_TEXT, readTask, type Task } from '../../core/task.ts'
import { HumanizeError, InputError } from '../../errors.ts'
import { readLines } from './lines.ts'

/** JSON may write one UTF-16 code unit as six characters; the same again for context and keys. */
const LONGEST_LINE = LONGEST_TEXT * 6 * 2
/** Lines worked on at once: enough to keep a remote model or the grammar worker busy, and a bound on memory. */
const WINDOW = 16
const PROGRESS_EVERY_MS = 250

type Id = string | number | null
type Work = (task: Task) => Promise<object>
type Output = { line: string; failed: boolean }

const parseLine = (line: string | undefined): { id: Id; value: unknown } => {
  if (line === undefined) {
    const message = `The line is longer than ${LONGEST_LINE} characters.`
    throw new InputError(
      'too-long',
      message,
      `Texts have at most ${LONGEST_TEXT} characters; send it in parts.`,
    )
  }
  try {
    const value: unknown = JSON.parse(line)
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
    return { id: typeof id === 'string' || typeof id === 'number' ? id : null, value }
  } catch (error) {
    throw new InputError('not-json', 'The line is not JSON.', 'Write one JSON object a line.', {
      cause: error,
    })
  }
}

const describe = (error: unknown): { code: string; message: string } =>
  error instanceof HumanizeError
    ? { code: error.code, message: `${error.message} ${error.advice}` }
    : {
        code: 'failed',
        message: 'The line could not be worked on; try it alone, and report it if it fails again.',
      }

const workLine = async (line: string | undefined, work: Work): Promise<Output> => {
  let id: Id = null
  try {
    const parsed = parseLine(line)
    id = parsed.id
    const result = await work(readTask(parsed.value))
    return { line: JSON.stringify({ id, ...result }), failed: false }
  } catch (error) {
    return { line: JSON.stringify({ id, error: describe(error) }), failed: true }
  }
}

type Streams = { input: Readable; output: Writable; progress?: (done: number, failed: number) => void }

/** One output line for every input line, in order; a bad line gets an error object and the rest goes on. Resolves to how many failed. */
export const runJsonl = async (
  { input, output, progress }: Streams,
  work: Work,
): Promise<{ done: number; failed: number }> => {
  const window: Promise<Output>[] = []
  let done = 0
  let failed = 0
  let told = 0
  const finishOne = async () => {
    const next = await window.shift()
    if (!next) return
    done += 1
    if (next.failed) failed += 1
    if (!output.write(`${next.line}\n`)) await once(output, 'drain')
    if (progress && Date.now() - told > PROGRESS_EVERY_MS) {
      told = Date.now()
      progress(done, failed)
    }
  }
  for await (const line of readLines(input, LONGEST_LINE)) {
    window.push(workLine(line, work))
    if (window.length >= WINDOW) await finishOne()
  }
  while (window.length > 0) await finishOne()
  progress?.(done, failed)
  return { done, failed }
}
