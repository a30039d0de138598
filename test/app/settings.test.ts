import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_PROFILE } from '../../src/app/profiles.ts'
import type { SettingsFields } from '../../src/app/settings/fields.ts'
import { type SettingsRecord, settingsSpace } from '../../src/app/settings/record.ts'
import { resolveLayers } from '../../src/app/settings/resolve.ts'
import { toStyle } from '../../src/app/settings/style.ts'
import { createSettings, type Settings } from '../../src/app/settings.ts'
import { createSetups, setupSpace } from '../../src/app/setups.ts'
import { StoreError } from '../../src/errors.ts'
import type { Records } from '../../src/store/records.ts'
import { openStore } from '../../src/store/store.ts'
import { place } from '../support/people.ts'
import { silent } from '../support/silent.ts'

const workspace = { platform: place.platform, workspace: place.workspace }
const admin = { person: 'U_ADMIN' }
const second = { person: 'U_SECOND' }
const layers = (given: Partial<Parameters<typeof resolveLayers>[0]>) =>
  resolveLayers({ workspace: {}, channel: {}, person: {}, option: {}, ...given })

describe('the layers', () => {
  it('come to the defaults where nobody set anything', () => {
    const resolved = layers({})
    expect(resolved.tone).toEqual({ value: 'auto', from: 'default' })
    expect(resolved.disclosure).toEqual({ value: true, from: 'default' })
    expect(resolved.emoji).toEqual({ value: 'keep', from: 'default' })
  })

  it('win from the outside in, each field on its own, and say where each came from', () => {
    const resolved = layers({
      workspace: { tone: 'warm', emoji: 'fewer', grammar: false },
      channel: { tone: 'professional' },
      person: { formality: 'casual', language: 'de' },
      option: { language: 'fr' },
    })
    expect(resolved.tone).toEqual({ value: 'professional', from: 'channel' })
    expect(resolved.emoji).toEqual({ value: 'fewer', from: 'workspace' })
    expect(resolved.grammar).toEqual({ value: false, from: 'workspace' })
    expect(resolved.formality).toEqual({ value: 'casual', from: 'person' })
    expect(resolved.language).toEqual({ value: 'fr', from: 'option' })
  })

  it('let a lock win over person and command, and say what was overruled', () => {
    const channel: SettingsFields = { tone: 'calm', locked: ['tone', 'emoji'] }
    const resolved = layers({ channel, person: { emoji: 'none' }, option: { tone: 'playful' } })
    expect(resolved.tone).toEqual({ value: 'calm', from: 'channel', locked: true, overruled: 'playful' })
    expect(resolved.emoji).toEqual({ value: 'keep', from: 'default', locked: true, overruled: 'none' })
  })

  it('let a workspace lock win over the channel too', () => {
    const resolved = layers({ workspace: { tone: 'calm', locked: ['tone'] }, channel: { tone: 'playful' } })
    expect(resolved.tone).toMatchObject({ value: 'calm', from: 'workspace', locked: true })
  })

  it('keep a person within the bounds', () => {
    const channel: SettingsFields = {
      tone: 'professional',
      bounds: { tones: ['professional', 'warm'], formality: ['neutral', 'formal'] },
    }
    expect(layers({ channel, option: { tone: 'Warm' } }).tone).toEqual({ value: 'warm', from: 'option' })
    expect(layers({ channel, option: { tone: 'playful' } }).tone).toEqual({
      value: 'professional',
      from: 'channel',
      overruled: 'playful',
    })
    expect(layers({ channel, person: { formality: 'casual' } }).formality).toMatchObject({
      value: 'neutral',
      overruled: 'casual',
    })
    expect(layers({ channel, person: { formality: 'formal' } }).formality).toEqual({
      value: 'formal',
      from: 'person',
    })
  })

  it('believe whoever says that nothing may leave the process', () => {
    const text = { workspace: { engine: 'embedded' as const }, person: { engine: 'any' as const } }
    expect(layers(text).engine).toEqual({ value: 'embedded', from: 'workspace', overruled: 'any' })
    const locked: SettingsFields = { engine: 'any', locked: ['engine'] }
    expect(layers({ channel: locked, person: { engine: 'embedded' } }).engine.value).toBe('embedded')
  })

  it('add up what is to be avoided and preferred; the channel’s word for a thing stands', () => {
    const resolved = layers({
      workspace: { banned: ['ASAP'], preferred: [{ avoid: 'users', use: 'people' }] },
      channel: { banned: ['guys'], preferred: [{ avoid: 'Users', use: 'customers' }] },
      person: { banned: ['asap', 'sorry'] },
    })
    expect(resolved.banned).toEqual({ value: ['ASAP', 'guys', 'sorry'], from: 'person' })
    expect(resolved.preferred).toEqual({ value: [{ avoid: 'Users', use: 'customers' }], from: 'channel' })
  })

  it('pass over a tone that no longer exists', () => {
    expect(layers({ channel: { tone: 'house' }, workspace: { tone: 'warm' } }).tone).toEqual({
      value: 'warm',
      from: 'workspace',
    })
  })

  it('come to a style with the custom tone’s words and the person’s own only with consent', () => {
    const house = { name: 'House', base: 'warm' as const, guidance: 'As our founder would say it.' }
    const resolved = layers({ workspace: { customTones: [house] }, channel: { tone: 'house' } })
    const profile = { ...EMPTY_PROFILE, favourites: ['Cheers'], examples: [{ before: 'a', after: 'b' }] }
    const style = toStyle(resolved, profile)
    expect(style.tone).toMatchObject({ name: 'House', base: 'warm', guidance: house.guidance })
    expect(style).toMatchObject({ favourites: ['Cheers'], examples: [] })
    expect(
      toStyle(resolved, { ...profile, consent: { examples: true, memory: false } }).examples,
    ).toHaveLength(1)
  })

  it('never let a person out of a locked field, whatever the layers hold', () => {
    const fields = fc.record(
      {
        tone: fc.constantFrom('warm', 'calm', 'playful'),
        emoji: fc.constantFrom('keep', 'none'),
        formality: fc.constantFrom('casual', 'formal'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<SettingsFields>
    fc.assert(
      fc.property(fields, fields, fields, (workspace, channel, person) => {
        const locked = layers({
          workspace,
          channel: { ...channel, locked: ['tone', 'emoji', 'formality'] },
          person,
        })
        const without = layers({ workspace, channel })
        for (const field of ['tone', 'emoji', 'formality'] as const)
          expect(locked[field].value).toBe(without[field].value)
      }),
    )
  })
})

describe('settings', () => {
  let records: Records<SettingsRecord>
  let settings: Settings
  let clock: { now: number }
  let fault: StoreError | undefined

  beforeEach(async () => {
    const store = await openStore({ url: 'memory://', log: silent })
    const sound = store.records(settingsSpace)
    fault = undefined
    clock = { now: 1_000_000 }
    records = {
      ...sound,
      get: (key) => (fault ? Promise.reject(fault) : sound.get(key)),
      update: (...given) => (fault ? Promise.reject(fault) : sound.update(...given)),
    }
    settings = createSettings({
      records,
      setups: createSetups(store.records(setupSpace)),
      now: () => clock.now,
    })
  })

  it('are saved field by field; null inherits again', async () => {
    await settings.save(place, { tone: 'warm', emoji: 'none' }, admin)
    await settings.save(place, { emoji: null }, admin)
    expect(await settings.open(place)).toMatchObject({
      fields: { tone: 'warm' },
      revision: 2,
      changedBy: 'U_ADMIN',
    })
    expect((await settings.resolve(place, {})).tone).toEqual({ value: 'warm', from: 'channel' })
  })

  it('tell the second of two admins what changed since the form was opened, and lose nothing', async () => {
    await settings.save(place, { tone: 'warm' }, admin)
    const [mine, theirs] = [await settings.open(place), await settings.open(place)]
    await settings.save(place, { tone: 'calm', banned: ['ASAP'] }, { ...admin, revision: mine.revision })
    const outcome = await settings.save(place, { tone: 'playful' }, { ...second, revision: theirs.revision })
    expect(outcome).toMatchObject({
      kind: 'stale',
      layer: { revision: 2, fields: { tone: 'calm' } },
      since: [
        { field: 'tone', before: 'warm', after: 'calm', by: 'U_ADMIN' },
        { field: 'banned', before: undefined, after: ['ASAP'], by: 'U_ADMIN' },
      ],
    })
    expect(await settings.save(place, { tone: 'playful' }, { ...second, revision: 2 })).toMatchObject({
      kind: 'saved',
    })
    expect((await settings.open(place)).fields).toEqual({ tone: 'playful', banned: ['ASAP'] })
  })

  it('do not call a form stale when what changed was changed back', async () => {
    const form = await settings.save(place, { tone: 'warm' }, admin)
    await settings.save(place, { tone: 'calm' }, admin)
    await settings.save(place, { tone: 'warm' }, admin)
    const saved = await settings.save(place, { emoji: 'none' }, { ...second, revision: form.layer.revision })
    expect(saved.kind).toBe('saved')
  })

  it('of many forms saved at once take one and tell the others', async () => {
    const { revision } = await settings.open(place)
    const tones = ['warm', 'calm', 'direct', 'concise', 'friendly']
    const outcomes = await Promise.all(
      tones.map((tone) => settings.save(place, { tone }, { ...admin, revision })),
    )
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
    expect(outcomes.filter(({ kind }) => kind === 'stale')).toHaveLength(4)
  })

  it('merge commands that name single fields, also at once', async () => {
    await Promise.all([
      settings.save(place, { tone: 'warm' }, admin),
      settings.save(place, { emoji: 'none' }, second),
      settings.save(place, { grammar: false }, admin),
    ])
    expect((await settings.open(place)).fields).toEqual({ tone: 'warm', emoji: 'none', grammar: false })
  })

  it('go back to what is inherited on reset', async () => {
    await settings.save(workspace, { tone: 'calm' }, admin)
    await settings.save(place, { tone: 'warm', locked: ['tone'], editors: ['U_SECOND'] }, admin)
    await settings.reset(place, admin)
    expect((await settings.open(place)).fields).toEqual({})
    expect((await settings.resolve(place, {})).tone).toEqual({ value: 'calm', from: 'workspace' })
  })

  it.each([
    ['a tone that is not there', { tone: 'house' }, 'unknown-tone'],
    [
      'a custom tone with a preset’s name',
      { customTones: [{ name: 'Warm', base: 'calm', guidance: '' }] },
      'bad-setting',
    ],
    ['an endless phrase', { banned: ['x'.repeat(101)] }, 'bad-setting'],
    ['what is no choice', { emoji: 'many' as 'none' }, 'bad-setting'],
    ['a language that is no tag', { language: 'Klingon!' }, 'bad-setting'],
  ] as const)('refuse %s', async (_, patch, code) => {
    await expect(settings.save(place, patch, admin)).rejects.toMatchObject({ code })
    expect((await settings.open(place)).revision).toBe(0)
  })

  it('read back what was saved under other limits than today’s', async () => {
    const long = {
      fields: { banned: ['x'.repeat(500)], customTones: [{ name: 'warm', base: 'calm', guidance: '' }] },
    } as const
    await records.set('slack/T1/C1', { ...long, revision: 3, history: [] })
    expect(await settings.open(place)).toMatchObject({ ...long, revision: 3 })
  })

  it('know their editors, from channel and workspace, without a cache', async () => {
    expect(await settings.isEditor(place, 'U_SECOND')).toBe(false)
    await settings.save(place, { editors: ['U_SECOND'] }, admin)
    await settings.save(workspace, { editors: ['U_THIRD'] }, admin)
    expect(await settings.isEditor(place, 'U_SECOND')).toBe(true)
    expect(await settings.isEditor(place, 'U_THIRD')).toBe(true)
    expect(await settings.channelsOf(place, 'U_SECOND')).toEqual([{ ...workspace, channel: 'C1' }])
    await settings.save(place, { editors: null }, admin)
    expect(await settings.isEditor(place, 'U_SECOND')).toBe(false)
  })

  it('are at most five seconds behind another instance', async () => {
    expect((await settings.resolve(place, {})).tone.value).toBe('auto')
    const other = createSettings({ records, setups: { add: async () => {}, of: async () => [] } })
    await other.save(place, { tone: 'warm' }, second)
    clock.now += 4999
    expect((await settings.resolve(place, {})).tone.value).toBe('auto')
    clock.now += 1
    expect((await settings.resolve(place, {})).tone.value).toBe('warm')
  })

  it('stand in with what they last knew, or the defaults, while the store is down, and say so', async () => {
    await settings.save(place, { tone: 'warm' }, admin)
    await settings.resolve(place, {})
    clock.now += 60_000
    fault = new StoreError('store-unreachable', 'down', 'wait')
    expect(await settings.resolve(place, {})).toMatchObject({
      tone: { value: 'warm' },
      degraded: 'last-known',
    })
    const elsewhere = { ...place, channel: 'C2' }
    expect(await settings.resolve(elsewhere, {})).toMatchObject({
      tone: { value: 'auto' },
      degraded: 'defaults',
    })
    await expect(settings.save(place, { tone: 'calm' }, admin)).rejects.toMatchObject({
      code: 'store-unreachable',
    })
    await expect(settings.isEditor(place, 'U_ADMIN')).rejects.toBeInstanceOf(StoreError)
    fault = undefined
    clock.now += 1000
    expect(await settings.resolve(place, {})).not.toHaveProperty('degraded')
  })
})
