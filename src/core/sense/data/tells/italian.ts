import type { TellList } from './list.ts'

export const ITALIAN: TellList = {
  significance: {
    sure: ['una testimonianza di|della|del', 'segna|segnò una svolta', 'un segno|impronta indelebile'],
    strong: [
      'svolge|svolgono|gioca|giocano|svolgere un ruolo cruciale|fondamentale|chiave|essenziale',
      "sottolinea|sottolineando|evidenzia|evidenziando l'importanza",
      'momento cruciale|decisivo',
    ],
    weak: ['cruciale', 'fondamentale', 'significativo|significativa'],
  },
  promotion: {
    strong: [
      "all'avanguardia",
      'rivoluzionario|rivoluzionaria|rivoluzionare',
      'incastonato|incastonata tra|nel|nella',
      'senza precedenti',
      'senza soluzione di continuità',
      'sbloccare il|tutto potenziale',
    ],
    weak: ['vibrante', 'innovativo|innovativa|innovative|innovativi', 'dinamico|dinamica', 'coinvolgente'],
  },
  vocabulary: {
    strong: [
      'immergiamoci|immergersi in|nel|nella',
      'addentriamoci|addentrarsi',
      'una miriade di',
      'una pletora di',
      'un arazzo',
      'sfaccettato|sfaccettata',
      'sinergia|sinergie',
      "nell'ambito di|del|della",
      'fare leva su',
    ],
    weak: [
      'robusto|robusta|robuste',
      'completo|completa',
      'ottimizzare|ottimizzando',
      'favorire|favorendo',
      'promuovere|promuovendo',
      'facilitare|facilitando',
      'garantire|garantendo',
      'olistico|olistica',
      'potenziare|potenziando',
      'panorama',
      'navigare',
    ],
  },
  source: {
    strong: ['gli esperti dicono|affermano|concordano|sostengono', 'gli? studi dimostrano|mostrano|indicano'],
  },
  signpost: {
    sure: [
      'è importante notare|sottolineare|ricordare|evidenziare',
      'vale la pena notare|sottolineare|menzionare|ricordare',
      'va sottolineato|notato|ricordato che',
      'nel mondo di oggi|odierno',
      'nel mondo frenetico|digitale',
      'senza ulteriori indugi',
    ],
    strong: ['in conclusione|sintesi|definitiva', 'in ultima analisi', 'detto questo|ciò'],
    weak: ['in particolare', 'in tal senso', 'pertanto'],
  },
  connective: {
    strong: ['inoltre altresì', 'altresì'],
    weak: ['inoltre', 'tuttavia', 'di conseguenza', 'nondimeno'],
  },
  residue: {
    sure: [
      'come modello linguistico|di',
      'in quanto ia|intelligenza|modello',
      'in qualità di ia|intelligenza|modello',
      'spero che questo|questa messaggio|email|e-mail ti|la|vi trovi',
      'spero che questo|ciò ti|le|vi? aiuti',
      'ecco una|la|il tua? versione',
      'non esitare|esiti|esitate a contattarmi|contattarci|contattare|scrivermi',
      'sentiti libero di|',
    ],
    strong: ['certamente ecco', 'certo ecco'],
  },
  flattery: {
    sure: [
      'ottima|eccellente domanda',
      'hai perfettamente|assolutamente ragione',
      'ha perfettamente|assolutamente ragione',
    ],
  },
  ending: {
    sure: [
      'il futuro è|appare|sembra luminoso|promettente|roseo',
      'solo il tempo lo? dirà',
      'le possibilità sono infinite',
    ],
    strong: ['insieme possiamo'],
  },
}
