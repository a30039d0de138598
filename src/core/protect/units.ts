/** Words that belong to a number. Symbols are the same in every language; words are left out where a text is to be translated. */
const list = (words: string): string => words.trim().split(/\s+/u).join('|')

export const SYMBOL_UNITS = list(`
  [KMGTP]i?B [kMGT]?bps [kKMGT]b bytes? bits? ns µs μs ms secs? mins? hrs? [kcmµ]?m km/h mph kph m/s s h d k K M bn mm mi ft yd
  [kmµ]?g lbs? oz [mcd]?l L px pt dpi fps rpm [kMG]?Hz [kMG]?W [kM]?Wh [km]?V m?Ah? cal kcal dB bps pp
`)
/** Behind a space these are words: "the 5 in question". */
export const TIGHT_UNITS = 'us|in|r?em|a'

export const WORDED_UNITS = list(`
  seconds? minutes? hours? days? weeks? months? quarters? years? business[ ]days? working[ ]days? percent per[ ]cent miles? meters? metres?
  kilomet(?:er|re)s? grams? kilograms? kilos? pounds? litres? liters? degrees? pages? dozen hundred thousand million billion trillion
  segundos? minutos? horas? d[ií]as? semanas? mes(?:es)? años? millones mil por[ ]ciento
  secondes? heures? jours? semaines? mois ans? années? millions? milliards? pour[ ]cent
  Sekunden? Minuten? Stunden? Tagen? Tage Wochen? Monate?n? Jahren? Jahre Millionen Milliarden Prozent Uhr
  dias? meses anos? milhão milhões bilhões secondi minuti or[ae] giorn[io] settiman[ae] mes[ei] ann[io] milion[ei] miliard[oi]
`)

export const CURRENCY_CODES = list('USD EUR GBP CHF JPY CNY BRL CAD AUD NZD INR MXN SEK NOK DKK PLN BTC ETH')
export const CURRENCY_WORDS = list(`
  dollars? bucks? euros? pounds? cents? yen francs? dólar(?:es)? pesos? reais real Dollar Euro Franken dollari
`)
export const MAGNITUDES = 'k|K|m|M|mm|bn|b|B|Mio\\.?|Mrd\\.?'
export const WORDED_MAGNITUDES =
  'thousand|million|billion|millones|millions?|milliards?|Millionen|Milliarden|milhões|milioni|miliardi'

/** Months as they are written with a day: full and short, six languages. */
export const MONTHS = list(`
  Jan(?:uary|uar|\\.)? Feb(?:ruary|ruar|\\.)? Mar(?:ch|\\.)? März Apr(?:il|\\.)? May Mai June? Juni July? Juli Aug(?:ust|\\.)?
  Sept?(?:ember|\\.)? Oct(?:ober|\\.)? Okt(?:ober|\\.)? Nov(?:ember|\\.)? Dec(?:ember|\\.)? Dez(?:ember|\\.)?
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
`)
