import { byId, el, rich } from './dom.js'

/** Asks a yes-or-no question; resolves to the answer. */
const ask = (question, words) =>
  new Promise((resolve) => {
    const dialog = byId('confirm')
    const answer = (yes) => () => {
      dialog.close()
      resolve(yes)
    }
    dialog.replaceChildren(
      el('p', { id: 'confirm-text' }, question),
      el(
        'div',
        { class: 'row end' },
        el('button', { type: 'button', class: 'quiet', onclick: answer(false) }, words.cancel),
        el('button', { type: 'button', class: 'primary', onclick: answer(true) }, words.yes),
      ),
    )
    dialog.oncancel = () => resolve(false)
    dialog.showModal()
  })

const button = ({ label, act, style, confirm }, { onAct, words }) =>
  el(
    'button',
    {
      type: 'button',
      class: style ?? 'quiet',
      'data-act': act.name,
      onclick: async (event) => {
        if (!confirm || (await ask(confirm, words))) onAct(act, event.currentTarget ?? event.target)
      },
    },
    label,
  )

let choices = 0
const choice = ({ label, act, options, selected }, { onAct }) => {
  const id = `choice-${++choices}`
  const menu = el('select', { id, onchange: () => onAct({ ...act, value: menu.value }, menu) })
  menu.append(
    ...options.map(({ value, label: name }) => el('option', { value, selected: value === selected }, name)),
  )
  return el('p', { class: 'choice' }, el('label', { for: id }, label), menu)
}

const diff = ({ pieces }, words) =>
  el(
    'p',
    { class: 'diff', role: 'group', 'aria-label': words.compared },
    ...pieces.map(({ kind, text }) =>
      kind === 'same' ? text : el(kind === 'removed' ? 'del' : 'ins', {}, text),
    ),
  )

const list = ({ title, items }) =>
  el(
    'div',
    { class: 'list' },
    title && el('h3', {}, title),
    el('ul', {}, ...items.map((item) => el('li', {}, ...rich(item)))),
  )

const facts = ({ facts: all }) =>
  el(
    'dl',
    { class: 'facts' },
    ...all.flatMap(({ label, value }) => [el('dt', {}, label), el('dd', {}, value)]),
  )

const nameOf = (what, id) => (what === 'channels' ? `#${id.slice(id.lastIndexOf('/') + 1)}` : id)

const part = (one, tools) => {
  switch (one.kind) {
    case 'text':
      return el('p', { class: `text ${one.style ?? 'normal'}` }, ...rich(one.text))
    case 'quote':
      return el('blockquote', {}, ...rich(one.text))
    case 'draft':
      return el('div', { class: 'draft' }, ...rich(one.text))
    case 'facts':
      return facts(one)
    case 'diff':
      return diff(one, tools.words)
    case 'list':
      return list(one)
    case 'choice':
      return choice(one, tools)
    case 'buttons':
      return el('div', { class: 'row' }, ...one.buttons.map((each) => button(each, tools)))
    case 'picture':
      return el('img', {
        class: 'picture',
        alt: one.alt,
        src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(one.drawn.svg)}`,
      })
    case 'references':
      return facts({
        facts: [{ label: one.label, value: one.ids.map((id) => nameOf(one.what, id)).join(', ') }],
      })
    default:
      return el('hr')
  }
}

/** A view as it is described, part by part. What changed can be folded away. */
export const renderView = ({ parts }, tools) => {
  const body = document.createDocumentFragment()
  let why
  for (const one of parts) {
    if (one.kind === 'diff') {
      why = el('details', { class: 'why', open: true }, el('summary', {}, tools.words.compared))
      body.append(why)
    } else if (one.kind !== 'list') why = undefined
    const target = why ?? body
    target.append(part(one, tools))
  }
  return body
}

/** The first draft of a view: what *Copy* takes along. */
export const draftIn = ({ parts }) => parts.find(({ kind }) => kind === 'draft')?.text
