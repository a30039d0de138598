import type { Hardship } from '../../event.ts'
import { words } from './words.ts'

const w = String.raw

export const HARD_ES: Hardship = {
  cues: [
    [
      'pregnancy-loss',
      words(w`(?:tuve|sufrí|tuvo|sufrió|he (?:tenido|sufrido)|hemos (?:tenido|sufrido)) un aborto`),
    ],
    [
      'rejection',
      words(
        w`he suspendido`,
        w`no me han (?:cogido|escogido|elegido|contratado|seleccionado|aceptado|llamado|dado)`,
        w`no me (?:cogieron|eligieron|contrataron|escogieron)`,
        w`me han rechazado|han rechazado (?:mi|nuestr[oa])`,
      ),
    ],
    [
      'breakup',
      words(
        w`mi (?:novi[oa]|pareja|marido|mujer|espos[oa]|ex) me (?:ha |acaba de )?(?:dejado|dejó|dejar|abandonado|abandonó)`,
        w`me ha dejado mi (?:novi[oa]|pareja|marido|mujer)`,
      ),
    ],
    [
      'illness-near',
      words(
        w`(?:mi|nuestr[oa]) (?:perr[oa]|gat[oa]|hij[oa]|herman[oa]|madre|padre)[^.!?\n]{0,20}(?:atropell\p{L}+)`,
      ),
    ],
    [
      'mistake',
      words(
        w`(?:tiré|he tirado|tumbé|he tumbado|rompí|he roto|borré|he borrado) (?:abajo )?(?:la )?(?:producción|prod|base de datos|web|tabla\p{L}*)`,
      ),
    ],
    ['sad', words(w`(?:nos|me) (?:han )?(?:robaron|robado|entraron a robar|atracado|atracaron)`)],
    [
      'pregnancy-loss',
      words(
        w`perd(?:í|imos|ió) (?:al|el|un|nuestro|mi) (?:bebé|embarazo)`,
        w`aborto espontáneo`,
        w`sin latido`,
      ),
    ],
    [
      'harassment',
      words(
        w`acos(?:o|a|an|ado|ada|ando|ó)`,
        w`comentarios? (?:racistas?|sexistas?|machistas?|homófobos?)`,
        w`me (?:amenaza|amenazó|tocó|manosea)\p{L}*`,
      ),
    ],
    [
      'illness',
      words(w`(?:biopsia|resultados?|pruebas?|médic[oa])[^.!?\n]{0,50}(?<!no es )(?:cáncer|maligno|tumor)`),
    ],
    [
      'team-loss',
      words(
        w`(?:despidieron|han despedido|echaron|han echado) a (?:tod[oa] |medi[oa] |la mitad )*(?:de )?(?:mi|mis|nuestro|el|la|los) ?(?:equipo|departamento|compañer[oa]s?|jef[ea]|plantilla|gente)?`,
      ),
    ],
    [
      'complaint',
      words(
        w`(?:su|vuestra|tu) (?:actualización|aplicación|app|programa|web)[^.!?\n]{0,20}(?:borr|elimin|perd)\p{L}+`,
      ),
    ],
    [
      'sarcasm',
      words(
        w`(?:genial|perfecto|estupendo|fantástico|qué bien),? (?:otr[oa]|otra vez)[^?]*`,
        w`justo lo que (?:necesitaba|me faltaba)`,
      ),
    ],
    [
      'incident',
      words(w`(?:migración|script|despliegue)[^.!?\n]{0,20}(?:borró|ha borrado|eliminó|rompió|ha roto)`),
    ],
    [
      'lost-work',
      words(
        w`(?:borr|sobrescrib|elimin|pis|revert|machac)\p{L}+ (?:otra vez |de nuevo )?(?:todo )?(?:mis?|nuestr[oa]s?|el|los)(?: \p{L}+)? (?:trabajo|cambios|archivos|código|borrador\p{L}*|datos|fotos)`,
        w`(?:días|horas|semanas|meses|años) de trabajo (?:perdid[oa]s|tirad[oa]s|a la basura|para nada)`,
        w`(?:perd(?:í|ido|imos)) (?:tod[oa]s? )?(?:mis?|el|los|las|nuestr[oa]s?) (?:trabajo|archivos|datos|fotos|notas|borrador\p{L}*|cambios)`,
        w`(?:rehacer|empezar de cero|repetirlo todo|hacerlo todo otra vez)`,
      ),
    ],
    [
      'conflict',
      words(
        w`me (?:ha |han )?(?:gritad|grit|humill|insult|ech(?:a|ó|aron) la culpa|culp|ridiculiz)\p{L}*`,
        w`delante de tod[oa]s?`,
        w`se (?:rieron|ríen|burl\p{L}+) de mí`,
      ),
    ],
    [
      'overload',
      words(
        w`no puedo más`,
        w`no llego a (?:todo|nada)`,
        w`hasta las (?:\d+|dos|tres|cuatro) (?:de la (?:mañana|madrugada)|am)`,
        w`(?:noches|días|fines de semana) seguid[oa]s`,
        w`sin dormir`,
        w`al límite`,
        w`reventad[oa]|cansadísim[oa]`,
      ),
    ],
    [
      'money',
      words(
        w`no (?:puedo|podemos|llego a) (?:pagar|fin de mes|permitirme)`,
        w`deudas?(?! técnica)`,
        w`desahuci\p{L}+`,
        w`sin dinero`,
      ),
    ],
    [
      'limbo',
      words(
        w`nadie (?:nos|me) (?:dice|cuenta|explica|informa)(?: nada)?`,
        w`van a (?:cancelar|cerrar|cortar|recortar)[^.!?\n]{0,30}`,
        w`reestructuración|recortes`,
        w`no sé (?:qué va a pasar|si (?:seguiré|tendré|conservaré))[^.!?\n]{0,20}`,
      ),
    ],
    [
      'lonely',
      words(
        w`(?:me siento|estoy) (?:muy |tan |bastante )?sol[oa]`,
        w`soledad`,
        w`no (?:he hablado|hablo|conozco) (?:con |a )?nadie[^.!?\n]{0,20}`,
        w`echo (?:mucho )?de menos a mi \p{L}+`,
        w`sin amigos`,
      ),
    ],
    [
      'waiting',
      words(
        w`nadie (?:me |nos )?(?:responde|contesta|ha respondido|ha contestado|respondió|contestó)`,
        w`sin respuesta`,
      ),
    ],
    [
      'left-out',
      words(
        w`nadie (?:me |nos )?(?:escucha|invita|invitó|pregunta|preguntó|avisó|hace caso)`,
        w`me (?:han )?(?:ignor|exclu|dej(?:ado|aron|an) fuera)\p{L}*`,
        w`no me (?:invitaron|han invitado|incluyeron)`,
        w`todos (?:\p{L}+ ){0,3}menos (?:yo|a mí)`,
      ),
    ],
  ],
  strong: words(
    w`no (?:puedo|pude) (?:dormir|comer|concentrarme|respirar|seguir|dejar de|soportar)`,
    w`no estoy (?:bien|pudiendo)`,
    w`(?:muy|tan) (?:duro|difícil|mal|triste)`,
    w`(?:mala|malas) (?:noticia|noticias|racha)`,
    w`(?:terrible|horrible|fatal|pesadilla|miserable|insoportable|desesperad[oa]|destrozad[oa]|hundid[oa])`,
    w`(?:llor|sufr|duel)\p{L}+`,
    w`(?:muert[eo]s?|murió|divorci\p{L}+|cáncer|ingresad[oa])`,
    w`(?:injust[oa]|hart[oa]|humillad[oa]|avergonzad[oa]|culpable|asustad[oa]|acosad[oa])`,
    w`me (?:robaron|han robado)`,
    w`odio`,
  ),
  weak: words(
    w`(?:perd(?:í|ido|imos|ió)|borr(?:ó|ado|aste|aron)|rot[oa]s?|rompi\p{L}+|fall(?:ó|a|ado|an)|error(?:es)?|problemas?|cancelad[oa]|rechazad[oa]|retras\p{L}+|peor|cansad[oa]|enfadad[oa]|frustrad[oa]|molest[oa]|atascad[oa]|desgraciadamente|lamentablemente)`,
    w`no (?:puedo|funciona|consigo|hay manera)`,
    w`nadie|nunca|nada funciona`,
    w`otra vez|de nuevo`,
    w`demasiado`,
  ),
  harmless:
    /(?:(?:sin|ningún|no hay) (?:problemas?|prisa|errores)|nada urgente|no te preocupes|no pasa nada|nos vemos de nuevo|ya (?:está|funciona)|arreglad[oa]|resuelt[oa]|nunca (?:mejor|he estado))/giu,
  templates: {
    'pregnancy-loss': {
      acknowledge: ['Lo siento muchísimo. No hay palabras para algo así, y te agradezco la confianza.'],
      explore: ['Lo siento muchísimo. ¿Qué te haría bien ahora, compañía, silencio u otra cosa?'],
      support: [
        'Lo siento muchísimo. Puedo encargarme de […] para que no tengas que dar explicaciones a nadie. No hace falta que contestes.',
      ],
    },
    harassment: {
      acknowledge: [
        'Siento mucho que te haya pasado esto. No está bien, y me alegra que me lo hayas contado.',
      ],
      explore: ['Siento mucho que te haya pasado esto. ¿Qué te ayudaría a sentir más seguridad ahora?'],
      support: [
        'Siento mucho que te haya pasado esto. Tengo tiempo el […] para escucharte, y puedo acompañarte si quieres hablar con […]. Tú decides.',
      ],
    },
    'team-loss': {
      acknowledge: ['Lo siento mucho. Perder de golpe a la gente con la que trabajas es muy duro.'],
      explore: ['Lo siento mucho, qué golpe. ¿Cómo lo estás llevando tú?'],
      support: [
        'Lo siento mucho, qué golpe. Tengo tiempo el […] si quieres hablar o simplemente no estar a solas con ello.',
      ],
    },
    'lost-work': {
      acknowledge: [
        'Lo siento, qué frustrante. Ese trabajo ya te había costado mucho, y es normal que te duela.',
      ],
      explore: ['Lo siento, qué frustrante. ¿Qué es lo que más te ayudaría ahora?'],
      support: [
        'Lo siento, qué frustrante. Podría ayudarte a recuperar […] o encargarme de […] mientras tanto.',
      ],
    },
    limbo: {
      acknowledge: ['No saber qué viene después es duro, y es normal que te pese.'],
      explore: ['No saber qué viene después es duro. ¿Qué es lo que más te preocupa?'],
      support: [
        'No saber qué viene después es duro. Podría preguntar a […] qué se puede decir ya, o hablamos el […].',
      ],
    },
    lonely: {
      acknowledge: ['Suena a mucha soledad, y me alegra de verdad que me lo cuentes.'],
      explore: ['Suena a mucha soledad. ¿Qué es lo que más echas de menos?'],
      support: ['Suena a mucha soledad. ¿Te apetece comer o hablar un rato conmigo el […]?'],
    },
    'left-out': {
      acknowledge: ['Eso duele, y es normal que te siga dando vueltas. Me alegra que lo digas.'],
      explore: ['Eso duele. ¿Qué te habría gustado que pasara?'],
      support: ['Eso duele. Tengo tiempo el […] y me gustaría escuchar cómo lo has vivido.'],
    },
    trouble: {
      acknowledge: ['Suena difícil, y me alegra que me lo cuentes.'],
      explore: ['Lo siento, suena difícil. ¿Qué te ayudaría más ahora mismo?'],
      support: [
        'Lo siento, suena difícil. Tengo tiempo el […] si quieres hablar, o puedo encargarme de […].',
      ],
    },
    glad: {
      acknowledge: ['¡Qué alegría leer esto!'],
      explore: ['¡Qué alegría! ¿Qué es lo que más te ha gustado?'],
      support: ['¡Qué alegría! ¿Se lo cuento también a […]?'],
    },
    short: {
      acknowledge: ['Genial, gracias.'],
      explore: ['Genial, gracias. ¿Necesitas algo más de mi parte?'],
      support: ['Genial, gracias. Puedo seguir con […], si ayuda.'],
    },
    neutral: {
      acknowledge: ['Perfecto, gracias por avisar.'],
      explore: ['Gracias por avisar. ¿Necesitas algo de mi parte?'],
      support: ['Gracias por avisar. Puedo encargarme de […], si ayuda.'],
    },
  },
}
