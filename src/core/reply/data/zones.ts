/** IANA zones by ISO country, from tz's `zone.tab`, for the countries whose helplines are listed; older names included. `*` ends a prefix. */
const ZONES: Readonly<Record<string, string>> = {
  US: 'America/New_York America/Detroit America/Kentucky/* America/Indiana/* America/Chicago America/Menominee America/North_Dakota/* America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak America/Indianapolis America/Louisville America/Fort_Wayne America/Shiprock Pacific/Honolulu America/Puerto_Rico US/*',
  CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina America/Montreal America/Moncton America/Whitehorse America/Yellowknife America/Iqaluit America/Glace_Bay America/Goose_Bay America/Thunder_Bay America/Nipigon America/Rainy_River America/Swift_Current America/Dawson America/Dawson_Creek America/Creston America/Fort_Nelson America/Inuvik America/Cambridge_Bay America/Rankin_Inlet America/Resolute America/Atikokan America/Blanc-Sablon America/Pangnirtung Canada/*',
  MX: 'America/Mexico_City America/Monterrey America/Cancun America/Merida America/Tijuana America/Hermosillo America/Chihuahua America/Mazatlan America/Matamoros America/Ojinaga America/Bahia_Banderas America/Ciudad_Juarez America/Ensenada America/Santa_Isabel Mexico/*',
  AR: 'America/Argentina/* America/Buenos_Aires America/Cordoba America/Mendoza America/Rosario America/Jujuy America/Catamarca',
  BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus America/Belem America/Cuiaba America/Campo_Grande America/Maceio America/Porto_Velho America/Boa_Vista America/Rio_Branco America/Porto_Acre America/Araguaina America/Noronha America/Santarem America/Eirunepe Brazil/*',
  CL: 'America/Santiago America/Punta_Arenas America/Coyhaique Pacific/Easter Chile/*',
  GB: 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB GB-Eire',
  IE: 'Europe/Dublin Eire',
  DE: 'Europe/Berlin Europe/Busingen',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  FR: 'Europe/Paris Indian/Reunion America/Martinique America/Guadeloupe America/Cayenne',
  BE: 'Europe/Brussels',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores Portugal',
  IT: 'Europe/Rome',
  NL: 'Europe/Amsterdam',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki Europe/Mariehamn',
  PL: 'Europe/Warsaw Poland',
  AU: 'Australia/*',
  NZ: 'Pacific/Auckland Pacific/Chatham NZ NZ-CHAT',
  IN: 'Asia/Kolkata Asia/Calcutta',
  JP: 'Asia/Tokyo Japan',
  KR: 'Asia/Seoul ROK',
  SG: 'Asia/Singapore Singapore',
  ZA: 'Africa/Johannesburg',
  IL: 'Asia/Jerusalem Asia/Tel_Aviv Israel',
}

const BY_ZONE = new Map<string, string>()
for (const [country, zones] of Object.entries(ZONES))
  for (const zone of zones.split(' ')) BY_ZONE.set(zone, country)

/** The ISO country of an IANA zone, where its helplines are listed. */
export const countryOf = (zone: string): string | undefined =>
  BY_ZONE.get(zone) ?? BY_ZONE.get(`${zone.slice(0, zone.lastIndexOf('/'))}/*`)
