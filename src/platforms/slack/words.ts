import type { Phrase } from '../../core/phrases/phrase.ts'

/** The few words that Slack's edge says itself, because they belong to Slack's ways and not to a flow. */
export const words = {
  back: { en: 'Cancel', es: 'Cancelar', fr: 'Annuler', de: 'Abbrechen', pt: 'Cancelar', it: 'Annulla' },
  close: { en: 'Close', es: 'Cerrar', fr: 'Fermer', de: 'Schließen', pt: 'Fechar', it: 'Chiudi' },
  yes: { en: 'Yes', es: 'Sí', fr: 'Oui', de: 'Ja', pt: 'Sim', it: 'Sì' },
  moment: {
    en: 'One moment…',
    es: 'Un momento…',
    fr: 'Un instant…',
    de: 'Einen Moment…',
    pt: 'Um momento…',
    it: 'Un momento…',
  },
  continued: {
    en: 'Continued',
    es: 'Continuación',
    fr: 'Suite',
    de: 'Fortsetzung',
    pt: 'Continuação',
    it: 'Continua',
  },
  reopen: {
    en: 'Slack allows only three seconds to open a window, and that time was over. Press the button to open it.',
    es: 'Slack solo da tres segundos para abrir una ventana y ese tiempo se agotó. Pulsa el botón para abrirla.',
    fr: 'Slack ne laisse que trois secondes pour ouvrir une fenêtre, et ce délai est passé. Appuyez sur le bouton pour l’ouvrir.',
    de: 'Slack lässt nur drei Sekunden, um ein Fenster zu öffnen, und die waren um. Drücke auf die Taste, um es zu öffnen.',
    pt: 'O Slack só dá três segundos para abrir uma janela, e esse tempo acabou. Carregue no botão para a abrir.',
    it: 'Slack concede solo tre secondi per aprire una finestra, e sono passati. Premi il pulsante per aprirla.',
  },
  open: { en: 'Open', es: 'Abrir', fr: 'Ouvrir', de: 'Öffnen', pt: 'Abrir', it: 'Apri' },
  sentWith: {
    en: 'sent with Humanize by {author}',
    es: 'enviado con Humanize por {author}',
    fr: 'envoyé avec Humanize par {author}',
    de: 'mit Humanize gesendet von {author}',
    pt: 'enviado com o Humanize por {author}',
    it: 'inviato con Humanize da {author}',
  },
  says: {
    en: '{author} writes:',
    es: '{author} escribe:',
    fr: '{author} écrit :',
    de: '{author} schreibt:',
    pt: '{author} escreve:',
    it: '{author} scrive:',
  },
} as const satisfies Record<string, Phrase>
