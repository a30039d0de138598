import { EKMAN, GO_EMOTIONS } from '../core/analysis.ts'
import { EKMAN_AT, HEADS, headsOf, SENTIMENT_AT, SENTIMENTS } from './groups.ts'
import type { Found } from './phrases.ts'

/** However many phrases say the same, a label gains no more than this. */
const MOST = 5
/** How much of what speaks for a feeling speaks against there being none. */
const AGAINST_NEUTRAL = 0.8

const HEADS_OF = GO_EMOTIONS.map((label) => headsOf([label]))
const NEUTRAL = GO_EMOTIONS.indexOf('neutral')
const NEUTRALS = [NEUTRAL, EKMAN_AT + EKMAN.indexOf('neutral'), SENTIMENT_AT + SENTIMENTS.indexOf('neutral')]

/**
 * What the phrases found in a text add to the log-odds of every head (`HEADS`), or undefined when none was found. Training knows of
 * it (a fixed part of the logit), so that the weights do not say the same again.
 */
export const boostsOf = (found: readonly Found[]): Float64Array | undefined => {
  if (found.length === 0) return undefined
  const labels = new Float64Array(GO_EMOTIONS.length)
  for (const { labels: spoken } of found)
    for (const [label, weight] of Object.entries(spoken)) {
      const at = GO_EMOTIONS.indexOf(label as (typeof GO_EMOTIONS)[number])
      labels[at] = Math.max(-MOST, Math.min(MOST, (labels[at] as number) + weight))
    }
  const boosts = new Float64Array(HEADS.length)
  let most = 0
  labels.forEach((weight, label) => {
    if (weight === 0) return
    if (label !== NEUTRAL) most = Math.max(most, weight)
    for (const head of HEADS_OF[label] as number[]) {
      const so = boosts[head] as number
      // a group is as strong as its strongest label; doubt counts only where nothing speaks for the group
      boosts[head] = weight > 0 ? Math.max(so, weight) : so > 0 ? so : Math.min(so, weight)
    }
  })
  for (const head of NEUTRALS) boosts[head] = (boosts[head] as number) - AGAINST_NEUTRAL * most
  return boosts
}
