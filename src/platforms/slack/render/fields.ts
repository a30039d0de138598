/** The one element of an input block; the block's id tells which field it is. */
export const VALUE = 'value'

/** What stood between this input's text and the one before it. */
export type Join = 'none' | 'space' | 'line'
export type FieldRef = { field: string; draft: boolean; index: number; join: Join }

/** Both halves of a field's block id: the form writes it, the reader of submissions takes it apart. */
export const blockId = ({ field, draft, index, join }: FieldRef): string =>
  `${field}~${index}~${join}${draft ? '~draft' : ''}`

export const parseBlockId = (id: string): FieldRef | undefined => {
  const [, field, index, join, draft] = /^([\w-]+)~(\d+)~(none|space|line)(~draft)?$/u.exec(id) ?? []
  if (!field || !join) return undefined
  return { field, draft: draft !== undefined, index: Number(index), join: join as Join }
}

export const JOINTS: Readonly<Record<Join, string>> = { none: '', space: ' ', line: '\n' }
