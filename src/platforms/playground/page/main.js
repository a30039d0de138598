import { act, fetchRoom } from './api.js'
import { drawCard, drawChannel, showEnd } from './chat.js'
import { createComposer } from './composer.js'
import { byId, el, toast } from './dom.js'
import { showForm } from './form.js'
import { draftIn } from './view.js'

let room = await fetchRoom()
const { words, emotions, locale } = room

/** Where we are, and what only this person sees, by channel. */
let current = room.channels[0].id
const cards = new Map()
let count = 0

const cardsIn = (channel) => cards.get(channel) ?? []
const newCard = (channel, view) => {
  const card = { id: `c${++count}`, channel, view, at: Date.now() }
  cards.set(channel, [...cardsIn(channel), card])
  return card
}
const drop = (card) => {
  cards.set(
    card.channel,
    cardsIn(card.channel).filter(({ id }) => id !== card.id),
  )
}

const save = ({ name, mime, content }) => {
  const link = el('a', { href: URL.createObjectURL(new Blob([content], { type: mime })), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

const channelOf = (id) => room.channels.find((channel) => channel.id === id)

const draw = () => {
  const channel = channelOf(current)
  byId('name').textContent = channel ? `# ${channel.name}` : words.coach
  byId('topic').textContent = channel?.topic ?? ''
  byId('tone').hidden = !channel
  composer.invite(channel ? 'channel' : 'coach')
  for (const place of document.querySelectorAll('[data-channel]')) {
    if (place.dataset.channel === current) place.setAttribute('aria-current', 'page')
    else place.removeAttribute('aria-current')
  }
  drawChannel({ messages: channel?.messages ?? room.coachMessages, cards: cardsIn(current) }, tools)
  showEnd()
}

const refresh = async () => {
  room = await fetchRoom()
}

/** Shows a view in its card, or in a new one. Whoever pressed a control stays where they were. */
const show = (channel, view, card) => {
  const target = card ?? newCard(channel, view)
  target.view = view
  if (target.channel !== current) return target
  const element = drawCard(target, tools)
  if (card) element.focus({ preventScroll: true })
  return target
}

const copy = async (view) => {
  const text = draftIn(view)
  if (text === undefined) return false
  try {
    await navigator.clipboard.writeText(text)
    toast(words.copied)
    return true
  } catch {
    return false
  }
}

/** Does something, and shows what comes of it. Resolves to false when it could not be done and nothing may be lost. */
const run = async (channel, deed, card) => {
  let streamed = ''
  let shown = card
  const meanwhile = (line) => {
    if (line.kind === 'progress') shown = show(channel, line.view, shown)
    else {
      streamed += line.text
      shown = show(channel, { parts: [{ kind: 'text', text: streamed }] }, shown)
    }
  }
  try {
    const reply = await act(channel, deed, meanwhile)
    await settle(channel, reply, shown, deed)
    return true
  } catch (error) {
    toast(error instanceof TypeError ? words.unreachable : error.message)
    return false
  }
}

const settle = async (channel, reply, card, deed) => {
  switch (reply.kind) {
    case 'show': {
      const isCopy = deed.kind === 'act' && deed.act.name === 'copy'
      if (!isCopy || !(await copy(reply.view))) show(channel, reply.view, card)
      // Forgetting and the coach change what the room holds.
      if (channel !== room.coach && deed.kind !== 'act') return
      await refresh()
      if (channel === room.coach && deed.kind === 'line') draw()
      return
    }
    case 'ask':
      return showForm(reply.form, {
        words,
        channels: room.channels,
        channel,
        onSubmit: (values, to) => {
          const { id: form, state } = reply.form
          return run(to, { kind: 'submit', form, state, values }, to === channel ? card : undefined)
        },
      })
    case 'posted':
      if (card) drop(card)
      await refresh()
      if (channel === current) draw()
      return toast(reply.view.parts[0]?.text ?? '')
    case 'file':
      save(reply)
      return void show(channel, reply.view, card)
    case 'close':
      if (card) drop(card)
      return draw()
    default:
      await refresh()
      if (deed.kind === 'line') draw()
  }
}

const tools = {
  words,
  onMessage: (what, message) => run(current, { kind: 'on-message', what, message }),
  onAct: async (card, pressed, control) => {
    control.disabled = true
    await run(card.channel, { kind: 'act', act: pressed }, card)
    control.disabled = false
  },
  onClose: (card) => {
    drop(card)
    draw()
    byId('text').focus()
  },
}

const composer = createComposer({
  words,
  emotions,
  onLine: async (text) => {
    const channel = current
    const done = await run(channel, { kind: 'line', text })
    return done
  },
})

const go = (channel) => {
  current = channel
  draw()
  if (channel === room.coach && cardsIn(channel).length === 0) run(channel, { kind: 'open', what: 'coach' })
}

for (const element of document.querySelectorAll('[data-word]'))
  element.textContent = words[element.dataset.word]
document.documentElement.lang = locale
document.title = words.title
byId('channels').append(
  ...room.channels.map(({ id, name }) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'place', 'data-channel': id, onclick: () => go(id) },
        `# ${name}`,
      ),
    ),
  ),
)
byId('coach').dataset.channel = room.coach
byId('coach').addEventListener('click', () => go(room.coach))
for (const opener of document.querySelectorAll('[data-open]')) {
  opener.addEventListener('click', () => run(current, { kind: 'open', what: opener.dataset.open }))
}
draw()
