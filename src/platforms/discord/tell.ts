import { MessageFlags, Routes } from 'discord.js'
import type { Told } from '../../app/reply.ts'
import type { Mail } from './mail.ts'
import type { Interaction } from './raw.ts'
import { renderView } from './render.ts'
import type { Rest } from './rest.ts'

/** Where an interaction takes what follows its first response, for fifteen minutes; kept with a draft, encrypted. */
export const routeOf = ({ application_id, token }: Pick<Interaction, 'application_id' | 'token'>): string =>
  Routes.webhook(application_id, token)

/** Something to tell a person unasked: beside what their interaction showed, else by direct message. */
export const createTell =
  ({ answers }: Pick<Rest, 'answers'>, mail: Mail) =>
  async ({ person, route, view }: Told): Promise<void> => {
    if (route === undefined) return mail(person, view)
    const { body, files } = renderView(view)
    const priv = { ...body, flags: body.flags | MessageFlags.Ephemeral }
    try {
      await answers.post(route as `/${string}`, { body: priv, files, auth: false })
    } catch {
      // The fifteen minutes are over, or Discord does not answer there.
      await mail(person, view)
    }
  }
