import type { Phrases } from './phrase.ts'

/** What a person in a crisis reads. */
export const noticePhrases = {
  'crisis-notice': {
    en: 'This sounds really hard, and you do not have to carry it alone. Nothing was rewritten. If you can, talk to someone you trust, or to people who are there for exactly this, right now. If there is danger at this moment, call your local emergency number. Nobody has been told about this message.',
    es: 'Esto suena muy duro, y no tienes que llevarlo a solas. No se ha reescrito nada. Si puedes, habla ahora con alguien de confianza o con personas que están justo para esto. Si hay peligro en este momento, llama al número de emergencias de tu país. No se ha avisado a nadie de este mensaje.',
    fr: 'Cela semble vraiment dur, et vous n’avez pas à porter cela sans aide. Rien n’a été réécrit. Si vous le pouvez, parlez maintenant à quelqu’un de confiance, ou à des personnes qui sont là exactement pour cela. En cas de danger immédiat, appelez le numéro d’urgence de votre pays. Personne n’a été informé de ce message.',
    de: 'Das klingt wirklich schwer, und du musst es nicht allein tragen. Nichts wurde umgeschrieben. Sprich, wenn du kannst, jetzt mit jemandem, dem du vertraust, oder mit Menschen, die genau dafür da sind. Bei akuter Gefahr ruf den Notruf deines Landes an. Niemand wurde über diese Nachricht informiert.',
    pt: 'Isso parece muito difícil, e você não precisa carregar isso sem ajuda. Nada foi reescrito. Se puder, fale agora com alguém de confiança ou com pessoas que estão aí justamente para isso. Se há perigo neste momento, ligue para o número de emergência do seu país. Ninguém foi avisado sobre esta mensagem.',
    it: 'Sembra davvero pesante, e non devi portarlo da solo. Nulla è stato riscritto. Se puoi, parla adesso con qualcuno di cui ti fidi o con persone che ci sono proprio per questo. Se c’è un pericolo immediato, chiama il numero di emergenza del tuo Paese. Nessuno è stato avvisato di questo messaggio.',
  },
  'crisis-notice-other': {
    en: 'This sounds as if somebody might be in danger, so there is no ready-made answer here. If you can, talk to them in person or call them: ask directly how they are and whether they are safe, and listen. You do not have to carry this alone either; the people below also advise those who worry about someone. If there is danger at this moment, call the emergency number. Nobody has been told about this message.',
    es: 'Esto suena como si alguien pudiera estar en peligro, así que aquí no hay una respuesta preparada. Si puedes, habla con esa persona o llámala: pregúntale directamente cómo está y si está a salvo, y escucha. Tampoco tienes que llevarlo a solas: estos servicios también orientan a quien se preocupa por alguien. Si hay peligro en este momento, llama al número de emergencias. No se ha avisado a nadie de este mensaje.',
    fr: 'Il se peut que quelqu’un soit en danger ; il n’y a donc pas de réponse toute prête ici. Si vous le pouvez, parlez-lui de vive voix ou appelez : demandez directement comment la personne va et si elle est en sécurité, et écoutez. Vous n’avez pas non plus à porter cela sans aide : ces services conseillent aussi les proches. En cas de danger immédiat, appelez le numéro d’urgence. Personne n’a été informé de ce message.',
    de: 'Das klingt, als könnte jemand in Gefahr sein, deshalb gibt es hier keine fertige Antwort. Sprich, wenn du kannst, persönlich mit der Person oder ruf an: Frag direkt, wie es ihr geht und ob sie in Sicherheit ist, und hör zu. Auch du musst das nicht allein tragen; die Stellen unten beraten auch Menschen, die sich Sorgen um andere machen. Bei akuter Gefahr ruf den Notruf an. Niemand wurde über diese Nachricht informiert.',
    pt: 'Parece que alguém pode estar em perigo, por isso aqui não há uma resposta pronta. Se puder, fale com a pessoa ou ligue: pergunte diretamente como ela está e se está em segurança, e escute. Você também não precisa carregar isso sem ajuda; os serviços abaixo orientam também quem se preocupa com alguém. Se há perigo neste momento, ligue para o número de emergência. Ninguém foi avisado sobre esta mensagem.',
    it: 'Sembra che qualcuno possa essere in pericolo, perciò qui non c’è una risposta pronta. Se puoi, parla con la persona o chiamala: chiedi direttamente come sta e se è al sicuro, e ascolta. Nemmeno tu devi portarlo da solo o da sola: questi servizi consigliano anche chi si preoccupa per qualcuno. Se c’è un pericolo immediato, chiama il numero di emergenza. Nessuno è stato avvisato di questo messaggio.',
  },
  'crisis-emergency': {
    en: 'Emergency services',
    es: 'Emergencias',
    fr: 'Urgences',
    de: 'Notruf',
    pt: 'Emergência',
    it: 'Emergenze',
  },
} satisfies Phrases
