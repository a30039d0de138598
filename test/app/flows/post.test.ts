import { describe, expect, it } from 'vitest'
import type { Post, Reply } from '../../../src/app/reply.ts'
import { ANA, BEN, buttonsOf, createAppBench, draftOf, labelsOf, press, wordsOf } from '../../support/app.ts'

const command = { kind: 'humanize', source: 'command', text: 'send it' } as const
const postOf = (reply: Reply): Post => {
  if (reply.kind !== 'post') throw new Error(`a post was expected, not “${reply.kind}”`)
  return reply.post
}
const viewOf = (reply: Reply) => {
  if (reply.kind !== 'show') throw new Error(`a view was expected, not “${reply.kind}”`)
  return reply.view
}
const POSTED = { kind: 'posted', message: { id: 'm9', channel: 'C1' } } as const

describe('post', () => {
  it('hands the edge one post, with the author and the disclosure that the channel asks for', async () => {
    const { see, ask, app } = await createAppBench()
    const view = await see({ ...command, route: 'https://hooks.example/1' })
    const post = postOf(await ask(press(view, 'Post')))
    expect(post).toMatchObject({
      text: 'Please: send it',
      person: ANA,
      disclose: true,
      route: 'https://hooks.example/1',
      sentParts: 0,
    })
    expect(wordsOf(viewOf(await app.settle(post, POSTED, ANA)))).toContain('Posted.')
  })

  it('goes out once, however often it is pressed', async () => {
    const { see, ask, app } = await createAppBench()
    const view = await see(command)
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask(press(view, 'Post'))))
    const posts = replies.filter(({ kind }) => kind === 'post')
    expect(posts).toHaveLength(1)
    await app.settle(postOf(posts[0] as Reply), POSTED, ANA)
    expect(wordsOf(await see(press(view, 'Post')))).toContain('posted already')
  })

  it('keeps the text of a refused post and lets it be tried again', async () => {
    const { see, ask, app } = await createAppBench()
    const post = postOf(await ask(press(await see(command), 'Post')))
    const refused = viewOf(
      await app.settle(post, { kind: 'refused', code: 'not_in_channel', sentParts: 0 }, ANA),
    )
    expect(wordsOf(refused)).toContain('Humanize is not in this channel. Invite it there')
    expect(draftOf(refused)).toBe('Please: send it')
    expect(postOf(await ask(press(refused, 'Try again'))).text).toBe('Please: send it')
  })

  it('names a code that it does not know', async () => {
    const { see, ask, app } = await createAppBench()
    const post = postOf(await ask(press(await see(command), 'Post')))
    const refused = viewOf(await app.settle(post, { kind: 'refused', code: 'odd_thing', sentParts: 0 }, ANA))
    expect(wordsOf(refused)).toContain('refused it (odd_thing)')
  })

  it('does not send a lost post again blindly, only when the person has looked', async () => {
    const { see, ask, app } = await createAppBench()
    const view = await see(command)
    const post = postOf(await ask(press(view, 'Post')))
    const lost = viewOf(await app.settle(post, { kind: 'uncertain', code: 'timeout', sentParts: 0 }, ANA))
    expect(wordsOf(lost)).toContain('Look in the channel before you post it again.')
    expect(buttonsOf(lost).find(({ act }) => act.name === 'post')?.confirm).toBeTruthy()
    expect(viewOf(await ask(press(view, 'Post'))).title).toBe('It may have been posted')
    expect(postOf(await ask(press(lost, 'It is not there: post it'))).claim).toBe(2)
  })

  it('posts the rest of a text whose first parts are out, and lets it no longer be changed', async () => {
    const { see, ask, app } = await createAppBench()
    const view = await see(command)
    const post = postOf(await ask(press(view, 'Post')))
    const refused = viewOf(
      await app.settle(post, { kind: 'refused', code: 'ratelimited', sentParts: 2 }, ANA),
    )
    expect(labelsOf(refused)).toEqual(['Post the rest', 'Copy', 'Dismiss'])
    expect(wordsOf(await see(press(view, 'Try again')))).toContain('Part of this text is out already')
    expect(postOf(await ask(press(refused, 'Post the rest'))).sentParts).toBe(2)
  })

  it('refuses another person privately and tells nothing of the text', async () => {
    const { see } = await createAppBench()
    const view = await see(command)
    for (const label of labelsOf(view)) {
      const seen = await see({ ...press(view, label), person: BEN })
      expect(wordsOf(seen)).toContain('belong to the person who asked')
      expect(wordsOf(seen)).not.toContain('send it')
    }
  })

  it('says that a draft has expired, and what to do', async () => {
    const { see } = await createAppBench()
    const view = await see(command)
    const act = press(view, 'Post')
    if (act.kind !== 'act') throw new Error('an act')
    const id = `${act.act.draft?.slice(0, 12)}${'x'.repeat(22)}`
    expect(wordsOf(await see({ kind: 'act', act: { name: 'post', draft: id } }))).toContain('has expired')
  })

  it('does nothing for a control that names no draft, and says so', async () => {
    const { see } = await createAppBench()
    expect(wordsOf(await see({ kind: 'act', act: { name: 'post' } }))).toContain('nothing was done')
    expect(wordsOf(await see({ kind: 'act', act: { name: 'open', value: 'admin' } }))).toContain(
      'nothing was done',
    )
  })

  it('closes a dismissed preview, whose text is then gone', async () => {
    const { see, ask } = await createAppBench()
    const view = await see(command)
    expect(await ask(press(view, 'Dismiss'))).toEqual({ kind: 'close' })
    expect(wordsOf(await see(press(view, 'Copy')))).toContain('was dismissed')
    expect(await ask(press(view, 'Dismiss'))).toEqual({ kind: 'close' })
  })
})

describe('edit', () => {
  it('opens the form with the whole text and shows the edited one as it would be posted', async () => {
    const { see, ask, form } = await createAppBench()
    const long = 'word '.repeat(4_000)
    const view = await see({ ...command, text: long })
    const asked = await form(press(view, 'Edit'))
    expect(asked.fields[0]).toMatchObject({ name: 'text', value: `Please: ${long}` })
    const edited = await see({ kind: 'submit', form: asked.id, state: asked.state, values: { text: 'mine' } })
    expect(draftOf(edited)).toBe('mine')
    expect(wordsOf(edited)).toContain('Edited by you.')
    expect(postOf(await ask(press(edited, 'Post'))).text).toBe('mine')
  })

  it('gives back what was typed when the draft is gone meanwhile', async () => {
    const { see, ask, form } = await createAppBench()
    const view = await see(command)
    const asked = await form(press(view, 'Edit'))
    await ask(press(view, 'Dismiss'))
    const late = await see({ kind: 'submit', form: asked.id, state: asked.state, values: { text: 'mine' } })
    expect(draftOf(late)).toBe('mine')
  })

  it('keeps what is liked as an example only with the person’s consent', async () => {
    const { see, state } = await createAppBench()
    const by = { place: { platform: 'slack', workspace: 'T1' }, person: 'U_ANA' } as const
    await see(press(await see(command), '👍'))
    expect((await state.profiles.read(by)).examples).toEqual([])
    await state.profiles.save(by, { consent: { examples: true } })
    await see(press(await see(command), '👍'))
    expect((await state.profiles.read(by)).examples).toEqual([
      { before: 'send it', after: 'Please: send it' },
    ])
    expect(await state.feedback.of(by)).toEqual({ auto: { likes: 2, dislikes: 0 } })
  })
})
