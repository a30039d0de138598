import type { Hardship } from '../../event.ts'
import { words } from './words.ts'

const w = String.raw

export const HARD_PT: Hardship = {
  cues: [
    ['job-loss', words(w`perdi (?:o |a )?(?:meu |minha )?(?:emprego|trabalho|cargo|vaga)`)],
    [
      'rejection',
      words(
        w`(?:foi|fui|ser|foram) (?:\p{L}+ )?rejeitad[oa]s?`,
        w`não (?:me )?(?:chamaram|escolheram|contrataram|selecionaram)`,
      ),
    ],
    [
      'mistake',
      words(
        w`(?:derrubei|quebrei|apaguei|deletei) (?:a |o |os |as )?(?:produção|prod|banco|servidor|site|tabela\p{L}*)`,
      ),
    ],
    ['sad', words(w`(?:fui|fomos) (?:assaltad|roubad)[oa]s?`, w`roubaram (?:meu|minha|o|a)`)],
    [
      'pregnancy-loss',
      words(
        w`perd(?:i|emos) (?:o|um|meu|nosso|a) (?:bebê|bebé|neném|gravidez)`,
        w`aborto espontâneo`,
        w`sem batimento\p{L}*`,
      ),
    ],
    [
      'harassment',
      words(
        w`ass[ée]di\p{L}+`,
        w`(?:comentários?|piadas?) (?:racistas?|machistas?|sexistas?|homofóbic[oa]s?)`,
        w`me (?:ameaçou|ameaça|tocou|apalpou)`,
      ),
    ],
    [
      'illness',
      words(w`(?:biópsia|resultados?|exames?|médic[oa])[^.!?\n]{0,50}(?<!não é )(?:câncer|maligno|tumor)`),
    ],
    [
      'team-loss',
      words(
        w`(?:demitiram|mandaram embora|cortaram) (?:\p{L}+ )?(?:metade|tod[oa]|quase tod[oa]|o|a|meu|minha|nossa?|meus|minhas)\b[^.!?\n]{0,20}(?:equipe|time|colegas?|departamento|chefe)`,
        w`(?:minha equipe|meu time|meu chefe|minha chefe|meus colegas)[^.!?\n]{0,20}(?:demitid[oa]s?|desligad[oa]s?|cortad[oa]s?)`,
      ),
    ],
    ['complaint', words(w`(?:sua|a) (?:atualização|de vocês)[^.!?\n]{0,20}(?:apagou|excluiu|perdeu)`)],
    [
      'sarcasm',
      words(
        w`(?:ótimo|maravilha|perfeito|que legal|que ótimo|beleza),? (?:mais um|mais uma|outr[oa]|de novo)[^?]*`,
        w`era só o que (?:me )?faltava`,
      ),
    ],
    ['incident', words(w`(?:migração|script|deploy)[^.!?\n]{0,20}(?:apagou|excluiu|quebrou)`)],
    [
      'lost-work',
      words(
        w`(?:apag|sobrescrev|exclu|delet|revert|jog)\p{L}+ (?:de novo |novamente )?(?:tod[oa]s? )?(?:os? |as? )?(?:meus?|minhas?|nossos?|nossas?) \p{L}+`,
        w`(?:dias|horas|semanas|meses|anos) de trabalho (?:perdid[oa]s|jogad[oa]s fora|à toa|no lixo)`,
        w`perd(?:i|emos) (?:tod[oa]s? )?(?:os? |as? )?(?:meus?|minhas?) (?:trabalho|arquivos|dados|fotos|notas|rascunhos?)`,
        w`(?:refazer tudo|começar do zero|fazer tudo de novo)`,
      ),
    ],
    [
      'conflict',
      words(
        w`(?:gritou|gritaram|berrou) comigo`,
        w`me (?:humilh|insult|culp|xing|ridiculariz)\p{L}+`,
        w`na frente de (?:todo mundo|todos|tod[oa] [oa] \p{L}+)`,
        w`(?:riram|riu|zombaram) de mim`,
      ),
    ],
    [
      'overload',
      words(
        w`não (?:aguento|consigo) mais`,
        w`até (?:as )?(?:\d+|duas|três) (?:h|horas|da (?:manhã|madrugada))[^.!?\n]{0,20}`,
        w`(?:noites|dias|fins de semana) seguid[oa]s`,
        w`sem dormir`,
        w`muito cansad[oa]|cansadíssim[oa]`,
      ),
    ],
    [
      'money',
      words(
        w`não (?:consigo|posso|tenho como) pagar`,
        w`dívidas?(?! técnica)`,
        w`despej\p{L}+`,
        w`sem dinheiro`,
      ),
    ],
    [
      'limbo',
      words(
        w`ninguém (?:nos |me )?(?:diz|fala|conta|explica|avisa)(?: nada)?`,
        w`vão (?:cancelar|fechar|cortar|encerrar) (?:o |a )?(?:nosso|nossa|meu|minha) \p{L}+`,
        w`reestruturação`,
        w`não sei (?:o que vai acontecer|se vou (?:continuar|manter))[^.!?\n]{0,20}`,
      ),
    ],
    [
      'lonely',
      words(
        w`(?:me sinto|estou|tô) (?:muito |tão |bem )?(?:só|sozinh[oa])`,
        w`solidão`,
        w`não (?:falei|falo|conversei|conheço) (?:com )?ninguém[^.!?\n]{0,20}`,
        w`(?:saudade|saudades) d[aeo]\p{L}* (?:minha |meu |meus )?(?:família|casa|mãe|pai|amigos)`,
      ),
    ],
    ['waiting', words(w`ninguém (?:me |nos )?(?:responde|respondeu|retorna|retornou)`, w`sem resposta`)],
    [
      'left-out',
      words(
        w`ninguém (?:me |nos )?(?:ouve|escuta|convida|convidou|perguntou|avisou|liga)`,
        w`me (?:ignor|exclu|deixaram de fora)\p{L}*`,
        w`não (?:me convidaram|fui convidad[oa])`,
        w`todos (?:\p{L}+ ){0,3}(?:menos|exceto) eu`,
      ),
    ],
  ],
  strong: words(
    w`não (?:consigo|posso) (?:dormir|comer|me concentrar|respirar|continuar|parar|suportar)`,
    w`não (?:estou|tô) (?:nada )?bem`,
    w`(?:muito|tão|bem) (?:duro|difícil|mal|triste)`,
    w`(?:má|más) notícias?|notícia ruim`,
    w`(?:terrível|horrível|péssim[oa]|pesadelo|insuportável|desesperad[oa]|arrasad[oa]|destruíd[oa])`,
    w`(?:chor|sofr)\p{L}+`,
    w`(?:mort[eo]|morreu|divórcio|câncer|internad[oa])`,
    w`(?:injust[oa]|fart[oa]|humilhad[oa]|vergonha|culpad[oa]|medo|assustad[oa])`,
    w`(?:fui roubad[oa]|roubaram|assalt\p{L}+)`,
    w`odeio`,
  ),
  weak: words(
    w`(?:perd(?:i|emos|eu|ido)|apag(?:ou|ado)|quebr(?:ou|ado)|falh(?:ou|a)|erros?|problemas?|cancelad[oa]|recusad[oa]|atras\p{L}+|pior|cansad[oa]|irritad[oa]|chatead[oa]|frustr\p{L}+|travad[oa]|infelizmente|decepcion\p{L}+)`,
    w`não (?:consigo|funciona|dá mais)`,
    w`ninguém|nunca|nada funciona`,
    w`de novo|outra vez`,
    w`demais`,
  ),
  harmless:
    /(?:(?:sem|nenhum|não tem) (?:problemas?|pressa|erros?)|nada urgente|não se preocupe|tudo bem|já (?:está|foi) (?:resolvid|corrigid)\p{L}+|resolvid[oa]|bom demais|legal demais)/giu,
  templates: {
    'pregnancy-loss': {
      acknowledge: ['Sinto muito, muito mesmo. Não há palavras para isso, e agradeço a sua confiança.'],
      explore: [
        'Sinto muito, muito mesmo. O que faria bem a você agora, companhia, silêncio ou outra coisa?',
      ],
      support: [
        'Sinto muito, muito mesmo. Posso assumir […] para você não ter que explicar nada a ninguém. Não precisa responder.',
      ],
    },
    harassment: {
      acknowledge: [
        'Sinto muito que isso tenha acontecido com você. Não está certo, e que bom que você me contou.',
      ],
      explore: [
        'Sinto muito que isso tenha acontecido com você. O que ajudaria você a ter mais segurança agora?',
      ],
      support: [
        'Sinto muito que isso tenha acontecido com você. Tenho tempo em […] para ouvir, e posso ir junto se você quiser falar com […]. A decisão é sua.',
      ],
    },
    'team-loss': {
      acknowledge: ['Sinto muito. Perder de repente as pessoas com quem você trabalha é um choque.'],
      explore: ['Sinto muito, que choque. E você, como está com isso?'],
      support: ['Sinto muito, que choque. Tenho tempo em […] se quiser conversar ou só ter companhia.'],
    },
    'lost-work': {
      acknowledge: [
        'Sinto muito, isso é bem frustrante. Você já tinha feito esse trabalho, faz sentido que doa.',
      ],
      explore: ['Sinto muito, isso é bem frustrante. O que ajudaria mais agora?'],
      support: [
        'Sinto muito, isso é bem frustrante. Eu poderia ajudar a recuperar […] ou assumir […] enquanto isso.',
      ],
    },
    limbo: {
      acknowledge: ['Não saber o que vem é difícil, e faz sentido que isso pese.'],
      explore: ['Não saber o que vem é difícil. O que mais preocupa você?'],
      support: [
        'Não saber o que vem é difícil. Eu poderia perguntar a […] o que já dá para dizer, ou conversamos em […].',
      ],
    },
    lonely: {
      acknowledge: ['Parece bem solitário, e que bom que você me contou.'],
      explore: ['Parece bem solitário. Do que você sente mais falta?'],
      support: ['Parece bem solitário. Que tal almoçar ou conversar comigo em […]?'],
    },
    'left-out': {
      acknowledge: ['Isso magoa, e faz sentido que fique na cabeça. Que bom que você falou.'],
      explore: ['Isso magoa. O que você gostaria que tivesse acontecido?'],
      support: ['Isso magoa. Tenho tempo em […] e gostaria de ouvir como foi para você.'],
    },
    trouble: {
      acknowledge: ['Parece difícil, e que bom que você me contou.'],
      explore: ['Sinto muito, parece difícil. O que ajudaria mais agora?'],
      support: ['Sinto muito, parece difícil. Tenho tempo em […] se quiser conversar, ou posso assumir […].'],
    },
    glad: {
      acknowledge: ['Que bom ler isso!'],
      explore: ['Que bom! Do que você mais gostou?'],
      support: ['Que bom! Conto também para […]?'],
    },
    short: {
      acknowledge: ['Ótimo, combinado.'],
      explore: ['Ótimo. Precisa de mais alguma coisa de mim?'],
      support: ['Ótimo. Posso seguir com […], se ajudar.'],
    },
    neutral: {
      acknowledge: ['Certo, agradeço por avisar.'],
      explore: ['Certo. Você precisa de algo da minha parte?'],
      support: ['Certo. Posso assumir […], se ajudar.'],
    },
  },
}
