import type { Check, Line, ResumeDocument } from "#lib/documents/schema.ts";
import { reopened, kindOf } from "#lib/engine/letter-lines.ts";
import { postingNames } from "#lib/engine/posting-names.ts";
import type { Match, Verification } from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { checkLetterLine } from "./check-letter.ts";
import { checkLine } from "./check-line.ts";
import { repairLine } from "./repair.ts";
import { remarksOn } from "./remarks.ts";

export type VerifyInput = {
  document: ResumeDocument;
  facts: Fact[];
  profile: Profile;
  analysis: Analysis;
  match: Match;
  today: Month;
};

/**
 * Stage four: every line against its own evidence. A line with a claim that its facts do not state is made anew
 * from those facts, or goes when it has none; what the person wrote by hand stays and carries its checks.
 * The result, verified again, replaces nothing.
 */
export function verify({ document, facts, profile, analysis, match, today }: VerifyInput): Verification {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const names = kindOf(document) === "letter" ? postingNames(analysis) : null;
  const replaced: Verification["replaced"] = [];
  let checkedLines = 0;
  const check = (line: Line): Line[] => {
    checkedLines += 1;
    const evidence = line.factIds.flatMap((id) => byId.get(id) ?? []);
    const known = line.operation === "own" ? facts : evidence;
    const checks = names ? checkLetterLine(line, known, names, today) : checkLine(line, known, today);
    const failing = checks.filter((one) => !one.holds);
    if (line.operation === "own" || failing.length === 0) return [{ ...line, checks }];
    replaced.push({ lineId: line.id, was: line.text, reason: reasonFor(failing) });
    return repairLine(line, evidence);
  };
  const head = document.head.flatMap(check);
  const sections = document.sections
    .map((section) => ({ ...section, lines: reopened(section.lines, section.lines.flatMap(check)) }))
    .filter((section) => section.lines.length > 0);
  const checked = { head, sections };
  const remarks = remarksOn({ document: checked, profile, analysis, match, today });
  return { document: checked, checkedLines, replaced, ...remarks };
}

const says: Record<Check["kind"], string> = {
  number: "the number",
  date: "the date",
  name: "the name",
  title: "the rank",
  employer: "one place for",
  skill: "the skill",
  degree: "the degree",
  scope: "the reach",
  word: "the words",
};

function reasonFor(failing: Check[]): string {
  const first = failing[0]!;
  const more = failing.length > 1 ? ` and ${failing.length - 1} more` : "";
  return `Its facts do not state ${says[first.kind]} “${first.subject}”${more}.`;
}
