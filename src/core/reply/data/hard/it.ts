import type { Hardship } from '../../event.ts'
import { words } from './words.ts'

const w = String.raw

export const HARD_IT: Hardship = {
  cues: [
    ['overload', words(w`esaurit[oa]`, w`lavoro anche (?:la domenica|di notte|nel weekend)`)],
    [
      'mistake',
      words(
        w`(?:ho|abbiamo) (?:buttato giù|mandato (?:giù|in crash)|rotto|cancellato) (?:la |il |le )?(?:produzione|prod|database|server|sito|tabell[ae])`,
      ),
    ],
    [
      'sad',
      words(w`mi hanno (?:rubato|derubat[oa]|rapinat[oa])`, w`(?:sono entrati|ci sono entrati) i ladri`),
    ],
    [
      'pregnancy-loss',
      words(
        w`pers[oa] (?:il|un|nostro|mio|la)(?: nostro| mio)? (?:bambino|bambina|bimbo|bimba|gravidanza)`,
        w`aborto spontaneo`,
        w`non c'è più battito`,
      ),
    ],
    [
      'harassment',
      words(
        w`molest\p{L}+`,
        w`mobbing`,
        w`(?:commenti|battute|frasi) (?:razzist[ei]|sessist[ei]|omofob[ei])`,
        w`mi (?:minaccia|ha minacciat[oa]|ha toccat[oa]|ha palpat[oa])`,
      ),
    ],
    [
      'illness',
      words(
        w`(?:biopsia|risultat[oi]|esami|medico|dottoressa)[^.!?\n]{0,50}(?<!non è (?:un )?)(?:cancro|maligno|tumore)`,
      ),
    ],
    [
      'team-loss',
      words(
        w`(?:licenziato|mandato via|tagliato) (?:\p{L}+ )?(?:tutt[oa]|metà|quasi tutt[oa]|il|la|i|mezzo)\b[^.!?\n]{0,20}(?:team|squadra|collegh[ie]|reparto|capo)`,
        w`(?:il mio team|la mia squadra|il mio capo|i miei colleghi)[^.!?\n]{0,25}(?:licenziat\p{L}|tagliat\p{L}|sciolt\p{L})`,
      ),
    ],
    [
      'complaint',
      words(
        w`(?:il vostro|la vostra|il suo|la sua) (?:aggiornamento|app|applicazione|programma|sito)[^.!?\n]{0,20}(?:cancellat|eliminat|pers)[oaie]`,
      ),
    ],
    [
      'sarcasm',
      words(
        w`(?:fantastico|ottimo|perfetto|grandioso|che bello|bene),? (?:un altro|un'altra|di nuovo|ancora)[^?]*`,
        w`ci mancava (?:solo |anche )?(?:questa|questo)`,
      ),
    ],
    [
      'incident',
      words(w`(?:migrazione|script|deploy|rilascio) (?:ha )?(?:\p{L}+ )?(?:cancellato|eliminato|rotto)`),
    ],
    [
      'lost-work',
      words(
        w`(?:cancellat|sovrascritt|eliminat|buttat|annullat)[oaie] (?:di nuovo |ancora |via )?(?:tutt[oaie] )?(?:il|la|i|le) (?:mi[oae]|miei|nostr[oaie]) \p{L}+`,
        w`(?:giorni|ore|settimane|mesi|anni) di lavoro (?:pers[ei]|buttat[ei](?: via)?|sprecat[ei]|in fumo)`,
        w`pers[oaie] (?:tutt[oaie] )?(?:il|i|le) (?:mi[oae]|miei) (?:lavoro|file|dati|foto|appunti|bozze)`,
        w`(?:rifare tutto|ricominciare da (?:capo|zero)|rifarlo da capo)`,
      ),
    ],
    [
      'conflict',
      words(
        w`mi (?:ha|hanno) (?:\p{L}+ )?(?:urlato|umiliat[oa]|insultat[oa]|accusat[oa]|dato la colpa|sgridat[oa]|deris[oa])`,
        w`davanti a tutt[ie]`,
        w`(?:ridono|riso) di me`,
      ),
    ],
    [
      'overload',
      words(
        w`non (?:ce la faccio|reggo|ne posso) (?:davvero |proprio )?più`,
        w`fino alle (?:\d+|due|tre)[^.!?\n]{0,20}`,
        w`(?:notti|giorni|weekend) di (?:fila|seguito)`,
        w`senza dormire|non dormo`,
        w`stanchissim[oa]|distrutt[oa]`,
      ),
    ],
    [
      'money',
      words(
        w`non (?:riesco|posso|possiamo|riusciamo)(?: più)?(?: a)? (?:pagare|permettermi)`,
        w`debit[oi](?! tecnico)`,
        w`sfratt\p{L}+`,
        w`senza soldi`,
        w`fine mese`,
      ),
    ],
    [
      'limbo',
      words(
        w`nessuno (?:ci|mi) (?:dice|spiega|informa)(?: niente| nulla)?`,
        w`(?:vogliono|stanno per) (?:cancellare|chiudere|tagliare) (?:il|la) (?:nostr[oa]|mi[oa]) \p{L}+`,
        w`ristrutturazione|riorganizzazione`,
        w`non so (?:cosa succederà|se avrò ancora)[^.!?\n]{0,20}`,
      ),
    ],
    [
      'lonely',
      words(
        w`(?:mi sento|sono) (?:molto |così |davvero |tanto )?sol[oa]`,
        w`solitudine`,
        w`non (?:parlo|ho parlato|conosco) (?:con )?nessuno[^.!?\n]{0,20}`,
        w`mi manca(?:no)? (?:tanto |molto )?(?:la mia|i miei|mia|mio|casa)[^.!?\n]{0,15}`,
      ),
    ],
    ['waiting', words(w`nessuno (?:mi |ci )?(?:risponde|ha (?:mai )?risposto)`, w`senza risposta`)],
    [
      'left-out',
      words(
        w`nessuno (?:mi |ci )?(?:ascolta|invita|ha invitat[oa]|ha chiesto|ha avvisat[oa]|considera)`,
        w`mi (?:hanno |ha )?(?:ignor|esclu)\p{L}+`,
        w`non mi hanno (?:invitat[oa]|avvisat[oa]|coinvolt[oa])`,
        w`tagliat[oa] fuori`,
        w`tutti (?:\p{L}+ ){0,3}(?:tranne|meno) (?:me|io)`,
      ),
    ],
  ],
  strong: words(
    w`non (?:riesco|posso) (?:più )?(?:a )?(?:dormire|mangiare|concentrarmi|respirare|smettere|andare avanti|sopportare)`,
    w`non sto (?:affatto |per niente )?bene|sto (?:molto |davvero )?male`,
    w`(?:molto|così|troppo|davvero) (?:dur[oa]|difficile|male|triste)`,
    w`(?:brutt[ae]|cattiv[ae]) notizi[ae]`,
    w`(?:terribile|orribile|pessim[oa]|incubo|insopportabile|disperat[oa]|distrutt[oa]|a pezzi)`,
    w`(?:piang|pianto|soffr)\p{L}*`,
    w`(?:mort[eoa]|morire|divorzio|cancro|ricoverat[oa])`,
    w`(?:ingiust[oa]|stuf[oa]|umiliat[oa]|vergogn[oa]|in colpa|paura)`,
    w`(?:derubat[oa]|rubat[oa]|rapinat[oa])`,
    w`odio`,
  ),
  weak: words(
    w`(?:pers[oaie]|cancellat[oaie]|rott[oaie]|fallit[oa]|error[ei]|problem[ai]|annullat[oa]|rifiutat[oa]|ritardo|peggio|stanc[oa]|arrabbiat[oa]|frustrat[oa]|frustrante|bloccat[oa]|purtroppo|delus[oa])`,
    w`non (?:riesco|funziona|va)`,
    w`nessuno|mai`,
    w`di nuovo|un'altra volta`,
    w`troppo`,
  ),
  harmless:
    /(?:(?:nessun|senza|non c'è) (?:problema|problemi|fretta|errori?)|niente di urgente|non ti preoccupare|tranquill[oa]|risolt[oa]|sistemat[oa]|mai stat[oa] (?:meglio|così))/giu,
  templates: {
    'pregnancy-loss': {
      acknowledge: ['Mi dispiace immensamente. Non ci sono parole per questo, e grazie della fiducia.'],
      explore: ['Mi dispiace immensamente. Che cosa ti farebbe bene adesso, compagnia, silenzio o altro?'],
      support: [
        'Mi dispiace immensamente. Posso occuparmi di […] così non devi spiegare niente a nessuno. Non serve rispondere.',
      ],
    },
    harassment: {
      acknowledge: ['Mi dispiace molto che ti sia successo. Non è accettabile, e hai fatto bene a dirmelo.'],
      explore: ['Mi dispiace molto che ti sia successo. Che cosa ti aiuterebbe a sentirti al sicuro adesso?'],
      support: [
        'Mi dispiace molto che ti sia successo. Ho tempo il […] per ascoltarti, e posso accompagnarti se vuoi parlarne con […]. Decidi tu.',
      ],
    },
    'team-loss': {
      acknowledge: ['Mi dispiace davvero. Perdere di colpo le persone con cui lavori è uno shock.'],
      explore: ['Mi dispiace davvero, che colpo. E tu, come la stai vivendo?'],
      support: [
        'Mi dispiace davvero, che colpo. Ho tempo il […] se ti va di parlarne o solo di avere compagnia.',
      ],
    },
    'lost-work': {
      acknowledge: [
        'Mi dispiace, è davvero frustrante. Quel lavoro lo avevi già fatto, è normale che bruci.',
      ],
      explore: ['Mi dispiace, è davvero frustrante. Che cosa ti aiuterebbe di più adesso?'],
      support: [
        'Mi dispiace, è davvero frustrante. Potrei aiutarti a recuperare […] o occuparmi di […] nel frattempo.',
      ],
    },
    limbo: {
      acknowledge: ['Non sapere che cosa succederà è difficile, ed è normale che ti pesi.'],
      explore: ['Non sapere che cosa succederà è difficile. Che cosa ti preoccupa di più?'],
      support: [
        'Non sapere che cosa succederà è difficile. Potrei chiedere a […] che cosa si può già dire, o ne parliamo il […].',
      ],
    },
    lonely: {
      acknowledge: ['Sembra un momento di grande solitudine, e mi fa piacere che tu me lo dica.'],
      explore: ['Sembra un momento di grande solitudine. Che cosa ti manca di più?'],
      support: ['Sembra un momento di grande solitudine. Ti va di pranzare o di sentirci il […]?'],
    },
    'left-out': {
      acknowledge: ['Fa male, ed è normale che ti resti dentro. Hai fatto bene a dirlo.'],
      explore: ['Fa male. Come avresti voluto che andasse?'],
      support: ['Fa male. Ho tempo il […] e vorrei sentire come l’hai vissuta tu.'],
    },
    trouble: {
      acknowledge: ['Sembra difficile, e hai fatto bene a dirmelo.'],
      explore: ['Mi dispiace, sembra difficile. Che cosa ti aiuterebbe di più adesso?'],
      support: [
        'Mi dispiace, sembra difficile. Ho tempo il […] se ti va di parlarne, o posso occuparmi di […].',
      ],
    },
    glad: {
      acknowledge: ['Che bello leggerlo!'],
      explore: ['Che bello! Che cosa ti è piaciuto di più?'],
      support: ['Che bello! Lo dico anche a […]?'],
    },
    short: {
      acknowledge: ['Perfetto, grazie.'],
      explore: ['Perfetto, grazie. Ti serve altro da parte mia?'],
      support: ['Perfetto, grazie. Posso andare avanti con […], se aiuta.'],
    },
    neutral: {
      acknowledge: ['Va bene, grazie di avermelo detto.'],
      explore: ['Va bene, grazie. Ti serve qualcosa da parte mia?'],
      support: ['Va bene, grazie. Posso occuparmi di […], se aiuta.'],
    },
  },
}
