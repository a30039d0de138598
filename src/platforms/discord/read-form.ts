import type { Values } from '../../views/form.ts'
import { decodeInput, JOINTS } from './custom-id.ts'
import type { InteractionOf } from './raw.ts'

/** The inputs of a submitted form by field; a text that was split over several inputs is one again. Unknown inputs are left out. */
export const readSubmitted = (data: InteractionOf<5>['data']): Values => {
  const values: Record<string, string | boolean | readonly string[]> = {}
  const inputs = data.components.flatMap(({ component, components }) =>
    component ? [component, ...components] : components,
  )
  for (const input of inputs) {
    const id = input.custom_id === undefined ? undefined : decodeInput(input.custom_id)
    if (!id) continue
    if (id.list) values[id.field] = input.values ?? []
    else if (typeof input.value === 'boolean') values[id.field] = input.value
    else if (id.part === 0) values[id.field] = input.value ?? input.values?.[0] ?? ''
    // A further part that the person emptied takes its joint with it.
    else if (input.value) values[id.field] = `${values[id.field] ?? ''}${JOINTS[id.joint]}${input.value}`
  }
  return values
}
