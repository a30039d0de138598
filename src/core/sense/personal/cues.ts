/** Letters that some pattern with a cue starts from: where none of them stands, those patterns are skipped. */
export const CUES =
  /iban|cvv|cvc|code|acc|a\/c|routing|aba|bsb|bic|swift|konto|kto|blz|cuenta|compte|conta|conto|ssn|social|licen|insur|nino|nhs|medi|aadhaar|pan |tax|tin|ein|vat|dni|nie|nif|cpf|cnpj|rg|fiscale|steuer|ausweis|pass|pasap|sécu|employee|patient|member|customer|policy|birth|dob|born|geb|nacim|née? le|call|phone|tel|mobile|cell|text|ring|fax|reach|number|nummer|anruf|handy|móvil|llám|appel/iu
export const SECRETS = /pass|pwd|pin\b|secret|key|token|kennwort|contrase|clave|senha/iu
export const SPELLED = /[[({](?:at|ät|arroba|arobase)[\])}]| at [\w-]+ dot /iu
export const TITLES =
  /\b(?:M(?:rs?|s|x|me|lle)|Dr|Prof|Herrn?|Frau|Sra?|Srta|Don|Doña|Sig|Dott|Dona|Seu)\b|[Nn]ame|[Nn]om|heiße|llamo|nombre|appelle|chamo|nome|chiamo/u
/** What a street's name holds, in whatever language: where none of it stands, addresses are not looked for. */
export const STREETS =
  /street|avenue|road|lane|drive|boulevard|court|square|terrace|place|crescent|parkway|highway|close|gardens|grove|mews|alley|circle|trail|row|way|hill|\b(?:st|ave|av|rd|ln|dr|blvd|ct|sq|pl|cres|pkwy|hwy|ter|cir|trl|bd|r|c)\b|box|postfach|apartado|postal|stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ring|damm|ufer|steig|chaussee|rue|chemin|impasse|allée|quai|cours|passage|route|calle|avenida|avda|plaza|paseo|carretera|rua|travessa|praça|alameda|largo|via|piazza|corso|vicolo/iu
