import type { Locale } from '../../../core/job.ts'

type Wordings = readonly [string, ...string[]]
/** `greeted`/`thanked`: the text already does so. `asks`: a sentence that asks the reader to do something. */
export type Courtesy = {
  greeted: RegExp
  thanked: RegExp
  asks: RegExp
  /** Greetings with their mark; `formal` also where the text addresses its reader formally. */
  casual: Wordings
  formal: Wordings
  addressesFormally?: RegExp
  /** For a playful tone. */
  light?: { hello: Wordings; thanks: Wordings }
  thanks: Wordings
  thanksFormal: Wordings
}

export const COURTESY: Readonly<Record<Locale, Courtesy>> = {
  en: {
    greeted:
      /^\W*(?:hi|hey|hello|hiya|yo|dear|good (?:morning|afternoon|evening|day)|morning|greetings|welcome|thanks|thank you|sorry|congrat|happy|to whom)\b/iu,
    thanked: /\b(?:thanks?|thx|ty|cheers|grateful|appreciate[ds]?|gratitude)\b/iu,
    asks: /^(?:[\u{f0000}-\u{ffffd}]+[,:\s]+)?(?:(?:hi|hey|hello)\S*\s+(?:\S+,?\s+)?)?(?:(?:could|would|can|will) (?:you|u|someone|anyone|we)\b.*[?\p{L}\p{N}]$|please\b|is there any chance you\b)/iu,
    casual: ['Hi!', 'Hey!', 'Hello!'],
    formal: ['Hello!', 'Hi!'],
    thanks: ['Thanks!', 'Thank you!', 'Thanks so much!'],
    thanksFormal: ['Thank you.', 'Thanks.'],
    light: {
      hello: ['Hi there!', 'Hey hey!', 'Hey!'],
      thanks: ['Thanks!', 'You rock, thanks!', 'Thank you!'],
    },
  },
  es: {
    greeted: /^\W*(?:hola|ola|holi|buen[oa]s|estimad[oa]s?|querid[oa]s?|gracias|perdón|felicidades)/iu,
    thanked: /\b(?:gracias|agradec\p{L}*)/iu,
    asks: /¿?\b(?:podrías?|puedes?|podría[in]?s?|podéis|me ayudas|por favor)\b/iu,
    casual: ['¡Hola!', '¡Buenas!'],
    formal: ['¡Hola!'],
    thanks: ['¡Gracias!', '¡Muchas gracias!'],
    thanksFormal: ['Gracias.', 'Muchas gracias.'],
  },
  fr: {
    greeted:
      /^\W*(?:bonjour|bjr|slt|cc|hello|bonsoir|salut|coucou|cher|chère|merci|désolé|pardon|félicitations)/iu,
    thanked: /\b(?:merci|remerci\p{L}*)/iu,
    asks: /\b(?:pourr(?:ais|iez|ait)|peux[- ]tu|pouvez[- ]vous|tu peux|vous pouvez|s['’]il (?:te|vous) plaît|stp|svp)/iu,
    casual: ['Salut !', 'Bonjour !'],
    formal: ['Bonjour !'],
    addressesFormally: /\b(?:vous|votre|vos)\b/iu,
    thanks: ['Merci !', 'Merci beaucoup !'],
    thanksFormal: ['Merci.', 'Merci beaucoup.'],
  },
  de: {
    greeted:
      /^\W*(?:hallo|hallöchen|hi|hey|moin|servus|guten (?:morgen|tag|abend)|liebe[rs]?|sehr geehrte|danke|sorry|entschuldig|glückwunsch)/iu,
    thanked: /\b(?:danke|dank|dankbar)\b/iu,
    asks: /\b(?:könntest|könnten|kannst|können sie|könnt|bitte|würdest|würden sie)\b/iu,
    casual: ['Hallo!', 'Hi!'],
    formal: ['Guten Tag!', 'Hallo!'],
    addressesFormally: /\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b/u,
    thanks: ['Danke!', 'Vielen Dank!'],
    thanksFormal: ['Vielen Dank.', 'Danke.'],
  },
  pt: {
    greeted:
      /^\W*(?:olá|oie?|opa|bom dia|boa (?:tarde|noite)|car[oa]s?|prezad[oa]s?|obrigad[oa]|desculp|parabéns)/iu,
    thanked: /\b(?:obrigad[oa]s?|agradeç\p{L}*|valeu)/iu,
    asks: /\b(?:poderia[ms]?|pode[ms]?|consegue[ms]?|por favor)\b/iu,
    casual: ['Oi!', 'Olá!'],
    formal: ['Olá!'],
    thanks: ['Agradeço!', 'Agradeço muito!'],
    thanksFormal: ['Agradeço desde já.', 'Agradeço.'],
  },
  it: {
    greeted:
      /^\W*(?:ciao|salve|buon(?:giorno|asera|pomeriggio)|gentil[ei]|car[oaie]|grazie|scusa|complimenti)/iu,
    thanked: /\b(?:grazie|ringrazi\p{L}*)/iu,
    asks: /\b(?:potresti|potreste|potrebbe|puoi|potete|può|per favore|per piacere)(?![\p{L}])/iu,
    casual: ['Ciao!', 'Salve!'],
    formal: ['Salve!'],
    addressesFormally: /\b(?:potrebbe|Lei|Sua)\b/u,
    thanks: ['Grazie!', 'Grazie mille!'],
    thanksFormal: ['Grazie.', 'Grazie mille.'],
  },
}
