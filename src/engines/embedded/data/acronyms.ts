/** Written in capitals by everybody; they stay so when shouting is lowered. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  `AI API APIS ASAP AWS AZ B2B B2C BBC BTW CD CDN CEO CFO CI CLI CMS COO CORS CPU CRM CRUD CSS CSV CTO CV DB DBA DNS DM EC2 EOD EOM ERP ETA ETL EU EST CET
  FAQ FBI FOMO FYI GB GDPR GPS GPT GPU GUI HR HTML HTTP HTTPS ID IDE IMO IOS IOT IP IRL ISO JPG JS JSON JWT K8S KPI KPIS LAN LED LLM LTS MB MFA ML
  MVP NASA NDA NYC OK OKR OKRS OKTA OS OTP PC PDF PHP PM PMS PNG PO POC PR PRS PST PTO QA R&D RAM REST RFC RFP ROI RSVP SaaS SDK SEO SFTP SLA SLO SMS
  SMTP SQL SRE SSD SSH SSL SSO SVG TBD TBH TCP TDD TLS TODO TTL TV UDP UI UK UN URL URLS US USA USB UTC UTF UUID UX VAT VIP VM VMS VP VPC VPN WIFI XML
  YAML`.split(/\s+/u),
)

/** Short words that people put in capitals for weight; outside a shouted sentence they are lowered one by one. */
export const STRESSED: ReadonlySet<string> = new Set(
  `ABSOLUTELY FIRST SECOND THIRD FOURTH FIFTH LAST SAME EXTREMELY COMPLETELY TOTALLY ENTIRE WHOLE AGAIN ALL ALREADY ALWAYS ANY ANYONE ANYTHING ARE BAD BEFORE BROKEN CANNOT DID DOES DONE DONT EVER EVERY EVERYONE EVERYTHING EXACTLY
  FINALLY FIX GET HAS HATE HAVE HELP HOW HUGE IMMEDIATELY JUST LATE MUST NEED NEVER NO NOBODY NONE NOT NOTHING NOW ONCE ONLY PLEASE REALLY RIGHT
  SERIOUSLY SHOULD STILL STOP TERRIBLE THAT THE THIS TODAY TOO TWICE URGENT VERY WAS WHAT WHEN WHERE WHY WILL WORST YOU YOUR
  YA AHORA NUNCA SIEMPRE TODO SOFORT JETZT NIE IMMER ALLES JAMAIS TOUJOURS TOUT AGORA SEMPRE SUBITO ADESSO MAI`.split(
    /\s+/u,
  ),
)

/** Capitalised wherever they stand; a shouted sentence gives no other sign of them. */
export const PROPER: Readonly<Record<string, string>> = Object.fromEntries(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December Christmas Easter
  English German French Spanish Italian Portuguese Europe America Germany France Spain Italy Brazil London Paris Berlin
  Slack Discord GitHub GitLab Google Microsoft Apple Amazon Jira Zoom Excel Docker Kubernetes Linux Windows Figma Notion Salesforce Python Java JavaScript TypeScript
  Adam Alex Alice Amy Andrea Andrew Anna Ben Bob Brian Carlos Chris Claire Dan Daniel Dave David Ed Emily Emma Eric Frank Fred George Hannah Harry Helen
  Ian Jack James Jane Jason Jen Jennifer Jess Jim Joe John Jon Jose Julia Karen Kate Kevin Laura Leo Linda Lisa Lucas Luis Maria Mary Matt Michael
  Mike Nick Nina Olivia Pablo Paul Pedro Peter Priya Rachel Robert Ryan Sam Sara Sarah Simon Sophie Steve Susan Thomas Tim Tom Tony`
    .split(/\s+/u)
    .map((name) => [name.toUpperCase(), name]),
)
