import type { CrisisList } from './list.ts'

/** The basics in Italian: plain wording, the common implicit ones, violence at home, others in danger. */
export const CRISIS_IT: CrisisList = {
  harmless:
    /muoio di \p{L}+|morendo (?:dal|di) \p{L}+|morire (?:dal|di|dalle) \p{L}+|morto di (?:fame|sonno|fatica)|suicidio (?:politico|professionale)|mi sta uccidendo|ammazzare il tempo/gu,
  families: [
    {
      stems:
        "morir morto morta muoio uccid ammaz suici viver vivo vita senza picch mena viole stupr tagli finit spari scomp nato nata esist svegl peso male paura minac moris facci uscit d'usc addio autol malt pasti pillo flaco medic farma sonni motiv avant butta getta manca mondo sparis spari morir leggi legge forza forze vogli meglo megli felic tranq lui addos chiud",
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
        /pens\p{L}+ (?:spesso |sempre |solo )?(?:di|a) farla finita/u,
        /(?:lui|lei|e|quando beve) mi (?:picchia|mena|minaccia|mette le mani addosso|chiude in casa)|paura che (?:lui |lei )?mi (?:uccida|ammazzi|picchi|trovi)/u,
        // senza di me × meglio, in both orders
        /(?:senza di me|se (?:io )?(?:morissi|muoio|sparissi|scomparissi|non (?:ci fossi(?: più)?|esistessi))),?[^.!?\n]{0,30}(?:meglio|felic|tranquill|facile|solliev)/u,
        /(?:meglio|felici|tranquilli|facile|sollievo)[^.!?\n]{0,30}(?:senza di me(?! (?:in|domani|al))|se (?:io )?(?:morissi|sparissi|scomparissi|non (?:ci fossi|esistessi)))/u,
        /(?:se|quando) (?:state leggendo|stai leggendo|leggete|leggerete|leggi|leggerai) (?:questo|questa|queste).{0,30}(?:non ci|mort[oa]|andat[oa]|tardi)/u,
        /non ho (?:più )?(?:la |le )?(?:forz[ae]|voglia|energia)(?: più)? (?:di|per) (?:vivere|andare avanti|continuare|lottare)(?:\s*$|[.,!]| (?:a vivere|così))/u,
        /paura di (?:lui|lei)(?: quando|\s*(?:$|[.,!]))/u,
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
