/** Words in a row that two texts share only when one was copied from the other. */
const RUN = 7

const runs = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')))
}

/** Whether an answer repeats our own instructions, beyond what the person's text itself says. */
export const leaks = (answer: string, instructions: string, original: string): boolean => {
  const ours = runs(instructions)
  const theirs = runs(original)
  return [...runs(answer)].some((run) => ours.has(run) && !theirs.has(run))
}
