import type { CrisisList } from './list.ts'

/** The basics in the other languages that the product speaks: plain wording, the common implicit ones, violence at home, others in danger. */
export const CRISIS_ES: CrisisList = {
  harmless:
    /morir(?:me|se)? de (?:risa|hambre|ganas|sueño|calor|frío|vergüenza|sed|aburrimiento)|muero de \p{L}+|matar el (?:tiempo|proceso)|suicidio (?:político|profesional)/gu,
  families: [
    {
      stems:
        'morir morim muera muero muere muert matar mato suici vivir vivie vida mí pega golpe maltr desap corto corta cortó cortá corté autol acaba termi nacid violó viola viol amena exist daño despe carga miedo pensa pensé puedo adiós aguan quita quier ojalá pasti medic tragu somní tirar lanza salta arroj nadie mundo',
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
        /(?:ya )?no (?:me )?(?:quiero|deseo|aguanto) (?:\p{L}+ )?(?:vivir|viviendo|seguir viviendo|existir|despertar(?:me)?|vivir más)(?! (?:en|con|aquí|tan|temprano|a las|(?:mañana )?(?:tan )?temprano|mañana a las))/u,
        /(?:mejor|más felices|tranquilos)(?: están| estarían)? sin mí|(?:estarían|estaríais|estaría|estarán) (?:\p{L}+ )?mejor(?: \p{L}+)? sin mí/u,
        /(?:no (?:le )?(?:veo|encuentro|tiene)|sin) (?:\p{L}+ )?(?:sentido|razón|motivo)s?(?: \p{L}+){0,2} (?:a la vida|a vivir|para vivir|vivir|de vivir|mi vida)|la vida (?:ya )?no (?:tiene|vale)/u,
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

export const CRISIS_FR: CrisisList = {
  harmless:
    /mour\p{L}+ de (?:rire|faim|soif|envie|chaud|froid|honte)|meurs de \p{L}+|morte? de (?:rire|faim|fatigue|honte)|suicide (?:politique|professionnel|commercial)|tue le (?:temps|processus)/gu,
  families: [
    {
      stems:
        "mouri mort morte meurs suici tuer tue vivre vie finir moi frapp bat tape battu violé viole étran coupe coupé scari mutil dispa exist né née révei mal farde poids menac agres peur n'en bout adieu marre quoi crève jours boîte cache compr pilul somni médoc médic jeter saute perso toujo",
      plain: [
        /(?<!pas )(?<!\p{L})(?:veux|voudrais|préfère|préférerais|envie de|besoin de|aimerais) (?:\p{L}+ )?(?:mourir|être morte?|crever|me tuer|me suicider|me pendre|me foutre en l'air)/u,
        /(?:vais|veux|envie de|pense à|pensé à|songe à|essayé de|tenté de) (?:me suicider|me tuer|mettre fin à mes jours|m'ôter la vie|me pendre)/u,
        /(?:pense|pensées?|songe|idées?|envies?|tentatives?)(?: \p{L}+){0,2} (?:au suicide|suicidaires?|de suicide)|(?:je suis|me sens) suicidaire/u,
        /mettre fin à (?:mes|ses) jours|en finir avec (?:la|ma) vie|(?:envie|veux|voudrais|vais|besoin) (?:d'|de )?en finir(?! (?:avec (?:ce|cette|le|les|la (?!vie)))|rapidement)/u,
        /je me (?:coupe|suis (?:re)?(?:coupée?|scarifiée?|mutilée?)|scarifie|mutile|fais du mal)(?! (?:les cheveux|une|du|au|en|le))/u,
        /(?:mon|ma) (?:mari|femme|copain|copine|conjointe?|compagnon|compagne|ex|père|mère|beau-père|oncle|petit ami) (?:me|m') ?(?:\p{L}+ )?(?:frappe|frappé|frappée|bat|battu|battue|tape|tapé|menace|menacé|violée?|viole|étrangle|touche)/u,
        /(?:il|elle|on|m'a|ont) (?:m'a |m'ont )?violée?(?!\p{L})|j'ai été (?:violée?|agressée?|battue?)/u,
        /(?:me jeter|sauter) (?:sous|devant|d'un|du|par|de) (?:un |le |la )?(?:train|métro|pont|toit|balcon|fenêtre)(?!\p{L})/u,
        /(?:pris|avalé|prendre|avaler) (?:toute (?:la|une|ma) boîte|tous (?:mes|les)|toutes (?:mes|les)|une boîte entière|\d{2,}) (?:\p{L}+ ){0,2}(?:médicaments|cachets|comprimés|pilules|somnifères|médocs)/u,
        /(?:mon|ma|un|une) (?:amie?|frère|sœur|soeur|fils|fille|collègue|pote|copine?|mère|père).{0,40}(?:veut (?:mourir|en finir|se tuer|se suicider)|se suicider|se tuer|suicidaire|ne veut plus vivre|se scarifie)/u,
      ],
      implicit: [
        /(?:ne|n'ai|n'|j'ai) ?(?:veux|ai|peux|supporte|en peux)? ?(?:plus|pas)(?: \p{L}+)? (?:envie )?(?:de |d')?(?:vivre|exister|être en vie|me réveiller)(?! (?:à|avec|ici|chez|dans))/u,
        /(?:mieux|heureux|tranquilles) sans moi/u,
        /(?:plus|pas|aucune?|quel est le) (?:de )?(?:raison|sens|but)s?(?: \p{L}+){0,2} (?:de vivre|à vivre|à la vie|à ma vie)|à quoi bon (?:vivre|continuer à vivre|exister)|la vie n'a plus (?:de|aucun) sens|plus de raison de vivre/u,
        /disparaître (?:pour toujours|à jamais|de ce monde|définitivement)/u,
        /(?:jamais|pas) (?:être |dû naître|née?)(?<=(?:voudrais|aurais|aimerais|préféré).{0,30})|ne jamais être née?/u,
        /m'endormir et ne (?:plus|jamais) (?:jamais )?me réveiller|ne (?:plus|jamais) me réveiller/u,
        /personne ne me (?:regrett|pleurer|manquer)\p{L}*|partir pour toujours(?:\s*$|[.,!])/u,
        /je suis un (?:fardeau|poids) pour (?:tout le monde|ma famille|les autres|vous|mes)/u,
        /(?:fatiguée?|lasse?|marre) de (?:vivre|la vie|exister|cette vie)/u,
        /(?:personne|qui) .{0,30}si je (?:mourais|disparaissais|meurs|n'étais plus là)/u,
        /(?:j'ai )?peur de (?:mon mari|mon copain|mon ex|mon père|rentrer chez moi)/u,
      ],
      faint: [/je n'en peux plus/u, /adieu (?:à )?tou(?:s|t le monde)/u, /je veux disparaître/u, /à bout/u],
    },
  ],
}

export const CRISIS_DE: CrisisList = {
  harmless:
    /sterbe (?:vor|gleich vor) \p{L}+|tot\s?lach\p{L}*|lach\p{L}* mich tot|bringt mich um (?:den|meinen) \p{L}+|todmüde|lebensmittel|selbstmordkommando/gu,
  families: [
    {
      stems:
        'sterb tot tod umbri umzub bring leben lebe selbs suizi ritze gerit geri ritzt schlä schlu gesch verge missb verpr mich ende verle versc gebor aufwa aufzu last angst antun nehme weite lebt auswe sinn ohne mehr würgt table pille schla medik welt zug zuges bahn brück dach balko vermi fehle',
      plain: [
        /(?:ich )?(?:will|möchte|würde(?: \p{L}+)? gerne?|wünsche mir zu) (?:\p{L}+ ){0,2}(?:sterben|tot sein)(?!\p{L})/u,
        /(?:ich )?(?:will|möchte|werde|wollte|könnte) mich (?:\p{L}+ ){0,2}(?:umbringen|töten|aufhängen|erhängen|erschießen)/u,
        /ich bring(?:e)? mich (?:\p{L}+ )?um(?!\p{L})/u,
        /mich (?:\p{L}+ )?vor (?:den|einen|die|eine) (?:zug|u-bahn|bahn|lkw) (?:zu )?(?:werfen|schmeißen)|(?:von|aus) (?:der|einer|dem|einem) (?:brücke|dach|balkon|fenster) (?:zu )?springen/u,
        /(?:alle|zu viele|ganze packung|\d{2,}) (?:\p{L}+ ){0,2}(?:tabletten|pillen|schlaftabletten|medikamente) (?:genommen|geschluckt|eingenommen)|weg von dieser welt|nicht mehr auf dieser welt/u,
        /schluss mit (?:allem|meinem leben|dem leben)(?!\p{L})/u,
        /(?:denke|dachte|nachgedacht|nachdenke|gedanken|plane|überlege)(?: \p{L}+){0,4} (?:selbstmord|suizid)|(?:selbstmord|suizid)(?:gedanken|versuch|absichten)|suizidal|selbstmordgefährdet|(?:mir|sich) das leben (?:zu )?nehmen/u,
        /(?:mein(?:em)? leben|meinem leben) (?:ein ende|beenden)|leben ein ende (?:setzen|machen)/u,
        /(?:mich|arme?|handgelenke?) (?:\p{L}+ ){0,2}(?:geritzt|ritzen|aufgeschnitten|selbst verletzt)|ich (?:ritze|verletze) mich(?: selbst)?|selbstverletz\p{L}*/u,
        /mein(?:e)? (?:mann|frau|freund|freundin|partner|partnerin|vater|mutter|stiefvater|ex|onkel) (?:\p{L}+ ){0,2}(?:schlägt|schlug|würgt|bedroht|vergewaltigt|missbraucht|verprügelt|geschlagen)/u,
        /(?:wurde|bin|hat mich) (?:\p{L}+ ){0,2}(?:vergewaltigt|missbraucht|verprügelt)/u,
        /(?:mein(?:e)? (?:freund|freundin|bruder|schwester|sohn|tochter|kolleg(?:e|in)|mutter|vater)|er|sie).{0,40}(?:will (?:sich umbringen|sterben|nicht mehr leben)|sich (?:umbringen|das leben nehmen|etwas antun)|suizidgefährdet|ritzt sich)/u,
      ],
      implicit: [
        /(?:will|mag|möchte|kann) (?:\p{L}+ )?(?:nicht mehr|nicht länger) (?:leben|weiterleben|aufwachen|existieren|da sein)(?! (?:in|mit|bei))/u,
        /(?:ohne mich|wenn ich (?:weg|tot|nicht mehr da) (?:wäre|bin)).{0,40}(?:besser|glücklicher|leichter)|(?:besser|glücklicher)(?: \p{L}+){0,2} ohne mich/u,
        /wünsch\p{L}*.{0,10} (?:\p{L}+ )?(?:ich wäre|tot zu sein|nie geboren|nicht mehr aufzuwachen)(?=.{0,15}(?:tot|nie geboren|geboren|$))/u,
        /(?:keinen|kein) (?:sinn|grund)(?: \p{L}+){0,3} (?:leben|zu leben|weiterzuleben)|leben(?: \p{L}+){0,3} (?:keinen sinn|nicht (?:mehr )?lebenswert)/u,
        /ich kann nicht mehr,? (?:und )?ich will nicht mehr|(?:einschlafen|schlafen) und (?:nie|nicht) (?:wieder|mehr) aufwachen/u,
        /(?:für immer|einfach) verschwinden(?: für immer)?(?<=für immer.{0,12}|.{0,40}für immer)/u,
        /(?:nie|niemals|besser nicht) geboren/u,
        /ich bin (?:nur |allen |bloß )?(?:eine )?last für (?:alle|meine|euch|andere)/u,
        /(?:lebensmüde|des lebens müde|müde vom leben)/u,
        /angst vor meinem (?:mann|freund|ex|vater|partner)|angst,? nach hause zu gehen/u,
        /niemand würde mich vermissen|niemandem würde ich fehlen/u,
        /niemand .{0,30}wenn ich (?:weg|tot|nicht mehr da)/u,
      ],
      faint: [
        /ich kann nicht mehr/u,
        /lebt wohl|macht's gut für immer/u,
        /keinen ausweg/u,
        /alles hat keinen sinn/u,
      ],
    },
  ],
}

export const CRISIS_PT: CrisisList = {
  harmless:
    /morrendo de \p{L}+|morrer de (?:rir|fome|sono|vergonha|calor|frio|vontade)|morri de \p{L}+|matar (?:o processo|o tempo|aula|saudades?)|suicídio (?:político|profissional)/gu,
  families: [
    {
      stems:
        'morre mort morto morta matar mato suicí suici viver vivo vida mim bate bateu agrid agred espan sumir desap corto corte corta acaba nasci nasce estup ameaç exist acord fardo peso machu medo agüen aguen saíd saída adeus autom compr reméd pílul medic motiv jogar pular atira falta mundo',
      plain: [
        /(?<!não )(?:quero|queria|gostaria de|prefiro|preferia|vontade de|preciso|desejo) (?:\p{L}+ )?(?:morrer|estar mort[oa]|me matar|me suicidar|suicidar-me|matar-me)/u,
        /(?:vou|quero|pensando em|penso em|tentei|queria|pensei em) (?:me (?:matar|suicidar|enforcar)|suicidar-me|matar-me|tirar (?:a )?minha (?:própria )?vida|acabar com (?:a )?minha vida|acabar com tudo)/u,
        /(?:pens\p{L}+|ideia|ideias|tentativa)(?: \p{L}+){0,2} (?:em|no|de) suicídio|pensamentos suicidas|(?:estou|me sinto) suicida/u,
        /tirar (?:a )?(?:minha|própria) (?:própria )?vida/u,
        /(?:eu )?me (?:corto|cortei|mutilo|machuco de propósito|autolesiono)(?! o cabelo)|automutila\p{L}*/u,
        /(?:meu|minha) (?:marido|esposa|mulher|namorad[oa]|companheir[oa]|pai|mãe|padrasto|ex|tio) (?:me )(?:\p{L}+ )?(?:bate|bateu|agride|agrediu|espanca|ameaça|ameaçou|estuprou|toca|abusa|machuca)/u,
        /(?:fui|sou|estou sendo) (?:estuprada|estuprado|abusada|abusado|agredida|agredido|espancada)|ameaçou me matar|me estuprou/u,
        /(?:me (?:jogar|atirar)|pular) (?:da|do|de uma|na frente d[eoa]|debaixo d[eoa]|pela) (?:\p{L}+ )?(?:ponte|prédio|trem|janela|ônibus|metrô|varanda)(?!\p{L})/u,
        /(?:tomei|engoli) (?:todos os|todas as|um monte de|uma caixa|a caixa|\d{2,}) (?:\p{L}+ ){0,3}(?:comprimidos|remédios|pílulas|medicamentos)/u,
        /(?:(?:meu|minha|um|uma) (?:amig[oa]|irmã[o]?|filh[oa]|colega|mãe|pai|namorad[oa])|ele|ela).{0,40}(?:quer (?:morrer|se matar)|se matar|não quer (?:mais )?viver|suicidar|se corta)/u,
      ],
      implicit: [
        /não (?:quero|aguento|consigo|desejo) (?:\p{L}+ )?(?:viver|existir|acordar|viver mais)(?! (?:em|com|no|na|aqui))/u,
        /(?:melhor|mais feliz(?:es)?)(?: \p{L}+)? sem mim/u,
        /(?:não (?:vejo|tem|há|tenho)|sem) (?:\p{L}+ )?(?:sentido|razão|motivo)s?(?: \p{L}+){0,2} (?:viver|na vida|de viver|para viver|pra viver)|a vida (?:já )?não (?:tem|faz) (?:mais )?sentido/u,
        /(?:sumir|desaparecer) (?:para sempre|pra sempre|desse mundo|deste mundo)/u,
        /(?:nunca|não) ter nascido/u,
        /dormir e (?:nunca|não) (?:mais )?acordar/u,
        /ninguém sentiria (?:a )?minha falta|não quero (?:mais )?(?:estar|viver|ficar) (?:mais )?(?:aqui )?(?:neste|nesse) mundo/u,
        /sou (?:só )?um (?:fardo|peso) (?:para|pra) (?:todos|todo mundo|minha|os outros|vocês)/u,
        /cansad[oa] (?:de viver|da vida|de existir)/u,
        /ninguém .{0,30}se eu (?:morresse|morrer|sumisse|desaparecesse)/u,
        /medo do meu (?:marido|namorado|pai|ex|padrasto)/u,
      ],
      faint: [/não aguento mais/u, /quero sumir/u, /adeus a todos/u, /não vejo saída/u],
    },
  ],
}

export const CRISIS_IT: CrisisList = {
  harmless:
    /muoio di \p{L}+|morendo (?:dal|di) \p{L}+|morire (?:dal|di|dalle) \p{L}+|morto di (?:fame|sonno|fatica)|suicidio (?:politico|professionale)|mi sta uccidendo|ammazzare il tempo/gu,
  families: [
    {
      stems:
        "morir morto morta muoio uccid ammaz suici viver vivo vita me picch mena viole stupr tagli finit spari scomp nato nata esist svegl peso male paura minac moris facci uscit d'usc addio autol malt pasti pillo flaco medic farma sonni motiv avant butta getta manca mondo",
      plain: [
        /(?<!non )(?:voglio|vorrei|preferirei|desidero|voglia di|preferisco) (?:\p{L}+ )?(?:morire|essere mort[oa]|uccidermi|ammazzarmi|suicidarmi)/u,
        /mi (?:voglio|vorrei) (?:uccidere|ammazzare|suicidare)|mi (?:ammazzo|uccido|suicido)(?! di)/u,
        /(?:pens\p{L}+|idea|tentativo|tentato)(?: \p{L}+){0,3} (?:al suicidio|il suicidio|di suicidio|di suicidarmi|di uccidermi|di ammazzarmi|di togliermi la vita)|pensieri suicidi|istinti suicidi/u,
        /toglier(?:mi|si) la vita|(?:voglio|vorrei|voglia di|penso di) farla finita/u,
        /mi (?:taglio|sono tagliat[oa]|faccio del male|sono fatt[oa] del male)(?! i capelli| le unghie| fuori)|autolesionis\p{L}*/u,
        /(?:mio|mia|il mio|la mia) (?:marito|moglie|ragazz[oa]|compagn[oa]|fidanzat[oa]|padre|madre|patrigno|ex|zio) mi (?:\p{L}+ )?(?:picchia|picchiat[oa]|mena|minaccia|minacciat[oa]|violenta|violentat[oa]|tocca|maltratta|molesta)/u,
        /(?:sono stat[oa]|mi ha|mi hanno) (?:\p{L}+ )?(?:violentat[oa]|stuprat[oa]|picchiat[oa]|abusat[oa])/u,
        /(?:buttarmi|gettarmi) (?:dal|dalla|giù dal|sotto (?:un|il|la)|da un) (?:balcone|ponte|treno|finestra|tetto|metro)(?!\p{L})/u,
        /ho (?:preso|ingerito|ingoiato) (?:tutt[ei] (?:le|i|il)|troppe|una scatola di|\d{2,}) (?:\p{L}+ ){0,2}(?:pastiglie|pillole|medicine|farmaci|sonniferi)/u,
        /non (?:vedo|trovo|ho) più (?:\p{L}+ )?(?:motiv[oi]|ragion[ei]|senso) (?:per|di) (?:andare avanti|vivere|continuare a vivere)/u,
        /(?:(?:mio|mia|il mio|la mia|un|una) (?:amic[oa]|fratello|sorella|figli[oa]|collega|madre|padre|compagn[oa])|lui|lei).{0,40}(?:vuole (?:morire|uccidersi|ammazzarsi|farla finita)|suicidarsi|uccidersi|non vuole più vivere|si taglia)/u,
      ],
      implicit: [
        /non (?:voglio|ho|riesco|ce la faccio|sopporto)(?: \p{L}+){0,2} (?:voglia di |a |di )?(?:vivere|esistere|svegliarmi)(?! (?:a|con|in|qui|di))/u,
        /(?:meglio|più felic[ei])(?: \p{L}+){0,2} senza di me/u,
        /(?:non (?:vedo|ha|c'è|trovo)|nessun) (?:\p{L}+ )?(?:senso|motivo|ragione)(?: \p{L}+){0,2} (?:vivere|la vita|per vivere|nella vita)|la (?:mia )?vita non ha (?:più )?senso/u,
        /(?:sparire|scomparire) (?:per sempre|da questo mondo)/u,
        /(?:mai|non essere) (?:essere )?nat[oa](?<=(?:vorrei|avrei|meglio|fossi).{0,30})/u,
        /addormentarmi e non svegliarmi(?: più)?/u,
        /nessuno sentirebbe la mia mancanza|non voglio più (?:stare|essere|vivere) al mondo/u,
        /sono (?:solo )?un peso per (?:tutti|la mia|gli altri|voi)/u,
        /stanc[oa] (?:di vivere|della vita|di esistere)/u,
        /nessuno .{0,30}se (?:morissi|sparissi|muoio|non ci fossi)/u,
        /paura (?:di mio marito|del mio (?:ragazzo|ex|compagno)|di mio padre|di tornare a casa)/u,
      ],
      faint: [/non ce la faccio più/u, /addio a tutti/u, /voglio sparire/u, /senza via d'uscita/u],
    },
  ],
}
