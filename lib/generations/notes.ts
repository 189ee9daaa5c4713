import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import { isSentence } from "#lib/engine/letter-lines.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Coverage, Match } from "./schema.ts";

/** What the margin says of one line: the shape that components/documents draws. */
export type LineNote = {
  title: string;
  facts: { text: string; source: string }[];
  summary: string;
  serves: { text: string; priority: string; worth: number }[];
};

const how: Record<Line["operation"], string> = {
  verbatim: "In your own words, unchanged.",
  trimmed: "Shortened: words were left out, none added.",
  merged: "Joined from facts of the same role.",
  reworded: "The same fact, tidied, or with one term as the posting says it.",
  composed: "Put together from your facts.",
  own: "You wrote this line yourself.",
};

const counts = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const inWords = (count: number) => counts[count] ?? String(count);

/** The notes of a document's lines, by line id: evidence, what was checked, requirements served. */
export function lineNotes(
  document: ResumeDocument,
  facts: readonly Fact[],
  analysis: Analysis | null,
  match: Match | null,
): Record<string, LineNote> {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const requirementById = new Map(analysis?.requirements.map((requirement) => [requirement.id, requirement]));
  const coverageById = new Map(match?.coverage.map((coverage) => [coverage.requirementId, coverage]));
  const notes: Record<string, LineNote> = {};
  for (const line of [...document.head, ...document.sections.flatMap((section) => section.lines)]) {
    const evidence = line.factIds.flatMap((id) => factById.get(id) ?? []);
    notes[line.id] = {
      title: titleOf(line, evidence.length),
      facts: evidence.slice(0, 8).map((fact) => ({ text: fact.text, source: fact.source })),
      summary: isFrame(line)
        ? "It names the posting or leads over, and was checked to claim nothing."
        : [how[line.operation], checkedSentence(line), moreFacts(evidence.length)].filter(Boolean).join(" "),
      serves: line.requirementIds.flatMap((id) => {
        const requirement = requirementById.get(id);
        return requirement
          ? [{ text: requirement.text, priority: requirement.priority, worth: worthOf(coverageById.get(id)) }]
          : [];
      }),
    };
  }
  return notes;
}

/** A letter's sentence around the facts. */
const isFrame = (line: Line) => isSentence(line) && line.factIds.length === 0 && line.operation !== "own";
const worthOf = (coverage: Coverage | undefined) => (coverage ? Math.round(coverage.points) : 0);
const moreFacts = (count: number) => (count > 8 ? `And ${count - 8} more of your facts.` : "");

function titleOf(line: Line, count: number): string {
  if (line.operation === "own") return "Your own words";
  if (count === 0) return "States nothing about you";
  return count === 1 ? "Rests on one of your facts" : `Rests on ${inWords(count)} of your facts`;
}

const plural: Record<Line["checks"][number]["kind"], [one: string, many: string]> = {
  number: ["number", "numbers"],
  date: ["date", "dates"],
  name: ["name", "names"],
  title: ["title", "titles"],
  employer: ["employer", "employers"],
  skill: ["skill", "skills"],
  degree: ["degree", "degrees"],
  scope: ["scope word", "scope words"],
  word: ["word", "words"],
};

/** "Checked 3 numbers and 1 name: all yours." For own lines: what the profile does not say. */
function checkedSentence(line: Line): string {
  if (line.checks.length === 0) return "";
  const failing = line.checks.filter((check) => !check.holds);
  if (failing.length > 0) {
    const words = [...new Set(failing.map((check) => `“${check.subject}”`))];
    return `Not in your profile: ${listed(words.slice(0, 6))}. It is yours to vouch for.`;
  }
  const tally = new Map<string, number>();
  for (const check of line.checks) tally.set(check.kind, (tally.get(check.kind) ?? 0) + 1);
  const parts = [...tally]
    .filter(([kind]) => kind !== "word")
    .map(([kind, count]) => `${count} ${plural[kind as keyof typeof plural][count === 1 ? 0 : 1]}`);
  return parts.length > 0 ? `Checked ${listed(parts)}: all yours.` : "Every word is yours.";
}

function listed(parts: string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
