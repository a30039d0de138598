import { ComponentType, type RawFile } from 'discord.js'
import { chartText } from '../../views/chart-text.ts'
import type { Part, View } from '../../views/view.ts'
import { LIMITS } from './limits.ts'
import { copyBlock } from './markup.ts'
import type { Piece } from './overflow.ts'
import { shorten } from './split.ts'

type Picture = Extract<Part, { kind: 'picture' }>

/** Discord shows no SVG. A message has one chart at most, so that its file has one name. */
const FILE = 'usage.png'

const describe = ({ alt }: Picture): string => shorten(alt, LIMITS.mediaDescription)

/** The picture where it was drawn, else its bars in characters of one width. */
export const picturePiece = (part: Picture): Piece => {
  if (part.drawn?.as !== 'png') {
    const text = chartText(part.chart)
    return { kind: 'text', text: copyBlock(text) ?? text, alone: true }
  }
  const item = { media: { url: `attachment://${FILE}` }, description: describe(part) }
  return { kind: 'component', component: { type: ComponentType.MediaGallery, items: [item] } }
}

const drawnIn = ({ parts }: View): Picture[] =>
  parts.filter((part): part is Picture => part.kind === 'picture' && part.drawn?.as === 'png')

export const pictureFiles = (view: View): RawFile[] =>
  drawnIn(view).flatMap(({ drawn }) =>
    drawn?.as === 'png' ? [{ name: FILE, data: Buffer.from(drawn.png), contentType: 'image/png' }] : [],
  )

/** What stands beside a file in the message's list of attachments, for those who do not see it. */
export const descriptionOf = (view: View, name: string): { description?: string } => {
  const [picture] = drawnIn(view)
  return picture && name === FILE ? { description: describe(picture) } : {}
}
