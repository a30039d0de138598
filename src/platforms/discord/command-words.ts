import type { Phrase } from '../../core/phrases/phrase.ts'

/** A name as people type it (lower case, no spaces) and what it does, in every language; the English name is the one that is read. */
export type Worded = { name: Phrase; description: Phrase }

const phrase = (en: string, es: string, fr: string, de: string, pt: string, it: string): Phrase => ({
  en,
  es,
  fr,
  de,
  pt,
  it,
})

/** Names of the commands themselves where a language has a word of its own; `humanize` is a name everywhere. */
export const COMMAND_NAMES = {
  tone: phrase('tone', 'tono', 'ton', 'ton', 'tom', 'tono'),
  profile: phrase('profile', 'perfil', 'profil', 'profil', 'perfil', 'profilo'),
}

/** Message commands: a label with capitals and spaces. */
export const MESSAGE_COMMANDS = {
  humanize: phrase('Humanize', 'Humanizar', 'Humaniser', 'Humanisieren', 'Humanizar', 'Umanizza'),
}

export const SUBCOMMANDS = {
  toneShow: {
    name: phrase('show', 'ver', 'voir', 'zeigen', 'ver', 'mostra'),
    description: phrase(
      'See the tone settings of this channel',
      'Ver los ajustes de tono de este canal',
      'Voir les réglages de ton de ce canal',
      'Die Toneinstellungen dieses Kanals ansehen',
      'Ver as definições de tom deste canal',
      'Vedere le impostazioni di tono di questo canale',
    ),
  },
  toneSet: {
    name: phrase('set', 'fijar', 'régler', 'festlegen', 'definir', 'imposta'),
    description: phrase(
      'Change what you name, leave the rest (needs Manage Channels)',
      'Cambia lo que nombres, deja el resto (requiere Gestionar canales)',
      'Changer ce que vous nommez, laisser le reste (droit Gérer les salons)',
      'Ändert nur Genanntes (braucht „Kanäle verwalten“)',
      'Altera o que indicar, mantém o resto (requer Gerenciar canais)',
      'Cambia ciò che indichi, lascia il resto (serve Gestire i canali)',
    ),
  },
  toneReset: {
    name: phrase('reset', 'restablecer', 'réinitialiser', 'zurücksetzen', 'redefinir', 'ripristina'),
    description: phrase(
      'Back to the defaults (needs Manage Channels)',
      'Volver a los valores por defecto (requiere Gestionar canales)',
      'Revenir aux valeurs par défaut (droit Gérer les salons)',
      'Zurück zu den Vorgaben (braucht „Kanäle verwalten“)',
      'Voltar aos valores padrão (requer Gerenciar canais)',
      'Torna ai valori predefiniti (serve Gestire i canali)',
    ),
  },
  profileShow: {
    name: phrase('show', 'ver', 'voir', 'zeigen', 'ver', 'mostra'),
    description: phrase(
      'See your own style',
      'Ver tu propio estilo',
      'Voir votre propre style',
      'Deinen eigenen Stil ansehen',
      'Ver o seu próprio estilo',
      'Vedere il tuo stile',
    ),
  },
  profileEdit: {
    name: phrase('edit', 'editar', 'modifier', 'bearbeiten', 'editar', 'modifica'),
    description: phrase(
      'Change your own style',
      'Cambiar tu propio estilo',
      'Changer votre propre style',
      'Deinen eigenen Stil ändern',
      'Alterar o seu próprio estilo',
      'Cambiare il tuo stile',
    ),
  },
  profileUsage: {
    name: phrase('usage', 'uso', 'utilisation', 'nutzung', 'uso', 'utilizzo'),
    description: phrase(
      'What was used this month',
      'Lo que se ha usado este mes',
      'Ce qui a été utilisé ce mois-ci',
      'Was diesen Monat genutzt wurde',
      'O que foi usado este mês',
      'Quanto è stato usato questo mese',
    ),
  },
  profileExport: {
    name: phrase('export', 'exportar', 'exporter', 'exportieren', 'exportar', 'esporta'),
    description: phrase(
      'Everything that is kept about you, as a file',
      'Todo lo que se guarda sobre ti, en un archivo',
      'Tout ce qui est conservé sur vous, dans un fichier',
      'Alles, was über dich gespeichert ist, als Datei',
      'Tudo o que está guardado sobre você, num arquivo',
      'Tutto ciò che è conservato su di te, in un file',
    ),
  },
  profileForget: {
    name: phrase('forget', 'olvidar', 'oublier', 'vergessen', 'esquecer', 'dimentica'),
    description: phrase(
      'Remove everything that is kept about you',
      'Borrar todo lo que se guarda sobre ti',
      'Supprimer tout ce qui est conservé sur vous',
      'Alles löschen, was über dich gespeichert ist',
      'Apagar tudo o que está guardado sobre você',
      'Eliminare tutto ciò che è conservato su di te',
    ),
  },
} as const satisfies Record<string, Worded>

export const OPTIONS = {
  text: {
    name: phrase('text', 'texto', 'texte', 'text', 'texto', 'testo'),
    description: phrase(
      'The draft; leave it out to write in a form',
      'El borrador; sin él se abre un formulario',
      'Le brouillon ; sans lui, un formulaire s’ouvre',
      'Der Entwurf; ohne ihn öffnet sich ein Formular',
      'O rascunho; sem ele abre-se um formulário',
      'La bozza; senza si apre un modulo',
    ),
  },
  tone: {
    name: phrase('tone', 'tono', 'ton', 'ton', 'tom', 'tono'),
    description: phrase(
      'How it should sound',
      'Cómo debe sonar',
      'Le ton à prendre',
      'Wie es klingen soll',
      'Como deve soar',
      'Come deve suonare',
    ),
  },
  language: {
    name: phrase('language', 'idioma', 'langue', 'sprache', 'idioma', 'lingua'),
    description: phrase(
      'The language to write in, such as en or de',
      'El idioma del resultado, como es o en',
      'La langue du résultat, comme fr ou en',
      'Die Sprache des Ergebnisses, etwa de oder en',
      'O idioma do resultado, como pt ou en',
      'La lingua del risultato, come it o en',
    ),
  },
  formality: {
    name: phrase('formality', 'formalidad', 'registre', 'förmlichkeit', 'formalidade', 'formalità'),
    description: phrase(
      'Casual, neutral or formal',
      'Informal, neutro o formal',
      'Familier, neutre ou soutenu',
      'Locker, neutral oder förmlich',
      'Informal, neutro ou formal',
      'Informale, neutro o formale',
    ),
  },
  emoji: {
    name: phrase('emoji', 'emojis', 'émojis', 'emojis', 'emojis', 'emoji'),
    description: phrase(
      'Whether emoji stay',
      'Si se conservan los emojis',
      'Garder les émojis ou non',
      'Ob Emojis bleiben',
      'Se os emojis ficam',
      'Se le emoji restano',
    ),
  },
  disclosure: {
    name: phrase('disclosure', 'aviso', 'mention', 'hinweis', 'aviso', 'avviso'),
    description: phrase(
      'Add “sent with Humanize” to posts',
      'Añadir “sent with Humanize” a los mensajes',
      'Ajouter « sent with Humanize » aux messages',
      '„sent with Humanize“ an Nachrichten anfügen',
      'Acrescentar “sent with Humanize” às mensagens',
      'Aggiungere “sent with Humanize” ai messaggi',
    ),
  },
  banned: {
    name: phrase('banned', 'prohibidas', 'interdits', 'verboten', 'proibidas', 'vietate'),
    description: phrase(
      'Words to avoid, with commas between',
      'Palabras que evitar, separadas por comas',
      'Mots à éviter, séparés par des virgules',
      'Wörter, die zu meiden sind, durch Kommas getrennt',
      'Palavras a evitar, separadas por vírgulas',
      'Parole da evitare, separate da virgole',
    ),
  },
  preferred: {
    name: phrase('preferred', 'preferidas', 'préférés', 'bevorzugt', 'preferidas', 'preferite'),
    description: phrase(
      'Words to use instead: avoid = use, with commas between',
      'Palabras que usar en su lugar: evitar = usar, con comas',
      'Mots à employer à la place : éviter = employer, avec des virgules',
      'Was stattdessen zu sagen ist: meiden = sagen, mit Kommas',
      'Palavras a usar em vez de outras: evitar = usar, com vírgulas',
      'Parole da usare al posto di altre: evitare = usare, con virgole',
    ),
  },
  editors: {
    name: phrase('editors', 'editores', 'éditeurs', 'bearbeiter', 'editores', 'editori'),
    description: phrase(
      'Somebody else who may change these settings',
      'Otra persona que puede cambiar estos ajustes',
      'Une autre personne qui peut changer ces réglages',
      'Noch jemand, der diese Einstellungen ändern darf',
      'Outra pessoa que pode alterar estas definições',
      'Un’altra persona che può cambiare queste impostazioni',
    ),
  },
  locked: {
    name: phrase('locked', 'bloqueado', 'verrouillé', 'gesperrt', 'bloqueado', 'bloccato'),
    description: phrase(
      'A setting that members may not override',
      'Un ajuste que los miembros no pueden cambiar',
      'Un réglage que les membres ne peuvent pas changer',
      'Eine Einstellung, die Mitglieder nicht überstimmen',
      'Uma definição que os membros não podem mudar',
      'Un’impostazione che i membri non possono cambiare',
    ),
  },
  engine: {
    name: phrase('engine', 'motor', 'moteur', 'engine', 'motor', 'motore'),
    description: phrase(
      'Whether texts may leave this server for a language model',
      'Si los textos pueden enviarse a un modelo de lenguaje',
      'Si les textes peuvent être envoyés à un modèle de langage',
      'Ob Texte an ein Sprachmodell gehen dürfen',
      'Se os textos podem ir para um modelo de linguagem',
      'Se i testi possono andare a un modello linguistico',
    ),
  },
  grammar: {
    name: phrase('grammar', 'gramática', 'grammaire', 'grammatik', 'gramática', 'grammatica'),
    description: phrase(
      'Whether grammar and spelling are corrected',
      'Si se corrigen gramática y ortografía',
      'Si grammaire et orthographe sont corrigées',
      'Ob Grammatik und Rechtschreibung verbessert werden',
      'Se gramática e ortografia são corrigidas',
      'Se grammatica e ortografia vengono corrette',
    ),
  },
} as const satisfies Record<string, Worded>

export const CHOICES = {
  any: phrase('Any', 'Cualquiera', 'Tous', 'Jede', 'Qualquer um', 'Qualsiasi'),
  embedded: phrase(
    'Built-in only',
    'Solo el integrado',
    'Intégré seulement',
    'Nur die eingebaute',
    'Só o integrado',
    'Solo quello integrato',
  ),

  casual: phrase('Casual', 'Informal', 'Familier', 'Locker', 'Informal', 'Informale'),
  neutral: phrase('Neutral', 'Neutro', 'Neutre', 'Neutral', 'Neutro', 'Neutro'),
  formal: phrase('Formal', 'Formal', 'Soutenu', 'Förmlich', 'Formal', 'Formale'),
  keep: phrase('Keep', 'Conservar', 'Garder', 'Behalten', 'Manter', 'Tenere'),
  fewer: phrase('Fewer', 'Menos', 'Moins', 'Weniger', 'Menos', 'Meno'),
  none: phrase('None', 'Ninguno', 'Aucun', 'Keine', 'Nenhum', 'Nessuna'),
} as const
