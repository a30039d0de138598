/**
 * Words that chats are full of, by language, so that a line too short for letter statistics can be told. Words that two of these
 * languages share, or that international chat uses (`ok`, `super`, `no`), are left out.
 */
export const GREETINGS: Readonly<Record<string, string>> = {
  en: `the and are was were thanks thank thx please hello hey yes yeah yep nope what why how when where who this that these it i'm it's
    don't can't won't good great nice awesome morning done fixed working broken works again anyone everyone someone today tomorrow shipped
    merged ready looks my your our you we they he she with not lgtm wtf lol omg tbh imo btw congrats cheers
    hate love ugh monday mondays tuesday wednesday thursday friday fridays saturday sunday have been feel just night tired sorry`,
  de: `der das und ist sind ich du wir ihr nicht kein danke dankeschön bitte hallo moin servus tschüss ja nein doch morgen heute leider
    warum wieso wann wer mit für auf auch noch schon entschuldigung genau gerne läuft kaputt fertig nervt`,
  es: `el los las estoy están gracias hola adiós buenos buenas días tardes sí qué cómo cuándo dónde quién pero muy también perdón
    disculpa mañana hoy listo vale perfecto usted ustedes genial`,
  pt: `os são estou obrigado obrigada olá oi tchau bom boa dia sim não você vocês nós muito desculpa amanhã hoje
    beleza valeu quebrou isso`,
  fr: `le les suis merci bonjour salut bonsoir oui pourquoi comment quand où avec pour pas très aussi encore désolé désolée demain
    aujourd'hui c'est j'ai ça voilà d'accord bonne journée`,
  it: `il gli è sono grazie ciao buongiorno buonasera perché dove chi molto anche ancora scusa scusate domani oggi fatto siamo questo
    questa prego`,
  ru: `спасибо привет пожалуйста да нет здравствуйте извините хорошо почему завтра сегодня`,
  hi: `धन्यवाद नमस्ते शुक्रिया हाँ नहीं कृपया`,
}
