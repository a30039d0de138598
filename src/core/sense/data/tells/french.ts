import type { TellList } from './list.ts'

export const FRENCH: TellList = {
  significance: {
    sure: [
      "témoigne de l'importance",
      'un véritable? témoignage de',
      'marque un tournant',
      'une empreinte indélébile',
    ],
    strong: [
      'joue|jouent|jouer un rôle crucial|essentiel|clé|central|déterminant',
      'moment charnière|décisif|clé',
      "souligne|soulignant|souligner l'importance",
    ],
    weak: ['crucial|cruciale', 'essentiel|essentielle', 'significatif|significative'],
  },
  promotion: {
    strong: [
      'niché|nichée au|dans|entre',
      'de pointe',
      'révolutionnaire|révolutionner',
      'sans précédent',
      'incontournable|incontournables',
      'libérer|exploiter le|tout plein? potentiel',
      'sans couture',
    ],
    weak: [
      'vibrant|vibrante',
      'innovant|innovante|innovantes|innovants',
      'dynamique',
      'impactant|impactante',
    ],
  },
  vocabulary: {
    strong: [
      'plonger|plongeons dans|au',
      'une myriade de',
      'une pléthore de',
      'une multitude de',
      'tisser',
      'synergie|synergies',
      'dans le domaine|paysage de',
      'tirer parti de',
    ],
    weak: [
      'robuste|robustes',
      'optimiser|optimisant|optimise',
      'favoriser|favorisant|favorise',
      'faciliter|facilitant|facilite',
      'renforcer|renforçant',
      'holistique',
      'naviguer',
      'garantir|garantissant',
      'exhaustif|exhaustive',
      'nuancé|nuancée',
      'enjeux',
    ],
  },
  source: {
    strong: [
      "les experts s'accordent|affirment|disent|estiment",
      'des|les études montrent|démontrent|suggèrent',
    ],
  },
  signpost: {
    sure: [
      'il est important|essentiel|crucial de noter|souligner|rappeler|comprendre',
      'il convient de noter|souligner|mentionner',
      'il est à noter que',
      "dans le monde d'aujourd'hui",
      'dans un monde en constante|perpétuelle',
      'sans plus attendre',
    ],
    strong: ['en conclusion|résumé|somme', 'en fin de compte', 'cela dit|étant'],
    weak: ['notamment', 'ainsi', 'en effet'],
  },
  connective: {
    strong: ['de plus en outre', 'en outre', 'par ailleurs'],
    weak: ['de plus', 'par conséquent', 'néanmoins', 'toutefois'],
  },
  residue: {
    sure: [
      "en tant qu'ia|intelligence|assistant",
      'en tant que modèle',
      "j'espère que ce message|mail|courriel|email vous|te trouve",
      "j'espère que cela|ça vous|t' aide",
      'voici une|la|votre version',
      "n'hésitez pas à me|nous contacter|solliciter|faire",
      "n'hésitez pas à adapter|modifier|personnaliser",
    ],
    strong: ['bien sûr voici', 'certainement'],
  },
  flattery: {
    sure: ['excellente|très bonne question', 'vous avez tout à fait raison', 'tu as tout à fait raison'],
  },
  ending: {
    sure: [
      "l'avenir s'annonce prometteur|radieux|passionnant",
      "seul l'avenir nous le dira",
      'les possibilités sont infinies',
    ],
    strong: ['ensemble nous pouvons', 'ouvre|ouvrant|ouvrir la voie à'],
  },
}
