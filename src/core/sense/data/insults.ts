/**
 * Insults and swearing by language, where no training data with a fitting licence exists: `grave` makes a message toxic by itself,
 * `mild` only with another or said to someone. Inflected forms are listed, for nothing is stemmed.
 */
export const INSULTS: Readonly<Record<string, { grave: string; mild: string }>> = {
  de: {
    grave: `arschloch arschlöcher wichser fotze hurensohn hure schlampe fick ficken gefickt fickt missgeburt spast spasti mongo penner
      idiot idioten vollidiot vollidioten depp deppen trottel volltrottel dummkopf schwachkopf drecksack drecksau scheißkerl fresse
      miststück bastard schwuchtel kanake nutte dreckskerl vollpfosten`,
    mild: `scheiße scheiss scheiß scheisse beschissen beschissene verdammt verdammte verdammter kacke mist arsch bescheuert bescheuerte
      dumm dumme dummer blöd blöde blöder bekloppt lächerlich dämlich dämliche schwachsinn blödsinn unfähig unfähige klappe müll`,
  },
  es: {
    grave: `puta puto putas putos gilipollas cabrón cabrona cabrones pendejo pendeja pendejos mierda imbécil imbéciles idiota idiotas
      maricón maricones zorra perra coño joder chinga chingar chingada hijueputa hijoputa subnormal retrasado capullo mamón malparido
      estúpido estúpida estúpidos estúpidas`,
    mild: `tonto tonta tontos tontas carajo maldito maldita basura asco asqueroso asquerosa inútil inútiles ridículo ridícula payaso
      payasa burro ignorante patético patética cállate culo`,
  },
  pt: {
    grave: `puta putas puto merda caralho porra foda foder fodido fodida fdp arrombado cuzão idiota idiotas imbecil imbecis babaca
      babacas otário otária otários vagabundo vagabunda vadia viado bicha retardado retardada escroto estúpido estúpida burro burra`,
    mild: `lixo nojento nojenta ridículo ridícula inútil inúteis palhaço palhaça cala droga maldito maldita ignorante patético patética
      tonto tonta bosta cu`,
  },
  fr: {
    grave: `connard connards connasse salope salopes salaud salauds putain pute putes enculé enculés enfoiré enfoirés bâtard bâtards
      merde merdique con conne cons connes idiot idiote idiots débile débiles crétin crétine crétins abruti abrutie abrutis imbécile
      imbéciles pédé foutre niquer nique ntm`,
    mild: `bordel chiant chiante foutu foutue nul nulle nuls ridicule stupide stupides incompétent incompétente minable minables pathétique
      clown gueule poubelle dégoûtant dégoûtante`,
  },
  it: {
    grave: `stronzo stronza stronzi coglione coglioni cazzo vaffanculo fanculo puttana troia merda bastardo bastarda bastardi idiota
      idioti imbecille imbecilli cretino cretina cretini deficiente deficienti frocio minchia scemo scema scemi ritardato
      stupido stupida stupidi`,
    mild: `schifo schifoso schifosa incapace incapaci ridicolo ridicola patetico patetica pagliaccio spazzatura maledetto maledetta
      ignorante inutile culo palle zitto`,
  },
  ru: {
    grave: `сука суки блять блядь бля хуй хуйня хуёвый пизда пиздец ебать ебаный ёбаный нахуй мудак мудаки урод уроды идиот идиоты
      дебил дебилы тупой тупая тупые дурак дура дураки придурок сволочь тварь мразь гандон пидор шлюха ублюдок говно кретин козёл козел`,
    mild: `дерьмо чёрт черт хрень фигня бред мусор жалкий жалкая заткнись отвратительно бездарь жопа`,
  },
  hi: {
    grave: `चूतिया चुतिया मादरचोद भोसड़ी भोसडीके बहनचोद गांडू हरामी हरामजादा कमीना कमीने कुत्ता कुत्ते कुतिया साला साले रंडी बेवकूफ़
      बेवकूफ मूर्ख गधा गधे उल्लू`,
    mild: `बकवास घटिया बेकार निकम्मा निकम्मे पागल चुप कचरा गंदा`,
  },
}
