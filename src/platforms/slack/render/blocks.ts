import type { types } from '@slack/bolt'
import { encodeAct } from '../../../app/act.ts'
import type { Locale } from '../../../core/job.ts'
import { chartText } from '../../../views/chart-text.ts'
import type { Button, DiffPiece, Part } from '../../../views/view.ts'
import { LIMITS } from '../limits.ts'
import { words } from '../words.ts'
import { escapeText, literal, safe, toInput } from './mrkdwn.ts'
import { type RichElement, richElements } from './rich-text.ts'
import { shorten, split } from './split.ts'

export type Block = types.KnownBlock

export const plain = (text: string, limit: number = LIMITS.section): types.PlainTextElement => ({
  type: 'plain_text',
  text: shorten(text, limit),
  emoji: false,
})
/** `verbatim`: Slack must not turn names and `@here` in the text into mentions of its own accord. */
const mrkdwn = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true })

const sections = (text: string): Block[] =>
  split(text, LIMITS.section).map((piece) => ({ type: 'section', text: mrkdwn(piece) }))

/** A draft as it would look when posted. */
export const draftBlocks = (markup: string): Block[] => sections(safe(markup))

/** Characters of one width, as they are. */
const preformatted = (text: string): Block => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
})

/**
 * A draft in a box from which it can be copied whole. A text with mentions or code blocks cannot stand in one: there a mention would be
 * an id, where otherwise it is copied as the name.
 */
const copyBlocks = (markup: string): Block[] =>
  /```|<[@#]/u.test(markup) ? draftBlocks(markup) : split(toInput(markup), LIMITS.section).map(preformatted)

const quoteBlocks = (markup: string): Block[] =>
  split(safe(markup), LIMITS.section - 500).flatMap((piece) => sections(piece.replace(/^/gmu, '> ')))

const textBlocks = (text: string, style: 'normal' | 'strong' | 'small' = 'normal'): Block[] =>
  style === 'strong'
    ? split(literal(text), LIMITS.section - 2).map((piece) => ({
        type: 'section',
        text: mrkdwn(`*${piece}*`),
      }))
    : split(text, LIMITS.section).map((piece) =>
        style === 'small'
          ? { type: 'context', elements: [plain(piece)] }
          : { type: 'section', text: plain(piece) },
      )

/** Rich text holds the words as they are, so no character of a draft can break the strike-through. */
const diffBlocks = (pieces: readonly DiffPiece[]): Block[] => {
  const elements = pieces.flatMap(({ kind, text }) => richElements(text, DIFF_STYLE[kind]))
  const blocks: RichElement[][] = []
  let size = 0
  for (const element of elements) {
    const length = element.type === 'text' ? element.text.length : 1
    const last = blocks.at(-1)
    if (last && size + length <= LIMITS.section) last.push(element)
    else blocks.push([element])
    size = last && size + length <= LIMITS.section ? size + length : length
  }
  return blocks.map((section) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: section }],
  }))
}
const DIFF_STYLE = { same: undefined, removed: { strike: true }, added: { bold: true } } as const

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

const button = ({ label, act, style, confirm }: Button, locale: Locale): types.Button => ({
  type: 'button',
  action_id: encodeAct(act),
  text: plain(label, LIMITS.buttonText),
  ...(style && { style }),
  ...(confirm && {
    confirm: {
      title: plain(label, LIMITS.confirmTitle),
      text: plain(confirm, LIMITS.confirmText),
      confirm: plain(label, LIMITS.confirmButton),
      deny: plain(words.back[locale], LIMITS.confirmButton),
    },
  }),
})

export const option = ({ value, label }: { value: string; label: string }): types.PlainTextOption => ({
  text: plain(label || value, LIMITS.optionText),
  value,
})

const choiceBlock = ({ label, act, options, selected }: Extract<Part, { kind: 'choice' }>): Block => {
  const shown = options.slice(0, LIMITS.options).map(option)
  const initial = shown.find(({ value }) => value === selected)
  return {
    type: 'actions',
    elements: [
      {
        type: 'static_select',
        action_id: encodeAct(act),
        placeholder: plain(label, LIMITS.placeholder),
        options: shown,
        ...(initial && { initial_option: initial }),
      },
    ],
  }
}

/**
 * Slack fetches pictures from public addresses only, which a bot on somebody's own machine does not have. (Its own charts, the
 * `data_visualization` block, stand in messages alone: not in a window or the home tab.)
 */
const pictureBlock = ({ chart, alt, drawn }: Extract<Part, { kind: 'picture' }>): Block =>
  drawn?.as === 'address'
    ? { type: 'image', image_url: drawn.url, alt_text: shorten(alt, LIMITS.altText) }
    : preformatted(chartText(chart))

/** One part of a view as blocks. Exhaustive, so that a new kind of part cannot be forgotten here. */
export const partBlocks = (part: Part, locale: Locale): Block[] => {
  switch (part.kind) {
    case 'text':
      return textBlocks(part.text, part.style)
    case 'quote':
      return quoteBlocks(part.text)
    case 'draft':
      return part.copyable ? copyBlocks(part.text) : draftBlocks(part.text)
    case 'facts':
      return chunks(part.facts, LIMITS.fields).map((facts) => ({
        type: 'section',
        fields: facts.map(({ label, value }) =>
          mrkdwn(split(`*${literal(label)}*\n${escapeText(value)}`, LIMITS.field)[0] ?? ' '),
        ),
      }))
    case 'diff':
      return diffBlocks(part.pieces)
    case 'list':
      return [
        ...(part.title ? textBlocks(part.title, 'strong') : []),
        ...textBlocks(part.items.map((item) => `• ${item}`).join('\n')),
      ]
    case 'choice':
      return part.options.length > 0 ? [choiceBlock(part)] : []
    case 'buttons':
      return chunks(part.buttons, LIMITS.actionsElements).map((buttons) => ({
        type: 'actions',
        elements: buttons.map((each) => button(each, locale)),
      }))
    case 'picture':
      return [pictureBlock(part)]
    case 'references':
      return sections(
        `*${literal(part.label)}*\n${part.ids.map((id) => (part.what === 'channels' ? `<#${id}>` : `<@${id}>`)).join(' ')}`,
      )
    case 'divider':
      return [{ type: 'divider' }]
  }
}
