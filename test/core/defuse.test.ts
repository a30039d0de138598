import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defuse } from '../../src/core/defuse.ts'

const PINGS = /@(?:everyone|here|channel)(?!\w)|<!(?:channel|here|everyone)(?!\w)/iu

describe('defuse', () => {
  it.each([
    ['@everyone look', '@\u200beveryone look'],
    ['@Here and @CHANNEL', '@\u200bHere and @\u200bCHANNEL'],
    ['<!channel> <!here|here> <!everyone>', '@\u200bchannel @\u200bhere @\u200beveryone'],
    ['hey@everyone', 'hey@\u200beveryone'],
  ])('keeps %j readable without the ping', (text, expected) => {
    expect(defuse(text, 'slack')).toBe(expected)
  })

  it.each(['`@everyone`', '```\n<!channel>\n```', 'mail jo@here.com', '@ here', '<@U123>'])(
    'leaves %j alone',
    (text) => {
      expect(defuse(text, 'discord')).toBe(text)
    },
  )

  it('takes a longer word for a call only where the platform does', () => {
    expect(defuse('@hereby', 'slack')).toBe('@hereby')
    expect(defuse('@everyones', 'discord')).toBe('@\u200beveryones')
  })

  it('does not take an escaped or unclosed backtick for code', () => {
    expect(defuse('\\`@everyone`', 'discord')).not.toMatch(PINGS)
    expect(defuse('`@everyone', 'discord')).not.toMatch(PINGS)
  })

  it('lets a role be mentioned only where the person mentioned it', () => {
    expect(defuse('<@&1> <@&2>', 'discord', 'ask <@&1>')).toBe('<@&1> <@\u200b&2>')
  })

  it('leaves no ping in whatever is put together of its parts, and changes nothing twice', () => {
    const parts = fc.constantFrom(
      '@',
      'everyone',
      'here',
      '<!',
      'channel',
      '>',
      '|',
      ' ',
      '\n',
      '@everyone',
      '<!here>',
      'a',
      '.',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const safe = defuse(some.join(''), 'slack')
        const mail = /[\w.+-]@(?:here|everyone|channel)\.\w/iu
        if (!mail.test(safe)) expect(safe).not.toMatch(PINGS)
        expect(defuse(safe, 'slack')).toBe(safe)
      }),
      { numRuns: 5_000 },
    )
  })
})
