import { expect, test } from 'vitest'
import { tokenise } from '../../src/emotion/tokens.ts'

const forms = (text: string): string[] => tokenise(text).map(({ form }) => form)

test.each([
  ['I don’t KNOW!!!', ['i', "don't", 'know', '!!!']],
  ['sooooo goood', ['soo', 'good']],
  ['<@U123> and @bob: see https://a.b/c?d=e', ['~name', 'and', '~name', ':', 'see', '~link']],
  ['`rm -rf` at 10:30', ['~code', 'at', '~0']],
  [':tada: 🎉 👍🏽 ❤️ :) xD', ['🎉', '🎉', '👍', '❤', ':)', 'xD']],
  ['wait... what?!', ['wait', '...', 'what', '?!']],
  ['मुझे खुशी है', ['मुझे', 'खुशी', 'है']],
])('%s', (text, expected) => {
  expect(forms(text)).toEqual(expected)
})

test('tokens say where they stand and how they were written', () => {
  const text = 'so GREAT, yaaaay 👩‍💻'
  for (const { start, end } of tokenise(text)) expect(text.slice(start, end).trim()).not.toBe('')
  const [, great, , yay] = tokenise(text)
  expect(great).toMatchObject({ form: 'great', shouted: true, start: 3, end: 8 })
  expect(yay).toMatchObject({ form: 'yaay', drawn: true })
})
