import type { CrisisList } from './list.ts'

/** The basics in French: plain wording, the common implicit ones, violence at home, others in danger. */
export const CRISIS_FR: CrisisList = {
  harmless:
    /mour\p{L}+ de (?:rire|faim|soif|envie|chaud|froid|honte)|meurs de \p{L}+|morte? de (?:rire|faim|fatigue|honte)|suicide (?:politique|professionnel|commercial)|tue le (?:temps|processus)/gu,
  families: [
    {
      stems:
        "mouri mort morte meurs suici tuer tue vivre vie finir moi frapp bat tape battu violé viole étran coupe coupé scari mutil dispa exist né née révei mal farde poids menac agres peur n'en bout adieu marre quoi crève jours boîte cache compr pilul somni médoc médic jeter saute perso toujo lisez lis lirez force coura envie heure tranq facil soula gifle pouss enfer veux",
      plain: [
        /(?<!pas )(?<!\p{L})(?:veux|voudrais|préfère|préférerais|envie de|besoin de|aimerais) (?:\p{L}+ )?(?:mourir|être morte?|crever|me tuer|me suicider|me pendre|me foutre en l'air)/u,
        /(?:vais|veux|envie de|pense à|pensé à|songe à|essayé de|tenté de) (?:me suicider|me tuer|mettre fin à mes jours|m'ôter la vie|me pendre)/u,
        /(?:pense|pensées?|songe|idées?|envies?|tentatives?)(?: \p{L}+){0,2} (?:au suicide|suicidaires?|de suicide)|(?:je suis|me sens) suicidaire/u,
        /mettre fin à (?:mes|ses) jours|en finir avec (?:la|ma) vie|(?:envie|veux|voudrais|vais|besoin) (?:d'|de )?en finir(?! (?:avec (?:ce|cette|le|les|la (?!vie)))|rapidement)/u,
        /je me (?:coupe|suis (?:encore |re)?(?:coupée?|scarifiée?|mutilée?)|scarifie|mutile|fais du mal)(?! (?:les cheveux|une|du|au|en|le))/u,
        /(?:mon|ma) (?:mari|femme|copain|copine|conjointe?|compagnon|compagne|ex|père|mère|beau-père|oncle|petit ami) (?:me|m') ?(?:\p{L}+ )?(?:frappe|frappé|frappée|bat|battu|battue|tape|tapé|menace|menacé|violée?|viole|étrangle|touche)/u,
        /(?:il|elle|on|m'a|ont) (?:m'a |m'ont )?violée?(?!\p{L})|j'ai été (?:violée?|agressée?|battue?)/u,
        /(?:me jeter|sauter) (?:sous|devant|d'un|du|par|de) (?:un |le |la )?(?:train|métro|pont|toit|balcon|fenêtre)(?!\p{L})/u,
        /(?:pris|avalé|prendre|avaler) (?:toute (?:la|une|ma) boîte|tous (?:mes|les)|toutes (?:mes|les)|une boîte entière|\d{2,}) (?:\p{L}+ ){0,2}(?:médicaments|cachets|comprimés|pilules|somnifères|médocs)/u,
        /(?:mon|ma|un|une) (?:amie?|frère|sœur|soeur|fils|fille|collègue|pote|copine?|mère|père).{0,40}(?:veut (?:mourir|en finir|se tuer|se suicider)|se suicider|se tuer|suicidaire|ne veut plus vivre|se scarifie)/u,
      ],
      implicit: [
        /je ne veux plus être (?:là|ici|en vie)(?:\s*$|[.,!])/u,
        /(?:il|elle) (?:me|m') ?(?:frappe|bat|étrangle|menace|gifle|pousse|enferme|tape(?! (?:sur|dans)))(?!\p{L})(?! (?:au|aux|à|en|dans le jeu))|peur qu'(?:il|elle) me (?:tue|frappe|fasse|retrouve)/u,
        // sans moi × mieux, in both orders
        /(?:sans moi|si je (?:mourais|meurs|disparaissais|disparais|n'étais (?:plus|pas) (?:là|née?)|n'existais (?:plus|pas))),?[^.!?\n]{0,30}(?:mieux|heureu|tranquille|facile|simple|soulag)/u,
        /(?:mieux|heureu\p{L}+|tranquilles?|faciles?|simple|soulag\p{L}+)[^.!?\n]{0,30}(?:sans moi(?! (?:en|à|demain|sur|au))|si je (?:mourais|meurs|disparaissais|disparais|n'étais (?:plus|pas) (?:là|née?)|n'existais (?:plus|pas)))/u,
        /(?:si|quand) (?:vous lisez|tu lis|vous lirez|tu liras) (?:ça|ceci|ce message).{0,25}(?:plus là|mort|partie?|trop tard)/u,
        /(?:plus|pas) (?:la |de |le )?(?:force|courage|énergie|envie) de (?:continuer|vivre|me battre|me lever|me réveiller)(?: à vivre)?(?:\s*$|[.,!]| (?:comme ça|demain|chaque))/u,
        /peur (?:de lui|d'elle|de mon \p{L}+)(?: quand|\s*(?:$|[.,!]))|peur de rentrer (?:à la maison|chez (?:moi|nous))/u,
        /(?:ne|n'ai|n'|j'ai) ?(?:veux|ai|peux|supporte|en peux)? ?(?:plus|pas)(?: \p{L}+)? (?:envie )?(?:de |d')?(?:vivre|exister|être en vie|me réveiller)(?! (?:à|avec|ici|chez|dans))/u,
        /(?:mieux|heureux|tranquilles) sans moi/u,
        /(?:plus|pas|aucune?|quel est le) (?:de )?(?:raison|sens|but)s?(?: \p{L}+){0,2} (?:de vivre|à vivre|à la vie|à ma vie)|à quoi bon (?:vivre|continuer à vivre|exister)|la vie n'a plus (?:de|aucun) sens|plus de raison de vivre/u,
        /disparaître (?:pour toujours|à jamais|de ce monde|définitivement)/u,
        /(?:jamais|pas) (?:être |dû naître|née?)(?<=(?:voudrais|aurais|aimerais|préféré).{0,30})|ne jamais être née?/u,
        /m'endormir et ne (?:plus|jamais) (?:jamais )?me réveiller|ne (?:plus|jamais) me réveiller/u,
        /personne ne me (?:regrett|pleurer|manquer)\p{L}*|partir pour toujours(?:\s*$|[.,!])/u,
        /je suis un (?:fardeau|poids) pour (?:tout le monde|ma famille|les autres|vous|mes)/u,
        /(?:fatiguée?|lasse?|marre) de (?:vivre|la vie|exister|cette vie)/u,
        /(?:personne|qui) .{0,30}si je (?:mourais|disparaissais|meurs|n'étais plus là)/u,
        /(?:j'ai )?peur de (?:mon mari|mon copain|mon ex|mon père|rentrer chez moi)/u,
      ],
      faint: [/je n'en peux plus/u, /adieu (?:à )?tou(?:s|t le monde)/u, /je veux disparaître/u, /à bout/u],
    },
  ],
}
