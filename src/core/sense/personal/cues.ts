/** Letters that some pattern with a cue starts from: where none of them stands, those patterns are skipped. */
export const CUES =
  /iban|cvv|cvc|code|acc|a\/c|routing|aba|bsb|bic|swift|konto|kto|blz|cuenta|compte|conta|conto|ssn|social|licen|insur|nino|nhs|medi|aadhaar|pan |tax|tin|ein|vat|dni|nie|nif|cpf|cnpj|rg|fiscale|steuer|ausweis|pass|pasap|sécu|employee|patient|member|customer|policy|birth|dob|born|geb|nacim|née? le|call|phone|tel|mobile|cell|text|ring|fax|reach|number|nummer|anruf|handy|móvil|llám|appel/iu
export const SECRETS = /pass|pwd|pin\b|secret|key|token|kennwort|contrase|clave|senha/iu
export const SPELLED = /[[({](?:at|ät|arroba|arobase)[\])}]| at [\w-]+ dot /iu
export const TITLES =
  /\b(?:M(?:rs?|s|x|me|lle)|Dr|Prof|Herrn?|Frau|Sra?|Srta|Don|Doña|Sig|Dott|Dona|Seu)\b|[Nn]ame|[Nn]om|heiße|llamo|nombre|appelle|chamo|nome|chiamo/u
