/** What a person says of themselves that binds them. Counted in the masked text, lower case, straight apostrophes. */
export const PROMISES: Readonly<Record<string, RegExp>> = {
  en: /\b(?:(?<!\byou )will(?! you)|(?:i|we|he|she|they|it|that|this|team)'ll|shall|(?:am|'m|are|is|'s|'re) going to|gonna|promise|guarantee|rest assured|count on (?:me|us)|you have my word|(?:happy|glad|here) to (?:help|assist|support|discuss|jump|answer)|(?:i'm|i am|we're|we are) committed)\b/gu,
  es: /(?<!\p{L})(?:voy a|vamos a|prometo|prometemos|garantizo|garantizamos|me comprometo|nos comprometemos|cuenta conmigo|\p{L}+(?:aré|eré|iré|aremos|eremos|iremos))(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:je vais|nous allons|on va|je promets|je garantis|nous garantissons|je m'engage|comptez sur (?:moi|nous)|compte sur moi|je \p{L}+rai|nous \p{L}+rons)(?!\p{L})/gu,
  de: /(?<!\p{L})(?:ich werde|wir werden|verspreche|versprechen|versprochen|garantiere|garantieren|verlass dich|verlassen sie sich|ich kümmere mich|wir kümmern uns)(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:vou|vamos|prometo|prometemos|garanto|garantimos|me comprometo|pode contar|\p{L}+(?:arei|erei|irei|aremos|eremos|iremos))(?!\p{L})/gu,
  it: /(?<!\p{L})(?:prometto|promettiamo|garantisco|garantiamo|mi impegno|ci impegniamo|conta su di (?:me|noi)|\p{L}+(?:erò|irò|eremo|iremo))(?!\p{L})/gu,
}

export const APOLOGIES: Readonly<Record<string, RegExp>> = {
  en: /\b(?:sorry|apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies)|forgive (?:me|us)|pardon me|my bad|my fault|regret(?:s|fully)?)\b/gu,
  es: /(?<!\p{L})(?:perd[oó]n|perdona(?:d|me)?|perdone|disculpas?|disculpe[ns]?|disc[uú]lpa(?:me)?|lo siento|lo sentimos|lamento|lamentamos)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:désolée?s?|pardon|excus(?:e|ez)-(?:moi|nous)|mes excuses|nos excuses|navrée?s?|m'excuse)(?!\p{L})/gu,
  de: /(?<!\p{L})(?:sorry|entschuldig(?:e|ung|en|t)|tut (?:mir|uns) leid|verzeih(?:ung|en)?|bedaure(?:n)?|pardon)(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:desculpas?|desculpe[m]?|perd[aã]o|perdoe|sinto muito|sentimos muito|lamento|lamentamos)(?!\p{L})/gu,
  it: /(?<!\p{L})(?:scus[ai](?:mi|te|temi)?|scusate|mi dispiace|ci dispiace|perdono|perdonami|chiedo scusa)(?!\p{L})/gu,
}
