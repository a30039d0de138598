const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** Words written in capitals for weight or as chat shorthand; other short words in capitals are taken for acronyms, which are names. */
export const EMPHASIS = set(`
  a all also and any are as asap at back bad be been best but by can cant come damn day did didnt do does dont done down each else end ever every
  fast few fine fix for from full get give go gone good got great had has hate have he hell help her here hey him his hope how i if in into is
  it its just keep know last late lazy less let like look lot love made make many me mess mine more most much must my need never new next nice no
  none nor not now of off oh ok okay old on once one only onto or our out over own part past please pls poor put read real rest right said same
  say see send she shit shut slow so some soon sorry stop such sure take talk tell than thank thx that the their them then there these they
  this those time to too true two under up upon us use very wait want was way we well went were what when where which while who whole whom why
  will wish with work worst would wow wrong yes yet you your crap suck sucks fuck fucking ass hello idiot stupid
  wtf ffs omg lol lmao smh stfu tbh imo imho fyi btw idk rofl brb afaik iirc tldr tl dr ps nb eta eod eow
`)

/** Openers that no tagger needs to be asked about. */
export const OPENERS = set(`
  a about above according actually additionally after all also although an and another any anyone anything apart are arguably as at basically
  be because before below besides both but by can certainly clearly consequently considering could curious currently delve despite did do does
  doing don't due during each either essentially even eventually every everyone everything excellent feel few finally first firstly for
  fortunately from fundamentally furthermore generally get getting give given go going good got great had happy has have having he hello help
  hence here here's hey hi hopefully how however i if importantly in indeed instead interestingly is it it's its just keep kindly last lastly
  later let let's like look looking make many maybe me meanwhile might more moreover most much must my navigating need nevertheless next no
  none nonetheless not notably nothing now obviously of often ok okay on once one only or other otherwise our out over overall perhaps
  personally please possibly probably put quick quickly quite rather read really regarding right same second secondly see send several shall
  she should similarly simply since so some someone something sometimes soon sorry still stop such sure surely take tell than thank thanks that
  time that's the their them then there there's therefore these they thing things third this those though thus to today together too truly try
  ultimately under unfortunately unless until up upon us use very wait was we we'll we're we've well were what what's whatever when whenever
  where whether which while who why will with without would wow yeah yes yet you you're your absolutely rest feel hope hoping worth note
  holy goddammit goddamnit dammit damnit damn crap shit fuck screw ffs wtf rtfm learn
`)
