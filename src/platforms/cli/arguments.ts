import { parseArgs } from 'node:util'
import { readLanguage, readTone } from '../../core/task.ts'
import type { Tone } from '../../core/tone.ts'
import { InputError } from '../../errors.ts'

const VERBS = ['rewrite', 'analyze', 'reply', 'doctor', 'register', 'export', 'forget'] as const
export type Verb = (typeof VERBS)[number]

export type Call = {
  verb: Verb | 'help' | 'version'
  /** The text from the arguments; absent: standard input. */
  text?: string
  tone: Tone
  language?: string
  engine?: 'embedded' | 'llm'
  variant: number
  grammar: boolean
  json: boolean
  jsonl: boolean
  user?: string
}

const OPTIONS = {
  tone: { type: 'string' },
  language: { type: 'string' },
  engine: { type: 'string' },
  variant: { type: 'string' },
  grammar: { type: 'boolean' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  user: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, allowNegative: true })
  } catch (error) {
    // Node's own sentence names the option; what it advises after that is about Node.
    const [sentence = 'The call could not be read.'] = String((error as Error).message).split(
      /[.:] (?=To|Did)/u,
    )
    throw new InputError(
      'bad-call',
      `${sentence.replace(/\.$/u, '')}.`,
      'See humanize --help. Put -- before a text that starts with a dash.',
      { cause: error },
    )
  }
}

const readEngine = (name: string | undefined): Call['engine'] => {
  if (name === undefined || name === 'embedded' || name === 'llm') return name
  throw new InputError(
    'unknown-engine',
    `There is no engine “${name}”.`,
    'Use --engine embedded or --engine llm.',
  )
}

const readVariant = (value = '0'): number => {
  if (/^\d{1,3}$/u.test(value)) return Number(value)
  throw new InputError(
    'bad-variant',
    '--variant should be a whole number from 0 to 999.',
    'Use 0 for the first answer.',
  )
}

/** @throws {InputError} that names the option and the fix. */
export const readArguments = (argv: readonly string[]): Call => {
  const { values, positionals } = parse(argv)
  const named = VERBS.find((verb) => verb === positionals[0])
  const words = named ? positionals.slice(1) : positionals
  // The word alone asks for the page; `humanize rewrite help` is a text.
  const asksForHelp = values.help || (positionals.length === 1 && positionals[0] === 'help')
  const verb = asksForHelp ? 'help' : values.version ? 'version' : (named ?? 'rewrite')
  if ((verb === 'export' || verb === 'forget') && !values.user) {
    throw new InputError(
      'no-user',
      `humanize ${verb} needs --user ID.`,
      'Use the platform’s own id, such as slack:U024BE7LH.',
    )
  }
  if (values.jsonl && words.length > 0) {
    throw new InputError(
      'bad-call',
      '--jsonl reads its lines from standard input, so no text can stand in the call.',
      'Pipe the lines in, or leave --jsonl out.',
    )
  }
  return {
    verb,
    text: words.length > 0 ? words.join(' ') : undefined,
    tone: readTone(values.tone),
    language: readLanguage(values.language),
    engine: readEngine(values.engine),
    variant: readVariant(values.variant),
    grammar: values.grammar ?? true,
    json: values.json ?? false,
    jsonl: values.jsonl ?? false,
    user: values.user,
  }
}
