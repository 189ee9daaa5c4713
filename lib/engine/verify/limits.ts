import { matchesOf } from "#lib/language/matches.ts";
import { plainWord, wordKey } from "./word-forms.ts";

/**
 * A word that makes a claim smaller ("helped", "not", "under the supervision of") and the words that it holds down:
 * who says those has to say a limit of the same kind. Limits of numbers ("up to") are read with their number.
 */
export type Limit = { kind: string; text: string; start: number; end: number };

const KINDS: [kind: string, pattern: string][] = [
  [
    "help",
    "helped|helping|helps?(?= (?:to|with|in|the|them|my|our)\\b)|assist(?:ed|ing|s)?|support(?:ed|ing|s)?|contribut(?:ed?|ing|es)|participat(?:ed?|ing|es)|(?:took|takes?|taking) part|part of|member of|aid(?:ed|ing)|co-[a-z]+|share[sd]?|sharing|jointly|volunteer(?:ed|ing)?",
  ],
  ["watch", "shadow(?:ed|ing)|observ(?:ed|ing)|attend(?:ed|ing)"],
  [
    "guidance",
    "under (?:the |an? )?(?:supervision|guidance|direction)|supervised by|mentored by|trained by|led by|managed by|guided by|under (?:dr|mr|ms|mrs|prof)\\b|under (?:two|three|four|five|six) (?!hours|minutes|days|weeks|months|years|miles|percent|pounds)[a-z]+s\\b|under (?:an?|the|my|two|three|four|five|\\d+) (?:[a-z]+ ){0,2}(?:[a-z]+(?:er|or|ian|man|men|ney|ist|chef|doctor)s?)",
  ],
  ["together", "(?:together|jointly) with|as part of|in a team of"],
  [
    "negation",
    "not|no|never|without|none|neither|nor|zero|cannot|(?:did|does|do|was|were|is|are|has|have|had|could)n['’]t",
  ],
  [
    "hedge",
    "almost|some|partly|partially|occasionally|sometimes|usually|often|typically|generally|normally|chiefly|as needed|rarely|seldom|mainly|mostly|most of|half of|part-time",
  ],
  [
    "plan",
    "plan(?:ned|ning|s)?(?= to)|propos(?:ed?|ing|es)|recommend(?:ed|ing|s)?|expected|attempt(?:ed|ing)|tr(?:ied|ying)(?= to)|aspir[a-z]+|learn(?:ed|t|ing|s)?",
  ],
  // "No variance above 0.5%" is not "no variance".
  [
    "bound",
    "(?<=\\b(?:no|without|never|zero)\\b[^,.;]{0,60})\\b(?:above|over|beyond|exceeding|outside|longer than|later than|more than)",
  ],
  [
    "failure",
    "unsuccessful(?:ly)?|fail(?:ed|ing|s)?|shortlist(?:ed|ing)|longlisted|nominat(?:ed|ion)|nominee|finalist|semi-?finalist|runners?-up|patent application|pending|provisional(?:ly)?",
  ],
  [
    "practice",
    "simulated|mock|student|trainee(?:ship)?|apprentice(?:ship)?|intern(?:ship)?|assistant|junior|deputy|associate(?! of\\b| degree|['’]s)|aide|helper|acting|interim|back-?up|stand-?in|relief|candidate|practice(?= patients?)",
  ],
];

// In lower case and ASCII only: with the flags "iu" it took four times as long.
const LIMIT = new RegExp(
  `\\b(?:${KINDS.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join("|")})(?![a-z0-9])`,
  "g",
);

// No line that people read has as many; a hostile one has thousands, and each is laid beside each.
const limitsRead = 100;

export function limitsIn(text: string): Limit[] {
  const found: Limit[] = [];
  // Of A to Z only: where lower case is longer (İ), places would not agree.
  for (const match of matchesOf(
    text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
    LIMIT,
  )) {
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? "";
    if (found.length === limitsRead) break;
    found.push({
      kind,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/** Whether two limits are as small: the same kind, or for a hedge the same word. */
export function isAsSmall(a: Limit, b: Limit): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "hedge" || a.kind === "practice" || a.kind === "failure")
    return wordKey(plainWord(a.text)) === wordKey(plainWord(b.text));
  return true;
}
