import { sentenceCase, smallStart } from "#lib/text.ts";
import { article } from "#lib/engine/write-letter/articles.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";

// How certificates and licences are named within a sentence.

// A certificate that is named for who has it.
export const PERSON = /^(?:\p{L}+ ){0,4}(?:accountant|worker|nurse|technician|assistant|teacher|engineer|counselor|therapist|practitioner|professional|architect|planner|analyst|auditor|inspector|broker|translator|interpreter|arborist|surveyor|appraiser|adjuster|underwriter|electrician|plumber|welder|fitter|installer|technologist|hygienist|midwife|paramedic|pharmacist|physiotherapist|dietitian|nutritionist|librarian|paralegal|product owner|trainer|instructor|assessor|first aider|specialist|coach|mediator|aide|enrolled agent|journeyman|notary public|notary|RN|LPN|LVN|CNA|CPA|EMT|NP|LCSW)(?: of \p{Lu}\p{L}+)?(?: \(\p{Lu}[\p{L}-]*\))?(?:,|$)/iu; // prettier-ignore

/** Whether a paper is the license that nearly everybody has, and the job is not to drive: nobody opens with it. */
export function isEveryday(name: string, isco = ""): boolean {
  if (isco.startsWith("83")) return false;
  return (
    /\bdriv(?:er['’]?s?|ing) licen[cs]e\b|^(?:permis|führerschein|carnet|patente|rijbewijs|carta)\b.* [AB]\d?$/i.test(
      name,
    ) &&
    !/\b(?:commercial|CDL|HGV|LGV|PCV|PSV|heavy|truck|bus|C\+?E|class [AC]1?|category [CD]1?)\b/i.test(name)
  );
}

export function withoutPlace(name: string): string {
  return name.split(",")[0]!;
}

/** "First aid, CPR, AED" is one paper for three things. */
function withJoint(name: string): string {
  const parts = name.split(", ");
  const isList = parts.length > 2 && parts.every((part) => /^\p{L}+(?: \p{L}+)?$/u.test(part));
  return isList ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}` : name;
}

/** "NATE certified - Commercial AC", "CISSP-certified": what somebody is by a paper. */
const CERTIFIED = /^(\p{L}[\p{L}\d]*(?: [\p{L}\d]+){0,2})[- ]certified(?:(?: [-–—] |: | \()([^()]+)\)?)?$/iu;
/** "HCPC registration": who is registered with whom. */
const REGISTERED = /^(\p{Lu}{2,}) registration$/u;

/** What a paper makes of who has it, behind "am": "an AI technician", "NATE-certified (Commercial AC)"; null where it is held. */
export function standingBy(name: string): string | null {
  const [, body, subject = ""] = CERTIFIED.exec(name) ?? [];
  if (body?.includes(" ")) return subject === "" ? `certified in ${body}` : null;
  if (body) return `${body}-certified${subject === "" ? "" : ` (${subject})`}`;
  const register = REGISTERED.exec(name)?.[1];
  if (register) return `registered with the ${register}`;
  const plain = name.replace(/ \([^()]*\)(?= \p{Ll})/u, "");
  const kept = withoutAside(name);
  return PERSON.test(plain) ? `${article(kept)} ${withoutPlace(kept)}` : null;
}

/** A score is what one reached in a test, and nothing to hold. */
export function isScore(name: string): boolean {
  return /^(?:TOEIC|TOEFL|IELTS|GMAT|GRE|SAT|ACT|PTE)\b.*\d/i.test(name);
}

/** "Food hygiene (for the tea corner)": what a form has room for. */
function withoutAside(name: string): string {
  return name.replace(/(\S+) \((\p{Ll}[\p{Ll} -]+)\)/u, (whole, before: string, aside: string) => (spellsOut(aside, before) ? whole : before)); // prettier-ignore
}

/** "VT (veterinary technician)": without it nobody would know. */
function spellsOut(words: string, short: string): boolean {
  return words.split(/[ -]/).map((word) => word[0]).join("") === short.toLowerCase(); // prettier-ignore
}

const DRIVING = /\bdriv(?:er[’']?s?|ing) licen[cs]e\b/iu;
/** "Driver's licence code B" is a Code B driver's licence. */
const CLASSED =
  /^(driver[’']?s|driving) (licen[cs]e),? \(?(code|class|category|cat\.?|group|type) ([A-Z\d+]{1,4})\)?$/iu;
/** "PDP (Petroleum Driver Passport)": a short form and what it stands for. */
const SHORTENED = /^(\p{Lu}{2,6}) \((\p{Lu}[^()]+)\)$/u;

/** "the Registered Nurse (RN) license for Washington", "the ServSafe Manager certificate", "a UK driving licence". */
export function held(whole: string): string {
  const [, kind = "", licence = "", word = "", of = ""] = CLASSED.exec(whole) ?? [];
  if (of) return `a ${sentenceCase(word.toLowerCase())} ${of} ${kind.toLowerCase()} ${licence.toLowerCase()}`;
  const [, short = "", long = ""] = SHORTENED.exec(whole) ?? [];
  const initials = long.split(" ").map((part) => part[0]).join(""); // prettier-ignore
  const name = short !== "" && initials === short ? `${long} (${short})` : withoutAside(whole);
  if (DRIVING.test(name) && !name.includes(",")) {
    const own = smallFirst(name);
    return `${article(own)} ${own}`;
  }
  const forPlace = withJoint(name)
    .replace(/^([^,(]*\blicen[sc]e), ((?:Class|Category|Cat|Group) [A-Z\d+]{1,3})$/u, "$1 ($2)")
    .replace(/^([^,]*\blicen[sc]e), (?=\p{Lu}[\p{L} ]+$)/u, "$1 for ")
    .replace(/^([^,(]*\b(?:licen[sc]e|certificate|card|registration|membership)), ([^()]+)$/iu, "$1 ($2)");
  const isPaper =
    /\b(?:licen[sc]es?|certificates?|certifications?|cards?|tickets?|credentials?|permits?|permis|passports?|endorsements?|diploma|award|clearance|registration|membership|accreditation|CDL|NVQ|SVQ|BTEC)\b/i.test(
      name,
    );
  const named = smallFirst(forPlace);
  // One of many of its kind, by its full name.
  if (/^(?:[^,(]+ )?(?:Certificate|Diploma) (?:in|of) \p{Lu}/u.test(name)) return `${article(name)} ${name}`;
  const isBare = /\b(?:registration|membership|clearance|accreditation)$/i.test(name);
  // "the care course certificate (200 hours)"
  const [, course, aside = ""] = /^(.*\b(?:course|training))( \([^()]*\))?$/iu.exec(named) ?? [];
  if (course) return `the ${course} certificate${/\d/.test(aside) ? aside : ""}`;
  if (/^(?:course|training) (?:in|on|for) /iu.test(named))
    return `the certificate of the ${smallStart(named)}`;
  const [, bare, figures = ""] = /^(.*[^)]) (\([^()]*\d[^()]*\))$/u.exec(named) ?? [];
  if (!isPaper && bare && /^\p{Ll}/u.test(bare)) return `${article(bare)} ${bare} certificate ${figures}`;
  if (!isPaper) return `${/^\p{Ll}/u.test(named) ? article(named) : "the"} ${named} certificate`;
  return `${isBare ? "" : "the "}${named}`;
}

function smallFirst(name: string): string {
  const [first = ""] = name.split(" ");
  return /^\p{Lu}\p{Ll}+ (?!(?:and|of|or) \p{Lu})/u.test(name) && isPlainWord(first) && (/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) || COMMON_FIRST.test(first)) ? smallStart(name) : name; // prettier-ignore
}

const COMMON_FIRST = /^(?:Full|Clean|Valid|Current|Provisional)$/;

/** Where among a posting's wishes a paper is named, by a short form of its own ("ADR", "PMP") or its whole name; infinite where nowhere. */
export function askedAt(
  { analysis: { requirements } }: { analysis: Pick<Analysis, "requirements"> },
  name: string,
): number {
  const forms = name.match(/\b[A-Z]{3,}\b/g) ?? [];
  const whole = name.replace(/ \(.*$/u, "").toLowerCase();
  const at = requirements.findIndex(({ text }) => text.toLowerCase().includes(whole) || forms.some((form) => new RegExp(`\\b${form}\\b`).test(text))); // prettier-ignore
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
