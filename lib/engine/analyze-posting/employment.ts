import { matchesOf } from "#lib/language/matches.ts";
import type { Analysis } from "#lib/postings/schema.ts";

// How much and on which terms one works.

type Employment = Analysis["employment"];

const FULL_TIME =
  /\b(?:full[- ]time\b|vollzeit\b|temps plein\b|fulltime\b|voltijds?\b|1\.0+ FTE\b|FTE ?: ?1\.0|jornada completa\b|tempo (?:pieno|integral|inteiro)\b|pełny etat\b|heltid\b|CDI\b)/i;
const PART_TIME =
  /\b(?:part[- ]time\b|teilzeit\b|temps partiel\b|deeltijd\b|0\.\d+ FTE\b|FTE ?: ?0?\.\d|(?:media jornada|tiempo parcial|medio tiempo|tempo parziale|tempo parcial|deltid)\b|per diem\b(?<!(?:\b(?:day|plus|with|and|\d|travel|daily|meals?|generous|paid)|\+) per diem)(?! (?:rates?|pay|allowances?|of [$£€\d]|is|paid|for|covers?|while))|PRN\b)/i;

const TEMPORARY =
  /\b(?:temporary|seasonal)\b(?! (?:interns?|workers?|staff|employees|help|helpers|vacanc|appointments|produce|menus?|accommodation|housing|training|services?|repairs?|short-term))|\bfixed[- ]term\b|\blocum\b(?! (?:agenc|tenens (?:agenc|staff)|cover|doctors|staff))|\bbefristet\b|\bCDD\b|\b(?:maternity|paternity|parental|adoption|sickness|sick|sabbatical|career break|family)(?: leave)? cover\b(?<!\b(?:insurance|medical|benefits?|enhanced|policy|pay|includ\w+|health)\b[^.\n]{0,40})|\bsecondment\b(?:(?= (?:of|for|until|to cover|opportunity|basis)\b)|(?<=(?:^|months?['’]? )secondment))|\btemp(?:orary)?[- ]to[- ](?:perm(?:anent)?|hire)\b|\binterim (?:role|position|post|contract|basis|cover)\b|\bFTC\b(?:(?=[ ,(–-]{1,3}\d)|(?<=\d[- ]?(?:months?|mths?|m) FTC))|\bcasual (?:position|role|post|contract|basis|work|employment|worker|vacanc|bank)\b|\btempo determinato\b|\bcontrato temporal\b|\btijdelijk\w*\b/im;

// "$31 an hour. Casual, ongoing."
const CASUAL = /(?:^|[.|·•;] |, )casual(?=, (?:ongoing|days?|nights?|evenings?|weekends?|\d)|[.|]|$)/im;

const KINDS: [Exclude<Employment, "">, RegExp][] = [
  ["internship", /\b(?:internship|intern\b(?! (?:program|supervis)))|\bpraktikum\b/i],
  ["apprenticeship", /\bapprentice(?:ship)?\b|\bausbildung\b/i],
  ["volunteer", /\bvolunteer (?:position|role|opportunity)|\bunpaid\b/i],
  [
    "freelance",
    /\bfreelanc(?:e\b(?! (?:staff|pool|network|talent|budget|market|platform|contributors?|writers|journalists|artists|designers|photographers|teams?|colleagues))|er (?:role|position|contract|basis))|\bself[- ]employed (?:position|role|basis|contract\w*|opportunity|post|work)\b/i,
  ],
  ["part-time", PART_TIME],
  ["full-time", FULL_TIME],
  ["temporary", TEMPORARY],
  [
    "contract",
    /\b(?:contract(?: (?:position|role|job|basis|type: contract)|,? (?:of |for )?(?:\d{1,2}|six|nine|twelve|eighteen) months)|contract[- ]to[- ](?:hire|perm(?:anent)?)\b|months? contract(?<=(?:\d\+?|six|nine|twelve|eighteen)[- ]months? contract)|on w2\b|corp[- ]to[- ]corp\b|c2c\b|contractor role\b|B2B contract\b|1099 (?:independent |contract\w*|position|role|basis|opportunity|employment)|(?:(?<!\beither )as an|on an?) independent contractor\b|independent contractor (?:position|role|basis|opportunity)\b)/i,
  ],
];
// A text may speak of its interns and apprentices; only what it says of the job itself counts.
const LEARNING = /\b(?:apprentice|intern)ship\b/i;
const THIS_IS =
  /\bthis (?:(?:is|will be) (?:an?|our)|(?:role|position|post|job|opportunity) is (?:an?|our)) (?:[\w-]+,? ){0,4}(apprenticeship|internship)\b(?! (?:program|scheme) (?:manager|lead|coordinator|officer))/i;

// What may be talked about is not what is offered.
const PART_TIME_POSSIBLE =
  /\b(?:talk(?:ing)? about|discuss(?:ing)?|consider(?:ing)?|open to|options? (?:of|for)|possibility of|request(?:s|ing)?(?: for)?|supervis(?:es|e|ing)|oversee(?:s|ing)?|line[- ]manag\w+|assisted by|directs)[^.\n]{0,50}\bpart[- ]time\b|\bpart[- ]time\b(?: \w+){0,2} (?:(?:may|can|will|could|would|is|are)(?: also)? )?(?:be )?(?:considered|discussed|possible|negotiable|welcome|an option)\b|\bpart[- ]time (?:students|studies|study|staff|employees|workers|team|associates)\b/gi;
// "Two years of full-time paid experience", "currently employed on a part-time basis": how somebody worked before.
const HOURS = /(?:[Ff]ull|FULL|[Pp]art|PART)[- ](?:[Tt]ime|TIME)\b/g;
const PAST_BEFORE =
  /(?:(?:years?|months?|yrs)['’]?,? (?:of )?|equivalent (?:to|of) )(?:\w+ )?$|\b(?:currently|presently|previously) (?:employed|working|appointed)\b[^.\n]{0,60}$/i;
const PAST_BEHIND = /^,? (?:[\w-]+,? ){0,4}experience\b/i;
const nearBefore = 90;

function isPast(text: string, at: number, length: number): boolean {
  const behind = text.slice(at + length, at + length + nearBefore);
  return PAST_BEHIND.test(behind) || PAST_BEFORE.test(text.slice(Math.max(0, at - nearBefore), at));
}

/** The text itself where it says nothing of how somebody worked before. */
function withoutPast(text: string): string {
  const isTold = matchesOf(text, HOURS).some(({ index, 0: said }) => isPast(text, index, said.length));
  if (!isTold) return text;
  return text.replace(HOURS, (said: string, at: number) => (isPast(text, at, said.length) ? " " : said));
}

const EITHER = /\b(?:full[- ]time (?:or|\/) part|part[- ]time (?:or|\/) full)[- ]time\b/i;
const FULL_WEEK =
  /\b(?:3[5-9]|40)(?:\.\d+)? ?(?:hours|hrs)(?=[.,;)\n]| (?:a|per|each) week| ?\/ ?week|$)|\bhours: ?(?:3[5-9]|40)\b|\b(?:3[5-9]|40)(?:\.\d+)? (?:a|per) week\b/i;

const PART_WEEK =
  /\bhours(?: per week)? ?: ?(?:[12]\d|30)(?:\.\d+)?\b(?! ?(?:-|–|to|or|\+))|(?<![-–\d]|\bto |\bleast )\b(?:1[5-9]|2\d|30)(?:\.\d+)?[- ](?:hours|hrs)(?: (?:a|per|each) |\/)week\b/i;

// A board's field, whose one word says it: "Employment type: FT", "Position type: Casual".
const FIELD =
  /^(?:• ?)?(?:(?:employment|job|contract|position|appointment|engagement|assignment) (?:type|status|basis)s?|type of (?:employment|contract|position|appointment)|time type|contract|employment|hours|type|tenure)[ \t]*(?:[:–—-][ \t]*|\n+)([^\n]{2,60})$/gim;
const VALUES: [Exclude<Employment, "">, RegExp][] = [
  ["internship", /^intern(?:ship)?\b|^praktikum\b|^stage\b/i],
  ["apprenticeship", /^apprentice(?:ship)?\b|^ausbildung\b/i],
  ["volunteer", /^volunt(?:eer|ary)\b|^unpaid\b/i],
  ["freelance", /^freelance\b|^self[- ]employed\b/i],
  [
    "temporary",
    /^(?:temp(?:orary)?|casual|seasonal|fixed[- ]term|FTC|interim|locum|secondment|befristet|CDD)\b/i,
  ],
  ["contract", /^(?:contract(?:or|ing)?|1099|c2c)\b(?!ual)/i],
];
function labelledEmployment(head: string): Employment {
  for (const [, value = ""] of matchesOf(head, FIELD)) {
    const isFull = FULL_TIME.test(value) || /\bF\/?T\b/.test(value);
    const isPart = PART_TIME.test(value) || /\bP\/?T\b/.test(value);
    if (isFull !== isPart) return isFull ? "full-time" : "part-time";
    const said = isFull ? undefined : VALUES.find(([, pattern]) => pattern.test(value));
    if (said) return said[0];
  }
  return "";
}

/** From the title and the terms; "full-time or part-time" is left open, a stray "intern" in prose is not enough. */
export function findEmployment(title: string, text: string): Employment {
  for (const [kind, pattern] of KINDS) if (pattern.test(title)) return kind;
  const isOpen = /\bpart[- ]time\b/i.test(text);
  if (isOpen && EITHER.test(text)) return "";
  const own = withoutPast(text);
  const terms = isOpen ? own.replace(PART_TIME_POSSIBLE, " ") : own;
  const field = labelledEmployment(terms.slice(0, 6000));
  if (field !== "") return field;
  const said = KINDS.filter(
    ([kind, pattern]) => !["internship", "apprenticeship"].includes(kind) && pattern.test(terms),
  );
  const kinds = said.map(([kind]) => kind);
  if ((terms.includes("asual") || terms.includes("CASUAL")) && CASUAL.test(terms)) kinds.push("temporary");
  if (kinds.includes("full-time") && kinds.includes("part-time")) {
    const [full, part] = [terms.search(FULL_TIME), terms.search(PART_TIME)];
    if (Math.abs(full - part) < 30) return "";
    return full < part ? "full-time" : "part-time";
  }
  const learning = LEARNING.test(terms) ? THIS_IS.exec(terms)?.[1]?.toLowerCase() : undefined;
  if (learning !== undefined) return learning === "internship" ? "internship" : "apprenticeship";
  if (kinds.includes("full-time")) return "full-time";
  return kinds[0] ?? (FULL_WEEK.test(terms) ? "full-time" : PART_WEEK.test(terms) ? "part-time" : "");
}
