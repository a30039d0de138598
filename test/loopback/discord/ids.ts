const EPOCH = 1_420_070_400_000n
let counter = 0n

/** A fresh id, as Discord makes them: later ones are greater. */
export const snowflake = (): string =>
  (((BigInt(Date.now()) - EPOCH) << 22n) | (counter++ & 0x3fffffn)).toString()
