import type { ReplyWords } from '../event.ts'
import { kin } from '../kin.ts'

const KIN =
  'Mutter|Mama|Mutti|Vater|Papa|Vati|Bruder|Schwester|Sohn|Tochter|Opa|Oma|Großvater|Großmutter|Mann|Frau|Partner|Partnerin|Freund|Freundin|Onkel|Tante|Cousin|Cousine|Hund|Hündin|Katze|Kater|Schwiegervater|Schwiegermutter|Neffe|Nichte'

export const REPLIES_DE: ReplyWords = {
  locale: 'de',
  cues: [
    [
      'bereavement',
      new RegExp(
        `(?:gestorben|verstorben|beerdigung|trauerfall|todesfall|ist (?:heute|gestern|letzte nacht) (?:gegangen|eingeschlafen)|einschläfern|verloren[^.!?\\n]{0,20}(?:${KIN})|(?:${KIN}) (?:\\p{L}+ )?verloren)`,
        'iu',
      ),
    ],
    [
      'illness-near',
      new RegExp(
        `mein(?:e|em|en|er)? (?:${KIN})[^.!?\\n]{0,50}(?:krebs|krankenhaus|operiert|operation|herzinfarkt|schlaganfall|unfall|krank|diagnos|intensivstation)`,
        'iu',
      ),
    ],
    [
      'sick-day',
      /ich (?:bin|liege|fühle mich) (?:\p{L}+ ){0,2}(?:krank|erkältet|flach|mit fieber|mit grippe)|(?:habe|hab) (?:\p{L}+ )?(?:fieber|grippe|migräne|covid|corona)|krankgemeldet|krank gemeldet/iu,
    ],
    [
      'illness',
      /bei mir wurde|diagnose bekommen|ich habe (?:krebs|depressionen)|muss (?:\p{L}+ )?operiert werden/iu,
    ],
    [
      'job-loss',
      /(?:gekündigt worden|wurde (?:mir )?gekündigt|mir wurde (?:\p{L}+ )?gekündigt|entlassen|job verloren|arbeit verloren|stelle (?:wird|wurde) gestrichen|vertrag wird nicht verlängert|arbeitslos)/iu,
    ],
    ['breakup', /(?:schluss gemacht|haben uns getrennt|hat mich verlassen|trennung|scheidung)/iu],
    [
      'rejection',
      /(?:absage|abgelehnt|durchgefallen|nicht (?:bekommen|bestanden|geschafft|genommen)|auftrag verloren|kunden verloren|projekt (?:wurde |ist )?(?:eingestellt|gestrichen|abgesagt))/iu,
    ],
    [
      'complaint',
      /(?:geld zurück|erstattung|zweimal abgebucht|ihr(?:e|en)? (?:\p{L}+ )?(?:service|app|support|produkt|kundendienst)[^.!?\n]{0,50}(?:nicht|schlecht|nie|absturz|stürzt|katastrophe)|unverschämt|inakzeptabel|warte (?:immer noch|noch immer|seit))/iu,
    ],
    [
      'apology',
      /^(?:\W*(?:hallo|hi|hey)\W*)?(?:sorry|entschuldig|tut mir (?:\p{L}+ )?leid|es tut mir (?:\p{L}+ )?leid|verzeih|mein fehler|bitte (?:um )?entschuldig)/iu,
    ],
    [
      'incident',
      /(?:ausfall|ausgefallen|(?:server|produktion|prod|seite|dienst|system)[^.!?\n]{0,40}(?:down|tot|steht|nicht erreichbar|kaputt|abgestürzt)|störung)/iu,
    ],
    [
      'overload',
      /(?:überlastet|überfordert|erschöpft|ausgebrannt|burn-?out|land unter|zu viel arbeit|gestresst|stress|am limit|keine kraft|komme nicht (?:hinterher|nach)|am ende meiner kräfte)/iu,
    ],
    [
      'anxiety',
      /(?:nervös|aufgeregt|angst|(?:mir|uns|große|in) sorgen?|besorgt|mulmig|lampenfieber|unsicher)/iu,
    ],
    [
      'family-news',
      /(?:bin schwanger|erwarten (?:ein|unser)|wir heiraten|habe mich verlobt|haben geheiratet|ist geboren|auf der welt|werde (?:papa|mama|vater|mutter))/iu,
    ],
    ['birthday', /(?:habe (?:heute )?geburtstag|mein geburtstag)/iu],
    [
      'good-news',
      /(?:bestanden|geschafft|gewonnen|befördert|zusage|habe den job|haben den (?:auftrag|zuschlag)|gute nachrichten|endlich fertig|live gegangen|veröffentlicht)/iu,
    ],
    [
      'goodbye',
      /(?:letzter (?:arbeits)?tag|letzte woche hier|verlasse (?:die|das)|habe gekündigt|gehe in (?:den ruhestand|rente)|abschied)/iu,
    ],
    [
      'welcome',
      /(?:ich bin (?:der|die) neue|bin neu|gerade angefangen|mein erster tag|meine erste woche|stelle mich (?:kurz )?vor)/iu,
    ],
    ['thanks', /(?:(?<!\p{L})danke|vielen dank|herzlichen dank|dankbar)(?! im voraus)/iu],
    [
      'help',
      /(?:verstehe nicht|komme nicht weiter|stecke fest|weiß jemand|kann (?:mir )?jemand|brauche hilfe|wie (?:kann|geht|mache|funktioniert))/iu,
    ],
    [
      'request',
      /(?:kannst du|können sie|könntest du|könnten sie|könnt ihr|würdest du|würden sie|bitte (?:schick|schau|prüf|mach|sag|gib))/iu,
    ],
    [
      'sad',
      /(?:traurig|(?<!\p{L})einsam|allein seit|fühle mich (?:so |sehr )?(?:allein|leer|schlecht|elend)|weine|geweint|deprimiert|schlimmer tag)/iu,
    ],
  ],
  details: kin(new RegExp(`[Mm]ein(?:e|em|en|er)? (${KIN})(?!\\p{L})`, 'gu'), (word, possessive) =>
    possessive === 'meine' || possessive === 'meiner' ? `deine ${word}` : `deinen ${word}`,
  ),
  templates: {
    bereavement: {
      acknowledge: [
        'Mein herzliches Beileid. Es tut mir so leid um {who}, dafür gibt es keine Worte.',
        'Mein herzliches Beileid. Dafür gibt es keine Worte, und danke, dass du es mir gesagt hast.',
      ],
      explore: [
        'Es tut mir so leid um {who}. Wie kommst du durch diese Tage?',
        'Mein herzliches Beileid. Was würde dir gerade guttun, Gesellschaft, Ruhe oder etwas anderes?',
      ],
      support: [
        'Es tut mir so leid um {who}. Wenn es hilft, kann ich […] übernehmen und […] Bescheid geben. Du musst nicht antworten.',
        'Mein herzliches Beileid. Wenn es hilft, kann ich […] übernehmen, damit du nicht an die Arbeit denken musst.',
      ],
    },
    'illness-near': {
      acknowledge: ['Das tut mir sehr leid. Es klingt nach einer beängstigenden Zeit für euch alle.'],
      explore: ['Das tut mir sehr leid. Wie geht es dir selbst damit?'],
      support: ['Das tut mir sehr leid. Ich kann […] übernehmen, wenn du dann leichter dort sein kannst.'],
    },
    'sick-day': {
      acknowledge: ['Oje, gute Besserung! Ruh dich aus.'],
      explore: ['Oje, gute Besserung! Worauf sollen wir achten, während du dich ausruhst?'],
      support: ['Oje, gute Besserung! Ich kann heute […] übernehmen, damit du dich ausruhen kannst.'],
    },
    illness: {
      acknowledge: ['Das tut mir sehr leid, das klingt wirklich schwer. Deine Gesundheit geht vor.'],
      explore: ['Das tut mir sehr leid. Wie geht es dir heute damit?'],
      support: [
        'Das tut mir sehr leid. Ich kann […] übernehmen, damit du dich ausruhen kannst, ohne daran zu denken.',
      ],
    },
    'job-loss': {
      acknowledge: [
        'Das mit deiner Stelle tut mir wirklich leid. Das ist ein harter Schlag, und er sagt nichts darüber, was du kannst.',
      ],
      explore: ['Das mit deiner Stelle tut mir wirklich leid. Wie geht es dir damit?'],
      support: [
        'Das tut mir wirklich leid. Ich schreibe gern eine Empfehlung zu […] oder stelle dich […] vor, wann immer du möchtest.',
      ],
    },
    breakup: {
      acknowledge: [
        'Das mit der Trennung tut mir sehr leid. Das klingt schmerzhaft, und es ist verständlich, wenn die Arbeit gerade weit weg ist.',
      ],
      explore: ['Das mit der Trennung tut mir sehr leid. Wie kommst du durch die Tage?'],
      support: [
        'Das tut mir sehr leid. Wenn du Gesellschaft magst, habe ich am […] Zeit, wir müssen nicht darüber reden.',
      ],
    },
    rejection: {
      acknowledge: [
        'Das ist wirklich enttäuschend, das tut mir leid. Verständlich, wenn das nach so viel Mühe wehtut.',
      ],
      explore: ['Das ist wirklich enttäuschend. Was beschäftigt dich daran am meisten?'],
      support: [
        'Das ist wirklich enttäuschend. Wenn du es einmal durchgehen magst, habe ich am […] Zeit. Sonst geht auch ein Kaffee.',
      ],
    },
    complaint: {
      acknowledge: [
        'Ich verstehe Ihren Ärger, das hat Sie Zeit gekostet. Danke, dass Sie es so deutlich sagen.',
      ],
      explore: ['Ich verstehe Ihren Ärger. Was sollte als Erstes in Ordnung kommen?'],
      support: [
        'Ich verstehe Ihren Ärger. Ich kann das mit allem, was Sie geschrieben haben, an […] weitergeben, damit Sie es nicht noch einmal erklären müssen.',
      ],
    },
    apology: {
      acknowledge: ['Danke, dass du das sagst, ich weiß das zu schätzen.'],
      explore: ['Danke, dass du das sagst. Wie steht es jetzt bei dir?'],
      support: ['Danke, dass du das sagst. Wenn du am […] Zeit hast, können wir in Ruhe darüber sprechen.'],
    },
    incident: {
      acknowledge: ['Autsch, das ist ein stressiger Moment. Danke, dass du es gleich meldest.'],
      explore: ['Danke für die Meldung. Was wissen wir bisher, und wer schaut schon drauf?'],
      support: [
        'Wenn es hilft, könnte ich […] übernehmen oder […] auf dem Laufenden halten, während du suchst.',
      ],
    },
    overload: {
      acknowledge: ['Das klingt sehr anstrengend, das ist viel für eine Person. Gut, dass du es sagst.'],
      explore: ['Das klingt sehr anstrengend. Was lastet gerade am meisten auf dir?'],
      support: [
        'Das klingt sehr anstrengend. Ich könnte dir […] ganz abnehmen, damit du nicht mehr daran denken musst.',
      ],
    },
    anxiety: {
      acknowledge: ['Verständlich, dass dich das beschäftigt, man merkt, dass es dir wichtig ist.'],
      explore: ['Verständlich, dass dich das beschäftigt. Was daran macht dir am meisten Sorgen?'],
      support: [
        'Verständlich, dass dich das beschäftigt. Ich habe am […] Zeit, wenn du es mit mir durchgehen oder einfach reden magst.',
      ],
    },
    'family-news': {
      acknowledge: ['Was für eine schöne Nachricht, herzlichen Glückwunsch! Ich freue mich sehr.'],
      explore: ['Herzlichen Glückwunsch! Worauf freust du dich am meisten?'],
      support: ['Herzlichen Glückwunsch! Soll ich es […] erzählen, oder möchtest du das selbst?'],
    },
    birthday: {
      acknowledge: ['Alles Gute zum Geburtstag! Hab einen schönen Tag.'],
      explore: ['Alles Gute zum Geburtstag! Wie verbringst du den Tag?'],
      support: ['Alles Gute zum Geburtstag! Am […] geht ein Kaffee auf mich, wenn du magst.'],
    },
    'good-news': {
      acknowledge: ['Herzlichen Glückwunsch! Ich freue mich sehr für dich.'],
      explore: ['Herzlichen Glückwunsch! Wie fühlt sich das an?'],
      support: ['Herzlichen Glückwunsch! Das würde ich gern mit dir feiern, hast du am […] Zeit?'],
    },
    goodbye: {
      acknowledge: ['Du wirst mir fehlen. Danke für alles, vor allem für […].'],
      explore: ['Du wirst mir fehlen. Worauf freust du dich am meisten?'],
      support: ['Du wirst mir fehlen. Wollen wir am […] noch zusammen Mittag essen?'],
    },
    welcome: {
      acknowledge: ['Willkommen! Schön, dass du da bist.'],
      explore: ['Willkommen! Worauf bist du am meisten gespannt?'],
      support: ['Willkommen! Ich könnte dir am […] […] zeigen, oder wir trinken einfach einen Kaffee.'],
    },
    thanks: {
      acknowledge: ['Sehr gern! Schön, dass du dir die Zeit nimmst, das zu sagen.'],
      explore: ['Sehr gern! Wie geht es bei dir jetzt weiter?'],
      support: ['Sehr gern! Wenn noch etwas ist, habe ich am […] Zeit.'],
    },
    help: {
      acknowledge: ['Gut, dass du fragst, statt noch mehr Zeit damit zu verlieren.'],
      explore: ['Was hast du bisher versucht, und was ist dabei passiert?'],
      support: ['Ich könnte es am […] mit dir anschauen oder dir […] zeigen, was dir mehr hilft.'],
    },
    request: {
      acknowledge: ['Klar. Ich kann dir bis […] sagen, wann ich dazu komme.'],
      explore: ['Klar. Gibt es etwas, das ich vorher wissen sollte?'],
      support: [
        'Klar, ich kann es mir am […] ansehen. Wenn es eiliger ist, sag es, dann finden wir einen anderen Weg.',
      ],
    },
    question: {
      acknowledge: ['Danke für die Frage. Soweit ich weiß, […].'],
      explore: ['Danke für die Frage. Wofür brauchst du es, damit ich das Richtige beantworte?'],
      support: ['Soweit ich weiß, […]. Wenn das nicht reicht, könnte ich […] fragen.'],
    },
    sad: {
      acknowledge: ['Das tut mir leid, das klingt wirklich schwer. Danke, dass du es mir erzählst.'],
      explore: ['Das tut mir leid, das klingt schwer. Wie geht es dir heute?'],
      support: [
        'Das tut mir leid, das klingt schwer. Ich habe am […] Zeit, wenn du reden oder einfach spazieren gehen magst.',
      ],
    },
    angry: {
      acknowledge: ['Ich höre, wie frustrierend das ist, und möchte es richtig verstehen.'],
      explore: ['Das klingt sehr frustrierend. Was stört dich daran am meisten?'],
      support: ['Das klingt sehr frustrierend. Was ich jetzt gleich tun kann: […].'],
    },
  },
}
