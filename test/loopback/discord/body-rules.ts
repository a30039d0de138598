import { refuse } from './refusal.ts'

type Node = {
  type?: number
  content?: string
  label?: string
  custom_id?: string
  components?: Node[]
  component?: Node
  accessory?: Node
  options?: unknown[]
  value?: string
  file?: { url: string }
  items?: { media: { url: string }; description?: string | null }[]
}
export type Body = {
  content?: string | null
  components?: Node[] | null
  flags?: number | null
  attachments?: { id: number | string; filename?: string; description?: string | null }[] | null
  username?: string
  nonce?: string
  custom_id?: string
  title?: string
  embeds?: unknown[]
  poll?: unknown
}

const V2 = 1 << 15
const LONGEST_DESCRIPTION = 1024
const SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u

const nested = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [
    node,
    ...nested(node.components ?? []),
    ...nested([node.component, node.accessory].filter((child) => child !== undefined)),
  ])

const rule = (holds: boolean, why: string): void => {
  if (!holds) throw refuse.invalidBody(why)
}

const checkNodes = (nodes: readonly Node[]): void => {
  const ids = nodes.map((node) => node.custom_id).filter((id) => id !== undefined)
  rule(new Set(ids).size === ids.length, 'custom_id used twice')
  for (const node of nodes) {
    if (node.custom_id !== undefined) {
      rule(node.custom_id.length >= 1 && node.custom_id.length <= 100, 'custom_id must be 1-100 long')
    }
    if (node.type === 1) {
      const children = node.components ?? []
      const most = children.some((child) => child.type !== 2) ? 1 : 5
      rule(children.length >= 1 && children.length <= most, 'an action row holds five buttons or one menu')
    }
    if (node.type === 2)
      rule((node.label?.length ?? 0) >= 1 && (node.label?.length ?? 0) <= 80, 'button label 1-80')
    if (node.type === 3)
      rule((node.options?.length ?? 0) >= 1 && (node.options?.length ?? 0) <= 25, 'a menu has 1-25 options')
    if (node.type === 10) rule((node.content?.trim().length ?? 0) >= 1, 'a text display must not be blank')
    if (node.type === 12) {
      const items = node.items ?? []
      rule(items.length >= 1 && items.length <= 10, 'a gallery holds 1-10 items')
      for (const { media, description } of items) {
        rule((description?.length ?? 0) <= LONGEST_DESCRIPTION, 'description at most 1024 long')
        rule(/\.(?:png|jpe?g|gif|webp)$/u.test(media.url), 'a gallery shows pictures')
      }
    }
    if (node.type === 17) rule((node.components?.length ?? 0) >= 1, 'a container must hold something')
    rule(!SURROGATE.test(node.content ?? node.label ?? ''), 'half a character')
  }
}

/** What Discord refuses in a message body beyond what its OpenAPI document says: totals, V2 against content, file references. */
export const checkMessage = (body: Body, files: readonly string[], { edit = false } = {}): void => {
  const v2 = ((body.flags ?? 0) & V2) !== 0
  const all = nested(body.components ?? [])
  checkNodes(all)
  if (v2) {
    rule(
      !body.content && !body.embeds?.length && !body.poll,
      'content, embeds and polls cannot be used with V2 components',
    )
    rule(edit || all.length > 0, 'a V2 message must hold components')
    rule(all.length <= 40, `at most 40 components, not ${all.length}`)
    const total = all.reduce((sum, node) => sum + (node.content?.length ?? 0), 0)
    rule(total <= 4000, `at most 4000 characters of text, not ${total}`)
  } else {
    const content = body.content ?? ''
    rule(content.length <= 2000, `content is at most 2000 long, not ${content.length}`)
    rule(edit || content.trim() !== '' || files.length > 0 || all.length > 0, 'Cannot send an empty message')
    rule(!SURROGATE.test(content), 'half a character')
    rule(
      all.every((node) => ![9, 10, 12, 13, 14, 17].includes(node.type ?? 0)),
      'V2 components need the flag',
    )
  }
  const attached = (body.attachments ?? []).map(({ filename }) => filename)
  for (const { description } of body.attachments ?? [])
    rule((description?.length ?? 0) <= LONGEST_DESCRIPTION, 'description at most 1024 long')
  const referenced = all.flatMap(({ file, items = [] }) => [
    ...(file ? [file.url] : []),
    ...items.map(({ media }) => media.url),
  ])
  for (const url of referenced.filter((address) => address.startsWith('attachment://'))) {
    const name = url.slice('attachment://'.length)
    rule(attached.includes(name) && files.includes(name), `attachment ${name} is not attached`)
  }
  rule(
    files.length === attached.filter((name) => name && files.includes(name)).length,
    'files without attachments entry',
  )
  if (body.username !== undefined) {
    rule(!/discord|clyde/iu.test(body.username), 'Username cannot contain "discord"')
    rule(body.username.length >= 1 && body.username.length <= 80, 'username 1-80')
  }
}

export const checkModal = (body: Body): void => {
  rule((body.title?.length ?? 0) >= 1 && (body.title?.length ?? 0) <= 45, 'modal title 1-45')
  const rows = (body.components ?? []).filter((row) => row.type !== 10)
  rule(rows.length >= 1 && rows.length <= 5, `a modal has 1-5 rows, not ${rows.length}`)
  const all = nested(body.components ?? [])
  checkNodes(all)
  for (const node of all) if (node.type === 4) rule((node.value?.length ?? 0) <= 4000, 'value at most 4000')
}

export const isV2 = (body: Body): boolean => ((body.flags ?? 0) & V2) !== 0
