import type { Locale } from '../../core/job.ts'
import type { Phrase } from '../../core/phrases/phrase.ts'

/** What only Discord's ways make necessary to say; everything else is said by the views. */
const WORDS = {
  /** Discord has no confirmation dialogue. */
  sure: {
    en: 'Are you sure?',
    es: '¿Seguro?',
    fr: 'Vous êtes sûr ?',
    de: 'Sicher?',
    pt: 'Tem certeza?',
    it: 'Sei sicuro?',
  },
  /** A form has to come within three seconds. */
  late: {
    en: 'That took longer than Discord waits for a form. Open it here:',
    es: 'Tardó más de lo que Discord espera por un formulario. Ábrelo aquí:',
    fr: 'C’était plus long que ce que Discord attend pour un formulaire. Ouvrez-le ici :',
    de: 'Das hat länger gedauert, als Discord auf ein Formular wartet. Hier öffnen:',
    pt: 'Demorou mais do que o Discord espera por um formulário. Abra-o aqui:',
    it: 'Ci è voluto più di quanto Discord attenda per un modulo. Aprilo qui:',
  },
  openForm: {
    en: 'Open the form',
    es: 'Abrir el formulario',
    fr: 'Ouvrir le formulaire',
    de: 'Formular öffnen',
    pt: 'Abrir o formulário',
    it: 'Apri il modulo',
  },
  /** A form shows five fields at a time. */
  more: {
    en: 'More settings',
    es: 'Más ajustes',
    fr: 'Plus de réglages',
    de: 'Weitere Einstellungen',
    pt: 'Mais ajustes',
    it: 'Altre impostazioni',
  },
  tooLongForForm: {
    en: 'This text is longer than a Discord form holds (20,000 characters). Copy it, change it elsewhere, and send it again.',
    es: 'Este texto es más largo de lo que cabe en un formulario de Discord (20 000 caracteres). Cópialo, cámbialo en otro lugar y envíalo de nuevo.',
    fr: 'Ce texte dépasse ce que contient un formulaire Discord (20 000 caractères). Copiez-le, modifiez-le ailleurs et renvoyez-le.',
    de: 'Dieser Text ist länger, als ein Discord-Formular fasst (20.000 Zeichen). Kopiere ihn, ändere ihn anderswo und sende ihn noch einmal.',
    pt: 'Este texto é maior do que cabe num formulário do Discord (20.000 caracteres). Copie-o, altere-o noutro lugar e envie-o de novo.',
    it: 'Questo testo supera quanto contiene un modulo di Discord (20.000 caratteri). Copialo, modificalo altrove e invialo di nuovo.',
  },
  /** An interaction can be answered for fifteen minutes, and not at all when its first response came too late. */
  over: {
    en: 'Discord’s time for this answer was over, so it comes here. Give the command again to go on.',
    es: 'El tiempo de Discord para esta respuesta se acabó, así que llega aquí. Repite el comando para seguir.',
    fr: 'Le délai de Discord pour cette réponse était passé, la voici donc. Relancez la commande pour continuer.',
    de: 'Discords Zeit für diese Antwort war um, deshalb kommt sie hier. Gib den Befehl noch einmal ein, um weiterzumachen.',
    pt: 'O prazo do Discord para esta resposta acabou, por isso ela vem aqui. Repita o comando para continuar.',
    it: 'Il tempo di Discord per questa risposta era scaduto, quindi arriva qui. Ripeti il comando per proseguire.',
  },
  failed: {
    en: 'Discord did not take the answer. Look whether it took effect, then please try again.',
    es: 'Discord no aceptó la respuesta. Mira si tuvo efecto e inténtalo de nuevo.',
    fr: 'Discord n’a pas accepté la réponse. Vérifiez si elle a eu un effet, puis réessayez.',
    de: 'Discord hat die Antwort nicht angenommen. Sieh nach, ob etwas geschehen ist, und versuche es dann noch einmal.',
    pt: 'O Discord não aceitou a resposta. Veja se teve efeito e tente de novo.',
    it: 'Discord non ha accettato la risposta. Guarda se ha avuto effetto, poi riprova.',
  },
} as const satisfies Record<string, Phrase>

export const say = (word: keyof typeof WORDS, locale: Locale): string => WORDS[word][locale]
