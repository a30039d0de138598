/** How a language says "not". Words that deny only beside another one (French "ne … plus") are not listed: the other one counts. */
export type Negation = {
  words: ReadonlySet<string>
  /** Several within one clause are one negation ("no veo nada", "je ne vois rien"). */
  concord: boolean
  /** The denial stands before what it denies, so that the denied word can be told. */
  heads: boolean
  /** Negations that carry no denial: idioms and staged contrasts. Tested on the words of the text joined by spaces. */
  idle: RegExp
}
const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean))

export const NEGATION: Readonly<Record<string, Negation>> = {
  en: {
    words: set(
      'not no never none nobody nothing nowhere neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wont wouldnt couldnt shouldnt aint nope nah hardly barely scarcely unable impossible',
    ),
    concord: false,
    heads: true,
    idle: /\b(?:no (?:doubt|question|secret|wonder|offense|offence|worries|problem|stranger|time)|without (?:a doubt|question|further ado|fail)|not to mention|(?:do not|don't|dont|never) hesitate|nothing (?:short of|but)|none other than|not uncommon|(?:let's|let us) not forget|(?:do not|don't|dont) get me wrong|why (?:don't|dont|can't|not)|(?:can't|cannot) (?:be (?:overstated|understated)|help but|stress enough)|couldn't (?:agree more|help but)|whether or not|(?:more often than|if|last but|not) not|not least|never (?:been|before)|why (?:is|are)n't|needless|not (?:just|only|merely|simply|solely)|(?:is|are|was|were|do|does|did)n't (?:just|only|merely|simply)|(?:is|are|was|were|do|does|did|have|has|wo|would|could|ca|should)n't (?:it|you|we|they|he|she|i))\b/gu,
  },
  es: {
    words: set('no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco'),
    concord: true,
    heads: true,
    idle: /(?<!\p{L})(?:no (?:sólo|solo|solamente|dudes?|duden|hay duda|cabe duda)|sin (?:duda|más)|por qué no)(?!\p{L})/gu,
  },
  fr: {
    words: set('ne pas non sans aucun aucune jamais rien ni'),
    concord: true,
    heads: false,
    idle: /(?<!\p{L})(?:n'hésite[sz]? pas|non seulement|pas (?:seulement|mal|de (?:souci|problème))|sans (?:doute|aucun doute|plus attendre)|pourquoi (?:ne )?pas)(?!\p{L})/gu,
  },
  de: {
    words: set(
      'nicht nichts nie niemals niemand niemanden niemandem kein keine keiner keines keinem keinen keinesfalls keineswegs ohne weder nirgends nö nein',
    ),
    concord: false,
    heads: false,
    idle: /(?<!\p{L})(?:nicht (?:nur|zuletzt|zögern)|(?:zögern?|zögere) (?:sie )?nicht|ohne (?:zweifel|weiteres)|kein(?:e)? (?:problem|zweifel|frage|sorge)|warum nicht)(?!\p{L})/gu,
  },
  pt: {
    words: set('não nao nunca jamais ninguém nada nenhum nenhuma nem sem tampouco'),
    concord: true,
    heads: true,
    idle: /(?<!\p{L})(?:não (?:só|apenas|somente|hesite|hesitem|há dúvida)|sem (?:dúvida|mais)|por que não)(?!\p{L})/gu,
  },
  it: {
    words: set('non no nessuno nessuna nessun niente nulla né senza neanche nemmeno neppure'),
    concord: true,
    heads: true,
    idle: /(?<!\p{L})(?:non (?:solo|soltanto|esitare|esiti|esitate|c'è dubbio)|senza (?:dubbio|ombra)|perché non)(?!\p{L})/gu,
  },
}

/** "It isn't X, it's Y" and its like: the first half may go, because the second says what is so. Words joined by spaces, marks as dots. */
export const CONTRAST =
  /\b(?:it|this|that|they|we)(?:'s not| is not| are not|'re not| isn't| aren't)\b(?: [^ .]+){1,8} (?:\. )+(?=(?:but )?(?:it|this|that|they|we)(?:'s| is| are|'re) )/gu

/** English words between "not" and what is denied; also verbs that pass a "not" on: "I don't think we should" is "we should not". */
export const PASSED_OVER = set(
  "a an the this that these those i you he she it we they me him her us them my your his its our their i'm i've i'd i'll you're it's that's be been being am is are was were do does did done have has had having will would can could should shall may might must to of for in on at by with and or as if so too very really quite just even ever yet still actually also any anything anyone much many more most all always only there here able think believe feel seem want expect suppose going get got",
)
