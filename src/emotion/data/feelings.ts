import type { Feeling } from '../phrases.ts'

/**
 * Words and phrases that carry a feeling, for the languages that are not English: all there is for French and Italian, and what the
 * small training sets of the others (BRIGHTER: forums, tweets) lack of work chat. Notation as in `workplace.ts`; everyday words, chosen by hand.
 */
export const FEELINGS: Readonly<Record<string, readonly Feeling[]>> = {
  de: [
    {
      phrases: 'danke|dankeschön|vielen dank|herzlichen dank|besten dank|dankbar|merci',
      labels: { gratitude: 4 },
    },
    {
      phrases:
        'super|toll|klasse|großartig|hervorragend|stark|gut gemacht|gute arbeit|saubere arbeit|respekt|bravo|glückwunsch',
      labels: { admiration: 3 },
    },
    {
      phrases:
        'freue mich|freut mich|freu* mich|glücklich|endlich|juhu|yay|hurra|geschafft|läuft wieder|begeistert',
      labels: { joy: 3.5, excitement: 1.5 },
    },
    { phrases: 'haha*|lol|witzig|lustig', labels: { amusement: 3 } },
    { phrases: 'liebe|liebe dich|hab dich lieb', labels: { love: 2 } },
    { phrases: 'erleichtert|zum glück|gott sei dank', labels: { relief: 4 } },
    {
      phrases:
        'traurig|schade|leider|enttäusch*|vermisse|einsam|weine|geweint|hoffnungslos|erschöpft|entlassen|gekündigt',
      labels: { sadness: 3, disappointment: 2 },
    },
    { phrases: 'gestorben|verstorben|beerdigung|beileid|tod|tot', labels: { grief: 4, sadness: 4.5 } },
    { phrases: 'tut mir leid|entschuldig*|verzeihung|mein fehler|meine schuld', labels: { remorse: 3.5 } },
    {
      phrases:
        "wütend|sauer|nervt|genervt|ärger*|verdammt|scheiße|scheiss*|unverschämt*|unmöglich|inakzeptabel|schon wieder|reicht mir|reicht's|zum kotzen|frust*|keine lust mehr",
      labels: { anger: 3, annoyance: 3.5 },
    },
    { phrases: 'ekelhaft|eklig|widerlich|ekel*', labels: { disgust: 4 } },
    {
      phrases: 'angst|fürchte|sorge|sorgen|besorgt|nervös|panik|unsicher',
      labels: { fear: 3.5, nervousness: 2.5 },
    },
    { phrases: 'überrasch*|unglaublich|wow|krass|echt jetzt|wie bitte|was zum', labels: { surprise: 3 } },
    { phrases: 'verstehe nicht|verstehe das nicht|verwirr*|seltsam|komisch', labels: { confusion: 3 } },
  ],
  es: [
    { phrases: 'gracias|muchas gracias|mil gracias|agradec*', labels: { gratitude: 4 } },
    {
      phrases:
        'genial|excelente|buen trabajo|gran trabajo|bien hecho|increíble trabajo|bravo|felicidades|felicitaciones|enhorabuena|perfecto',
      labels: { admiration: 3 },
    },
    {
      phrases: 'feliz|contento|contenta|alegr*|por fin|yupi|me encanta|me alegro|emocionado|emocionada',
      labels: { joy: 3.5, excitement: 1.5 },
    },
    { phrases: 'jaja*|jeje*|qué risa|gracioso', labels: { amusement: 3.5 } },
    { phrases: 'te quiero|te amo|amor', labels: { love: 3 } },
    { phrases: 'qué alivio|menos mal|aliviad*', labels: { relief: 4 } },
    {
      phrases:
        'triste|tristeza|lástima|lamentablemente|desgraciadamente|decepcion*|extraño mucho|llorar|llorando|lloré|solo y|despidieron|agotad*',
      labels: { sadness: 3, disappointment: 2 },
    },
    { phrases: 'murió|falleció|fallecimiento|funeral|pésame|ha muerto', labels: { grief: 4, sadness: 4.5 } },
    { phrases: 'lo siento|perdón|disculp*|mi culpa|mi error', labels: { remorse: 3 } },
    {
      phrases:
        'enojad*|enfadad*|furios*|molest*|harto|harta|odio|maldit*|inaceptable|otra vez se rompió|otra vez roto|estoy cansado de|mierda|joder|frustra*',
      labels: { anger: 3, annoyance: 3.5 },
    },
    { phrases: 'asco|asqueroso|asquerosa|repugnante', labels: { disgust: 4 } },
    {
      phrases: 'miedo|temo|preocupa*|nervios*|ansios*|ansiedad|asustad*|pánico',
      labels: { fear: 3.5, nervousness: 2.5 },
    },
    { phrases: 'sorpresa|sorprend*|increíble|no me lo creo|guau|wow|en serio', labels: { surprise: 3 } },
    { phrases: 'no entiendo|confund*|confus*|raro|extraño que', labels: { confusion: 3 } },
  ],
  pt: [
    {
      phrases: 'obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeç*|grato|grata|brigad*',
      labels: { gratitude: 4 },
    },
    {
      phrases:
        'ótimo trabalho|bom trabalho|excelente|parabéns|mandou bem|incrível trabalho|show|maravilh*|perfeito',
      labels: { admiration: 3 },
    },
    {
      phrases: 'feliz|alegr*|contente|finalmente|amei|adorei|animad*|empolgad*|oba|uhu',
      labels: { joy: 3.5, excitement: 1.5 },
    },
    { phrases: 'kkk*|haha*|rsrs*|engraçad*', labels: { amusement: 3.5 } },
    { phrases: 'te amo|amo você|saudades', labels: { love: 2.5 } },
    { phrases: 'que alívio|ainda bem|aliviad*|graças a deus', labels: { relief: 4 } },
    {
      phrases:
        'triste|tristeza|infelizmente|decepcion*|chorar|chorei|chorando|sozinh*|que pena|exaust*|demitid*',
      labels: { sadness: 3, disappointment: 2 },
    },
    {
      phrases: 'morreu|faleceu|falecimento|funeral|velório|luto|pêsames',
      labels: { grief: 4, sadness: 4.5 },
    },
    { phrases: 'desculp*|sinto muito|perdão|minha culpa|erro meu', labels: { remorse: 3 } },
    {
      phrases:
        'raiva|irritad*|irritante|furios*|odeio|droga|inaceitável|quebrou de novo|de novo não|cansado disso|de saco cheio|merda|porra|frustra*',
      labels: { anger: 3, annoyance: 3.5 },
    },
    { phrases: 'nojo|nojent*|repugnante', labels: { disgust: 4 } },
    {
      phrases: 'medo|preocupad*|nervos*|ansios*|ansiedade|assustad*|pânico',
      labels: { fear: 3.5, nervousness: 2.5 },
    },
    { phrases: 'surpres*|inacreditável|uau|sério mesmo|nossa', labels: { surprise: 3 } },
    { phrases: 'não entendo|não entendi|confus*|estranho', labels: { confusion: 3 } },
  ],
  fr: [
    {
      phrases: 'merci|merci beaucoup|mille mercis|reconnaissant*|je te remercie|je vous remercie|remerci*',
      labels: { gratitude: 5 },
    },
    {
      phrases:
        'bravo|beau travail|bon travail|excellent travail|super travail|bien joué|chapeau|félicitations|impressionnant*|excellent*|magnifique|génial|génial*|parfait|super|formidable',
      labels: { admiration: 4 },
    },
    {
      phrases:
        "heureux|heureuse|content|contente|ravi|ravie|enfin|youpi|hourra|j'adore|trop bien|hâte|joie|chouette|ça marche enfin|bonne nouvelle",
      labels: { joy: 4, excitement: 2 },
    },
    { phrases: 'haha*|mdr|ptdr|lol|drôle|rigolo|marrant', labels: { amusement: 4 } },
    { phrases: "je t'aime|amour|bisous", labels: { love: 4 } },
    { phrases: 'soulagé|soulagée|ouf|quel soulagement|dieu merci', labels: { relief: 5 } },
    { phrases: 'courage|bon rétablissement|prends soin|pas de souci|pas de problème', labels: { caring: 3 } },
    {
      phrases:
        'triste|tristesse|malheureusement|hélas|déçu|déçue|décevant*|déception|dommage|pleurer|pleuré|pleure|seul au|épuisé|épuisée|viré|licencié|licenciée|désespér*|déprim*|malheureux|malheureuse|tu me manques',
      labels: { sadness: 4, disappointment: 2.5 },
    },
    {
      phrases: 'mort|décédé|décédée|est décédé|obsèques|enterrement|deuil|condoléances|nous a quittés',
      labels: { grief: 4.5, sadness: 5 },
    },
    {
      phrases: "désolé|désolée|pardon|excuse-moi|excusez-moi|je m'excuse|mes excuses|ma faute|mon erreur",
      labels: { remorse: 4 },
    },
    {
      phrases:
        "en colère|furieux|furieuse|énervé|énervée|énervant*|agacé|agacée|agaçant*|marre|ras-le-bol|ras le bol|inacceptable|inadmissible|insupportable|je déteste|putain|merde|bordel|encore cassé|encore en panne|encore planté|n'importe quoi|ça suffit|honteux|scandaleux|pénible|frustr*",
      labels: { anger: 3.5, annoyance: 4 },
    },
    { phrases: "pas d'accord|je refuse|mauvaise idée|n'a aucun sens", labels: { disapproval: 3.5 } },
    { phrases: 'dégoût*|dégueulasse|beurk|répugnant*|écœur*', labels: { disgust: 4.5 } },
    {
      phrases:
        "peur|j'ai peur|inquiet|inquiète|inquiét*|angoiss*|nerveux|nerveuse|stress*|panique|effray*|terrifi*|crains|anxieux|anxieuse",
      labels: { fear: 4, nervousness: 3 },
    },
    {
      phrases:
        "surpris|surprise|surprenant*|étonn*|incroyable|waouh|wow|ça alors|vraiment ?|sérieux ?|je n'y crois pas",
      labels: { surprise: 3.5 },
    },
    {
      phrases: 'je ne comprends pas|comprends pas|bizarre|étrange|perplexe|confus|confuse',
      labels: { confusion: 3.5 },
    },
    { phrases: 'quelqu’un sait|une idée|je me demande|curieux|curieuse', labels: { curiosity: 3 } },
    { phrases: "j'espère|espérons|on va y arriver", labels: { optimism: 3 } },
    { phrases: 'fier|fière|fiers', labels: { pride: 4 } },
    {
      phrases: 'est cassé|cassé|en panne|planté|ne marche pas|ne fonctionne pas|ne marche plus',
      labels: { disappointment: 2, annoyance: 2 },
    },
  ],
  it: [
    {
      phrases: 'grazie|grazie mille|molte grazie|ti ringrazio|ringrazi*|riconoscente',
      labels: { gratitude: 5 },
    },
    {
      phrases:
        'bravo|brava|bravi|bravissim*|ottimo|ottimo lavoro|bel lavoro|buon lavoro|ben fatto|complimenti|congratulazioni|eccellente|fantastico|fantastica|magnifico|perfetto|geniale|grande',
      labels: { admiration: 4 },
    },
    {
      phrases:
        "felice|felici|contento|contenta|contenti|finalmente|evviva|che bello|adoro|non vedo l'ora|gioia|entusiast*|buona notizia",
      labels: { joy: 4, excitement: 2 },
    },
    { phrases: 'haha*|ahah*|lol|divertente|che ridere', labels: { amusement: 4 } },
    { phrases: 'ti amo|ti voglio bene|amore', labels: { love: 4 } },
    { phrases: 'sollievo|sollevato|sollevata|meno male|per fortuna|grazie a dio', labels: { relief: 5 } },
    { phrases: 'coraggio|guarisci presto|riguardati|nessun problema|figurati', labels: { caring: 3 } },
    {
      phrases:
        'triste|tristezza|purtroppo|delus*|deludente|peccato|piangere|pianto|piango|sola|esausto|esausta|licenziato|licenziata|disperat*|depress*|mi manchi',
      labels: { sadness: 4, disappointment: 2.5 },
    },
    {
      phrases:
        'morto|morta|è morto|è morta|deceduto|scomparso|funerale|lutto|condoglianze|è mancato|è mancata',
      labels: { grief: 4.5, sadness: 5 },
    },
    {
      phrases: 'scusa|scusami|scusate|mi dispiace|mi spiace|perdono|colpa mia|mio errore|chiedo scusa',
      labels: { remorse: 4 },
    },
    {
      phrases:
        'arrabbiat*|furios*|incazzat*|nervoso per|stufo|stufa|basta|inaccettabile|odio|cazzo|merda|maledett*|insopportabile|irritante|fastidi*|di nuovo rotto|ancora rotto|si è rotto di nuovo|vergogn*|frustr*|che palle',
      labels: { anger: 3.5, annoyance: 4 },
    },
    { phrases: "non sono d'accordo|non va bene|pessima idea|cattiva idea", labels: { disapproval: 3.5 } },
    { phrases: 'disgust*|schifo|schifoso|schifosa|ripugnante|che schifo', labels: { disgust: 4.5 } },
    {
      phrases:
        'paura|ho paura|preoccup*|ansia|ansioso|ansiosa|agitato|agitata|spavent*|terrorizz*|temo|panico|nervoso|nervosa',
      labels: { fear: 4, nervousness: 3 },
    },
    {
      phrases: 'sorpres*|sorprendente|incredibile|wow|davvero ?|non ci credo|accidenti',
      labels: { surprise: 3.5 },
    },
    { phrases: 'non capisco|strano|strana|confus*|perpless*', labels: { confusion: 3.5 } },
    { phrases: 'qualcuno sa|qualche idea|mi chiedo|curios*', labels: { curiosity: 3 } },
    { phrases: 'spero|speriamo|ce la faremo', labels: { optimism: 3 } },
    { phrases: 'orgoglios*|fiero|fiera|fieri', labels: { pride: 4 } },
    { phrases: 'rotto|rotta|è giù|non funziona|non va più', labels: { disappointment: 2, annoyance: 2 } },
  ],
  ru: [
    { phrases: 'спасибо|благодар*|спс', labels: { gratitude: 4 } },
    {
      phrases: 'молодец|молодцы|отлично|отличная работа|круто|класс|супер|поздравля*',
      labels: { admiration: 3 },
    },
    { phrases: 'рад|рада|счастлив*|ура|наконец-то|обожаю|радост*', labels: { joy: 3.5 } },
    { phrases: 'умер|умерла|похороны|соболезн*|скончал*', labels: { grief: 4, sadness: 4.5 } },
    {
      phrases: 'грустно|печально|жаль|к сожалению|разочарован*|плачу|одиноко',
      labels: { sadness: 3, disappointment: 2 },
    },
    { phrases: 'извини*|прости*|моя вина|виноват', labels: { remorse: 3 } },
    {
      phrases: 'бесит|злюсь|злой|ненавижу|достал*|надоел*|опять слом*|опять упал*|сколько можно|ужасно злит',
      labels: { anger: 3.5, annoyance: 3 },
    },
    { phrases: 'противно|отвратительно|мерзко|фу', labels: { disgust: 3.5 } },
    {
      phrases: 'боюсь|страшно|страх|волнуюсь|переживаю|тревож*|паник*',
      labels: { fear: 3.5, nervousness: 2.5 },
    },
    { phrases: 'ого|вау|неожиданно|удивл*|ничего себе', labels: { surprise: 3.5 } },
  ],
  hi: [
    { phrases: 'धन्यवाद|शुक्रिया|आभार|आभारी', labels: { gratitude: 4 } },
    { phrases: 'शाबाश|बहुत बढ़िया|बढ़िया|शानदार|बधाई|कमाल', labels: { admiration: 3 } },
    { phrases: 'खुश|खुशी|मज़ा|मजा', labels: { joy: 3.5 } },
    { phrases: 'निधन|मौत|देहांत|गुज़र गए|चल बसे', labels: { grief: 4, sadness: 4 } },
    { phrases: 'दुख|दुखी|उदास|रोना|निराश|अफ़सोस|अफसोस', labels: { sadness: 3.5 } },
    { phrases: 'माफ़|माफ|क्षमा|मेरी गलती', labels: { remorse: 3 } },
    { phrases: 'गुस्सा|नाराज़|नाराज|परेशान|तंग आ|बकवास', labels: { anger: 3, annoyance: 3 } },
    { phrases: 'घिन|घिनौना|घृणा', labels: { disgust: 4 } },
    { phrases: 'डर|डरा|डरी|चिंता|घबरा*', labels: { fear: 3.5, nervousness: 2.5 } },
    { phrases: 'हैरान|आश्चर्य|अरे वाह|वाह', labels: { surprise: 2.5 } },
  ],
}
