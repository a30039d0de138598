import { describe, expect, it } from 'vitest'
import { postMessages, withoutFrame } from '../../../src/platforms/discord/post-text.ts'

const contents = (text: string, frame = { disclose: true }): string[] =>
  postMessages({ text, sentParts: 0 }, frame).map(({ body }) => body.content)

describe('the text of a post', () => {
  it('closes a code block at the end of a message and opens it again in the next', () => {
    const lines = Array.from({ length: 300 }, (_, line) => `const a${line} = 1`).join('\n')
    const parts = contents(`Look:\n\`\`\`js\n${lines}\n\`\`\`\nThanks.`)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      expect(part.match(/```/gu)?.length).toBe(2)
      expect(part.length).toBeLessThanOrEqual(2000)
    }
    expect(parts[1]).toMatch(/^```js\nconst a\d+ = 1\n/u)
    expect(parts.at(-1)).toMatch(/\n```\nThanks\.\n-# sent with Humanize$/u)
    expect(
      parts
        .join('\n')
        .match(/const a\d+ = 1/gu)
        ?.join('\n'),
    ).toBe(lines)
  })

  it('opens nothing for a fence that nobody closes', () => {
    const parts = contents(`\`\`\` ${'A long tale of nothing. '.repeat(150)}`)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.join('').match(/```/gu)?.length).toBe(1)
  })

  it.each([
    ['a draft', { disclose: true }],
    [
      'a reply under the app’s name',
      { disclose: true, author: '42', answersLink: 'https://discord.com/channels/1/2/3' },
    ],
  ])('is found again in what was posted: %s', (_, frame) => {
    expect(contents('See you at 5.', frame).map(withoutFrame)).toEqual(['See you at 5.'])
  })

  it('leaves a person’s own small lines alone', () => {
    expect(withoutFrame('-# so small\nSee you.')).toBe('-# so small\nSee you.')
  })
})
