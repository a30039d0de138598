import { byId, el } from './dom.js'
import { createMeter } from './meter.js'

/** Drafts to try, each of another kind. */
const SAMPLES = [
  'You never answer my messages!! I need the report NOW, the client call is at 15:00.',
  'I hope this message finds you well. I just wanted to circle back and leverage this opportunity to delve into the robust Q3 numbers: 48% growth, see https://example.com/q3.',
  'hey sorry but the deploy failed agian and i dont know why, can u look at #482 before 5pm pls',
]

/** A longer text is refused; it stays where it was written, to be taken apart. */
const LONGEST = 40_000

/** The place where messages are written. `onLine` gets each line and resolves to whether it was taken; the text stays until then. */
export const createComposer = ({ words, emotions, onLine }) => {
  const form = byId('composer')
  const text = byId('text')
  const samples = byId('samples')
  const measure = createMeter({ words, emotions })

  const changed = () => {
    text.style.blockSize = 'auto'
    text.style.blockSize = `${Math.min(text.scrollHeight + 2, 240)}px`
    samples.hidden = text.value !== ''
    measure(text.value)
  }
  const set = (value) => {
    text.value = value
    changed()
  }
  const take = async (how) => {
    const written = text.value
    if (written.trim() === '' && how !== 'humanize') return text.focus()
    const isCommand = written.trimStart().startsWith('/')
    const line = how === 'humanize' && !isCommand ? `/humanize ${written}` : written
    const buttons = form.querySelectorAll('button[type="submit"]')
    for (const button of buttons) button.disabled = true
    const taken = await onLine(line)
    for (const button of buttons) button.disabled = false
    if (taken && text.value === written && written.length <= LONGEST) set('')
    if (!document.querySelector('dialog[open]')) text.focus()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    take(event.submitter?.value ?? 'send')
  })
  text.addEventListener('input', changed)
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    take(event.ctrlKey || event.metaKey ? 'humanize' : 'send')
  })
  samples.append(
    el('span', { class: 'samples-title' }, words.tryIt),
    ...SAMPLES.map((sample) =>
      el(
        'button',
        {
          type: 'button',
          class: 'sample',
          title: sample,
          onclick: () => {
            set(sample)
            text.focus()
          },
        },
        sample,
      ),
    ),
  )
  changed()
  return {
    /** The coach takes whole lines as they are; in a channel a line may be a message or a draft. */
    invite: (to) => {
      const isCoach = to === 'coach'
      text.placeholder = isCoach ? words.coachPlaceholder : words.placeholder
      byId('humanize').hidden = isCoach
      byId('send').className = isCoach ? 'primary' : 'quiet'
    },
  }
}
