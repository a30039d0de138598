import { faultView } from '../../views/fault.ts'
import { forgetView, profileForm, profileView } from '../../views/profile.ts'
import { sayIn } from '../../views/words/words.ts'
import { personKey } from '../keys.ts'
import type { People } from '../people.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Request, RequestOf } from '../request.ts'
import { readPersonal } from '../settings/read-values.ts'
import { tonesFor } from './style.ts'

/** Slack's ids of people are unique within a team only. */
const whoOf = ({ place, person }: Request): Parameters<People['export']>[0] => ({
  platform: place.platform,
  person: person.id,
  ...(place.platform === 'slack' && { workspace: place.workspace }),
})

const show = async (request: Request, { state }: Context, asides: readonly string[] = []): Promise<Reply> => {
  const by = byOf(request)
  const [profile, votes] = await Promise.all([
    state.profiles.read(by),
    // Votes are an ornament here: the profile is shown without them where the store is down.
    state.feedback.of(by).catch(() => ({})),
  ])
  return { kind: 'show', view: profileView({ profile, votes, asides }, request.person.locale) }
}

const edit = async (request: Request, context: Context): Promise<Reply> => {
  const profile = await context.state.profiles.read(byOf(request))
  const tones = await tonesFor(context, request)
  return { kind: 'ask', form: profileForm(profile, tones, request.person.locale) }
}

const exportAll = async (request: Request, { state }: Context): Promise<Reply> => {
  const data = await state.people.export(whoOf(request))
  return {
    kind: 'file',
    name: 'humanize-data.json',
    mime: 'application/json',
    content: `${JSON.stringify(data, null, 2)}\n`,
    view: faultView({ word: 'exportName' }, request.person.locale),
  }
}

export const profile = async (
  request: Request,
  verb: RequestOf<'profile'>['verb'],
  context: Context,
): Promise<Reply> => {
  switch (verb) {
    case 'show':
      return show(request, context)
    case 'edit':
      return edit(request, context)
    case 'export':
      return exportAll(request, context)
    case 'forget':
      return { kind: 'show', view: forgetView(request.person.locale) }
  }
}

/** Removes every byte of the person within the call. */
export const forget = async (request: Request, { state, conversations }: Context): Promise<Reply> => {
  conversations.forgetAll(`${personKey(request.place, request.person.id)}/`)
  const { records } = await state.people.forget(whoOf(request))
  return {
    kind: 'show',
    view: faultView({ word: 'forgotten', values: { count: records } }, request.person.locale),
  }
}

export const submitProfile = async (request: RequestOf<'submit'>, context: Context): Promise<Reply> => {
  const { favourites, consentExamples, consentMemory } = request.values
  const consent = {
    ...(typeof consentExamples === 'boolean' && { examples: consentExamples }),
    ...(typeof consentMemory === 'boolean' && { memory: consentMemory }),
  }
  await context.state.profiles.save(byOf(request), {
    ...readPersonal(request.values),
    ...(typeof favourites === 'string' && {
      favourites: favourites
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }),
    ...(Object.keys(consent).length > 0 && { consent }),
  })
  return show(request, context, [sayIn(request.person.locale)('saved')])
}
