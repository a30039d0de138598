import type { Values } from '../../../views/form.ts'
import { type FieldRef, JOINTS, parseBlockId, VALUE } from '../render/fields.ts'
import { fromInput } from '../render/mrkdwn.ts'
import type { ViewSubmission } from './shapes.ts'

type Entered = NonNullable<ViewSubmission['view']['state']['values'][string]>[string]

const enteredValue = (entered: Entered): string | boolean | readonly string[] => {
  switch (entered.type) {
    case 'checkboxes':
      return (entered.selected_options ?? []).length > 0
    case 'multi_static_select':
      return (entered.selected_options ?? []).map(({ value }) => value)
    case 'multi_users_select':
      return entered.selected_users ?? []
    case 'static_select':
      return entered.selected_option?.value ?? ''
    case 'conversations_select':
      return entered.selected_conversation ?? ''
    default:
      return entered.value ?? ''
  }
}

/** The inputs of one long text, put together as they were taken apart; inputs left empty at the end add nothing. */
const joined = (pieces: readonly { ref: FieldRef; text: string }[]): string =>
  [...pieces]
    .sort((a, b) => a.ref.index - b.ref.index)
    .filter(({ ref, text }) => ref.index === 0 || text !== '')
    .reduce((whole, { ref, text }) => (whole === '' ? text : `${whole}${JOINTS[ref.join]}${text}`), '')

/** A submission's values by field name. Blocks that are not ours are left out. */
export const readValues = (values: ViewSubmission['view']['state']['values']): Values => {
  const read: Record<string, string | boolean | readonly string[]> = {}
  const texts = new Map<string, { ref: FieldRef; text: string }[]>()
  for (const [block, elements] of Object.entries(values)) {
    const ref = parseBlockId(block)
    const entered = elements[VALUE]
    if (!ref || !entered) continue
    const value = enteredValue(entered)
    if (typeof value === 'string')
      texts.set(ref.field, [...(texts.get(ref.field) ?? []), { ref, text: value }])
    else read[ref.field] = value
  }
  for (const [field, pieces] of texts) {
    const text = joined(pieces)
    read[field] = pieces[0]?.ref.draft ? fromInput(text) : text
  }
  return read
}
