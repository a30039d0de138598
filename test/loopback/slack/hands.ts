import type { Ack, Envelope } from './delivery.ts'
import { pictureFaults } from './pictures.ts'
import type { SlackServer } from './server.ts'
import type { Json, Message, Shown, SlackView, World } from './world.ts'

type By = { user?: string; channel?: string }

/** Every control in a list of blocks: buttons, menus, feedback. */
export const controlsOf = (blocks: readonly Json[] = []): Json[] =>
  blocks.flatMap((block) =>
    [
      ...((['actions', 'context_actions'].includes(String(block.type)) ? block.elements : []) as Json[]),
      ...(block.accessory ? [block.accessory as Json] : []),
    ].map((element) => ({ ...element, block_id: block.block_id })),
  )

/** All words in blocks, as one text to look in. */
export const wordsOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return ''
  const json = value as Json
  const own = typeof json.text === 'string' ? `${json.text}\n` : ''
  return own + Object.values(json).map(wordsOf).join('')
}

const label = (element: Json): string =>
  String((element.text as Json)?.text ?? (element.placeholder as Json)?.text ?? '')

/** What people do in Slack: type commands, press buttons, fill in windows. Each resolves to the bot's acknowledgement. */
export const createHands = (
  world: World,
  server: SlackServer,
  deliver: (envelope: Envelope) => Promise<Ack>,
) => {
  const trigger = (user: string): string => {
    const id = world.next('trigger.')
    world.triggers.set(id, { at: world.now(), used: false, user })
    return id
  }
  const responseUrl = (user: string, channel: string, message?: Shown | Message): string => {
    const id = world.next('R')
    world.responseUrls.set(id, { id, user, channel, uses: 0, createdAt: world.now(), message })
    return `${server.base}/hook/${id}`
  }
  const nameOf = (user: string) => String(world.people.get(user)?.name ?? user)
  const team = () => ({ id: world.team, domain: 'loop' })
  const person = (user: string) => ({
    id: user,
    username: nameOf(user),
    name: nameOf(user),
    team_id: world.team,
  })

  const command = async (
    text: string,
    {
      user = 'UADA',
      channel = 'CGENERAL',
      name = '/humanize',
      more = {} as Json,
      retry = undefined as number | undefined,
    } = {},
  ): Promise<Ack> => {
    const url = responseUrl(user, channel)
    const payload = {
      command: name,
      text,
      response_url: url,
      trigger_id: trigger(user),
      user_id: user,
      user_name: nameOf(user),
      team_id: world.team,
      team_domain: 'loop',
      channel_id: channel,
      channel_name: String(world.channels.get(channel)?.name ?? 'directmessage'),
      api_app_id: 'A1',
      is_enterprise_install: 'false',
      ...more,
    }
    const ack = await deliver({ kind: 'slash_commands', payload, retry })
    // The body of an acknowledgement is the first private message; one that Slack cannot show is lost without a word to the bot.
    const lost = (await pictureFaults(ack.body.blocks, world)).length > 0
    if (ack.status === 200 && !lost && (ack.body.blocks || ack.body.text)) {
      server.responses.show(user, channel, ack.body)
      world.changed()
    }
    return ack
  }

  const interact = (payload: Json, { user = 'UADA' }: By): Promise<Ack> =>
    deliver({
      kind: 'interactive',
      payload: { api_app_id: 'A1', team: team(), user: person(user), trigger_id: trigger(user), ...payload },
    })

  const shortcut = (callback_id: string, { user = 'UADA' }: By = {}): Promise<Ack> =>
    interact({ type: 'shortcut', callback_id, action_ts: world.ts() }, { user })

  const messageAction = (
    callback_id: string,
    message: Json,
    { user = 'UADA', channel = 'CGENERAL' }: By = {},
  ): Promise<Ack> =>
    interact(
      {
        type: 'message_action',
        callback_id,
        action_ts: world.ts(),
        message_ts: message.ts,
        message: { type: 'message', team: world.team, ...message },
        channel: { id: channel, name: String(world.channels.get(channel)?.name ?? '') },
        response_url: responseUrl(user, channel),
      },
      { user },
    )

  const press = (place: Json, action: Json, by: By): Promise<Ack> =>
    interact(
      { type: 'block_actions', actions: [{ block_id: 'b', action_ts: world.ts(), ...action }], ...place },
      by,
    )

  const placeOf = (on: Shown | Message | SlackView, user: string): Json => {
    if ('hash' in on) {
      return {
        container: { type: 'view', view_id: on.id },
        view: { ...on, team_id: world.team, state: { values: {} } },
      }
    }
    const shown = 'states' in on
    const ts = shown ? on.id : on.ts
    return {
      container: { type: 'message', message_ts: ts, channel_id: on.channel, is_ephemeral: shown },
      channel: { id: on.channel, name: String(world.channels.get(on.channel)?.name ?? '') },
      response_url: responseUrl(user, on.channel, on),
      ...(shown ? {} : { message: on }),
    }
  }
  const controls = (on: Shown | Message | SlackView): Json[] =>
    controlsOf(('states' in on ? (on as Shown).content : (on as Message))?.blocks)

  /** Presses the button whose label is, or starts with, `name`. */
  const click = async (
    on: Shown | Message | SlackView,
    name: string,
    { user = 'UADA' }: By = {},
  ): Promise<Ack> => {
    const found = controls(on).find((element) => element.type === 'button' && label(element).startsWith(name))
    if (!found) throw new Error(`no button “${name}” among: ${controls(on).map(label).join(', ')}`)
    return press(
      placeOf(on, user),
      { type: 'button', action_id: found.action_id, block_id: found.block_id, value: found.value },
      { user },
    )
  }
  const choose = async (
    on: Shown | Message | SlackView,
    value: string,
    { user = 'UADA' }: By = {},
  ): Promise<Ack> => {
    const found = controls(on).find(
      ({ type, options }) =>
        type === 'static_select' && (options as Json[]).some((option) => option.value === value),
    )
    if (!found) throw new Error(`no menu offers “${value}”`)
    const selected_option = (found.options as Json[]).find((option) => option.value === value)
    return press(
      placeOf(on, user),
      { type: 'static_select', action_id: found.action_id, selected_option },
      { user },
    )
  }

  /** Sends a window's form: what it was filled with, changed by `values` (by field name, or `name~1` for a continued input). */
  const submit = async (
    view: SlackView,
    values: Record<string, unknown> = {},
    { user = view.user, conversation = undefined as string | undefined } = {},
  ): Promise<Ack> => {
    const state: Record<string, Json> = {}
    for (const block of view.blocks as Json[]) {
      if (block.type !== 'input') continue
      const { type, initial_value, initial_option, initial_options, initial_users } = block.element as Json
      const [field, index] = String(block.block_id).split('~')
      const key = index === '0' ? String(field) : `${field}~${index}`
      const given = key in values
      const value = values[key]
      const filled: Record<string, Json> = {
        plain_text_input: { value: given ? value : (initial_value ?? null) },
        static_select: { selected_option: given ? value && { value } : (initial_option ?? null) },
        checkboxes: { selected_options: given ? (value ? [{ value: 'on' }] : []) : (initial_options ?? []) },
        multi_static_select: {
          selected_options: Array.isArray(value)
            ? value.map((each) => ({ value: each }))
            : (initial_options ?? []),
        },
        multi_users_select: { selected_users: given ? value : (initial_users ?? []) },
        conversations_select: { selected_conversation: conversation ?? null },
      }
      state[String(block.block_id)] = { value: { type, ...filled[String(type)] } }
    }
    const ack = await interact(
      {
        type: 'view_submission',
        view: { ...view, team_id: world.team, state: { values: state } },
        response_urls: conversation
          ? [
              {
                block_id: 'c',
                action_id: 'value',
                channel_id: conversation,
                response_url: responseUrl(user, conversation),
              },
            ]
          : [],
      },
      { user },
    )
    // An acknowledgement may change the window that was sent.
    if (ack.body.response_action === 'update') {
      const shown = {
        ...(ack.body.view as Json),
        id: view.id,
        hash: world.next('h'),
        user: view.user,
        type: 'modal',
      } as const
      world.views.set(view.id, shown)
      world.changed()
    }
    return ack
  }

  const event = (
    inner: Json,
    { retry = undefined as number | undefined, id = world.next('Ev') } = {},
  ): Promise<Ack> =>
    deliver({
      kind: 'events_api',
      retry,
      payload: {
        type: 'event_callback',
        team_id: world.team,
        api_app_id: 'A1',
        event_id: id,
        event_time: Math.floor(Date.now() / 1000),
        event: inner,
      },
    })

  /** The private message that came last to this person, once `look` holds for it. */
  const shownTo = (
    user = 'UADA',
    look: (words: string) => boolean = () => true,
    what = 'a private message',
  ): Promise<Shown> =>
    world.until(() => {
      const last = world.shown.findLast((shown) => shown.user === user)
      return last?.content && look(wordsOf(last.content)) ? last : undefined
    }, `${what} to ${user}`)
  const windowOf = (user = 'UADA', look: (words: string) => boolean = () => true): Promise<SlackView> =>
    world.until(() => {
      const last = [...world.views.values()].findLast((view) => view.user === user)
      return last && look(wordsOf(last)) ? last : undefined
    }, `a window for ${user}`)

  return {
    command,
    shortcut,
    messageAction,
    click,
    choose,
    submit,
    event,
    press,
    placeOf,
    interact,
    shownTo,
    windowOf,
  }
}
