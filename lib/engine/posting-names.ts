import type { Analysis } from "#lib/postings/schema.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";
import { askedPhrases, type Asked } from "./asked-phrases.ts";

/**
 * What a letter calls the job and the employer: the posting's own words, "" where there are none that fit a sentence.
 * `asked`: what it may quote of what the posting asks for.
 */
export type PostingNames = { title: string; company: string; asked: Asked[] };

type Named = Pick<Analysis, "title" | "company"> &
  Partial<Pick<Analysis, "requirements" | "responsibilities" | "isTitleInferred">>;

const longestName = 70;
const mostWords = 9;

export function postingNames(named: Named): PostingNames {
  const { company, requirements, responsibilities, isTitleInferred = false } = named;
  // What the posting doesn't call the job, a letter to its writer doesn't either.
  const title = isTitleInferred ? "" : named.title;
  const core = coreOfTitle(title);
  return {
    title: /^\p{L}/u.test(core) && !SENTENCE.test(core) && !ASKED.test(core) ? fitting(core) : "",
    company: isProper(company.trim()) ? fitting(withoutForm(company.trim())) : "",
    asked: askedPhrases({ requirements: requirements ?? [], responsibilities: responsibilities ?? [] }),
  };
}

// "Loan Officer I" has a grade.
const SENTENCE = /\b(?:I(?! *$)|my|me|who|that|is|are|was|were|has|had|led)\b/;
/** What is asked of somebody, and no job: "Proven experience in translation". */
const ASKED =
  /\b(?:experience|ability|knowledge|proficiency|understanding|familiarity|fluency|background|degree) (?:in|of|with|to)\b/i;
const BETWEEN =
  /^(?:of|the|and|for|in|at|on|to|by|de|la|le|les|du|des|del|der|die|das|den|von|van|und|et|y|e|da|do|i|&|\+|-|–)$/;

/** "Novatec Instruments" of "Novatec Instruments, Inc.": behind a comma a form breaks the sentence. */
function withoutForm(name: string): string {
  return name.replace(/, (?:Inc|LLC|L\.L\.C|Ltd|LLP|PLLC|PC|P\.C|Corp|Co|PLC|N\.A|LP)\.?$/i, "");
}

/** Words of a name begin large; only short ones are written small by choice ("eBay", "adidas group"). */
function isProper(name: string): boolean {
  const parts = name.split(/\s+/);
  return (
    parts.length <= 2 ||
    parts.every((part) => BETWEEN.test(part) || !/^\p{Ll}+$/u.test(part.replace(/[.,;]+$/, "")))
  );
}

const ENDED = / (?:[-–—|/] |wanted\b|needed\b|required\b)|[–—|:!?]/i;

// In a title of capitals what has three letters may be an abbreviation ("EMT"); these are words.
const JOINTS = /\b(?:AND|OF|THE|FOR|TO|IN|AT|OR|WITH|ON)\b/g;
const SHORT_WORDS =
  /\b(?:AIR|ART|BAR|BUS|CAR|DAY|DOG|GAS|JOB|LAB|LAW|MAP|NEW|OIL|PAY|PET|TAX|VAN|WEB|ZOO|BODY|AUTO)\b/g;

/** "CDL A Tanker Driver" of "CDL A Tanker Driver - Home Every Weekend!!"; capitals throughout become a title's. */
function coreOfTitle(title: string): string {
  const plain = title.replace(/\s+/g, " ").trim();
  const cut = plain.slice(0, ENDED.exec(plain)?.index ?? plain.length);
  // A parenthesis that the cut left open goes with what it held: "Teacher (Grades 6–8)".
  const whole = cut.replace(/\s*\([^()]*$/, "").trim();
  const [first = ""] = whole.split(", ");
  const core = first.includes(" ") ? first : whole;
  if (/\p{Ll}/u.test(core)) return core;
  if (!core.includes(" ")) return core.length > 4 && isPlainWord(core.toLowerCase()) ? core[0]! + core.slice(1).toLowerCase() : core; // prettier-ignore
  const small = core.replace(JOINTS, (word, at: number) => (at === 0 ? word : word.toLowerCase()));
  return small
    .replace(SHORT_WORDS, (word) => word[0]! + word.slice(1).toLowerCase())
    .replace(/\p{Lu}{4,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** A name that could be a sentence of its own, or holds marks that no name has, is not said. */
function fitting(name: string): string {
  if (name.length > longestName || name.split(" ").length > mostWords) return "";
  return /^[\p{L}\p{N}]/u.test(name) && !/[<>{}“”"[\]\n;!?]|\p{Ll}{3}[.:] \p{Lu}?\p{Ll}+ /u.test(name)
    ? name
    : "";
}
