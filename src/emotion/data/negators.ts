/** Words that turn what follows, up to the next mark or four words on, by language. */
export const NEGATORS: ReadonlySet<string> = new Set([
  // English, with the spellings that chat drops the apostrophe from
  ...'not no never none nobody nothing neither nor nowhere cannot cant without hardly barely scarcely'.split(
    ' ',
  ),
  ..."don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent".split(' '),
  ..."can't couldn't couldnt won't wont wouldn't wouldnt shouldn't shouldnt".split(' '),
  ..."haven't havent hasn't hasnt hadn't hadnt ain't aint mustn't needn't".split(' '),
  // German, Spanish, Portuguese, French, Italian, Russian, Hindi
  ...'nicht kein keine keinen keinem keiner nie niemals nichts ohne kaum'.split(' '),
  ...'nunca jamás ni nada sin tampoco ningún ninguna apenas'.split(' '),
  ...'não nao nem jamais sem nenhum nenhuma'.split(' '),
  ...'pas jamais rien sans aucun aucune plus'.split(' '),
  ...'non mai niente nulla senza nessun nessuna mica'.split(' '),
  ...'не ни нет без никогда ничего нельзя'.split(' '),
  ...'नहीं न ना मत बिना कभी'.split(' '),
])

/** English words that make a neighbour stronger or weaker; the valence of the next word is scaled by it (after VADER, Hutto & Gilbert 2014). */
export const DEGREES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    absolutely: 1.3,
    amazingly: 1.3,
    completely: 1.3,
    deeply: 1.3,
    extremely: 1.3,
    fucking: 1.3,
    fuckin: 1.3,
    incredibly: 1.3,
    really: 1.3,
    so: 1.3,
    super: 1.3,
    such: 1.2,
    too: 1.2,
    totally: 1.3,
    truly: 1.3,
    utterly: 1.3,
    very: 1.3,
    almost: 0.7,
    barely: 0.6,
    bit: 0.7,
    hardly: 0.6,
    kinda: 0.7,
    little: 0.7,
    slightly: 0.7,
    somewhat: 0.7,
    sorta: 0.7,
  }),
)
