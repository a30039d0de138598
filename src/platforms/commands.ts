import type { Phrase } from '../core/phrases/phrase.ts'

/**
 * Every command name, action id and description, once: Slack's manifest, Discord's command list, the readers and the help text are made
 * from this list, and tests hold them to it. Discord shows the person's own language; Slack's manifest knows English only.
 */
export type Named = {
  /** Slack: the command with a slash before it, or the `callback_id`. Discord: the name or, for message commands, the English label. */
  name: string
  description: Phrase
  /** Where the platform shows a short label (Slack: 24 characters). */
  label?: Phrase
  platforms: readonly ('slack' | 'discord')[]
}

export const COMMANDS = {
  humanize: {
    name: 'humanize',
    platforms: ['slack', 'discord'],
    description: {
      en: 'Rewrite a draft considerately, keeping every fact',
      es: 'Reescribe un borrador con tacto, sin perder ningún dato',
      fr: 'Réécrire un brouillon avec tact, sans perdre un fait',
      de: 'Einen Entwurf rücksichtsvoll umschreiben, alle Fakten bleiben',
      pt: 'Reescrever um rascunho com cuidado, mantendo todos os fatos',
      it: 'Riscrivere una bozza con tatto, mantenendo ogni fatto',
    },
  },
  tone: {
    name: 'tone',
    platforms: ['slack', 'discord'],
    description: {
      en: "This channel's tone: see it or set it",
      es: 'El tono de este canal: verlo o cambiarlo',
      fr: 'Le ton de ce canal : le voir ou le régler',
      de: 'Der Ton dieses Kanals: ansehen oder festlegen',
      pt: 'O tom deste canal: ver ou definir',
      it: 'Il tono di questo canale: vederlo o impostarlo',
    },
  },
  profile: {
    name: 'profile',
    platforms: ['discord'],
    description: {
      en: 'Your own style and your data',
      es: 'Tu propio estilo y tus datos',
      fr: 'Votre style et vos données',
      de: 'Dein eigener Stil und deine Daten',
      pt: 'O seu estilo e os seus dados',
      it: 'Il tuo stile e i tuoi dati',
    },
  },
} as const satisfies Record<string, Named>

/** Actions on a message (Slack: message shortcuts; Discord: message context commands) and Slack's global one. */
export const ACTIONS = {
  humanizeMessage: {
    name: 'humanize_message',
    platforms: ['slack', 'discord'],
    label: {
      en: 'Humanize this',
      es: 'Humanizar esto',
      fr: 'Humaniser ceci',
      de: 'Das humanisieren',
      pt: 'Humanizar isto',
      it: 'Umanizza questo',
    },
    description: {
      en: 'Rewrite this message considerately, shown only to you',
      es: 'Reescribe este mensaje con tacto; solo tú lo ves',
      fr: 'Réécrire ce message avec tact, visible par vous seul',
      de: 'Diese Nachricht rücksichtsvoll umschreiben, nur für dich sichtbar',
      pt: 'Reescrever esta mensagem com cuidado, visível só para si',
      it: 'Riscrivere questo messaggio con tatto, visibile solo a te',
    },
  },
  suggestReplies: {
    name: 'suggest_replies',
    platforms: ['slack', 'discord'],
    label: {
      en: 'Suggest replies',
      es: 'Sugerir respuestas',
      fr: 'Suggérer des réponses',
      de: 'Antworten vorschlagen',
      pt: 'Sugerir respostas',
      it: 'Suggerisci risposte',
    },
    description: {
      en: 'Three empathetic replies to choose from, shown only to you',
      es: 'Tres respuestas empáticas para elegir; solo tú las ves',
      fr: 'Trois réponses empathiques au choix, visibles par vous seul',
      de: 'Drei einfühlsame Antworten zur Auswahl, nur für dich sichtbar',
      pt: 'Três respostas empáticas para escolher, visíveis só para si',
      it: 'Tre risposte empatiche fra cui scegliere, visibili solo a te',
    },
  },
  compose: {
    name: 'compose',
    platforms: ['slack'],
    label: {
      en: 'Write with Humanize',
      es: 'Escribir con Humanize',
      fr: 'Écrire avec Humanize',
      de: 'Mit Humanize schreiben',
      pt: 'Escrever com Humanize',
      it: 'Scrivi con Humanize',
    },
    description: {
      en: 'Write a message and see it rewritten before it is sent',
      es: 'Escribe un mensaje y míralo reescrito antes de enviarlo',
      fr: 'Écrire un message et le voir réécrit avant l’envoi',
      de: 'Eine Nachricht schreiben und vor dem Senden umgeschrieben sehen',
      pt: 'Escrever uma mensagem e vê-la reescrita antes de enviar',
      it: "Scrivere un messaggio e vederlo riscritto prima dell'invio",
    },
  },
  editPosted: {
    name: 'edit_posted',
    platforms: ['slack'],
    label: {
      en: 'Edit (Humanize)',
      es: 'Editar (Humanize)',
      fr: 'Modifier (Humanize)',
      de: 'Bearbeiten (Humanize)',
      pt: 'Editar (Humanize)',
      it: 'Modifica (Humanize)',
    },
    description: {
      en: 'Edit a message that you posted with Humanize',
      es: 'Edita un mensaje que publicaste con Humanize',
      fr: 'Modifier un message publié avec Humanize',
      de: 'Eine Nachricht bearbeiten, die du mit Humanize gesendet hast',
      pt: 'Editar uma mensagem que publicou com o Humanize',
      it: 'Modificare un messaggio che hai inviato con Humanize',
    },
  },
  deletePosted: {
    name: 'delete_posted',
    platforms: ['slack'],
    label: {
      en: 'Delete (Humanize)',
      es: 'Eliminar (Humanize)',
      fr: 'Supprimer (Humanize)',
      de: 'Löschen (Humanize)',
      pt: 'Apagar (Humanize)',
      it: 'Elimina (Humanize)',
    },
    description: {
      en: 'Delete a message that you posted with Humanize',
      es: 'Elimina un mensaje que publicaste con Humanize',
      fr: 'Supprimer un message publié avec Humanize',
      de: 'Eine Nachricht löschen, die du mit Humanize gesendet hast',
      pt: 'Apagar uma mensagem que publicou com o Humanize',
      it: 'Eliminare un messaggio che hai inviato con Humanize',
    },
  },
} as const satisfies Record<string, Named>

/** Words after a command that are orders, not drafts, and only when they are the whole text. */
export const KEYWORDS = {
  humanize: ['help', 'me', 'usage'],
  tone: ['show', 'reset'],
} as const
