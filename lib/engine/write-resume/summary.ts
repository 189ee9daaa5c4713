import type { Line } from "#lib/documents/schema.ts";
import { sentences } from "#lib/language/sentences.ts";
import { unionMonths } from "#lib/time.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { byRecency } from "./roles.ts";
import { factOf, idsOf, makeLine, type Entry, type Writing } from "./writing.ts";

const tightRows = 4;

/** The person's own summary, in a tight room its first whole sentences; without one, what the facts add up to. */
export function writeSummary(writing: Writing): Entry[] {
  const own = writing.facts.find((fact) => fact.id === "summary");
  const lines = own ? ownSummary(writing, own.text) : composedSummary(writing);
  return lines.length === 0 ? [] : [{ section: "summary", value: 960, lines, extras: [] }];
}

function ownSummary(writing: Writing, text: string): Line[] {
  const paragraph = (part: string, at: number): Line =>
    makeLine(writing, {
      id: at === 0 ? "summary" : `summary.${at + 1}`,
      kind: "paragraph",
      text: part,
      factIds: ["summary"],
      operation: part === text ? "verbatim" : "trimmed",
    });
  const paragraphs = text.split("\n").map((part) => part.trim()).filter((part) => part !== ""); // prettier-ignore
  if (writing.room !== "tight") return paragraphs.map(paragraph);
  const kept: string[] = [];
  for (const sentence of sentences(text)) {
    const next = [...kept, sentence.text].join(" ");
    if (kept.length > 0 && rowsOfLine(paragraph(next, 0)).length > tightRows) break;
    kept.push(sentence.text);
  }
  return kept.length === 0 ? [] : [paragraph(kept.join(" "), 0)];
}

/** "8 years of experience across 3 roles, most recently Charge nurse at Lakeside General. Skills include …" */
function composedSummary(writing: Writing): Line[] {
  const roles = byRecency(writing.profile.experiences);
  const parts: string[] = [];
  const factIds: string[] = [];
  const latest = roles[0] && writing.factsOfItem(writing.idOf(roles[0]));
  const title = latest && factOf(latest, "title");
  if (latest && title) {
    const employer = factOf(latest, "employer");
    const place = employer ? `${title.text} at ${employer.text}` : title.text;
    const dated = roles.filter((role) => unionMonths([role], writing.today) > 0);
    const years = Math.floor(unionMonths(dated, writing.today) / 12);
    factIds.push(...idsOf([title, employer]));
    if (years >= 1) {
      const dates = dated.map((role) => factOf(writing.factsOfItem(writing.idOf(role)), "dates"));
      factIds.push(...idsOf(dates));
      const span = `${years} ${years === 1 ? "year" : "years"} of experience`;
      parts.push(
        dated.length > 1
          ? `${span} across ${dated.length} roles, most recently ${place}.`
          : `${span}, most recently ${place}.`,
      );
    } else {
      parts.push(`Most recently ${place}.`);
    }
  }
  const skills = writing.match.relevance
    .map(({ factId }) => writing.reading.byId.get(factId)?.fact)
    .filter((fact) => fact !== undefined && fact.kind === "skill" && !fact.id.endsWith(".years"))
    .slice(0, 3);
  if (skills.length >= 2) {
    const names = skills.map((fact) => fact!.text);
    parts.push(`Skills include ${names.slice(0, -1).join(", ")} and ${names.at(-1)}.`);
    factIds.push(...idsOf(skills));
  }
  if (parts.length === 0) return [];
  const text = parts.join(" ").replace(/\.\.(?= |$)/g, ".");
  return [makeLine(writing, { id: "summary", kind: "paragraph", text, factIds, operation: "composed" })];
}
