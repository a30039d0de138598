import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  Routes,
} from 'discord.js'
import type { Logger } from '../../telemetry/log.ts'
import type { Interaction } from './raw.ts'
import type { Rendered } from './render.ts'
import { CODES, codeOf, type Rest, wasRefused } from './rest.ts'

/** A public message of the person's: plain content, because it is theirs and not the app's card. */
export type PublicMessage = {
  body: {
    content: string
    allowed_mentions: { parse: []; users: string[] }
    attachments?: { id: string; filename: string }[]
  }
  files: Rendered['files']
}

type Options = {
  rest: Pick<Rest, 'answers'>
  log: Logger
  /** Discord took the first response. */
  onFirst?: () => void
}

/**
 * The one first response that an interaction takes, and everything after it. Each method knows what was said before, so that callers
 * say what is to be seen and not how. Visibility is fixed by the first response: private here, but for `publish`.
 * Methods reject with what REST rejects with; the edge has one catch.
 */
export const createResponder = (interaction: Interaction, { rest: { answers }, log, onFirst }: Options) => {
  const { id, token, application_id: application } = interaction
  const callback = Routes.interactionCallback(id, token)
  const original = Routes.webhookMessage(application, token, '@original')
  /** Pressing a control (or submitting a form that one opened) may change the message that it stands on. */
  const onMessage = interaction.type === 3 || (interaction.type === 5 && Boolean(interaction.message))
  let state: 'fresh' | 'deferred' | 'answered' | 'published' = 'fresh'
  /** A deferral under way: an edit must not overtake it. */
  let opening: Promise<unknown> = Promise.resolve()

  /**
   * 40060 means that a first response was there already: ours, whose answer was lost and which REST repeated. It resolves to
   * undefined then.
   */
  const first = (type: InteractionResponseType, data?: object, files?: Rendered['files']) => {
    const sent = answers
      .post(callback, {
        body: { type, ...(data && { data }) },
        files,
        auth: false,
        query: new URLSearchParams({ with_response: 'true' }),
      })
      .catch((error: unknown) => {
        if (codeOf(error) !== CODES.alreadyAcknowledged) {
          // Discord said no, so the first response is still to be given: the person can be told.
          if (wasRefused(error)) state = 'fresh'
          throw error
        }
        log.info({ code: CODES.alreadyAcknowledged, interaction: id }, 'first response had arrived before')
        return undefined
      })
    opening = sent
    sent.then(onFirst, () => undefined)
    return sent as Promise<RESTPostAPIInteractionCallbackWithResponseResult | undefined>
  }
  const priv = (rendered: Rendered) => ({
    ...rendered.body,
    flags: rendered.body.flags | MessageFlags.Ephemeral,
  })

  return {
    isFresh: () => state === 'fresh',
    /** A view of ours stands where the press came from, and is to be replaced or left. */
    onMessage,
    /** Resolves when the first response has arrived; what follows it would be refused before. */
    opened: (): Promise<unknown> => opening,
    /** Buys time: privately, or silently where a message will be changed. */
    async defer(): Promise<void> {
      if (state !== 'fresh') return
      state = 'deferred'
      await (onMessage
        ? first(InteractionResponseType.DeferredMessageUpdate)
        : first(InteractionResponseType.DeferredChannelMessageWithSource, { flags: MessageFlags.Ephemeral }))
    },
    /** Shows privately; replaces the message that the control stands on, or what was shown before. */
    async show(rendered: Rendered): Promise<void> {
      if (state === 'fresh') {
        state = 'answered'
        await (onMessage
          ? first(InteractionResponseType.UpdateMessage, rendered.body, rendered.files)
          : first(InteractionResponseType.ChannelMessageWithSource, priv(rendered), rendered.files))
        return
      }
      await opening
      const target =
        state === 'published' && interaction.message
          ? Routes.webhookMessage(application, token, interaction.message.id)
          : original
      await answers.patch(target, { body: rendered.body, files: rendered.files, auth: false })
      if (state === 'deferred') state = 'answered'
    },
    /** Beside what is shown: a private message of its own. */
    async whisper(rendered: Rendered): Promise<void> {
      if (state === 'fresh') {
        state = 'answered'
        await first(InteractionResponseType.ChannelMessageWithSource, priv(rendered), rendered.files)
        return
      }
      await opening
      await answers.post(Routes.webhook(application, token), {
        body: priv(rendered),
        files: rendered.files,
        auth: false,
      })
    },
    /** A form has to be the first response; false when it is too late for one. */
    async ask(modal: APIModalInteractionResponseCallbackData): Promise<boolean> {
      if (state !== 'fresh' || interaction.type === 5) return false
      state = 'answered'
      await first(InteractionResponseType.Modal, modal)
      return true
    },
    /** Menu entries while a person types. */
    async complete(choices: readonly { name: string; value: string }[]): Promise<void> {
      state = 'answered'
      await first(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices })
    },
    /**
     * Says something in public as the first response. Repeating it is safe: the second is refused with 40060, which then means that
     * the first arrived. `hidden`: Discord showed it to this person only.
     */
    async publish({ body, files }: PublicMessage): Promise<{ message: string; hidden: boolean }> {
      state = 'published'
      const sent = await first(InteractionResponseType.ChannelMessageWithSource, body, files)
      // Arrived before: what it became is looked up, and where that fails it is out all the same.
      const message = (sent?.resource?.message ??
        (await answers.get(original, { auth: false }).catch(() => undefined))) as
        | { id: string; flags?: number }
        | undefined
      const hidden = (Number(message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0
      return {
        message: message?.id ?? '',
        hidden: hidden || sent?.interaction?.response_message_ephemeral === true,
      }
    },
    /** Removes the message that the control stands on. */
    async close(): Promise<void> {
      await this.defer()
      await opening
      await answers.delete(original, { auth: false })
    },
    /** Nothing is to be seen; a press still wants an answer. */
    async rest(): Promise<void> {
      if (onMessage) await this.defer()
    },
  }
}
export type Responder = ReturnType<typeof createResponder>
