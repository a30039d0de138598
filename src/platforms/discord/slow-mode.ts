import type { Interaction } from './raw.ts'
import { slowModeOf } from './rights.ts'

/** As many posts as are remembered; slow mode lasts six hours at most. */
const REMEMBERED = 50_000

/**
 * A webhook passes by a channel's slow mode, so what a person posted through us is counted here. Their own messages are not seen;
 * for those Discord counts.
 */
export const createSlowMode = (now: () => number) => {
  const posted = new Map<string, number>()
  const keyOf = ({ channel, member }: Interaction) => `${channel?.id}/${member?.user.id}`
  return {
    holds(interaction: Interaction): boolean {
      const last = posted.get(keyOf(interaction))
      return last !== undefined && now() - last < slowModeOf(interaction) * 1000
    },
    note(interaction: Interaction): void {
      if (slowModeOf(interaction) === 0) return
      posted.delete(keyOf(interaction))
      posted.set(keyOf(interaction), now())
      const [oldest] = posted.keys()
      if (posted.size > REMEMBERED && oldest) posted.delete(oldest)
    },
  }
}
