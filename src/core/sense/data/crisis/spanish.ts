import type { CrisisList } from './list.ts'

/** The basics in Spanish: plain wording, the common implicit ones, violence at home, others in danger. */
export const CRISIS_ES: CrisisList = {
  harmless:
    /morir(?:me|se)? de (?:risa|hambre|ganas|sueño|calor|frío|vergüenza|sed|aburrimiento)|muero de \p{L}+|matar el (?:tiempo|proceso)|suicidio (?:político|profesional)/gu,
  families: [
    {
      stems:
        'morir morim muera muero muere muert matar mato suici vivir vivie vida mí pega golpe maltr desap corto corta cortó cortá corté autol acaba termi nacid violó viola viol amena exist daño despe carga miedo pensa pensé puedo adiós aguan quita quier ojalá pasti medic tragu somní tirar lanza salta arroj nadie mundo leen lees leyen fuerz felic tranq fácil mate pegue encie empuj',
      plain: [
        /(?<!no )(?:quiero|quisiera|deseo|prefiero|necesito|ganas de|preferiría) (?:\p{L}+ )?(?:morir(?:me)?|estar muert[oa]|matarme|suicidarme)(?!\p{L})/u,
        /(?<!\p{L})me (?:quiero|voy a|quisiera) (?:morir|matar|suicidar|cortar las venas)(?!\p{L})/u,
        /(?:voy a|pienso en|pensado en|pensando en|quiero|intent[eéó]\p{L}*|he intentado|planeo) (?:\p{L}+ )?(?:suicidarme|matarme|suicidarse|matarse|quitarme la vida|quitarse la vida|el suicidio)/u,
        /pensamientos suicidas|(?:idea|ideas) (?:suicidas|de suicidio)|quitarme la vida|(?:estoy|me siento) suicida/u,
        /me (?:corto|corté|hago daño|autolesiono|lastimo a mí)(?! el pelo| las uñas)/u,
        /mi (?:marido|esposo|esposa|mujer|pareja|novio|novia|ex|padre|madre|padrastro|papá|tío) me (?:\p{L}+ )?(?:pega|pegó|golpea|golpeó|maltrata|maltrató|amenaza|viola|violó|toca|abusa)/u,
        /me (?:violó|violaron|han violado|amenazó con matarme|quiere matar)(?!\p{L})/u,
        /(?:mi (?:amig[oa]|herman[oa]|hij[oa]|pareja|compañer[oa]|madre|padre)|él|ella|alguien).{0,40}(?:quiere (?:morir|matarse|suicidarse)|se quiere (?:matar|morir)|no quiere vivir|suicidarse|matarse|se corta)/u,
        /(?:quiero|voy a) acabar con (?:todo|mi vida)|terminar con mi vida/u,
        /(?:tirarme|lanzarme|arrojarme|saltar) (?:del|de un|de la|al|a las|desde (?:el|un|la)|por la) (?:puente|tren|vías|balcón|ventana|metro|azotea)(?!\p{L})/u,
        /me (?:tomé|he tomado|tragué|tragado) (?:todas|todo|toda|muchas|un montón|una caja|\d{2,}) (?:\p{L}+ ){0,4}(?:pastillas|medicamentos|somníferos)/u,
      ],
      implicit: [
        /no quiero (?:\p{L}+ )?(?:estar|seguir|vivir)[^.!?\n]{0,20}en este mundo/u,
        /(?:él|ella|cuando bebe|y) me (?:pega|golpea|maltrata|amenaza|empuja|encierra)|miedo (?:de |a )?que me (?:mate|pegue|haga (?:daño|algo)|encuentre)/u,
        // sin mí × mejor, in both orders
        /(?:sin mí|si (?:yo )?(?:no (?:estuviera|existiera|estoy)(?: aquí| más)?|(?:me )?(?:muero|muriera|muriese)|me fuera para siempre|desaparec(?:iera|iese|o)|desaparezco|dejara de existir)),?[^.!?\n]{0,30}(?:mejor|felices|tranquil|fácil|alivi)/u,
        /(?:mejor|felices|tranquil\p{L}+|fácil|alivio)[^.!?\n]{0,30}(?:sin mí(?! (?:en|mañana|hoy))|(?:si|que) (?:yo )?(?:no (?:estuviera|existiera)|(?:me )?(?:muero|muriera|muriese)|desaparec(?:iera|iese)|desaparezco|dejara de existir))(?! (?:en|mañana|hoy))/u,
        /(?:si|cuando) (?:leen|lees|leéis|estás leyendo) esto.{0,20}(?:ya no|muert[oa]|me habré ido|tarde)/u,
        /no (?:tengo|me quedan?) (?:más |ya )?(?:fuerzas?|ganas)(?: ya| más)? (?:para|de) (?:vivir|seguir(?: viviendo| adelante)?|continuar)(?:\s*$|[.,!]| con (?:esto|mi vida))/u,
        /miedo (?:de|a) (?:él|mi (?:marido|esposo|pareja|novio|padre|ex))(?: cuando|\s*(?:$|[.,!]))|miedo (?:de|a) (?:volver|ir) a (?:mi )?casa/u,
        /(?:ya )?no (?:me )?(?:quiero|deseo|aguanto) (?:\p{L}+ )?(?:vivir|viviendo|seguir viviendo|existir|despertar(?:me)?|vivir más)(?! (?:en|con|aquí|tan|temprano|a las|(?:mañana )?(?:tan )?temprano|mañana a las))/u,
        /(?:mejor|más felices|tranquilos)(?: están| estarían)? sin mí|(?:estarían|estaríais|estaría|estarán) (?:\p{L}+ )?mejor(?: \p{L}+)? sin mí/u,
        /(?:no (?:le )?(?:veo|encuentro|tiene)|sin) (?:\p{L}+ )?(?:sentidos?|raz(?:ón|ones)|motivos?)(?: \p{L}+){0,2} (?:a la vida|viviendo|a vivir|para vivir|vivir|de vivir|mi vida)|la vida (?:ya )?no (?:tiene|vale)/u,
        /desaparecer (?:para siempre|de este mundo|del mundo)/u,
        /ojalá (?:\p{L}+ )?(?:estuviera muert[oa]|no (?:hubiera|hubiese) nacido|no despert\p{L}+|me muriera)|(?:no )?(?:hubiera|haber) nunca nacido|nunca (?:haber|hubiera) nacido/u,
        /(?:nadie|a nadie) .{0,25}(?:si (?:me )?(?:muero|muriera|desaparezco|desapareciera))/u,
        /nadie me (?:echaría|echará|va a echar) de menos|nadie me extrañaría|no (?:quiero|deseo) (?:estar|seguir|vivir) (?:más )?en este mundo/u,
        /(?:soy|siendo) una carga para (?:todos|mi familia|los demás|ustedes)/u,
        /cansad[oa] de (?:vivir|la vida|existir)/u,
        /tengo miedo de mi (?:marido|esposo|pareja|novio|padre|ex)/u,
        /no puedo seguir (?:así|viviendo)(?:\s*$|[.,!])/u,
      ],
      faint: [/ya no puedo más/u, /quiero desaparecer/u, /adiós a todos/u, /no aguanto más/u],
    },
  ],
}
