import * as v from 'valibot'

/**
 * What a window carries in its `private_metadata` (3,000 characters): where it was opened from and the form's state. Ids only.
 * `url`/`replaces` are the response URL through which its answer goes.
 */
export type Metadata = {
  state?: string
  channel?: string
  thread?: string
  url?: string
  replaces?: boolean
}

const shape = v.object({
  state: v.optional(v.pipe(v.string(), v.maxLength(200))),
  channel: v.optional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,40}$/u))),
  thread: v.optional(v.pipe(v.string(), v.regex(/^\d+\.\d+$/u))),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//u), v.maxLength(1000))),
  replaces: v.optional(v.boolean()),
})

export const writeMetadata = (metadata: Metadata): string => JSON.stringify(metadata)

/** Metadata that is not ours, or was tampered with, reads as undefined. */
export const readMetadata = (text: string): Metadata | undefined => {
  if (text === '') return {}
  try {
    const read = v.safeParse(shape, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
