import { pageSize, type Line, type ResumeDocument, type Row } from "#lib/documents/schema.ts";
import { paragraphsOf } from "#lib/engine/letter-lines.ts";
import { columnsOf, wrap, wrapEvenly } from "./width.ts";

const BULLET = "- ";
/** Between the parts of the contact line. */
export const CONTACT_JOINT = " | ";
const aroundAside = 2;

/** The rows of one line: bullets hang under their dash, an aside ends at the right edge or has its own row. */
export function rowsOfLine(line: Pick<Line, "kind" | "text" | "aside">): string[] {
  const width = pageSize.columns;
  if (line.kind === "bullet") {
    return wrapEvenly(line.text, width - BULLET.length).map((row, at) => (at === 0 ? BULLET : "  ") + row);
  }
  if (line.kind === "contact") return packed(line.text.split(CONTACT_JOINT), width);
  if (line.aside === "") return wrapEvenly(line.text, width);
  const room = width - columnsOf(line.text) - columnsOf(line.aside);
  if (line.text !== "" && room >= aroundAside && !/[\t\n\r]/.test(line.text)) {
    return [line.text + " ".repeat(room) + line.aside];
  }
  return [...(line.text === "" ? [] : wrap(line.text, width)), ...wrap(line.aside, width)];
}

/** Parts put on rows whole, so that no row ends in a separator. */
function packed(parts: string[], width: number): string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const joined = rows.length === 0 ? part : `${rows.at(-1)}${CONTACT_JOINT}${part}`;
    if (rows.length > 0 && columnsOf(joined) <= width) rows[rows.length - 1] = joined;
    else rows.push(part);
  }
  return rows.flatMap((row) => wrap(row, width));
}

/** Whether a blank row goes before `line`: an item after lines that belong to another item. */
export function needsBlank(before: Line | undefined, line: Line): boolean {
  return before !== undefined && line.kind === "item" && before.kind !== "item" && before.kind !== "list";
}

/**
 * The document as rows of the .txt, the only place that decides them: name, headline and contact, then for each
 * section a blank row, its heading in capitals, its lines; a letter's paragraphs. No trailing space, no blank row at the end.
 */
export function layoutDocument(document: ResumeDocument): Row[] {
  const rows = plainLayout(document);
  const parted = keptTogether(rows, document);
  return pagesOf(parted.length) > pagesOf(rows.length) ? rows : parted;
}

/**
 * Blank rows before what would be the last row of a page, if it heads what stands on the next one: a section's
 * heading, the line of an item. What is then first on a page has no blank row above it.
 */
function keptTogether(rows: Row[], { sections }: ResumeDocument): Row[] {
  if (rows.length <= pageSize.rows) return rows;
  const items = new Set(sections.flatMap((section) => section.lines.flatMap((line) => (line.kind === "item" ? [line.id] : [])))); // prettier-ignore
  const heads = ({ text, lineId }: Row) => (lineId === "" ? text !== "" : items.has(lineId));
  const parted: Row[] = [];
  rows.forEach((row, at) => {
    const isLast = (place: number) => place % pageSize.rows === pageSize.rows - 1;
    const next = rows[at + 1];
    const begins = heads(row) && rows[at - 1]?.text === "";
    const reach = row.lineId === "" && next && items.has(next.lineId) && rows[at + 2]?.text !== "" ? 2 : 1;
    if (begins && next && next.text !== "") {
      const ends = Array.from({ length: reach }, (_, step) => parted.length + step);
      if (ends.some(isLast))
        while (parted.length % pageSize.rows !== 0) parted.push({ text: "", lineId: "" });
    }
    if (row.text !== "" || parted.length === 0 || parted.length % pageSize.rows !== 0) parted.push(row);
  });
  return parted;
}

function plainLayout(document: ResumeDocument): Row[] {
  const rows: Row[] = [];
  const blank = () => {
    if (rows.length > 0) rows.push({ text: "", lineId: "" });
  };
  const add = (line: Line) => {
    for (const text of rowsOfLine(line)) rows.push({ text: text.trimEnd(), lineId: line.id });
  };
  document.head.forEach(add);
  for (const section of document.sections) {
    if (section.lines.length === 0) continue;
    blank();
    if (section.name === "letter") {
      rows.push(...rowsOfLetter(section.lines));
      continue;
    }
    rows.push({ text: section.heading.toUpperCase(), lineId: "" });
    section.lines.forEach((line, at) => {
      if (needsBlank(section.lines[at - 1], line)) blank();
      add(line);
    });
  }
  return rows;
}

/** Paragraphs with a blank row between, each of sentences that flow together; a list stands right under its paragraph. */
function rowsOfLetter(lines: Line[]): Row[] {
  return paragraphsOf(lines).flatMap((paragraph, at) => [
    ...(at > 0 && paragraph[0]!.kind === "opening" ? [{ text: "", lineId: "" }] : []),
    ...rowsOfParagraph(paragraph),
  ]);
}

function rowsOfParagraph(paragraph: Line[]): Row[] {
  if (paragraph.length === 1) return rowsOfLine(paragraph[0]!).map((text) => ({ text, lineId: paragraph[0]!.id })); // prettier-ignore
  let text = "";
  const spans = paragraph.map((line) => {
    if (text !== "") text += " ";
    const start = text.length;
    text += wrap(line.text, Number.POSITIVE_INFINITY)[0]!;
    return { start, end: text.length, lineId: line.id };
  });
  let at = 0;
  return wrapEvenly(text, pageSize.columns).map((row) => {
    const from = text[at] === " " ? at + 1 : at;
    at = from + row.length;
    const parts = spans
      .filter(({ start, end }) => start < at && end > from)
      .map(({ start, end, lineId }) => ({
        start: Math.max(start, from) - from,
        end: Math.min(end, at) - from,
        lineId,
      }));
    return { text: row, lineId: parts[0]?.lineId ?? paragraph[0]!.id, parts };
  });
}

export function pagesOf(rowCount: number): number {
  return Math.max(1, Math.ceil(rowCount / pageSize.rows));
}
