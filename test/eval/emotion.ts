import { EKMAN, GO_EMOTIONS, type GoEmotion } from '../../src/core/analysis.ts'
import { decide, type Judgement, presentOf } from '../../src/emotion/decide.ts'
import { createEmbeddedModel, type EmbeddedModel } from '../../src/emotion/embedded.ts'
import { EKMAN_OF, SENTIMENTS, sentimentOf } from '../../src/emotion/groups.ts'
import {
  BRIGHTER,
  type BrighterLanguage,
  readBrighter,
  readGoEmotions,
} from '../../src/emotion/training/data.ts'
import type { Figure } from './figure.ts'
import { lexiconPackages } from './lexicons.ts'
import { calibrationError, interval, type Judged, macroF1Of } from './statistics.ts'

const figure = (
  name: string,
  system: string,
  judged: readonly Judged[],
  classes: number,
  target?: Figure['target'],
): Figure => {
  const statistic = (sample: readonly Judged[]): number => macroF1Of(sample, classes)
  return {
    name,
    system,
    value: statistic(judged),
    ...interval(judged, statistic),
    texts: judged.length,
    ...(target === undefined ? {} : { target }),
  }
}

/** Emotion and sentiment on the public development sets under `data`, beside lexicon packages and the majority class. */
export const evaluateEmotion = (data: string): Figure[] => {
  const model = createEmbeddedModel()
  return [
    ...goEmotions(model, data),
    ...(Object.keys(BRIGHTER) as BrighterLanguage[]).flatMap((language) => brighter(model, data, language)),
  ]
}

type Case = { truth: readonly string[]; judgement: Judgement; text: string }

const goEmotions = (model: EmbeddedModel, data: string): Figure[] => {
  const dev = readGoEmotions(data, 'dev').map(
    ({ text, labels }): Case => ({ text, truth: labels, judgement: model.judge(text, 'en') }),
  )
  const name = 'GoEmotions dev, macro-F1 of'
  const labels = judgedBy(
    dev,
    GO_EMOTIONS,
    (label) => label as GoEmotion,
    ({ labels }) => labels,
  )
  const groups = judgedBy(
    dev,
    EKMAN,
    (label) => EKMAN_OF[label as GoEmotion],
    ({ groups }) => groups,
  )
  const sentiments = judgedBy(
    dev,
    SENTIMENTS,
    (label) => sentimentOf(label as GoEmotion),
    ({ sentiments }) => SENTIMENTS.map((label) => ({ label, ...sentiments[label] })),
  )
  return [
    figure(`${name} 28 labels`, 'embedded', labels, 28, { atLeast: 0.49 }),
    figure(`${name} 28 labels`, 'majority', always(labels, GO_EMOTIONS.indexOf('neutral')), 28),
    figure(`${name} Ekman's groups`, 'embedded', groups, 7, { atLeast: 0.6 }),
    figure(`${name} Ekman's groups`, 'majority', always(groups, EKMAN.indexOf('joy')), 7),
    figure(`${name} sentiment groups`, 'embedded', sentiments, 4, { atLeast: 0.68 }),
    figure(`${name} sentiment groups`, 'majority', always(sentiments, SENTIMENTS.indexOf('positive')), 4),
    ...lexiconPackages().map(({ system, polarity, edge }) =>
      figure(
        `${name} sentiment groups`,
        system,
        sentiments.map(({ truth }, i) => ({ truth, answer: [sided(polarity(dev[i]?.text ?? ''), edge)] })),
        4,
      ),
    ),
    ...calibration(dev, groups),
  ]
}

const sided = (score: number, edge: number): number =>
  SENTIMENTS.indexOf(score > edge ? 'positive' : score < -edge ? 'negative' : 'neutral')

const always = (judged: readonly Judged[], answer: number): Judged[] =>
  judged.map(({ truth }) => ({ truth, answer: [answer] }))

/** What the model calls present, against the truth, both as numbers of `classes`. */
const judgedBy = (
  cases: readonly Case[],
  classes: readonly string[],
  classOf: (label: string) => string,
  heads: (judgement: Judgement) => readonly { label: string; probability: number; threshold: number }[],
): Judged[] =>
  cases.map(({ truth, judgement }) => ({
    truth: [...new Set(truth.map((label) => classes.indexOf(classOf(label))))],
    answer: presentOf(heads(judgement)).map(({ label }) => classes.indexOf(label)),
  }))

/** How honest the probabilities are: of all 28 labels, and of the one emotion that is shown. */
const calibration = (dev: readonly Case[], groups: readonly Judged[]): Figure[] => {
  const all = dev.map(({ truth, judgement }) =>
    judgement.labels.map(({ label, probability }) => ({ probability, true: truth.includes(label) })),
  )
  const shown = dev.map(({ judgement }, i) => {
    const { emotion, confidence, uncertain } = decide(judgement)
    const truth = groups[i]?.truth ?? []
    return uncertain ? [] : [{ probability: confidence, true: truth.includes(EKMAN.indexOf(emotion)) }]
  })
  type Items = readonly { probability: number; true: boolean }[]
  const error = (sample: readonly Items[]): number => calibrationError(sample.flat())
  const of = (name: string, items: readonly Items[]): Figure => ({
    name: `GoEmotions dev, calibration error of ${name}`,
    system: 'embedded',
    value: error(items),
    ...interval(items, error, 50),
    texts: items.length,
    target: { atMost: 0.05 },
  })
  const worst = Math.max(
    ...GO_EMOTIONS.map((_, i) => calibrationError(all.map((labels) => labels[i] as Items[number]))),
  )
  return [
    of('all label probabilities', all),
    { ...of('the worst label', all), value: worst, low: worst, high: worst },
    of('the confidence shown', shown),
  ]
}

const brighter = (model: EmbeddedModel, data: string, language: BrighterLanguage): Figure[] => {
  const dev = readBrighter(data, language, 'dev').map(
    ({ text, labels }): Case => ({ text, truth: labels, judgement: model.judge(text, language) }),
  )
  const groups = judgedBy(
    dev,
    EKMAN,
    (label) => label,
    ({ groups }) => groups,
  )
  const name = `BRIGHTER dev, ${language}, macro-F1 of Ekman's groups`
  return [
    figure(name, 'embedded', groups, 7),
    figure(name, 'majority', always(groups, EKMAN.indexOf('neutral')), 7),
  ]
}
