import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMeter } from '../../src/app/meter.ts'
import { createUsage, usageSpace } from '../../src/app/usage.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { silent } from '../support/silent.ts'

const account = { platform: 'slack', workspace: 'T1', channel: 'C1', person: 'U1' } as const
const place = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const

describe('what models may cost', () => {
  let store: Store
  const meterOf = (monthlyTokens?: number) => {
    const usage = createUsage(store.records(usageSpace))
    return { usage, meter: createMeter({ usage, limiter: store.limiter, monthlyTokens, log: silent }) }
  }
  beforeEach(async () => {
    store = await openStore({ url: 'memory://', log: silent })
  })
  afterEach(() => store.close())

  it('is counted for the person, the channel and the workspace', async () => {
    const { usage, meter } = meterOf()
    meter.spent(account, { input: 100, output: 20 })
    meter.spent({ ...account, person: 'U2' }, { input: 1, output: 2 })
    await expect.poll(async () => (await usage.ofWorkspace(place)).tokens).toEqual({ input: 101, output: 22 })
    expect((await usage.ofPerson(place, 'U1')).tokens).toEqual({ input: 100, output: 20 })
    expect((await usage.ofChannel(place)).tokens).toEqual({ input: 101, output: 22 })
  })

  it('ends with the workspace’s budget for the month, and only there', async () => {
    const { usage, meter } = meterOf(100)
    await meter.admit(account)
    await usage.spend(place, 'U1', { input: 90, output: 10 })
    await expect(meter.admit(account)).rejects.toMatchObject({ code: 'llm-budget' })
    await meter.admit({ ...account, workspace: 'T2' })
  })

  it('is bounded within a minute for one person, without holding up another', async () => {
    const { meter } = meterOf()
    for (let call = 0; call < 20; call += 1) await meter.admit(account)
    await expect(meter.admit(account)).rejects.toMatchObject({ code: 'llm-limit' })
    await meter.admit({ ...account, person: 'U2' })
  })

  it('has no bound on the command line', async () => {
    const { meter } = meterOf(1)
    await meter.admit(undefined)
  })
})
