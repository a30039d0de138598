import { type APIChannel, Routes } from 'discord.js'
import type { Person } from '../../app/request.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { View } from '../../views/view.ts'
import { renderView } from './render.ts'
import { codeOf, type Rest } from './rest.ts'
import { say } from './words.ts'

const CONTROLS: readonly string[] = ['buttons', 'choice']

/** What was to be seen, without its controls: pressed in a direct message they would act there. */
const letter = ({ title, parts }: View, { locale }: Person): View => ({
  ...(title && { title }),
  parts: [
    { kind: 'text', text: say('over', locale) },
    ...parts.filter(({ kind }) => !CONTROLS.includes(kind)),
  ],
})

/** The last way to a person whose interaction can take no answer any more: a direct message. Never rejects. */
export const createMail =
  ({ rest: { bot }, log }: { rest: Pick<Rest, 'bot'>; log: Logger }) =>
  async (person: Person, view: View): Promise<void> => {
    try {
      const channel = (await bot.post(Routes.userChannels(), {
        body: { recipient_id: person.id },
      })) as APIChannel
      const { body, files } = renderView(letter(view, person))
      await bot.post(Routes.channelMessages(channel.id), { body, files })
    } catch (error) {
      log.warn({ code: codeOf(error) }, 'nor could the person be told by direct message')
    }
  }
export type Mail = ReturnType<typeof createMail>
