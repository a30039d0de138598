import { afterEach, describe, expect, it } from 'vitest'
import { type Bot, compose } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { silent } from '../support/silent.ts'

const bots: Bot[] = []
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.stop()
})

const start = async (environment: Record<string, string>): Promise<string> => {
  const config = readConfig({ STORE_URL: 'memory://', PORT: '0', ...environment })
  const bot = await compose(config, { log: silent })
  bots.push(bot)
  return bot.start()
}

describe('an address that cannot be listened on', () => {
  // 203.0.113.0/24 is for documentation (RFC 5737): no machine has it.
  it('is a fault of HOST where this machine has none like it', async () => {
    await expect(start({ HOST: '203.0.113.9' })).rejects.toThrow(
      'HOST 203.0.113.9 is no address of this machine',
    )
  })

  it('is a fault of PORT where another process has it', async () => {
    const { port } = new URL(await start({}))
    await expect(start({ PORT: port })).rejects.toThrow(`PORT ${port} cannot be listened on`)
  })
})
