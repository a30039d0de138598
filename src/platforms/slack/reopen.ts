import type { Act } from '../../app/act.ts'
import type { Locale } from '../../core/job.ts'
import { faultView } from '../../views/fault.ts'
import type { View } from '../../views/view.ts'
import type { Asked } from './read/incoming.ts'
import { words } from './words.ts'

const FORMS = new Set(['profile', 'tone', 'compose'])

/** Is the answer a window, as far as the request tells? Then a skeleton is opened while the work goes on. */
export const opensWindow = (asked: Asked): boolean => {
  switch (asked.kind) {
    case 'compose':
      return true
    case 'tone':
      return asked.verb === 'open'
    case 'profile':
    case 'posted':
      return asked.verb === 'edit'
    case 'act':
      return asked.act.name === 'edit' || (asked.act.name === 'open' && FORMS.has(asked.act.value ?? ''))
    default:
      return false
  }
}

const actOf = (asked: Asked): Act | undefined => {
  switch (asked.kind) {
    case 'act':
      return asked.act
    case 'compose':
      return { name: 'open', value: 'compose' }
    case 'tone':
      return { name: 'open', value: 'tone' }
    case 'profile':
      return { name: 'open', value: 'profile' }
    default:
      return undefined
  }
}

/** Shown instead of a window that came too late: a press gives a new trigger. */
export const reopenView = (asked: Asked, locale: Locale): View => {
  const act = actOf(asked)
  if (!act) return faultView({ word: 'interrupted' }, locale)
  return {
    parts: [
      { kind: 'text', text: words.reopen[locale] },
      { kind: 'buttons', buttons: [{ label: words.open[locale], act, style: 'primary' }] },
    ],
  }
}
