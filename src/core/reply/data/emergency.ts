/** Says each country's lines and emergency number, and so is what a reader is led to. */
export const CRISIS_LINES = 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines'

type Emergency = { contact: string; source: string }

/** The same list names the number of each of these countries; where several exist, the one that sends an ambulance. */
const LISTED: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  MX: '911',
  AR: '911',
  BR: '192',
  GB: '999',
  IE: '112 / 999',
  AU: '000',
  IN: '112',
  JP: '119',
  KR: '119',
  SG: '995',
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

/** For danger at this moment, by ISO country; checked as the helplines were. */
export const EMERGENCY: Readonly<Record<string, Emergency>> = {
  ...Object.fromEntries(
    Object.entries(LISTED).map(([code, contact]) => [code, { contact, source: CRISIS_LINES }]),
  ),
  CL: {
    contact: '131',
    source:
      'https://www.latercera.com/nacional/noticia/pinera-anuncia-iniciativa-para-crear-el-primer-sistema-integrado-de-atencion-de-emergencias-del-pais/IYLDL4TRDJHU7CZS6TPJHFHYVU/',
  },
  NZ: {
    contact: '111',
    source: 'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
  },
  ZA: {
    contact: '112 / 10177',
    source:
      'https://mybroadband.co.za/news/telecoms/568418-south-africa-could-say-goodbye-to-10111-and-other-emergency-numbers.html',
  },
}
