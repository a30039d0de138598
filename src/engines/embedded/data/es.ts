import type { Wording } from './wording.ts'

export const es: Wording = {
  cuts: [
    {
      code: 'tell-residue',
      preambles: [
        '(?:¡?(?:claro|por supuesto|desde luego)(?: que sí)?[!,.] )?aquí (?:tienes|está|te dejo) (?:un|una|el|la|tu) [^\\n:]{0,80}:\\s*',
      ],
      sentences: [
        '¡?(?:claro|por supuesto|desde luego)(?: que sí)?!',
        '(?:espero que )?este (?:mensaje|correo) (?:te|le|os|les) encuentre bien[.!]*',
        'espero que (?:este (?:mensaje|correo) )?(?:te|le|os|les) encuentres? bien[.!]*',
        'espero que esto (?:te |le |os )?(?:ayude|sea útil|sirva)[.!]*',
        '(?:no dudes en|avísame si) [^.!?\\n\\p{Co}]*(?:ajust|modific)[^.!?\\n\\p{Co}]*[.!]*',
      ],
      leads: [
        'como (?:modelo de lenguaje|inteligencia artificial)[^,.\\n]{0,30}, ',
        'espero que (?:te|le|os|les) encuentres? bien[,;] ',
        '(?:me (?:pongo en contacto con usted|pongo en contacto contigo|dirijo a usted|comunico con usted)|(?:le|te|les|os) escribo) para informar(?:le|te|les|os)(?: de)? que ',
      ],
    },
    {
      code: 'tell-flattery',
      sentences: ['¡?(?:qué )?(?:gran|excelente|muy buena) (?:pregunta|observación)[!.]+'],
      leads: [],
    },
    {
      code: 'tell-signpost',
      sentences: ['¡?(?:vamos a ello|sin más preámbulos|empecemos)[!.]+'],
      leads: [
        '(?:cabe|es importante|vale la pena|conviene|es fundamental) (?:destacar|señalar|mencionar|resaltar|recordar|subrayar) que ',
        'en (?:conclusión|resumen|definitiva), ',
        'en (?:el mundo|la era|el panorama|el entorno) (?:actual|digital|moderno)(?: (?:actual|digital|de hoy))?, ',
        'en un mundo (?:cada vez más )?\\p{L}+, ',
        'sin más preámbulos, ',
      ],
    },
    {
      code: 'tell-ending',
      sentences: [
        'el futuro (?:es|se presenta|luce) (?:muy )?(?:prometedor|brillante)[.!]+',
        'las posibilidades son (?:infinitas|ilimitadas)[.!]+',
      ],
      leads: [],
    },
  ],
  plain: [
    ['con el fin|objetivo|propósito de', 'para'],
    ['a fin de', 'para'],
    ['debido al hecho de que', 'porque'],
    ['en el caso de que', 'si'],
    ['en la actualidad', 'ahora'],
    ['a día de hoy', 'hoy'],
    ['juega|desempeña un papel fundamental|crucial|clave en', 'es importante para'],
    ['juegan|desempeñan un papel fundamental|crucial|clave en', 'son importantes para'],
    ['llevar a cabo', 'hacer'],
    ['llevamos a cabo', 'hacemos'],
    ['llevó a cabo', 'hizo'],
    ['hacer uso de', 'usar'],
    ['hacemos uso de', 'usamos'],
    ['utilizar', 'usar'],
    ['utilizamos', 'usamos'],
    ['utilizando', 'usando'],
    ['sin fisuras', 'sin problemas'],
  ],
  profane: [
    ['puto|puta|putos|putas|jodido|jodida|jodidos|jodidas|maldito|maldita|malditos|malditas', ''],
    ['de mierda', ''],
    ['qué|que coño|cojones|carajo', 'qué'],
    ['me cago en todo', 'qué disgusto'],
    ['una mierda', 'un desastre'],
    ['es mierda', 'es un desastre'],
  ],
  insult:
    'idiotas?|imb[eé]cil(?:es)?|gilipollas|est[uú]pid[oa]s?|pendej[oa]s?|in[uú]til(?:es)?|tont[oa]s?|cabr[oó]n(?:es)?|payas[oa]s?',
  spelling: [
    ['q|k', 'que'],
    ['xq|pq|porq', 'porque'],
    ['tb|tmb|tmbn', 'también'],
    ['xfa|porfa|porfis', 'por favor'],
    ['x favor', 'por favor'],
    ['dnd', 'donde'],
    ['tqm', ''],
    ['msj', 'mensaje'],
    ['bn', 'bien'],
  ],
  blame: [
    [
      '\\b(?:tú )?nunca (me|nos) (respondes|contestas|escuchas|avisas|ayudas)(?![\\p{L}])',
      'muchas veces no $1 $2',
    ],
    ['\\b(?:tú )?siempre (olvidas|te olvidas|rompes|llegas tarde|ignoras|dejas)(?![\\p{L}])', 'a menudo $1'],
    ['¿por qué no (has|me has|nos has) ', '¿hay algún motivo por el que no $1 '],
  ],
}
