import { matchesOf } from "#lib/language/matches.ts";
import { findSkills, skillKind } from "#lib/language/skills.ts";
import { findYears } from "./years.ts";

// The words that a clause asks by.

export type HeadKind = "education" | "years" | "certification" | "equivalent";
/** A word that something is asked by: a degree, a number of years, a license, "equivalent experience". */
type Head = { start: number; end: number; kind: HeadKind };

const EDUCATION =
  /\b(?:bac ?\+ ?\d|(?:(?:undergraduate|graduate|college|university|advanced|(?:two|four|[24])[- ]year)(?: college| university)? degree|(?:(?:bachelor|master|associate)(?:['’ ]?s)?|doctora(?:te|l))(?: degree|(?= of (?:science|arts|applied|business|social|education|nursing|fine|engineering|laws?)\b)|(?=,? (?:or|and\/or)\b(?! (?:similar|equal|like)\b))|(?= in\b)))|high[- ]school (?:diploma|graduat\w+|degree|education|completion)|completion of (?:an? )?(?:high|secondary)[- ]school|(?:graduation|graduate) (?:from|of) (?:an? )?(?:[\w-]+ ){0,3}(?:high[- ]school|college|university|school|program)|(?:secondary|trade|vocational|technical)[- ]school (?:diploma|certificate|degree|graduat\w+|education)|(?:high[- ]school )?diploma|third[- ]level qualification|(?<!\d )(?<!\b(?:significant|high|large|certain|reasonable|greater|some|moderate|considerable|great) )degree(?! of\b)|(?:academic|educational) background|GED|G\.E\.D\.|MBA|JD(?= (?:or|and|degree|from|in|required|preferred)\b|[/,;.)]|$)|J\.D\.|LLB|LLM(?= (?:in|degree|program|required|preferred)\b)|PharmD|MSW|MPA|MPH|BSN|MSN|ADN|ASN|PhD|Ph\.D\.?|B\.?S\.?c?\b|B\.?A\.?\b(?= (?:in|or|degree|\/))|M\.?S\.?c?\.?(?= (?:in|or|degree))|apprenticeship|(?:coursework|courses?|classes|education) (?:[\w-]+ ){0,6}(?:at|from) (?:an? |the )?(?:[\w-]+ ){0,3}(?:college|university|school)|(?:course|class|program(?:me)?)s? (?:presented|given|offered|taught|conducted|provided) (?:by|at) (?:an? |the )?(?:[\w.-]+ ){0,5}(?:college|university|school)|(?:completion|\d+) of [\w ]{0,30}(?:semester|quarter|college|units|program|school)|\d+ (?:semester|quarter|college) (?:units|credits|hours))(?!\w)/gi;
const CERTIFICATION =
  /\b(?:licen[cs](?:es?|ure|ed)|certificat(?:es?|ions?)(?! (?:division|environment|efforts|issues|process|unit|authority)\b)|certified|(?:professional|current|valid|nursing|state) registration|registration(?= (?:with|as)\b)|credentials?)\b/gi;
const EQUIVALENT =
  /\b(?:an? |the |its |their |any )?(?:equivalen(?:t|cy)|comparable|commensurate)\b(?! (?:field|discipline|subject|major|area|position|role|level|class|technolog|tool|software|platform|framework|system))(?: (?:combination|mix|blend)\b[^,;.]{0,60}\b(?:education|training|experience)|(?: [\w-]+){0,3} (?:experience|training|qualifications?|education|service|background))?/gi;
// "a degree or relevant work experience": experience alone stands beside a degree or a license, not beside years.
const EXPERIENCE =
  /\b(?:(?:relevant|related|practical|proven|demonstrated|prior|previous|professional|significant|extensive|substantial|hands-on|industry|military|law enforcement|work|working|the right|solid|lived) (?:[\w-]+ ){0,4})(?:experience|service)\b/gi;

// "A license, or the ability to obtain one".
const OBTAINABLE =
  /\b(?:the |be |an? )?(?:ability|able|willing(?:ness)?|will|eligib(?:le|ility)|commitment) (?:to|for) (?:obtain|get|acquire|become|complete|earn|be licensed|sit|licensure)\b/gi;

// Without one of these no head of a kind is there, and most clauses have none.
const EDUCATED =
  /bac ?\+|degree|diploma|third|background|bachelor|master|associate|doctora|graduat|school|college|universit|apprentic|completion|units|credits|hours|\b(?:g\.?e\.?d|m[bps][ahw]|[bm]sn|a[ds]n|ph\.?d|j\.?d|ll[bm]|pharmd|b\.?sc?|b\.?a|m\.?sc?)\b/i;
const CERTIFIED = /licen[cs]|certif|registration|credential/i;
const LIKENED = /equivalen|comparable|commensurate/i;
const EXPERIENCED = /experience|service/i;
const PROMISED = / (?:to|for) (?:obtain|get|acquire|become|complete|earn|be licensed|sit|licensure)/i;

// A clause is asked once as it is weighed and again as what it asks for is read, when all others have been weighed.
const recent = new Map<string, Head[]>();
const mostRecent = 500;

/** Heads of a clause in its order; of those that overlap the first. */
export function headsOf(text: string): Head[] {
  const before = recent.get(text);
  if (before) return before;
  const heads = readHeads(text);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(text, heads);
  return heads;
}

function readHeads(text: string): Head[] {
  const heads: Head[] = findYears(text).map(({ start, end }) => ({ kind: "years", start, end }));
  for (const { name, start, end } of findSkills(text)) {
    const kind = skillKind(name);
    // "City & Guilds Level 3", an "NVQ": a degree that none of the words below says.
    if (kind === "degree" && /^\p{Lu}/u.test(name) && !EDUCATED.test(name))
      heads.push({ kind: "education", start, end });
    if (kind !== "license") continue;
    heads.push({ kind: /apprentice/.test(name) ? "education" : "certification", start, end });
  }
  const add = (kind: HeadKind, hint: RegExp, pattern: RegExp) => {
    if (!hint.test(text)) return;
    for (const match of matchesOf(text, pattern))
      heads.push({ kind, start: match.index, end: match.index + match[0].length });
  };
  add("education", EDUCATED, EDUCATION);
  add("certification", CERTIFIED, CERTIFICATION);
  if (heads.length === 0) return heads;
  if (/\bor\b|\//i.test(text)) {
    add("equivalent", LIKENED, EQUIVALENT);
    add("equivalent", EXPERIENCED, EXPERIENCE);
    add("equivalent", PROMISED, OBTAINABLE);
  }
  heads.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return heads.filter((head) => {
    const isFree = head.start >= end;
    if (isFree) end = head.end;
    return isFree;
  });
}

/** What a clause is asked by first, null when by none of these. */
export function firstHead(text: string): HeadKind | null {
  return headsOf(text)[0]?.kind ?? null;
}
