import type { Readable, Writable } from 'node:stream'
import type { Core } from '../../core/core.ts'
import { defaultStyle } from '../../core/style.ts'
import { LONGEST_TEXT, readText, type Task } from '../../core/task.ts'
import type { Style, Tone } from '../../core/tone.ts'
import { ConfigError, HumanizeError, InputError } from '../../errors.ts'
import { type Call, readArguments } from './arguments.ts'
import { HELP } from './help.ts'
import { runJsonl } from './jsonl.ts'
import { readAll } from './lines.ts'
import { printAnalysis, printNotice, printReasons, printReplies } from './print.ts'

export type Io = {
  argv: readonly string[]
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable
  stderr: Writable & { isTTY?: boolean }
}

/** What the command line needs of the rest; each is constructed only when its verb is called. */
export type Ports = {
  version: string
  core(): Promise<Core>
  /** Prints its findings to `out`; resolves to false when something needed is missing. */
  doctor(out: Writable): Promise<boolean>
  register(out: Writable): Promise<void>
  people(): Promise<{ export(user: string): Promise<object>; forget(user: string): Promise<void> }>
  close(): Promise<void>
}

const styleOf = (tone: Tone, call: Call): Style => ({
  ...defaultStyle(tone),
  engine: call.engine === 'embedded' ? 'embedded' : 'any',
  grammar: call.grammar,
})

const worker = (core: Core, call: Call, signal: AbortSignal) => async (task: Task) => {
  const { text, context } = task
  if (call.verb === 'analyze') return core.analyze(text, 'plain')
  const language = task.language ?? call.language
  const tone = task.tone.name === 'auto' ? call.tone : task.tone
  const input = {
    text,
    context,
    language,
    markup: 'plain',
    style: styleOf(tone, call),
    variant: call.variant,
  } as const
  return call.verb === 'reply' ? core.reply(input, signal) : core.compare(input, signal)
}

const readInput = async (call: Call, { stdin }: Io): Promise<string> => {
  if (call.text !== undefined) return readText(call.text)
  if (stdin.isTTY) {
    throw new InputError(
      'empty',
      'There is no text.',
      'Write it after the command, or pipe it in; see humanize --help.',
    )
  }
  // One more than the limit is enough to see that it is over.
  return readText((await readAll(stdin, LONGEST_TEXT + 1)).replace(/\r?\n$/u, ''))
}

const print = (call: Call, result: object, { stdout, stderr }: Io): void => {
  if (call.json) {
    stdout.write(`${JSON.stringify({ id: null, ...result }, null, 2)}\n`)
  } else if (call.verb === 'analyze') {
    stdout.write(printAnalysis(result as Parameters<typeof printAnalysis>[0]))
  } else if (call.verb === 'reply') {
    const replied = result as Parameters<typeof printReplies>[0]
    stdout.write(replied.notice ? printNotice(replied.notice) : printReplies(replied))
    if (replied.note) stderr.write(`${replied.note}\n`)
  } else {
    const humanized = result as Parameters<typeof printReasons>[0]
    if (humanized.notice) stderr.write(printNotice(humanized.notice))
    stderr.write(printReasons(humanized))
    stdout.write(`${humanized.text}\n`)
  }
}

const runText = async (call: Call, io: Io, ports: Ports): Promise<number> => {
  const text = call.jsonl ? undefined : await readInput(call, io)
  const core = await ports.core()
  if (call.engine === 'llm' && !core.hasLlm) {
    throw new InputError(
      'no-llm',
      'No LLM is set up.',
      'Set OPENAI_API_KEY or OPENAI_BASE_URL, or use --engine embedded.',
    )
  }
  const work = worker(core, call, new AbortController().signal)
  if (text !== undefined) {
    const task: Task = { text, tone: call.tone, language: call.language, context: [] }
    print(call, await work(task), io)
    return 0
  }
  const showProgress = (done: number, failed: number) => io.stderr.write(`\r${done} done, ${failed} failed`)
  const progress = io.stderr.isTTY ? showProgress : undefined
  const { failed } = await runJsonl({ input: io.stdin, output: io.stdout, progress }, work)
  if (progress) io.stderr.write('\n')
  return failed > 0 ? 1 : 0
}

const dispatch = async (io: Io, ports: Ports): Promise<number> => {
  const call = readArguments(io.argv)
  switch (call.verb) {
    case 'help':
      io.stdout.write(HELP)
      return 0
    case 'version':
      io.stdout.write(`${ports.version}\n`)
      return 0
    case 'doctor':
      return (await ports.doctor(io.stdout)) ? 0 : 1
    case 'register':
      await ports.register(io.stdout)
      return 0
    case 'export': {
      const people = await ports.people()
      io.stdout.write(`${JSON.stringify(await people.export(call.user ?? ''), null, 2)}\n`)
      return 0
    }
    case 'forget': {
      const people = await ports.people()
      await people.forget(call.user ?? '')
      io.stderr.write('Forgotten: nothing about this person is stored any more.\n')
      return 0
    }
    case 'rewrite':
    case 'analyze':
    case 'reply':
      return runText(call, io, ports)
  }
}

/** Runs one call. Resolves to the exit code; the only things on standard output are results. */
export const runCli = async (io: Io, ports: Ports): Promise<number> => {
  try {
    return await dispatch(io, ports)
  } catch (error) {
    if (!(error instanceof HumanizeError)) throw error
    io.stderr.write(`humanize: ${error.message} ${error.advice}\n`)
    return error instanceof InputError || error instanceof ConfigError ? 2 : 1
  } finally {
    await ports.close()
  }
}
