import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Act } from '../../app/act.ts'
import type { Button, Option, Part } from '../../views/view.ts'
import { encodeControl } from './custom-id.ts'
import { LIMITS } from './limits.ts'
import { shorten } from './split.ts'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

const STYLES = {
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
  secondary: ButtonStyle.Secondary,
} as const

/** At most 25; what is selected is always among them. */
export const options = (all: readonly Option[], selected: readonly string[]): APISelectMenuOption[] => {
  const isSelected = ({ value }: Option) => selected.includes(value)
  const room = LIMITS.selectOptions - all.filter(isSelected).length
  let others = 0
  return all
    .filter((option) => isSelected(option) || ++others <= room)
    .slice(0, LIMITS.selectOptions)
    .map((option) => ({
      label: shorten(option.label, LIMITS.optionLabel),
      value: option.value,
      ...(isSelected(option) && { default: true }),
    }))
}

const button = ({ label, act, style, confirm }: Button): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: STYLES[style ?? 'secondary'],
  label: shorten(label, LIMITS.buttonLabel),
  custom_id: encodeControl({ kind: confirm ? 'confirm' : 'act', act }),
})

/** Rows of five. */
export const buttonRows = (buttons: readonly Button[]): Row[] => {
  const rows: Row[] = []
  for (let start = 0; start < buttons.length; start += LIMITS.rowButtons) {
    rows.push({
      type: ComponentType.ActionRow,
      components: buttons.slice(start, start + LIMITS.rowButtons).map(button),
    })
  }
  return rows
}

export const choiceRow = ({
  label,
  act,
  options: all,
  selected,
}: Extract<Part, { kind: 'choice' }>): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: encodeControl({ kind: 'act', act }),
      placeholder: shorten(label, LIMITS.placeholder),
      options: options(all, selected === undefined ? [] : [selected]),
    },
  ],
})

/** The next page of a long form. */
export const moreRow = ({ label, act, page }: { label: string; act: Act; page: number }): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shorten(label, LIMITS.buttonLabel),
      custom_id: encodeControl({ kind: 'page', act, page }),
    },
  ],
})
