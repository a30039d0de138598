import type { Locale } from '../../../core/job.ts'
import { DE_COMMANDS, ES_COMMANDS, FR_COMMANDS, IT_COMMANDS, PT_COMMANDS, rows } from '../data/commands.ts'

/** The polite question for a command's first word and the rest of it; undefined where the word is no imperative that is known. */
type Recast = (word: string, rest: string) => string | undefined

type Verbs = ReadonlyMap<string, { infinitive: string; polite: boolean }>

const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301]/gu, '')
const verbs = (table: string): Verbs => {
  const found = new Map<string, { infinitive: string; polite: boolean }>()
  for (const [familiar = '', polite = '', infinitive = ''] of rows(table)) {
    found.set(bare(familiar), { infinitive, polite: false })
    if (!found.has(bare(polite))) found.set(bare(polite), { infinitive, polite: true })
  }
  return found
}

const es = verbs(ES_COMMANDS)
const fr = verbs(FR_COMMANDS)
const pt = verbs(PT_COMMANDS)
const it = verbs(IT_COMMANDS)
const de = new Map(rows(DE_COMMANDS).map(([form = '', infinitive = '']) => [form, infinitive]))
const deInfinitives = new Set(de.values())

const CLITIC = {
  es: /(?<=\p{L}{2})(me|nos|lo|la|los|las|le|les)$/u,
  it: /(?<=\p{L}{2})m?(mi|ci|lo|la|li|le|gli)$/u,
}

/** The verb of a command with its attached pronoun taken off. The whole word is tried first: "llama" ends in no pronoun. */
const known = (
  forms: Verbs,
  clitic: RegExp,
  word: string,
): { infinitive: string; polite: boolean; pronoun: string } | undefined => {
  const plain = bare(word)
  const whole = forms.get(plain)
  if (whole) return { ...whole, pronoun: '' }
  const pronoun = clitic.exec(plain)?.[1]
  const stem = pronoun === undefined ? undefined : forms.get(plain.replace(clitic, ''))
  return stem && pronoun !== undefined ? { ...stem, pronoun } : undefined
}

const spanish: Recast = (word, rest) => {
  const found = known(es, CLITIC.es, word)
  return found && `¿${found.polite ? 'Podría' : 'Podrías'} ${found.infinitive}${found.pronoun}${rest}?`
}

const italian: Recast = (word, rest) => {
  const found = known(it, CLITIC.it, word)
  if (!found) return undefined
  const verb = found.pronoun === '' ? found.infinitive : found.infinitive.replace(/e$/u, '') + found.pronoun
  return `${found.polite ? 'Potrebbe' : 'Potresti'} ${verb}${rest}?`
}

const portuguese: Recast = (word, rest) => {
  const leading = /^(me|nos)$/iu.exec(word)
  const [, next = '', after = ''] = (leading && /^ (\p{L}+)(.*)$/su.exec(rest)) || []
  if (leading) return pt.has(bare(next)) ? portuguese(`${next}-${word.toLowerCase()}`, after) : undefined
  const [form = '', pronoun = ''] = word.split('-')
  const found = pt.get(bare(form))
  const loose = /^ (me|nos)(?= )/u.exec(rest)
  if (!found || (pronoun !== '' && !/^(?:me|nos|lhe|o|a|os|as)$/u.test(pronoun))) return undefined
  const clitic = pronoun || loose?.[1] || ''
  const left = loose && pronoun === '' ? rest.slice(loose[0].length) : rest
  return `Poderia ${clitic === '' ? '' : `${clitic} `}${found.infinitive}${left}?`
}

const french: Recast = (word, rest) => {
  const [form = '', pronoun = ''] = word.split(/[-‑]/u)
  const found = fr.get(bare(form))
  if (!found) return undefined
  const before = {
    moi: 'me ',
    nous: 'nous ',
    lui: 'lui ',
    leur: 'leur ',
    le: 'le ',
    la: 'la ',
    les: 'les ',
    '': '',
  }[pronoun]
  if (before === undefined) return undefined
  const vowel = /^[aeéèêiouhy]/u.test(found.infinitive)
  const clitic = vowel && /^(?:me|le|la) $/u.test(before) ? `${before[0]}’` : before
  return `${found.polite ? 'Pourriez-vous' : 'Pourrais-tu'} ${clitic}${found.infinitive}${rest} ?`
}

/** Forms in -e may be the first person with its "ich" dropped ("schicke dir gleich …"). */
const OWN_DEED = /(?<!\p{L})(?:dir|Ihnen|euch|gleich|gerade|eben|später|nachher)(?!\p{L})/u

/** The infinitive goes to the end, which is only sure where no clause follows. */
const german: Recast = (word, rest) => {
  if (
    /,|\b(?:dass|ob|wenn|weil|und)\b/u.test(rest) ||
    /\s(?:an|auf|aus|ab|ein|zu|vor|nach|her|hin|mit|weiter|zurück|durch|um|fertig)$/u.test(rest)
  )
    return undefined
  const lower = word.toLowerCase()
  if (lower.endsWith('e') && OWN_DEED.test(rest)) return undefined
  const formal = /^ Sie(?=\s)/u.exec(rest)
  if (formal && deInfinitives.has(lower)) return `Könnten Sie${rest.slice(formal[0].length)} ${lower}?`
  const infinitive = de.get(lower)
  return infinitive && !formal ? `Könntest du${rest} ${infinitive}?` : undefined
}

/** Questions in the same grade of familiarity as the command. */
export const POLITE_FORMS: Readonly<Record<Exclude<Locale, 'en'>, Recast>> = {
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
  de: german,
}

/** Whether a pronoun hangs on the command ("mándame", "mandami", "envie-me", "me envia"), which nothing but a command has. */
export const hasPronoun = (language: Exclude<Locale, 'en'>, word: string, rest: string): boolean => {
  if (language === 'es') return (known(es, CLITIC.es, word)?.pronoun ?? '') !== ''
  if (language === 'it') return (known(it, CLITIC.it, word)?.pronoun ?? '') !== ''
  return /^(?:me|nos)$|-/iu.test(word) || /^ (?:me|nos) /u.test(rest)
}
