import type { Coach, CoachTurn } from '../../core/coach.ts'
import { readText } from '../../core/task.ts'
import { codeOf } from '../../errors.ts'
import { coachView, memoryView } from '../../views/coach.ts'
import { crisisView } from '../../views/crisis.ts'
import { excerpt } from '../../views/text.ts'
import type { Part, View } from '../../views/view.ts'
import { sayIn, type Word } from '../../views/words/words.ts'
import { personKey } from '../keys.ts'
import { accountOf, byOf, type Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { RequestOf } from '../request.ts'
import {
  asksForMemory,
  asksForRolePlay,
  asksHow,
  asksToForget,
  draftFor,
  noteToRemember,
  quotedToAnswer,
} from './coach-boundaries.ts'
import { account, begin } from './draft-work.ts'
import { seedOf } from './humanize.ts'
import { rewriteDraft } from './rewrite.ts'
import { styleFor } from './style.ts'
import { suggestReplies } from './suggest.ts'
import { coachVote } from './vote.ts'

type CoachRequest = RequestOf<'coach'>

/** In a long talk it is said again that this is software. */
const REMIND_EVERY = 12
/** Long and late: hours in which a person is better company. */
const LATE = { from: 23, until: 5, after: 8 }

const show = (view: View): Reply => ({ kind: 'show', view })

const isLate = (request: CoachRequest, now: number, count: number): boolean => {
  const { timeZone } = request.person
  if (!timeZone || count < LATE.after) return false
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now),
  )
  return hour >= LATE.from || hour < LATE.until
}

/** What is to be said besides the answer, at this point of the conversation. */
const besides = (request: CoachRequest, { conversations, now }: Context): Word[] => {
  const { count, greeted } = conversations.of(conversationKey(request))
  const words: Word[] = []
  if (count === 0) words.push(...(greeted ? [] : (['coachHello'] as const)))
  else if (count % REMIND_EVERY === 0) words.push('coachReminder')
  if (count % LATE.after === 0 && isLate(request, now(), count)) words.push('coachLate')
  return words
}

const conversationKey = (request: CoachRequest): string =>
  `${personKey(request.place, request.person.id)}/${request.conversation}`

const forgetAll = async (request: CoachRequest, { state, conversations }: Context): Promise<Reply> => {
  conversations.forget(conversationKey(request))
  const { consent } = await state.profiles.read(byOf(request))
  // Withdrawing the consent removes what was kept under it; it is given back at once, so that only the notes are gone.
  await state.profiles.save(byOf(request), { consent: { memory: false } })
  if (consent.memory) await state.profiles.save(byOf(request), { consent: { memory: true } })
  return show(coachView(request.person.locale, 'coachForgot'))
}

const LONGEST_NOTE = 200

/** Only what the person asks for, and only with their consent. */
const remember = async (request: CoachRequest, note: string, { state }: Context): Promise<Reply> => {
  const kept = await state.profiles.remember(byOf(request), excerpt(note, LONGEST_NOTE))
  return show(coachView(request.person.locale, kept ? 'coachRemembered' : 'coachNoMemory'))
}

/** Without a model: what was sent is reworded, or what was quoted is answered, to copy; with an honest word about what this is. */
const reword = async (
  request: CoachRequest,
  text: string,
  context: Context,
  handling: Handling,
  words: readonly Word[],
): Promise<Reply> => {
  const quoted = quotedToAnswer(text)
  if (!quoted && asksHow(text)) return show(coachView(request.person.locale, ...words, 'coachSendIt'))
  const seed = quoted
    ? seedOf(request, { kind: 'reply', original: quoted, options: {} })
    : seedOf(request, { kind: 'aid', own: true, original: draftFor(text), options: {} })
  const reply = quoted
    ? await suggestReplies(context, request, handling, seed, {
        variant: 0,
        copyOnly: true,
        asides: [sayIn(request.person.locale)('coachQuotedReplies')],
      })
    : await rewriteDraft(context, request, handling, begin(context, seed), { variant: 0 })
  if (reply.kind !== 'show') return reply
  const said = coachView(request.person.locale, ...words)
  return show({ ...reply.view, parts: [...said.parts, ...reply.view.parts] })
}

const converse = async (
  request: CoachRequest,
  coach: Coach,
  context: Context,
  handling: Handling,
  words: readonly Word[],
): Promise<Reply> => {
  const { conversations, state, core } = context
  const { person } = request
  const key = conversationKey(request)
  const { language } = await styleFor(context, request, {})
  const analysis = await core.analyze(request.text, request.markup)
  const memory = await state.profiles.memory(byOf(request)).catch(() => [])
  const turns: CoachTurn[] = [...conversations.of(key).turns, { by: 'person', text: request.text }]
  const pieces = coach.answer(
    {
      turns,
      memory,
      sense: { analysis, uncertain: false, because: [] },
      language: language ?? (analysis.language === 'und' ? person.locale : analysis.language),
      locale: person.locale,
      account: accountOf(request),
    },
    handling.signal,
  )
  // The first piece decides who answers: a model that is down is found out before anything is shown.
  const iterator = pieces[Symbol.asyncIterator]()
  const first = await iterator.next()
  const say = sayIn(person.locale)
  let whole = ''
  let stopped = false
  const chunks = async function* (): AsyncGenerator<string> {
    for (const word of words) yield `${say(word)}\n\n`
    try {
      for (let step = first; !step.done; step = await iterator.next()) {
        whole += step.value
        yield step.value
      }
    } catch (error) {
      context.log.warn({ code: codeOf(error) }, 'the coach stopped in the middle')
      stopped = true
      yield `\n\n${say('engineFailed')}`
    }
    conversations.add(key, { by: 'person', text: request.text })
    conversations.add(key, { by: 'coach', text: whole })
    account(context, request, { kind: 'coach', engine: 'llm' })
  }
  const after = (): View => {
    const said = coachView(person.locale, ...words)
    const marks = (['like', 'dislike'] as const).map((name) => ({
      label: say(name),
      act: { name, value: coachVote(request.id) },
    }))
    const end: readonly Part[] = stopped
      ? coachView(person.locale, 'engineFailed').parts
      : [{ kind: 'buttons', buttons: marks }]
    return { parts: [...said.parts, { kind: 'text', text: whole }, ...end] }
  }
  return { kind: 'stream', chunks: chunks(), after }
}

/**
 * The writing coach: helps people say things to other people. A crisis comes before everything, then what it does not play, then what
 * it may remember; only then the answer, by the model where there is one.
 */
export const coach = async (request: CoachRequest, context: Context, handling: Handling): Promise<Reply> => {
  const { locale } = request.person
  if (request.opening) {
    context.conversations.greet(conversationKey(request))
    return show(coachView(locale, 'coachHello', ...(context.coach ? [] : (['coachNoModel'] as const))))
  }
  const text = readText(request.text)
  const words = besides(request, context)
  const { crisis } = await context.core.analyze(text, request.markup)
  if (crisis) {
    const { style } = await styleFor(context, request, {})
    const { timeZone, country } = request.person
    const result = await context.core.rewrite(
      {
        text,
        markup: request.markup,
        style,
        locale,
        ...(timeZone && { timeZone }),
        ...(country && { country }),
      },
      handling.signal,
    )
    if (result.notice) return show(crisisView(result.notice, 'own', locale))
  }
  if (asksForRolePlay(text)) return show(coachView(locale, ...words, 'coachNoRolePlay'))
  if (asksToForget(text)) return forgetAll(request, context)
  const note = noteToRemember(text)
  if (note !== undefined) return remember(request, note, context)
  if (asksForMemory(text)) return show(memoryView(await context.state.profiles.memory(byOf(request)), locale))
  const { style } = await styleFor(context, request, {})
  if (!context.coach || style.engine === 'embedded') {
    context.conversations.add(conversationKey(request), { by: 'person', text })
    const honest: Word[] = words.includes('coachHello') ? ['coachNoModel'] : []
    return reword(request, text, context, handling, [...words, ...honest])
  }
  try {
    return await converse(request, context.coach, context, handling, words)
  } catch (error) {
    if (handling.signal.aborted) throw error
    context.log.warn({ code: codeOf(error) }, 'the coach could not answer')
    return reword(request, text, context, handling, [...words, 'coachFailed'])
  }
}
