import type { Wording } from './wording.ts'

export const it: Wording = {
  cuts: [
    {
      code: 'tell-residue',
      preambles: [
        '(?:(?:certo|certamente|assolutamente|volentieri)[!,.] )?ecco (?:una|un|la|il|le|i) [^\\n:]{0,80}:\\s*',
      ],
      sentences: [
        '(?:certo|certamente|assolutamente)!',
        'spero che (?:questo messaggio|questa (?:mail|e-?mail)) (?:ti|la|vi) trovi bene[.!]*',
        'spero che (?:tu stia|lei stia|voi stiate|stiate) bene[.!]*',
        "spero che (?:questo|ciò) (?:ti |le |vi )?(?:aiuti|sia (?:d'aiuto|utile))[.!]*",
        'fammi sapere se [^.!?\\n\\p{Co}]*(?:modific|adatt|cambi)[^.!?\\n\\p{Co}]*[.!]*',
      ],
      leads: [
        '(?:come|in quanto) (?:modello linguistico|intelligenza artificiale|ia)[^,.\\n]{0,30}, ',
        '(?:ti|le|vi) (?:scrivo|contatto) per (?:informar|comunicar)(?:ti|le|la|vi) che ',
      ],
    },
    {
      code: 'tell-flattery',
      sentences: ['(?:ottima|eccellente|bella) (?:domanda|osservazione)[!.]+'],
      leads: [],
    },
    {
      code: 'tell-signpost',
      sentences: ['(?:entriamo nel vivo|senza ulteriori indugi)[!.]+'],
      leads: [
        '(?:è (?:importante|fondamentale|interessante|opportuno) (?:notare|sottolineare|ricordare|evidenziare)|vale la pena (?:notare|sottolineare|ricordare|menzionare)|va (?:notato|sottolineato)) che ',
        'in (?:conclusione|sintesi|definitiva), ',
        'nel (?:mondo|panorama|contesto) (?:attuale|digitale|moderno|di oggi|odierno)(?: (?:attuale|di oggi))?, ',
        "nell'era (?:digitale|moderna), ",
        'senza ulteriori indugi, ',
      ],
    },
    {
      code: 'tell-ending',
      sentences: [
        'il futuro (?:è|si prospetta|appare) (?:molto )?(?:promettente|luminoso|roseo)[.!]+',
        'le possibilità sono (?:infinite|illimitate)[.!]+',
      ],
      leads: [],
    },
  ],
  plain: [
    ['al fine di', 'per'],
    ['allo scopo di', 'per'],
    ['a causa del fatto che', 'perché'],
    ['nel caso in cui', 'se'],
    ['allo stato attuale', 'ora'],
    ['utilizzare', 'usare'],
    ['utilizziamo', 'usiamo'],
    ['utilizzando', 'usando'],
    ['svolge|gioca un ruolo fondamentale|cruciale|chiave in', 'è importante in'],
    ['effettuare', 'fare'],
  ],
  profane: [
    ['cazzo', ''],
    ['che cazzo', 'che cosa'],
    ['cosa cazzo', 'cosa'],
    ['del cazzo', ''],
    ['di merda', ''],
    ['una merda', 'un disastro'],
    ['maledetto|maledetta|maledetti|maledette', ''],
    ['porca miseria|puttana|troia', ''],
    ['mi fa incazzare', 'mi fa arrabbiare'],
    ['incazzato', 'arrabbiato'],
    ['incazzata', 'arrabbiata'],
  ],
  insult:
    'idiot[aie]|imbecill[ei]|stupid[oaie]|cretin[oaie]|stronz[oaie]|incapac[ei]|deficient[ei]|coglion[ei]',
  spelling: [
    ['cmq', 'comunque'],
    ['xké|xkè|xche|xché|perke', 'perché'],
    ['tt', 'tutto'],
    ['qlc|qlcs', 'qualcosa'],
    ['grz', 'grazie'],
    ['x favore', 'per favore'],
    ['msg', 'messaggio'],
    ['dv', 'dove'],
  ],
  blame: [
    ['\\b(?:tu )?non (mi|ci) (rispondi|ascolti|avvisi|aiuti) mai(?![\\p{L}])', 'spesso non $1 $2'],
    ['\\b(?:tu )?dimentichi sempre(?![\\p{L}])', 'dimentichi spesso'],
    ['\\b(?:tu )?arrivi sempre in ritardo(?![\\p{L}])', 'arrivi spesso in ritardo'],
  ],
}
