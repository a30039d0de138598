import type { Block } from './blocks.ts'

/**
 * Marks the controls of a private message with the person it is for. Whoever else presses one (which Slack's own clients do not allow)
 * gets an answer beside it, and the owner's message stays.
 */
export const ownedBy = (person: string, blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) =>
    block.type === 'actions' ? { ...block, block_id: `${person}~${index}` } : block,
  )

export const belongsToAnother = (person: string, blockId: string | undefined): boolean => {
  const [, owner] = /^([UW][A-Z0-9]+)~\d+$/u.exec(blockId ?? '') ?? []
  return owner !== undefined && owner !== person
}
