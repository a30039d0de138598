import { HumanizeError } from '../errors.ts'

/**
 * What was found. `good`: as it should be; `note`: fine, and worth knowing; `bad`: something needed is missing, and `mend` says what to
 * do. Nothing in it is a secret.
 */
export type Finding =
  | { state: 'good' | 'note'; area: string; what: string }
  | { state: 'bad'; area: string; what: string; mend: string }

/** Looks at one thing. Whoever owns the thing writes the check; `signal` ends it when it takes too long. */
export type Check = { area: string; run(signal: AbortSignal): Promise<readonly Finding[]> }

const CHECK_LIMIT_MS = 15_000

export const good = (area: string, what: string): Finding => ({ state: 'good', area, what })
export const note = (area: string, what: string): Finding => ({ state: 'note', area, what })
export const bad = (area: string, what: string, mend: string): Finding => ({ state: 'bad', area, what, mend })

const fallen = (area: string, error: unknown): Finding => {
  if (error instanceof HumanizeError) return bad(area, error.message, error.advice)
  const isLate = error instanceof DOMException && error.name === 'TimeoutError'
  return isLate
    ? bad(area, 'No answer came in time.', 'Check the network and any proxy between, then run this again.')
    : bad(
        area,
        'The check itself failed.',
        `Report it with this: ${error instanceof Error ? error.name : 'unknown'}.`,
      )
}

/** Runs every check, side by side; one that fails or hangs is a finding and holds up nobody. The order of `checks` is kept. */
export const examine = async (checks: readonly Check[], limitMs = CHECK_LIMIT_MS): Promise<Finding[]> => {
  const examined = checks.map(async ({ area, run }) => {
    const signal = AbortSignal.timeout(limitMs)
    const late = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    )
    try {
      return await Promise.race([run(signal), late])
    } catch (error) {
      return [fallen(area, error)]
    }
  })
  return (await Promise.all(examined)).flat()
}

const MARKS = { good: 'ok  ', note: 'note', bad: 'BAD ' } as const

/** One line a finding, what mends it below, and a last line that says how it stands. */
export const report = (findings: readonly Finding[]): string => {
  const lines = findings.flatMap((finding) => [
    `${MARKS[finding.state]} ${finding.area}: ${finding.what}`,
    ...(finding.state === 'bad' ? [`     → ${finding.mend}`] : []),
  ])
  const wrong = findings.filter(({ state }) => state === 'bad').length
  const sum =
    wrong === 0 ? 'Everything that is needed is there.' : `${wrong} thing${wrong > 1 ? 's' : ''} to mend.`
  return `${[...lines, '', sum].join('\n')}\n`
}
