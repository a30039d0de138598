import fc from 'fast-check'

/** Values that no platform sends where something else is expected, and that code which trusts a payload trips over. */
const awkward: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  ' ',
  '0',
  '\u0000',
  '\ud800',
  '../../../etc/passwd',
  '%00%ff',
  '<!channel> @everyone',
  'x'.repeat(5000),
  '9'.repeat(400),
  '__proto__',
  'constructor',
  [],
  {},
  [[]],
  { toString: 1, valueOf: 1 },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  nested(2000),
]

/** `depth` lists inside one another. */
export function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = level % 2 ? { value } : [value]
  return value
}

/** Any value that JSON can carry. */
export const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }) },
)

type Path = readonly (string | number)[]

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
    : [path]

const put = (whole: unknown, path: Path, value: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return value
  const copy: unknown = Array.isArray(whole) ? [...whole] : { ...(whole as object) }
  const place = copy as Record<string | number, unknown>
  const next = put(place[key], rest, value)
  if (next === undefined) delete place[key]
  else place[key] = next
  return copy
}

/** A payload as its platform sends it, with one to three of its parts taken out or replaced by something else. */
export const mutated = (payload: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...pathsOf(payload)), fc.option(wildValue, { nil: undefined, freq: 4 })),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) =>
      changes.reduce<unknown>((whole, [path, value]) => {
        if (path.length === 0 && value === undefined) return whole
        try {
          return put(whole, path, value)
        } catch {
          // An earlier change took this part's parent away.
          return whole
        }
      }, payload),
    )

/** What escaped every catch of the process while a test ran. Vitest would fail too, but without saying for which test. */
export const watchRejections = () => {
  const escaped: unknown[] = []
  const note = (error: unknown) => void escaped.push(error)
  process.on('unhandledRejection', note)
  return {
    escaped,
    stop: () => {
      process.off('unhandledRejection', note)
    },
  }
}

/** Words that only a stack trace has, and paths of this machine. */
export const LEAK =
  /\bat (?:async )?[\w.<>]+ \(|node_modules|file:\/\/|\.ts:\d+|(?:Type|Range|Syntax|Reference)Error/u
