/** A service as its own site describes it; ISO 3166 country codes. */
export type Helpline = { name: string; contact: string; url: string }

/** The day on which the entries were last gone through. */
export const CHECKED = '2026-11-21'

/** Known everywhere: directories that lead to the helplines of one's own country. */
export const INTERNATIONAL: readonly Helpline[] = [
  { name: 'Find A Helpline', contact: 'findahelpline.com', url: 'https://findahelpline.com' },
  { name: 'Befrienders Worldwide', contact: 'befrienders.org', url: 'https://befrienders.org' },
  {
    name: 'IASP crisis centres',
    contact: 'iasp.info',
    url: 'https://www.iasp.info/crisis-centres-helplines/',
  },
]

/** For danger at this moment. The European Union, Switzerland and Norway share 112; so do most mobile networks elsewhere. */
export const EMERGENCY: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  MX: '911',
  AR: '911',
  BR: '192',
  CL: '131',
  GB: '999',
  IE: '112 / 999',
  AU: '000',
  NZ: '111',
  IN: '112',
  JP: '119',
  KR: '119',
  SG: '995',
  ZA: '112',
  IL: '101',
  DE: '112',
  AT: '112',
  CH: '112',
  FR: '112',
  ES: '112',
  PT: '112',
  IT: '112',
  NL: '112',
  BE: '112',
  SE: '112',
  NO: '112',
  DK: '112',
  FI: '112',
  PL: '112',
}

export const HELPLINES: Readonly<Record<string, readonly Helpline[]>> = {
  US: [
    { name: '988 Suicide & Crisis Lifeline', contact: 'call or text 988', url: 'https://988lifeline.org' },
    { name: 'Crisis Text Line', contact: 'text HOME to 741741', url: 'https://www.crisistextline.org' },
    {
      name: 'National Domestic Violence Hotline',
      contact: '1-800-799-7233',
      url: 'https://www.thehotline.org',
    },
  ],
  CA: [{ name: '9-8-8 Suicide Crisis Helpline', contact: 'call or text 988', url: 'https://988.ca' }],
  MX: [{ name: 'Línea de la Vida', contact: '800 911 2000', url: 'https://www.gob.mx/conasama' }],
  AR: [
    {
      name: 'Centro de Asistencia al Suicida',
      contact: '135 (Buenos Aires), (011) 5275-1135',
      url: 'https://www.asistenciaalsuicida.org.ar',
    },
  ],
  BR: [{ name: 'CVV – Centro de Valorização da Vida', contact: '188', url: 'https://www.cvv.org.br' }],
  CL: [
    {
      name: 'Línea de Prevención del Suicidio',
      contact: '*4141',
      url: 'https://www.gob.cl/nocuestionesmivida/',
    },
  ],
  GB: [
    { name: 'Samaritans', contact: '116 123', url: 'https://www.samaritans.org' },
    { name: 'Shout', contact: 'text SHOUT to 85258', url: 'https://giveusashout.org' },
    {
      name: 'National Domestic Abuse Helpline',
      contact: '0808 2000 247',
      url: 'https://www.nationaldahelpline.org.uk',
    },
  ],
  IE: [{ name: 'Samaritans Ireland', contact: '116 123', url: 'https://www.samaritans.org/ireland/' }],
  DE: [
    {
      name: 'TelefonSeelsorge',
      contact: '0800 111 0 111, 0800 111 0 222, 116 123',
      url: 'https://www.telefonseelsorge.de',
    },
    { name: 'Hilfetelefon Gewalt gegen Frauen', contact: '116 016', url: 'https://www.hilfetelefon.de' },
  ],
  AT: [{ name: 'Telefonseelsorge', contact: '142', url: 'https://www.telefonseelsorge.at' }],
  CH: [
    {
      name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico',
      contact: '143',
      url: 'https://www.143.ch',
    },
  ],
  FR: [
    { name: 'Numéro national de prévention du suicide', contact: '3114', url: 'https://3114.fr' },
    { name: 'Violences Femmes Info', contact: '3919', url: 'https://arretonslesviolences.gouv.fr' },
  ],
  BE: [
    { name: 'Zelfmoordlijn', contact: '1813', url: 'https://www.zelfmoord1813.be' },
    {
      name: 'Centre de Prévention du Suicide',
      contact: '0800 32 123',
      url: 'https://www.preventionsuicide.be',
    },
  ],
  ES: [
    {
      name: 'Línea de atención a la conducta suicida',
      contact: '024',
      url: 'https://www.sanidad.gob.es/linea024/home.htm',
    },
    { name: 'Teléfono de la Esperanza', contact: '717 003 717', url: 'https://telefonodelaesperanza.org' },
    { name: 'Violencia de género', contact: '016', url: 'https://violenciagenero.igualdad.gob.es' },
  ],
  PT: [
    { name: 'SNS 24', contact: '808 24 24 24', url: 'https://www.sns24.gov.pt' },
    { name: 'SOS Voz Amiga', contact: '213 544 545', url: 'https://www.sosvozamiga.org' },
  ],
  IT: [
    { name: 'Telefono Amico Italia', contact: '02 2327 2327', url: 'https://www.telefonoamico.it' },
    { name: 'Antiviolenza e stalking', contact: '1522', url: 'https://www.1522.eu' },
  ],
  NL: [{ name: '113 Zelfmoordpreventie', contact: '113, 0800-0113', url: 'https://www.113.nl' }],
  SE: [{ name: 'Mind Självmordslinjen', contact: '90101', url: 'https://mind.se' }],
  NO: [{ name: 'Mental Helse Hjelpetelefonen', contact: '116 123', url: 'https://mentalhelse.no' }],
  DK: [{ name: 'Livslinien', contact: '70 201 201', url: 'https://www.livslinien.dk' }],
  FI: [{ name: 'MIELI Kriisipuhelin', contact: '09 2525 0111', url: 'https://mieli.fi' }],
  PL: [{ name: 'Kryzysowy Telefon Zaufania', contact: '116 123', url: 'https://116sos.pl' }],
  AU: [
    { name: 'Lifeline', contact: '13 11 14', url: 'https://www.lifeline.org.au' },
    { name: '1800RESPECT', contact: '1800 737 732', url: 'https://www.1800respect.org.au' },
  ],
  NZ: [{ name: '1737 Need to talk?', contact: 'call or text 1737', url: 'https://1737.org.nz' }],
  IN: [{ name: 'Tele-MANAS', contact: '14416', url: 'https://telemanas.mohfw.gov.in' }],
  JP: [
    { name: 'よりそいホットライン', contact: '0120-279-338', url: 'https://www.since2011.net/yorisoi/' },
    { name: 'TELL Lifeline (English)', contact: '0800-300-8355', url: 'https://telljp.com/lifeline/' },
  ],
  KR: [{ name: '자살예방상담전화', contact: '109', url: 'https://www.129.go.kr/109' }],
  SG: [{ name: 'Samaritans of Singapore', contact: '1767', url: 'https://www.sos.org.sg' }],
  ZA: [{ name: 'SADAG Suicide Crisis Line', contact: '0800 567 567', url: 'https://www.sadag.org' }],
  IL: [{ name: 'ERAN', contact: '1201', url: 'https://www.eran.org.il' }],
}
