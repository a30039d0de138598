import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { createCore } from '../../src/core/core.ts'
import type { Compared, Replied } from '../../src/core/job.ts'
import { protect } from '../../src/core/protect.ts'
import { detectLanguage } from '../../src/core/sense/language.ts'
import { defaultStyle } from '../../src/core/style.ts'
import type { ToneName } from '../../src/core/tone.ts'
import { TONES } from '../../src/core/tones.ts'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { createEmbeddedEngine } from '../../src/engines/embedded/engine.ts'
import type { Figure } from './figure.ts'
import { interval } from './statistics.ts'

type Row = { kind: string; language: string; text: string }
type Rewritten = Row & { tone: ToneName; result: Compared; faultsBefore: number; faultsAfter: number }

const read = (name: string): Row[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', language = '', text = ''] = line.split('\t')
      return { kind, language, text: text.replaceAll('\\n', '\n') }
    })

const TONES_READ: readonly ToneName[] = ['auto', 'warm', 'professional', 'concise', 'calm', 'playful']
/** What people write without any thought of style, and that nobody should touch when no tone was asked for. */
const HUMAN = new Set([
  'casual',
  'terse',
  'slang',
  'thanks',
  'joke',
  'condolence',
  'standup',
  'question',
  'apology',
  'praise',
  'worry',
  'other',
])
const never = new AbortController().signal

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
const share = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  mean(items.map((item) => (is(item) ? 1 : 0)))

const figure = <T>(
  name: string,
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  target?: Figure['target'],
): Figure => ({
  name,
  system: 'embedded',
  value: statistic(items),
  ...interval(items, statistic),
  texts: items.length,
  ...(target && { target }),
})

/** Facts of one text as a sorted list, by the same reader that protects them; a second look beside the gate's own verdict. */
const factsOf = (text: string): string =>
  protect(text, 'slack')
    .items.filter(({ kind }) => kind !== 'format')
    .map(({ text: item }) => item)
    .sort()
    .join('\u0000')

/** Words of cheer, in the languages that suggestions are written in. */
const CHEER =
  /\b(?:congrat\w*|awesome|amazing|great news|exciting|yay|woo+hoo|fantastic|wonderful|cheer up|look on the bright|silver lining|at least|felicidades|enhorabuena|genial|félicitations|génial|super|glückwunsch|toll|großartig|parabéns|ótimo|congratulazioni|fantastico)\b|🎉|🥳|😄|!{2,}/iu

const rewriteAll = async (
  core: ReturnType<typeof createCore>,
  lint: (text: string) => Promise<number>,
): Promise<Rewritten[]> => {
  const all: Rewritten[] = []
  for (const row of read('drafts.tsv')) {
    const english = row.language === 'en'
    const faultsBefore = english ? await lint(row.text) : 0
    for (const tone of TONES_READ) {
      const style = { ...defaultStyle(TONES[tone]), grammar: false }
      const result = await core.compare({ text: row.text, markup: 'slack', style }, never)
      const faultsAfter = english && result.changed ? await lint(result.text) : faultsBefore
      all.push({ ...row, tone, result, faultsBefore, faultsAfter })
    }
  }
  return all
}

const ofDrafts = (all: readonly Rewritten[]): Figure[] => {
  const figures: Figure[] = []
  const sounding = all.filter(({ result }) => result.before.tells.length > 0 && result.language === 'en')
  const removed = (sample: readonly Rewritten[]) =>
    1 -
    mean(sample.map(({ result }) => result.after.tells.length)) /
      mean(sample.map(({ result }) => result.before.tells.length))
  figures.push(figure('drafts, machine-sounding phrases removed', sounding, removed))
  const changed = all.filter(({ result }) => result.changed)
  figures.push(
    figure(
      'drafts, facts lost or added in what was shown',
      changed,
      (sample) => share(sample, ({ text, result }) => factsOf(text) !== factsOf(result.text)),
      { atMost: 0 },
    ),
  )
  figures.push(
    figure('drafts, rewrites that the gate stopped', all, (sample) =>
      share(sample, ({ result }) => result.verdict === 'kept'),
    ),
  )
  const worse = changed.filter(({ language }) => language === 'en')
  figures.push(
    figure('drafts, grammar faults introduced a rewrite (harper)', worse, (sample) =>
      mean(sample.map(({ faultsBefore, faultsAfter }) => Math.max(0, faultsAfter - faultsBefore))),
    ),
  )
  figures.push(
    figure('drafts, grammar faults mended a rewrite (harper)', worse, (sample) =>
      mean(sample.map(({ faultsBefore, faultsAfter }) => Math.max(0, faultsBefore - faultsAfter))),
    ),
  )
  const human = all.filter(({ kind, tone }) => HUMAN.has(kind) && tone === 'auto')
  figures.push(
    figure(
      'human drafts, tone auto, “already fine”',
      human,
      (sample) => share(sample, ({ result }) => !result.changed),
      { atLeast: 0.9 },
    ),
  )
  for (const tone of TONES_READ) {
    const some = all.filter((one) => one.tone === tone)
    figures.push(
      figure(`drafts, tone ${tone}, rewritten`, some, (sample) =>
        share(sample, ({ result }) => result.changed),
      ),
    )
  }
  for (const language of ['es', 'fr', 'de', 'pt', 'it']) {
    const some = all.filter((one) => one.language === language)
    figures.push(
      figure(`drafts, language ${language}, rewritten`, some, (sample) =>
        share(sample, ({ result }) => result.changed),
      ),
    )
  }
  return figures
}

const ofReplies = async (core: ReturnType<typeof createCore>): Promise<Figure[]> => {
  const replies: { row: Row; replied: Replied }[] = []
  for (const row of read('distress.tsv')) {
    const style = { ...defaultStyle(), grammar: false }
    replies.push({ row, replied: await core.reply({ text: row.text, markup: 'slack', style }, never) })
  }
  const each = replies.flatMap(({ row, replied }) =>
    replied.suggestions.map(({ strategy, text }) => ({ row, strategy, text })),
  )
  const words = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0
  return [
    figure(
      'replies to distress, cheer where there is none',
      each,
      (sample) => share(sample, ({ text }) => CHEER.test(text)),
      { atMost: 0 },
    ),
    figure(
      'replies to distress, over 60 words',
      each,
      (sample) => share(sample, ({ text }) => words(text) > 60),
      { atMost: 0 },
    ),
    figure(
      'replies to distress, three different suggestions',
      replies,
      (sample) =>
        share(sample, ({ replied }) => new Set(replied.suggestions.map(({ text }) => text)).size === 3),
      { atLeast: 1 },
    ),
    figure(
      'replies to distress, one question to explore',
      replies,
      (sample) =>
        share(
          sample,
          ({ replied }) =>
            replied.suggestions.filter(
              ({ strategy, text }) => strategy === 'explore' && (text.match(/\?/gu)?.length ?? 0) === 1,
            ).length === 1,
        ),
      { atLeast: 1 },
    ),
    figure(
      'replies to distress, in the message’s language',
      replies,
      (sample) =>
        share(sample, ({ row, replied }) => {
          const told = replied.suggestions.map(({ text }) => text).join(' ')
          return detectLanguage(told).language === row.language
        }),
      { atLeast: 1 },
    ),
  ]
}

/** Lines that people wrote in chat, none of them toxic: the embedded engine should leave nearly all of them alone. */
const ofHumanLines = async (core: ReturnType<typeof createCore>, data: string): Promise<Figure[]> => {
  const file = join(data, 'goemotions/dev.tsv')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((_, index) => index % 9 === 0)
    .map((line) => line.split('\t')[1] ?? '')
    .filter((line) => line.trim() !== '')
  const results: Compared[] = []
  for (const text of lines)
    results.push(
      await core.compare({ text, markup: 'plain', style: { ...defaultStyle(), grammar: false } }, never),
    )
  const calm = results.filter(({ before }) => before.toxicity < 0.5)
  return [
    figure(
      'GoEmotions dev lines below 0.5 toxicity, tone auto, “already fine”',
      calm,
      (sample) => share(sample, ({ changed }) => !changed),
      { atLeast: 0.9 },
    ),
  ]
}

/** What the rewrites and suggestions are like: on drafts that the repository holds, and on people's own lines where `data` has them. */
export const evaluateText = async (data: string): Promise<Figure[]> => {
  const linter = new LocalLinter({ binary })
  await linter.setup()
  const lint = async (text: string): Promise<number> => (await linter.lint(text)).length
  const core = createCore({
    model: createEmbeddedModel(),
    embedded: createEmbeddedEngine({ grammar: false }),
  })
  const rewritten = await rewriteAll(core, lint)
  return [...ofDrafts(rewritten), ...(await ofReplies(core)), ...(await ofHumanLines(core, data))]
}
