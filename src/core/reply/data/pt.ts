import type { ReplyWords } from '../event.ts'
import { kin } from '../kin.ts'

const KIN =
  'mãe|pai|irmão|irmã|filho|filha|avô|avó|vô|vó|marido|esposa|mulher|namorado|namorada|companheiro|companheira|tio|tia|primo|prima|amigo|amiga|cachorro|cachorra|gato|gata|sogro|sogra|sobrinho|sobrinha|bebê'

export const REPLIES_PT: ReplyWords = {
  locale: 'pt',
  cues: [
    [
      'bereavement',
      /(?:morreu|faleceu|falecimento|perdi (?:o |a )?(?:meu|minha) (?!emprego|trabalho|cargo|vaga|vôo|voo|celular|carteira|tempo|paciência)|perdemos (?:o|a) noss[oa]|velório|enterro|luto)/iu,
    ],
    [
      'illness-near',
      new RegExp(
        `(?:meu|minha|nosso|nossa) (?:${KIN})[^.!?\\n]{0,50}(?:câncer|hospital|internad|operad|cirurgia|infarto|avc|acidente|doente|diagnostic|uti)`,
        'iu',
      ),
    ],
    [
      'sick-day',
      /(?:estou|tô|fiquei) (?:\p{L}+ )?(?:doente|gripad[oa]|com febre|com gripe|com covid|passando mal|de cama)|(?:estou|tô) com (?:enxaqueca|febre)/iu,
    ],
    ['illness', /fui diagnosticad[oa]|tenho (?:câncer|depressão)|vou (?:ser operad[oa]|operar)/iu],
    [
      'job-loss',
      /(?:fui (?:demitid[oa]|mandad[oa] embora|desligad[oa])|perdi (?:o|meu) emprego|demissão|não vão renovar|desempregad[oa]|layoff)/iu,
    ],
    [
      'breakup',
      /(?:terminamos|meu namoro acabou|nos separamos|me (?:deixou|largou)|divórcio|separação|terminou comigo)/iu,
    ],
    [
      'rejection',
      /(?:não (?:passei|consegui (?:a|o)|fui (?:aprovad[oa]|aceit[oa]|selecionad[oa]|escolhid[oa]))|reprov(?:ei|ad[oa])|fui rejeitad[oa]|recusad[oa]|perdemos (?:o|a) (?:contrato|cliente|jogo)|cancelaram (?:o|nosso|meu) projeto)/iu,
    ],
    [
      'complaint',
      /(?:reembolso|meu dinheiro de volta|cobrad[oa] duas vezes|(?:seu|sua|de vocês) (?:\p{L}+ )?(?:serviço|aplicativo|app|suporte|produto|atendimento)[^.!?\n]{0,50}(?:não|péssim|ruim|trava|nunca|horrível)|inaceitável|continuo esperando|ainda estou esperando)/iu,
    ],
    [
      'apology',
      /^(?:\W*(?:oi|olá)\W*)?(?:desculp|perdão|me desculp|sinto muito pel|peço desculpas|foi mal)/iu,
    ],
    [
      'incident',
      /(?:fora do ar|caiu|(?:servidor|produção|site|sistema)[^.!?\n]{0,40}(?:caiu|parado|travado|não funciona|erro)|incidente)/iu,
    ],
    [
      'overload',
      /(?:esgotad[oa]|exaust[oa]|sobrecarregad[oa]|burnout|não dou conta|trabalho demais|estressad[oa]|no meu limite|atolad[oa]|não aguento mais)/iu,
    ],
    ['anxiety', /(?:nervos[oa]|ansios[oa]|ansiedade|preocupad[oa]|me preocupa|com medo|apreensiv[oa])/iu],
    [
      'family-news',
      /(?:estou grávida|vamos ser pais|vou ser (?:pai|mãe)|vamos (?:nos )?casar|vou me casar|nasceu|fiquei noiv[oa])/iu,
    ],
    ['birthday', /(?:meu aniversário|faço \d+ anos)/iu],
    [
      'good-news',
      /(?:passei (?:na|no|em)|fui (?:promovid[oa]|aprovad[oa]|aceit[oa])|consegui (?:o|a)|ganhamos|ganhei|conseguimos|terminei (?:a|o|minha|meu)|boas notícias|lançamos|deu certo)/iu,
    ],
    [
      'goodbye',
      /(?:meu último dia|minha última semana|estou saindo da (?:empresa|equipe)|vou me aposentar|despedida)/iu,
    ],
    [
      'welcome',
      /(?:sou (?:o|a) nov[oa]|acabei de (?:entrar|chegar|começar)|meu primeiro dia|minha primeira semana|me apresentar)/iu,
    ],
    ['thanks', /(?:obrigad[oa]|agradeço|valeu|grat[oa])(?! desde já)/iu],
    [
      'help',
      /(?:não entendo|não sei como|estou travad[oa]|alguém sabe|preciso de ajuda|me ajud|como (?:faço|eu|posso|se))/iu,
    ],
    [
      'request',
      /(?:você pode|pode(?:ria|m)? (?:me )?(?:revisar|olhar|enviar|mandar|ver|fazer|dar)|dá (?:pra|para) você|preciso que)/iu,
    ],
    [
      'sad',
      /(?:triste|sozinh[oa]|me sinto (?:muito |tão )?(?:mal|vazi[oa]|péssim[oa])|chorando|chorei|deprimid[oa]|dia horrível)/iu,
    ],
  ],
  details: kin(new RegExp(`(?:meu|minha|nosso|nossa) (${KIN})(?!\\p{L})`, 'giu'), (word, possessive) =>
    possessive === 'minha' || possessive === 'nossa' ? `pela sua ${word}` : `pelo seu ${word}`,
  ),
  templates: {
    bereavement: {
      acknowledge: [
        'Sinto muito, muito mesmo, {who}. Não há palavras para isso, e é bom que você tenha me contado.',
        'Meus sentimentos. Não há palavras para isso.',
      ],
      explore: [
        'Sinto muito {who}. Como você está passando estes dias?',
        'Meus sentimentos. O que faria bem a você agora, companhia, silêncio ou outra coisa?',
      ],
      support: [
        'Sinto muito {who}. Se ajudar, posso assumir […] e avisar […]. Não precisa responder.',
        'Meus sentimentos. Se ajudar, posso assumir […] para você não ter que pensar no trabalho.',
      ],
    },
    'illness-near': {
      acknowledge: ['Sinto muito, deve ser um momento assustador para todos vocês.'],
      explore: ['Sinto muito. E você, como está com tudo isso?'],
      support: ['Sinto muito. Posso assumir […] se isso tornar mais fácil você estar lá.'],
    },
    'sick-day': {
      acknowledge: ['Puxa, melhoras! Descanse bem.'],
      explore: ['Puxa, melhoras! Em que devemos ficar de olho enquanto você descansa?'],
      support: ['Puxa, melhoras! Posso assumir […] hoje para você descansar.'],
    },
    illness: {
      acknowledge: ['Sinto muito que você esteja passando por isso. A sua saúde vem primeiro.'],
      explore: ['Sinto muito que você esteja passando por isso. Como você está hoje?'],
      support: ['Sinto muito. Posso assumir […] para você descansar sem pensar nisso.'],
    },
    'job-loss': {
      acknowledge: [
        'Sinto muito pela perda do emprego. É um baque, e não diz nada sobre o seu valor nem sobre o que você trouxe para cá.',
      ],
      explore: ['Sinto muito pela perda do emprego. Como você está com tudo isso?'],
      support: [
        'Sinto muito. Com prazer eu escreveria uma recomendação sobre […] ou apresentaria você a […], quando quiser.',
      ],
    },
    breakup: {
      acknowledge: [
        'Sinto muito pela separação. Parece bem doloroso, e faz sentido que o trabalho fique longe agora.',
      ],
      explore: ['Sinto muito pela separação. Como têm sido os seus dias?'],
      support: ['Sinto muito. Se quiser companhia, estou livre em […], e não precisamos falar disso.'],
    },
    rejection: {
      acknowledge: ['Que decepção, sinto muito. Faz sentido que doa depois de tanto esforço.'],
      explore: ['Que decepção, sinto muito. O que mais pesa para você nisso?'],
      support: [
        'Que decepção, sinto muito. Se um dia quiser repassar tudo, tenho tempo em […]; se não, um café também vale.',
      ],
    },
    complaint: {
      acknowledge: ['Entendo a sua irritação, isso custou o seu tempo. Agradeço por falar com clareza.'],
      explore: ['Entendo a sua irritação. O que deveríamos resolver primeiro?'],
      support: [
        'Entendo a sua irritação. Posso passar isso para […] com tudo o que você escreveu, para não ter que explicar de novo.',
      ],
    },
    apology: {
      acknowledge: ['Agradeço por dizer isso, dou muito valor.'],
      explore: ['Agradeço por dizer isso. Como estão as coisas do seu lado agora?'],
      support: ['Agradeço por dizer isso. Se você tiver […] minutos em […], podemos conversar com calma.'],
    },
    incident: {
      acknowledge: ['Nossa, que momento estressante. Agradeço por avisar logo.'],
      explore: ['Agradeço por avisar. O que se sabe até agora, e quem já está olhando?'],
      support: ['Se ajudar, eu poderia assumir […] ou dar notícias a […] enquanto você olha.'],
    },
    overload: {
      acknowledge: ['Parece exaustivo, é muita coisa para uma pessoa só. Que bom que você falou.'],
      explore: ['Parece exaustivo. O que está pesando mais agora?'],
      support: [
        'Parece exaustivo. Eu poderia assumir […] do começo ao fim, para você não ter que pensar nisso.',
      ],
    },
    anxiety: {
      acknowledge: ['Faz sentido que isso preocupe você, dá para ver que é importante.'],
      explore: ['Faz sentido que isso preocupe você. Que parte preocupa mais?'],
      support: [
        'Faz sentido que isso preocupe você. Tenho tempo em […] se quiser ensaiar comigo ou só conversar.',
      ],
    },
    'family-news': {
      acknowledge: ['Que notícia linda, parabéns! Fico muito feliz.'],
      explore: ['Parabéns! O que dá mais alegria a você?'],
      support: ['Parabéns! Conto para […], ou você prefere contar?'],
    },
    birthday: {
      acknowledge: ['Feliz aniversário! Que o dia seja muito bom.'],
      explore: ['Feliz aniversário! Como você vai passar o dia?'],
      support: ['Feliz aniversário! O café é por minha conta em […], se quiser.'],
    },
    'good-news': {
      acknowledge: ['Parabéns! Fico muito feliz por você.'],
      explore: ['Parabéns! Como você está se sentindo?'],
      support: ['Parabéns! Adoraria comemorar com você, tem um tempo em […]?'],
    },
    goodbye: {
      acknowledge: ['Vou sentir a sua falta. Agradeço por tudo, principalmente por […].'],
      explore: ['Vou sentir a sua falta. O que dá mais alegria a você?'],
      support: ['Vou sentir a sua falta. Vamos almoçar em […] antes de você ir?'],
    },
    welcome: {
      acknowledge: ['Boas-vindas! Que bom ter você aqui.'],
      explore: ['Que bom ter você aqui! O que desperta mais a sua curiosidade?'],
      support: ['Que bom ter você aqui! Eu poderia mostrar […] em […], ou só tomar um café.'],
    },
    thanks: {
      acknowledge: ['De nada! Agradeço por tirar um tempo para dizer isso.'],
      explore: ['De nada! Como estão as coisas agora?'],
      support: ['De nada! Se surgir mais alguma coisa, tenho tempo em […].'],
    },
    help: {
      acknowledge: ['Que bom que você perguntou, em vez de perder mais tempo com isso.'],
      explore: ['O que você já tentou, e o que aconteceu?'],
      support: ['Eu poderia olhar com você em […], ou indicar […], o que ajudar mais.'],
    },
    request: {
      acknowledge: ['Claro. Posso dizer até […] quando consigo olhar.'],
      explore: ['Claro. Há algo que eu deva saber antes de começar?'],
      support: ['Claro, posso olhar em […]. Se for mais urgente, me avise e achamos outro jeito.'],
    },
    question: {
      acknowledge: ['Agradeço por perguntar. Que eu saiba, […].'],
      explore: ['Agradeço por perguntar. Para que você precisa, para eu responder o certo?'],
      support: ['Que eu saiba, […]. Se não resolver, eu poderia perguntar a […].'],
    },
    sad: {
      acknowledge: ['Sinto muito, parece bem difícil. Agradeço por me contar.'],
      explore: ['Sinto muito, parece difícil. Como você está hoje?'],
      support: ['Sinto muito, parece difícil. Tenho tempo em […] se quiser conversar ou só dar uma volta.'],
    },
    angry: {
      acknowledge: ['Entendo como isso é frustrante, e quero entender direito.'],
      explore: ['Parece muito frustrante. O que mais incomoda você?'],
      support: ['Parece muito frustrante. O que posso fazer agora é […].'],
    },
  },
}
