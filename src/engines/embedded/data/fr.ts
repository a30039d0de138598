import type { Wording } from './wording.ts'

export const fr: Wording = {
  cuts: [
    {
      code: 'tell-residue',
      preambles: [
        '(?:(?:bien sûr|certainement|absolument|avec plaisir) ?[!,.] )?voici (?:un|une|le|la|votre|ton) [^\\n:]{0,80} ?:\\s*',
      ],
      sentences: [
        '(?:bien sûr|certainement|absolument) ?!',
        "j'espère que (?:ce (?:message|courriel|mail) (?:te|vous) trouve(?:ra)? (?:bien|en bonne santé)|(?:tu vas|vous allez) bien) ?[.!]*",
        "j'espère que (?:cela|ça) (?:t'|vous |te )?(?:aide(?:ra)?|est utile|sera utile) ?[.!]*",
        "n'hésite(?:z)? pas à (?:me dire|me faire savoir) si [^.!?\\n\\p{Co}]*(?:ajust|modif)[^.!?\\n\\p{Co}]*[.!]*",
      ],
      leads: [
        "je (?:me permets de (?:vous |te |t')(?:contacter|écrire)|(?:vous |t')(?:écris|contacte)) (?:afin de|pour) (?:vous |t')(?:informer|annoncer) que ",
        "en tant (?:que modèle de langage|qu'ia|qu'intelligence artificielle)[^,.\\n]{0,30}, ",
      ],
    },
    {
      code: 'tell-flattery',
      sentences: ['(?:excellente|très bonne|bonne) (?:question|remarque) ?[!.]+'],
      leads: [],
    },
    {
      code: 'tell-signpost',
      sentences: ['(?:sans plus attendre|plongeons dans le vif du sujet) ?[!.]+'],
      leads: [
        '(?:il est (?:important|essentiel|intéressant) de (?:noter|souligner|rappeler|mentionner)|il convient de (?:noter|souligner|rappeler|préciser)|il faut (?:noter|souligner)) que ',
        'en (?:conclusion|résumé|définitive|somme), ',
        "dans (?:le monde|l'ère|le paysage|l'environnement) (?:actuel(?:le)?|numérique|moderne|d'aujourd'hui)(?: (?:actuel(?:le)?|d'aujourd'hui))?, ",
        'sans plus attendre, ',
      ],
    },
    {
      code: 'tell-ending',
      sentences: [
        "l'avenir (?:s'annonce|est) (?:très )?(?:prometteur|radieux|brillant) ?[.!]+",
        'les possibilités sont (?:infinies|illimitées) ?[.!]+',
      ],
      leads: [],
    },
  ],
  plain: [
    ['en raison du fait que', 'parce que'],
    ['dans le but de', 'pour'],
    ['afin de', 'pour'],
    ["à l'heure actuelle", 'actuellement'],
    ['une multitude de', 'beaucoup de'],
    ['une myriade de', 'beaucoup de'],
    ['joue un rôle crucial|essentiel|clé|primordial dans', 'compte beaucoup dans'],
    ['jouent un rôle crucial|essentiel|clé|primordial dans', 'comptent beaucoup dans'],
    ['procéder à la mise en place de', 'mettre en place'],
    ['utiliser de manière optimale', 'bien utiliser'],
    ['tirer parti de', 'utiliser'],
  ],
  profane: [
    ['putain|bordel', ''],
    ['putain|bordel de', ''],
    ['foutu|foutue|foutus|foutues', ''],
    ['de merde', ''],
    ['fait chier', 'm’agace'],
    ['tu me fais chier', 'cela m’agace'],
    ['une merde', 'un désastre'],
    ['de la merde', 'mauvais'],
  ],
  insult:
    'idiote?s?|imb[eé]ciles?|connards?|connasses?|cons?|d[eé]biles?|abruti(?:e?s?)|cr[eé]tin(?:e?s?)|incapables?',
  spelling: [
    ['stp', 's’il te plaît'],
    ['svp', 's’il vous plaît'],
    ['pk|pq|pkoi', 'pourquoi'],
    ['bcp', 'beaucoup'],
    ['bjr', 'bonjour'],
    ['mtn', 'maintenant'],
    ['qd', 'quand'],
    ['ds', 'dans'],
    ['tjs|tjrs', 'toujours'],
    ['jsp', 'je ne sais pas'],
    ['rdv', 'rendez-vous'],
    ['pb', 'problème'],
  ],
  blame: [
    [
      '\\btu ne (me|nos|nous) (réponds|écoutes|préviens|aides) jamais(?![\\p{L}])',
      'souvent, tu ne $1 $2 pas',
    ],
    ['\\btu oublies toujours(?![\\p{L}])', 'tu oublies souvent'],
    ['\\btu es toujours en retard(?![\\p{L}])', 'tu es souvent en retard'],
    ["\\bpourquoi tu n'as pas ", 'y a-t-il une raison pour laquelle tu n’as pas '],
    ["\\bpourquoi n'as-tu pas ", 'y a-t-il une raison pour laquelle tu n’as pas '],
  ],
}
