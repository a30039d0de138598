import { describe, expect, it } from 'vitest'
import { createRooms } from '../../../src/platforms/playground/rooms.ts'

describe('a room of the playground', () => {
  it('keeps the newest messages, and no more text than a process can bear from many people', () => {
    const room = createRooms().of('ada')
    for (let count = 0; count < 30; count += 1) {
      room.add({ channel: 'launch', text: `${count} ${'x'.repeat(40_000)}` })
    }
    const kept = room.messages('launch')
    expect(kept.reduce((length, { text }) => length + text.length, 0)).toBeLessThanOrEqual(400_000)
    expect(kept.at(-1)?.text).toMatch(/^29 /u)
    expect(kept.length).toBeGreaterThan(5)
  })

  it('does not keep a message that is larger than all of it', () => {
    const room = createRooms().of('ada')
    room.add({ channel: 'launch', text: 'x'.repeat(1_000_000) })
    expect(room.messages('launch')).toEqual([])
  })
})
