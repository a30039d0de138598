/**
 * Words that hold a sentence together. They carry evidence, for whoever writes "I" and "you" is seldom neutral, but they tell a reader
 * nothing about why a text was read as it was. One list for all languages, in the form that tokens have.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `i i'm i've i'll i'd you you're your yours he he's she she's it it's its we we're they they're me him her us them my his our their
  the a an and or but so if then than that that's this these those there there's here to of in on at for with from by as is isn't are
  aren't am was wasn't were be been being do does did have has had having will would can could should may might must just too also
  very really about into over up down out off what what's which who whom when where why how all any some one
  ich du er sie es wir ihr mich dich mir dir uns euch mein dein sein unser der die das den dem des ein eine einen einem einer und oder
  aber wenn dann als dass zu von in im am an auf für mit aus bei nach ist sind bin bist war waren sein hat habe haben hatte wird
  werden kann so auch nur schon noch was wer wie wo warum
  yo tú él ella nosotros ellos me te se nos mi tu su el la los las un una unos y o pero si que qué de del en a al por para con sin es
  son soy eres está están estoy fue era ser ha he han muy también como cuando donde
  eu você ele ela nós eles elas meu minha seu sua o os as um uma e ou mas se de do da dos das no na nos nas em ao à por para com sem é
  são sou está estão estou foi era ser tem tenho muito também como quando onde isso este esta
  je tu il elle on nous vous ils elles moi toi lui mon ma mes ton ta tes son sa ses notre votre le la les un une des du et ou mais si
  que qui de à au aux en dans pour par avec sans sur est sont suis es était être a ai ont ce c'est cette ça très aussi comme quand où
  io tu lui lei noi voi loro mi ti si ci vi mio mia tuo sua il lo la i gli le un uno una e o ma se che di del della dei da dal in nel
  nella a al alla per con senza su è sono sei era essere ha ho hanno molto anche come quando dove questo questa`.split(
    /\s+/u,
  ),
)
