import type { TellList } from './list.ts'

export const GERMAN: TellList = {
  significance: {
    sure: [
      'ein zeugnis|beweis für die',
      'hinterlässt|hinterließ einen bleibenden',
      'markiert einen wendepunkt|meilenstein',
    ],
    strong: [
      'spielt|spielen eine entscheidende|zentrale|wichtige|wesentliche|tragende rolle',
      'unterstreicht|unterstreichen die bedeutung|wichtigkeit|notwendigkeit',
      'von entscheidender bedeutung',
    ],
    weak: ['entscheidend|entscheidende|entscheidenden', 'maßgeblich|maßgebliche', 'bedeutend|bedeutende'],
  },
  promotion: {
    strong: [
      'nahtlos|nahtlose|nahtlosen|nahtloses',
      'bahnbrechend|bahnbrechende|bahnbrechenden',
      'wegweisend|wegweisende',
      'einzigartige reise',
      'eingebettet in|zwischen',
      'auf das|ein nächste|neues level',
      'revolutioniert|revolutionieren',
      'das volle potenzial',
    ],
    weak: [
      'innovativ|innovative|innovativen',
      'dynamisch|dynamische|dynamischen',
      'lebendig|lebendige',
      'spannend|spannende|spannenden',
      'maßgeschneidert|maßgeschneiderte',
    ],
  },
  vocabulary: {
    strong: [
      'eintauchen|tauchen in|wir',
      'eine vielzahl von|an',
      'vielschichtig|vielschichtige',
      'facettenreich|facettenreiche',
      'synergien|synergie',
      'ganzheitlich|ganzheitliche|ganzheitlichen',
      'im bereich der|des',
    ],
    weak: [
      'robust|robuste|robusten',
      'umfassend|umfassende|umfassenden',
      'effizient|effiziente',
      'optimieren|optimiert',
      'gewährleisten|gewährleistet',
      'ermöglichen|ermöglicht',
      'fördern|fördert',
      'nutzen|nutzt',
      'reibungslos|reibungslose',
      'landschaft',
      'herausforderungen',
      'nachhaltig|nachhaltige',
    ],
  },
  source: { strong: ['experten sagen|betonen|zufolge|sind', 'studien zeigen|belegen|zufolge'] },
  signpost: {
    sure: [
      'es ist wichtig zu beachten|betonen|erwähnen|verstehen',
      'es sei darauf hingewiesen',
      'es lohnt sich zu',
      'in der heutigen schnelllebigen|digitalen|welt|zeit',
      'in einer welt in der',
      'lassen sie uns eintauchen',
      'lass uns eintauchen',
    ],
    strong: [
      'zusammenfassend lässt|kann',
      'abschließend lässt|kann',
      'letztendlich|letztlich',
      'darüber hinaus',
    ],
    weak: ['insgesamt', 'nicht zuletzt', 'insbesondere'],
  },
  connective: {
    strong: ['darüber hinaus', 'des weiteren', 'ferner'],
    weak: ['zudem', 'außerdem', 'folglich', 'dennoch', 'somit'],
  },
  residue: {
    sure: [
      'als ki|ki-modell|sprachmodell',
      'als künstliche intelligenz',
      'ich hoffe diese nachricht|e-mail|mail erreicht|findet',
      'ich hoffe das|dies hilft',
      'hier ist|sind eine|die|deine|ihre überarbeitete|verbesserte|professionelle|version',
      'zögern sie nicht',
      'zögere nicht',
    ],
    strong: ['gerne hier', 'selbstverständlich hier', 'lassen sie mich wissen wenn'],
  },
  flattery: {
    sure: [
      'das ist eine ausgezeichnete|hervorragende|großartige|tolle frage',
      'sie haben|du hast vollkommen|völlig|absolut recht',
      'ausgezeichnete|hervorragende frage',
    ],
  },
  ending: {
    sure: [
      'die zukunft sieht vielversprechend|rosig|gut',
      'nur die zeit wird',
      'die zeit wird zeigen',
      'die möglichkeiten sind endlos|grenzenlos',
    ],
    strong: ['gemeinsam können wir', 'ebnet|ebnen den weg'],
  },
}
