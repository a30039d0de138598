import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
  type RawFile,
} from 'discord.js'
import type { Act } from '../../app/act.ts'
import { defuse } from '../../core/defuse.ts'
import type { DiffPiece, Part, View } from '../../views/view.ts'
import { copyBlock, escapeText, quoted, small, strong, struck } from './markup.ts'
import { DRAFT, makeRoom, type Overflow, type Piece, RANKS } from './overflow.ts'
import { buttonRows, choiceRow, moreRow } from './render-controls.ts'
import { descriptionOf, pictureFiles, picturePiece } from './render-picture.ts'

/** A message's body and its files, ready for REST. Private or public is the sender's to say. */
export type Rendered = {
  body: {
    flags: number
    components: APIContainerComponent[]
    allowed_mentions: { parse: [] }
    attachments: { id: string; filename: string; description?: string }[]
  }
  files: RawFile[]
}

export type RenderOptions = {
  /** Post would come out private here: the preview offers Copy alone. */
  offerPost?: boolean
  files?: readonly RawFile[]
  /** A form showed the first fields; this opens the next. */
  more?: { label: string; act: Act; page: number }
}

const POSTING: readonly string[] = ['post', 'choose']

const diffText = (pieces: readonly DiffPiece[]): string =>
  pieces
    .map(({ kind, text }) => {
      if (kind === 'same') return escapeText(text)
      const mark = kind === 'removed' ? struck : strong
      // Marks hold only when they touch the words, line by line.
      return text.replaceAll(/\S(?:[^\n]*\S)?/gu, (words) => mark(escapeText(words)))
    })
    .join('')

const styled = { normal: (text: string) => text, strong, small } as const

const text = (content: string, overflow?: Overflow): Piece => ({
  kind: 'text',
  text: content,
  ...(overflow && { overflow }),
})

const divider: Piece = { kind: 'component', component: { type: ComponentType.Separator } }

const pieces = (part: Part, { offerPost = true }: RenderOptions): Piece[] => {
  switch (part.kind) {
    case 'text':
      return [
        text(styled[part.style ?? 'normal'](escapeText(part.text)), {
          name: 'message.txt',
          content: part.text,
          rank: RANKS.text,
        }),
      ]
    case 'quote':
      return [
        text(quoted(escapeText(part.text)), { name: 'quote.txt', content: part.text, rank: RANKS.quote }),
      ]
    case 'draft': {
      const shown = (part.copyable && copyBlock(part.text)) || defuse(part.text, 'discord')
      const overflow = { name: DRAFT, content: part.text, rank: RANKS.draft }
      // Alone: Markdown that a draft leaves open must not swallow what follows.
      return [{ kind: 'text', text: shown, alone: true, overflow }]
    }
    case 'facts':
      return [
        text(
          part.facts
            .map(({ label, value }) => `${strong(escapeText(label))} ${escapeText(value)}`)
            .join('\n'),
        ),
      ]
    case 'diff':
      return [
        text(diffText(part.pieces), {
          name: 'changes.txt',
          content: part.pieces.map((piece) => marked(piece)).join(''),
          rank: RANKS.diff,
        }),
      ]
    case 'list': {
      const lines = part.items.map((item) => `- ${escapeText(item)}`)
      const title = part.title ? [strong(escapeText(part.title))] : []
      const content = [...(part.title ? [part.title] : []), ...part.items.map((item) => `- ${item}`)]
      return [
        text([...title, ...lines].join('\n'), {
          name: 'details.txt',
          content: content.join('\n'),
          rank: RANKS.list,
        }),
      ]
    }
    case 'choice':
      return [{ kind: 'component', component: choiceRow(part) }]
    case 'buttons': {
      const buttons = part.buttons.filter(({ act }) => offerPost || !POSTING.includes(act.name))
      return buttonRows(buttons).map((component) => ({ kind: 'component', component }))
    }
    case 'picture':
      return [picturePiece(part)]
    case 'references': {
      const mark = part.what === 'channels' ? '#' : '@'
      const ids = part.ids.map((id) => `<${mark}${id}>`).join(' ')
      return [text(`${strong(escapeText(part.label))} ${ids}`)]
    }
    case 'divider':
      return [divider]
  }
}

/** A change in a plain text file, in the notation of wdiff. */
const marked = ({ kind, text }: DiffPiece): string =>
  kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`

/** Neighbouring texts share one text display: a message holds 40 components. */
const components = (shown: readonly Piece[]): APIComponentInContainer[] => {
  const merged: APIComponentInContainer[] = []
  let open: APITextDisplayComponent | undefined
  for (const piece of shown) {
    if (piece.kind === 'component') {
      merged.push(piece.component)
      open = undefined
    } else if (piece.text.trim() && open && !piece.alone) {
      open.content += `\n${piece.text}`
    } else if (piece.text.trim()) {
      const display: APITextDisplayComponent = { type: ComponentType.TextDisplay, content: piece.text }
      merged.push(display)
      open = piece.alone ? undefined : display
    }
  }
  return merged
}

/** Draws a view with Components V2. What exceeds Discord's 4,000 characters goes into a file, whole. */
export const renderView = (view: View, options: RenderOptions = {}): Rendered => {
  const title: Piece[] = view.title ? [text(`### ${escapeText(view.title)}`)] : []
  const { shown, files } = makeRoom([...title, ...view.parts.flatMap((part) => pieces(part, options))])
  const given = (options.files ?? []).map(
    (file): Piece => ({
      kind: 'component',
      component: { type: ComponentType.File, file: { url: `attachment://${file.name}` } },
    }),
  )
  const all = [...files, ...pictureFiles(view), ...(options.files ?? [])]
  const more = options.more ? [moreRow(options.more)] : []
  return {
    body: {
      flags: MessageFlags.IsComponentsV2,
      components: [
        { type: ComponentType.Container, components: [...components([...shown, ...given]), ...more] },
      ],
      allowed_mentions: { parse: [] },
      attachments: all.map(({ name }, id) => ({
        id: String(id),
        filename: name,
        ...descriptionOf(view, name),
      })),
    },
    files: all,
  }
}
