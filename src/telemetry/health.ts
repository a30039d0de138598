/** What a part of the process says of itself. `reason` names what is wrong and never holds a secret. */
export type Condition = { ok: true } | { ok: false; reason: string }
export type Probe = () => Condition | Promise<Condition>
export type Readiness = { ready: boolean; not: readonly { name: string; reason: string }[] }

/** A probe that takes longer than this counts as failed: readiness must answer while something hangs. */
const PROBE_LIMIT_MS = 1000

const limited = async (probe: Probe): Promise<Condition> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Condition>((resolve) => {
    timer = setTimeout(resolve, PROBE_LIMIT_MS, {
      ok: false,
      reason: `no answer within ${PROBE_LIMIT_MS} ms`,
    })
  })
  try {
    return await Promise.race([probe(), late])
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'failed' }
  } finally {
    clearTimeout(timer)
  }
}

/** Collects the probes of store and platforms; `/readyz` shows which of them is not well. */
export const createHealth = () => {
  const probes = new Map<string, Probe>()
  return {
    add: (name: string, probe: Probe): void => {
      probes.set(name, probe)
    },
    check: async (): Promise<Readiness> => {
      const seen = await Promise.all(
        [...probes].map(async ([name, probe]) => ({ name, condition: await limited(probe) })),
      )
      const not = seen.flatMap(({ name, condition }) =>
        condition.ok ? [] : [{ name, reason: condition.reason }],
      )
      return { ready: not.length === 0, not }
    },
  }
}
export type Health = ReturnType<typeof createHealth>
