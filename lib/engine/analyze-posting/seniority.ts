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
    /\blead\b|\bprincipal\b|\bstaff (?:\w+ )?(?:engineer|scientist|designer|developer)|\bsupervisor\b|\bforeman\b|\bteam leader\b|\bcharge nurse\b|\bdirector\b|\bmanager\b(?<!\b(?:account|success|product|brand|community|contracts?|relationship|category|territory|campaign|content|bid|case) manager)|leit(?:er(?:in)?|ung)\b|\bteamleider\b/i,
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

/** The level that the title states; otherwise an explicit level in the text, otherwise from the years asked for. */
export function findSeniority(title: string, text: string, minYears: number | null): Analysis["seniority"] {
  const own = title.replace(WORKS_FOR, "$1");
  if (JUNIOR.test(own) && !/\bsenior\b|\bsr\b/i.test(own)) return "entry";
  for (const [level, pattern] of LEVELS) if (pattern.test(own)) return level;
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
