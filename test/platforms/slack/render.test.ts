import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/platforms/slack/limits.ts'
import { writeMetadata } from '../../../src/platforms/slack/read/metadata.ts'
import { readValues } from '../../../src/platforms/slack/read/values.ts'
import { modalForm } from '../../../src/platforms/slack/render/form.ts'
import { escapeText, fromInput, safe, toInput } from '../../../src/platforms/slack/render/mrkdwn.ts'
import { postMessages } from '../../../src/platforms/slack/render/post.ts'
import { split } from '../../../src/platforms/slack/render/split.ts'
import { messages, modalView } from '../../../src/platforms/slack/render/view.ts'
import type { Part } from '../../../src/views/view.ts'
import { blockFaults, viewFaults } from '../../loopback/slack/block-kit.ts'
import { wordsOf } from '../../loopback/slack/hands.ts'
import { type Json, pingsOf } from '../../loopback/slack/world.ts'

const slackText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<@U1>',
        '<#C1|general>',
        '<https://a.example/x|see>',
        '&amp;',
        '&lt;',
        '```',
        '`x`',
        '👩‍👩‍👧',
        'é',
        '\n',
      ),
      fc.constantFrom('<!here>', '<!channel|channel>', '<!subteam^S1|@crew>', '@everyone ', '<', '>', '&'),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))
const person = { id: 'UADA', name: 'Ada', locale: 'en' } as const

describe('a window', () => {
  it('shows a title whole that its frame cannot hold', () => {
    const title = 'You matter more than the wording'
    const view = modalView({ title, parts: [{ kind: 'text', text: 'Here is help.' }] }, 'en', '{}')
    expect(viewFaults(view as unknown as Json)).toEqual([])
    expect(view.title.text).toBe('Humanize')
    expect(wordsOf(view.blocks)).toContain(title)
  })
})

describe('splitting', () => {
  it('keeps every character, cuts no token, entity or emoji, and stays within the limit', () => {
    fc.assert(
      fc.property(slackText, fc.integer({ min: 40, max: 200 }), (raw, limit) => {
        const text = safe(raw.replaceAll('`', "'"))
        const pieces = split(text, limit)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit)
          expect(piece.isWellFormed()).toBe(true)
          expect(piece).not.toMatch(/<[^>]*$/u)
        }
      }),
    )
  })

  it('closes and opens a code block that spans pieces', () => {
    const pieces = split(`\`\`\`\n${'line of code\n'.repeat(40)}\`\`\``, 200)
    expect(pieces.length).toBeGreaterThan(2)
    for (const piece of pieces) expect(piece.split('```').length % 2).toBe(1)
  })

  it('breaks at lines and words rather than inside them', () => {
    expect(split(`${'word '.repeat(20)}`, 33)[0]).toBe('word word word word word word ')
  })
})

describe('markup', () => {
  it('never calls a channel or a group, and what is safe stays as it is', () => {
    fc.assert(
      fc.property(slackText, (text) => {
        const once = safe(text)
        expect(
          pingsOf({ blocks: [{ type: 'mrkdwn', text: once, verbatim: true }] }).filter(
            (ping) => !ping.startsWith('<@'),
          ),
        ).toEqual([])
        expect(safe(once)).toBe(once)
      }),
    )
  })

  it('escapes what is not Slack’s own', () => {
    expect(safe('a < b & <script>alert(1)</script> <@U1>')).toBe(
      'a &lt; b &amp; &lt;script&gt;alert(1)&lt;/script&gt; <@U1>',
    )
    expect(safe('<javascript:alert(1)|x>')).toBe('&lt;javascript:alert(1)|x&gt;')
  })

  it('comes back from an input as it went in', () => {
    const markup = 'Ask <@U1> if a &lt; b &amp; c in <#C1|general>, see <https://a.example|this>'
    expect(fromInput(toInput(markup))).toBe(markup)
    expect(fromInput('<!channel> a < b')).toBe('&lt;!channel&gt; a &lt; b')
  })
})

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: slackText,
    style: fc.constantFrom('normal', 'strong', 'small'),
  }),
  fc.record({ kind: fc.constantFrom('quote' as const, 'draft' as const), text: slackText }),
  fc.record({ kind: fc.constant('draft' as const), text: slackText, copyable: fc.constant(true) }),
  fc.record({
    kind: fc.constant('diff' as const),
    pieces: fc.array(fc.record({ kind: fc.constantFrom('same', 'removed', 'added'), text: slackText })),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: fc.string({ minLength: 1 }), value: slackText }), { maxLength: 25 }),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(slackText, { minLength: 1 }),
    title: slackText,
  }),
) as fc.Arbitrary<Part>

describe('views', () => {
  it('are always within Block Kit’s limits and ring nobody', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.string({ maxLength: 300 }), (parts, title) => {
        for (const { blocks } of messages({ title, parts }, 'en')) {
          expect(blockFaults(blocks, 'message')).toEqual([])
          const loud = pingsOf({ blocks: blocks as unknown as Json[] }).filter(
            (ping) => !ping.startsWith('<@'),
          )
          expect(loud).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('hold a draft of 40,000 characters whole', () => {
    const text = 'Every word of this must arrive. '.repeat(1250).trim()
    const [content] = messages({ parts: [{ kind: 'draft', text }] }, 'en')
    expect(blockFaults(content?.blocks, 'message')).toEqual([])
    expect(wordsOf(content?.blocks).replaceAll('\n', '')).toBe(text)
  })
})

describe('posts', () => {
  it('of a long text come in parts that are the text, the disclosure last', () => {
    const text = 'One sentence after the other. '.repeat(400).trim()
    const parts = postMessages(text, { person, disclose: true })
    expect(parts.map((each) => each.text).join('')).toBe(text)
    for (const each of parts) {
      expect(each.text.length).toBeLessThanOrEqual(LIMITS.messageText)
      expect(blockFaults(each.blocks, 'message')).toEqual([])
    }
    const disclosed = parts.map(({ blocks }) => wordsOf(blocks).includes('sent with Humanize by <@UADA>'))
    expect(disclosed).toEqual([...Array(parts.length - 1).fill(false), true])
  })

  it('have the same parts whether or not the text names the author', () => {
    const text = 'word '.repeat(3000)
    const plain = postMessages(text, { person, disclose: false })
    const named = postMessages(text, { person, disclose: false, named: true })
    expect(named.slice(1)).toEqual(plain.slice(1))
    expect(named[0]?.text).toBe(`<@UADA> writes:\n${plain[0]?.text}`)
  })
})

describe('forms', () => {
  const form = (value: string) => ({
    id: 'edit',
    state: 'd1',
    title: 'A title that is far too long for Slack',
    submit: 'Save',
    fields: [{ kind: 'text' as const, name: 'text', label: 'Text', value, draft: true, maxLength: 40_000 }],
  })
  const submitted = (view: Json): Record<string, Record<string, { type: string; value?: string | null }>> =>
    Object.fromEntries(
      (view.blocks as Json[])
        .filter(({ type }) => type === 'input')
        .map(({ block_id, element }) => [
          String(block_id),
          { value: { type: 'plain_text_input', value: ((element as Json).initial_value as string) ?? null } },
        ]),
    )

  it('spread a long text over several inputs and put it together again unchanged', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4000,
      size: 'max',
    })
    fc.assert(
      fc.property(words, (list) => {
        const text = escapeText(list.join(' ').trim() || 'x')
        const view = modalForm(form(text), 'en', writeMetadata({ state: 'd1' })) as unknown as Json
        expect(viewFaults(view)).toEqual([])
        expect(readValues(submitted(view)).text).toBe(fromInput(toInput(text)))
      }),
      { numRuns: 20 },
    )
  })
})
