import type { LexiconEntry } from "./skill-lexicon.ts";

/**
 * `before` and `after`: what makes a term something else when it stands there. `form`: the rule is about these
 * written forms only. `only`: the term is meant only with one of these beside it.
 */
type Context = { form?: RegExp; before?: RegExp; after?: RegExp; only?: { before?: RegExp; after?: RegExp } };

const OF_A_CATEGORY: Context = {
  before: /\b(?:HMP|operat\w+|an?) $/i,
  after:
    /^ ?(?:(?:bull)?dozer|excavator|loader|grader|machine|engine|generator|prison|estate|offender|write|salvage|damage|seat|fire|doors?\b)/i,
};

// Words beside a term that make it something else; by the term's name. Read off postings, one false find a line.
const ELSEWHERE: Record<string, Context> = {
  "occupational therapy assistant": { after: /^ (?:line|bus|route|stop|transit|pass)\b/i },
  "emergency medical technician": { after: /^[ ,](?:.{0,20}\b)?(?:conduit|rigid|raceway|tubing)\b/i },
  // A hotel's program, and where its maker runs it.
  "cloud computing": {
    form: /^cloud$/i,
    before:
      /\b(?:OPERA|Creative|Sales|Service|Marketing|Commerce|Experience|Sage|Fusion|Person Centred|Sound) $/i,
  },
  // What an asset register is kept in, and a maker's cameras.
  "investment management": {
    form: /^asset management$/i,
    after: /^ (?:systems?|software|plans?|register|data|database)\b/i,
  },
  "foreign exchange": {
    form: /^FX$/,
    before: /\b(?:Sony|camera|visual|special) $/i,
    after: /^ ?(?:line|cameras?|series|\d)/i,
  },
  // The American Bar Association's.
  "applied behavior analysis": { form: /^ABA$/, after: /^[- ](?:approved|accredited)\b/i },
  // Hair in one's face, and who designs a house's systems.
  esthetics: {
    form: /^facials?$/i,
    after: /^ (?:hair|recognition|expressions?|features|coverings?|injur\w+|surgery)\b/i,
  },
  "building codes": { form: /^local codes$/i, before: /\bstate,? (?:and|&|or) $/i },
  "website management": { form: /^web content$/i, after: /^ accessibility\b/i },
  "UML tools": {
    form: /^enterprise architect$/i,
    before: /\b(?:an?|as|our|the|senior|lead|or|business|solutions?|technical|experienced) $/i,
    after: /^ ?(?:\(or|who|will|role|position|you\b|is\b)/i,
  },
  "mediation and arbitration": {
    before: /\b(?:goods|hazmat|tanker|tacho\w*|HGV|LGV|drivers?)\W{0,3}(?:and |or )?$/i,
    after:
      /^ (?:certificate|licen[cs]e|driver|training|class|card|tank|(?:would be )?(?:useful|helpful|handy|beneficial|an advantage)\b)/i,
  },
  "medical coding certification": {
    form: /^CPC$/,
    before:
      /\b(?:drivers?['’]?|bus|coach|HGV|LGV|PCV|PSV|lorry|haulage|transport manager) (?:and )?$|\b[CD]1?(?:\+?E)? licen[cs]es?,? (?:and |& |\+ |with )?(?:an? |valid )?$/i,
    after:
      /^(?:,? (?:and|&|\+|or) (?:digi\w*|tacho\w*|driver|DQC|ADR|HGV|HIAB)\b| (?:qualifi\w+|entitlement|hours|card|training|valid|up to date|modules?|holder|for (?:bus|coach|PCV|HGV))\b|[ /]+(?:digi|tacho|DQC))/i,
  },
  // What stands among laboratory trainings, and the card of an electrician.
  "chartered tax adviser": {
    form: /^CTA$/,
    before: /\b(?:BTA|MTA|PTA|MTLA|lab\w*|biolog\w*|chemi\w*)[ ,/]+(?:or )?$/i,
    after: /^[ ,/]+(?:or )?(?:BTA|MTA|PTA|MTLA|lab\w*|biolog\w*|chemi\w*)/i,
  },
  "Amazon ECS": {
    form: /^ECS$/,
    before: /\b(?:CSCS|JIB|SKILLcard|gold|electricians?['’]?)[ /]+(?:or )?$/i,
    after: /^(?: ?\/ ?(?:CSCS|JIB)| (?:or )?(?:gold|green|blue|black|card|CSCS|JIB)\b)/i,
  },
  // A trade's short name for who does it: "a strong BA with payments experience".
  "bachelor's degree": {
    form: /^BAs?$/,
    before:
      /\b(?:strong|experienced|senior|lead|junior|seasoned|technical|IT|agile|hands-on|functional|as an?|our) $/i,
    after:
      /^ (?:with (?:\S+ ){0,3}(?:experience|years|knowledge|background)|role|team|practice|experience|community)\b/i,
  },
  // A body and its office; why something is asked; who will teach whom.
  planning: {
    form: /^planning$/i,
    after:
      /^ (?:committees?|officers?|departments?|boards?|inspectorate|inspectors?|portal|authorit(?:y|ies)|commission|consultants?)\b/i,
  },
  "health and safety": { before: /\bfor $/i, after: /^ (?:reasons|purposes)\b/i },
  teaching: { form: /^teach$/i, before: /\b(?:we|can|will|we['’]ll|happy to|gladly) $/i, after: /^ you\b/i },
  // Whose absence, whose hand: somebody else.
  "kitchen management": { form: /^(?:head|sous) chef$/i, after: /^['’]s?\b/ },
  sales: { before: /\b(?:sample|garage|yard|annual) $/i, after: /^ (?:and use )?tax/i },
  insurance: {
    before:
      /\b(?:health|dental|vision|medical|life|disability|national|social|unemployment|travel|auto|car|vehicle|liability|because of the|proof of|our|compensation) $/i,
  },
  packaging: { after: /^ list/i },
  // "PECS training": what one is trained in has its own name.
  training: {
    form: /^training$/i,
    before: /\b(?:\p{Lu}{3,6}|[Ff]irst[ -]aid) $/u,
    after: /^ (?:(?:can|will|is|are) (?:be )?)?(?:given|provided|offered)\b/i,
  },
  // "W-2, not 1099" is how one is employed; tests that one passes are no science.
  "1099s": { before: /\b(?:not|no|or|W-?2|a|on) ?(?:a )?$/i },
  psychometrics: { after: /^ (?:tests?|assessments?|testing)\b/i },
  solicitor: { before: /\b(?:firm|team|practice|office) of $/i },
  // How closely one is watched oneself.
  supervision: {
    form: /^supervision$/i,
    before: /\b(?:under|without|(?:with )?(?:minimal|minimum|little|limited|no)) (?:the )?(?:[\w-]+ )?$/i,
  },
  // Of a visa; an app that one writes into is nothing that one has made; teeth apart, a chair's side is where one sits.
  "event sponsorship": {
    form: /^sponsorship$/i,
    before:
      /\b(?:visas?|without|immigration|work|employment|require|need|offer|provide|no|\d{3}|H-?1B) (?:visa )?$/i,
    after:
      /^ (?:(?:is|can|will|may|now|not|available|licen[cs]e)\b|(?:for|of) (?:this|an?|work|visas?|employment)\b)/i,
  },
  "mobile development": {
    form: /^mobile apps?$/i,
    before: /\b(?:our|your|its|their|the|this|using|via|through|on|in) (?:an? |the |our )?(?:[\w-]+ )?$/i,
  },
  // Letters of a longer code: "ASD-STE100".
  autism: { form: /^ASD$/, after: /^-\p{Lu}/u },
  "dental assisting": { form: /^chairside$/i, after: /^ manner\b/i },
  // The Chartered Institute of Housing has its levels, the hygienist none.
  "certified safety professional": {
    form: /^CIH$/,
    after: /^ (?:level|members?|membership|qualif\w+|diploma|certificate|\()\b/i,
  },
  "National Electrical Code": {
    form: /^NEC$/,
    after: /^(?: ?[34]\b| (?:housing|contracts?|forms?|suite)\b)/i,
  },
  // "POST TITLE", "fuel injection", a law of 1974, what somebody sets a machine to do, a price that is set.
  "peace officer certification": {
    form: /^POST$/,
    after:
      /^(?: ?:| (?:TITLE|[Tt]itle|NO|[Nn]o|NUMBER|[Nn]umber|HOLDER|[Hh]older|REF|[Rr]ef|OFFICE|[Oo]ffice|CODE|[Cc]ode)\b)/,
  },
  injections: {
    form: /^injections?$/i,
    before:
      /\b(?:fuel|plastics?|prompt|SQL|dependency|ink|resin|fault|foam|chemical|water|steam|capital|cash|air|slurry) $/i,
    after: /^ (?:mou?ld\w*|press\w*|machin\w*|pumps?|systems?|wells?|attacks?)\b/i,
  },
  investigations: { form: /^investigations?$/i, before: /\b(?:Bureau of|background|field|this) $/i },
  rehabilitation: { form: /^rehabilitation$/i, after: /^ of offenders\b/i },
  "precision measurement": {
    form: /^gauges?$/i,
    after: /^ (?:the|their|its|your|our|how|whether|interest|public)\b/i,
  },
  acting: {
    form: /^acting$/i,
    after: /^ (?:as|on|under|with|in an?|promptly|quickly|manager|supervisor|up)\b/i,
  },
  admissions: { form: /^enrolment$/i, before: /\b(?:auto|pension|benefits?|scheme) $|auto-$/i },
  "home health": { form: /^home care$/i, before: /\b(?:explain|explaining|discuss|on) $/i },
  "high school diploma": { after: /^ (?:higher|foundation|level|class|pupils|students|teaching|groups?)\b/i },
  "A-levels": { after: /^ ?\d/ },
  construction: { after: /^-type/i },
  "calendar management": { before: /\b(?:editorial|content|social media) $/i },
  "executive leadership": { before: /\b(?:to|with|from|by) (?:the |our )?$/i },
  driving: {
    form: /^driving$/i,
    only: {
      before:
        /\b(?:safe|defensive|truck|lorry|van|bus|car|vehicle|forklift|delivery|distance|city|night|professional|while|requires?|involves?) $/i,
      after:
        /^(?: (?:licen[cs]e|permit|record|experience|skills?|school|test|duties|instructor|history|vehicles?|trucks?|vans?|cars|is required|required|a (?:[a-z]+ ){0,2}(?:van|truck|car|vehicle|bus|lorry|forklift|tractor))\b|[,;/)]|$)/i,
    },
  },
  translation: {
    form: /^translating$/i,
    only: {
      after: /^ (?:documents?|texts?|materials?|content|from|between|for|english|and interpreting)\b/i,
    },
  },
  "warehouse operations": {
    form: /^warehouses?$/i,
    before: /\b(?:data|cloud|central|bigquery|snowflake|redshift|analytics|native) $/i,
    after:
      /^(?:-native|\/lake| \((?:snowflake|bigquery|redshift|databricks)| (?:models?|layer|tables?|schemas?|quer\w+|design|data|platforms?|tooling|and (?:BI|reporting|analytics|dashboards?|lakes?))\b)/i,
  },
  "reading comprehension": {
    form: /^(?:ability to read|read and interpret)$/i,
    after:
      /^ (?:and \w+ )?(?:[\w-]+ ){0,2}(?:schematics?|drawings?|blueprints?|prints|plans|diagrams?|maps?|code|music|meters?|gauges?|charts?|scales?|rulers?|specs?|specifications|labels?)\b/i,
  },
  "driver's license": {
    form: /operator/i,
    before:
      /\b(?:radio\w*|telephone|crane|boiler|plant|treatment|water|wastewater|hoist|forklift|equipment|machine|drone|pilot) $/i,
  },
  communication: {
    // "Ability to communicate in Welsh" asks for Welsh.
    form: /^(?:communications|(?:ability to )?communicate)$/i,
    after:
      /^ (?:(?:\w+ly )?(?:through|in) (?:the medium of )?(?:Welsh|Irish|Gaelic|Te Reo)|electricians?|engineers?|engineering|equipment|systems?|technicians?|operators?|directors?|managers?|officers?|specialists?|teams?|departments?|divisions?|networks?|cables?|technolog\w+|act|commission|infrastructure|wiring|facilit\w+|groups?|staff|union)\b/i,
  },
  interpreting: {
    form: /^interpreting$/i,
    after:
      /^ (?:and (?:apply|enforc|explain)\w+|(?:[\w-]+ ){0,2}(?:polic\w+|laws?|rules?|regulations?|data|results|drawings?|blueprints?|plans?|schematics|codes?|statutes?|ordinances|contracts?|statements|tests?|images|legislation|requirements|guidelines|procedures|standards|reports?|trends|metrics|findings)\b)/i,
  },
  "teaching assistance": {
    form: /^paraprofessional$/i,
    after: /^ (?:duties|work|workers|staff|support|tasks|employees|administrative|clerical|legal|law)\b/i,
  },
  programming: {
    form: /^(?:programming|coding)$/i,
    before:
      /\b(?:policy|education|educational|community|youth|public|events?|cultural|arts?|library|museum|prevention|outreach|recreation|recreational|summer|school|family|senior|adult|student|radio|festival|grants?|advocacy|research|deliverables|fitness|health|wellness|social|processes|practices|issues|CNC|PLC|machine|robot\w*|setting|HMI|thermostat|television|TV) (?:and )?$|\b(?:deliverables|practices|issues|processes),? and $/i,
    after:
      /^(?:,? (?:and )?(?:setting|operating)\b| (?:with|of|on) (?:\p{Lu}[\p{L}\d]+ )?(?:controls?|controllers?|machines?|CNCs?)\b| (?:of |the |and (?:entering|posting) )?(?:purchase |supplier |vendor |sales )?(?:invoices?|expenses?|receipts|transactions|payments|claims|diagnos\p{L}+|responses|interviews|transcripts)\b| (?:and deliverables|for (?:children|youth|teens|adults|seniors|families|the public)))\b/iu,
  },
  "analytical skills": {
    form: /^analytical$/i,
    after:
      /^ (?:platforms?|use|databases?|workloads?|data\b|products?|dashboards?|tools?|chemistry|methods?|balances?|instruments?|engines?|queries|reports?|reporting|solutions?|applications?|systems?|laborator\w+|labs?|models?|datasets?)\b/i,
  },
  "literacy instruction": {
    form: /^literacy$/i,
    before:
      /\b(?:data|AI|LLM|computer|digital|financial|IT|health|technology|media|information|energy|tech) $/i,
    after: /^ (?:software|tests?)\b/i,
  },
  "special education": { after: /^ (?:routes?|runs?|transport\w*|bus\w*|vans?|passengers?|riders?)\b/i },
  writing: {
    form: /^writing$/i,
    after:
      /^ (?:(?:them|it|up)\b|(?:(?:clean|efficient|complex|advanced|robust|production|maintainable|unit|performant|and delivering|annual|and optimi[sz]ing) ?){0,2}(?:SQL|code|Python|DAX|Power|queries|scripts|software|tests?|performance|programs|functions|stored)\b)/i,
  },
  leadership: {
    form: /^leadership$/i,
    before: /\b(?:senior|executive|thought|company|business|product|market|our|their) $/i,
    after: /^ (?:teams?|groups?|meetings?|council|circle|pipeline)\b/i,
  },
  recruiting: {
    form: /^recruit(?:er|ers|ment|ing)$/i,
    before: /\b(?:our|your|the) $/i,
    after:
      /^(?:['’]s)? (?:teams?|process\w*|privacy|agenc\w+|partners?|fraud|scams?|polic\w+|journey|events?|notice|decisions?)\b/i,
  },
  // Over the road.
  "occupational therapist license": {
    form: /^OTR$/,
    after: /^ (?:driv\w+|truck\w*|loads?|routes?|fleet|freight|CDL|t[iy]res?|derivatives?)\b/i,
  },
  // An endorsement of a license, and no work with such things.
  "hazardous materials handling": {
    form: /^haz-?mat$/i,
    after: /^ ?(?:&|and|\/|,) ?(?:tanker|doubles|passenger|TWIC)\b[^.;]{0,24}endorsement/i,
  },
  // Cases of an emergency room.
  "employee relations": {
    form: /^ER cases$/i,
    only: {
      before: /\b(?:HR|disciplin\w+|grievances?|employees?|dismissals?)\b[^.]{0,12}$/i,
      after: /^[^.]{0,30}\b(?:disciplin|grievanc|tribunal|ACAS\b|dismiss|redundan|HR\b|unions?\b)/i,
    },
  },
  // What is dissolved in water, and the data sheet of a paint.
  taxation: {
    form: /^TDS$/,
    only: {
      before: /\b(?:GST|VAT|tax|taxes|PF|ESI|payroll|filed|filing|deduct\w*)\b[^.]{0,14}$/i,
      after: /^[ ,/&()]*(?:and )?(?:returns?|GST|VAT|filing|deduct\w*|compliance|challans?|PF|ESI|tax\w*)\b/i,
    },
  },
  // Parts per million, and the portfolio of projects.
  "equipment maintenance": {
    form: /^PPM$/,
    only: {
      before:
        /\b(?:reactive|planned|preventi(?:ve|tive|tative)|maintenance|HVAC|carry(?:ing)? out|carried out|schedul\w+|weekly|monthly|annual)\b[^.\d]{0,10}$/i,
      after:
        /^[ ,/&()]*(?:and )?(?:schedul|visits?\b|tasks?\b|jobs?\b|works?\b|contracts?\b|maintenance|planned|reactive|checks?\b|inspect|regimes?\b|planners?\b|servic)/i,
    },
  },
  // The test in a circuit.
  "computer skills": {
    form: /^ICT$/,
    before: /\bin-circuit test\w* \($/i,
    after: /^ (?:fixtures?\b|test\b|testers?\b|of (?:printed|PCB|boards?\b))/i,
  },
  // A transfer by telegraph.
  "truck driving": {
    form: /^T\/T$/,
    only: {
      before:
        /\b(?:CDL|class A|trucks?|OTR|drove|drive|driving|hauling|(?:years?|yrs?)(?: of)?)\b[^.;]{0,10}$/i,
      after: /^[^.;]{0,20}\b(?:driv\w*|trucks?|CDL|OTR|hauling|freight)\b/i,
    },
  },
  // Machines, prisons and written-off cars have their categories too.
  "PCV licence": { form: /^Cat D$/, ...OF_A_CATEGORY },
  "HGV Class 2": { form: /^Cat C$/, ...OF_A_CATEGORY },
  // Of cars, satellites and programs.
  telemetry: {
    form: /^telemetry$/i,
    before:
      /\b(?:vehicle|racing|race|car|product|usage|application|satellite|spacecraft|flight|network|system|IoT|device) $/i,
    after:
      /^ (?:data\b|pipelines?|streams?|events?|collection|signals?\b|from (?:\w+ )?(?:cars?|vehicles?|satellites?|devices?|services?|servers?)|software|dashboards?|ingest)/i,
  },
  "cervical screening": {
    form: /^smear tests?$/i,
    before: /\b(?:blood|sputum|malaria|skin|marrow|stool) $/i,
  },
  "Microsoft Windows": {
    form: /^windows \d/i,
    after: /^ ?(?:ft\b|feet\b|foot\b|inch|mm\b|cm\b|at a time|(?:houses?|homes?|panes?|doors?)\b)/i,
  },
  "artificial insemination": {
    form: /^AI technicians?$/i,
    only: {
      before: /\b(?:cows?|cattle|dairy|herds?|heifers?|bovine|breeding|pigs?|sows?)\b[^.]{0,14}$/i,
      after:
        /^[^.]{0,30}\b(?:cows?|cattle|dairy|herds?|heifers?|bovine|breed|semen|insemin|farms?|pigs?|sows?)/i,
    },
  },
  // Of cows.
  "artificial intelligence": {
    form: /^AI$/,
    before: /\b(?:DIY|milking|calv\w+|foot[- ]trimming|cows?|heifers?|sows?|mares?|herd\w*)\b[^.;]{0,30}$/i,
    after: /^[^.;]{0,24}\b(?:calf|calv\w+|heifers?|conception|insemin\w+|rearing|cows?|herd)\b/i,
  },
  // A managed service provider.
  "MSP practitioner": {
    form: /^MSP$/,
    before: /\b(?:an?|the|our|for|growing|leading|busy|IT) $/i,
    after: /^ (?:environment|experience|background|setting|sector|clients?|industry|company|tools?)\b/i,
  },
  adaptability: {
    form: /^(?:flexibility|fast[- ]paced)$/i,
    before: /\b(?:schedule|hybrid|location|work|hours|remote|time|full) $/i,
    // A place that is one, and nothing that one is.
    after:
      /^,? (?:and )?(?:busy )?(?:warehous|kitchen|restaurant|bar\b|caf[eé]|hotel|hospital|ward|clinic|surgery|practice|office|shop|store|retail|manufactur|production|construction|agency|agencies|start-?up|company|companies|team|call cent|contact cent|laborator|salon|school|department|operation|site|transport|logistic|sales|industr|service|newsroom|studio)/i,
  },
  independence: {
    form: /^(?:autonomous|independence)$/i,
    after: /^ (?:day\b|teams?|vehicles?|agents?|driving|systems?|robots?|drones?)\b/i,
  },
  "human resources": { after: /^ (?:department|office|division|home|at)\b/i },
  budgeting: {
    form: /^budgets?$/i,
    before:
      /\b(?:learning|training|development|conference|education|book|wellness|wellbeing|travel|equipment|office|unlimited|monthly|personal|generous|tight|L&D|your|bolt) $/i,
    after: /^(?:-friendly| (?:for|towards?|per|of your own)\b)/i,
  },
  doctorate: {
    after:
      /^ (?:students?|stipends?|fellows?\w*|position|projects?|supervis\w+|research|scholar\w*|thes[ei]s|course)\b/i,
  },
  "electronic health records": {
    form: /^EMR$/,
    before: /\b(?:S3|Redshift|Spark|Glue|SageMaker|Athena|AWS|Amazon|Lambda|Kinesis|Hadoop|EC2)[,/ ]+$/i,
  },
  "good laboratory practice": { after: /^-1\b/ },
  teamwork: {
    form: /^teams? works?$/i,
    after: /^ (?:with|to|on|alongside|closely|from|in|hard|more|towards?|across|together)\b/i,
  },
  // The dirham of the Emirates.
  AED: { form: /^AED$/, before: /\d ?$/, after: /^ ?\d/ },
  React: { after: /^ (?:quickly|promptly|calmly|fast|well|appropriately|to|in)\b/ },
  Slack: { before: /\b(?:the|up|cut|some) $/i, after: /^ (?:off|in the|time)\b/ },
  Workday: { before: /\b(?:hours?|an?|each|every|the|your|normal|standard|regular|typical) $/i },
  Unity: {
    after:
      /^ (?:hospital|point|health|church|school|park|care|bank|college|of|and (?:diversity|inclusion|respect))\b/i,
  },
  Notion: { after: /^ (?:is|of|that)\b/ },
  Sage: {
    after: /^ (?:advice|green|therapeutics|publications|publishing|hospitality|and (?:thyme|onion))\b/i,
  },
  "Epic EHR": { form: /^epic$/i, after: /^ (?:games|adventure|journey|story|fail)\b/i },
  Maya: { after: /^ (?!and |or )\p{L}/u },
  Keynote: { after: /^ (?:speakers?|speech|address|talks?|sessions?)\b/i },
  Bamboo: { after: /^ (?:floor|furniture|cane|fib|products)/i },
  Swing: { after: /^ (?:shifts?|by|sets?|bridges?|states?)\b/i },
  Rally: { after: /^ (?:the|our|around|support|for|behind|up)\b/i },
  Puppet: { after: /^ (?:shows?|theat\w+|making|masters?)\b/i },
  "Oracle Database": { form: /^oracle$/i, after: /^ (?:Park|Arena|Red Bull)\b/ },
  "Microsoft Outlook": { form: /^outlook$/i, after: /^ (?:for|on|of|is)\b/ },
  "Microsoft Excel": { form: /^excel$/i, before: /\b(?:to|you|will|who) $/i },
  FLSA: { after: /^(?:(?: status)?:| (?:status|exempt|non)\b)/i },
  EEO: { after: /^ (?:statement|policy|employer|is the law|notice|poster)\b/i },
  instrumentation: { before: /\b(?:data|product|event|code|analytics|telemetry) $/i },
  "Apache Spark": { form: /^spark$/i, after: /^ (?:Capital|Networks?|Foundry|of)\b/ },
  "work ethic": {
    form: /^dedicated$/i,
    after: /^ (?:to|team|time|space|support|account|server|resources?)\b/i,
  },
  "master's degree": {
    form: /^masters?$/i,
    only: {
      before: /\b(?:bachelor|bachelors|bs|ba|bsc)(?:['’]s?)?(?: degree)?(?:,| or| and|\/| ?\/) ?$/i,
      after:
        /^(?:['’]s?)?(?: (?:degree|of (?:science|arts|engineering|education|public|social|business)|or (?:phd|ph\.d|doctor\w*|equivalent)|level|in [A-Z]|thesis)|\/)/,
    },
  },
  "American Sign Language": { after: /^ (?:interpreters? (?:will|is|are|can))\b/i },
};

const OTHER_THAN_SPEECH =
  /^ (?:VAT|taxe?s?|law|compan(?:y|ies)|subsidiar\w+|markets?|GAAP|customers?|clients?|accounting|regulations?|legislation|government|labou?r|cuisine|food|restaurants?|heritage|studies|history|citizens?\w*|passport|standards?|codes?|group|offices?|sites?|manufacturers?|football|games|art|economy|business(?:es)?|authorities|ministry|universit(?:y|ies)|region|kingdom|state|society|parliament|act|investors?|banks?|team|railway|dressing|yogh?urt|bakery)\b/i;

const COLLEAGUES =
  /\b(?:supervis\w+|manag(?:e[sd]?|ing)|lead(?:s|ing)?|led|train(?:s|ed|ing)?|mentor\w*|coach\w*|overs\w+|alongside|assist(?:s|ed|ing)?|support(?:s|ed|ing)?|(?:work\w*|collaborat\w+|liais\w+|negotiat\w+|deal\w*|coordinat\w+|communicat\w+) with) (?:[\w/-]+,? (?:and )?(?:\w+\/)?){0,4}$/i;

// "The German Money Laundering Act".
const ITS_LAW = /^(?: \p{Lu}[\p{L}-]+){1,4} (?:Act|Law|Code|Ordinance|Regulations?)\b/u;

const LETTERS = /^\p{Lu}{2,6}$/u;

/**
 * "Certified Dietitian-Nutritionist (CDN)": letters that the text itself writes out in words that none of the term's
 * own writings has stand for something else.
 */
function isGlossedAsOther(
  text: string,
  start: number,
  end: number,
  { name, aliases }: LexiconEntry,
): boolean {
  if (text[start - 1] !== "(" || text[end] !== ")" || !LETTERS.test(text.slice(start, end))) return false;
  const letters = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 80), start - 1).match(/\p{L}+/gu) ?? [];
  const own = before.filter((word) => /^\p{Lu}/u.test(word)).slice(-letters.length);
  if (own.map((word) => word[0]).join("") !== letters) return false;
  // Only where the tables write the letters out themselves: of "NIST" they say no more than the letters.
  const written = [name, ...aliases.map((alias) => alias.text)]
    .map((one) => one.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((words) => words.length > 1 && words.map((word) => word[0]).join("") === letters.toLowerCase());
  const known = new Set(written.flat().map((word) => word.slice(0, 5)));
  return written.length > 0 && own.every((word) => !known.has(word.toLowerCase().slice(0, 5)));
}

/** Whether a found term is meant, as far as the words directly beside it tell. */
export function isMeant(text: string, start: number, end: number, entry: LexiconEntry): boolean {
  if (isGlossedAsOther(text, start, end, entry)) return false;
  if (entry.kind === "language") {
    // "In plain English" asks for clear words, not for a language.
    if (/\bplain $/i.test(text.slice(Math.max(0, start - 6), start))) return false;
    return !OTHER_THAN_SPEECH.test(text.slice(end, end + 16)) && !ITS_LAW.test(text.slice(end, end + 60));
  }
  if (entry.kind === "license" && text[end - 1] === "s") {
    // "Supervise pharmacy technicians": whom one leads or works with, and nothing that one holds.
    if (COLLEAGUES.test(text.slice(Math.max(0, start - 60), start))) return false;
  }
  const context = Object.hasOwn(ELSEWHERE, entry.name) ? ELSEWHERE[entry.name] : undefined;
  if (!context || context.form?.test(text.slice(start, end)) === false) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  if (context.before?.test(before) || context.after?.test(after)) return false;
  const { only } = context;
  return !only || only.before?.test(before) === true || only.after?.test(after) === true;
}
