import type { ReplyWords } from '../event.ts'
import { kin } from '../kin.ts'

const KIN =
  'madre|mamá|padre|papá|hermano|hermana|hijo|hija|abuelo|abuela|marido|esposo|esposa|mujer|pareja|novio|novia|tío|tía|primo|prima|amigo|amiga|perro|perra|gato|gata|suegro|suegra|sobrino|sobrina|bebé'

export const REPLIES_ES: ReplyWords = {
  locale: 'es',
  cues: [
    [
      'bereavement',
      new RegExp(
        `(?:muri[óo]|falleci[óo]|ha muerto|ha fallecido|perdí a mi|perdimos a|funeral|entierro|murió mi|(?:mi|nuestr[oa]) (?:${KIN}) (?:se )?(?:murió|ha muerto|falleció))`,
        'iu',
      ),
    ],
    [
      'illness-near',
      new RegExp(
        `(?:mi|nuestr[oa]) (?:${KIN})[^.!?\\n]{0,50}(?:cáncer|hospital|operaci|infarto|ictus|accidente|enferm|diagnostic|uci)`,
        'iu',
      ),
    ],
    [
      'sick-day',
      /(?:estoy|me siento|ando) (?:\p{L}+ )?(?:enferm[oa]|mal del estómago|resfriad[oa]|con fiebre|con gripe|con covid)|tengo (?:fiebre|gripe|covid|migraña)/iu,
    ],
    ['illness', /me (?:han )?(?:diagnosticad|diagnosticaron|operan|detectaron)|tengo (?:cáncer|depresión)/iu],
    [
      'job-loss',
      /me (?:han )?(?:despedid|despidieron|echado|echaron)|perdí (?:mi|el) (?:trabajo|empleo)|no me renuevan|despidos|quedé sin (?:trabajo|empleo)/iu,
    ],
    ['breakup', /(?:rompimos|hemos roto|me dejó mi|cortamos|terminamos (?:con|mi)|divorci|separándo)/iu],
    [
      'rejection',
      /(?:no (?:me )?(?:dieron|conseguí|pasé|aprobé|salió|aceptaron|seleccionaron)|suspendí|me rechazaron|rechazado|rechazada|perdimos (?:el|la) (?:contrato|cliente|partido)|cancelaron (?:el|nuestro|mi) proyecto)/iu,
    ],
    [
      'complaint',
      /(?:reembolso|devuelvan (?:mi|el) dinero|me (?:han )?cobra\p{L}+ (?:dos veces|mal)|(?:su|vuestro|tu) (?:\p{L}+ )?(?:servicio|aplicación|app|soporte|producto)[^.!?\n]{0,50}(?:no|mal|pésim|horrible|falla|nunca)|inaceptable|sigo esperando)/iu,
    ],
    [
      'apology',
      /^(?:\W*hola\W*)?(?:perdón|perdona|perdonad|disculpa|disculpad|disculpen|lo siento|siento (?:mucho )?(?:el|la|haber|lo de)|mis disculpas)/iu,
    ],
    [
      'incident',
      /(?:(?:está|se ha|se) (?:caíd[oa]|cayó|caído)|producción|servidor|servicio)[^.!?\n]{0,40}(?:caíd[oa]|cayó|falla|no funciona|error)|incidente|caída del/iu,
    ],
    [
      'overload',
      /(?:agotad[oa]|quemad[oa]|agobiad[oa]|abrumad[oa]|no doy abasto|sobrepasad[oa]|demasiado trabajo|no me da la vida|estresad[oa]|desbordad[oa])/iu,
    ],
    ['anxiety', /(?:nervios[oa]|ansios[oa]|ansiedad|preocupad[oa]|me preocupa|miedo|asustad[oa])/iu],
    [
      'family-news',
      /(?:estoy embarazada|vamos a ser padres|nos casamos|me caso|nació|ha nacido|me he prometido)/iu,
    ],
    ['birthday', /(?:mi cumpleaños|cumplo \d+)/iu],
    [
      'good-news',
      /(?:aprobé|he aprobado|conseguí|lo conseguimos|lo logr|me (?:han )?ascend|ganamos|gané|me dieron el|terminé (?:la|mi)|por fin (?:terminé|lanzamos|salió)|buenas noticias|lanzamos)/iu,
    ],
    [
      'goodbye',
      /(?:mi último día|mi última semana|me voy de la empresa|dejo (?:la empresa|el equipo)|me jubilo)/iu,
    ],
    [
      'welcome',
      /(?:soy (?:el|la) nuev[oa]|acabo de (?:unirme|empezar|entrar)|mi primer día|mi primera semana|me presento)/iu,
    ],
    ['thanks', /(?:gracias|te agradezco|os agradezco|muy agradecid[oa])(?! de antemano)/iu],
    [
      'help',
      /(?:no entiendo|no sé cómo|estoy atascad|alguien sabe|me ayud|necesito ayuda|cómo (?:puedo|se|hago))/iu,
    ],
    [
      'request',
      /(?:puedes|podrías|podéis|puede|podría) (?:\p{L}+ )?(?:revisar|mirar|enviar|mandar|hacer|ver|pasar|echar)|necesito que/iu,
    ],
    [
      'sad',
      /(?:triste|sol[oa] (?:desde|aquí)|me siento (?:muy |tan )?(?:sol[oa]|mal|vací[oa]|fatal)|llorando|deprimid[oa]|un día horrible)/iu,
    ],
  ],
  details: kin(new RegExp(`(?:mi|nuestr[oa]) (${KIN})(?!\\p{L})`, 'giu'), (word) => `tu ${word}`),
  templates: {
    bereavement: {
      acknowledge: [
        'Siento muchísimo lo de {who}. No hay palabras para algo así, y me alegra que me lo hayas contado.',
        'Siento muchísimo tu pérdida. No hay palabras para algo así.',
      ],
      explore: [
        'Siento muchísimo lo de {who}. ¿Cómo estás llevando estos días?',
        'Lo siento muchísimo. ¿Qué te haría bien ahora, compañía, silencio u otra cosa?',
      ],
      support: [
        'Siento muchísimo lo de {who}. Si te ayuda, puedo encargarme de […] y avisar a […]. No hace falta que contestes.',
        'Lo siento muchísimo. Si te ayuda, puedo encargarme de […] para que no tengas que pensar en el trabajo.',
      ],
    },
    'illness-near': {
      acknowledge: ['Siento mucho lo de {who}. Suena a un momento muy duro para todos.'],
      explore: ['Siento mucho lo de {who}. ¿Cómo lo estás llevando tú?'],
      support: ['Siento mucho lo de {who}. Puedo encargarme de […] si así te resulta más fácil estar fuera.'],
    },
    'sick-day': {
      acknowledge: ['Vaya, lo siento. Espero que te mejores pronto.'],
      explore: ['Vaya, lo siento. ¿De qué deberíamos estar pendientes mientras descansas?'],
      support: ['Vaya, lo siento. Puedo encargarme de […] hoy para que descanses.'],
    },
    illness: {
      acknowledge: ['Siento mucho que estés pasando por esto. Tu salud es lo primero.'],
      explore: ['Siento mucho que estés pasando por esto. ¿Cómo te encuentras hoy?'],
      support: ['Lo siento mucho. Puedo encargarme de […] para que descanses sin pensar en ello.'],
    },
    'job-loss': {
      acknowledge: [
        'Siento mucho lo de tu trabajo. Es un golpe duro y no dice nada de lo que vales ni de lo que has aportado.',
      ],
      explore: ['Siento mucho lo de tu trabajo. ¿Cómo lo estás llevando?'],
      support: [
        'Lo siento mucho. Con gusto escribiría una recomendación sobre […] o te presentaría a […], cuando tú quieras.',
      ],
    },
    breakup: {
      acknowledge: [
        'Siento mucho lo de la separación. Suena muy doloroso, y es normal que hoy el trabajo quede lejos.',
      ],
      explore: ['Siento mucho lo de la separación. ¿Cómo vas llevando los días?'],
      support: [
        'Lo siento mucho. Si te apetece compañía, estoy libre el […]; no hace falta hablar del tema.',
      ],
    },
    rejection: {
      acknowledge: ['Lo siento, qué decepción. Tiene sentido que duela después de tanto esfuerzo.'],
      explore: ['Lo siento, qué decepción. ¿Qué es lo que más te pesa de cómo salió?'],
      support: [
        'Lo siento, qué decepción. Si algún día quieres repasarlo, tengo tiempo el […]; y si no, un café también vale.',
      ],
    },
    complaint: {
      acknowledge: [
        'Entiendo que te moleste; esto te ha costado tiempo y no debería ser así. Gracias por decirlo con claridad.',
      ],
      explore: ['Entiendo que te moleste. ¿Qué sería lo más importante que deberíamos arreglar primero?'],
      support: [
        'Entiendo que te moleste. Puedo pasar esto a […] con todo lo que escribiste, para que no tengas que explicarlo otra vez.',
      ],
    },
    apology: {
      acknowledge: ['Gracias por decirlo, lo valoro mucho.'],
      explore: ['Gracias por decirlo. ¿Cómo están las cosas por tu lado ahora?'],
      support: ['Gracias por decirlo. Si tienes […] minutos el […], podemos hablarlo con calma.'],
    },
    incident: {
      acknowledge: ['Uf, qué momento tan estresante. Gracias por avisar enseguida.'],
      explore: ['Gracias por avisar. ¿Qué se sabe hasta ahora y quién lo está mirando?'],
      support: ['Si ayuda, podría encargarme de […] o de informar a […] mientras lo miras.'],
    },
    overload: {
      acknowledge: ['Suena agotador; es mucho para una sola persona. Me alegra que lo digas.'],
      explore: ['Suena agotador. ¿Qué es lo que más te pesa ahora mismo?'],
      support: [
        'Suena agotador. Podría encargarme de […] de principio a fin, para que no tengas que pensar en ello.',
      ],
    },
    anxiety: {
      acknowledge: ['Tiene sentido que te preocupe; se nota que te importa.'],
      explore: ['Entiendo que te inquiete. ¿Qué parte es la que más te preocupa?'],
      support: [
        'Entiendo que te inquiete. Tengo tiempo el […] si quieres repasarlo conmigo o simplemente hablar.',
      ],
    },
    'family-news': {
      acknowledge: ['¡Qué noticia tan bonita, felicidades! Me alegro muchísimo.'],
      explore: ['¡Felicidades! ¿Qué es lo que más ilusión te hace?'],
      support: ['¡Felicidades! ¿Se lo cuento a […], o prefieres contarlo tú?'],
    },
    birthday: {
      acknowledge: ['¡Feliz cumpleaños! Que sea un día muy bonito.'],
      explore: ['¡Feliz cumpleaños! ¿Cómo vas a pasar el día?'],
      support: ['¡Feliz cumpleaños! Te invito a un café el […], si te apetece.'],
    },
    'good-news': {
      acknowledge: ['¡Enhorabuena! Me alegro muchísimo por ti.'],
      explore: ['¡Enhorabuena! ¿Cómo te sientes?'],
      support: ['¡Enhorabuena! Me encantaría celebrarlo contigo, ¿tienes un rato el […]?'],
    },
    goodbye: {
      acknowledge: ['Voy a echar de menos trabajar contigo. Gracias por todo, sobre todo por […].'],
      explore: ['Voy a echar de menos trabajar contigo. ¿Qué es lo que más ilusión te hace?'],
      support: ['Voy a echar de menos trabajar contigo. ¿Comemos juntos el […] antes de que te vayas?'],
    },
    welcome: {
      acknowledge: ['¡Te damos la bienvenida! Qué bien tenerte aquí.'],
      explore: ['¡Qué bien tenerte aquí! ¿Qué es lo que más curiosidad te da?'],
      support: ['¡Qué bien tenerte aquí! Podría enseñarte […] el […], o tomar un café sin más.'],
    },
    thanks: {
      acknowledge: ['¡De nada! Gracias por tomarte el tiempo de decirlo, me alegra mucho.'],
      explore: ['¡De nada! ¿Qué tal va todo ahora?'],
      support: ['¡De nada! Si surge algo más, tengo un rato el […].'],
    },
    help: {
      acknowledge: ['Qué bien que preguntes en vez de perder más tiempo con ello.'],
      explore: ['¿Qué has probado hasta ahora y qué pasó?'],
      support: ['Podría mirarlo contigo el […], o indicarte […], lo que más te ayude.'],
    },
    request: {
      acknowledge: ['Claro, gracias por pedírmelo. Puedo decirte antes del […] cuándo me pongo con ello.'],
      explore: ['Claro. ¿Hay algo que deba saber antes de empezar?'],
      support: ['Claro, puedo mirarlo el […]. Si es más urgente, dímelo y buscamos otra forma.'],
    },
    question: {
      acknowledge: ['Gracias por preguntar. Que yo sepa, […].'],
      explore: ['Gracias por preguntar. ¿Para qué lo necesitas, y así respondo a lo que toca?'],
      support: ['Que yo sepa, […]. Si no lo aclara, podría preguntar a […].'],
    },
    sad: {
      acknowledge: ['Lo siento, suena muy duro. Gracias por contármelo.'],
      explore: ['Lo siento, suena muy duro. ¿Cómo estás hoy?'],
      support: [
        'Lo siento, suena muy duro. Tengo tiempo el […] si quieres hablar o simplemente dar un paseo.',
      ],
    },
    angry: {
      acknowledge: ['Entiendo que esto es muy frustrante, y quiero entenderlo bien.'],
      explore: ['Suena muy frustrante. ¿Qué es lo que más te molesta?'],
      support: ['Suena muy frustrante. Lo que puedo hacer ahora mismo es […].'],
    },
  },
}
