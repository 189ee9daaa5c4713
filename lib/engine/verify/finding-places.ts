import { hasFigure } from "./figures.ts";
import type { Finding, Line, ResumeDocument } from "#lib/documents/schema.ts";

type Place = (document: ResumeDocument, lines: Line[]) => Line | undefined;

const firstOf =
  (kind: Line["kind"], fits: (line: Line) => boolean = () => true): Place =>
  (_, lines) =>
    lines.find((line) => line.kind === kind && fits(line));
const contact: Place = ({ head }) => head.find((line) => line.kind === "contact") ?? head[0];
const lastLine: Place = (_, lines) => lines.at(-1);
const longest: Place = (_, lines) => {
  const prose = lines.filter((line) => line.kind !== "item" && line.kind !== "list");
  return prose.toSorted((a, b) => b.text.length - a.text.length)[0];
};

/** Where on the sheet one looks for a remark on the whole: what is too long ends there, what is missing would stand there. */
const places: Record<string, Place> = {
  "no-email": contact,
  "no-phone": contact,
  "no-location": contact,
  "no-numbers": firstOf("bullet"),
  "few-numbers": firstOf("bullet", (line) => !hasFigure(line.text)),
  "mixed-stops": firstOf("bullet", (line) => !/[.!]$/.test(line.text)),
  "hard-to-read": longest,
  "section-order": ({ sections }) => sections[0]?.lines[0],
  long: lastLine,
  short: lastLine,
  "letter-long": lastLine,
  "letter-short": lastLine,
};

/** Gives findings on the whole document the line at which they are seen, where there is one. */
export function withPlaces(findings: Finding[], document: ResumeDocument): Finding[] {
  const lines = document.sections.flatMap((section) => section.lines);
  return findings.map((finding) => {
    if (finding.lineId !== "") return finding;
    const line = places[finding.rule]?.(document, lines);
    return line ? { ...finding, lineId: line.id } : finding;
  });
}
