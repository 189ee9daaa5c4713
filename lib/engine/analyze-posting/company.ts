import { matchesOf } from "#lib/language/matches.ts";
import { findSkills, isProperName } from "#lib/language/skills.ts";
import { headingKind } from "./heading-kinds.ts";
import { labelled, NAME, ROLE, STATE_NAMES, tidy } from "./heading-words.ts";

/** How many characters of a text its employer is looked for in. */
export const mostRead = 6000;

const PROPER =
  "(?:The )?(?:[\\p{Lu}\\d]|\\p{Ll}{1,5}\\p{Lu})[\\p{L}\\d&.'’+-]*(?: (?:(?:of|and|for)(?: the)?|the|de|&) [\\p{Lu}][\\p{L}\\d&.'’+-]*| [\\p{Lu}\\d&][\\p{L}\\d&.'’+-]*){0,5}";
export const NOT_COMPANY =
  /^(?:(?:the |this |our )?(?:city|county|town|village|state|commission|board|agency|district|organi[sz]ation|association|council|authority|university|college|hospital|school|trust|bank|firm|club|foundation|center|centre|institute|ministry|bureau)|us|you|the|home|careers?|office|this|our|your|role|job|position|team|we|it|he|she|they|there|who|what|a|an|ours|if|in|at|as|please|candidates?|applicants?|currently|here|remote|location|salary|company|now|employer|employees?|summary|incumbents?|work|duties|data|qualifications?|that|all|each|experience|knowledge|ability|minimum|must|description|responsibilities|requirements?|benefits|title|under|general|supervision|department|client|management|.*\b(?:engineers?|nurse|manager|analyst|specialist|coordinator|clerk|technician|role|position|team|opportunity|job))$/i;

// Words of a department's or a heading's name; an employer's name holds some other word too.
const FIELDS =
  /^(?:(?:the|a|an|and|or|of|for|in|&|this|your|our|new|global|senior|role|matters|team|data|analytics?|finance|marketing|sales|engineering|product|products|operations|technology|intelligence|management|business|platform|growth|strategy|digital|customer|people|legal|design|research|development|commercial|revenue|support|services|systems|information|human|resources|remote|hybrid|full|part|time|first|best|great|work|job|jd|id|zu|bi|ai|ml|it|hr|uk|us|usa|eu|europe|apply|now|read|more|inc|gmbh)\b[\s,.&-]*)+$/i;

/** Whether a name can be an employer's: its words begin large, and it is more than a field of work. */
export function isEmployerName(name: string): boolean {
  const words = name.split(" ");
  const isCapital = words.every((word) => word.length <= 3 || !/^\p{Ll}+$/u.test(word));
  const isRole = words.length <= 2 && ROLE.test(words.at(-1) ?? "");
  return (
    name.length > 1 &&
    // "zu" is no name, however short names are.
    (name.length > 3 || /[\p{Lu}\d]/u.test(name)) &&
    // "We are 400 people".
    /\p{L}/u.test(name) &&
    words.length <= 8 &&
    isCapital &&
    !isRole &&
    !NOT_COMPANY.test(name) &&
    // "Work with CISOs".
    !/^\p{Lu}{2,6}s$|\b(?:Owners|Users|Customers|Stakeholders|Teams|Engineers|Scientists|Analysts)$/u.test(
      name,
    ) &&
    !FIELDS.test(name)
  );
}

// The name may run into the next sentence, but "St. Brendan" is one name.
const SENTENCE_END = /(?<!\b(?:St|Ste|Mt|Ft|Dr|Mrs?|Jr|Sr|Co|No))\.\s.*$|(?:'s|’s)$/;

const THE_CITY =
  /^The (?=(?:City|Town|County|Village|(?:(?:London|Royal|Metropolitan) )?Borough|University|State|Board) of |.+ County$)/;

// What a house does, or did at first.
const DOES =
  "(?:keeps|looks after|cares for|employs|has been|has (?:over |about |more than |around )?\\d|supports|manages|delivers|manufactures|distributes|produces|creates|trains|represents|installs|maintains|repairs|owns|grows|teaches|treats|houses|transports|connects|protects|was (?:founded|set up|established|born)|(?:was )?(?:began|started|launched|opened|grew)|has grown)\\b";

// Whoever has a form in law is a house; lawyers and physicians go by theirs.
const FIRM_NAME = `${NAME}(?:,? (?:(?:&|and|of) )?${NAME}){0,4}?`;
const PROFESSIONAL = "(?:P\\.C\\.|PC|PLLC|P\\.A\\.|LLP|L\\.L\\.P\\.)";
const INCORPORATED = "(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|plc|GmbH|Corp|Corporation|Pty\\.? Ltd)";
const WALKED_INTO =
  "(?:shop|store|restaurant|caf[eé]|bakery|salon|firm|company|practice|clinic|business|nursery|hotel|pub|garage|school|charity|agency|brewery|farm|studio|workshop|start-?up)";

// Dear to look for, and seldom there: each only where what it ends in is.
const A_FIRM = `(?:^|\\. |\\n|[–—-] )(?!(?:At|The|This|For|In|By) )(?:(${FIRM_NAME},? ${PROFESSIONAL})|(${FIRM_NAME}),? ${INCORPORATED})(?![\\p{L}-])`;
// "We're looking for a new receptionist at Wensum Vets".
const SOUGHT_AT = `\\b(?:looking for|seeking|recruiting|hiring|need) (?:an?|another|our next) [\\p{Ll} -]{3,50} at (${PROPER})`;
const APPOSED = `\\b(${PROPER}), (?:our|an?) (?:[\\p{L}-]+ ){0,4}${WALKED_INTO}\\b`;
const PORTRAIT = `\\b(?:[Aa]bout us|[Ww]ho we are|[Oo]verview): ?(${PROPER})(?:,? (?:Inc|LLC|Ltd)\\.?)? (?:is|are|has|was|makes|runs|builds|provides) `;
// "Loaf ist einer der führenden Anbieter", "Loaf est une agence": large nouns begin a sentence too, so it has to say of a house.
const FOREIGN_PORTRAIT = `(?:^|\\n)(${PROPER})(?: (?:GmbH|AG|SE|KG|SA|SAS|BV|AB))?,? (?:ist|est|es|è|é|är|is|er) (?=(?:\\S+ ){0,8}?(?:Unternehmen|Anbieter|Hersteller|\\p{L}*[Dd]ienst(?:leister)?|\\p{L}*[Aa]gentur|Bank|Gruppe|\\p{L}*[Ss]tart-?up|[Ss]cale-?up|Firma|Marktführer|führend\\p{L}*|Plattform|Beratung|Konzern|Verein|entreprise|société|groupe|leader|acteur|agence|cabinet|plateforme|éditeur|empresa|compañía|líder|grupo|consultora|azienda|società|bedrijf|organisatie|marktleider|onderneming|företag|virksomhed)(?![\\p{L}]))`;
// "Loaf is strengthening its ovens", as the text's first words.
const GROWING = `(?<![\\s\\S])(${PROPER}) is (?:currently |now )?(?!(?:hiring|looking|seeking)\\b)\\p{Ll}+ing (?:its|our|their)\\b`;
// "Why you will love working at Loaf", as a heading.
const WORKING_AT = `\\b(?:[Ww]orking|[Ll]ife|[Cc]areers?) (?:at|with) (${PROPER})[:?!]?(?<=^[^\\n.:]{5,90})$`;
const SEEKS = `(?:^|[.!?]\\s+|\\n)(${PROPER})(?:(?:,| in) (?!(?:[^ ]+ )?(?:Division|Department|Office|Team|Unit)\\b)${NAME}(?: ${NAME})?,?)? (?:seeks|hires|would like to hire|has (?:an? |several |two |\\d+ )?(?:openings?|vacanc(?:y|ies)))\\b`;
const PUBLIC_HOUSE = `\\b(${NAME}(?: ${NAME}){0,2} (?:County|University|Hospital|(?:(?:Independent|Unified|Community|Consolidated|Elementary|Union High) )?School District|College|Public Schools|Health System))\\b(?! of\\b)`;
const AGENCY = `(?:^|[.!?]\\s+|\\n)(${PROPER}) (?:is|are) (?:(?:acting|operating) as an? (?:employment|recruitment)\\b|(?:working|partnering) with (?:an?|our|one of)\\b)`;
// "Letters and CVs to Owen Farrelly, Farrelly Transport", "I'm Mick, head chef at The Saltbush Lodge".
const ADDRESSEE = `\\b(?:[Cc][Vv]s?|[Ll]etters?|[Aa]pplications?|[Rr]esumes?) (?:by (?:e-?mail|post) )?to ${NAME} ${NAME}, (${PROPER})(?=[,.;:\\n]| by\\b| at\\b|$)`;
const CHIEF_AT = `\\b(?:I['’]m|I am|[Mm]y name is) ${NAME}(?: ${NAME})?,? (?:and I['’]m )?(?:the |an? )?[\\p{Ll} -]{3,40} (?:at|of) (${PROPER})(?=[,.;:!\\n]| and\\b|$)`;
const HINTS = new Map([
  [ADDRESSEE, /\b(?:cvs?|letters?|applications?|resumes?) (?:by (?:e-?mail|post) )?to \p{Lu}/iu],
  [CHIEF_AT, /\b(?:I['’]m|I am|[Mm]y name is) \p{Lu}/u],
  [SEEKS, / (?:seeks|hires|would like to hire|has (?:[^\s]+ )?(?:opening|vacanc))/],
  [
    PUBLIC_HOUSE,
    / (?:County|University|Hospital|(?:School )?District|College|Public Schools|Health System)\b/,
  ],
  [
    AGENCY,
    / (?:acting|operating) as an? (?:employment|recruitment)\b| (?:working|partnering) with (?:an?|our|one of)\b/,
  ],
  [WORKING_AT, /\b(?:[Ww]orking|[Ll]ife|[Cc]areers?) (?:at|with) /],
  [
    FOREIGN_PORTRAIT,
    / (?:ist|est|es|è|é|är|is|er) (?:einer?|eines|der|die|das|une?|le|la|l['’]|een|de|het|en|ett|uma?|o|a|lo|una|uno|il|el|los|unter|leader)\b/u,
  ],
  [PORTRAIT, /\b(?:about us|who we are|overview): ?\p{Lu}/iu],
  [SOUGHT_AT, /\b(?:looking for|seeking|recruiting|hiring|need) an?\b[^.\n]{3,60} at \p{Lu}/u],
  [A_FIRM, new RegExp(`\\b(?:${PROFESSIONAL}|${INCORPORATED})(?![\\p{L}-])`, "u")],
  [APPOSED, new RegExp(`, (?:our|an?) (?:[\\p{L}-]+ ){0,4}${WALKED_INTO}\\b`, "u")],
]);

const PATTERNS = [
  `(?:^|[.!?]\\s+|\\n|[—–] ?)(${PROPER})(?:,? (?:Inc|LLC|Ltd|GmbH|BV|AG)\\.?,?)?(?:, an? [^,.\\n]{3,80},| in ${NAME}(?: ${NAME})?,?)? (?:is|are) (?:currently |now |actively )?(?:hiring|looking for|seeking|recruiting|searching for|accepting applications|looking to (?:recruit|hire|appoint))`,
  SEEKS,
  `(?:^|[.!?]\\s+)We(?:'re|’re| are) (${PROPER})[!.]?(?=$| |, (?:an?|the|your)\\b)`,
  `^(?:About|Über|Over|À propos de|Who is|Why|Life at|Working at|Why join|Why work at|Waarom|Warum|Pourquoi|Joining|A word about|Quelques mots sur)(?: working at)? (${PROPER})(?: (?:is|are)\\b.*)?[:?!]?$`,
  WORKING_AT,
  `\\b[Aa]t (?:the )?(${PROPER}),? (?:we|our|you)`,
  FOREIGN_PORTRAIT,
  GROWING,
  `\\b(?:[Bb]ei|[Cc]hez|[Bb]ij|[Bb]innen) (${PROPER})(?=[ ,.:!?])`,
  `\\b(?:[Jj]oin(?:ing)?|[Ww]ork (?:at|for|with)|career (?:at|with)|(?:team|department|division|function) at|(?:position|contract|post|job|vacancy) (?:at|with)|opportunity (?:at|with)|role at|[Ee]mployed by) (${PROPER})`,
  `\\b((?:City|County|Town|University|(?:(?:London|Royal|Metropolitan) )?Borough|Village) of ${PROPER})`,
  PUBLIC_HOUSE,
  `\\b((?:State|Commonwealth|Department|Ministry) of ${PROPER}|Department for \\p{Lu}[\\p{L}]+)`,
  `\\b(?:[Pp]osition|[Rr]ole|[Jj]ob|[Pp]ost) is (?:located|based|situated) (?:in|at|within|with) (?:the )?(${PROPER})(?= \\()`,
  `(?:^|[.!?]\\s+|\\n)(${PROPER})(?:,? ${INCORPORATED}\\.?,?)?(?: \\([^()\\n]{2,40}\\))? (?:is (?:an?|the|part of|operated by|shaping|changing|growing|\\p{Lu}\\p{Ll}+['’]s|one of|on a|proud|rated|committed|transforming|building|dedicated)|works (?:with|for|on)|makes|builds|runs|helps|provides|designs|develops|operates|sells|supplies|serves|publishes|offers)\\b`,
  `(?:^|\\n)(${PROPER}) ${DOES}`,
  `(?:^|\\n)(?:Established|Founded|Formed|Based|Set up|Over|For|Since|In) [^,\\n]{2,40}?(?:, | (?=${PROPER} ha[sd] ))(${PROPER}) ${DOES}`,
  // The first sentence of a portrait, whatever it says of the house.
  `(?:^|\\n)(?:About|[Aa]bout (?:us|the (?:company|business|organi[sz]ation|employer|charity|school|trust|firm|practice|team))|Who we are|Our story|(?:Company|Employer|Organi[sz]ation)(?: overview| profile| description)?):?\\n+(${PROPER})(?:,? (?:Inc|LLC|Ltd)\\.?)? (?!(?:and|or|of|for|team|teams|department|group|unit|office|division|program|function|practice|organi[sz]ation)\\b)\\p{Ll}{2,}`,
  `\\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Cc]ontact|[Ee]mail|[Ss]peak to|[Aa]sk for|[Tt]ext) ${NAME}(?: ${NAME})? (?:at|of|from) (${PROPER})`,
  PORTRAIT,
  SOUGHT_AT,
  A_FIRM,
  `\\b(?:wanted|needed|required|sought) (?:for|at|by|to join) (${PROPER})`,
  APPOSED,
  AGENCY,
  ADDRESSEE,
  CHIEF_AT,
].map((pattern) => ({ pattern: new RegExp(pattern, "gmu"), hint: HINTS.get(pattern) }));

/** "MFS" as the text writes it out once: "Merrow Federal Solutions, Inc. (MFS)". */
export function writtenOut(name: string, head: string): string {
  if (!/^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(name)) return name;
  const before = head.indexOf(` (${name})`);
  if (before < 0) return name;
  const whole = new RegExp(`(${PROPER})(?:,? (?:Inc|LLC|Ltd|Limited|plc|GmbH)\\.?)?$`, "u").exec(
    head.slice(Math.max(0, before - 90), before),
  )?.[1];
  const initials = (whole?.match(/\b\p{Lu}/gu) ?? []).join("");
  return whole !== undefined && isEmployerName(whole) && initials.startsWith(name[0]!) && initials.length > 1
    ? whole
    : name;
}

// A government, or another public house, that heads its notice in capitals.
const IN_CAPITALS =
  /^((?:[A-Z][A-Z'’&.-]+ ){1,6}(?:PROGRAMME|ORGANI[SZ]ATION|COMMISSION|AUTHORITY|DISTRICT|UNIVERSITY|COLLEGE|HOSPITAL|COUNCIL|AGENCY|FOUNDATION|MINISTRY)(?=\n)|(?:CITY|COUNTY|TOWN|VILLAGE|BOROUGH|STATE) OF [A-Z][A-Z .'’-]{2,40}|[A-Z][A-Z .'’-]{2,30} COUNTY)(?:, [A-Z]{2,})?$/m;
const small = /^(?:of|the|and)$/i;

/** The employer in the words of the text, or "". */
export function findCompany(head: string): string {
  const said = writtenOut(companySaid(head), head);
  return (said && inFull(said, head)) || governmentInCapitals(head) || addressIn(head).company;
}

const EQUAL = new RegExp(
  `(${PROPER})(?:,? ${INCORPORATED}\\.?)? is (?:proud to be |committed to being )?an? (?:[\\p{L}/-]+ ){0,3}(?:[Ee]qual|EQUAL|EEO)\\b`,
  "gu",
);

/** "Loaf is an equal opportunity employer": who says so below what is read of a long text, or "". */
export function employerAtEnd(text: string): string {
  for (const match of text.slice(mostRead).matchAll(EQUAL)) {
    const name = tidy((match[1] ?? "").replace(THE_CITY, ""), 80);
    if (isEmployerName(name) && !isHolder(name)) return name;
  }
  return "";
}

/** "Saltwind" as the text calls it where it says what it is: "Saltwind Marine Towing is one of …". */
function inFull(name: string, head: string): string {
  if (!/^\p{Lu}[\p{L}\d]{3,30}$/u.test(name)) return name;
  const whole = new RegExp(
    `(?:^|[.!?\\n]\\s*)(${name}(?: (?:\\p{Lu}[\\p{L}\\d.'’-]+|&)){1,4}) (?:is|are) (?:one of|an?)\\b`,
    "u",
  ).exec(head)?.[1];
  return whole !== undefined && isEmployerName(whole) ? whole : name;
}

// "The Fold Hair, 8 Crown Street, Hebden Bridge HX7", on a line of its own.
const ADDRESS = new RegExp(
  `^(${PROPER}), (?:Unit )?\\d+[A-Za-z]?(?:[-–]\\d+)? [^,\\n]{3,40}, (?:[^,\\n]{3,40}, )?(\\p{Lu}[\\p{L}'’ -]{2,30}?),? (?:[A-Z]{1,2}\\d[\\dA-Z]?(?: ?\\d[A-Z]{2})?|[A-Z]{2} \\d{5})$`,
  "mu",
);

// "Send your CV to The Fold Hair, 8 Crown Street, Hebden Bridge."
const ADDRESSED = new RegExp(
  `\\b(?:to|at|visit|for) (${PROPER}), \\d+[A-Za-z]? (?:${NAME} ){1,4}(?:(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Row|Quay|Square|Terrace|Way|Place|Close),?) (?:in )?(${NAME}(?: ${NAME})?)(?=[ ,.;!\\n]|$)`,
  "u",
);

const NUMBER_AND_STREET = /, \d{1,4}[A-Za-z]? \p{Lu}/u;

/** Who and where the postal address says that stands on a line of its own, or that one is to write to. */
export function addressIn(head: string): { company: string; town: string } {
  const [, company = "", town = ""] =
    ADDRESS.exec(head) ?? (NUMBER_AND_STREET.test(head) ? ADDRESSED.exec(head) : null) ?? [];
  return isEmployerName(company) ? { company, town } : { company: "", town: "" };
}

function governmentInCapitals(head: string): string {
  const name = IN_CAPITALS.exec(head)?.[1] ?? "";
  return name.replace(/\p{L}+/gu, (word) =>
    small.test(word) ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase(),
  );
}

// "… is an equal opportunity employer": the law's foot may name a greater house than the text does.
const LEGAL_FOOT =
  /^(?:,? \p{Lu}[\p{L}.]*){0,2} is (?:proud to be |committed to being )?an? (?:[\p{L}/-]+ ){0,3}(?:[Ee]qual|EQUAL|EEO)\b/u;
// "Youth work at SCQF level 7".
const OF_A_LEVEL = /^ (?:level|grade|band) \d/i;

function companySaid(head: string): string {
  let inFoot = "";
  for (const { pattern, hint } of PATTERNS) {
    if (hint && !hint.test(head)) continue;
    for (const match of head.matchAll(pattern)) {
      // Where the head was cut off, a name may be half a name.
      if (match.index + match[0].length === head.length && head.length >= mostRead) continue;
      const written = tidy((match[1] ?? match[2] ?? "").replace(SENTENCE_END, ""), 80);
      const name = written.replace(THE_CITY, "").replace(/\b\p{Lu}\.\p{Lu}$/u, "$&.");
      const isOther = () =>
        isThing(name, head.slice(match.index)) ||
        isUnit(name, head) ||
        isHolder(name) ||
        isLocation(match[0], match.index, head) ||
        (FOREIGN_AT.test(match[0]) && !isNamedAgain(name, head));
      // "Department for Education" is no heading, whatever words it has of one.
      const isHeading = headingKind(name) !== null && !name.startsWith("Department for ");
      if (!isEmployerName(name) || isHeading || isOther()) continue;
      const behind = head.slice(match.index + match[0].length, match.index + match[0].length + 90);
      if (OF_A_LEVEL.test(behind)) continue;
      if (!LEGAL_FOOT.test(behind)) return name;
      inFoot ||= name;
    }
  }
  return mentionedMost(head) || inFoot || lettersOfHouse(head);
}

// What is said of a tool that one has to know.
const ASKED_FOR =
  / (?:is|are) (?:an? |the )?(?:[\p{L}-]+ )?(?:requirement|must|plus|bonus|skill|tool|advantage|asset|preferred|required|needed|mandatory|essential)\b/u;

/** "Cybersecurity is one of …" speaks of a field, "Looker is a must" of a tool; "Looker is the …" of the house. */
function isThing(name: string, from: string): boolean {
  const term = findSkills(name).find((one) => one.start === 0 && one.end === name.length);
  if (term === undefined) return false;
  return isProperName(term.name) ? ASKED_FOR.test(from.slice(0, name.length + 60)) : !name.includes(" ");
}

const UNIT =
  /(?:Unit|Department|Team|Division|Section|Program(?:me)?|System|Desk|Branch|Bureau|Committee)s? $/;

/** "Special Investigations Unit (SIU)": letters that the text writes out as a part of a house. */
function isUnit(name: string, head: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(name)) return false;
  const at = head.indexOf(`(${name})`);
  return at > 0 && UNIT.test(head.slice(Math.max(0, at - 20), at));
}

/** "The Executive Director is …", "the Office of the County Clerk": who holds a post, and no house. */
function isHolder(name: string): boolean {
  if (/^(?:The )?Office of the (?:County|City|Town)\b/.test(name)) return true;
  return (
    /^The /.test(name) &&
    ROLE.test(
      name
        .replace(/ (?:of|for) .*$/, "")
        .split(" ")
        .at(-1)!,
    )
  );
}

const LOCATION_LABEL =
  /^(?:•\s*)?(?:(?:job|work) )?(?:location|place|city|county|address|worksite)[^:\n]{0,20}:[^\n]*$/i;

/** A county in a portal's field that says where one works. */
function isLocation(found: string, at: number, head: string): boolean {
  if (!found.endsWith("County")) return false;
  return LOCATION_LABEL.test(head.slice(head.lastIndexOf("\n", at) + 1, at + found.length));
}

const FOREIGN_AT = /^(?:bei|chez|bij|binnen) /i;

/** Where every noun is large ("bei Fragen"), a name is one that the text writes down twice. */
function isNamedAgain(name: string, head: string): boolean {
  const [first = ""] = name.split(" ");
  return name.length > 2 && head.indexOf(first) !== head.lastIndexOf(first);
}

const MENTION = new RegExp(
  `\\b(?:at|behalf of|within|across|joining|join|inside|why|bei|chez|bij|by) (${PROPER})(?=[\\s,.;:?!)]|['’]s|$)|(?:^|[.!?]\\s+|\\s)(${PROPER})['’]s\\b`,
  "gmu",
);
const LEAST_MENTIONS = 3;

/** A name that the text keeps speaking of as of a house that one is in: "at Loaf", "within Loaf", "Loaf's ovens". */
function mentionedMost(head: string): string {
  const counts = new Map<string, number>();
  for (const match of head.matchAll(MENTION)) {
    const name = tidy((match[1] ?? match[2] ?? "").replace(SENTENCE_END, ""), 60);
    if (!isEmployerName(name) || ROLE.test(name) || headingKind(name) !== null) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best = "";
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  return (counts.get(best) ?? 0) >= LEAST_MENTIONS && findSkills(best).length === 0 ? best : "";
}

const LETTERS = /\b(?:the|across|within|at|senior) (\p{Lu}\p{Ll}\p{Lu}{1,2})(?= )/gu;
// Papers, plans and things of the trade that are written so.
const NO_HOUSE = /^(?:PhD|PoC|PoE|MoU|QoS|CoE|EoI|RoI|DoB|PoS|PoP|BoM|BoQ|ToR|IoT|LoB|LoD|ToC|PoA|IoC)$/;
const leastLetters = 2;

/** "DfE" of "across the DfE", where nothing else names the house: letters as a department has them. */
function lettersOfHouse(head: string): string {
  const counts = new Map<string, number>();
  for (const [, name = ""] of matchesOf(head, LETTERS))
    if (!NO_HOUSE.test(name) && findSkills(name).length === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return best && best[1] >= leastLetters ? best[0] : "";
}

const WHO = /^(?:• )?who[ \t]*:[ \t]*(\S[^\n]{1,60})$/im;

/** What the text's labels call the employer, or "". */
export function labelledCompany(head: string): string {
  const who = tidy(WHO.exec(head)?.[1] ?? "", 60);
  if (who !== "" && who.split(" ").length <= 6 && isEmployerName(who) && !ROLE.test(who)) return who;
  const named = labelled(
    head,
    "(?:your )?(?:company|employer)(?: name)?|organi[sz]ation|agency|hospital|school|school district|district|client|unternehmen|arbeitgeber",
  );
  if (/^(?:an? |our |[Tt]he \p{Ll})/iu.test(named) && !/^(?:The|A|An) \p{Lu}/u.test(named)) return "";
  const own = named || bodyOfState(head);
  return own
    .replace(/\s*\((?:via|through|by|c\/o)\b[^)]*\)$/i, "")
    .replace(
      /(?:,| in) [^,]+, (?:[A-Z]{2}|\p{Lu}\p{Ll}+)$|(?<=\b(?:LLC|Ltd|Inc|GmbH|Limited|plc)\.?), \p{Lu}[\p{L} ]+$/u,
      "",
    );
}

/** A state's board or office in a portal's field, where no other names the employer. */
function bodyOfState(head: string): string {
  const department = labelled(head, "department");
  if (!/^(?:State|Office of the (?:Secretary of State|Governor|Attorney General))\b/.test(department))
    return "";
  const whole = new RegExp(`\\b(?:${STATE_NAMES}) ${escape(department)}(?![\\p{L}])`, "u").exec(head);
  return whole?.[0] ?? department;
}

const SUFFIX = /,? (?:Inc|LLC|Ltd|Limited|GmbH|BV|AG|SE|plc|LLP|Corp|Corporation|Company|Co)\.?$/;
const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");
const GENERIC =
  /^(?:the|front|first|new|united|american|national|city|county|state|public|human|senior|junior|election|elections|department|office|position|job|location|salary|full|part|north|south|east|west|general|central|community|health|data|product|customer|sales)$/i;

/** Whether an address in the text is the name's own: "Larkin Mills" and jobs.larkinmills.com. */
export function isInAddress(name: string, text: string): boolean {
  const plain = name
    .replace(SUFFIX, "")
    .replace(/\s+(?:group|holding|germany|uk|deutschland|international)$/i, "");
  const slug = plain.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  if (slug.length < 4) return false;
  const addresses = text.toLowerCase().match(/\b(?:https?:\/\/|www\.|[\w.+-]+@)[^\s)]{4,120}/g) ?? [];
  return addresses.some((address) => address.replace(/[^\p{L}\d/.@]/gu, "").includes(slug));
}

/** Whether the text speaks of this name as of somebody: "Larkin makes", "At Larkin we", "join Larkin". */
export function isNamedInText(name: string, text: string, isWhole = false): boolean {
  const plain = name.replace(SUFFIX, "").trim();
  const words = plain.split(" ");
  const keys = [plain];
  if (!isWhole && words.length > 2) keys.push(words.slice(0, words[1] === "&" ? 3 : 2).join(" "));
  if (!isWhole && words.length > 1 && words[0]!.length > 4 && !GENERIC.test(words[0]!)) keys.push(words[0]!);
  const written = keys.map(escape).join("|");
  return new RegExp(
    `(?:(?:^|[.!?…]\\s+)(?:${written})(?:['’]s)?(?: \\([^()\\n]{2,60}\\))? (?:is|are|has|have|was|were|will|does|hires|[a-z]{3,}s)\\b|\\b(?:At|About|Join|join|[Ww]e['’]re|[Ww]e are) (?:${written})(?=[\\s,.:]|$))`,
    "mu",
  ).test(text);
}
