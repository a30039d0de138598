import type { Wording } from './wording.ts'

export const pt: Wording = {
  cuts: [
    {
      code: 'tell-residue',
      preambles: [
        '(?:(?:claro|com certeza|certamente)(?: que sim)?[!,.] )?aqui (?:está|vai|segue) (?:um|uma|o|a|seu|sua) [^\\n:]{0,80}:\\s*',
      ],
      sentences: [
        '(?:claro|com certeza|certamente)!',
        'espero que (?:esta (?:mensagem|email|carta) (?:o|a|te|lhe) encontre bem|este e-?mail (?:o|a|te|lhe) encontre bem|(?:você )?esteja(?: tudo)? bem)[.!]*',
        'espero que isso (?:te |lhe )?(?:ajude|seja útil)[.!]*',
        'me avise se [^.!?\\n\\p{Co}]*(?:ajust|alter|modific)[^.!?\\n\\p{Co}]*[.!]*',
      ],
      leads: [
        '(?:(?:entro|estou entrando) em contato|(?:lhe |te )?escrevo) (?:para|a fim de) (?:lhe |te )?informar que ',
        'como (?:um )?(?:modelo de linguagem|uma inteligência artificial|ia)[^,.\\n]{0,30}, ',
      ],
    },
    { code: 'tell-flattery', sentences: ['(?:ótima|excelente|boa) (?:pergunta|observação)[!.]+'], leads: [] },
    {
      code: 'tell-signpost',
      sentences: ['(?:vamos lá|sem mais delongas)[!.]+'],
      leads: [
        '(?:vale|cabe|é importante|é fundamental|convém) (?:a pena )?(?:destacar|ressaltar|notar|mencionar|lembrar|salientar) que ',
        'em (?:conclusão|resumo|suma), ',
        'no (?:mundo|cenário|ambiente) (?:atual|digital|moderno|de hoje)(?: (?:atual|de hoje))?, ',
        'sem mais delongas, ',
      ],
    },
    {
      code: 'tell-ending',
      sentences: [
        'o futuro (?:é|parece) (?:muito )?(?:promissor|brilhante)[.!]+',
        'as possibilidades são (?:infinitas|ilimitadas)[.!]+',
      ],
      leads: [],
    },
  ],
  plain: [
    ['com o objetivo|intuito|propósito de', 'para'],
    ['a fim de', 'para'],
    ['devido ao fato de que', 'porque'],
    ['no momento atual', 'agora'],
    ['utilizar', 'usar'],
    ['utilizamos', 'usamos'],
    ['utilizando', 'usando'],
    ['realizar a implementação de', 'implementar'],
    ['fazer uso de', 'usar'],
  ],
  profane: [
    ['porra|caralho', ''],
    ['puta que pariu', ''],
    ['de merda', ''],
    ['maldito|maldita|malditos|malditas', ''],
    ['uma merda', 'um desastre'],
    ['que merda', 'que pena'],
    ['que diabos', 'que'],
  ],
  insult:
    'idiotas?|imbecil|imbecis|burr[oa]s?|est[uú]pid[oa]s?|babacas?|ot[aá]ri[oa]s?|in[uú]til|in[uú]teis|palha[cç]os?',
  spelling: [
    ['vc|cê', 'você'],
    ['vcs', 'vocês'],
    ['tb|tbm', 'também'],
    ['pq', 'porque'],
    ['q', 'que'],
    ['blz', 'tudo bem'],
    ['hj', 'hoje'],
    ['amnh', 'amanhã'],
    ['msg', 'mensagem'],
    ['qdo', 'quando'],
    ['pfv|pf', 'por favor'],
    ['tá', 'está'],
    ['pra', 'para'],
    ['pro', 'para o'],
  ],
  blame: [
    ['\\bvocê nunca (me|nos) (responde|escuta|ouve|avisa|ajuda)(?![\\p{L}])', 'muitas vezes você não $1 $2'],
    ['\\bvocê nunca (responde|escuta|ouve|avisa|ajuda|testa|lê)(?![\\p{L}])', 'muitas vezes você não $1'],
    ['\\bvocê sempre (esquece|atrasa|ignora|quebra|chega atrasad[oa])(?![\\p{L}])', 'muitas vezes você $1'],
  ],
}
