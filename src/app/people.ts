import type { PlatformName } from './request.ts'

/** A person on a platform. Without `workspace`: in every workspace (the command line knows the id only). */
export type Who = { platform: PlatformName; person: string; workspace?: string }

export type Forgotten = { records: number }

/** What a person may ask about their own data. */
export type People = {
  /** All that is kept about the person, as plain data for a JSON file. */
  export(who: Who): Promise<Record<string, unknown>>
  /** Removes every byte of it within the call, on SQLite from the file itself. Rejects with a StoreError when it could not. */
  forget(who: Who): Promise<Forgotten>
  /** A workspace left: its settings, installation, usage and its people's records go. */
  purgeWorkspace(platform: PlatformName, workspace: string): Promise<void>
}
