import type { PersonalKind } from '../../analysis.ts'
import { luhn, mod97, phoneLike } from './checks.ts'

/**
 * Cheap conditions on the whole text; `digits` stands for six of them (no shorter number is anybody's), `cue` for a digit and one of the
 * words that give numbers away, `street` for a digit and one of the words that streets are called by.
 */
export type Need =
  | 'digit'
  | 'digits'
  | 'colon'
  | 'street'
  | 'at'
  | 'long'
  | 'cue'
  | 'secret'
  | 'spelled'
  | 'capital'

/**
 * `needs` is a cheap necessary condition that spares most messages the pattern. Where the pattern has a group named `it`, that is
 * what is private and the rest is what gave it away. `holds` is checked on the span.
 */
export type Pattern = {
  kind: PersonalKind
  needs: Need
  pattern: RegExp
  holds?: (span: string) => boolean
}

const CUE = String.raw`(?:\s+(?:is|are|was|ist|lautet|es|est|é|è|number|no|nr|nummer))?\s*[.:=#]{0,2}\s*(?:is\s+)?`

const KEYS: readonly Pattern[] = [
  {
    kind: 'key',
    needs: 'long',
    pattern: /-----BEGIN [A-Z0-9 ]{2,40}-----[\s\S]*?(?:-----END [A-Z0-9 ]{2,40}-----|$)/gu,
  },
  {
    kind: 'key',
    needs: 'long',
    // OpenAI and Anthropic, Stripe, GitHub, GitLab, Slack, AWS, Google, npm, Hugging Face, SendGrid, DigitalOcean, Telegram, Discord, JWT.
    pattern:
      /(?<![\p{L}\p{N}])(?:sk-[\w-]{16,}|[srp]k_(?:live|test)_\w{10,}|whsec_\w{16,}|gh[opusr]_\w{16,}|github_pat_\w{20,}|gl(?:pat|ptt|dt)-[\w-]{16,}|xox[a-z](?:\.[a-z0-9-]+)?-[\w-]{8,}|xapp-[\w-]{8,}|(?:AKIA|ASIA|AROA|AGPA)[A-Z0-9]{12,}|AIza[\w-]{30,}|ya29\.[\w-]{16,}|npm_\w{20,}|pypi-[\w-]{16,}|hf_\w{16,}|SG\.[\w-]{10,}\.[\w-]{10,}|do[op]_v1_\w{16,}|dp\.pt\.\w{16,}|shp(?:at|ss|ca)_\w{16,}|sq0[a-z]{3}-[\w-]{16,}|key-[0-9a-f]{24,}|\d{8,10}:AA[\w-]{30,}|[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{25,}|eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)/gu,
  },
  {
    kind: 'key',
    needs: 'long',
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<it>[\w/-]{12,})/giu,
  },
  {
    kind: 'key',
    needs: 'long',
    pattern: /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/(?<it>\d+\/[\w-]{16,})/giu,
  },
  { kind: 'key', needs: 'long', pattern: /\w:\/\/[^\s/:@]{1,80}:(?<it>[^\s/@]{3,120})@/gu },
  { kind: 'key', needs: 'long', pattern: /\b(?:bearer|basic)\s+(?<it>[\w.~+/-]{16,}=*)/giu },
  {
    kind: 'key',
    needs: 'secret',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\d]+_)*(?:pass(?:word|wd|phrase|code)?|pwd|pin(?:\s?code)?|secret(?:[ _-]?key)?|api[ _-]?key|access[ _-]?(?:key|token)|auth[ _-]?token|token|client[ _-]?secret|private[ _-]?key|passwort|kennwort|contraseña|clave|mot de passe|senha)(?:\s+(?:is|ist|es|est|é|è)\s*:?|\s*[:=])\s*["'${'`'}]?(?<it>[^\s"'${'`'},;]{4,200})`,
      'giu',
    ),
    holds: (span) => /[\d!@#$%^&*_+=-]/u.test(span) || /\p{Ll}\p{Lu}/u.test(span) || span.length > 20,
  },
  {
    kind: 'key',
    needs: 'long',
    pattern: /(?<![\p{L}\p{N}/_+=.-])(?=[\w+/=-]{0,80}\d)[\w+/-]{32,}={0,2}(?![\p{L}\p{N}])/gu,
    // Random to the eye: mixed case with digits, or 32 hex digits. Commit ids (40, 64), UUIDs and slugs stay.
    holds: (span) =>
      /^[0-9a-f]{32}$/iu.test(span) ||
      (/\d.*\d/u.test(span) &&
        /\p{Lu}.*\p{Lu}/u.test(span) &&
        /\p{Ll}.*\p{Ll}/u.test(span) &&
        !/[/_-]\p{Ll}+[/_-]\p{Ll}+[/_-]/u.test(span)),
  },
]

const EMAILS: readonly Pattern[] = [
  {
    kind: 'email',
    needs: 'at',
    pattern: /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu,
    // The address of a repository is nobody's.
    holds: (span) => !span.startsWith('git@'),
  },
  {
    kind: 'email',
    needs: 'spelled',
    pattern:
      /[\p{L}\p{N}._%+-]{1,64}\s?[[({](?:at|AT|ät|arroba|arobase)[\])}]\s?[\p{L}\p{N}-]{1,63}(?:\s?[[({](?:dot|punkt|punto|point|ponto)[\])}]\s?|\.)\p{L}[\p{L}.]{1,24}|[\p{L}\p{N}._%+-]{1,64} at [\p{L}\p{N}-]{1,63} dot \p{L}{2,24}/giu,
  },
]

const MONEY: readonly Pattern[] = [
  {
    kind: 'iban',
    needs: 'digits',
    pattern:
      /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu,
    holds: mod97,
  },
  {
    kind: 'iban',
    needs: 'cue',
    pattern: new RegExp(`\\biban${CUE}(?<it>[A-Z]{2}\\d{2}[A-Z0-9 ]{8,36}\\d)`, 'giu'),
  },
  {
    kind: 'card',
    needs: 'digits',
    pattern:
      /(?<![\p{L}\p{N}.])[2-6]\d{3}[ .-]?\d{4,6}[ .-]?\d{4,5}(?:[ .-]?\d{1,4}(?:[ .-]?\d{1,3})?)?(?!\d)/gu,
    holds: luhn,
  },
  {
    kind: 'card',
    needs: 'cue',
    pattern: /\b(?:cvv|cvc|security code)\s*(?:is|:|=|#)?\s*(?<it>\d{3,4})\b/giu,
  },
  {
    kind: 'account',
    needs: 'cue',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:account|acct|a\/c|acc|routing|sort[ -]?code|aba|bsb|bic|swift|konto(?:nummer|nr)?|kto|blz|cuenta|compte|conta|agência|conto)(?:\s(?:number|no|nr|num|code|número|numéro|numero|bancaria|bancaire|corrente|corriente))?\.?${CUE}(?<it>(?=[A-Z0-9 -]{0,20}\d)(?:[A-Z]{6}[A-Z0-9]{2,5}|\d[\d -]{4,20}\d))(?![\p{L}\d])`,
      'giu',
    ),
  },
]

const IDS: readonly Pattern[] = [
  {
    kind: 'id',
    needs: 'digits',
    pattern: /(?<![\p{L}\p{N}-])(?!000|666)[0-8]\d{2}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\p{L}\p{N}-])/gu,
  },
  {
    kind: 'id',
    needs: 'digits',
    pattern: /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)|(?<!\d)\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}(?!\d)/gu,
  },
  {
    kind: 'id',
    needs: 'digits',
    pattern: /(?<![\p{L}\p{N}])(?:[XYZ]-?\d{7}|\d{8})-?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'id',
    needs: 'digits',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/giu,
  },
  {
    kind: 'id',
    needs: 'digits',
    pattern: /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'id',
    needs: 'digits',
    pattern: /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/gu,
  },
  {
    kind: 'id',
    needs: 'cue',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:ssn|social security|social insurance|passport|driver(?:'?s)? licen[cs]e|licen[cs]e plate|national insurance|nino|nhs|medicare|aadhaar|pan card|tax id|tin|ein|vat|dni|nie|nif|cpf|cnpj|rg|codice fiscale|steuer-?id|steuernummer|sozialversicherungsnummer|personalausweis|reisepass|ausweis|pasaporte|passeport|passaporto|passaporte|sécurité sociale|employee id|patient id|member id|customer id|policy|date of birth|dob|born on|geboren am|geburtsdatum|fecha de nacimiento|né le|née le)(?:\s(?:number|no|nr|num|card|número|numéro|numero|id))?\.?${CUE}(?<it>[A-Z]{0,3}(?=[A-Z0-9 ./-]{0,24}\d)[A-Z0-9][A-Z0-9./-]*(?:[ ]\d[A-Z0-9./-]*|[ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ]\d{2,4}){0,5})`,
      'giu',
    ),
    holds: (span) => span.replace(/\D/gu, '').length >= 4,
  },
]

const PHONES: readonly Pattern[] = [
  {
    kind: 'phone',
    needs: 'digits',
    pattern: /(?<![\p{L}\p{N}])(?:\+|00(?=[1-9]))\s?\d(?:[\s()./-]{0,3}\d){6,14}(?!\d)/gu,
    holds: phoneLike,
  },
  {
    kind: 'phone',
    needs: 'digits',
    pattern:
      /(?<![\p{L}\p{N}.-]|\d{4} )(?:1[ .-]?)?(?:\(\d{2,5}\)\s?|\d{3}[ .-])\d{3,5}[ .-]?\d{4}(?![\p{L}\d])/gu,
    holds: phoneLike,
  },
  {
    kind: 'phone',
    needs: 'digits',
    pattern: /(?<![\p{L}\p{N}.,-])0\d{1,5}(?:[ /.-]?\d{2,8}){1,5}(?![\p{L}\d])/gu,
    holds: (span) => phoneLike(span) && span.replace(/\D/gu, '').length >= 9,
  },
  {
    kind: 'phone',
    needs: 'digits',
    pattern:
      /(?<![\p{L}\p{N}.,-])[36-9]\d{2}(?: \d{3} \d{3}| \d{2} \d{2} \d{2}| \d{6,7}|\d{6,7})(?![\p{L}\d]|[.,]\d)/gu,
    holds: phoneLike,
  },
  { kind: 'phone', needs: 'digits', pattern: /(?<![\p{L}\p{N}.,-])\d{3}-\d{4}(?![\p{L}\d-])/gu },
  {
    kind: 'phone',
    needs: 'cue',
    pattern:
      /(?<!\p{L})(?:call|phone|tel|telephone|mobile|cell|text|ring|whatsapp|fax|reach|number|nummer|anrufen|telefon|handy|teléfono|móvil|llámame|téléphone|portable|appelle|telefone|celular|telefono|cellulare)\b[^\d\n+]{0,24}(?<it>\+?\(?\d(?:[\s()./-]{0,2}\d){5,14})(?!\d)/giu,
    holds: phoneLike,
  },
]

const NETWORK: readonly Pattern[] = [
  {
    kind: 'ip',
    needs: 'digit',
    pattern:
      /(?<![\p{L}\d.]|\b[Vv]ersion |\b[Rr]elease |\b[Bb]uild )(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\/\d{1,2})?(?![\p{L}\d]|\.\d)/gu,
  },
  {
    kind: 'ip',
    needs: 'colon',
    pattern:
      /(?<![\p{L}\p{N}:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?=[0-9a-f:]*\d)(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){1,7}:|::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})(?![\p{L}\p{N}:])/giu,
    holds: (span) => /\d/u.test(span),
  },
  {
    kind: 'ip',
    needs: 'digit',
    pattern: /(?<![\p{L}\p{N}:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\p{L}\p{N}:-])/giu,
  },
]

/** A full stop belongs to initials and within a name ("J.", "St.John"), not to the last word of a sentence. */
const NAME = String.raw`(?:\p{Lu}\.|\p{Lu}(?:[\p{L}'’-]|\.(?=\p{L}))*)`
const NAMES = String.raw`${NAME}(?:[ ](?:(?:de|da|do|dos|la|las|los|van|von|der|del|di|du|des|le|al|st\.?)[ ])*${NAME}){0,4}`
const ZIP_CITY = String.raw`(?:[,\n ]{1,3}(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?[ ]${NAMES})?`
const CITY_STATE = String.raw`(?:[ ](?:NW|NE|SW|SE|[NSEW])(?![\p{L}\d]))?(?:,?[ ](?:[Aa]pt|[Aa]partment|[Ss]uite|[Ss]te|[Uu]nit|[Ff]lat|[Ff]loor|[Ff]l|#)\.?[ ]?[\w-]{1,6})?(?:,[ ]?${NAMES}){0,2}(?:,?[ ](?:[A-Z]{2}[ ])?(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}|[A-Z]\d[A-Z][ ]?\d[A-Z]\d)(?![\p{L}\d]))?`
const STREET =
  'street|avenue|road|lane|drive|boulevard|court|square|terrace|place|crescent|parkway|highway|close|gardens|grove|mews|alley|circle|trail|row|way|hill'
const STREET_SHORT = 'St|Ave|Av|Rd|Ln|Dr|Blvd|Ct|Sq|Pl|Cres|Pkwy|Hwy|Ter|Cir|Trl'

/** Case matters here: a street is told from other words by its capitals. */
const ADDRESSES: readonly Pattern[] = [
  {
    kind: 'address',
    needs: 'street',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,])\d{1,5}[A-Za-z]?(?:-\d{1,4})?[ ](?:(?:[NSEW]\.?|North|South|East|West)[ ])?(?:(?:\p{Lu}[\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th))[ ]){1,4}(?:${titled(STREET)}|${STREET_SHORT})\b\.?${CITY_STATE}`,
      'gu',
    ),
  },
  {
    kind: 'address',
    needs: 'street',
    pattern:
      /(?<![\p{L}\d.,])\d{1,5}[a-z]? (?!(?:of|the|in|on|at|to|from|more|days?|hours?|minutes?|people|times?) )(?:[\p{Ll}']+ ){1,2}(?:street|avenue|road|lane|boulevard|crescent)(?!\p{L})/giu,
  },
  {
    kind: 'address',
    needs: 'street',
    pattern:
      /\bP\.?\s?O\.?\s?Box\s?\d{1,7}|\b(?:Postfach|Apartado(?: de correos)?|Boîte postale|Caixa postal|Casella postale)\s\d{1,7}/giu,
  },
  {
    kind: 'address',
    needs: 'street',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:${NAME}[ -]){0,3}(?:\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ring|damm|ufer|steig|chaussee)|(?:Straße|Strasse|Str\.|Weg|Gasse|Allee|Platz|Ring|Damm|Ufer))[ ]\d{1,4}[ ]?[a-z]?(?![\p{L}\d])${ZIP_CITY}`,
      'gu',
    ),
  },
  {
    kind: 'address',
    needs: 'street',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])\d{1,4}(?:[ ]?(?:bis|ter))?,?[ ](?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai|cours|square|passage|route)[ ](?:(?:de|du|des|de[ ]la|de[ ]l['’]|la|le|les)[ ]?){0,2}(?:l['’]|d['’])?${NAMES}${ZIP_CITY}`,
      'gu',
    ),
  },
  {
    kind: 'address',
    needs: 'street',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:[Cc]alle|C\/|[Aa]venida|[Aa]vda\.?|[Aa]v\.|[Pp]laza|[Pp]aseo|[Cc]arretera|[Rr]ua|R\.|[Tt]ravessa|[Pp]raça|[Aa]lameda|[Ll]argo|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo)[ ](?:(?:de|del|da|do|dos|das|della|delle|dei|degli|di|la|las|los|el)[ ]){0,2}(?:${NAMES}|\d{1,2}[ ](?:de[ ])?\p{L}+)(?:,?[ ](?:n[º°.o]?[ ]?|número[ ]|nº[ ]))?,?[ ]?\d{1,5}(?:[ ]?[a-zºª])?(?![\p{L}\d])${ZIP_CITY}`,
      'gu',
    ),
  },
  {
    kind: 'address',
    needs: 'digit',
    pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu,
  },
]

function titled(list: string): string {
  return list
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
}

const PERSONS: readonly Pattern[] = [
  {
    kind: 'person',
    needs: 'capital',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herrn?|Frau|Mme|Mlle|Sra?|Srta|Don|Doña|Sig|Sig\.ra|Dott|Dona|Seu)\.?[ ](?:Dr\.?[ ])?(?<it>${NAMES})`,
      'gu',
    ),
  },
  {
    kind: 'person',
    needs: 'capital',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Mm]y (?:full )?name(?: is|['’]s)|[Nn]ame:|[Ii]ch heiße|[Mm]ein Name ist|[Mm]e llamo|[Mm]i nombre es|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]e chamo|[Mm]eu nome é|[Mm]i chiamo|[Ii]l mio nome è)[ ](?<it>${NAMES})`,
      'gu',
    ),
  },
]

/** In order of precedence where two kinds claim the same characters. */
export const PATTERNS: readonly Pattern[] = [
  ...KEYS,
  ...EMAILS,
  ...MONEY,
  ...NETWORK,
  ...IDS,
  ...ADDRESSES,
  ...PHONES,
  ...PERSONS,
]
