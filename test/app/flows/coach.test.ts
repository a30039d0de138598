import { describe, expect, it } from 'vitest'
import { asksForRolePlay } from '../../../src/app/flows/coach-boundaries.ts'
import type { Coach } from '../../../src/core/coach.ts'
import { EngineError } from '../../../src/errors.ts'
import { createAppBench, labelsOf, press, wordsOf } from '../../support/app.ts'

const say = (text: string) => ({ kind: 'coach', conversation: 'D1', text }) as const
const coachOf = (...pieces: string[]): Coach => ({
  answer: async function* () {
    yield* pieces
  },
})

describe('the coach without a model', () => {
  it('says at the start that it is software, and rewords what is sent', async () => {
    const { see } = await createAppBench()
    const first = await see(say('send it'))
    expect(wordsOf(first)).toContain('I am software, not a person')
    expect(wordsOf(first)).toContain('No language model is set up here')
    expect(wordsOf(first)).toContain('Please: send it')
    expect(labelsOf(first)).not.toContain('Post')
    expect(wordsOf(await see(say('send it')))).not.toContain('I am software')
  })

  it('names nobody else as the writer of what the person sent', async () => {
    const { see } = await createAppBench()
    const words = wordsOf(await see(say('send it')))
    expect(words).toContain('Preview')
    expect(words).not.toContain('Somebody else wrote this')
    expect(labelsOf(await see(say('send it')))).toContain('Copy')
  })

  it('does not take the conversation with itself for the one that a draft is for', async () => {
    const { see, writer } = await createAppBench()
    const surroundings = async () => ({ messages: [{ author: 'them', text: 'Hurray!' }] })
    const words = wordsOf(
      await see({ ...say('send it'), access: { mayConfigure: async () => false, surroundings } }),
    )
    expect(words).toContain('Please: send it')
    expect(writer.asked[0]?.context).toEqual([])
  })

  it('says it once where it said so when the conversation was opened', async () => {
    const { see } = await createAppBench()
    expect(wordsOf(await see({ ...say(''), opening: true }))).toContain('I am software')
    expect(wordsOf(await see(say('send it')))).not.toContain('I am software')
  })

  it.each([
    'Help me say no kindly',
    'Help me answer someone who is upset',
    'How do I tell my boss that I cannot take another project?',
    'What can I say to her?',
    'She is upset because I forgot her birthday. What can I say?',
    'Ayúdame a decir que no con amabilidad',
    'Aide-moi à formuler une critique',
    'Hilf mir, jemandem zu antworten, der verärgert ist',
    'Ajude-me a fazer uma crítica',
    'Aiutami a rispondere a chi è turbato',
  ])('asks for the words themselves when it is asked “%s”', async (question) => {
    const { see } = await createAppBench()
    const words = wordsOf(await see(say(question)))
    expect(words).toContain('Write it to me as you would say it')
    expect(words).not.toContain('Already fine')
  })
  it.each([
    'Help me move the boxes on Friday',
    'How do I tell if the build is green?',
    'Rewrite the intro: it is too long',
    'send it',
  ])('takes “%s” for a draft', async (draft) => {
    const { see } = await createAppBench()
    expect(wordsOf(await see(say(draft)))).toContain('Please: ')
  })

  it.each(['Rewrite: "send it"', 'Please rewrite this for my boss: send it', 'Formuliere um: „send it“'])(
    'rewords what stands after the order in %s',
    async (order) => {
      const { see, writer } = await createAppBench()
      await see(say(order))
      expect(writer.asked[0]?.text).toBe('send it')
    },
  )

  it('says again in a long talk that it is software', async () => {
    const { see } = await createAppBench()
    const seen: string[] = []
    for (let turn = 0; turn < 13; turn++) seen.push(wordsOf(await see(say('send it'))))
    expect(seen.filter((words) => words.includes('A reminder: I am software'))).toHaveLength(1)
  })

  it('remembers what it is asked to, only with consent', async () => {
    const { see, state } = await createAppBench()
    const by = { place: { platform: 'slack', workspace: 'T1' }, person: 'U_ANA' } as const
    expect(wordsOf(await see(say('Remember that I write to lawyers')))).toContain(
      'You can allow it in your style.',
    )
    await state.profiles.save(by, { consent: { memory: true } })
    expect(wordsOf(await see(say('Remember that I write to lawyers')))).toContain('Remembered.')
    expect(await state.profiles.memory(by)).toEqual(['I write to lawyers'])
  })

  it('answers what was quoted, when asked how', async () => {
    const { see } = await createAppBench()
    const view = await see(say('How do I reply to this? "I am so done with this project, honestly."'))
    expect(wordsOf(view)).toContain('Ways to answer what you quoted:')
    expect(wordsOf(view)).toContain('What would help most?')
    expect(labelsOf(view)).toEqual([])
  })

  it('gives resources in a crisis', async () => {
    const { see } = await createAppBench()
    expect(wordsOf(await see(say('help me')))).toContain('Lifeline')
  })

  it('shows what it remembers and forgets it', async () => {
    const { see, state } = await createAppBench()
    const by = { place: { platform: 'slack', workspace: 'T1' }, person: 'U_ANA' } as const
    await state.profiles.save(by, { consent: { memory: true } })
    await state.profiles.remember(by, 'likes short sentences')
    expect(wordsOf(await see(say('What do you remember about me?')))).toContain('likes short sentences')
    expect(wordsOf(await see(say('forget everything')))).toContain('Forgotten')
    expect(await state.profiles.memory(by)).toEqual([])
    expect((await state.profiles.read(by)).consent.memory).toBe(true)
  })
})

describe('the coach with a model', () => {
  it('streams the answer, after saying what it is', async () => {
    const { ask } = await createAppBench({ coach: coachOf('Try this. ', 'Or that.') })
    const reply = await ask(say('How do I ask for a raise?'))
    if (reply.kind !== 'stream') throw new Error(`a stream was expected, not “${reply.kind}”`)
    const pieces: string[] = []
    for await (const piece of reply.chunks) pieces.push(piece)
    expect(pieces[0]).toContain('I am software')
    expect(pieces.slice(1)).toEqual(['Try this. ', 'Or that.'])
    expect(wordsOf(reply.after())).toContain('Try this. Or that.')
  })

  it('is told by feedback marks how an answer was; the last one counts', async () => {
    const { ask, see, state } = await createAppBench({ coach: coachOf('Try this.') })
    const reply = await ask(say('How do I ask for a raise?'))
    if (reply.kind !== 'stream') throw new Error(`a stream was expected, not “${reply.kind}”`)
    for await (const _ of reply.chunks);
    const answer = reply.after()
    expect(labelsOf(answer)).toEqual(['👍', '👎'])
    expect(await ask(press(answer, '👍'))).toMatchObject({ kind: 'show', beside: true })
    expect(wordsOf(await see(press(answer, '👎'))).trim()).toBe('Noted, thank you.')
    const by = { place: { platform: 'slack', workspace: 'T1' }, person: 'U_ANA' } as const
    expect(await state.feedback.of(by)).toEqual({ coach: { likes: 0, dislikes: 1 } })
  })

  it('says that it stopped in the middle, also where the answer is shown whole', async () => {
    const { ask } = await createAppBench({
      coach: {
        answer: async function* () {
          yield 'Half of it. '
          throw new EngineError('llm-late', 'Too late.', 'Try again.')
        },
      },
    })
    const reply = await ask(say('How do I ask for a raise?'))
    if (reply.kind !== 'stream') throw new Error(`a stream was expected, not “${reply.kind}”`)
    const pieces: string[] = []
    for await (const piece of reply.chunks) pieces.push(piece)
    for (const words of [pieces.join(''), wordsOf(reply.after())]) {
      expect(words).toMatch(/Half of it\.[\s\S]*could not be worked on just now/u)
    }
  })

  it('rewords by the built-in engine when the model cannot be reached, and says so', async () => {
    const coach: Coach = {
      // biome-ignore lint/correctness/useYield: it fails before it has anything to say
      answer: async function* () {
        throw new EngineError('llm-down', 'The model is down.', 'Try again.')
      },
    }
    const { see } = await createAppBench({ coach })
    expect(wordsOf(await see(say('send it')))).toContain('cannot be reached just now')
  })

  it('remembers the turns of this conversation, and of no other', async () => {
    const asked: number[] = []
    const coach: Coach = {
      answer: async function* ({ turns }) {
        asked.push(turns.length)
        yield 'Yes.'
      },
    }
    const { ask } = await createAppBench({ coach })
    for (const conversation of ['D1', 'D1', 'D2']) {
      const reply = await ask({ ...say('And?'), conversation })
      if (reply.kind === 'stream') for await (const _ of reply.chunks);
    }
    expect(asked).toEqual([1, 3, 1])
  })
})

describe('what the coach does not play', () => {
  it.each([
    'be my girlfriend',
    'Pretend you are my boyfriend tonight',
    'Pretend to be Elon',
    'act as my wife please',
    'Sei meine Freundin',
    'sé mi novia',
    'sois ma copine',
    'finja ser minha namorada',
    'fingi di essere il mio ragazzo',
    'roleplay as Taylor Swift',
  ])('refuses “%s”', async (text) => {
    expect(asksForRolePlay(text)).toBe(true)
    const { see } = await createAppBench({ coach: coachOf('Yes, darling.') })
    expect(wordsOf(await see(say(text)))).toContain('I do not play a partner or a named person')
  })

  it.each([
    'My girlfriend asked me to be honest. How do I say it?',
    'I want to tell my wife that I am late',
    'Please act like an adult is what he wrote to me',
    'my partner is leaving the company',
    'Can you be my second pair of eyes on this?',
  ])('helps with “%s”', (text) => {
    expect(asksForRolePlay(text)).toBe(false)
  })
})
