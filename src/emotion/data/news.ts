import type { Feeling } from '../phrases.ts'

/** What an offer or a question of the day says: nothing in particular. */
const CALM: Feeling['labels'] = { neutral: 2.5, sadness: -2, anger: -1.5, fear: -1.5, disgust: -1.5 }

/**
 * `hardship.ts` for other languages: hard news told flatly, and the small offers and questions of a working day, which a model that
 * saw few neutral texts takes for feelings. Notation as in `workplace.ts`.
 */
export const NEWS: Readonly<Record<string, readonly Feeling[]>> = {
  de: [
    {
      phrases:
        'eingeschläfert|einschläfern lassen|baby verloren|kind verloren|fehlgeburt|krebs|chemo|tumor|herzinfarkt|schlaganfall|intensivstation|scheidung|trennt sich|sich getrennt|ausgezogen|verlassen worden|niemanden zum reden|mit niemandem gesprochen|mit niemandem geredet|ganz allein|durchgefallen|nicht bestanden|abgelehnt|gekündigt worden|stelle gestrichen|stellen gestrichen|team gestrichen',
      labels: { sadness: 3.5, disappointment: 1.5 },
    },
    {
      phrases:
        'schaffe … nicht mehr|schaffe das alles nicht|kann nicht mehr|am ende meiner kräfte|am limit|überfordert|überlastet|ausgebrannt|nächte durch|bis ~0 uhr nachts|bis ~0 uhr gearbeitet|kaum geschlafen',
      labels: { sadness: 3, nervousness: 1.5, annoyance: 1 },
    },
    {
      phrases:
        'ohne zu fragen|ohne mich zu fragen|ohne rücksprache|ohne bescheid|ein witz|niemand antwortet|keiner antwortet|niemand hat geantwortet|keiner hat geantwortet|keine antwort|immer noch keine|als einziger|als einzige|meine arbeit gelöscht|überschrieben|schon wieder mein*|nochmal machen|es satt',
      labels: { annoyance: 3.2, anger: 1.5 },
    },
    {
      phrases:
        'ist down|sind down|liegt am boden|ist kaputt|sind kaputt|ausgefallen|ausfall|abgestürzt|geht nicht mehr|gelöscht|datenverlust|daten weg|daten sind weg',
      labels: { disappointment: 2.4, annoyance: 2 },
    },
    {
      phrases:
        'hat jemand lust|hat jemand zeit|kann jemand|weiß jemand|kommt jemand|wer kommt|wer will|wer hat lust|um wie viel uhr|mittagessen|termin ist',
      labels: CALM,
    },
  ],
  es: [
    {
      phrases:
        'sacrificar al perro|sacrificar a|dormir al perro|perdí al bebé|perdimos al bebé|aborto espontáneo|cáncer|quimio*|tumor|infarto|derrame|cuidados intensivos|divorcio|se fue de casa|me dejó|nos dejó|no hablo con nadie|hablado con nadie|suspendí|no aprobé|no pasé|reprobé|rechazaron|recortaron|despidieron|despedido|me echaron|murieron|se murió|está muerta',
      labels: { sadness: 3.5, disappointment: 1.5 },
    },
    {
      phrases:
        'no puedo más|ya no puedo|no doy más|al límite|sin dormir|agotado|agotada|hasta las ~0 de la|noches seguidas|saturad*|sobrepasad*',
      labels: { sadness: 3, nervousness: 1.5, annoyance: 1 },
    },
    {
      phrases:
        'sin preguntar|sin avisar|sin consultar|es una broma|una tomadura|nadie responde|nadie contesta|nadie respondió|nadie contestó|sigo esperando|borraste|borró mi|borraron mi|pisaste|sobrescrib*|rehacer|otra vez mi|siempre yo|soy el único que|soy la única que',
      labels: { annoyance: 3.2, anger: 1.5 },
    },
    {
      phrases:
        'está caída|está caído|están caídos|están caídas|se cayó|se ha caído|se cayeron|no funciona|no funcionan|dejó de funcionar|está rota|está roto|falla otra vez|volvió a fallar|se borró|se borraron|se perdieron|perdimos los datos',
      labels: { disappointment: 2.6, annoyance: 2.2, joy: -1.5 },
    },
    {
      phrases:
        'alguien quiere|alguien va|alguien sabe|alguien puede|alguien tiene|quién quiere|quién viene|quién se apunta|vamos a comer|a qué hora|reunión a las|reunión mañana|es a las ~0|será a las',
      labels: CALM,
    },
  ],
  pt: [
    {
      phrases:
        'sacrificar o cachorro|sacrificar nosso|perdi o bebê|perdemos o bebê|aborto espontâneo|câncer|quimio*|tumor|infarto|avc|uti|divórcio|saiu de casa|me deixou|me largou|não falo com ninguém|falei com ninguém|não passei|não fui aprovad*|reprovei|reprovad*|rejeitaram|recusaram|fui mandado embora|fui mandada embora|cortaram … time|cortaram … equipe|demitiram|morreram',
      labels: { sadness: 3.5, disappointment: 1.5 },
    },
    {
      phrases:
        'não aguento mais|não dou conta|não consigo mais|no limite|sem dormir|esgotad*|sobrecarregad*|até as ~0 da manhã|noites seguidas',
      labels: { sadness: 3, nervousness: 1.5, annoyance: 1 },
    },
    {
      phrases:
        'sem perguntar|sem avisar|sem me avisar|sem consultar|é uma piada|só pode ser piada|ninguém responde|ninguém respondeu|ninguém me respondeu|ainda esperando|apagou meu|apagou o meu|apagaram|sobrescrev*|refazer|de novo o meu|sempre eu|único que|única que',
      labels: { annoyance: 3.2, anger: 1.5 },
    },
    {
      phrases:
        'está fora do ar|fora do ar|caiu|caíram|não funciona|não está funcionando|parou de funcionar|quebrou|quebrado|quebrada|perdemos os dados|sumiram|sumiu',
      labels: { disappointment: 2.6, annoyance: 2.2, joy: -1.5 },
    },
    {
      phrases:
        'alguém quer|alguém vai|alguém sabe|alguém pode|alguém tem|quem quer|quem topa|quem vai|vamos almoçar|que horas|a que horas|reunião às|reunião amanhã',
      labels: CALM,
    },
  ],
  fr: [
    {
      phrases:
        'est morte|sont morts|perdu le bébé|perdu mon bébé|fausse couche|fait piquer|euthanasi*|cancer|chimio*|tumeur|infarctus|avc|soins intensifs|réanimation|hôpital|divorce|m’a quitté|m’a quittée|est parti de la maison|parler à personne|parlé à personne|raté|ratée|échoué|recalé|recalée|refusé ma|supprimé mon poste|supprimé mon équipe|viré|virée|virés',
      labels: { sadness: 4, disappointment: 1.5 },
    },
    {
      phrases:
        "je n'en peux plus|j'en peux plus|n'en peux plus|à bout|au bout du rouleau|débordé|débordée|surchargé|surchargée|jusqu'à ~0|nuits de suite|pas dormi|craque",
      labels: { sadness: 3.5, nervousness: 1.5, annoyance: 1 },
    },
    {
      phrases:
        "sans demander|sans me demander|sans prévenir|sans me prévenir|une blague|c'est une blague|personne ne répond|personne n'a répondu|personne n’a répondu|toujours pas de réponse|effacé mon|effacé mes|supprimé mes|écrasé mon|écrasé mes|tout refaire|refaire tout|le seul à|la seule à|toujours moi qui",
      labels: { annoyance: 4, anger: 1.5 },
    },
    {
      phrases:
        'est tombé|est tombée|est down|hors service|est à terre|a planté|plantée|ne répond plus|perdu les données|données perdues|est coupé|sont coupés',
      labels: { disappointment: 3, annoyance: 2.2 },
    },
  ],
  it: [
    {
      phrases:
        'sopprimere|abbattere il cane|perso il bambino|perso il bimbo|aborto spontaneo|cancro|tumore|chemio*|infarto|ictus|terapia intensiva|ospedale|divorzio|mi ha lasciato|mi ha lasciata|se ne è andata|non parlo con nessuno|parlato con nessuno|bocciato|bocciata|non ho passato|non ho superato|respinto|rifiutato la|tagliato il|tagliato tutto|licenziat*|sono morti',
      labels: { sadness: 4, disappointment: 1.5 },
    },
    {
      phrases:
        'non ce la faccio più|non ne posso più|al limite|allo stremo|sfinito|sfinita|sovraccaric*|fino alle ~0 di notte|notti di fila|senza dormire|a pezzi',
      labels: { sadness: 3.5, nervousness: 1.5, annoyance: 1 },
    },
    {
      phrases:
        'senza chiedere|senza chiedermi|senza avvisare|senza avvisarmi|senza dirmi|è uno scherzo|una barzelletta|nessuno risponde|nessuno ha risposto|ancora nessuna risposta|cancellato il mio|cancellato … mio|cancellato … lavoro|sovrascritto|rifare tutto|rifare da capo|di nuovo il mio|unico che|unica che|sempre io',
      labels: { annoyance: 4, anger: 1.5 },
    },
    {
      phrases:
        'è caduto|è caduta|sono giù|è down|non risponde più|è saltato|è saltata|si è bloccato|si è bloccata|perso i dati|dati persi|sono spariti|sparite|in tilt',
      labels: { disappointment: 3, annoyance: 2.2 },
    },
  ],
  hi: [
    {
      phrases: 'कैंसर|अस्पताल में|तलाक|फेल हो|फ़ेल हो|नौकरी से निकाल|नौकरी चली|मर गए|मर गई|मर गया|गर्भपात',
      labels: { sadness: 3.5, disappointment: 1.5 },
    },
    {
      phrases: 'बिना पूछे|बिना बताए|कोई जवाब नहीं|फिर से टूट|थक गया|थक गई|बर्दाश्त',
      labels: { annoyance: 3, anger: 1.5 },
    },
    { phrases: 'बंद पड़ा|डाउन है|काम नहीं कर|डिलीट हो|ठप', labels: { disappointment: 2.4, annoyance: 2 } },
  ],
  ru: [
    {
      phrases:
        'усыпи*|потеряли ребенка|потеряла ребенка|потеряли ребёнка|потеряла ребёнка|выкидыш|рак|химиотерап*|опухоль|инфаркт|инсульт|реанимаци*|в больнице|развод|разводимся|бросил меня|бросила меня|ушла от меня|ушел от меня|не сдал|не сдала|провалил*|отказали|уволили|сократили|умерли|погиб*|не с кем',
      labels: { sadness: 3.5, disappointment: 1.5 },
    },
    {
      phrases: 'больше не могу|не справляюсь|на пределе|выгорел*|не спал*|ночей подряд|без сна',
      labels: { sadness: 3, nervousness: 1.5, annoyance: 1 },
    },
    {
      phrases:
        'без спроса|не спросив|не предупредив|никто не ответил|никто не отвечает|до сих пор нет ответа|удалил мою|удалил мои|затер*|переделывать|издевательство|опять я',
      labels: { annoyance: 3.2, anger: 1.5 },
    },
    {
      phrases:
        'лежит прод|прод лежит|упал|упала|упало|упали|не работает|не работают|сломал*|удалились|пропали',
      labels: { disappointment: 2.4, annoyance: 2 },
    },
  ],
}
