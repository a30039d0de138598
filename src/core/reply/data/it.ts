import type { ReplyWords } from '../event.ts'
import { kin } from '../kin.ts'

const KIN =
  'madre|mamma|padre|papà|fratello|sorella|figlio|figlia|nonno|nonna|marito|moglie|compagno|compagna|ragazzo|ragazza|fidanzato|fidanzata|zio|zia|cugino|cugina|suocero|suocera|nipote|cane|gatto|gattino|coniglio|cavallo|cagnolina|gatta|cagnolino'
/** Relatives stand without an article, animals with one. */
const PET = /^(?:cane|gatto|gattino|coniglio|cavallo|cagnolin[oa]|gatta)$/iu

export const REPLIES_IT: ReplyWords = {
  locale: 'it',
  cues: [
    [
      'bereavement',
      new RegExp(
        `(?:è (?:mort[oa]|mancat[oa]|decedut[oa]|venut[oa] a mancare)|ho perso (?:mi[oa]|il mio|la mia)|abbiamo perso|funerale|lutto|(?:mi[oa]) (?:${KIN}) ci ha lasciat)`,
        'iu',
      ),
    ],
    [
      'illness-near',
      new RegExp(
        `mi[oa] (?:${KIN})[^.!?\\n]{0,50}(?:cancro|tumore|ospedale|ricoverat|operat|infarto|ictus|incidente|malat|diagnostic|terapia intensiva)`,
        'iu',
      ),
    ],
    [
      'sick-day',
      /sono (?:\p{L}+ )?(?:malat[oa]|influenzat[oa]|raffreddat[oa]|a letto)|ho (?:la febbre|l'influenza|il covid|l'emicrania)|non mi sento bene|sto male oggi/iu,
    ],
    [
      'illness',
      /mi hanno diagnosticato|ho (?:un tumore|il cancro|la depressione)|devo (?:operarmi|essere operat)/iu,
    ],
    [
      'job-loss',
      /(?:mi hanno licenziat|sono stat[oa] licenziat|ho perso (?:il|il mio) lavoro|non mi (?:rinnovano|hanno rinnovato)|licenziament|esuber)/iu,
    ],
    [
      'breakup',
      /(?:ci siamo lasciati|mi ha (?:lasciat[oa]|mollat[oa])|abbiamo rotto|divorzi|separazione|ci separiamo)/iu,
    ],
    [
      'rejection',
      /(?:non (?:ho (?:passato|superato|ottenuto|avuto)|mi hanno (?:pres[oa]|scelt[oa]|accettat))|bocciat[oa]|rifiutat[oa]|respint[oa]|abbiamo perso (?:il|la) (?:contratto|cliente|partita)|hanno cancellato (?:il|il nostro|il mio) progetto)/iu,
    ],
    [
      'complaint',
      /(?:rimborso|indietro i (?:miei )?soldi|addebitat[oa] due volte|(?:vostr[oa]|il suo|la sua) (?:\p{L}+ )?(?:servizio|app|assistenza|prodotto)[^.!?\n]{0,50}(?:non|pessim|mai|si blocca|orribile)|inaccettabile|sto ancora aspettando)/iu,
    ],
    [
      'apology',
      /^(?:\W*(?:ciao|salve)\W*)?(?:scus|mi scuso|mi dispiace (?:per|di|tanto per)|perdon|chiedo scusa|colpa mia)/iu,
    ],
    [
      'incident',
      /(?:è (?:giù|andato giù|caduto|down)|(?:server|produzione|sito|servizio|sistema)[^.!?\n]{0,40}(?:giù|down|bloccat|non funziona|errore)|disservizio|incidente in)/iu,
    ],
    [
      'overload',
      /(?:esaust[oa]|sfinit[oa]|sommers[oa]|stremat[oa]|burnout|troppo lavoro|stressat[oa]|al limite|non ce la faccio più|sovraccaric)/iu,
    ],
    ['anxiety', /(?:nervos[oa]|ansios[oa]|in ansia|preoccupat[oa]|mi preoccupa|ho paura|agitat[oa])/iu],
    [
      'family-news',
      /(?:sono incinta|aspettiamo un|diventerò (?:papà|mamma|padre|madre)|ci sposiamo|mi sposo|è nat[oa])/iu,
    ],
    ['birthday', /(?:il mio compleanno|compio \d+)/iu],
    [
      'good-news',
      /(?:ho (?:passato|superato|vinto|ottenuto|finito|avuto il)|abbiamo (?:vinto|lanciato|firmato|finito|chiuso)|promoss[oa]|ce l'ho fatta|ce l'abbiamo fatta|buone notizie|assunt[oa])/iu,
    ],
    [
      'goodbye',
      /(?:il mio ultimo giorno|la mia ultima settimana|lascio (?:l'azienda|il team)|vado in pensione)/iu,
    ],
    [
      'welcome',
      /(?:sono (?:il|la) nuov[oa]|sono appena (?:arrivat|entrat)|il mio primo giorno|la mia prima settimana|mi presento)/iu,
    ],
    ['thanks', /(?:grazie|ti ringrazio|vi ringrazio|la ringrazio|grat[oa])(?! in anticipo)/iu],
    [
      'help',
      /(?:non capisco|non so come|sono bloccat|qualcuno sa|mi serve aiuto|ho bisogno di (?:aiuto|una mano)|aiutarmi|come (?:faccio|si|posso))/iu,
    ],
    ['request', /(?:puoi|potresti|può|potrebbe|potete|potreste|riesci a|mi mandi|mi serve (?:il|la|che))/iu],
    [
      'sad',
      /(?:triste|mi sento (?:molto |così )?(?:sol[oa]|male|vuot[oa]|a pezzi)|sto piangendo|ho pianto|depress[oa]|giornata orribile|giornataccia)/iu,
    ],
  ],
  details: kin(new RegExp(`mi[oa] (${KIN})(?!\\p{L})`, 'giu'), (word, possessive) =>
    PET.test(word)
      ? possessive === 'mia'
        ? `la tua ${word}`
        : `il tuo ${word}`
      : possessive === 'mia'
        ? `tua ${word}`
        : `tuo ${word}`,
  ),
  templates: {
    bereavement: {
      acknowledge: [
        'Mi dispiace tantissimo per {who}. Non ci sono parole, e ti ringrazio di avermelo detto.',
        'Le mie più sentite condoglianze. Non ci sono parole per questo.',
      ],
      explore: [
        'Mi dispiace tantissimo per {who}. Come stai attraversando questi giorni?',
        'Mi dispiace tantissimo. Che cosa ti farebbe bene adesso, compagnia, silenzio o altro?',
      ],
      support: [
        'Mi dispiace tantissimo per {who}. Se ti aiuta, posso occuparmi di […] e avvisare […]. Non serve rispondere.',
        'Mi dispiace tantissimo. Se ti aiuta, posso occuparmi di […] così non devi pensare al lavoro.',
      ],
    },
    'illness-near': {
      acknowledge: ['Mi dispiace molto per {who}. Dev’essere un momento spaventoso per tutti voi.'],
      explore: ['Mi dispiace molto per {who}. E tu, come stai?'],
      support: ['Mi dispiace molto per {who}. Posso occuparmi di […] se così ti è più facile essere lì.'],
    },
    'sick-day': {
      acknowledge: ['Mi spiace, rimettiti presto e riposati.'],
      explore: ['Mi spiace. A che cosa dobbiamo fare attenzione mentre ti riposi?'],
      support: ['Mi spiace. Posso occuparmi di […] oggi, così ti riposi.'],
    },
    illness: {
      acknowledge: ['Mi dispiace molto che tu stia passando questo. La tua salute viene prima.'],
      explore: ['Mi dispiace molto. Come ti senti oggi?'],
      support: ['Mi dispiace molto. Posso occuparmi di […] così riposi senza pensarci.'],
    },
    'job-loss': {
      acknowledge: [
        'Mi dispiace davvero per il tuo lavoro. È un brutto colpo, e non dice nulla di quanto vali né di ciò che hai portato qui.',
      ],
      explore: ['Mi dispiace davvero per il tuo lavoro. Come la stai vivendo?'],
      support: [
        'Mi dispiace davvero. Scriverei volentieri una referenza su […], o posso presentarti a […], quando vorrai.',
      ],
    },
    breakup: {
      acknowledge: [
        'Mi dispiace molto per la separazione. Sembra doloroso, ed è normale se il lavoro oggi è lontano.',
      ],
      explore: ['Mi dispiace molto per la separazione. Come vanno le tue giornate?'],
      support: ['Mi dispiace molto. Se ti va un po’ di compagnia, ho tempo il […], anche senza parlarne.'],
    },
    rejection: {
      acknowledge: ['Che delusione, mi dispiace. È normale che faccia male dopo tanto impegno.'],
      explore: ['Che delusione, mi dispiace. Che cosa ti pesa di più di come è andata?'],
      support: [
        'Che delusione, mi dispiace. Se un giorno vuoi ripensarci insieme, ho tempo il […]; se no, va bene anche un caffè.',
      ],
    },
    complaint: {
      acknowledge: ['Capisco la sua irritazione, le è costato tempo. Grazie di averlo detto con chiarezza.'],
      explore: ['Capisco la sua irritazione. Che cosa dovremmo sistemare per prima cosa?'],
      support: [
        'Capisco la sua irritazione. Posso passare a […] tutto ciò che ha scritto, così non deve spiegarlo di nuovo.',
      ],
    },
    apology: {
      acknowledge: ['Grazie di averlo detto, lo apprezzo.'],
      explore: ['Grazie di averlo detto. Come vanno le cose da parte tua adesso?'],
      support: ['Grazie di averlo detto. Se hai […] minuti il […], possiamo parlarne con calma.'],
    },
    incident: {
      acknowledge: ['Ahi, che momento stressante. Grazie di averlo segnalato subito.'],
      explore: ['Grazie della segnalazione. Che cosa si sa finora, e chi sta già guardando?'],
      support: ['Se aiuta, potrei occuparmi di […] o aggiornare […] mentre tu cerchi.'],
    },
    overload: {
      acknowledge: ['Sembra sfiancante, è tanto per una persona sola. È un bene che tu lo dica.'],
      explore: ['Sembra sfiancante. Che cosa ti pesa di più in questo momento?'],
      support: ['Sembra sfiancante. Potrei occuparmi di […] dall’inizio alla fine, così non devi pensarci.'],
    },
    anxiety: {
      acknowledge: ['È normale che ti preoccupi, si sente che ci tieni.'],
      explore: ['Capisco che ti preoccupi. Quale parte ti inquieta di più?'],
      support: ['Capisco che ti preoccupi. Ho tempo il […] se vuoi provarlo con me o solo parlarne.'],
    },
    'family-news': {
      acknowledge: ['Che bella notizia, congratulazioni! Mi fa davvero piacere.'],
      explore: ['Congratulazioni! Che cosa aspetti con più gioia?'],
      support: ['Congratulazioni! Lo dico io a […], o preferisci raccontarlo tu?'],
    },
    birthday: {
      acknowledge: ['Buon compleanno! Spero sia una bella giornata.'],
      explore: ['Buon compleanno! Come passi la giornata?'],
      support: ['Buon compleanno! Il […] il caffè lo offro io, se ti va.'],
    },
    'good-news': {
      acknowledge: ['Congratulazioni! Sono davvero felice per te.'],
      explore: ['Congratulazioni! Che effetto ti fa?'],
      support: ['Congratulazioni! Mi piacerebbe festeggiare con te, hai tempo il […]?'],
    },
    goodbye: {
      acknowledge: ['Mi mancherai. Grazie di tutto, soprattutto di […].'],
      explore: ['Mi mancherai. Che cosa aspetti con più gioia?'],
      support: ['Mi mancherai. Pranziamo insieme il […] prima che tu vada?'],
    },
    welcome: {
      acknowledge: ['Ti diamo il benvenuto! È bello averti qui.'],
      explore: ['È bello averti qui! Che cosa ti incuriosisce di più?'],
      support: ['È bello averti qui! Potrei mostrarti […] il […], o prendere semplicemente un caffè.'],
    },
    thanks: {
      acknowledge: ['Di niente! Grazie di aver trovato il tempo di dirlo, mi fa piacere.'],
      explore: ['Di niente! Come vanno le cose adesso?'],
      support: ['Di niente! Se c’è altro, ho tempo il […].'],
    },
    help: {
      acknowledge: ['Hai fatto bene a chiedere, invece di perderci altro tempo.'],
      explore: ['Che cosa hai provato finora, e che cosa è successo?'],
      support: ['Potrei guardarlo con te il […], o indicarti […], quello che aiuta di più.'],
    },
    request: {
      acknowledge: ['Certo. Posso dirti entro […] quando riesco a farlo.'],
      explore: ['Certo. C’è qualcosa che dovrei sapere prima di iniziare?'],
      support: ['Certo, posso guardarci il […]. Se è più urgente, dimmelo e troviamo un altro modo.'],
    },
    question: {
      acknowledge: ['Grazie della domanda. Per quanto ne so, […].'],
      explore: ['Grazie della domanda. A che cosa ti serve, così rispondo alla cosa giusta?'],
      support: ['Per quanto ne so, […]. Se non basta, potrei chiedere a […].'],
    },
    sad: {
      acknowledge: ['Mi dispiace, sembra davvero difficile. Grazie di avermelo detto.'],
      explore: ['Mi dispiace, sembra difficile. Come stai oggi?'],
      support: [
        'Mi dispiace, sembra difficile. Ho tempo il […] se ti va di parlare o solo di fare due passi.',
      ],
    },
    angry: {
      acknowledge: ['Sento quanto è frustrante, e voglio capire bene.'],
      explore: ['Sembra davvero frustrante. Che cosa ti dà più fastidio?'],
      support: ['Sembra davvero frustrante. Quello che posso fare subito è […].'],
    },
  },
}
