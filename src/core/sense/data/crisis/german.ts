import type { CrisisList } from './list.ts'

/** The basics in German: plain wording, the common implicit ones, violence at home, others in danger. */
export const CRISIS_DE: CrisisList = {
  harmless:
    /sterbe (?:vor|gleich vor) \p{L}+|tot\s?lach\p{L}*|lach\p{L}* mich tot|bringt mich um (?:den|meinen) \p{L}+|todmüde|lebensmittel|selbstmordkommando/gu,
  families: [
    {
      stems:
        'sterb tot tod umbri umzub bring leben lebe selbs suizi ritze gerit geri ritzt schlä schlu gesch verge missb verpr mich ende verle versc gebor aufwa aufzu last angst antun nehme weite lebt auswe sinn ohne mehr würgt table pille schla medik welt zug zuges bahn brück dach balko vermi fehle lest liest lesen wäre bin gäbe kraft energ müde morgn morge noch existiere exist versch ausw sperr schli tritt schub verab ruhe weh',
      plain: [
        /(?:ich )?(?:will|möchte|würde(?: \p{L}+)? gerne?|wünsche mir zu) (?:\p{L}+ ){0,2}(?:sterben|tot sein)(?!\p{L})/u,
        /(?:ich )?(?:will|möchte|werde|wollte|könnte) mich (?:\p{L}+ ){0,2}(?:umbringen|töten|aufhängen|erhängen|erschießen)/u,
        /ich bring(?:e)? mich (?:\p{L}+ )?um(?!\p{L})/u,
        /mich (?:\p{L}+ )?vor (?:den|einen|die|eine) (?:zug|u-bahn|bahn|lkw) (?:zu )?(?:werfen|schmeißen|legen)|vor (?:den|einen) (?:zug|lkw) (?:zu )?(?:gehen|laufen|springen|treten|rennen)|(?:von|aus) (?:der|einer|dem|einem) (?:brücke|dach|balkon|fenster) (?:zu )?springen/u,
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
        /(?:allen|euch|jedem|anderen|meiner familie|meinen eltern|nur) zur last|ruhe vor mir(?!\p{L})|bald tut (?:mir )?nichts mehr weh/u,
        /(?:freund|freundin|bruder|schwester|sohn|tochter|kolleg(?:e|in)|mutter|vater|mitbewohner|mitbewohnerin|partner|partnerin|kumpel)(?!\p{L})[^.!?\n]{0,50}(?:tabletten (?:genommen|geschluckt)|nicht mehr (?:leben|kann|da sein)(?! (?:vor lachen|kommen|warten)))/u,
        /(?:sehe|gibt|finde|weiß) (?:\p{L}+ ){0,2}kein(?:en)? (?:anderen )?ausweg(?: mehr)?(?! (?:aus|um|bei|mit)(?!\p{L}))/u,
        /(?:^|[.!?,\n] ?|\bund |\bwenn |\bweil )(?:er|sie) (?:sperrt|schließt|schlägt|würgt|bedroht|tritt|schubst|verprügelt) mich(?!\p{L}| (?:im|beim|in|mit (?:seine[mr]|ihre[mr])|zum)(?!\p{L}))/u,
        // ohne mich × besser, in both orders
        /(?:ohne mich|wenn (?:ich (?:weg|tot|nicht mehr(?: da| hier| am leben)?|nie geboren|nicht da) (?:wäre|bin|worden wäre)|es mich nicht (?:mehr )?(?:gäbe|gibt)|ich (?:sterbe|sterben würde|verschwinde|verschwinden würde|gestorben wäre))),?[^.!?\n]{0,40}(?:besser|glücklicher|leichter|einfacher|erleichter\p{L}+|froh(?:er)?|ruhe)/u,
        /(?:besser|glücklicher|leichter|einfacher|erleichter\p{L}+|froh(?:er)?)(?: dran)?[^.!?\n]{0,30}(?:ohne mich(?!\p{L}| (?:im|am|beim|in der|auf der|zu|nächste))|wenn (?:ich (?:weg|tot|nicht mehr(?: da| hier| am leben)?|nie geboren) (?:wäre|bin|worden wäre)|es mich nicht (?:mehr )?(?:gäbe|gibt)|ich (?:sterbe|sterben würde|verschwinde|verschwinden würde)))/u,
        /wenn (?:ihr|du|sie) (?:das|dies|diese nachricht)(?: hier)? (?:lest|liest|lesen|seht|findet).{0,20}(?:weg|tot|nicht mehr|zu spät)/u,
        /ob ich (?:morgen|nächste woche|nächstes jahr|dann) (?:überhaupt )?noch (?:da|hier|am leben|leb)/u,
        /(?:keine|nicht mehr die) (?:kraft|energie) (?:mehr )?(?:zu leben|weiterzuleben|weiterzumachen|weiterzukämpfen|für (?:das|dieses|mein) leben)/u,
        /müde (?:zu (?:leben|existieren)|vom (?:leben|kämpfen|dasein))|(?:nicht mehr|nie wieder|nie mehr) (?:aufwachen|aufzuwachen|da sein|existieren)(?! (?:müssen|um|vor|für|bei|in)(?!\p{L}))(?<=(?:ich|will|möchte|würde|wünsch).{0,50})/u,
        /angst vor (?:ihm|ihr|mein\p{L}+ (?:mann|freund|ex|vater|partner|stiefvater|frau|freundin|mutter))(?:,? wenn|,? dass|\s*(?:$|[.,!]))/u,
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
        /von allen verabschiedet|mich (?:schon |bereits |innerlich )verabschiedet/u,
        /bald (?:ist|bin|habt|hat).{0,20}(?:vorbei|weg|ruhe|frei)/u,
        /(?:leer|taub|wie tot|hoffnungslos|wertlos)(?:\s*$|[.,!]| und)/u,
        /ich kann nicht mehr/u,
        /lebt wohl|macht's gut für immer/u,
        /keinen ausweg/u,
        /alles hat keinen sinn/u,
      ],
    },
  ],
}
