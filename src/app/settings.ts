import type { Place } from './request.ts'
import type { FieldChange, Layer, Patch, PersonalFields, Resolved, Scope } from './settings/fields.ts'

/** `stale`: somebody saved since the form was opened; nothing was written. `since` is what they changed, oldest first. */
export type SaveOutcome =
  | { kind: 'saved'; layer: Layer }
  | { kind: 'stale'; layer: Layer; since: readonly FieldChange[] }

/**
 * The tone settings in their layers. Reading never rejects for a store that is down: it answers with the last known values or the
 * defaults and says so (`degraded`). Saving rejects with a StoreError then, and with an InputError for values that cannot be.
 */
export type Settings = {
  /** For the request at hand; served from this process' cache, at most 5 s behind another instance. `option`: the command's own. */
  resolve(
    place: Place,
    given: { person?: PersonalFields; option?: { tone?: string; language?: string } },
  ): Promise<Resolved>
  /** One layer as it stands now, never from the cache: what a form shows and its revision. Rejects with a StoreError. */
  open(scope: Scope): Promise<Layer>
  /**
   * Writes the fields of `patch` in one atomic step. With `revision` (from the form) a layer that moved on is left alone and `stale`
   * comes back; without (a command that names single fields) the patch is merged into whatever stands.
   */
  save(scope: Scope, patch: Patch, by: { person: string; revision?: number }): Promise<SaveOutcome>
  /** Back to what is inherited; custom tones, editors, bounds and locks go too. */
  reset(scope: Scope, by: { person: string; revision?: number }): Promise<SaveOutcome>
  /** Whether the channel or its workspace names this person as an editor. Read afresh every time. Rejects with a StoreError. */
  isEditor(place: Place, person: string): Promise<boolean>
  /** The channels that a person set up or may edit, for their App Home. */
  channelsOf(place: Place, person: string): Promise<readonly Scope[]>
}
