/**
 * Words that carry a value, by language: the value's name, then its spellings. Words that are as often something else ("one", "second",
 * "may", "march", "sun") are left out: a wrong alarm would refuse a good rewrite.
 */
const NUMBERS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
}
const WEEKDAYS: Readonly<Record<string, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
}
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january february _ april _ june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril _ juin juillet août septembre octobre novembre décembre',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
}
const DAYS: Readonly<Record<string, string>> = {
  en: 'yesterday today tomorrow',
  es: 'ayer hoy mañana',
  fr: 'hier aujourd’hui demain',
  de: 'gestern heute morgen',
  pt: 'ontem hoje amanhã',
  it: 'ieri oggi domani',
}
/** Further spellings: word → value. */
const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    mon: 'weekday-1',
    tue: 'weekday-2',
    tues: 'weekday-2',
    wed: 'weekday-3',
    thu: 'weekday-4',
    thurs: 'weekday-4',
    fri: 'weekday-5',
    twenty: 'number-20',
    thirty: 'number-30',
    forty: 'number-40',
    fifty: 'number-50',
    sixty: 'number-60',
    hundred: 'number-100',
    thousand: 'number-1000',
    million: 'number-1000000',
    dozen: 'dozen',
    twice: 'twice',
    half: 'half',
    tonight: 'tonight',
    noon: 'noon',
    midnight: 'midnight',
    eod: 'eod',
    eow: 'eow',
    eom: 'eom',
    cob: 'cob',
  },
  es: {
    veinte: 'number-20',
    treinta: 'number-30',
    cien: 'number-100',
    mil: 'number-1000',
    mediodía: 'noon',
    medianoche: 'midnight',
  },
  fr: {
    vingt: 'number-20',
    trente: 'number-30',
    cent: 'number-100',
    mille: 'number-1000',
    midi: 'noon',
    minuit: 'midnight',
    "aujourd'hui": 'day-2',
  },
  de: {
    sonnabend: 'weekday-6',
    zwanzig: 'number-20',
    dreißig: 'number-30',
    hundert: 'number-100',
    tausend: 'number-1000',
    mitternacht: 'midnight',
  },
  pt: {
    duas: 'number-2',
    segunda: 'weekday-1',
    sexta: 'weekday-5',
    vinte: 'number-20',
    trinta: 'number-30',
    cem: 'number-100',
    mil: 'number-1000',
  },
  it: {
    venti: 'number-20',
    trenta: 'number-30',
    cento: 'number-100',
    mille: 'number-1000',
    mezzogiorno: 'noon',
    mezzanotte: 'midnight',
  },
}

const listed = (words: string | undefined, name: string, first: number): [string, string][] =>
  (words ?? '').split(' ').map((word, index) => [word, `${name}-${index + first}`])

/** Word (lower case, straight apostrophes) → value, for one language. */
export const factWords = (language: string): ReadonlyMap<string, string> =>
  new Map([
    ...listed(NUMBERS[language], 'number', 2),
    ...listed(WEEKDAYS[language], 'weekday', 1),
    ...listed(MONTHS[language], 'month', 1),
    ...listed(DAYS[language], 'day', 1),
    ...Object.entries(MORE[language] ?? {}),
  ])

/** Stretches of time, as they follow a spelled number; with digits they are part of the protected item. */
export const UNITS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    minute: /^min(?:ute)?s?$/u,
    hour: /^h(?:ou)?rs?$/u,
    day: /^days?$/u,
    week: /^weeks?$/u,
    month: /^months?$/u,
    year: /^years?$/u,
  },
  es: {
    minute: /^minutos?$/u,
    hour: /^horas?$/u,
    day: /^d[ií]as?$/u,
    week: /^semanas?$/u,
    month: /^mes(?:es)?$/u,
    year: /^años?$/u,
  },
  fr: {
    minute: /^minutes?$/u,
    hour: /^heures?$/u,
    day: /^jours?$/u,
    week: /^semaines?$/u,
    month: /^mois$/u,
    year: /^an(?:née)?s?$/u,
  },
  de: {
    minute: /^minuten?$/u,
    hour: /^stunden?$/u,
    day: /^tage?n?$/u,
    week: /^wochen?$/u,
    month: /^monate?n?$/u,
    year: /^jahre?n?$/u,
  },
  pt: {
    minute: /^minutos?$/u,
    hour: /^horas?$/u,
    day: /^dias?$/u,
    week: /^semanas?$/u,
    month: /^m[eê]s(?:es)?$/u,
    year: /^anos?$/u,
  },
  it: {
    minute: /^minut[oi]$/u,
    hour: /^or[ae]$/u,
    day: /^giorn[oi]$/u,
    week: /^settiman[ae]$/u,
    month: /^mes[ei]$/u,
    year: /^ann[oi]$/u,
  },
}
