import type { Hardship } from '../../event.ts'
import { words } from './words.ts'

const w = String.raw

export const HARD_DE: Hardship = {
  cues: [
    [
      'rejection',
      words(
        w`durch (?:die|das|meine) \p{L}*prüfung gefallen`,
        w`(?:prüfung|klausur|führerschein) (?:\p{L}+ )?(?:vermasselt|versemmelt|nicht geschafft)`,
      ),
    ],
    [
      'illness-near',
      words(
        w`(?:mein|unser)e? (?:katze|kater|hund|hündin|sohn|tochter|bruder|schwester|vater|mutter)[^.!?\n]{0,20}(?:überfahren|angefahren|verunglückt)`,
      ),
    ],
    ['family-news', words(w`(?:sohn|tochter|baby|kind|zwillinge?) (?:ist|sind) (?:endlich )?da`)],
    [
      'mistake',
      words(
        w`(?:produktion|prod|datenbank|server|seite|tabelle)[^.!?\n]{0,20}(?:lahmgelegt|abgeschossen|gelöscht|zerschossen|kaputt gemacht|kaputtgemacht)`,
      ),
    ],
    ['sad', words(w`(?:eingebrochen|ausgeraubt|gestohlen|geklaut)`)],
    [
      'pregnancy-loss',
      words(
        w`(?:das|unser|mein|ein) (?:\p{L}+ )?(?:baby|kind) (?:\p{L}+ )?verloren`,
        w`fehlgeburt`,
        w`totgeburt`,
        w`sternenkind`,
        w`kein herzschlag`,
      ),
    ],
    [
      'harassment',
      words(
        w`belästig\p{L}+`,
        w`gemobbt|mobb\p{L}+`,
        w`(?:rassistische|sexistische|anzügliche|homophobe)[nrs]? (?:sprüche|kommentare?|witze?|bemerkung\p{L}*)`,
        w`begrapscht`,
        w`bedroht mich|hat mich bedroht`,
      ),
    ],
    [
      'illness',
      words(
        w`(?:biopsie|befund|ergebnis\p{L}*|arzt|ärztin|mrt)[^.!?\n]{0,50}(?<!kein )(?:krebs|bösartig|tumor)`,
      ),
    ],
    [
      'team-loss',
      words(
        w`(?:mein|unser)(?:e|em|en)? (?:ganz(?:es|e|en) )?(?:\p{L}+ )?(?:team|abteilung|kolleg\p{L}+|chef\p{L}*)[^.!?\n]{0,30}(?:entlassen|gekündigt|aufgelöst|gestrichen|rausgeworfen)`,
        w`(?:das|mein|unser) (?:ganze|ganzes|halbe|halbes) team[^.!?\n]{0,30}(?:entlassen|gekündigt|aufgelöst|gestrichen)`,
      ),
    ],
    [
      'complaint',
      words(
        w`ihr(?:e|en)? (?:\p{L}+ )?(?:update|app|software|programm|seite)[^.!?\n]{0,40}(?:gelöscht|verloren|zerstört|kaputt)`,
      ),
    ],
    [
      'sarcasm',
      words(
        w`(?:na )?(?:toll|super|großartig|klasse|prima|wunderbar|perfekt),? (?:schon wieder|wieder|noch ein\p{L}*|jetzt)[^?]*`,
        w`das hat (?:mir )?(?:gerade )?noch gefehlt`,
      ),
    ],
    [
      'incident',
      words(
        w`(?:migration|skript|deployment|deploy|update)[^.!?\n]{0,40}(?:gelöscht|zerschossen|kaputt gemacht)`,
      ),
    ],
    [
      'lost-work',
      words(
        w`(?:meine|unsere|mein|unser)[nrs]? (?:\p{L}+ )?(?:arbeit|änderungen|dateien|entwurf|entwürfe|branch|code|daten|fotos|notizen)[^.!?\n]{0,40}(?:gelöscht|überschrieben|verworfen|weg|verloren|verschwunden|zurückgesetzt)`,
        w`(?:tage|stunden|wochen|monate|jahre) arbeit[^.!?\n]{0,20}(?:weg|verloren|umsonst|futsch|dahin)`,
        w`(?:alles|das) (?:noch ?mal|nochmal|wieder) (?:neu )?(?:machen|schreiben)`,
        w`von vorne (?:anfangen|beginnen)`,
      ),
    ],
    [
      'conflict',
      words(
        w`(?:hat|haben) mich (?:\p{L}+ ){0,5}(?:angeschrien|angebrüllt|bloßgestellt|beleidigt|gedemütigt|beschuldigt|fertiggemacht|ausgelacht)`,
        w`vor (?:allen|versammelter mannschaft|dem ganzen team)`,
        w`(?:mir|uns) die schuld`,
        w`gedemütigt`,
      ),
    ],
    [
      'overload',
      words(
        w`schaff\p{L}* (?:es |das )?(?:\p{L}+ )?(?:einfach )?nicht mehr`,
        w`kann nicht mehr`,
        w`bis (?:\d+ uhr|mitternacht|zwei|drei|in die nacht)[^.!?\n]{0,20}gearbeitet`,
        w`(?:nächte|tage|wochenenden) (?:in folge|hintereinander)`,
        w`(?:nicht|kaum|nur \p{L}+ stunden) geschlafen`,
        w`so müde|todmüde|fix und fertig`,
      ),
    ],
    [
      'money',
      words(
        w`(?:nicht|kaum)(?: mehr)? (?:bezahlen|zahlen|leisten)`,
        w`(?<!technische )schulden`,
        w`kein geld mehr`,
        w`zwangsräumung|wohnung verloren`,
      ),
    ],
    [
      'limbo',
      words(
        w`niemand sagt (?:uns|mir)(?: \p{L}+)?`,
        w`keiner sagt (?:uns|mir)(?: \p{L}+)?`,
        w`(?:unser|mein)(?:e|en)? (?:projekt|team|abteilung|standort|stelle) (?:wird|soll|könnte)[^.!?\n]{0,20}(?:eingestellt|geschlossen|gestrichen|verkauft|werden)`,
        w`umstrukturierung|stellenabbau|kündigungswelle`,
        w`weiß nicht,? (?:wie es weitergeht|ob ich (?:meinen|den) job)[^.!?\n]{0,20}`,
      ),
    ],
    [
      'lonely',
      words(
        w`einsam(?:keit)?`,
        w`(?:fühle mich|bin) (?:so |sehr |ganz |ziemlich )?(?:allein|alleine|isoliert)`,
        w`mit (?:kaum jemandem|niemandem) (?:\p{L}+ )?(?:geredet|gesprochen)`,
        w`kenne (?:hier )?(?:niemanden|keinen)`,
        w`heimweh`,
        w`vermisse (?:meine|meinen)[^.!?\n]{0,20}`,
      ),
    ],
    [
      'waiting',
      words(
        w`(?:niemand|keiner) (?:\p{L}+ ){0,3}(?:antwortet|geantwortet|reagiert|meldet sich|kümmert sich)`,
        w`keine (?:antwort|rückmeldung)`,
      ),
    ],
    [
      'left-out',
      words(
        w`(?:niemand|keiner) (?:\p{L}+ ){0,3}(?:hört|zuhört|fragt|gefragt|eingeladen|interessiert)(?: \p{L}+)?`,
        w`(?:werde|wurde|bin) (?:\p{L}+ ){0,2}(?:ignoriert|ausgeschlossen|übergangen|vergessen|nicht eingeladen|nicht gefragt)(?: worden)?`,
        w`ohne mich`,
        w`nur ich nicht`,
        w`(?:alle|jeder) (?:\p{L}+ ){0,3}außer (?:mir|ich)`,
      ),
    ],
  ],
  strong: words(
    w`kann (?:\p{L}+ ){0,4}nicht (?:schlafen|essen|atmen|aufhören|konzentrieren|fassen|glauben)`,
    w`mir geht es (?:\p{L}+ )?(?:nicht|schlecht|mies|dreckig)[^.!?\n]{0,10}`,
    w`(?:so|sehr|echt|wirklich) (?:schwer|hart|schlimm|traurig)`,
    w`schlechte nachrichten?`,
    w`(?:schrecklich|furchtbar|grauenhaft|albtraum|alptraum|unerträglich|verzweifelt|am boden zerstört|hoffnungslos)\p{L}*`,
    w`(?:wein(?:e|en|t)|geweint|leide|leiden)`,
    w`(?:tot|tod|gestorben|scheidung|krebs|krankenhaus)`,
    w`(?:unfair|ungerecht|satt|gedemütigt|schäme|schuldig|angst|gemobbt)`,
    w`(?:ausgeraubt|eingebrochen|gestohlen|geklaut)`,
    w`hasse`,
  ),
  weak: words(
    w`(?:verloren|gelöscht|überschrieben|kaputt|fehlgeschlagen|fehler|problem\p{L}*|abgesagt|abgelehnt|verspätung|schlimmer|müde|sauer|wütend|genervt|nervt|frustrier\p{L}+|leider|enttäusch\p{L}+)`,
    w`(?:geht|funktioniert|klappt) (?:\p{L}+ )?(?:nicht|nie)`,
    w`niemand|keiner|nie`,
    w`schon wieder`,
    w`zu viel`,
  ),
  harmless:
    /(?:(?:kein|keine|ohne) (?:problem\p{L}*|eile|fehler|stress)|nichts dringendes|keine sorge|macht nichts|(?:ist|wurde|sind) (?:jetzt |wieder )?(?:behoben|gelöst|repariert)|läuft wieder|geht wieder)/giu,
  templates: {
    'pregnancy-loss': {
      acknowledge: ['Es tut mir unendlich leid. Dafür gibt es keine Worte, und danke für dein Vertrauen.'],
      explore: [
        'Es tut mir unendlich leid. Was würde dir gerade guttun, Gesellschaft, Ruhe oder etwas anderes?',
      ],
      support: [
        'Es tut mir unendlich leid. Ich kann […] übernehmen, damit du niemandem etwas erklären musst. Du musst nicht antworten.',
      ],
    },
    harassment: {
      acknowledge: [
        'Es tut mir sehr leid, dass dir das passiert ist. Das ist nicht in Ordnung, und gut, dass du es sagst.',
      ],
      explore: [
        'Es tut mir sehr leid, dass dir das passiert ist. Was würde dir helfen, dich sicherer zu fühlen?',
      ],
      support: [
        'Es tut mir sehr leid, dass dir das passiert ist. Ich habe am […] Zeit zum Zuhören und komme gern mit, wenn du mit […] sprechen möchtest. Du entscheidest.',
      ],
    },
    'team-loss': {
      acknowledge: [
        'Das tut mir sehr leid. So plötzlich die Menschen zu verlieren, mit denen man arbeitet, ist ein Schock.',
      ],
      explore: ['Das tut mir sehr leid, was für ein Schock. Wie geht es dir damit?'],
      support: [
        'Das tut mir sehr leid, was für ein Schock. Ich habe am […] Zeit, wenn du reden oder damit einfach nicht allein sein magst.',
      ],
    },
    'lost-work': {
      acknowledge: ['Das tut mir leid, das ist wirklich frustrierend. Du hattest die Arbeit ja schon getan.'],
      explore: ['Das tut mir leid, das ist wirklich frustrierend. Was würde dir jetzt am meisten helfen?'],
      support: [
        'Das tut mir leid, das ist wirklich frustrierend. Ich könnte helfen, […] zurückzuholen, oder so lange […] übernehmen.',
      ],
    },
    limbo: {
      acknowledge: ['Nicht zu wissen, wie es weitergeht, ist schwer. Verständlich, dass dich das belastet.'],
      explore: ['Nicht zu wissen, wie es weitergeht, ist schwer. Was macht dir am meisten Sorgen?'],
      support: [
        'Nicht zu wissen, wie es weitergeht, ist schwer. Ich könnte […] fragen, was man schon sagen kann, oder wir reden am […].',
      ],
    },
    lonely: {
      acknowledge: ['Das klingt einsam, und ich bin froh, dass du es mir sagst.'],
      explore: ['Das klingt einsam. Was fehlt dir am meisten?'],
      support: ['Das klingt einsam. Hättest du Lust, am […] mit mir zu essen oder zu telefonieren?'],
    },
    'left-out': {
      acknowledge: ['Das ist verletzend, und verständlich, dass es dir nachgeht. Gut, dass du es sagst.'],
      explore: ['Das ist verletzend. Was hättest du dir gewünscht?'],
      support: ['Das ist verletzend. Ich habe am […] Zeit und würde gern hören, wie du es erlebt hast.'],
    },
    trouble: {
      acknowledge: ['Das klingt schwer, und gut, dass du es mir sagst.'],
      explore: ['Das klingt schwer. Was würde dir gerade am meisten helfen?'],
      support: ['Das klingt schwer. Ich habe am […] Zeit, wenn du reden magst, oder könnte […] übernehmen.'],
    },
    glad: {
      acknowledge: ['Wie schön, das zu lesen!'],
      explore: ['Wie schön! Was hat dir daran am besten gefallen?'],
      support: ['Wie schön! Soll ich es auch […] weitersagen?'],
    },
    short: {
      acknowledge: ['Super, danke.'],
      explore: ['Super, danke. Brauchst du noch etwas von mir?'],
      support: ['Super, danke. Ich kann mit […] weitermachen, wenn das hilft.'],
    },
    neutral: {
      acknowledge: ['Alles klar, danke für die Info.'],
      explore: ['Danke für die Info. Brauchst du dazu etwas von mir?'],
      support: ['Danke für die Info. Ich kann […] übernehmen, wenn das hilft.'],
    },
  },
}
