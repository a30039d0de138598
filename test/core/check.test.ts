import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, passes } from '../../src/core/check.ts'
import type { Job } from '../../src/core/job.ts'
import { jobOf } from '../support/jobs.ts'
import { message } from '../support/messages.ts'

const failed = (
  original: string,
  rewritten: string,
  job: Partial<Job> & { source?: string } = {},
): string[] =>
  check(jobOf(original, { language: job.source ?? 'en', ...job }), rewritten)
    .filter(({ ok }) => !ok)
    .map(({ name }) => name)

describe('check', () => {
  it('passes every message that is left as it is', () => {
    fc.assert(
      fc.property(message, ({ text, markup }) => {
        const results = check(jobOf(text, { markup }), text)
        expect(results.filter(({ ok }) => !ok)).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  })

  it('misses whatever is dropped, under its own name', () => {
    fc.assert(
      fc.property(message, fc.nat(), ({ text, markup, facts }, pick) => {
        const fact = facts[pick % facts.length]
        if (!fact) return
        // A name that stands twice may become a pronoun once; of everything else, each counts.
        const without =
          fact.check === 'names'
            ? text.replaceAll(fact.text, '')
            : text.slice(0, fact.start) + text.slice(fact.start + fact.text.length)
        expect(
          check(jobOf(text, { markup }), without)
            .filter(({ ok }) => !ok)
            .map(({ name }) => name),
        ).toContain(fact.check)
      }),
      { numRuns: 3_000 },
    )
  })

  it('sees whatever is added, under its own name', () => {
    fc.assert(
      fc.property(message, message, fc.nat(), ({ text, markup, facts: own }, { facts }, pick) => {
        const fact = facts[pick % facts.length]
        // An entity is markup on Slack only.
        if (
          !fact ||
          fact.check === 'formatting' ||
          own.some((known) => known.text === fact.text) ||
          text.includes(fact.text)
        )
          return
        const more = `${text} and also with ${fact.text} too.`
        expect(passes(check(jobOf(text, { markup }), more))).toBe(false)
      }),
      { numRuns: 3_000 },
    )
  })

  it('notices a denial that is dropped, and one that is added', () => {
    fc.assert(
      fc.property(message, ({ text, markup }) => {
        const denial =
          /\b(?:do not merge|we cannot ship|it does not work|nobody told us|I have never seen)\b/u.exec(text)
        if (denial) {
          const positive = denial[0].replace(/ not\b|not\b|\bnever |nobody /u, (no) =>
            no === 'nobody ' ? 'somebody ' : '',
          )
          expect(failed(text, text.replace(denial[0], positive), { markup })).toContain('negation')
        }
        expect(failed(text, text.replace(/ now(?=[.!?]+\s|[.!?]*$)/u, ' not now'), { markup })).toContain(
          'negation',
        )
      }),
      { numRuns: 2_000 },
    )
  })

  it.each<[string, string, string[]?]>([
    ['Hi Anna, do not deploy before 5pm.', "Hi Anna, don't deploy before 5pm."],
    ['We cannot ship this.', 'We can’t ship this.'],
    ["I can't come on Friday.", "I'm unable to come on Friday."],
    ['It is impossible to do.', 'It is not possible to do.'],
    ["I don't think we should deploy.", 'I think we should not deploy.'],
    ["It's not just fast but also cheap.", "It's fast and cheap."],
    ["It isn't a bug, it's a feature.", "It's a feature."],
    ["Please don't hesitate to write.", 'Please write.'],
    ["Why don't you just read the docs?", 'Could you read the docs?'],
    ['Send me the report by Friday!', 'Could you send me the report by Friday?'],
    ['can you send it', 'Can you send it?'],
    ['Honestly? We are late.', 'We are late.'],
    ['Moreover, we should utilize the API.', 'Also, we should use the API.'],
    ['Certainly! Thanks for the help.', 'Thanks for the help.'],
    ['THIS IS LATE. FIX IT NOW', 'This is late. Please fix it now.'],
    ['This is STUPID and the API is slow.', 'This is frustrating and the API is slow.'],
    ['dont do it', 'Don’t do it.'],
    ['meet in english on monday', 'Meet in English on Monday.'],
    ['See the 20 whole minutes of it', 'See the 20 minutes of it'],
    ['@channel fix it', '@\u200bchannel fix it'],
    ["In today's world, we ship on Tuesday.", 'We ship on Tuesday.'],
  ])('lets %j become %j', (original, rewritten) => {
    expect(failed(original, rewritten)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['Don’t deploy on Friday.', 'Deploy on Friday.', 'negation'],
    ['Don’t deploy, test first.', 'Deploy, don’t test first.', 'negation'],
    ['The API works.', 'The API does not work.', 'negation'],
    ['Anna broke the build again.', 'The build broke again.', 'names'],
    ['Thanks for the help, Priya!', 'Thanks for the help!', 'names'],
    ['We asked Priya.', 'We asked priya.', 'names'],
    ['The build broke.', 'The build that Marta wrote broke.', 'names'],
    ['Tell the team.', 'Sarah told the team.', 'names'],
    ['Can you help?', 'Please help.', 'questions'],
    ['We fixed it.', 'We fixed it. How are you?', 'questions'],
    ['Did you see the logs?', 'How are you?', 'questions'],
    ['The server is down.', 'I am sorry, the server is down.', 'apologies'],
    ['The server is down.', 'The server is down. I’ll fix it.', 'promises'],
    ['I fixed the server.', 'I fixed the server. Happy to help more.', 'promises'],
    ['Meet in two weeks.', 'Meet in three weeks.', 'numbers'],
    ['Meet in two weeks.', 'Meet in two days.', 'numbers'],
    ['Meet on Friday.', 'Meet on Thursday.', 'dates'],
    ['Do it today.', 'Do it tomorrow.', 'dates'],
    ['See https://a.b/c now.', 'See https://a.b/d now.', 'links'],
    ['It costs $5.', 'It costs $50.', 'money'],
    ['We met 5 people and 15 dogs.', 'We met 15 dogs.', 'numbers'],
    ['He said “never”.', 'He said “no”.', 'quotes'],
    ['All good.', 'All good 🎉', 'emoji'],
    ['All good.', '**All** good.', 'formatting'],
    ['The new search is fast.', 'Great question! The new search is fast. I hope this helps!', 'phrasing'],
    ['All good and done.', '- All good\n- done', 'formatting'],
    ['All good, [name].', 'All good, [name] from [company].', 'slots'],
    ['All good.', '@everyone all good.', 'mass-mentions'],
    ['@here all good.', 'All good.', 'mass-mentions'],
    ['All good.', 'All\u200b good.', 'characters'],
    ['All good.', 'All good \u{f0003}.', 'formatting'],
    ['one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 'one', 'length'],
    ['All good.', `All good.${' Really, all of it is good.'.repeat(9)}`, 'length'],
    [
      'I think that we should go home and rest a bit.',
      'Creo que deberíamos ir a casa y descansar un poco.',
      'language',
    ],
  ])('refuses to let %j become %j', (original, rewritten, name) => {
    expect(failed(original, rewritten)).toContain(name)
  })

  it.each<[string, string, string, string[]]>([
    ['es', 'No veo nada aquí.', 'No veo nada aquí, gracias.', []],
    ['es', 'No lo hagas.', 'Hazlo.', ['negation']],
    ['es', 'Está roto.', 'Lo siento, está roto.', ['apologies']],
    ['es', 'Nos vemos el lunes.', 'Nos vemos el martes.', ['dates']],
    ['fr', 'Je ne vois rien.', 'Je vois.', ['negation']],
    ['fr', "J'en veux pas.", "Je n'en veux pas.", []],
    ['fr', 'C’est cassé.', 'Désolé, c’est cassé.', ['apologies']],
    ['de', 'Das geht nicht.', 'Das geht.', ['negation']],
    ['de', 'Bitte frag Anna.', 'Bitte frag nach.', ['names']],
    ['es', 'Marta lo rompió.', 'Se rompió.', ['names']],
    ['de', 'Es dauert zwei Wochen.', 'Es dauert drei Wochen.', ['numbers']],
    ['de', 'Bitte prüfe die Implementierung.', 'Könntest du bitte die Umsetzung prüfen?', []],
    ['pt', 'Não funciona.', 'Funciona.', ['negation']],
    ['it', 'Non funziona mai.', 'Funziona.', ['negation']],
    ['it', 'Ci vediamo venerdì.', 'Ci vediamo sabato.', ['dates']],
  ])('reads %s: %j → %j', (source, original, rewritten, names) => {
    expect(failed(original, rewritten, { source })).toEqual(names)
  })

  it('holds a translation to the same facts', () => {
    const job = { ...jobOf('Do not meet Maria before Monday, we need two weeks.'), language: 'es' }
    const names = (text: string): string[] =>
      check(job, text)
        .filter(({ ok }) => !ok)
        .map(({ name }) => name)
    expect(names('No quedes con Maria antes del lunes, necesitamos dos semanas.')).toEqual([])
    expect(names('Queda con Maria antes del martes, necesitamos tres semanas.')).toEqual([
      'numbers',
      'dates',
      'negation',
    ])
  })

  it('lets emoji go only where an emoji policy asks for it', () => {
    const job = jobOf('All good 🎉')
    expect(passes(check({ ...job, style: { ...job.style, emoji: 'none' } }, 'All good'))).toBe(true)
    expect(passes(check(job, 'All good'))).toBe(false)
  })

  it('holds a model, but not the rules, to the subject', () => {
    const job = jobOf('The staging database ran out of space during the nightly import.')
    const obeyed = 'Roses grow red while violets are sleeping.'
    expect(check({ ...job, engine: 'llm' }, obeyed).filter(({ ok }) => !ok)).toMatchObject([
      { name: 'content' },
    ])
    expect(passes(check({ ...job, engine: 'embedded' }, obeyed))).toBe(true)
  })

  it('says what was lost and added, in the reader’s language', () => {
    const job = { ...jobOf('See https://a.b/c now.'), locale: 'de' as const }
    expect(check(job, 'See https://a.b/d now.').find(({ name }) => name === 'links')).toEqual({
      name: 'links',
      ok: false,
      detail: 'Verloren: “https://a.b/c”. Hinzugefügt: “https://a.b/d”.',
    })
  })
})
