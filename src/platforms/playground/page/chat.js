import { byId, el, fill, rich } from './dom.js'
import { renderView } from './view.js'

const hue = (name) => (name.codePointAt(0) ?? 0) % 6

const menuOf = (message, { words, onMessage }) => {
  const entries = [
    ['humanize', words.humanizeThis],
    ['reply', words.suggestReplies],
    ...(message.posted
      ? [
          ['edit', words.edit],
          ['delete', words.delete],
        ]
      : []),
  ]
  const id = `menu-${message.id}`
  const author = message.own ? words.you : message.author
  const menu = el('div', { id, class: 'menu', popover: 'auto' })
  menu.append(
    ...entries.map(([what, label]) =>
      el(
        'button',
        {
          type: 'button',
          'data-what': what,
          onclick: () => {
            menu.hidePopover()
            onMessage(what, message.id)
          },
        },
        label,
      ),
    ),
  )
  const opener = el(
    'button',
    {
      type: 'button',
      class: 'dots',
      'aria-label': fill(words.messageMenu, { author }),
      'aria-haspopup': 'true',
    },
    '⋯',
  )
  opener.setAttribute('popovertarget', id)
  menu.addEventListener('toggle', ({ newState }) => {
    opener.setAttribute('aria-expanded', String(newState === 'open'))
    if (newState !== 'open') return
    // Anchor positioning is not everywhere yet: the menu stands under its button, inside the window.
    const { bottom, right } = opener.getBoundingClientRect()
    menu.style.insetBlockStart = `${Math.min(bottom + 4, innerHeight - menu.offsetHeight - 8)}px`
    menu.style.insetInlineStart = `${Math.max(8, right - menu.offsetWidth)}px`
    menu.querySelector('button')?.focus()
  })
  return el('div', { class: 'message-menu' }, opener, menu)
}

const time = (at, locale) =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at)

const messageOf = (message, tools) => {
  const { words } = tools
  const author = message.own ? words.you : message.author
  const { answers } = message
  return el(
    'article',
    { class: `message ${message.own ? 'own' : ''}`, 'data-message': message.id },
    el('span', { class: `face hue-${hue(message.author)}`, 'aria-hidden': 'true' }, author.slice(0, 1)),
    el(
      'div',
      { class: 'said' },
      el(
        'p',
        { class: 'by' },
        el('b', {}, author),
        el('time', { dateTime: new Date(message.at).toISOString() }, time(message.at)),
        message.edited && el('span', { class: 'mark' }, words.edited),
      ),
      answers &&
        el(
          'p',
          { class: 'answers' },
          el('span', {}, fill(words.inReplyTo, { author: answers.author })),
          el('q', {}, answers.text),
        ),
      el('div', { class: 'words' }, ...rich(message.text)),
      message.disclosed && el('p', { class: 'mark' }, words.sentWith),
    ),
    menuOf(message, tools),
  )
}

const cardOf = (card, tools) => {
  const { words, onAct, onClose } = tools
  const dismissable = card.view.parts.some(
    ({ kind, buttons }) =>
      kind === 'buttons' && buttons.some(({ act }) => act.name === 'dismiss' || act.name === 'cancel'),
  )
  return el(
    'section',
    {
      class: 'card',
      'data-card': card.id,
      tabIndex: -1,
      'aria-label': `${words.onlyYou}: ${card.view.title ?? ''}`,
    },
    el(
      'p',
      { class: 'card-head' },
      el('span', { class: 'eye', 'aria-hidden': 'true' }, '◉'),
      words.onlyYou,
      !dismissable &&
        el(
          'button',
          { type: 'button', class: 'close', 'aria-label': words.close, onclick: () => onClose(card) },
          '✕',
        ),
    ),
    card.view.title && el('h2', {}, card.view.title),
    renderView(card.view, { words, onAct: (act, control) => onAct(card, act, control) }),
  )
}

/** Draws a channel: its messages and what only this person sees, in the order in which they came. */
export const drawChannel = ({ messages, cards }, tools) => {
  const log = byId('log')
  log.setAttribute('aria-label', tools.words.messages)
  const drawn = [
    ...messages.map((message) => ({ at: message.at, element: messageOf(message, tools) })),
    ...cards.map((card) => ({ at: card.at, element: cardOf(card, tools) })),
  ].sort((one, other) => one.at - other.at)
  log.replaceChildren(...drawn.map(({ element }) => element))
}

/** Replaces or adds one card, and brings it into sight. */
export const drawCard = (card, tools) => {
  const log = byId('log')
  const element = cardOf(card, tools)
  const standing = log.querySelector(`[data-card="${card.id}"]`)
  if (standing) standing.replaceWith(element)
  else log.append(element)
  const bringIntoSight = () =>
    element.scrollIntoView({ block: element.offsetHeight > log.clientHeight ? 'start' : 'nearest' })
  bringIntoSight()
  for (const picture of element.querySelectorAll('img')) picture.addEventListener('load', bringIntoSight)
  return element
}

export const showEnd = () => {
  const log = byId('log')
  log.scrollTop = log.scrollHeight
}
