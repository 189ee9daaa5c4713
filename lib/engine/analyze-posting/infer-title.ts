import { matchesOf } from "#lib/language/matches.ts";
import { occupationOfDuties } from "#lib/language/occupation-duties.ts";
import { sentenceCase } from "#lib/text.ts";
import { headingKind } from "./heading-kinds.ts";
import { ROLE } from "./heading-words.ts";
import { tidyTitle } from "./split-title.ts";
import { isRolePhrase, isTitleLine, SELDOM } from "./title-lines.ts";

// A role with up to four capitalized words in front of it.
const NAMED_ROLE = /(?:\p{Lu}[\p{L}&/-]* ){0,4}\p{Lu}[\p{L}&/-]+/gu;
const LEADING_WORD =
  /^(?:(?:The|An?|As|Our|Your|This|We|You|For|Under|To|In|At|Is|About|Join|Als|Nous|Notre|Un|Une|Chief Executive|Incumbent|Valid|Manages?|Supervis\w+) )+/u;
// In front of a role that is somebody else's, or a paper.
const OTHERS =
  /(?:report\w*|accountable|assist\w*|supervision|direction|supervis\w+|support\w*|under|appointed by|succeed\w*|association|society|institute|office)\s*(?:to|of|by)?\s*(?:an?|the|our)?\s*$/i;

// "Engineering" is a field, an "engineer" a role.
const isRole = (word: string) => ROLE.test(word) && !/(?:ing|ed|tion)$/i.test(word);

/** The role that a text names most often, the earliest of equals; "" when it names none. */
function namedMostOften(head: string): string {
  const counts = new Map<string, number>();
  for (const match of matchesOf(head, NAMED_ROLE)) {
    const words = match[0].replace(LEADING_WORD, "").split(" ");
    const last = words.findLastIndex(isRole);
    const role = words.slice(0, last + 1).join(" ");
    const next = head.slice(match.index + match[0].length, match.index + match[0].length + 3);
    if (role === "" || SELDOM.test(role) || !isRolePhrase(role) || /^['’]s?/.test(next)) continue;
    if (OTHERS.test(head.slice(Math.max(0, match.index - 30), match.index))) continue;
    counts.set(role, (counts.get(role) ?? 0) + (role.includes(" ") ? 2 : 1));
  }
  let best = "";
  for (const [role, count] of counts) if (count > (counts.get(best) ?? 0)) best = role;
  // Once in passing is too little; several of them are one job each.
  return (counts.get(best) ?? 0) > 2 ? tidyTitle(best.replace(/(?<=[^s])s$/, "")) : "";
}

/** A role in small letters that the text names again and again. */
function spokenOf(head: string): string {
  const counts = new Map<string, number>();
  const words = head.split(/[^\p{L}-]+/u);
  for (const [at, word] of words.entries()) {
    if (!isRole(word) || SELDOM.test(word)) continue;
    const pair = `${words[at - 1] ?? ""} ${word}`;
    const role = /^\p{L}{4,}$/u.test(words[at - 1] ?? "") && isRolePhrase(pair) ? pair : word;
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  let best = "";
  for (const [role, count] of counts) if (count > (counts.get(best) ?? 0)) best = role;
  return (counts.get(best) ?? 0) > 1 ? sentenceCase(tidyTitle(best)) : "";
}

const WORK =
  /\b(?:jobs?|work(?! (?:at|with|for|here))|scheme|placements?|trainees?|internships?|apprenticeships?|vacanc(?:y|ies)|volunteering|fellowships?|shifts)\b/i;

/** A heading that speaks of work, where no role can be told: "Summer work in the parks". */
function tellingHeading(lines: string[]): string {
  const line = lines.slice(0, 20).find((one) => {
    const words = one.split(/\s+/).length;
    return (
      isTitleLine(one) &&
      WORK.test(one) &&
      words >= 3 &&
      words <= 8 &&
      /^\p{Lu}/u.test(one) &&
      headingKind(one) === null
    );
  });
  return line === undefined ? "" : tidyTitle(line);
}

/**
 * What the job is likely to be called where the text names it nowhere: a role that it keeps naming, the occupation
 * whose duties it describes, where it is, its first heading. Never "".
 */
export function inferTitle(head: string, lines: string[], company: string): string {
  const duties = occupationOfDuties(head);
  return (
    namedMostOften(head) ||
    (duties === "" ? spokenOf(head) : sentenceCase(duties)) ||
    tellingHeading(lines) ||
    (/^[\p{Lu}\d](?:\S+ ){0,6}\S+$/u.test(company) ? `Job at ${company}` : "") ||
    "Untitled job"
  );
}
