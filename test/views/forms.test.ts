import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/core/job.ts'
import { type Asked, createAppBench, press } from '../support/app.ts'

/** Slack's window titles and Discord's and Slack's shortest labels hold this many characters. */
const LONGEST = 24

describe('forms', () => {
  it.each(LOCALES)(
    'have titles, labels and buttons short enough for every platform in %s',
    async (locale) => {
      const { form, see } = await createAppBench()
      const person = { id: 'U_ANA', name: 'Ana', locale }
      const preview = await see({ kind: 'humanize', source: 'command', text: 'send it', person })
      const edit =
        preview.parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))[1]?.label ?? ''
      const asked: Asked[] = [
        { kind: 'compose' },
        { kind: 'tone', verb: 'open' },
        { kind: 'profile', verb: 'edit' },
        press(preview, edit),
      ]
      for (const each of asked) {
        const { title, submit, fields, state } = await form({ ...each, person })
        for (const text of [title, submit, ...fields.map(({ label }) => label)]) {
          expect(text.length, text).toBeLessThanOrEqual(LONGEST)
        }
        expect(state.length).toBeLessThanOrEqual(60)
      }
    },
  )
})
