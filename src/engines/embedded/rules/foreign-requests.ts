import type { Locale } from '../../../core/job.ts'
import { DE_COMMANDS, ES_COMMANDS, FR_COMMANDS, IT_COMMANDS, PT_COMMANDS, rows } from '../data/commands.ts'
import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'

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

const spanish = (word: string, rest: string): string | undefined => {
  const found = known(es, CLITIC.es, word)
  return found && `¿${found.polite ? 'Podría' : 'Podrías'} ${found.infinitive}${found.pronoun}${rest}?`
}

const italian = (word: string, rest: string): string | undefined => {
  const found = known(it, CLITIC.it, word)
  if (!found) return undefined
  const verb = found.pronoun === '' ? found.infinitive : found.infinitive.replace(/e$/u, '') + found.pronoun
  return `${found.polite ? 'Potrebbe' : 'Potresti'} ${verb}${rest}?`
}

const portuguese = (word: string, rest: string): string | undefined => {
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

const french = (word: string, rest: string): string | undefined => {
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

/** The infinitive goes to the end, which is only sure where no clause follows. */
const german = (word: string, rest: string): string | undefined => {
  if (
    /,|\b(?:dass|ob|wenn|weil|und)\b/u.test(rest) ||
    /\s(?:an|auf|aus|ab|ein|zu|vor|nach|her|hin|mit|weiter|zurück|durch|um|fertig)$/u.test(rest)
  )
    return undefined
  const lower = word.toLowerCase()
  const formal = /^ Sie(?=\s)/u.exec(rest)
  if (formal && deInfinitives.has(lower)) return `Könnten Sie${rest.slice(formal[0].length)} ${lower}?`
  const infinitive = de.get(lower)
  return infinitive && !formal ? `Könntest du${rest} ${infinitive}?` : undefined
}

const RECAST: Readonly<Record<Exclude<Locale, 'en'>, (word: string, rest: string) => string | undefined>> = {
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
  de: german,
}

const POLITE =
  /\b(?:por favor|gracias|s['’]il (?:te|vous) plaît|stp|svp|merci|bitte|danke|obrigad[oa]|per favore|per piacere|grazie|podrías?|podría|pourrais|pourriez|könntest|könnten|poderia|potresti|potrebbe)(?!\p{L})/iu
const PRESSURE =
  /!|(?<!\p{L})(?:ya|ahora|inmediatamente|urgente|tout de suite|maintenant|immédiatement|sofort|jetzt|umgehend|agora|já|imediatamente|subito|adesso|ora|immediatamente)(?!\p{L})/iu
const COMMAND = /^([¡\s]*(?:[\u{f0000}-\u{ffffd}]+[,:\s]+)?)([\p{L}\p{M}]+(?:[-‑]\p{L}+)?)((?:\s[^\n?]*)?)$/u
const CLAUSE = /,\s+(?=\p{Ll})/u

/** Orders in Spanish, French, German, Portuguese and Italian become questions in the same grade of familiarity. */
export const foreignRequests = (language: Exclude<Locale, 'en'>): Rule => ({
  code: 'soften-request',
  apply(text, { asked, heated, tone }) {
    if (tone.softening < 0.4) return undefined
    const all = sentencesOf(text)
    let done = false
    return edited(
      text,
      all.flatMap(({ start, end, text: sentence, item }) => {
        if (done || item || sentence.endsWith('?') || POLITE.test(sentence)) return []
        if (!(asked || heated || PRESSURE.test(sentence))) return []
        const [, lead = '', word = '', tail = ''] = COMMAND.exec(sentence.replace(/[.!…\s]+$/u, '')) ?? []
        if (word === '' || CLAUSE.test(tail)) return []
        const put = RECAST[language](word, tail)
        if (!put) return []
        done = true
        return [{ start, end, put: lead.replaceAll('¡', '') + put }]
      }),
    )
  },
})
