/** One line that says how far the training is and when it will be done. Written to where results do not go. */
export const createProgress = (out: { write(text: string): void; isTTY?: boolean }) => {
  const started = performance.now()
  return {
    step: (name: string) => {
      const began = performance.now()
      return (done: number, all: number): void => {
        const seconds = ((performance.now() - began) / 1000 / done) * (all - done)
        out.write(
          `${out.isTTY ? '\r' : ''}${name}: ${done}/${all}, ${seconds.toFixed(0)} s left   ${out.isTTY && done < all ? '' : '\n'}`,
        )
      }
    },
    end: (sentence: string): void =>
      out.write(`${sentence} (${((performance.now() - started) / 1000).toFixed(0)} s)\n`),
  }
}
