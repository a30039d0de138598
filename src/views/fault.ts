import type { Refusal } from '../app/drafts.ts'
import type { Locale } from '../core/job.ts'
import { plain, shownBack } from './text.ts'
import type { Button, View } from './view.ts'
import { sayIn, type Word } from './words/words.ts'

export type Fault = {
  word: Word
  values?: Readonly<Record<string, string | number>>
  /** The person's text, to be shown back. */
  text?: string | undefined
  buttons?: readonly Button[]
}

/** One sentence that says what happened and what to do; the text is kept beneath it. */
export const faultView = ({ word, values, text, buttons = [] }: Fault, locale: Locale): View => ({
  parts: [
    plain(sayIn(locale)(word, values)),
    ...shownBack(text),
    ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
  ],
})

const REFUSALS: Record<Exclude<Refusal['kind'], 'uncertain' | 'partly-posted'>, Word> = {
  gone: 'gone',
  'not-owner': 'notOwner',
  working: 'stillWorking',
  stalled: 'interrupted',
  posting: 'posting',
  posted: 'alreadyPosted',
  dismissed: 'dismissed',
  cancelled: 'cancelled',
  'nothing-to-post': 'nothingToPost',
}

/** Why a draft could not be acted on; what remains possible is offered. */
export const refusalView = (refusal: Refusal, locale: Locale): View => {
  const say = sayIn(locale)
  if (refusal.kind === 'uncertain') return uncertainView(refusal.draft, locale)
  if (refusal.kind === 'partly-posted') {
    const draft = refusal.draft.id
    return faultView(
      {
        word: 'partlyPosted',
        text: refusal.draft.text,
        buttons: [
          { label: say('postRest'), act: { name: 'post', draft }, style: 'primary' },
          { label: say('dismiss'), act: { name: 'dismiss', draft } },
        ],
      },
      locale,
    )
  }
  const text = refusal.kind === 'stalled' ? refusal.draft.original : undefined
  const shown = refusal.kind === 'nothing-to-post' ? refusal.draft.text : text
  return faultView({ word: REFUSALS[refusal.kind], text: shown }, locale)
}

/** The answer to a post was lost: the person looks first, then decides. */
export const uncertainView = (draft: { id: string; text: string }, locale: Locale): View => {
  const say = sayIn(locale)
  return {
    title: say('uncertainTitle'),
    parts: [
      plain(say('uncertain')),
      { kind: 'draft', text: draft.text, copyable: true },
      {
        kind: 'buttons',
        buttons: [
          {
            label: say('postAnyway'),
            act: { name: 'post', draft: draft.id, value: 'again' },
            confirm: say('uncertainConfirm'),
          },
          { label: say('dismiss'), act: { name: 'dismiss', draft: draft.id } },
        ],
      },
    ],
  }
}
