import type { Analysis } from "#lib/postings/schema.ts";
import { sentences } from "#lib/language/sentences.ts";

// The terms of the job: where one works, how much, at which level, until when one may apply.

const HYBRID =
  /\bhybrid(?! cloud| electric| car| app)\b|\b\d (?:days?|x)(?: (?:a|per) week| \/ ?week)? (?:in|at|from) (?:the |our )?office/i;
const REMOTE =
  /\b(?:fully|100%|entirely|permanently) remote\b|\bremote(?:[- ](?:first|only|friendly|position|role|job|work|working|opportunity|based|option|usa?|uk|eu|europe|worldwide|within|in)\b|\s*[,()|\n/–-])|\bremotely\b|\bwork(?:ing)? from home\b|\bhome[- ]office\b|\btelework|\btelecommut|location:? ?\(?remote|remote$/i;
const NOT_REMOTE =
  /(?:not|no|isn't|cannot be)\b[^.\n]{0,30}\b(?:remote|telework|telecommut|work from home)|remote (?:work )?(?:is )?not|remote (?:monitoring|sensing|control|site|area|patient|support|desktop|access)/i;
const ONSITE = /\bon[- ]?site\b|\bin[- ]person (?:role|position|work)|\bin[- ]office\b|\boffice[- ]based\b/i;

export function findWorkMode(text: string): Analysis["workMode"] {
  if (HYBRID.test(text)) return "hybrid";
  if (REMOTE.test(text) && !NOT_REMOTE.test(text)) return "remote";
  return ONSITE.test(text) ? "onsite" : "";
}

const EMPLOYMENT: [Exclude<Analysis["employment"], "">, RegExp][] = [
  ["internship", /\b(?:internship|intern\b(?! (?:program|supervis)))|\bpraktikum\b/i],
  ["apprenticeship", /\bapprentice(?:ship)?\b|\bausbildung\b/i],
  ["volunteer", /\bvolunteer (?:position|role|opportunity)|\bunpaid\b/i],
  ["freelance", /\bfreelanc/i],
  ["part-time", /\bpart[- ]time\b|\bteilzeit\b|\btemps partiel\b|\bdeeltijd\b|\bper diem\b|\bPRN\b/i],
  [
    "full-time",
    /\bfull[- ]time\b|\bvollzeit\b|\btemps plein\b|\bfulltime\b|\bvoltijds?\b|\bjornada completa\b|\bCDI\b/i,
  ],
  ["temporary", /\btemporary\b|\bseasonal\b|\bfixed[- ]term\b|\bbefristet\b|\bCDD\b/i],
  [
    "contract",
    /\bcontract (?:position|role|job|to hire|basis|type: contract)|\b(?:\d+|six|twelve)[- ]month contract|\bcontractor role\b|\bB2B contract\b/i,
  ],
];

/** From the title and the terms; "full-time or part-time" is left open, a stray "intern" in prose is not enough. */
export function findEmployment(title: string, text: string): Analysis["employment"] {
  for (const [kind, pattern] of EMPLOYMENT) if (pattern.test(title)) return kind;
  const said = EMPLOYMENT.filter(
    ([kind, pattern]) => !["internship", "apprenticeship"].includes(kind) && pattern.test(text),
  );
  const kinds = said.map(([kind]) => kind);
  if (kinds.includes("full-time") && kinds.includes("part-time")) {
    const [full, part] = [text.search(EMPLOYMENT[5]![1]), text.search(EMPLOYMENT[4]![1])];
    if (Math.abs(full - part) < 30) return "";
    return full < part ? "full-time" : "part-time";
  }
  return kinds.includes("full-time") ? "full-time" : (kinds[0] ?? "");
}

const LEVELS: [Exclude<Analysis["seniority"], "">, RegExp][] = [
  ["intern", /\bintern(?:ship)?\b|\btrainee\b|\bstudent\b|\bpraktik|\bwerkstudent|\bstagiaire\b/i],
  [
    "executive",
    /\bchief\b|\bc[etfio]o\b|\bvice president\b|\bvp\b|\b(?:executive|managing) director\b|\bpresident\b|\bhead of\b|(?:^|[,–|(] ?)director\b|\bdirector$/i,
  ],
  [
    "lead",
    /\blead\b|\bprincipal\b|\bstaff (?:\w+ )?(?:engineer|scientist|designer|developer)|\bsupervisor\b|\bforeman\b|\bteam leader\b|\bcharge nurse\b|\bdirector\b|\bmanager\b/i,
  ],
  ["senior", /\bsenior\b|\bsr\b|\bexpert\b|\bsénior\b|\b(?:iii|iv)\b/i],
  [
    "entry",
    /\bjunior\b|\bjr\b|\bentry[- ]level\b|\bapprentice\b|\bgraduate\b|\btrainee\b|\bassistant\b(?! (?:director|manager|professor|principal|superintendent))|\baide\b|\bhelper\b/i,
  ],
  ["mid", /\bmid[- ](?:level|senior)\b|\bmedior\b|\bintermediate\b|\b(?:ii)\b/i],
];

/** The level that the title states; otherwise an explicit level in the text, otherwise from the years asked for. */
export function findSeniority(title: string, text: string, minYears: number | null): Analysis["seniority"] {
  for (const [level, pattern] of LEVELS) if (pattern.test(title)) return level;
  if (/\bentry[- ]level\b|no experience (?:is )?(?:required|needed|necessary)/i.test(text)) return "entry";
  if (/\b(?:mid[- ]level)\b/i.test(text)) return "mid";
  if (minYears === null) return "";
  if (minYears >= 5) return "senior";
  return minYears >= 2 ? "mid" : "entry";
}

const DEADLINE =
  /(?:appl(?:y|ications?)[^.\n]{0,40}\b(?:by|before|until|no later than|deadline|close[sd]?|due|accepted through)|closing date(?: and time)?|close date|deadline(?: to apply| for applications?)?|closes?(?: on)?|apply before|bewerbungsschluss|last day to (?:apply|file)|filing deadline|open until)\b[^\S\n]*[:–-]?[^\S\n]*(?:is |on |the )?/gi;
const DATE =
  /^[^\n]{0,24}?((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,? \d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})|filled|until filled|further notice)/i;

/** The last day to apply, as written, or "". */
export function findDeadline(text: string): string {
  for (const match of text.matchAll(DEADLINE)) {
    const from = match.index + match[0].length;
    const date = DATE.exec(text.slice(from, from + 90));
    if (date) return date[1] ?? "";
  }
  return "";
}

/** No sentence that a person could have written: keyboard noise, a bare list of links, one word. */
export function isNoise(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20 || letters < text.length * 0.4) return true;
  const words = text.split(/\s+/).slice(0, 2000);
  const readable = words.filter(
    (word) =>
      word.length <= 24 &&
      /^\P{L}*\p{L}+(?:['’&/.+#-]\p{L}*|\p{N})*\P{L}*$/u.test(word) &&
      (/[aeiouyàâäáåæèéêëìíîïòóôöøùúûüãõőű]/i.test(word) ||
        /[^\u0000-\u024f]/.test(word) ||
        /^\P{Ll}{1,6}$/u.test(word)),
  ).length;
  if (readable < words.length * 0.5 && !/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(text)) return true;
  return sentences(text).length === 0;
}
