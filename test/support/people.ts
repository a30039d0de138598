import type { By, DraftSeed } from '../../src/app/drafts.ts'
import type { Place } from '../../src/app/request.ts'

export const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' }
export const ana: By = { place, person: 'U_ANA' }
export const ben: By = { place, person: 'U_BEN' }

export const seed = (given: Partial<DraftSeed> = {}): DraftSeed => ({
  kind: 'humanize',
  place,
  person: { id: ana.person, name: 'Ana', locale: 'en' },
  markup: 'slack',
  original: 'the secret words of Ana',
  options: {},
  requestId: 'r1',
  ...given,
})
