import type { Act } from '../../app/act.ts'
import { localeOf } from '../../core/job.ts'
import type { View } from '../../views/view.ts'
import type { InteractionOf } from './raw.ts'
import { say } from './words.ts'

type Node = { custom_id?: unknown; label?: unknown; components?: unknown }

/** The label of the control that was pressed, wherever it stands in its message. */
const labelOf = (components: readonly unknown[], customId: string): string | undefined => {
  for (const node of components as readonly Node[]) {
    if (node.custom_id === customId && typeof node.label === 'string') return node.label
    const found = Array.isArray(node.components) ? labelOf(node.components, customId) : undefined
    if (found) return found
  }
  return undefined
}

/** Discord has no confirmation dialogue: a control that asks first is pressed once more, in a message of its own. */
export const confirmView = (interaction: InteractionOf<3>, act: Act): View => {
  const sure = say('sure', localeOf(interaction.locale ?? undefined))
  const label = labelOf(interaction.message?.components ?? [], interaction.data.custom_id)
  return {
    parts: [
      { kind: 'text', text: sure },
      { kind: 'buttons', buttons: [{ label: label ?? sure, act, style: 'danger' }] },
    ],
  }
}
