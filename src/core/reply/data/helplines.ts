/**
 * Crisis helplines by country.
 *
 * How they were checked, on the day in `CHECKED`: each name with its number was looked up in stored copies of public pages (the
 * service's own site, its ministry, a newspaper, an encyclopaedia) and in the lists of public repositories. An entry stays here where
 * at least one independent copy confirms it and no newer one contradicts it; `source` names the page. Nobody was called, and some
 * copies are years old: lines move and close, so operators should check the entries of their own people's countries themselves.
 */

/** `url` is the service's site; `source` the page that confirmed the number. Countries are ISO 3166 codes. */
export type Helpline = { name: string; contact: string; url: string; source: string }

export const CHECKED = '2026-11-21'

/** Known everywhere: directories that lead to the helplines of one's own country. */
export const INTERNATIONAL: readonly Helpline[] = [
  {
    name: 'Find A Helpline',
    contact: 'findahelpline.com',
    url: 'https://findahelpline.com',
    source: 'https://findahelpline.com/AU',
  },
  {
    name: 'Befrienders Worldwide',
    contact: 'befrienders.org',
    url: 'https://befrienders.org',
    source: 'https://befrienders.org/about-us',
  },
  {
    name: 'IASP crisis centres',
    contact: 'iasp.info',
    url: 'https://www.iasp.info/crisis-centres-helplines/',
    source: 'https://www.iasp.info/crisis-centres-helplines/',
  },
]

export const HELPLINES: Readonly<Record<string, readonly Helpline[]>> = {
  US: [
    {
      name: '988 Suicide & Crisis Lifeline',
      contact: 'call or text 988',
      url: 'https://988lifeline.org',
      source:
        'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
    },
    {
      name: 'Crisis Text Line',
      contact: 'text HOME to 741741',
      url: 'https://www.crisistextline.org',
      source: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines',
    },
    {
      name: 'National Domestic Violence Hotline',
      contact: '1-800-799-7233',
      url: 'https://www.thehotline.org',
      source: 'https://en.wikipedia.org/wiki/National_Domestic_Violence_Hotline',
    },
  ],
  CA: [
    {
      name: '9-8-8 Suicide Crisis Helpline',
      contact: 'call or text 988',
      url: 'https://988.ca',
      source: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
    },
  ],
  MX: [
    {
      name: 'Línea de la Vida',
      contact: '800 911 2000',
      url: 'https://www.gob.mx/conasama',
      source: 'https://tribunademexico.com/ssa-invita-a-hacer-uso-de-linea-de-la-vida/',
    },
  ],
  AR: [
    {
      name: 'Centro de Asistencia al Suicida',
      contact: '135 (Buenos Aires), (011) 5275-1135',
      url: 'https://www.asistenciaalsuicida.org.ar',
      source:
        'https://elauditor.info/actualidad/-es-muy-importante-la-tarea-de-prevencion-del-suicidio-_a603ce26796773412c05b098e',
    },
  ],
  BR: [
    {
      name: 'CVV – Centro de Valorização da Vida',
      contact: '188',
      url: 'https://www.cvv.org.br',
      source: 'https://pt.wikipedia.org/wiki/Centro_de_Valoriza%C3%A7%C3%A3o_da_Vida',
    },
  ],
  CL: [
    {
      name: 'Línea de Prevención del Suicidio',
      contact: '*4141',
      url: 'https://www.minsal.cl/linea-de-atencion-4141-no-estas-solo-no-estas-sola/',
      source:
        'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
    },
  ],
  GB: [
    {
      name: 'Samaritans',
      contact: '116 123',
      url: 'https://www.samaritans.org',
      source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    },
    {
      name: 'Shout',
      contact: 'text SHOUT to 85258',
      url: 'https://giveusashout.org',
      source: 'https://www.giveusashout.org/faqs/',
    },
    {
      name: 'National Domestic Abuse Helpline',
      contact: '0808 2000 247',
      url: 'https://www.nationaldahelpline.org.uk',
      source:
        'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
    },
  ],
  IE: [
    {
      name: 'Samaritans Ireland',
      contact: '116 123',
      url: 'https://www.samaritans.org/ireland/',
      source:
        'https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html',
    },
  ],
  DE: [
    {
      name: 'TelefonSeelsorge',
      contact: '0800 111 0 111, 0800 111 0 222, 116 123',
      url: 'https://www.telefonseelsorge.de',
      source: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines',
    },
    {
      name: 'Hilfetelefon Gewalt gegen Frauen',
      contact: '116 016',
      url: 'https://www.hilfetelefon.de',
      source: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
    },
  ],
  AT: [
    {
      name: 'Telefonseelsorge',
      contact: '142',
      url: 'https://www.telefonseelsorge.at',
      source: 'https://www.katholisch.at/telefonseelsorge',
    },
  ],
  CH: [
    {
      name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico',
      contact: '143',
      url: 'https://www.143.ch',
      source: 'https://www.143.ch/Organisation/Portraet-Tel-143/Geschichte',
    },
  ],
  FR: [
    {
      name: 'Numéro national de prévention du suicide',
      contact: '3114',
      url: 'https://3114.fr',
      source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    },
    {
      name: 'Violences Femmes Info',
      contact: '3919',
      url: 'https://arretonslesviolences.gouv.fr',
      source: 'https://solidaritefemmes.org/appeler-le-3919/',
    },
  ],
  BE: [
    {
      name: 'Zelfmoordlijn',
      contact: '1813',
      url: 'https://www.zelfmoord1813.be',
      source: 'https://www.nieuwsblad.be/cnt/dmf20190909_04598208',
    },
    {
      name: 'Centre de Prévention du Suicide',
      contact: '0800 32 123',
      url: 'https://www.preventionsuicide.be',
      source:
        'https://www.preventionsuicide.be/actualites/le-centre-de-prevention-du-suicide-publie-son-rapport-dactivites-2022',
    },
  ],
  ES: [
    {
      name: 'Línea de atención a la conducta suicida',
      contact: '024',
      url: 'https://www.sanidad.gob.es/linea024/home.htm',
      source:
        'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
    },
    {
      name: 'Teléfono de la Esperanza',
      contact: '717 003 717',
      url: 'https://telefonodelaesperanza.org',
      source:
        'https://maldita.es/index.php/malditaciencia/20220510/024-numero-telefono-atencion-suicidio-espana-gratuito',
    },
    {
      name: 'Violencia de género',
      contact: '016',
      url: 'https://violenciagenero.igualdad.gob.es',
      source: 'https://asturi.as/?p=36140463764',
    },
  ],
  PT: [
    {
      name: 'Linha Nacional de Prevenção do Suicídio',
      contact: '1411',
      url: 'https://www.sns24.gov.pt',
      source:
        'https://24noticias.sapo.pt/vida/artigos/linha-nacional-de-prevencao-do-suicidio-atendeu-mais-chamadas-na-epoca-natalicia-entre-novembro-de-janeiro-foram-mais-de-seis-mil',
    },
    {
      name: 'SNS 24',
      contact: '808 24 24 24',
      url: 'https://www.sns24.gov.pt',
      source: 'https://www.sns24.gov.pt/en/servico/aconselhamento-psicologico-no-sns-24/',
    },
    {
      name: 'SOS Voz Amiga',
      contact: '213 544 545',
      url: 'https://www.sosvozamiga.org',
      source:
        'https://saudeonline.pt/sos-voz-amiga-em-jornada-de-48-horas-para-assinalar-dia-mundial-da-prevencao-do-suicidio',
    },
  ],
  IT: [
    {
      name: 'Telefono Amico Italia',
      contact: '02 2327 2327',
      url: 'https://www.telefonoamico.it',
      source: 'https://www.quotidiano.net/magazine/sentirsi-soli-nei-giorni-di-4876c850',
    },
    {
      name: 'Antiviolenza e stalking',
      contact: '1522',
      url: 'https://www.1522.eu',
      source: 'https://www.1522.eu/cose-1522/?lang=en',
    },
  ],
  NL: [
    {
      name: '113 Zelfmoordpreventie',
      contact: '113, 0800-0113',
      url: 'https://www.113.nl',
      source:
        'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
    },
  ],
  SE: [
    {
      name: 'Mind Självmordslinjen',
      contact: '90101',
      url: 'https://mind.se',
      source:
        'https://newsroom.notified.com/mind-1/posts/pressreleases/vasterbotten-har-bast-psykisk-halsa-enligt-mi',
    },
  ],
  NO: [
    {
      name: 'Mental Helse Hjelpetelefonen',
      contact: '116 123',
      url: 'https://mentalhelse.no',
      source: 'https://radio3bodo.no/nyheter/aktuelt/jeg-kan-forsta-det-men-jeg-kan-aldri-godta-det-108712/',
    },
  ],
  DK: [
    {
      name: 'Livslinien',
      contact: '70 201 201',
      url: 'https://www.livslinien.dk',
      source:
        'https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/',
    },
  ],
  FI: [
    {
      name: 'MIELI Kriisipuhelin',
      contact: '09 2525 0111',
      url: 'https://mieli.fi',
      source: 'https://mieli.fi/helpline',
    },
  ],
  PL: [
    {
      name: 'Infolinia dla dorosłych w kryzysie emocjonalnym',
      contact: '116 123',
      url: 'https://116sos.pl',
      source: 'https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania',
    },
  ],
  AU: [
    {
      name: 'Lifeline',
      contact: '13 11 14',
      url: 'https://www.lifeline.org.au',
      source: 'https://www.suicidepreventionaust.org/october-member-of-the-month-lifeline/',
    },
    {
      name: '1800RESPECT',
      contact: '1800 737 732',
      url: 'https://www.1800respect.org.au',
      source: 'https://www.1800respect.org.au/violence-and-abuse/sexual-assault-and-violence/support',
    },
  ],
  NZ: [
    {
      name: '1737 Need to talk?',
      contact: 'call or text 1737',
      url: 'https://1737.org.nz',
      source:
        'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
    },
  ],
  IN: [
    {
      name: 'Tele-MANAS',
      contact: '14416',
      url: 'https://telemanas.mohfw.gov.in',
      source:
        'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
    },
  ],
  JP: [
    {
      name: 'よりそいホットライン',
      contact: '0120-279-338（岩手・宮城・福島 0120-279-226）',
      url: 'https://www.since2011.net/yorisoi/',
      source:
        'https://kotobank.jp/word/%E3%82%88%E3%82%8A%E3%81%9D%E3%81%84%E3%81%BB%E3%81%A4%E3%81%A8%E3%82%89%E3%81%84%E3%82%93-3193813',
    },
    {
      name: 'TELL Lifeline (English)',
      contact: '0800-300-8355',
      url: 'https://telljp.com/lifeline/',
      source: 'https://telljp.com/toll-free-suicide-awareness-month-2024/',
    },
  ],
  KR: [
    {
      name: '자살예방상담전화',
      contact: '109',
      url: 'https://www.129.go.kr/109',
      source: 'https://eiec.kdi.re.kr/policy/materialView.do?num=246730',
    },
  ],
  SG: [
    {
      name: 'Samaritans of Singapore',
      contact: '1767',
      url: 'https://www.sos.org.sg',
      source: 'https://mothership.sg/2022/09/sos-24h-whatsapp-service',
    },
  ],
  ZA: [
    {
      name: 'SADAG Suicide Crisis Line',
      contact: '0800 567 567',
      url: 'https://www.sadag.org',
      source: 'https://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737',
    },
  ],
  IL: [
    {
      name: 'ERAN',
      contact: '1201',
      url: 'https://www.eran.org.il',
      source: 'https://jerusaleminstitute.org.il/en/blog/with-days-like-this/',
    },
  ],
}
