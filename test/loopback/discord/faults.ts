export type Fault = {
  /** `POST /webhooks/` and the like: method and the beginning of the path; or a pattern over both. */
  match: RegExp
  /** How often it strikes. */
  times?: number
} & (
  | { kind: 'answer'; status: number; body?: unknown; headers?: Record<string, string> }
  /** Carried out, but the answer is lost: the connection is cut. */
  | { kind: 'lost-answer' }
  /** Cut before anything is carried out. */
  | { kind: 'lost-request' }
  | { kind: 'delay'; ms: number }
)

export type Fault1 = Fault & { left: number }

/** Faults that a test injects; the first that matches and is not used up strikes. */
export const createFaults = () => {
  const faults: Fault1[] = []
  return {
    add(fault: Fault): void {
      faults.push({ ...fault, left: fault.times ?? 1 })
    },
    take(method: string, path: string): Fault | undefined {
      const fault = faults.find(({ left, match }) => left > 0 && match.test(`${method} ${path}`))
      if (fault) fault.left -= 1
      return fault
    },
  }
}
