// The words of job titles, evened out so that two spellings of one title are equal.

// Written apart, with a hyphen, or as one word.
const ONE_WORD = new Set(
  (
    "frontend backend fullstack helpdesk daycare childcare storekeeper forklift preschool ecommerce database bookkeeper " +
    "bookkeeping housekeeper housekeeping caretaker caregiver dishwasher website warehouse keyholder greenkeeper " +
    "greenhouse lineman lineworker afterschool playgroup paraprofessional draftsman draftsperson payroll firefighter " +
    "signwriter salesman salesmen salesperson cybersecurity aircon inhouse"
  ).split(" "),
);

const SPELLINGS = new Map(
  Object.entries({
    accts: "accounts",
    acct: "account",
    admin: "administrative",
    administration: "administrative",
    advisor: "adviser",
    anaesthetist: "anesthesiologist",
    analytics: "analytic",
    apprenticeship: "apprentice",
    assist: "assistant",
    asst: "assistant",
    assoc: "associate",
    centre: "center",
    centres: "center",
    colour: "color",
    coord: "coordinator",
    coordinators: "coordinator",
    counsellor: "counselor",
    dev: "developer",
    devt: "development",
    dept: "department",
    dir: "director",
    electronic: "electronics",
    elec: "electrical",
    eng: "engineer",
    engg: "engineer",
    engineering: "engineer",
    management: "manager",
    programming: "programmer",
    engr: "engineer",
    enrolment: "enrollment",
    exec: "executive",
    fibre: "fiber",
    hk: "housekeeping",
    info: "information",
    insp: "inspector",
    internship: "intern",
    jewellery: "jewelry",
    labour: "labor",
    labourer: "laborer",
    licence: "license",
    maint: "maintenance",
    mech: "mechanical",
    mgmt: "manager",
    mgr: "manager",
    mktg: "marketing",
    mould: "mold",
    moulding: "molding",
    op: "operator",
    oper: "operator",
    ops: "operation",
    opr: "operator",
    organisation: "organization",
    organisational: "organizational",
    organiser: "organizer",
    paediatric: "pediatric",
    paediatrician: "pediatrician",
    prof: "professor",
    programme: "program",
    programmes: "program",
    rep: "representative",
    reps: "representative",
    sec: "secretary",
    spec: "specialist",
    supv: "supervisor",
    supvr: "supervisor",
    svc: "service",
    sys: "system",
    tech: "technician",
    theatre: "theater",
    traveller: "traveler",
    tyre: "tire",
    tyres: "tire",
    wkr: "worker",
    wrkr: "worker",
  }),
);

// Grammar, level and terms: they tell no two occupations apart.
const SKIPPED = new Set(
  (
    "a an the of for in to at on with or by from as our we are is hiring needed wanted urgent urgently immediate vacancy " +
    "senior junior sr jr mid entry level experienced fresh graduate graduates i ii iii iv v " +
    "full part time temporary permanent remote hybrid based m f d w x"
  ).split(" "),
);

const PLURALS_KEPT = /(?:ss|us|is|ics)$|^(?:accounts|electronics|devops|sales|gas|news|process|series|bus)$/;

function evenOut(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith("s") || PLURALS_KEPT.test(word)) return word;
  const single = word.endsWith("ies") && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return SPELLINGS.get(single) ?? single;
}

// Between the parts of a title: its field, its place, a second job.
const BREAK = /\s[-–—]+\s|[|/,;:@()[\]{}*•·–—]|\s-(?=\S)|(?<=\S)-\s|\bcum\b|\s&\s|\b(?:and|to|for|at|with)\b/;

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** The words of a part in order, evened out; those that tell no two occupations apart are gone. */
export function titleWords(part: string): string[] {
  const written = PLAIN.test(part) ? part.split(" ") : (part.match(/\.?[\p{L}\p{N}]+[+#]*/gu) ?? []);
  const found: string[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const word = written[at]!.replace(/^\.(?!net)/, "");
    const joined = word + (written[at + 1] ?? "");
    if (ONE_WORD.has(joined)) at += 1;
    const whole = ONE_WORD.has(joined) ? joined : word;
    if (!SKIPPED.has(whole)) found.push(evenOut(whole));
  }
  return found;
}

/** The parts of a title in order, each as its words; parts without a word are gone. */
export function titleSegments(title: string): string[][] {
  const plain = title
    .toLowerCase()
    .normalize("NFC")
    .replace(/[’']s\b/g, "")
    .replace(/\d{2,3}(?:\s*[-–]\s*\d{2,3})?\s*%/g, " ")
    .replace(/\bhealthcare\b/g, "health care")
    .replace(/\bvice[- ]president\b/g, "vp")
    .replace(/\bgeographic information systems?\b/g, "gis")
    .replace(/\b([rf])\s?&\s?([db])\b/g, "$1 $2");
  return plain
    .split(BREAK)
    .map(titleWords)
    .filter((part) => part.length > 0);
}
