import type { Locale } from '../core/job.ts'
import { LONGEST_TEXT } from '../core/task.ts'
import type { Form } from './form.ts'
import { hasSlot } from './text.ts'
import { sayIn } from './words/words.ts'

/** The text of a draft or of a posted message, to be changed by hand. */
export const editForm = (
  { id, text }: { id: string; text: string },
  locale: Locale,
  form: 'edit' | 'edit-posted' = 'edit',
): Form => {
  const say = sayIn(locale)
  return {
    id: form,
    state: id,
    title: say(form === 'edit' ? 'editTitle' : 'editPostedTitle'),
    // A draft is shown once more; a posted message changes at once.
    submit: say(form === 'edit' ? 'preview' : 'save'),
    ...(hasSlot(text) && { intro: say('editSlot') }),
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: say('yourText'),
        value: text,
        maxLength: LONGEST_TEXT,
        draft: true,
      },
    ],
  }
}
