import type { Locale } from '../../../core/job.ts'
import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { hasPronoun, POLITE_FORMS } from '../text/polite-forms.ts'
import { decapitalise } from '../text/splice.ts'

const POLITE =
  /\b(?:por favor|gracias|s['’]il (?:te|vous) plaît|stp|svp|merci|bitte|danke|obrigad[oa]|per favore|per piacere|grazie|podrías?|podría|pourrais|pourriez|könntest|könnten|poderia|potresti|potrebbe)(?!\p{L})/iu
const PRESSURE =
  /!|(?<!\p{L})(?:ya|ahora|inmediatamente|urgente|tout de suite|maintenant|immédiatement|sofort|jetzt|umgehend|agora|já|imediatamente|subito|adesso|ora|immediatamente)(?!\p{L})/iu
const COMMAND = /^([¡\s]*(?:[\u{f0000}-\u{ffffd}]+[,:\s]+)?)([\p{L}\p{M}]+(?:[-‑]\p{L}+)?)((?:\s[^\n?]*)?)$/u
const CLAUSE = /,\s+(?=\p{Ll})/u

/**
 * In Spanish, Portuguese and Italian the familiar imperative is also "he sends". It is a command for certain with a pronoun, under
 * pressure or with a deadline; else with a definite object and nothing habitual about it.
 */
const DEADLINE =
  /(?<!\p{L})(?:hoy|mañana|antes de|para el|hoje|amanhã|até|oggi|domani|entro|stasera)(?!\p{L})/iu
const DEFINITE =
  /^ (?:el|la|los|las|lo|mi|tu|este|esta|esto|eso|o|a|os|as|isso|isto|il|lo|gli|i|le|l['’]|questo|questa|[\u{f0000}-\u{ffffd}])/iu
const HABIT =
  /(?<!\p{L})(?:cada|siempre|nunca|todos|todas|sempre|ogni|todo|toda|mai|bien|bem|bene)(?!\p{L})/iu
const isCommand = (language: Exclude<Locale, 'en'>, word: string, rest: string, sentence: string): boolean =>
  language === 'fr' ||
  language === 'de' ||
  hasPronoun(language, word, rest) ||
  PRESSURE.test(sentence) ||
  DEADLINE.test(rest) ||
  (DEFINITE.test(rest) && !HABIT.test(rest))

/** "Deja de borrarlo": what is to stop is only asked for politely. */
const STOP: Readonly<Record<Exclude<Locale, 'en'>, readonly (readonly [start: RegExp, please: string])[]>> = {
  es: [[/^¡?(?:deja|deje|dejad|dejen|para|pare|parad|paren) de \p{Ll}+[aei]r/iu, 'Por favor, ']],
  fr: [
    [/^arrête (?:de |d['’])/iu, 'S’il te plaît, '],
    [/^arrêtez (?:de |d['’])/iu, 'S’il vous plaît, '],
  ],
  de: [[/^(?:hör|hört|hören Sie) (?:endlich |bitte )?auf(?:,|$)/iu, 'Bitte ']],
  pt: [[/^(?:para|pare|parem|deixa|deixe) de (?:me |nos )?\p{Ll}+[aei]r/iu, 'Por favor, ']],
  it: [[/^(?:smettila|smetti|smetta|smettetela|smettete) di /iu, 'Per favore, ']],
}

/** "Llama y dile que no": the second command would stay one inside the question. */
const joinsAnother = (language: Exclude<Locale, 'en'>, tail: string): boolean =>
  [...tail.matchAll(/\s(?:y|e|et|und|puis|luego|dann|depois|poi)\s+([\p{L}\p{M}]+(?:[-‑]\p{L}+)?)/gu)].some(
    ([, next = '']) => POLITE_FORMS[language](next, ' x') !== undefined,
  )

/** Orders in Spanish, French, German, Portuguese and Italian become questions in the same grade of familiarity. */
export const foreignRequests = (language: Exclude<Locale, 'en'>): Rule => ({
  code: 'soften-request',
  apply(text, { asked, heated, softens, tone }) {
    if (tone.softening < 0.4) return undefined
    const all = sentencesOf(text)
    let done = false
    return edited(
      text,
      all.flatMap(({ start, end, text: sentence, item }) => {
        if (done || item || sentence.endsWith('?') || POLITE.test(sentence)) return []
        if (!((asked && softens) || heated || PRESSURE.test(sentence))) return []
        const [, please = ''] = STOP[language].find(([start]) => start.test(sentence)) ?? []
        if (please !== '') {
          done = true
          const asked = decapitalise(sentence.replace(/^¡/u, '').replace(/!+$/u, '.'))
          return [{ start, end, put: please + asked }]
        }
        const [, lead = '', word = '', tail = ''] = COMMAND.exec(sentence.replace(/[.!…\s]+$/u, '')) ?? []
        if (word === '' || CLAUSE.test(tail) || !isCommand(language, word, tail, sentence)) return []
        if (joinsAnother(language, tail)) return []
        const put = POLITE_FORMS[language](word, tail)
        if (!put) return []
        done = true
        return [{ start, end, put: lead.replaceAll('¡', '') + put }]
      }),
    )
  },
})
