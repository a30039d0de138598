import type { CrisisList } from './list.ts'

/** The basics in Portuguese: plain wording, the common implicit ones, violence at home, others in danger. */
export const CRISIS_PT: CrisisList = {
  harmless:
    /morrendo de \p{L}+|morrer de (?:rir|fome|sono|vergonha|calor|frio|vontade)|morri de \p{L}+|matar (?:o processo|o tempo|aula|saudades?)|suicídio (?:político|profissional)/gu,
  families: [
    {
      stems:
        'morre mort morto morta matar mato suicí suici viver vivo vida mim bate bateu agrid agred espan sumir desap corto corte corta acaba nasci nasce estup ameaç exist acord fardo peso machu medo agüen aguen saíd saída adeus autom compr reméd pílul medic motiv jogar pular atira falta mundo sem lendo lerem força vonta dele dela volta feliz tranq fácil tranc empur bata',
      plain: [
        /(?<!não )(?:quero|queria|gostaria de|prefiro|preferia|vontade de|preciso|desejo) (?:\p{L}+ )?(?:morrer|estar mort[oa]|me matar|me suicidar|suicidar-me|matar-me)/u,
        /(?:vou|quero|pensando em|penso em|tentei|queria|pensei em) (?:me (?:matar|suicidar|enforcar)|suicidar-me|matar-me|tirar (?:a )?minha (?:própria )?vida|acabar com (?:a )?minha vida|acabar com tudo)/u,
        /(?:pens\p{L}+|ideia|ideias|tentativa)(?: \p{L}+){0,2} (?:em|no|de) suicídio|pensamentos suicidas|(?:estou|me sinto) suicida/u,
        /tirar (?:a )?(?:minha|própria) (?:própria )?vida/u,
        /(?:eu )?me (?:corto|cortei|mutilo|machuco de propósito|autolesiono)(?! o cabelo| el pelo| las uñas| as unhas)|automutila\p{L}*/u,
        /(?:meu|minha) (?:marido|esposa|mulher|namorad[oa]|companheir[oa]|pai|mãe|padrasto|ex|tio) (?:me )(?:\p{L}+ )?(?:bate|bateu|agride|agrediu|espanca|ameaça|ameaçou|estuprou|toca|abusa|machuca)/u,
        /(?:fui|sou|estou sendo) (?:estuprada|estuprado|abusada|abusado|agredida|agredido|espancada)|ameaçou me matar|me estuprou/u,
        /(?:me (?:jogar|atirar)|pular) (?:da|do|de uma|na frente d[eoa]|debaixo d[eoa]|pela) (?:\p{L}+ )?(?:ponte|prédio|trem|janela|ônibus|metrô|varanda)(?!\p{L})/u,
        /(?:tomei|engoli) (?:todos os|todas as|um monte de|uma caixa|a caixa|\d{2,}) (?:\p{L}+ ){0,3}(?:comprimidos|remédios|pílulas|medicamentos)/u,
        /(?:(?:meu|minha|um|uma) (?:amig[oa]|irmã[o]?|filh[oa]|colega|mãe|pai|namorad[oa])|ele|ela).{0,40}(?:quer (?:morrer|se matar)|se matar|não quer (?:mais )?viver|suicidar|se corta)/u,
      ],
      implicit: [
        /(?:ele|ela) me (?:bate|bateu|agride|ameaça|empurra|tranca|espanca)|medo (?:de )?que (?:ele|ela) me (?:mate|bata|machuque|encontre)/u,
        // sem mim × melhor, in both orders
        /(?:sem mim|se eu (?:morresse|morrer|sumisse|sumir|desaparecesse|não (?:existisse|estivesse(?: mais)? aqui))),?[^.!?\n]{0,30}(?:melhor|feliz|tranquil|fácil|alívio)/u,
        /(?:melhor|felizes|tranquil\p{L}+|fácil|alívio)[^.!?\n]{0,30}(?:sem mim(?! (?:em|no|na|amanhã))|se eu (?:morresse|sumisse|desaparecesse|não (?:existisse|estivesse)))/u,
        /(?:sumir|desaparecer|dormir|ir embora) e (?:nunca|não) (?:mais )?(?:voltar|aparecer|acordar|ser encontrad[oa])/u,
        /(?:se|quando) (?:você|vocês) (?:estiver(?:em)? lendo|ler(?:em)?) isso.{0,25}(?:não|já|morr|tarde)/u,
        /(?:não tenho|sem|não aguento) (?:mais )?(?:forças?|vontade)(?: mais)? (?:de|para|pra) (?:viver|continuar|seguir|existir)/u,
        /medo (?:dele|dela|de voltar (?:pra|para) casa|do meu \p{L}+)(?: quando|\s*(?:$|[.,!]))/u,
        /não (?:quero|aguento|consigo|desejo) (?:\p{L}+ )?(?:viver|existir|acordar|viver mais)(?! (?:em|com|no|na|aqui))/u,
        /(?:melhor|mais feliz(?:es)?)(?: \p{L}+)? sem mim/u,
        /(?:não (?:vejo|tem|há|tenho)|sem) (?:\p{L}+ )?(?:sentido|razão|motivo)s?(?: \p{L}+){0,2} (?:viver|na vida|de viver|para viver|pra viver)|a vida (?:já )?não (?:tem|faz) (?:mais )?sentido/u,
        /(?:sumir|desaparecer) (?:para sempre|pra sempre|desse mundo|deste mundo)/u,
        /(?:nunca|não) ter nascido/u,
        /dormir e (?:nunca|não) (?:mais )?acordar/u,
        /ninguém (?:sentiria|ia sentir|vai sentir|iria sentir|sentirá) (?:a )?minha falta|não quero (?:mais )?(?:estar|viver|ficar) (?:mais )?(?:aqui )?(?:neste|nesse) mundo/u,
        /sou (?:só )?um (?:fardo|peso) (?:para|pra) (?:todos|todo mundo|minha|os outros|vocês)/u,
        /cansad[oa] (?:de viver|da vida|de existir)/u,
        /ninguém .{0,30}se eu (?:morresse|morrer|sumisse|desaparecesse)/u,
        /medo do meu (?:marido|namorado|pai|ex|padrasto)/u,
      ],
      faint: [/não aguento mais/u, /quero sumir/u, /adeus a todos/u, /não vejo saída/u],
    },
  ],
}
