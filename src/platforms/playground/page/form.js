import { byId, el } from './dom.js'

const PEOPLE = ['Mira', 'Jonas', 'Bo']

const boxes = (field, options, chosen) =>
  el(
    'fieldset',
    {},
    el('legend', {}, field.label),
    ...options.map(({ value, label }) =>
      el(
        'label',
        { class: 'box' },
        el('input', { type: 'checkbox', name: field.name, value, checked: chosen.includes(value) }),
        label,
      ),
    ),
  )

const menu = (field, options, value) =>
  el(
    'select',
    { id: `field-${field.name}`, name: field.name },
    ...options.map((option) =>
      el('option', { value: option.value, selected: option.value === value }, option.label),
    ),
  )

const input = (field, { channels, channel }) => {
  const id = `field-${field.name}`
  const common = { id, name: field.name, required: !field.optional, maxLength: field.maxLength ?? 40000 }
  switch (field.kind) {
    case 'line':
      return el('input', { ...common, type: 'text', value: field.value ?? '' })
    case 'text':
      return el('textarea', { ...common, rows: field.draft ? 7 : 3, value: field.value ?? '' })
    case 'choice':
      return menu(field, field.options, field.value)
    case 'conversation':
      return menu(
        field,
        channels.map(({ id: value, name }) => ({ value, label: `#${name}` })),
        channel,
      )
    default:
      return undefined
  }
}

const row = (field, place) => {
  if (field.kind === 'choices') return boxes(field, field.options, field.values ?? [])
  if (field.kind === 'people')
    return boxes(
      field,
      PEOPLE.map((name) => ({ value: name, label: name })),
      field.values ?? [],
    )
  const hint = field.hint && el('span', { class: 'hint' }, field.hint)
  if (field.kind === 'toggle') {
    const box = el('input', { type: 'checkbox', name: field.name, checked: field.value })
    return el('div', { class: 'field' }, el('label', { class: 'box' }, box, field.label), hint)
  }
  return el(
    'div',
    { class: 'field' },
    el('label', { for: `field-${field.name}` }, field.label),
    hint,
    input(field, place),
  )
}

/** What was entered, by field: lists for several, booleans for toggles, strings for the rest. */
const valuesOf = (form, fields) => {
  const data = new FormData(form)
  return Object.fromEntries(
    fields
      .filter(({ kind }) => kind !== 'conversation')
      .map(({ kind, name }) => {
        if (kind === 'choices' || kind === 'people') return [name, data.getAll(name)]
        if (kind === 'toggle') return [name, data.get(name) !== null]
        return [name, String(data.get(name) ?? '')]
      }),
  )
}

/**
 * Shows a form as a dialogue. `onSubmit` gets the values and the channel; while it is at work the form stays, and if it fails the form
 * keeps what was written.
 */
export const showForm = (form, { words, channels, channel, onSubmit }) => {
  const dialog = byId('form')
  const place = { channels, channel }
  const submit = el('button', { type: 'submit', class: 'primary' }, form.submit)
  const element = el(
    'form',
    {
      method: 'dialog',
      onsubmit: async (event) => {
        event.preventDefault()
        submit.disabled = true
        const to = element.querySelector('select[name="to"]')
        const done = await onSubmit(valuesOf(element, form.fields), to?.value ?? channel)
        submit.disabled = false
        if (done) dialog.close()
      },
    },
    el('h2', { id: 'form-title' }, form.title),
    form.intro && el('p', {}, form.intro),
    ...form.fields.map((field) => row(field, place)),
    el(
      'div',
      { class: 'row end' },
      el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, words.cancel),
      submit,
    ),
  )
  dialog.replaceChildren(element)
  dialog.showModal()
  element.querySelector('textarea, input, select')?.focus()
}
