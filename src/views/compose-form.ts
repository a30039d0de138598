import type { Locale } from '../core/job.ts'
import { LONGEST_TEXT } from '../core/task.ts'
import type { Form } from './form.ts'
import type { Option } from './view.ts'
import { sayIn } from './words/words.ts'

/** Where a message is written before anybody sees it. `to` is asked only where the platform can. */
export const composeForm = (
  {
    text,
    tones,
    tone,
    language,
  }: { text?: string; tones: readonly Option[]; tone: string; language?: string },
  locale: Locale,
): Form => {
  const say = sayIn(locale)
  return {
    id: 'compose',
    state: '',
    title: say('write'),
    submit: say('preview'),
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: say('yourText'),
        hint: say('composeHint'),
        maxLength: LONGEST_TEXT,
        draft: true,
        ...(text && { value: text }),
      },
      { kind: 'conversation', name: 'to', label: say('composeTo') },
      { kind: 'choice', name: 'tone', label: say('tone'), options: tones, value: tone, optional: true },
      {
        kind: 'line',
        name: 'language',
        label: say('language'),
        hint: say('languageHint'),
        optional: true,
        maxLength: 20,
        ...(language && { value: language }),
      },
      { kind: 'toggle', name: 'notes', label: say('composeNotes'), value: false, optional: true },
    ],
  }
}
