import { matchesOf } from "#lib/language/matches.ts";
import type { Analysis } from "#lib/postings/schema.ts";

// At which level one works.

// A "junior expert" is a junior, whatever else the title says.
const JUNIOR = /\bjunior\b|\bjr\b|\bentry[- ]level\b/i;

// "Student support officer": students are whom it is for.
const FOR_STUDENTS =
  "(?:support|services?|success|affairs|recruitment|experience|life|engagement|housing|accommodation|wellbeing|counsel\\w+|union|records|finance|financial|advis\\w+|learning|admissions|outreach|loans?|health|welfare|liaison|information|data|systems?|cent(?:re|er)|funding|immigration|marketing|activities|development|conduct|mental|disability|inclusion|voice|employability|achievement|retention|transport\\w*|nutrition)";

const LEVELS: [Exclude<Analysis["seniority"], "">, RegExp][] = [
  [
    "intern",
    new RegExp(
      `\\bintern(?:ship)?\\b|\\btrainee\\b|\\bstudent\\b(?! ${FOR_STUDENTS}\\b)|\\bwork experience\\b|\\bpraktik|\\bwerkstudent|\\bstagiaire\\b|\\btirocinante\\b|\\bbecari[oa]\\b|\\bestagi[áa]ri[oa]\\b`,
      "i",
    ),
  ],
  [
    "executive",
    /\bchief\b|\bc[etfio]o\b|\bvice president\b|\bvp\b|\b(?:executive|managing) director\b|\bpresident\b|\bhead of\b|(?:^|[,–|(] ?)director\b|\bdirector$/i,
  ],
  [
    "lead",
    /\blead\b|\bprincipal\b|\bstaff (?:\w+ )?(?:engineer|scientist|designer|developer)|\bsupervisor\b|\bforeman\b|\bteam leader\b|\bcharge nurse\b|\bdirector\b|\bmanager\b(?<!\b(?:account|success|product|project|brand|community|contracts?|relationship|category|territory|campaign|content|bid|case) manager)|leit(?:er(?:in)?|ung)\b|\bteamleider\b/i,
  ],
  ["senior", /\bsenior\b|\bsr\b|\bexpert\b|\bsénior\b|(?<!\b(?:grade|band|group|scale) )\b(?:iii|iv)\b/i],
  [
    "entry",
    /\b(?:junior\b|jr\b|entry[- ]level\b|apprentice\b|graduate\b|trainee\b|assistant\b(?! (?:director|manager|professor|principal|superintendent))(?<!\b(?:executive|personal|physician|physician['’]s|anesthesiologist) assistant)|aide\b|helper\b)/i,
  ],
  ["mid", /\b(?:mid[- ](?:level|senior)\b|medior\b|intermediate\b|(?:ii)\b)/i],
];

// "Executive assistant to the chief executive": whom one works for.
const WORKS_FOR = /\b(assistant|aide|secretary|advis[eo]r) to\b.*$/i;

// A board's field ("Seniority level: Mid-Senior"), its value behind it or on the next line.
const FIELD =
  /^(?:• ?)?(?:(?:seniority|career|experience|job|position) level|seniority|level|career stage)[ \t]*(?:[:–—-][ \t]*|\n+)(\S[^\n]{2,39})$/gim;
const FIELD_VALUES: [Exclude<Analysis["seniority"], "">, RegExp][] = [
  ["intern", /^intern(?:ship)?\b/i],
  ["entry", /^(?:entry|junior|graduate|no experience)\b/i],
  ["mid", /^(?:mid\b|middle|intermediate|medior|experienced \(non-manager\))/i],
  ["senior", /^(?:senior|sr\.?)(?: level)?$/i],
  ["lead", /^(?:lead|principal|team lead(?:er)?|manager|supervisor)(?: level)?$/i],
  ["executive", /^(?:director|executive|c-level|vice president|head)(?: level)?$/i],
];

// What a sentence says of the job itself, not of colleagues.
const IN_PROSE =
  /\b(?:[Aa]s (?:an?|our|the)|[Tt]his (?:role|position|post|job)? ?is (?:an?|our)|looking for an?|hiring an?|seeking an?|recruiting an?) (?:new |experienced )?([Ss]enior|SENIOR|[Jj]unior|[Ee]ntry[- ][Ll]evel|[Mm]id[- ][Ll]evel|[Ll]ead(?! gen)|[Pp]rincipal|[Hh]ead of|[Dd]irector) [^.\n]{2,60}/g;
const STATES_LEVEL = /senior|junior|entry|mid[- ]|lead|principal|head of|director/i;
const OF_THE_JOB = /^as\b.*?, you\b|^(?:this|looking|hiring|seeking|recruiting)\b/i;

function labelledLevel(head: string): Analysis["seniority"] {
  if (!/level|seniority|stage/i.test(head)) return "";
  for (const [, value = ""] of matchesOf(head, FIELD))
    for (const [level, pattern] of FIELD_VALUES) if (pattern.test(value.trim())) return level;
  return "";
}

function levelInProse(text: string): Analysis["seniority"] {
  if (!STATES_LEVEL.test(text)) return "";
  for (const { 0: said, 1: word = "" } of matchesOf(text, IN_PROSE)) {
    if (!OF_THE_JOB.test(said)) continue;
    if (JUNIOR.test(word)) return "entry";
    for (const [level, pattern] of LEVELS) if (pattern.test(word)) return level;
  }
  return "";
}

const mostRead = 6000;
// From so many years on somebody is senior, whatever the title says; fewer tell no level: one year is asked of an
// engineer with a license as of a beginner.
const seniorYears = 5;

/** The level that the title states; otherwise a field or a sentence of the text; otherwise, of many years, senior. */
export function findSeniority(title: string, text: string, minYears: number | null): Analysis["seniority"] {
  const own = title.replace(WORKS_FOR, "$1");
  if (JUNIOR.test(own) && !/\bsenior\b|\bsr\b/i.test(own)) return "entry";
  for (const [level, pattern] of LEVELS) if (pattern.test(own)) return level;
  const head = text.slice(0, mostRead);
  const said = labelledLevel(head) || levelInProse(head);
  if (said !== "") return said;
  if (
    (minYears ?? 0) < 2 &&
    /\bentry[- ]level\b|no experience (?:is )?(?:required|needed|necessary)/i.test(text)
  )
    return "entry";
  if (/\b(?:mid[- ]level)\b/i.test(text)) return "mid";
  return (minYears ?? 0) >= seniorYears ? "senior" : "";
}
