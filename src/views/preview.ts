import type { Draft, DraftSeed } from '../app/drafts.ts'
import { reveal } from '../core/clean.ts'
import type { Locale } from '../core/job.ts'
import { tell } from '../core/phrases/tell.ts'
import { diffOfChanges } from './diff.ts'
import { excerpt, hasSlot, plain, small, strong } from './text.ts'
import type { Button, Option, Part, View } from './view.ts'
import { type Say, sayIn } from './words/words.ts'

/** Beyond this many reasons a preview is not read any more. */
const MOST_REASONS = 6
const LONGEST_EXCERPT = 60

/** What a preview is made of. A draft that could not be stored has no id, and nothing to press. */
export type Previewed = DraftSeed & Pick<Draft, 'text' | 'preview' | 'edited' | 'sentParts'> & { id?: string }

export type PreviewOptions = {
  locale: Locale
  tones: readonly Option[]
  /** Sentences that belong to this showing only: why the context was limited, thanks for a vote, no variant left. */
  asides?: readonly string[]
}

const titleOf = ({ kind, own, preview }: Previewed, say: Say): string => {
  if (kind === 'reply') return say('replyTitle')
  if (preview?.verdict === 'already-fine') return say('fineTitle')
  if (preview?.verdict === 'kept') return say('keptTitle')
  return say(kind === 'aid' && !own ? 'aidTitle' : 'previewTitle')
}

/** What is to be known about the text besides what changed. */
const remarks = (draft: Previewed, locale: Locale, asides: readonly string[]): string[] => {
  const { kind, own, preview, text, edited, id } = draft
  const say = sayIn(locale)
  const said: string[] = [...asides]
  const note = preview?.note === tell({ code: 'note-already-fine' }, locale) ? undefined : preview?.note
  if (edited) said.push(say('edited'))
  else if (preview?.verdict === 'already-fine') said.push(say(kind === 'aid' ? 'fineAid' : 'fine'))
  else if (preview?.verdict === 'kept' && !note) said.push(say('kept'))
  if (note && !edited) said.push(note)
  if (kind === 'aid' && !own) said.push(say('aidNote'))
  else if (id === undefined) said.push(say('noDraft'))
  else if (hasSlot(text)) said.push(say('slot'))
  return said
}

/** The joint that keeps a word from calling everybody is not to be seen: before and after would read the same. */
const JOINT = '\u200b'
const isDefused = ({ before, after }: { before: string; after: string }): boolean =>
  after.replaceAll(JOINT, '') === before

/** A reason that quotes the words itself stands alone; another is told with them. */
const reasonLine = (change: { before: string; after: string; reason: string }, say: Say): string => {
  if (/[“«„]/u.test(change.reason)) return change.reason
  const before = excerpt(reveal(change.before.trim()), LONGEST_EXCERPT)
  const after = excerpt(change.after.trim(), LONGEST_EXCERPT)
  const word = !after ? 'removed' : !before ? 'added' : isDefused(change) ? 'defused' : 'replaced'
  return say(word, { before, after, reason: change.reason })
}

const whyParts = ({ original, text, preview, kind, edited }: Previewed, say: Say): Part[] => {
  if (kind === 'reply' || text === original) return []
  // The reasons are of the engine's rewrite; what a person then changed needs none.
  const changes = edited ? [] : (preview?.changes ?? [])
  const lines = [...new Set(changes.map((change) => reasonLine(change, say)))]
  const items = lines.slice(0, MOST_REASONS)
  if (lines.length > MOST_REASONS) items.push(say('whyMore', { count: lines.length - MOST_REASONS }))
  const pieces = diffOfChanges(original, text, changes).map((piece) => ({
    ...piece,
    ...(piece.kind === 'added' && piece.text === JOINT
      ? ({ kind: 'same' } as const)
      : { text: reveal(piece.text) }),
  }))
  const diff: Part = { kind: 'diff', pieces }
  return items.length > 0 ? [diff, { kind: 'list', title: say('why'), items }] : [diff]
}

const toneChoice = (draft: Previewed & { id: string }, tones: readonly Option[], say: Say): Part => {
  const current = draft.options.tone ?? draft.preview?.tone
  const selected = tones.find((tone) => tone.value === current)?.value
  return {
    kind: 'choice',
    label: say('tone'),
    act: { name: 'tone', draft: draft.id },
    options: tones,
    ...(selected && { selected }),
  }
}

const controls = (draft: Previewed, tones: readonly Option[], say: Say): Part[] => {
  const { id, kind, preview, edited, sentParts } = draft
  if (id === undefined) return []
  const asIs = preview?.verdict === 'already-fine' && !edited
  const post: Button = {
    label: say(sentParts > 0 ? 'postRest' : asIs ? 'postAsIs' : 'post'),
    act: { name: 'post', draft: id },
    style: 'primary',
  }
  const edit: Button = { label: say('edit'), act: { name: 'edit', draft: id } }
  const again: Button = { label: say('again'), act: { name: 'again', draft: id } }
  const copy: Button = { label: say('copy'), act: { name: 'copy', draft: id } }
  const back: Button = { label: say('back'), act: { name: 'open', draft: id, value: 'suggestions' } }
  const dismiss: Button = { label: say('dismiss'), act: { name: 'dismiss', draft: id } }
  const votes: Button[] = (['like', 'dislike'] as const).map((name) => ({
    label: say(name),
    act: { name, draft: id },
  }))
  const row = (...buttons: Button[]): Part => ({ kind: 'buttons', buttons })
  if (sentParts > 0) return [row(post, copy, dismiss)]
  if (kind === 'reply') return [row(post, edit, copy, back), row(...votes, dismiss)]
  const menu = toneChoice({ ...draft, id }, tones, say)
  if (kind === 'aid') return [menu, row(copy, again), row(...votes, dismiss)]
  return [menu, row(post, edit, again, copy), row(...votes, dismiss)]
}

/** The private preview: what was detected, the text as it would be posted, what changed and why, and what can be done. */
export const previewView = (draft: Previewed, { locale, tones, asides = [] }: PreviewOptions): View => {
  const say = sayIn(locale)
  const [detected, ...followed] = draft.preview?.plan ?? []
  const parts: Part[] = []
  if (detected) parts.push(strong(detected))
  parts.push({ kind: 'draft', text: draft.text, copyable: draft.kind === 'aid' || draft.id === undefined })
  for (const remark of remarks(draft, locale, asides)) parts.push(plain(remark))
  parts.push(...whyParts(draft, say))
  for (const step of followed) parts.push(small(step))
  parts.push(...controls(draft, tones, say))
  return { title: titleOf(draft, say), parts }
}

/** The text alone, to take along. */
export const copyView = (draft: string, text: string, locale: Locale): View => {
  const say = sayIn(locale)
  const buttons: Button[] = [
    { label: say('back'), act: { name: 'open', draft, value: 'preview' } },
    { label: say('dismiss'), act: { name: 'dismiss', draft } },
  ]
  return {
    title: say('copyTitle'),
    parts: [
      { kind: 'draft', text, copyable: true },
      { kind: 'buttons', buttons },
    ],
  }
}
