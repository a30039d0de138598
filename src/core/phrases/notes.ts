import type { Phrases } from './phrase.ts'

/** What is said beside a result. */
export const notePhrases = {
  'note-already-fine': {
    en: 'Already fine: nothing here needed changing.',
    es: 'Ya está bien: no hacía falta cambiar nada.',
    fr: 'Déjà bien : rien à changer.',
    de: 'Schon gut so: hier musste nichts geändert werden.',
    pt: 'Já está bom: nada precisava mudar.',
    it: 'Va già bene: non c’era nulla da cambiare.',
  },
  'note-kept': {
    en: 'Kept as it was: a rewrite would have changed {what}.',
    es: 'Se dejó como estaba: reescribirlo habría cambiado {what}.',
    fr: 'Laissé tel quel : une réécriture aurait changé {what}.',
    de: 'So gelassen: Eine Umformulierung hätte {what} verändert.',
    pt: 'Mantido como estava: reescrever teria mudado {what}.',
    it: 'Lasciato com’era: una riscrittura avrebbe cambiato {what}.',
  },
  'note-exhausted': {
    en: 'There is no other version of this text in this tone.',
    es: 'No hay otra versión de este texto en este tono.',
    fr: 'Il n’y a pas d’autre version de ce texte sur ce ton.',
    de: 'Von diesem Text gibt es in diesem Ton keine weitere Fassung.',
    pt: 'Não há outra versão deste texto neste tom.',
    it: 'Non c’è un’altra versione di questo testo in questo tono.',
  },
  'note-no-translation': {
    en: 'The built-in engine does not translate; the text stays in its own language ({from}, asked for: {to}).',
    es: 'El motor integrado no traduce; el texto queda en su idioma ({from}, se pidió: {to}).',
    fr: 'Le moteur intégré ne traduit pas ; le texte reste dans sa langue ({from}, demandé : {to}).',
    de: 'Die eingebaute Engine übersetzt nicht; der Text bleibt in seiner Sprache ({from}, gewünscht: {to}).',
    pt: 'O motor embutido não traduz; o texto fica no próprio idioma ({from}, pedido: {to}).',
    it: 'Il motore integrato non traduce; il testo resta nella sua lingua ({from}, richiesta: {to}).',
  },
  'note-embedded-because': {
    en: 'Written by the built-in engine, because {why}.',
    es: 'Escrito por el motor integrado, porque {why}.',
    fr: 'Écrit par le moteur intégré, car {why}.',
    de: 'Von der eingebauten Engine geschrieben, weil {why}.',
    pt: 'Escrito pelo motor embutido, porque {why}.',
    it: 'Scritto dal motore integrato, perché {why}.',
  },
} satisfies Phrases
