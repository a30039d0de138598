import type { Wording } from './wording.ts'

export const de: Wording = {
  cuts: [
    {
      code: 'tell-residue',
      preambles: [
        '(?:(?:natürlich|selbstverständlich|gerne?|klar)[!,.] )?hier (?:ist|sind|kommt) (?:ein|eine|der|die|das|dein|ihr|deine|ihre) [^\\n:]{0,80}:\\s*',
      ],
      sentences: [
        '(?:natürlich|selbstverständlich|aber gerne?)!',
        'ich hoffe,? (?:diese (?:nachricht|e-?mail) (?:erreicht|findet) (?:dich|sie|euch) (?:wohlauf|gut|bei bester gesundheit)|es geht (?:dir|ihnen|euch) gut)[.!]*',
        'ich hoffe,? (?:das|dies) hilft(?: (?:dir|ihnen|euch))?(?: weiter)?[.!]*',
        'lass(?:en sie)? mich (?:gerne )?wissen,? (?:wenn|ob|falls) [^.!?\\n\\p{Co}]*(?:anpass|änder)[^.!?\\n\\p{Co}]*[.!]*',
      ],
      leads: ['als (?:ki|künstliche intelligenz|sprachmodell|ki-sprachmodell)[^,.\\n]{0,30}, '],
    },
    {
      code: 'tell-flattery',
      sentences: [
        '(?:das ist eine )?(?:tolle|großartige|ausgezeichnete|sehr gute|hervorragende) (?:frage|anmerkung)[!.]+',
      ],
      leads: [],
    },
    {
      code: 'tell-signpost',
      sentences: ['(?:tauchen wir ein|legen wir los|ohne weitere umschweife)[!.]+'],
      leads: ['ohne weitere umschweife: '],
    },
    {
      code: 'tell-ending',
      sentences: [
        'die zukunft (?:sieht|ist) (?:sehr )?(?:vielversprechend|rosig|glänzend)(?: aus)?[.!]+',
        'die möglichkeiten sind (?:endlos|grenzenlos|unbegrenzt)[.!]+',
      ],
      leads: [],
    },
  ],
  plain: [
    ['aufgrund der tatsache, dass', 'weil'],
    ['zum gegenwärtigen|jetzigen zeitpunkt', 'derzeit'],
    ['zum zwecke der', 'zur'],
    ['eine vielzahl von|an', 'viele'],
    ['eine fülle von|an', 'viele'],
    ['eine breite palette von|an', 'viele'],
    ['im hinblick auf', 'für'],
    ['nahtlos', 'reibungslos'],
    ['wegweisend', 'neu'],
    ['bahnbrechend', 'neu'],
    ['bahnbrechende', 'neue'],
    ['bahnbrechenden', 'neuen'],
    ['bahnbrechendes', 'neues'],
    ['hochmoderne', 'moderne'],
    ['hochmodernen', 'modernen'],
    ['hochmodernes', 'modernes'],
    ['spielt eine entscheidende|zentrale|wesentliche|maßgebliche rolle bei', 'ist wichtig bei'],
    ['spielen eine entscheidende|zentrale|wesentliche|maßgebliche rolle bei', 'sind wichtig bei'],
    ['darüber hinaus', 'außerdem'],
  ],
  profane: [
    [
      'verdammte|verdammten|verdammter|verdammtes|verfickte|verfickten|verficktes|verfluchte|verfluchten|scheiß|beschissene|beschissenen|beschissenes',
      '',
    ],
    ['was zum teufel', 'was'],
    ['zur hölle', ''],
    ['so eine scheiße', 'das ist ärgerlich'],
    ['ist scheiße', 'ist schlecht'],
    ['war scheiße', 'war schlecht'],
    ['sind scheiße', 'sind schlecht'],
    ['verdammt nochmal', ''],
    ['verdammt noch mal', ''],
  ],
  insult:
    'idiot(?:en|in)?|trottel|depp(?:en)?|vollidiot(?:en)?|arschl(?:och|öcher)|dummkopf|dummköpfe|versager|penner|spinner',
  spelling: [
    ['vllt|vlt', 'vielleicht'],
    ['iwie', 'irgendwie'],
    ['iwann', 'irgendwann'],
    ['iwo', 'irgendwo'],
    ['wsl', 'wahrscheinlich'],
    ['hab', 'habe'],
    ['nen', 'einen'],
    ['nix', 'nichts'],
    ['lg', 'Liebe Grüße'],
    ['mfg', 'Mit freundlichen Grüßen'],
  ],
  blame: [
    ['\\bdu antwortest (mir |uns )?nie(?![\\p{L}])', 'du antwortest $1oft nicht'],
    ['\\bdu hörst (mir |uns )?nie zu(?![\\p{L}])', 'du hörst $1oft nicht zu'],
    ['\\bdu vergisst (immer|ständig)(?![\\p{L}])', 'du vergisst oft'],
    ['\\bdu kommst (immer|ständig) zu spät(?![\\p{L}])', 'du kommst oft zu spät'],
  ],
}
