import type { ReplyWords } from '../event.ts'
import { kin } from '../kin.ts'

const KIN =
  'mère|maman|père|papa|frère|sœur|soeur|fils|fille|grand-père|grand-mère|mamie|papi|mari|femme|conjointe?|copain|copine|oncle|tante|cousine?|amie?|chien|chienne|chat|chatte|beau-père|belle-mère|neveu|nièce|bébé'

export const REPLIES_FR: ReplyWords = {
  locale: 'fr',
  cues: [
    [
      'bereavement',
      new RegExp(
        `(?:est (?:décédée?|morte?|partie? cette nuit)|décès|j'ai perdu (?:mon|ma)|nous avons perdu (?:notre)|obsèques|enterrement|(?:mon|ma|notre) (?:${KIN}) (?:vient de mourir|nous a quittés))`,
        'iu',
      ),
    ],
    [
      'illness-near',
      new RegExp(
        `(?:mon|ma|notre) (?:${KIN})[^.!?\\n]{0,50}(?:cancer|hôpital|hospitalis|opér|infarctus|avc|accident|malade|diagnosti|réanimation)`,
        'iu',
      ),
    ],
    [
      'sick-day',
      /je suis (?:malade|souffrante?|grippée?|clouée? au lit)|j'ai (?:de la fièvre|la grippe|le covid|une migraine|une gastro)/iu,
    ],
    [
      'illness',
      /on m'a (?:diagnostiqué|opérée?)|j'ai (?:un cancer|une dépression)|je vais me faire opérer/iu,
    ],
    [
      'job-loss',
      /(?:licencié|licenciée|viré|virée|perdu mon (?:travail|emploi|poste|boulot)|mon (?:poste|contrat) (?:est|a été|n'est pas|ne sera pas) (?:supprimé|renouvelé)|plan social|licenciement)/iu,
    ],
    [
      'breakup',
      /(?:on s'est (?:séparés|quittés)|on a rompu|m'a (?:quittée?|larguée?|plaquée?)|rupture|divorc)/iu,
    ],
    [
      'rejection',
      /(?:pas (?:eu|obtenu|réussi|été (?:prise?|retenue?|sélectionnée?))|raté (?:mon|le|l'|mes)|refusée?|j'ai échoué|perdu (?:le|ce) (?:contrat|client|match)|annulé (?:le|notre|mon) projet)/iu,
    ],
    [
      'complaint',
      /(?:rembours|votre (?:\p{L}+ )?(?:service|application|appli|support|produit)[^.!?\n]{0,50}(?:pas|nul|mauvais|plante|jamais|horrible)|débitée? deux fois|inadmissible|inacceptable|j'attends toujours)/iu,
    ],
    [
      'apology',
      /^(?:\W*(?:bonjour|salut)\W*)?(?:désolée?|pardon|toutes mes excuses|mes excuses|je (?:suis|vous|te|m') ?(?:\p{L}+ )?(?:désolée?|présente mes excuses|excuse)|excuse[sz]?-moi)/iu,
    ],
    [
      'incident',
      /(?:en panne|est tombée?|(?:serveur|prod|production|site|service)[^.!?\n]{0,40}(?:down|tombé|hs|plante|planté|marche pas|ne répond)|incident)/iu,
    ],
    [
      'overload',
      /(?:épuisée?|crevée?|débordée?|surmenée?|burn-?out|submergée?|trop de travail|à bout|stressée?|sous l'eau|n'en peux plus)/iu,
    ],
    [
      'anxiety',
      /(?:stress|nerveux|nerveuse|anxieux|anxieuse|angoiss|inqui[eè]t|j'ai peur|j'appréhende|trac)/iu,
    ],
    [
      'family-news',
      /(?:je suis enceinte|on va être parents|on se marie|je me marie|est née?\b|nous attendons un)/iu,
    ],
    ['birthday', /(?:mon anniversaire|j'ai \d+ ans aujourd'hui)/iu],
    [
      'good-news',
      /(?:j'ai (?:réussi|eu (?:le|mon|la|l')|obtenu|décroché|gagné|fini|terminé)|on a (?:gagné|réussi|lancé|signé|livré)|promue?\b|bonne nouvelle|c'est signé)/iu,
    ],
    ['goodbye', /(?:mon dernier jour|ma dernière semaine|je quitte (?:l'|la|le)|je pars à la retraite)/iu],
    [
      'welcome',
      /(?:je suis (?:le|la) (?:nouveau|nouvelle)|je viens d'arriver|je viens de rejoindre|mon premier jour|ma première semaine|je me présente)/iu,
    ],
    ['thanks', /(?:merci|je (?:te|vous) remercie|reconnaissante?)(?! d'avance)/iu],
    [
      'help',
      /(?:je ne comprends pas|je comprends pas|je suis bloquée?|quelqu'un sait|besoin d'aide|aide[rz]?-moi|comment (?:faire|on|je|faut))/iu,
    ],
    [
      'request',
      /(?:peux-tu|pouvez-vous|tu peux|vous pouvez|pourrais-tu|pourriez-vous|tu pourrais|est-ce que tu peux|merci de)/iu,
    ],
    [
      'sad',
      /(?:triste|je me sens (?:très |si )?(?:seule?|mal|vide|nulle?)|je pleure|pleuré|déprim|journée horrible)/iu,
    ],
  ],
  details: kin(new RegExp(`(?:mon|ma|notre) (${KIN})(?!\\p{L})`, 'giu'), (word, possessive) =>
    possessive === 'notre' ? `votre ${word}` : `${possessive === 'ma' ? 'ta' : 'ton'} ${word}`,
  ),
  templates: {
    bereavement: {
      acknowledge: [
        'Je suis de tout cœur avec toi pour {who}. Il n’y a pas de mots pour ça, et je te remercie de me l’avoir dit.',
        'Toutes mes condoléances. Il n’y a pas de mots pour ça.',
      ],
      explore: [
        'Je pense fort à toi et à {who}. Comment traverses-tu ces jours-ci ?',
        'Toutes mes condoléances. Qu’est-ce qui te ferait du bien en ce moment, de la compagnie, du calme, autre chose ?',
      ],
      support: [
        'Je pense fort à toi et à {who}. Si ça t’aide, je peux prendre […] et prévenir […]. Inutile de répondre.',
        'Toutes mes condoléances. Si ça t’aide, je peux prendre […] pour que tu n’aies pas à penser au travail.',
      ],
    },
    'illness-near': {
      acknowledge: [
        'C’est très dur, ce qui arrive à {who}. Cela doit être un moment éprouvant pour vous tous.',
      ],
      explore: ['Je pense à {who}. Et toi, comment tiens-tu le coup ?'],
      support: ['Je pense à {who}. Je peux prendre […] si cela te permet d’être là-bas plus facilement.'],
    },
    'sick-day': {
      acknowledge: ['Mince, repose-toi bien. J’espère que ça ira vite mieux.'],
      explore: ['Mince. À quoi devrions-nous faire attention pendant que tu te reposes ?'],
      support: ['Mince. Je peux prendre […] aujourd’hui pour que tu puisses te reposer.'],
    },
    illness: {
      acknowledge: ['Ça a l’air vraiment dur, et merci de me l’avoir dit. Ta santé passe d’abord.'],
      explore: ['Ça a l’air vraiment dur. Comment te sens-tu aujourd’hui ?'],
      support: ['Ça a l’air vraiment dur. Je peux prendre […] pour que tu te reposes sans y penser.'],
    },
    'job-loss': {
      acknowledge: [
        'Perdre ton poste, c’est un vrai coup dur, et ça ne dit rien de ta valeur ni de ce que tu as apporté.',
      ],
      explore: ['Perdre ton poste, c’est un vrai coup dur. Comment le vis-tu ?'],
      support: [
        'C’est un vrai coup dur. J’écrirais volontiers une recommandation sur […], ou je peux te présenter à […], quand tu voudras.',
      ],
    },
    breakup: {
      acknowledge: [
        'Cette séparation doit être douloureuse, et c’est normal que le travail semble loin aujourd’hui.',
      ],
      explore: ['Cette séparation doit être douloureuse. Comment se passent tes journées ?'],
      support: [
        'Ça doit être douloureux. Si tu as envie de compagnie, j’ai du temps le […], sans forcément en parler.',
      ],
    },
    rejection: {
      acknowledge: ['C’est vraiment décevant, et c’est normal que ça fasse mal après tant d’efforts.'],
      explore: ['C’est vraiment décevant. Qu’est-ce qui te pèse le plus dans la façon dont ça s’est passé ?'],
      support: [
        'C’est vraiment décevant. Si un jour tu veux en reparler, j’ai du temps le […]. Sinon, un café, c’est bien aussi.',
      ],
    },
    complaint: {
      acknowledge: [
        'Je comprends que ce soit agaçant, cela vous a coûté du temps. Merci de le dire clairement.',
      ],
      explore: ['Je comprends que ce soit agaçant. Que devrions-nous régler en premier ?'],
      support: [
        'Je comprends que ce soit agaçant. Je peux transmettre tout cela à […], pour que vous n’ayez pas à l’expliquer encore une fois.',
      ],
    },
    apology: {
      acknowledge: ['Merci de le dire, j’y suis sensible.'],
      explore: ['Merci de le dire. Où en es-tu de ton côté maintenant ?'],
      support: ['Merci de le dire. Si tu as […] minutes le […], on peut en parler tranquillement.'],
    },
    incident: {
      acknowledge: ['Aïe, quel moment stressant. Merci d’avoir prévenu tout de suite.'],
      explore: ['Merci d’avoir prévenu. Que sait-on pour l’instant, et qui regarde déjà ?'],
      support: ['Si ça aide, je pourrais prendre […] ou tenir […] au courant pendant que tu regardes.'],
    },
    overload: {
      acknowledge: ['Ça a l’air épuisant, c’est beaucoup pour une seule personne. Merci de le dire.'],
      explore: ['Ça a l’air épuisant. Qu’est-ce qui te pèse le plus en ce moment ?'],
      support: [
        'Ça a l’air épuisant. Je pourrais prendre […] du début à la fin, pour que tu n’aies plus à y penser.',
      ],
    },
    anxiety: {
      acknowledge: ['C’est normal que ça t’inquiète, on sent que ça compte pour toi.'],
      explore: ['Je comprends que ça t’inquiète. Quelle partie te préoccupe le plus ?'],
      support: [
        'Je comprends que ça t’inquiète. J’ai du temps le […] si tu veux répéter avec moi ou juste en parler.',
      ],
    },
    'family-news': {
      acknowledge: ['Quelle belle nouvelle, félicitations ! Ça me fait vraiment plaisir.'],
      explore: ['Félicitations ! De quoi te réjouis-tu le plus ?'],
      support: ['Félicitations ! Je le dis à […], ou tu préfères l’annoncer ?'],
    },
    birthday: {
      acknowledge: ['Joyeux anniversaire ! J’espère que la journée sera belle.'],
      explore: ['Joyeux anniversaire ! Comment passes-tu la journée ?'],
      support: ['Joyeux anniversaire ! Je t’offre un café le […], si tu veux.'],
    },
    'good-news': {
      acknowledge: ['Félicitations ! Ça me fait vraiment plaisir pour toi.'],
      explore: ['Félicitations ! Qu’est-ce que ça te fait ?'],
      support: ['Félicitations ! J’aimerais fêter ça avec toi, es-tu libre le […] ?'],
    },
    goodbye: {
      acknowledge: ['Tu vas me manquer. Merci pour tout, et surtout pour […].'],
      explore: ['Tu vas me manquer. De quoi te réjouis-tu le plus ?'],
      support: ['Tu vas me manquer. On déjeune ensemble le […] avant ton départ ?'],
    },
    welcome: {
      acknowledge: ['Bienvenue ! C’est chouette de t’avoir parmi nous.'],
      explore: ['Bienvenue ! Qu’est-ce qui éveille le plus ta curiosité ?'],
      support: ['Bienvenue ! Je pourrais te montrer […] le […], ou juste prendre un café.'],
    },
    thanks: {
      acknowledge: ['Avec plaisir ! Merci d’avoir pris le temps de le dire, ça me touche.'],
      explore: ['Avec plaisir ! Comment ça va de ton côté maintenant ?'],
      support: ['Avec plaisir ! Si autre chose se présente, j’ai du temps le […].'],
    },
    help: {
      acknowledge: ['C’est bien de demander plutôt que d’y perdre encore du temps.'],
      explore: ['Qu’as-tu essayé jusqu’ici, et que s’est-il passé ?'],
      support: ['Je pourrais regarder avec toi le […], ou t’indiquer […], selon ce qui t’aide le plus.'],
    },
    request: {
      acknowledge: ['Bien sûr. Je peux te dire d’ici […] quand je m’y mets.'],
      explore: ['Bien sûr. Y a-t-il quelque chose à savoir avant que je commence ?'],
      support: [
        'Bien sûr, je peux regarder le […]. Si c’est plus urgent, dis-le-moi et on trouve une autre solution.',
      ],
    },
    question: {
      acknowledge: ['Merci de poser la question. À ma connaissance, […].'],
      explore: ['Merci de poser la question. C’est pour quoi, pour que je réponde au bon point ?'],
      support: ['À ma connaissance, […]. Si ça ne suffit pas, je pourrais demander à […].'],
    },
    sad: {
      acknowledge: ['Ça a l’air vraiment dur. Merci de me l’avoir dit.'],
      explore: ['Ça a l’air vraiment dur. Comment vas-tu aujourd’hui ?'],
      support: [
        'Ça a l’air vraiment dur. J’ai du temps le […] si tu veux parler, ou simplement marcher un peu.',
      ],
    },
    angry: {
      acknowledge: ['J’entends à quel point c’est frustrant, et je voudrais bien comprendre.'],
      explore: ['C’est vraiment frustrant. Qu’est-ce qui te gêne le plus ?'],
      support: ['C’est vraiment frustrant. Ce que je peux faire tout de suite, c’est […].'],
    },
  },
}
