import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EKMAN, type Ekman, GO_EMOTIONS, type GoEmotion } from '../../core/analysis.ts'

/** One labelled text; `labels` are the file's own names, already checked. */
export type Example<Label extends string> = { text: string; labels: readonly Label[] }

/** Reads `label,label<TAB>text` lines. @throws when a line names a label that `known` lacks. */
const readExamples = <Label extends string>(file: string, known: readonly Label[]): Example<Label>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line, index) => {
      const tab = line.indexOf('\t')
      const labels = line.slice(0, tab).split(',') as Label[]
      const stranger = labels.find((label) => !known.includes(label))
      if (stranger !== undefined)
        throw new Error(`${file}, line ${index + 1}: no such label as "${stranger}"`)
      return { text: line.slice(tab + 1), labels }
    })

export const readGoEmotions = (data: string, part: 'train' | 'dev'): Example<GoEmotion>[] =>
  readExamples(join(data, 'goemotions', `${part}.tsv`), GO_EMOTIONS)

/** BRIGHTER's file name for each language that is trained on it. */
export const BRIGHTER = { de: 'deu', es: 'esp', pt: 'ptbr', hi: 'hin', ru: 'rus' } as const
export type BrighterLanguage = keyof typeof BRIGHTER

export const readBrighter = (
  data: string,
  language: BrighterLanguage,
  part: 'train' | 'dev',
): Example<Ekman>[] => readExamples(join(data, 'brighter', `${BRIGHTER[language]}.${part}.tsv`), EKMAN)

/** VADER's ratings of single words and emoticons: mean of ten raters, -4…4. */
export const readVader = (data: string): Map<string, number> => {
  const ratings = new Map<string, number>()
  for (const line of readFileSync(join(data, 'vader', 'vader_lexicon.txt'), 'utf8').split('\n')) {
    const [word, mean] = line.split('\t')
    if (word !== undefined && mean !== undefined) ratings.set(word.trim(), Number(mean))
  }
  return ratings
}
