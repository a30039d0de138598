import type { Hardship } from '../../event.ts'
import { words } from './words.ts'

const w = String.raw

export const HARD_FR: Hardship = {
  cues: [
    [
      'rejection',
      words(
        w`(?:ne m'a|ne m'ont|m'a|m'ont|n'ai)(?: \p{L}+)? pas (?:été )?(?:prise?|pris|retenue?|choisie?|embauchée?|sélectionnée?)`,
      ),
    ],
    [
      'breakup',
      words(
        w`(?:mon|ma) (?:mari|femme|copain|copine|conjointe?|compagnon|compagne) (?:vient de |m'a |me )(?:quitt|larg|plaqu)\p{L}+`,
      ),
    ],
    [
      'mistake',
      words(
        w`j'ai (?:cassé|planté|fait tomber|supprimé|écrasé|effacé) (?:la |le |les )?(?:prod\p{L}*|base|serveur|site|données)`,
      ),
    ],
    ['sad', words(w`(?:fait cambrioler|cambriolée?s?|fait voler|fait agresser|volé (?:mon|ma|mes))`)],
    [
      'pregnancy-loss',
      words(w`perdu (?:le|notre|mon|un) (?:bébé|enfant)`, w`fausse couche`, w`plus de battement`),
    ],
    [
      'harassment',
      words(
        w`harcel\p{L}+|harcèl\p{L}+`,
        w`(?:remarques?|commentaires?|blagues?|propos) (?:racistes?|sexistes?|homophobes?|déplacée?s?)`,
        w`me (?:menace|touche)\p{L}*|m'a (?:menacée?|touchée?)`,
      ),
    ],
    [
      'illness',
      words(
        w`(?:biopsie|résultats?|examens?|médecin|scanner)[^.!?\n]{0,50}(?<!pas (?:un |le )?)(?:cancer|malin|maligne|tumeur)`,
      ),
    ],
    [
      'team-loss',
      words(
        w`(?:licencié|viré|supprimé) (?:tout[e]? |la moitié de |presque tout[e]? )*(?:mon|ma|notre|l') ?(?:équipe|service|collègues?|département|chef|cheffe)`,
        w`(?:mon équipe|toute l'équipe|notre équipe|ma collègue|mon collègue) (?:a été|est) (?:licenciée?|virée?|supprimée?|dissoute)`,
      ),
    ],
    [
      'complaint',
      words(
        w`votre (?:mise à jour|application|appli|logiciel|site)[^.!?\n]{0,20}(?:effacé|supprimé|perdu|cassé)\p{L}*`,
      ),
    ],
    [
      'sarcasm',
      words(
        w`(?:génial|super|parfait|formidable|magnifique),? (?:encore|une autre|un autre|et maintenant)[^?]*`,
        w`il ne manquait plus que ça`,
        w`manquait plus que ça`,
      ),
    ],
    ['incident', words(w`(?:migration|script|déploiement)[^.!?\n]{0,20}(?:a )?(?:supprimé|effacé|cassé)`)],
    [
      'lost-work',
      words(
        w`(?:effacé|écrasé|supprimé|annulé|jeté|écrase|efface)s? (?:encore |à nouveau |de nouveau )?(?:tout )?(?:mon|ma|mes|notre|nos) \p{L}+`,
        w`(?:jours|heures|semaines|mois|années) de (?:travail|boulot) (?:perdue?s|à la poubelle|pour rien|foutue?s)`,
        w`perdu (?:tout(?:es)? |tous )?(?:mon travail|mes (?:fichiers|notes|photos|données|brouillons|modifications))`,
        w`tout (?:refaire|recommencer)`,
      ),
    ],
    [
      'conflict',
      words(
        w`m'(?:a|ont) (?:\p{L}+ )?(?:crié dessus|humiliée?|insultée?|accusée?|rabaissée?|engueulée?|hurlé dessus|reproché)`,
        w`devant (?:tout le monde|toute l'équipe)`,
        w`se (?:moque|moquent|sont moqués) de moi`,
      ),
    ],
    [
      'overload',
      words(
        w`j'en peux plus`,
        w`n'y arrive plus|y arrive plus`,
        w`jusqu'à (?:\d+ ?h|minuit|deux heures|trois heures)[^.!?\n]{0,20}`,
        w`(?:nuits|jours|week-ends) (?:de suite|d'affilée)`,
        w`pas dormi`,
        w`fatiguée?`,
        w`au bout du rouleau`,
      ),
    ],
    [
      'money',
      words(
        w`(?:peux|peut|pouvons|arrive) (?:pas|plus)(?: à)? payer`,
        w`dettes?(?! technique)`,
        w`expuls\p{L}+`,
        w`plus d'argent`,
        w`fins de mois`,
      ),
    ],
    [
      'limbo',
      words(
        w`personne ne (?:nous|me) (?:dit|explique|tient au courant)(?: rien)?`,
        w`(?:vont|va) (?:supprimer|annuler|fermer|arrêter) (?:notre|mon|ma|nos) \p{L}+`,
        w`restructuration|réorganisation`,
        w`sais pas (?:ce qui va se passer|si je vais garder|de quoi demain)[^.!?\n]{0,20}`,
      ),
    ],
    [
      'lonely',
      words(
        w`(?:me sens|suis) (?:très |si |tellement |vraiment |bien )?seule?`,
        w`solitude`,
        w`(?:parlé|parle) à personne`,
        w`connais personne`,
        w`(?:ma famille|mes amis|ma mère|mon père) me manquent?`,
      ),
    ],
    [
      'waiting',
      words(
        w`personne (?:ne |n')?(?:m'|me |nous )?(?:a |ont )?(?:répond\p{L}*)`,
        w`sans réponse`,
        w`toujours pas de (?:réponse|nouvelles)`,
      ),
    ],
    [
      'left-out',
      words(
        w`personne (?:ne |n')?(?:m'|me |nous )?(?:a )?(?:écout\p{L}*|invit\p{L}*|prévenue?|demand\p{L}*)`,
        w`m'(?:a|ont) (?:ignorée?|exclu(?:e|s|es)?|mise? à l'écart|oubliée?|pas invitée?)`,
        w`(?:m'ont|m'a) pas (?:invitée?|prévenue?|consultée?)`,
        w`mise? à l'écart`,
        w`(?:tous|tout le monde) (?:\p{L}+ ){0,3}sauf moi`,
      ),
    ],
  ],
  strong: words(
    w`(?:peux|arrive) (?:pas|plus)(?: à)? (?:dormir|manger|me concentrer|respirer|continuer|supporter|m'arrêter)`,
    w`(?:ça ne va|ça va|vais|va) (?:pas|plus)(?: bien| du tout)?`,
    w`(?:très|si|trop|vraiment) (?:dur|difficile|mal|triste)e?`,
    w`mauvaises? nouvelles?`,
    w`(?:horrible|terrible|affreux|affreuse|cauchemar|insupportable|désespérée?|effondrée?|anéantie?|dévastée?)`,
    w`(?:pleur|souffr)\p{L}+`,
    w`(?:morte?|mourir|divorce|cancer|hospitalisée?)`,
    w`(?:injuste|marre|ras-le-bol|humiliée?|honte|coupable|peur|harcelée?)`,
    w`(?:volée?s?|cambriol\p{L}+)`,
    w`déteste`,
  ),
  weak: words(
    w`(?:perdue?s?|effacée?s?|cassée?s?|échou\p{L}+|erreurs?|problèmes?|annulée?s?|refusée?s?|retard|pire|fatiguée?|fâchée?|énerv\p{L}+|frustr\p{L}+|bloquée?|malheureusement|déçue?)`,
    w`(?:ne (?:marche|fonctionne)|marche|fonctionne) (?:pas|plus)`,
    w`personne|jamais|plus rien`,
    w`(?:encore une fois|de nouveau|à nouveau)`,
    w`trop`,
  ),
  harmless:
    /(?:(?:pas de|sans|aucun) (?:problèmes?|souci|erreurs?)|rien d'urgent|t'inquiète pas|ne t'inquiète|c'est (?:réglé|réparé|résolu)|n'hésite pas trop)/giu,
  templates: {
    'pregnancy-loss': {
      acknowledge: ['Je suis de tout cœur avec toi. Il n’y a pas de mots pour ça, et merci de ta confiance.'],
      explore: [
        'Je suis de tout cœur avec toi. Qu’est-ce qui te ferait du bien en ce moment, de la compagnie, du calme, autre chose ?',
      ],
      support: [
        'Je suis de tout cœur avec toi. Je peux prendre […] pour que tu n’aies rien à expliquer à personne. Inutile de répondre.',
      ],
    },
    harassment: {
      acknowledge: ['C’est grave, et tu n’y es pour rien. Merci de m’avoir fait confiance.'],
      explore: [
        'C’est grave, et tu n’y es pour rien. Qu’est-ce qui t’aiderait à te sentir en sécurité maintenant ?',
      ],
      support: [
        'C’est grave, et tu n’y es pour rien. J’ai du temps le […] pour t’écouter, et je peux t’accompagner si tu veux parler à […]. C’est toi qui décides.',
      ],
    },
    'team-loss': {
      acknowledge: ['C’est un vrai choc. Perdre d’un coup les gens avec qui on travaille, c’est très dur.'],
      explore: ['C’est un vrai choc. Et toi, comment le vis-tu ?'],
      support: [
        'C’est un vrai choc. J’ai du temps le […] si tu veux en parler, ou juste ne pas rester dans ton coin avec ça.',
      ],
    },
    'lost-work': {
      acknowledge: [
        'C’est vraiment rageant. Tu avais déjà fait tout ce travail, et c’est normal que ça te touche.',
      ],
      explore: ['C’est vraiment rageant. Qu’est-ce qui t’aiderait le plus maintenant ?'],
      support: ['C’est vraiment rageant. Je pourrais t’aider à récupérer […], ou prendre […] en attendant.'],
    },
    limbo: {
      acknowledge: ['Ne pas savoir ce qui vient, c’est dur, et c’est normal que ça te pèse.'],
      explore: ['Ne pas savoir ce qui vient, c’est dur. Qu’est-ce qui t’inquiète le plus ?'],
      support: [
        'Ne pas savoir ce qui vient, c’est dur. Je pourrais demander à […] ce qu’on peut déjà dire, ou on en parle le […].',
      ],
    },
    lonely: {
      acknowledge: ['Ça doit être bien silencieux autour de toi, et merci de me l’avoir dit.'],
      explore: ['Ça doit être bien silencieux autour de toi. Qu’est-ce qui te manque le plus ?'],
      support: [
        'Ça doit être bien silencieux autour de toi. Ça te dirait de déjeuner ou de discuter avec moi le […] ?',
      ],
    },
    'left-out': {
      acknowledge: ['C’est blessant, et c’est normal que ça te reste. Merci de le dire.'],
      explore: ['C’est blessant. Qu’est-ce que tu aurais voulu qu’il se passe ?'],
      support: ['C’est blessant. J’ai du temps le […] et j’aimerais entendre comment tu l’as vécu.'],
    },
    trouble: {
      acknowledge: ['Ça a l’air difficile, et tu as bien fait de m’en parler.'],
      explore: ['Ça a l’air difficile. Qu’est-ce qui t’aiderait le plus en ce moment ?'],
      support: ['Ça a l’air difficile. J’ai du temps le […] si tu veux en parler, ou je peux prendre […].'],
    },
    glad: {
      acknowledge: ['Ça fait plaisir à lire !'],
      explore: ['Ça fait plaisir à lire ! Qu’est-ce qui t’a plu le plus ?'],
      support: ['Ça fait plaisir à lire ! Je le dis aussi à […] ?'],
    },
    short: {
      acknowledge: ['Parfait, merci.'],
      explore: ['Parfait, merci. Te faut-il encore quelque chose de ma part ?'],
      support: ['Parfait, merci. Je peux continuer avec […], si ça aide.'],
    },
    neutral: {
      acknowledge: ['C’est noté, merci.'],
      explore: ['C’est noté, merci. As-tu besoin de quelque chose de ma part ?'],
      support: ['C’est noté, merci. Je peux prendre […], si ça aide.'],
    },
  },
}
