import type { PlatformName } from './request.ts'

/** Request ids already seen, for 10 minutes, on any instance: platforms deliver the same event more than once. */
export type Claims = {
  /** True for the first caller with this id. With the store down it answers from this process' own memory. */
  first(platform: PlatformName, requestId: string): Promise<boolean>
}
