import { MASK_BASE, type ProtectedItem } from '../job.ts'

const TOKEN = /[\u{F0000}-\u{FFFFD}]|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\s+|./gu

/** Words, runs of white space, single marks; a masked item is one token, however long its text. Joined, they are the restored text. */
export const tokensOf = (masked: string, items: readonly ProtectedItem[]): string[] =>
  (masked.match(TOKEN) ?? []).map((token) => {
    const code = token.codePointAt(0) as number
    return code >= MASK_BASE ? (items[code - MASK_BASE]?.text ?? token) : token
  })
