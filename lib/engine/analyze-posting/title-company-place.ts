import { headingKind } from "./heading-kinds.ts";

const ROLE =
  /\b(?:account(?:ant|ing)|administrat\w+|advis[eo]r|aide|analyst|apprentice|arborist|architect|artist|assembler|assistant|associate|attendant|attorney|auditor|baker|barista|bartender|bookkeeper|buyer|captain|care(?:giver| worker)|carpenter|cashier|chef|chief|clerk|coach|consultant|controller|cook|coordinator|counsel(?:or)?|custodian|dentist|deputy|design\w+|developer|director|dispatcher|doctor|driver|editor|educator|electrician|engineer\w*|estimator|examiner|executive|expert|facilitator|firefighter|foreman|gardener|generalist|guard|hand|head of|host(?:ess)?|housekeeper|hygienist|inspector|installer|instructor|intern|interpreter|investigator|janitor|journalist|judge|keeper|laborer|lead|lecturer|librarian|lineman|machinist|manager|mason|mechanic|medic|messenger|midwife|nanny|nurse|officer|operator|painter|paralegal|paraprofessional|paramedic|pharmacist|phlebotomist|photographer|physician|pilot|planner|plumber|porter|president|principal|producer|professor|programmer|receptionist|recorder|recruiter|registrar|repairer|reporter|representative|researcher|scientist|secretary|seller|server|sheriff|social worker|solicitor|specialist|stocker|superintendent|supervisor|surgeon|surveyor|teacher|teamleider|technician|technologist|teller|therapist|trainer|translator|treasurer|tutor|underwriter|veterinarian|waiter|waitress|warden|welder|worker|writer|commissioner|entwickler\w*|ingenieur\w*|pfleger\w*|berater\w*|medewerker|adviseur|ingénieure?|développeu\w+|consultor|analista|desarrollador\w*)s?\b/i;
const NOISE =
  /^(?:skip to|sign in|log ?in|menu|home|search|apply|back to|get notified|press control|your browser|welcome|select language|job (?:posting|details|description|announcement|bulletin|opportunit\w*|opening)$|posted|share|save|print|careers?$|jobs?$|view|date|cookie|we use|loading|close$|new$|department\b.*human resources|full[- ]time$|part[- ]time$|remote$|hybrid$|employment opportunit|vacancy$|position description|position announcement|http|www\.|page \d|class (?:code|spec)|requisition|immediate opening|now hiring|we(?:'|’)re hiring|we are hiring|help wanted|job$|print$|\W*$)/i;
const US_STATES =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";
const STATE_NAMES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
const COUNTRIES =
  "United States|USA|US|United Kingdom|UK|England|Scotland|Wales|Ireland|Canada|Australia|New Zealand|Germany|Deutschland|France|Spain|España|Portugal|Italy|Netherlands|Nederland|Belgium|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Poland|Czech Republic|Czechia|Hungary|Romania|Greece|Israel|India|Singapore|Japan|Brazil|Brasil|Mexico|Argentina|Colombia|Chile|South Africa|Ontario|British Columbia|Quebec|Alberta";
const NAME = "[A-ZÀ-ÞŁŚŻ][\\p{L}.'’-]{1,24}";
const CITY_STATE = new RegExp(
  `(?:^|[^\\p{L}])(${NAME}(?: (?:${NAME}|de|la|del|of|am|upon)){0,2}, (?:(?:${US_STATES})(?=[^\\p{L}]|$)(?: \\d{5})?|${STATE_NAMES}|${COUNTRIES})(?![\\p{L}]))`,
  "mu",
);

export type Heading = { title: string; company: string; place: string };

function tidy(text: string, max = 120): string {
  const plain = text.replace(/^[\s:–—|•*"“-]+|[\s:–—|•*"”,.;-]+$/gu, "").replace(/\s+/g, " ");
  return plain.length <= max ? plain : "";
}

function labelled(head: string, labels: string): string {
  const onOneLine = new RegExp(`^(?:•\\s*)?(?:${labels})[ \\t]*[:–—-][ \\t]*(\\S[^\\n]{0,119})$`, "im").exec(
    head,
  )?.[1];
  if (onOneLine) return tidy(onOneLine);
  const below = new RegExp(`^(?:${labels})[ \\t]*:?\\n+(\\S[^\\n]{1,79})$`, "im").exec(head)?.[1];
  return below && !below.endsWith(":") && !below.startsWith("•") ? tidy(below) : "";
}

/** Without what boards put around a title: "(m/f/d)", "- Job ID 123", "(Remote)", a requisition number. */
function tidyTitle(text: string): string {
  const plain = text
    .replace(
      /\s*\((?:[mwfdhxvi](?:\s*[/|,]\s*[mwfdhxvi]){1,3}|all genders?|gn|remote|hybrid|on-?site|full[- ]time|part[- ]time|he\/she\/they)\)/gi,
      "",
    )
    .replace(/\s+[mwfhd]\/[mwfhd](?:\/[dxv])?\b/gi, "")
    .replace(
      /\s*[-–|,#(]*\s*(?:job|req|requisition|position|posting|class)?\s*(?:id|no\.?|number|code|#)\s*[:#]?\s*[\w-]*\d[\w-]*\)?$/i,
      "",
    )
    .replace(/\s*[-–|(,]+\s*(?:fully )?(?:remote|hybrid|on-?site|full[- ]time|part[- ]time)\b[^-–|]*$/i, "")
    .replace(/^(?:job (?:title|posting)|position|vacancy|title|role|stellenangebot)\s*:\s*/i, "");
  return tidy(plain);
}

const HIRING =
  /\b(?:is|are|we(?:'re|’re| are)?) (?:currently |now |actively )?(?:hiring|looking for|seeking|recruiting|searching for|looking to hire|accepting applications for)(?: for)?(?: an?| the| our(?: next)?| their| one| two)?(?: (?:new|experienced|motivated|talented|passionate|highly|skilled|dedicated|qualified|exceptional|enthusiastic|reliable|friendly|full[- ]time|part[- ]time|dynamic|ambitious|creative|caring|compassionate))* ([^\n.,;:()!?]{3,70})/i;

function titleFromHiring(head: string): string {
  const phrase =
    HIRING.exec(head)?.[1]?.replace(
      /\s+(?:to|who|with|for|in|at|that|on|based|responsible|position|role|and join|as|within|located)\b.*$/i,
      "",
    ) ?? "";
  return ROLE.test(phrase) && phrase.split(" ").length <= 8 ? tidyTitle(phrase) : "";
}

function isTitleLine(line: string): boolean {
  const plain = line.replace(/^•\s*/, "");
  return (
    plain.length >= 3 &&
    plain.length <= 110 &&
    plain.split(/\s+/).length <= 14 &&
    !/[.!?:;]$|^\p{L}[^:]{1,24}:\s/u.test(plain) &&
    /\p{L}{3}/u.test(plain) &&
    !NOISE.test(plain) &&
    !/^[^\p{L}]*\$|@|^(?:we|you|our|the successful|as an?|do you|are you|at|join|if|this|must|be|in|to|all|for)\b/iu.test(
      plain,
    )
  );
}

/** "Title, Employer, State— The text begins": how newsletters print a notice. */
function splitNotice(line: string): Split | null {
  const before = /^([^—–\n]{5,110}?)\s?[—–]\s?(?=[\p{Lu}\d])/u.exec(line)?.[1];
  const parts = before?.split(/,\s+/) ?? [];
  if (line.length < 150 || parts.length < 2 || !ROLE.test(parts[0]!)) return null;
  const rest = parts.slice(1);
  const place = rest.length > 1 ? rest.slice(-2).join(", ") : "";
  return { title: tidyTitle(parts[0]!), company: tidy(rest[0] ?? "", 80), place: tidy(place, 80) };
}

type Split = { title: string; company: string; place: string };

/** "Title at Company", "Title – Place", "Title | Company | Place". */
function splitTitle(line: string): Split {
  const at = /^(.{3,80}?)(?:\s+at\s+|\s+@\s*|\s+bei\s+|\s+chez\s+)(?=[\p{Lu}\d])(.{2,60})$/u.exec(line);
  if (at && ROLE.test(at[1]!)) {
    const [company = "", ...rest] = at[2]!.split(/\s+[-–—|]\s+|\s+in\s+(?=\p{Lu})|,\s+(?=.*,)/u);
    return { title: tidyTitle(at[1]!), company: tidy(company, 80), place: tidy(rest.join(", "), 80) };
  }
  const parts = line.split(/\s+[|–—·]\s+|\s+-\s+/);
  const found: Split = { title: "", company: "", place: "" };
  for (const part of parts) {
    const isPlace = CITY_STATE.test(part) && !ROLE.test(part);
    if (isPlace && !found.place) found.place = tidy(part, 80);
    else if (found.title === "") found.title = part;
    else if (!ROLE.test(found.title) && ROLE.test(part)) {
      found.company ||= tidy(found.title, 80);
      found.title = part;
    } else if (/^(?:remote|hybrid|on-?site|full|part|\d)/i.test(part)) continue;
    else found.title += ` - ${part}`;
  }
  return { ...found, title: tidyTitle(found.title) };
}

function findTitle(head: string, lines: string[]): Split {
  const label = labelled(
    head,
    "job title|position title|working title|title|position|role|vacancy|job|stelle|classification(?: title)?",
  );
  if (label.length > 2 && !NOISE.test(label) && label.split(" ").length <= 12)
    return { title: tidyTitle(label), company: "", place: "" };
  const notice = splitNotice(lines[0] ?? "");
  if (notice) return notice;
  const candidates = lines.slice(0, 30).filter(isTitleLine);
  const first = lines.find((line) => !NOISE.test(line));
  if (first !== undefined && candidates[0] === first && ROLE.test(first)) return splitTitle(first);
  const hiring = titleFromHiring(head);
  const named = candidates.find(
    (line) =>
      ROLE.test(line) &&
      line.split(" ").length <= 9 &&
      !/,.*,|\band\b.*\bor\b/.test(line) &&
      !/^[•]/.test(line),
  );
  const early = named !== undefined && lines.indexOf(named) < 8 ? named : undefined;
  if (early !== undefined) return splitTitle(early);
  if (hiring !== "") return { title: hiring, company: "", place: "" };
  const asRole =
    /\b(?:[Aa]s (?:an?|our(?: new)?)|[Tt]he|[Aa]n?) ((?:\p{Lu}[\p{L}/&-]*\s?(?:of |and |& )?){1,6})(?:,| will| is| you| performs| role| position| assists| at\b)/u;
  for (const match of head.matchAll(new RegExp(asRole, "gu")))
    if (ROLE.test(match[1]!)) return { title: tidyTitle(match[1]!), company: "", place: "" };
  const last = named ?? (candidates[0] === first && /^[\p{Lu}\d]/u.test(first ?? "") ? first : undefined);
  return last === undefined || headingKind(last) !== null
    ? { title: "", company: "", place: "" }
    : splitTitle(last);
}

const PROPER =
  "(?:The )?[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*(?: (?:of|and|the|for|de|&) [\\p{Lu}][\\p{L}\\d&.'’+-]*| [\\p{Lu}\\d&][\\p{L}\\d&.'’+-]*){0,5}";
const NOT_COMPANY =
  /^(?:us|you|the|this|our|your|role|job|position|team|we|it|he|she|they|there|who|what|a|an|if|in|at|as|please|candidates?|applicants?|currently|here|remote|location|salary|company|now|employer|employees?|summary|incumbents?|work|duties|data|qualifications?|that|all|each|experience|knowledge|ability|minimum|must|description|responsibilities|requirements?|benefits|title|under|general|supervision|department|client|management|.*\b(?:engineers?|nurse|manager|analyst|specialist|coordinator|clerk|technician|role|position|team|opportunity|job))$/i;

function findCompany(head: string): string {
  const patterns = [
    `(?:^|[.!?]\\s+|\\n)(${PROPER})(?:,? (?:Inc|LLC|Ltd|GmbH|BV|AG)\\.?,?)? (?:is|are) (?:currently |now |actively )?(?:hiring|looking for|seeking|recruiting|searching for|accepting applications)`,
    `^(?:About|Über|Over|À propos de|Who is|Why|Life at|Working at|Why join)(?: working at)? (${PROPER})(?: (?:is|are)\\b.*)?[:?]?$`,
    `\\bAt (${PROPER}),? (?:we|our|you)`,
    `\\b(?:[Jj]oin|[Ww]ork (?:at|for|with)|career (?:at|with)|team at|position (?:at|with)|opportunity (?:at|with)|role at|[Ee]mployed by) (${PROPER})`,
    `\\b((?:City|County|Town|State|University|Borough|Village|Commonwealth|Department) of ${PROPER})`,
    `\\b(${NAME}(?: ${NAME})? (?:County|University|Hospital|School District|College|Public Schools|Health System))\\b`,
    `(?:^|\\n)(${PROPER}) is (?:an?|the|one of|on a|proud|committed|transforming|building|dedicated)\\b`,
  ];
  for (const pattern of patterns) {
    for (const match of head.matchAll(new RegExp(pattern, "gmu"))) {
      const name = tidy((match[1] ?? "").replace(/\.\s.*$|(?:'s|’s)$/, ""), 80);
      if (name.length > 1 && !NOT_COMPANY.test(name) && headingKind(name) === null) return name;
    }
  }
  return "";
}

function findPlace(head: string): string {
  const label = labelled(
    head,
    "(?:job |work |office )?locations?(?: available)?|place|where|city|based in|standort|ort|lieu|work ?site|duty (?:station|location)|localisation|ubicación|locatie",
  );
  if (label !== "" && label.length <= 80 && label.split(" ").length <= 10) return label;
  const city = CITY_STATE.exec(head)?.[1];
  if (city) return tidy(city, 80);
  const based = new RegExp(
    `\\b(?:based|located|office|offices|role|position|work) (?:in|at) (?:our )?(${NAME}(?: ${NAME})?(?:, ${NAME}(?: ${NAME})?)?)(?! (?:office|team|time|with))`,
    "u",
  ).exec(head)?.[1];
  if (based) return tidy(based, 80);
  return /\b(?:fully|100%) remote\b|^remote\b/im.test(head) ? "Remote" : "";
}

/** Title, employer and place of a posting's plain text; each "" when nothing says it. */
export function findHeading(text: string): Heading {
  const head = text.slice(0, 6000);
  const lines = head
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const split = findTitle(head, lines);
  const company =
    labelled(
      head,
      "company(?: name)?|employer|organi[sz]ation|agency|hospital|school district|client|unternehmen",
    ) ||
    split.company ||
    findCompany(head);
  return {
    title: split.title,
    company: NOT_COMPANY.test(company) ? "" : company,
    place: split.place || findPlace(head),
  };
}
