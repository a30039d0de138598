import type { types } from '@slack/bolt'
import { encodeAct } from '../../../app/act.ts'
import type { Locale } from '../../../core/job.ts'
import type { Button, Part, View } from '../../../views/view.ts'
import { type Block, partBlocks, plain } from './blocks.ts'
import { type Content, messages } from './view.ts'

type Buttons = Extract<Part, { kind: 'buttons' }>

const feedback = (like: Button, dislike: Button): types.ContextActionsBlock => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'feedback',
      positive_button: { text: plain(like.label, 75), value: encodeAct(like.act) },
      negative_button: { text: plain(dislike.label, 75), value: encodeAct(dislike.act) },
    },
  ],
})

/** Like and dislike are Slack's own feedback marks in a conversation with the app. */
const buttonBlocks = (part: Buttons, locale: Locale): Block[] => {
  const like = part.buttons.find(({ act }) => act.name === 'like')
  const dislike = part.buttons.find(({ act }) => act.name === 'dislike')
  if (!like || !dislike) return partBlocks(part, locale)
  const others = part.buttons.filter((button) => button !== like && button !== dislike)
  const actions = others.length > 0 ? partBlocks({ kind: 'buttons', buttons: others }, locale) : []
  return [...actions, feedback(like, dislike)]
}

/** The controls alone: what follows a text that was streamed already. */
export const controlBlocks = (view: View, locale: Locale): Block[] =>
  view.parts.flatMap((part) => {
    if (part.kind === 'buttons') return buttonBlocks(part, locale)
    return part.kind === 'choice' ? partBlocks(part, locale) : []
  })

/** A view as messages in a conversation with the app. */
export const conversationMessages = (view: View, locale: Locale): Content[] => {
  const controls = controlBlocks(view, locale)
  const words = { ...view, parts: view.parts.filter(({ kind }) => kind !== 'buttons' && kind !== 'choice') }
  const contents = messages(words, locale, 'api')
  const last = contents.at(-1) as Content
  return [...contents.slice(0, -1), { ...last, blocks: [...last.blocks, ...controls] }]
}
