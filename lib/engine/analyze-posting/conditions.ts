import { matchesOf } from "#lib/language/matches.ts";
import { countLetters } from "#lib/language/letters.ts";
import type { Analysis } from "#lib/postings/schema.ts";

// The terms of the job: how much one works, at which level, until when one may apply.

const EMPLOYMENT: [Exclude<Analysis["employment"], "">, RegExp][] = [
  ["internship", /\b(?:internship|intern\b(?! (?:program|supervis)))|\bpraktikum\b/i],
  ["apprenticeship", /\bapprentice(?:ship)?\b|\bausbildung\b/i],
  ["volunteer", /\bvolunteer (?:position|role|opportunity)|\bunpaid\b/i],
  ["freelance", /\bfreelanc/i],
  [
    "part-time",
    /\bpart[- ]time\b|\bteilzeit\b|\btemps partiel\b|\bdeeltijd\b|\b0\.\d+ FTE\b|\bFTE ?: ?0?\.\d|\bper diem\b(?<!(?:\b(?:day|plus|with|and|\d|travel|daily|meals?|generous|paid)|\+) per diem)(?! (?:rates?|pay|allowances?|of [$£€\d]|is|paid|for|covers?|while))|\bPRN\b/i,
  ],
  [
    "full-time",
    /\b(?:full[- ]time\b|vollzeit\b|temps plein\b|fulltime\b|voltijds?\b|1\.0+ FTE\b|FTE ?: ?1\.0|jornada completa\b|CDI\b)/i,
  ],
  [
    "temporary",
    /\b(?:temporary|seasonal)\b(?! (?:interns?|workers?|staff|employees|help|helpers|vacanc|appointments|produce|menus?))|\bfixed[- ]term\b|\blocum\b(?! (?:agenc|tenens (?:agenc|staff)|cover|doctors|staff))|\bbefristet\b|\bCDD\b/i,
  ],
  [
    "contract",
    /\b(?:contract (?:position|role|job|to hire|basis|type: contract)|(?:\d+\+?|six|twelve)[- ]months? contract|on w2\b|corp[- ]to[- ]corp\b|c2c\b|contractor role\b|B2B contract\b)/i,
  ],
];

// What may be talked about is not what is offered.
const PART_TIME_POSSIBLE =
  /\b(?:talk(?:ing)? about|discuss(?:ing)?|consider(?:ing)?|open to|options? (?:of|for)|possibility of|request(?:s|ing)?(?: for)?|supervis(?:es|e|ing)|oversee(?:s|ing)?|line[- ]manag\w+|assisted by|directs)[^.\n]{0,50}\bpart[- ]time\b|\bpart[- ]time\b(?: \w+){0,2} (?:(?:may|can|will|could|would|is|are)(?: also)? )?(?:be )?(?:considered|discussed|possible|negotiable|welcome|an option)\b|\bpart[- ]time (?:students|studies|study|staff|employees|workers|team|associates)\b/gi;
const FULL_WEEK =
  /\b(?:3[5-9]|40)(?:\.\d+)? ?(?:hours|hrs)(?=[.,;)\n]| (?:a|per|each) week| ?\/ ?week|$)|\bhours: ?(?:3[5-9]|40)\b|\b(?:3[5-9]|40)(?:\.\d+)? (?:a|per) week\b/i;

const PART_WEEK =
  /\bhours(?: per week)? ?: ?(?:[12]\d|30)(?:\.\d+)?\b(?! ?(?:-|–|to|or|\+))|(?<![-–\d]|\bto |\bleast )\b(?:1[5-9]|2\d|30)(?:\.\d+)?[- ](?:hours|hrs)(?: (?:a|per|each) |\/)week\b/i;

/** From the title and the terms; "full-time or part-time" is left open, a stray "intern" in prose is not enough. */
export function findEmployment(title: string, text: string): Analysis["employment"] {
  for (const [kind, pattern] of EMPLOYMENT) if (pattern.test(title)) return kind;
  const terms = /\bpart[- ]time\b/i.test(text) ? text.replace(PART_TIME_POSSIBLE, " ") : text;
  const said = EMPLOYMENT.filter(
    ([kind, pattern]) => !["internship", "apprenticeship"].includes(kind) && pattern.test(terms),
  );
  const kinds = said.map(([kind]) => kind);
  if (kinds.includes("full-time") && kinds.includes("part-time")) {
    const [full, part] = [terms.search(EMPLOYMENT[5]![1]), terms.search(EMPLOYMENT[4]![1])];
    if (Math.abs(full - part) < 30) return "";
    return full < part ? "full-time" : "part-time";
  }
  if (kinds.includes("full-time")) return "full-time";
  return kinds[0] ?? (FULL_WEEK.test(terms) ? "full-time" : PART_WEEK.test(terms) ? "part-time" : "");
}

// A "junior expert" is a junior, whatever else the title says.
const JUNIOR = /\bjunior\b|\bjr\b|\bentry[- ]level\b/i;

const LEVELS: [Exclude<Analysis["seniority"], "">, RegExp][] = [
  ["intern", /\bintern(?:ship)?\b|\btrainee\b|\bstudent\b|\bpraktik|\bwerkstudent|\bstagiaire\b/i],
  [
    "executive",
    /\bchief\b|\bc[etfio]o\b|\bvice president\b|\bvp\b|\b(?:executive|managing) director\b|\bpresident\b|\bhead of\b|(?:^|[,–|(] ?)director\b|\bdirector$/i,
  ],
  [
    "lead",
    /\blead\b|\bprincipal\b|\bstaff (?:\w+ )?(?:engineer|scientist|designer|developer)|\bsupervisor\b|\bforeman\b|\bteam leader\b|\bcharge nurse\b|\bdirector\b|\bmanager\b(?<!\b(?:account|success|product|brand|community|contracts?|relationship|category|territory|campaign|content|bid|case) manager)/i,
  ],
  ["senior", /\bsenior\b|\bsr\b|\bexpert\b|\bsénior\b|(?<!\b(?:grade|band|group|scale) )\b(?:iii|iv)\b/i],
  [
    "entry",
    /\b(?:junior\b|jr\b|entry[- ]level\b|apprentice\b|graduate\b|trainee\b|assistant\b(?! (?:director|manager|professor|principal|superintendent))|aide\b|helper\b)/i,
  ],
  ["mid", /\b(?:mid[- ](?:level|senior)\b|medior\b|intermediate\b|(?:ii)\b)/i],
];

/** The level that the title states; otherwise an explicit level in the text, otherwise from the years asked for. */
export function findSeniority(title: string, text: string, minYears: number | null): Analysis["seniority"] {
  if (JUNIOR.test(title) && !/\bsenior\b|\bsr\b/i.test(title)) return "entry";
  for (const [level, pattern] of LEVELS) if (pattern.test(title)) return level;
  if (
    (minYears ?? 0) < 2 &&
    /\bentry[- ]level\b|no experience (?:is )?(?:required|needed|necessary)/i.test(text)
  )
    return "entry";
  if (/\b(?:mid[- ]level)\b/i.test(text)) return "mid";
  if (minYears === null) return "";
  if (minYears >= 5) return "senior";
  return minYears >= 2 ? "mid" : "entry";
}

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const DATE = new RegExp(
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?" +
    `(?:the )?(?:\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?` +
    `|\\b\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${MONTH}(?:,? \\d{4})?(?![a-z])` +
    `|\\b(?:start|middle|end) of ${MONTH}(?: \\d{4})?(?![a-z])` +
    "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{1,2}\\/\\d{1,2}\\b(?![/\\d]))",
  "gi",
);
// "Closing date: noon, ", "applications close on ", "the period ends on ": right in front of the date.
const CLOSING =
  /(?:\b(?:closing(?: date)?|close date|end date|expir\w+(?: date)?|final date|review of applications (?:begins|starts)|deadline|bewerbungsschluss|apply before|last day to (?:apply|file|submit)|open until)\b[^.\n]{0,60}|\b(?:closes?|closed|closing|ends?|due|received|accepted|apply)(?: (?:on|at|by|before|until|through|no later than))?[^\S\n]*[:–-]?[^\S\n]*(?:the |noon,? (?:on )?|midnight,? (?:on )?|\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|hours|hrs|h)?(?: [A-Z]{3,4})?,? (?:on )?)?)$/i;
const UNTIL =
  /\b(?:by|before|until|till|no later than|through)[^\S\n]*(?:the |noon,? (?:on )?|\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\.?,? (?:on )?)?$/i;
const APPLICATION =
  /\b(?:appl(?:y|ications?|icants?)|submit|send|e-?mail|upload|write to|\S{2,40}@\S{2,40}|cv|resumes?|résumés?|deadline|clos(?:e|es|ing)|competition|vacancy|bewerb\w*|filing)\b/i;
const OPEN_END =
  /\b(?:open |posted )?until (?:the )?(?:positions? (?:is |are )?)?filled\b|\buntil further notice\b/i;

/** The last day to apply, as written, or "". */
export function findDeadline(text: string): string {
  for (const match of matchesOf(text, DATE)) {
    // Of "03/02/2026 to 03/16/2026" the second is the last day.
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    if (/^ ?(?:to|-|–|through|until) ?(?:\d{1,4}[/.-]\d|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d)/u.test(after))
      continue;
    const near = text.slice(Math.max(0, match.index - 240), match.index);
    const lineStart = near.lastIndexOf("\n") + 1;
    // A label may stand on the line above.
    const above = near.slice(0, lineStart).trimEnd();
    const isBelow = /^[\d/.,: -]{0,16}(?:to|through|until|–)? ?$/.test(near.slice(lineStart)) && above !== "";
    const from = isBelow ? above.lastIndexOf("\n") + 1 : lineStart;
    const line = near.slice(Math.max(from, near.length - 160)).replace(/\s+/g, " ");
    const sentence = near.slice(Math.max(lineStart, near.lastIndexOf(". ") + 1));
    const words = line + text.slice(match.index, match.index + 60);
    if (CLOSING.test(line) ? APPLICATION.test(words) : UNTIL.test(sentence) && APPLICATION.test(sentence))
      return asWritten(match[0]);
  }
  return OPEN_END.exec(text)?.[0] ?? "";
}

/** Without the stop that ends the sentence, and without "the". */
function asWritten(date: string): string {
  return date
    .replace(/^(\w+day,? )?the /i, "$1")
    .replace(/\.$/, "")
    .trim();
}

/** No sentence that a person could have written: keyboard noise, a bare list of links, one word. */
export function isNoise(text: string): boolean {
  const letters = countLetters(text);
  if (letters < 20 || letters < text.length * 0.4) return true;
  const words = text.split(/\s+/, 600);
  let readable = 0;
  for (const word of words) {
    if (isReadable(word)) readable += 1;
    if (readable >= words.length * 0.5) return false;
  }
  return !/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(text);
}

// Most words: plain letters, one of them a vowel.
const PLAIN_WORD = /^[b-df-hj-np-tv-xz]*[aeiouy][a-z]*[.,;:!?]?$/i;

function isReadable(word: string): boolean {
  if (word.length > 24) return false;
  if (PLAIN_WORD.test(word)) return true;
  return (
    /^\P{L}*\p{L}+(?:['’&/.+#-]\p{L}*|\p{N})*\P{L}*$/u.test(word) &&
    (/[aeiouyàâäáåæèéêëìíîïòóôöøùúûüãõőű]/i.test(word) ||
      /[^\u0000-\u024f]/.test(word) ||
      /^\P{Ll}{1,6}$/u.test(word))
  );
}
