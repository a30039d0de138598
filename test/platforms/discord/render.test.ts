import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSubmitted } from '../../../src/platforms/discord/read-form.ts'
import { type Rendered, renderView } from '../../../src/platforms/discord/render.ts'
import { renderForm } from '../../../src/platforms/discord/render-form.ts'
import { splitText } from '../../../src/platforms/discord/split.ts'
import type { Part, View } from '../../../src/views/view.ts'
import { checkMessage, checkModal } from '../../loopback/discord/body-rules.ts'
import { againstSpec } from '../../loopback/discord/spec.ts'
import { labelsOf, textOf } from './support.ts'

const say = (...parts: Part[]): View => ({ parts })
const words = (rendered: Rendered): string => textOf({ body: rendered.body as never })

/** Throws what Discord would answer. */
const accepted = (rendered: Rendered): Rendered => {
  checkMessage(
    rendered.body as never,
    rendered.files.map(({ name }) => name),
  )
  expect(againstSpec('POST', '/webhooks/1/a', rendered.body)).toBeUndefined()
  return rendered
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.lorem({ mode: 'sentences', maxCount: 60 }),
)

describe('a view on Discord', () => {
  it('shows plain text as it is: no mention, link, heading, list or emphasis comes of it', () => {
    const text = '# no *heading* @everyone <@1> [x](https://y.z) `code` ~~s~~ ||p||\n- a\n1. b\n> c'
    const shown = words(renderView(say({ kind: 'text', text })))
    expect(shown).toBe(
      '\\# no \\*heading\\* @\u200beveryone \\<@1> \\[x\\](https://y.z) \\`code\\` \\~\\~s\\~\\~ \\|\\|p\\|\\|\n\\- a\n1\\. b\n\\> c',
    )
  })

  it('leaves addresses as they are, so that they lead where they should', () => {
    const text = 'Call 112 or see https://example.org/a_b_c?x=*1* (now)'
    expect(words(renderView(say({ kind: 'text', text })))).toBe(text)
  })

  it('shows a draft as it would be posted, and cannot ping with it', () => {
    const { body } = renderView(say({ kind: 'draft', text: '**Done**, <@123>! @everyone' }))
    expect(words({ body, files: [] })).toBe('**Done**, <@123>! @\u200beveryone')
    expect(body.allowed_mentions).toEqual({ parse: [] })
  })

  it('gives a copyable draft in a block that copies whole', () => {
    expect(words(renderView(say({ kind: 'draft', text: 'a *b* c', copyable: true })))).toBe(
      '```\na *b* c\n```',
    )
  })

  it('keeps Markdown that a draft leaves open from swallowing what follows', () => {
    const { body } = renderView(say({ kind: 'draft', text: '```js\nopen' }, { kind: 'text', text: 'After' }))
    const [container] = body.components
    expect(container?.components).toHaveLength(2)
  })

  it('marks what was removed and added, line by line', () => {
    const pieces = [
      { kind: 'removed', text: 'You never\nlisten ' },
      { kind: 'added', text: 'Could we talk' },
      { kind: 'same', text: '?' },
    ] as const
    expect(words(renderView(say({ kind: 'diff', pieces })))).toBe(
      '~~You never~~\n~~listen~~ **Could we talk**?',
    )
  })

  it('puts what does not fit into a file, whole, the explanations first', () => {
    const draft = 'A considerate sentence. '.repeat(150).trim()
    const rendered = accepted(
      renderView({
        title: 'Preview',
        parts: [
          { kind: 'draft', text: draft },
          {
            kind: 'diff',
            pieces: [
              { kind: 'removed', text: 'old '.repeat(400) },
              { kind: 'added', text: 'new' },
            ],
          },
          { kind: 'buttons', buttons: [{ label: 'Post', act: { name: 'post', draft: 'd' } }] },
        ],
      }),
    )
    expect(words(rendered)).toContain(draft)
    expect(rendered.files.map(({ name }) => name)).toEqual(['changes.txt'])
    expect(labelsOf({ body: rendered.body as never })).toEqual(['Post'])
  })

  it('puts a draft beyond a message into a file of its own, whole', () => {
    const draft = '👩‍👩‍👧‍👦 and more. '.repeat(2000)
    const rendered = accepted(
      renderView(say({ kind: 'draft', text: draft }, { kind: 'text', text: 'Short' })),
    )
    expect(rendered.files).toMatchObject([{ name: 'draft.txt', data: draft }])
  })

  it('keeps the order of many parts that do not fit, in one file', () => {
    const parts = Array.from(
      { length: 30 },
      (_, index): Part => ({ kind: 'text', text: `${index}: ${'word '.repeat(80)}` }),
    )
    const rendered = accepted(renderView({ parts }))
    expect(rendered.files).toHaveLength(1)
    const numbers = `${words(rendered)}\n${rendered.files[0]?.data}`.match(/^\d+(?=:)/gmu)?.map(Number)
    expect(numbers).toEqual(parts.map((_, index) => index))
  })

  it('is taken by Discord whatever it says', () => {
    const part: fc.Arbitrary<Part> = fc.oneof(
      fc.record({
        kind: fc.constant('text' as const),
        text: anyText,
        style: fc.constantFrom('normal', 'strong', 'small'),
      }),
      fc.record({ kind: fc.constant('quote' as const), text: anyText }),
      fc.record({ kind: fc.constant('draft' as const), text: anyText, copyable: fc.boolean() }),
      fc.record({ kind: fc.constant('list' as const), items: fc.array(anyText, { maxLength: 5 }) }),
      fc.record({
        kind: fc.constant('diff' as const),
        pieces: fc.array(fc.record({ kind: fc.constantFrom('same', 'removed', 'added'), text: anyText }), {
          maxLength: 8,
        }),
      }),
      fc.constant({ kind: 'divider' as const }),
    )
    const controls: Part = {
      kind: 'buttons',
      buttons: [{ label: 'Post', act: { name: 'post', draft: 'd' } }],
    }
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const rendered = renderView({ title: 'Title', parts: [...parts, controls] })
        checkMessage(
          rendered.body as never,
          rendered.files.map(({ name }) => name),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('shows at most 25 entries of a menu, the chosen one always', () => {
    const options = Array.from({ length: 40 }, (_, index) => ({ value: `v${index}`, label: `Tone ${index}` }))
    const rendered = accepted(
      renderView(
        say({ kind: 'choice', label: 'Tone', act: { name: 'tone', draft: 'd' }, options, selected: 'v39' }),
      ),
    )
    expect(JSON.stringify(rendered.body)).toContain('"value":"v39","default":true')
  })
})

describe('splitting', () => {
  it('never cuts: the pieces are the text, within the limit, no grapheme taken apart', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 30, max: 80 }), (text, limit) => {
        const pieces = splitText(text, limit)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit)
      }),
    )
    const family = '👩‍👩‍👧‍👦'
    for (const piece of splitText(family.repeat(30), 50)) expect(piece.replaceAll(family, '')).toBe('')
  })

  it('gets on with a character that is longer than the limit', () => {
    const zalgo = `e${'\u0301'.repeat(500)}`
    expect(splitText(zalgo, 100).join('')).toBe(zalgo)
  })
})

describe('a form on Discord', () => {
  const editing = (value: string) =>
    renderForm({
      id: 'edit',
      state: 'd1',
      title: 'Edit',
      submit: 'Preview',
      fields: [{ kind: 'text', name: 'text', label: 'Your text', value, maxLength: 40_000 }],
    })

  it('gives a long text back as it was, whatever Discord trims at the ends of its inputs', () => {
    const paragraphs = fc.array(fc.lorem({ mode: 'sentences', maxCount: 12 }), {
      minLength: 5,
      maxLength: 60,
    })
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n\n', '\n', ' '), (parts, joint) => {
        const text = parts.join(joint).slice(0, 15_000).trim()
        const modal = editing(text)
        if (!modal) throw new Error('it fits')
        checkModal(modal as never)
        const components = modal.components.map((row) => {
          const input =
            'component' in row
              ? (row.component as { type: number; custom_id: string; value?: string })
              : undefined
          return { component: input && { ...input, value: (input.value ?? '').trim() }, components: [] }
        })
        expect(readSubmitted({ custom_id: modal.custom_id, components }).text).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('says no to a text that five inputs do not hold, rather than cut it', () => {
    expect(editing('word '.repeat(5000))).toBeUndefined()
  })

  it('fits Discord’s limits for every kind of field', () => {
    const modal = renderForm({
      id: 'tone',
      state: '12',
      title: 'The tone of this channel',
      submit: 'Save',
      intro: 'These hold for everybody here.',
      fields: [
        {
          kind: 'choice',
          name: 'tone',
          label: 'Tone',
          options: [{ value: 'warm', label: 'Warm' }],
          value: 'warm',
        },
        {
          kind: 'choices',
          name: 'locked',
          label: 'Locked',
          options: [{ value: 'tone', label: 'Tone' }],
          values: ['tone'],
        },
        { kind: 'toggle', name: 'disclosure', label: 'Say that Humanize helped', value: true },
        { kind: 'people', name: 'editors', label: 'Editors', values: ['123456789012345678'] },
        { kind: 'line', name: 'language', label: 'Language', hint: 'Such as en', optional: true },
      ],
    })
    checkModal(modal as never)
    expect(againstSpec('POST', '/interactions/1/a/callback', { type: 9, data: modal })).toBeUndefined()
  })
})
