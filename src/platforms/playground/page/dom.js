/**
 * An element with properties and children. Text is only ever set as text, never as markup.
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] `class`, `on…` listeners, `aria-…`/`data-…`/`role` attributes; others are DOM properties
 * @param {...(Node | string | undefined | false)} children
 */
export const el = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue
    if (name === 'class') element.className = String(value)
    else if (name.startsWith('on'))
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value))
    else if (/^(?:aria-|data-|role$|for$)/u.test(name)) element.setAttribute(name, String(value))
    else element[name] = value
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** @param {string} id */
export const byId = (id) => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no element “${id}”`)
  return element
}

/** `{name}` from values. */
export const fill = (sentence, values) =>
  sentence.replace(/\{(\w+)\}/gu, (_, name) => String(values[name] ?? ''))

let toastTimer
/** A short word that goes away by itself; screen readers hear it. */
export const toast = (text) => {
  const box = byId('toast')
  box.textContent = text
  box.classList.add('shown')
  clearTimeout(toastTimer)
  toastTimer = setTimeout(() => box.classList.remove('shown'), 4000)
}

const RICH =
  /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|(?<![\w@])@[\p{L}\w.-]*[\p{L}\w]|(?<![\w&])#[\p{L}\w-]+|`[^`\n]+`)/gu

/** Text with its links, mentions and code set apart. */
export const rich = (text) =>
  text.split(RICH).map((piece, index) => {
    if (index % 2 === 0) return piece
    if (piece.startsWith('http')) return el('a', { href: piece, target: '_blank', rel: 'noreferrer' }, piece)
    if (piece.startsWith('`')) return el('code', {}, piece.slice(1, -1))
    return el('span', { class: 'mention' }, piece)
  })
