import { isStopWord, stem } from "#lib/language/tokens.ts";

// Which words are one word in other forms. Snowball knows regular endings; what English does otherwise stands here.

const IRREGULAR = new Map(
  (
    "be is are was were been being am;begin began begun beginning;bend bent;break broke broken;bring brought;build built;" +
    "buy bought;catch caught;choose chose chosen;come came;cut cutting;deal dealt;dig dug digging;do did done doing does;" +
    "draw drew drawn;drive drove driven driving;eat ate eaten;fall fell fallen;feed fed;find found;fly flew flown;" +
    "get got gotten getting;give gave given giving;go went gone;grow grew grown;hang hung;have had has having;hear heard;" +
    "hide hid hidden;hold held;keep kept;know knew known;lay laid;lead led;learn learnt;leave left;lend lent;lose lost losing;" +
    "make made making;mean meant;meet met;oversee oversaw overseen;pay paid;rebuild rebuilt;rewrite rewrote rewritten rewriting;" +
    "ride rode ridden riding;rise rose risen rising;raise raised raises raising;bus buses;gas gases;virus viruses;lens lenses;campus campuses;bonus bonuses;census censuses;chorus choruses;canvas canvases;atlas atlases;run ran running;say said;see saw seen;seek sought;sell sold;send sent;" +
    "set setting;sew sewn;shake shook shaken;shoot shot;show shown;sing sang sung;sit sat sitting;speak spoke spoken;" +
    "spend spent;stand stood;steal stole stolen;strike struck;sweep swept;swim swam swum;take took taken taking;" +
    "teach taught;tear tore torn;tell told;think thought;understand understood;undertake undertook undertaken;" +
    "wear wore worn;weave wove woven;win won winning;withstand withstood;write wrote written writing;tie tying;die dying;babysit babysat babysitting;" +
    "register registered registers registering registration;intern internship interns;apprentice apprenticeship;" +
    "age aged ages;square sq;foot ft;yogurt yoghurt yogurts yoghurts;tire tyre tires tyres;check cheque cheques;gray grey;fiber fibre fibres fibers;odor odour odours odors;mold mould moulds moulded moulding molds molded molding;plow plough ploughs ploughed ploughing plowed plowing;curb kerb kerbs curbs;aluminum aluminium;sulfur sulphur;artifact artefact artefacts artifacts;inquire enquire enquired enquiries enquiry inquiry inquiries inquired;donut doughnut doughnuts donuts;maneuver manoeuvre manoeuvres manoeuvred manoeuvring maneuvers maneuvered maneuvering;draft draught;" +
    "man men;woman women;child children;foot feet;person people;mouse mice;tooth teeth;crisis crises;" +
    "day daily;week weekly;month monthly;year yearly annually annual;night nightly;quarter quarterly;hour hourly;" +
    "percent percentage;center centre centres;color colour;labor labour;program programme programmes;behavior behaviour;" +
    "catalog catalogue catalogues catalogued cataloged cataloging cataloguing;organize organise organised organises organising;" +
    "analyze analyse analysed analyses analysing analysis;administer administration;reconcile reconciliation reconciliations;advise advised advises advising advice;model modelled modelling modeled modeling;jewelry jewellery;enrol enroll enrolled;" +
    "license licence;practice practise practised practising;pediatric paediatric;travel travelled travelling traveled;" +
    "honor honors honours hons;certificate cert certs certificates;maintain maintenance;diagnose diagnosis diagnoses diagnostic diagnostics;describe description descriptions;" +
    "respond response responses;comply compliance compliant;assemble assembly assemblies;fail failure failures;" +
    "close closure closures;receive receipt;depart departure;lose loss losses;choose choice;prove proof;" +
    "exam examination exams examinations;math maths mathematics;lab laboratory labs laboratories;photo photograph photos photographs photographed photographing;" +
    "phone telephone phones telephones;ad advertisement ads advertisements advert adverts;" +
    "vet vets;fridge refrigerator;info information;spec specification specs specifications;" +
    "stat statistic stats statistics;repo repository repos repositories;config configuration configurations;" +
    "dig excavate;mow mown;sew sewn;sow sown;shut shutting;split splitting;cast casting;quit quitting;" +
    "panelist panellist panellists panelists;ring rang rung;sink sank sunk;shrink shrank shrunk;spin spun;stick stuck;throw threw thrown;freeze froze frozen;grind ground;forget forgot forgotten;fight fought;wind wound;withdraw withdrew withdrawn;become became;undergo underwent;uphold upheld;withhold withheld;overcome overcame;bind bound;breed bred;bleed bled;light lit;slide slid;swing swung;sting stung;swear swore sworn;wake woke woken;bite bitten;blow blew blown;arise arose arisen;strive strove;flee fled;spring sprang sprung;" +
    "agree agreement agreements;retire retirement;" +
    "leaf leaves;shelf shelves;loaf loaves;calf calves;knife knives;life lives;wife wives;storey story storeys stories storied;" +
    "absent absence;fluent fluency fluently;native natively;proficient proficiency;efficient efficiency;competent competence competency;" +
    "explain explanation explanations;compete competition competitions;repeat repetition repetitions;" +
    "acquire acquisition acquisitions;consume consumption;resume resumption;redeem redemption redemptions;retain retention;detain detention;intervene intervention interventions;" +
    "defend defense defence;bury burial burials;deny denial denials;" +
    "multiply multiplication;publish publication publications;" +
    "destroy destruction;nominate nominated nominee nominees nomination nominations;absorb absorption;correspond correspondence;pursue pursuit;" +
    "grow growth;second 2nd;third 3rd;first 1st;fourth 4th;fifth 5th;sixth 6th;seventh 7th;eighth 8th;ninth 9th;tenth 10th"
  )
    .split(";")
    .flatMap((row) => {
      const [base = "", ...forms] = row.split(" ");
      return [base, ...forms].map((form) => [form, stem(base)] as const);
    }),
);

// The bases of forms that have another vowel: "wove" is of "weave".
const PAST_OF = new Map(
  "wove weave,woven weave,built build,bound bind,wrote write,written write,took take,taken take,held hold,sold sell,told tell,paid pay,drew draw,drawn draw,did do,done do,made make,grew grow,grown grow,spoke speak,spoken speak,sewn sew,laid lay,wound wind,hung hang,cast cast,set set,ran run,went go,gone go,saw see,seen see,heard hear,stood stand,came come,threw throw,thrown throw,found find,sent send,thought think,taught teach,brought bring,bought buy,lit light,shot shoot,fought fight,struck strike"
    .split(",")
    .map((row) => row.split(" ") as [string, string]),
);

// Verbs of one meaning and one size, in all their forms: an editor may say either, and neither claims more.
// "The 12th century". Up to the third they are ranks and parts.
const ordinalRows =
  "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth" // prettier-ignore
    .split(" ")
    .map((word, at) => `${word} ${at + 4}th`)
    .join(";");

const EQUAL = new Map(
  (
    "build built builds building create created creates creating;" +
    "teach taught teaches teaching instruct instructed instructs instructing;" +
    "repair repaired repairs repairing fix fixed fixes fixing mend mended mends mending;" +
    "buy bought buys buying purchase purchased purchases purchasing;" +
    "begin began begun begins beginning start started starts starting;" +
    "reach reached reaches reaching achieve achieved achieves achieving achievement attain attained attains attaining attainment;" +
    "help helped helps helping assist assisted assists assisting;" +
    "employee employees staff;" +
    ordinalRows
  )
    .split(";")
    .flatMap((row) => {
      const [base = "", ...forms] = row.split(" ");
      return [base, ...forms].map((form) => [form, stem(base)] as const);
    }),
);

const CHANGES = new Map(
  [
    "cut cuts cutting shorten shortened shortens shortening trim trimmed trims trimming reduce reduced reduces reducing lower lowered lowers lowering decrease decreased decreases decreasing",
    "raise raised raises raising lift lifted lifts lifting increase increased increases increasing boost boosted boosts boosting grow grew grown grows growing",
  ].flatMap((row, at) => row.split(" ").map((form) => [form, `change ${at}`] as const)),
);

/** What "cut", "reduced" and "lowered" share beside a measure of how much ("by 20%"). Otherwise they differ: limbs are not lowered. */
export function changeKey(plain: string): string | undefined {
  return CHANGES.get(plain);
}

const keys = new Map<string, string>();
const keysKept = 20_000;

/** What all forms of a word share: "wrote", "writing" and "writes" have one key, "weekly" has that of "week". */
export function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const written = plainWord(word);
  const singular = written.endsWith("'s") ? written.slice(0, -2) : written;
  const own = IRREGULAR.has(singular) ? singular : written;
  const plain = EQUAL.has(own) || IRREGULAR.has(own) ? own : deedOf(americanSpelling(own));
  const key = EQUAL.get(plain) ?? IRREGULAR.get(plain) ?? prefixed(plain) ?? stem(plain);
  if (keys.size >= keysKept) keys.clear();
  keys.set(word, key);
  return key;
}

/** "Rewove" of "weave": a verb with something before it goes as it does alone. */
function prefixed(plain: string): string | undefined {
  const [, prefix = "", rest = ""] = /^(re|over|under|out|up|with|fore|mis)-?([a-z]{3,})$/.exec(plain) ?? [];
  const base = PAST_OF.get(rest);
  return base === undefined ? undefined : stem(prefix + base);
}

/** "Design" of the phrase "design a". */
export function withoutArticle(key: string): string | undefined {
  const at = key.indexOf(" ");
  if (at === -1) return undefined;
  const last = key.slice(at + 1);
  return last === "a" || last === "an" || last === "the" ? wordKey(key.slice(0, at)) : undefined;
}

/** "Write" of the phrase "write for": what stands behind it is said again by the words of the line. */
export function withoutPreposition(key: string): string | undefined {
  const at = key.indexOf(" ");
  return at > 0 && PREPOSITION.test(key) ? wordKey(key.slice(0, at)) : undefined;
}

const PREPOSITION = / (?:for|to|of|in|at|on|about|from)$/;

/** "Developer" beside "develop": who does it, by the same stem. */
export function isAgent(plain: string, key: string): boolean {
  return (
    /[a-z]{3}(?:er|or)(?:s|'s|s')?$/.test(plain) &&
    !/(?:er|or)$/.test(key) &&
    plain.length > key.length &&
    !plain.startsWith("administer")
  );
}

// How nouns are made of deeds where the stem changes: "supervision", "reduction", "delivery".
const NOUNS: [pattern: RegExp, deed: string][] = [
  [/(superv|rev)isions?$/, "$1ize"],
  [/(dec|coll|prov|div)isions?$/, "$1ide"],
  [/(red|prod|introd|ded|reprod|rep)uctions?$/, "$1uce"],
  [/(subm|adm|perm|transm|em|om)issions?$/, "$1it"],
  [/(exp|ext|susp|comprehe)nsions?$/, "$1nd"],
  [/expansions?$/, "expand"],
  [/(prescr|transcr|subscr|inscr)iptions?$/, "$1ibe"],
  [/(res|s)olutions?$/, "$1olve"],
  [/ifications?$/, "ify"],
  [/(deliver|recover|discover)(?:y|ies)$/, "$1"],
  [/(renew|refer|transfer|withdraw)r?als?$/, "$1"],
  [/(approv|propos|remov|dispos|arriv|surviv|apprais)als?$/, "$1e"],
  [
    /(treat|ship|pay|enrol|deploy|recruit|place|move|amend|state|settle|adjust|measure|assess|install|establish|invest|appoint|reimburse|procure|assign|attach|align|endorse|enforce|engage|harass|replenish|acknowledge|announce|disburse|require|reinforce|postpone|arrange|improve|refurbish|judge|embark|entertain|advance|encourage|employ)ments?$/,
    "$1",
  ],
  [/(break|drain|haul|spoil|wreck|anchor)ages?$/, "$1"],
  [
    /(clear|accept|appear|attend|guid|insur|assur|issu|observ|surveill?|resembl|perform|assist|allow|disturb|rid)ances?$/,
    "$1",
  ],
  [/(conv|inv|div)ersions?$/, "$1ert"],
  [/(corro|ero|explo)sions?$/, "$1de"],
  [/(press|expos|moist|seiz|enclos)ures?$/, "$1e"],
];

function deedOf(plain: string): string {
  if (plain.length < 6 || !/(?:ions?|y|ies|als?|ments?|ages?)$/.test(plain)) return plain;
  const rule = NOUNS.find(([pattern]) => pattern.test(plain));
  return rule ? plain.replace(rule[0], rule[1]) : plain;
}

/** One spelling for both: it need not be a right one, only the same. */
function americanSpelling(plain: string): string {
  let word = /^[\x20-\x7e]*$/.test(plain)
    ? plain
    : plain
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replaceAll("ß", "ss")
        .replaceAll("ø", "o")
        .replaceAll("ł", "l")
        .replaceAll("æ", "ae");
  if (word.length < 6) return word;
  word = word
    .replace(/is(e|ed|es|ing|er|ers|ation|ations)$/, "iz$1")
    .replace(/ys(e|ed|es|ing|er|ers)$/, "yz$1");
  word = word
    .replace(/(?<!^(?:t|det|cont|p|h|sc|fl|dev|s))our(s|ed|ing|able|ful|ite|ites|al|ally)?$/, "or$1")
    .replace(/([^aeiou])re(s?)$/, "$1er$2")
    .replace(/(flav|col|fav|lab|arm|behavi|hon|harb|hum|neighb|vap|vig|sav|endeav|rig|tum)our/, "$1or");
  if (word.length > 7)
    word = word
      .replace(/ll(ed|ing|er|ers)$/, "l$1")
      .replace("aes", "es")
      .replace(/^(?:or|gyn|p)ae|haem/, (start) => start.replace("ae", "e"));
  return word;
}

export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower === "a.m." || lower === "p.m.") return lower === "a.m." ? "am" : "pm";
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

// Stop words of postings that are claims in a resume.
const TELLING_STOPS = new Set(
  (
    "ability able demonstrated excellent experienced good ideal new preferred proven related relevant required " +
    "requirement requirements strong various well year years down candidate up most more all no not only both over me"
  ).split(" "),
);
const NEUTRAL = new Set(
  "ones ever respectively anything something whenever wherever whichever whoever alongside among amongst inside beside beneath behind following subsequently according whose whom settings environment environments lasting totaling totalling worth valued numbering others services sector industry along despite since besides except regarding throughout near till per around onto upon using use used including includes include worked working work plus based amid toward towards between works uses utilizes utilises utilize utilized utilizing utilise utilised utilising".split(
    " ",
  ),
);

/** Words that claim nothing by themselves: grammar, and "using", "including", "worked". */
export function isNeutral(plain: string): boolean {
  return NEUTRAL.has(plain) || (isStopWord(plain) && !TELLING_STOPS.has(plain));
}
