import { codeOf } from '../../errors.ts'
import type { Values } from '../../views/form.ts'
import { staleView, toneView } from '../../views/tone.ts'
import { toneForm } from '../../views/tone-form.ts'
import { sayIn, type Word } from '../../views/words/words.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Request, RequestOf } from '../request.ts'
import type { Layer, Patch, Resolved, Scope } from '../settings/fields.ts'
import { readPatch } from '../settings/read-values.ts'

/** Away from any channel (Slack's App Home) the settings are the workspace's, from which every channel inherits. */
const scopeOf = ({ place: { platform, workspace, channel } }: Request): Scope => ({
  platform,
  workspace,
  ...(channel && { channel }),
})

/** By role, read from the platform now, or named as an editor by those who may. */
const mayChange = async (request: Request, { state }: Context): Promise<boolean> =>
  (await state.settings.isEditor(request.place, request.person.id)) || (await request.access.mayConfigure())

/** For showing only: where it cannot be known, the settings are shown without controls. */
const perhapsMayChange = async (request: Request, context: Context): Promise<boolean> => {
  try {
    return await mayChange(request, context)
  } catch (error) {
    context.log.warn({ code: codeOf(error) }, 'a right could not be read')
    return false
  }
}

const layerOf = async (request: Request, { state, log }: Context): Promise<Layer | undefined> => {
  try {
    return await state.settings.open(scopeOf(request))
  } catch (error) {
    log.warn({ code: codeOf(error) }, 'settings could not be read')
    return undefined
  }
}

const resolved = async (request: Request, { state }: Context): Promise<Resolved> => {
  const { style } = await state.profiles.read(byOf(request))
  return state.settings.resolve(request.place, { person: style })
}

const show = async (request: Request, context: Context, may: boolean, ...said: Word[]): Promise<Reply> => {
  const { locale } = request.person
  const layer = await layerOf(request, context)
  const view = toneView(await resolved(request, context), {
    locale,
    mayChange: may,
    ofWorkspace: request.place.channel === '',
    byRight: request.place.platform === 'discord',
    asides: said.map((word) => sayIn(locale)(word)),
    ...(layer && { layer }),
  })
  return { kind: 'show', view }
}

const open = async (request: Request, context: Context): Promise<Reply> => {
  if (!(await mayChange(request, context))) return show(request, context, false)
  const { settings } = context.state
  const [layer, values] = await Promise.all([
    settings.open(scopeOf(request)),
    settings.resolve(request.place, {}),
  ])
  return { kind: 'ask', form: toneForm(layer, values, request.person.locale) }
}

const reset = async (request: Request, context: Context): Promise<Reply> => {
  if (!(await mayChange(request, context))) return show(request, context, false, 'notAllowed')
  await context.state.settings.reset(scopeOf(request), { person: request.person.id })
  return show(request, context, true, 'resetDone')
}

/** A toggle that was left as it stood is not written down, so that it stays inherited. */
const onlyChanged = (patch: Patch, standing: Resolved): Patch => {
  const { disclosure, grammar, ...rest } = patch
  return {
    ...rest,
    ...(typeof disclosure === 'boolean' && disclosure !== standing.disclosure.value && { disclosure }),
    ...(typeof grammar === 'boolean' && grammar !== standing.grammar.value && { grammar }),
  }
}

/** A command names one person or field at a time: they join those that stand. The form shows them all, and replaces. */
const joined = (patch: Patch, { fields }: Layer): Patch => ({
  ...patch,
  ...(patch.editors && { editors: [...new Set([...(fields.editors ?? []), ...patch.editors])] }),
  ...(patch.locked && { locked: [...new Set([...(fields.locked ?? []), ...patch.locked])] }),
})

/** A command that names nothing to change has saved nothing: it is answered with what there is to choose from. */
const set = async (request: Request, values: Values, context: Context): Promise<Reply> => {
  if (!(await mayChange(request, context))) return show(request, context, false, 'notAllowed')
  const { settings } = context.state
  const scope = scopeOf(request)
  const patch = readPatch(values)
  if (Object.keys(patch).length === 0) return show(request, context, true, 'nothingNamed')
  const whole = patch.editors || patch.locked ? joined(patch, await settings.open(scope)) : patch
  await settings.save(scope, whole, { person: request.person.id })
  return show(request, context, true, 'saved')
}

/** `/tone` in all its forms. The right to change is asked for again at every step, never trusted from a form. */
export const tone = (request: RequestOf<'tone'>, context: Context): Promise<Reply> => {
  switch (request.verb) {
    case 'show':
      return showTone(request, context)
    case 'open':
      return open(request, context)
    case 'reset':
      return reset(request, context)
    case 'set':
      return set(request, request.values, context)
  }
}

export { open as openTone, reset as resetTone }

export const showTone = async (request: Request, context: Context): Promise<Reply> =>
  show(request, context, await perhapsMayChange(request, context))

/** The form comes back with the revision that it was opened at; whoever saved in between is not overwritten. */
export const submitTone = async (request: RequestOf<'submit'>, context: Context): Promise<Reply> => {
  if (!(await mayChange(request, context))) return show(request, context, false, 'notAllowed')
  const { settings } = context.state
  const revision = /^\d{1,15}$/u.test(request.state) ? Number(request.state) : Number.NaN
  const standing = await settings.resolve(request.place, {})
  const patch = onlyChanged(readPatch(request.values), standing)
  const outcome = await settings.save(scopeOf(request), patch, { person: request.person.id, revision })
  if (outcome.kind === 'stale') return { kind: 'show', view: staleView(outcome.since, request.person.locale) }
  return show(request, context, true, 'saved')
}
