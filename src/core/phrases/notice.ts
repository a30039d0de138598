import type { Phrases } from './phrase.ts'

/** What a person in a crisis reads. */
export const noticePhrases = {
  'crisis-notice': {
    en: 'This sounds really hard, and you do not have to carry it alone. Nothing was rewritten. If you can, talk to someone you trust, or to people who are there for exactly this, right now. If there is danger at this moment, call your local emergency number. Nobody has been told about this message.',
    es: 'Esto suena muy duro, y no tienes que llevarlo a solas. No se ha reescrito nada. Si puedes, habla ahora con alguien de confianza o con personas que están justo para esto. Si hay peligro en este momento, llama al número de emergencias de tu país. No se ha avisado a nadie de este mensaje.',
    fr: 'Cela semble vraiment dur, et vous n’avez pas à le porter seul. Rien n’a été réécrit. Si vous le pouvez, parlez maintenant à quelqu’un de confiance, ou à des personnes qui sont là exactement pour cela. En cas de danger immédiat, appelez le numéro d’urgence de votre pays. Personne n’a été informé de ce message.',
    de: 'Das klingt wirklich schwer, und du musst es nicht allein tragen. Nichts wurde umgeschrieben. Sprich, wenn du kannst, jetzt mit jemandem, dem du vertraust, oder mit Menschen, die genau dafür da sind. Bei akuter Gefahr ruf den Notruf deines Landes an. Niemand wurde über diese Nachricht informiert.',
    pt: 'Isso parece muito difícil, e você não precisa carregar sozinho. Nada foi reescrito. Se puder, fale agora com alguém de confiança ou com pessoas que estão aí justamente para isso. Se há perigo neste momento, ligue para o número de emergência do seu país. Ninguém foi avisado sobre esta mensagem.',
    it: 'Sembra davvero pesante, e non devi portarlo da solo. Nulla è stato riscritto. Se puoi, parla adesso con qualcuno di cui ti fidi o con persone che ci sono proprio per questo. Se c’è un pericolo immediato, chiama il numero di emergenza del tuo Paese. Nessuno è stato avvisato di questo messaggio.',
  },
} satisfies Phrases
