import { Parser } from "htmlparser2";
import { partCount } from "#lib/language/tokens.ts";
import { postingTextLimit } from "#lib/postings/schema.ts";
import { isBareHeading } from "./heading-kinds.ts";
import { htmlTables } from "./html-tables.ts";
import { bulletDepth, HEADING_MARK, underlines, withoutDecoration, withoutTrail } from "./line-marks.ts";
import { withoutTables } from "./read-tables.ts";
import { withLineBreaks } from "./small-ads.ts";

/** The posting as plain text, and where in it a line begins that the source marked as a heading. */
export type PostingText = { text: string; headings: Set<number> };

const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 " +
    "h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "iframe",
  "object",
  "button",
  "select",
]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "th"]);
const TAG =
  /<\/?(?:p|div|ul|ol|li|br|h[1-6]|span|strong|b|em|i|a|table|tr|td|dl|dt|dd|html|body|section|article|script|style)(?:\s[^<>]{0,2000})?\/?>/i;
const ESCAPED_TAG = /&lt;\/?(?:p|div|ul|li|br|h[1-6]|span|strong)\b/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;
function fromHtml(html: string): string {
  // Markdown with some HTML in it, or a page's text with stray tags: there the line breaks carry the structure.
  const keepsLines = /^(?:#{1,4} |[-*•] )/m.test(html) || !/<(?:p|div|li|br|h[1-6]|tr)[\s>/]/i.test(html);
  const parts: string[] = [];
  const tables = htmlTables(parts, HEADING_MARK);
  let silent = 0;
  let listDepth = 0;
  // A title and a place may stand as plain lines before the page's own HTML.
  let hasBegun = false;
  // A paragraph inside a list item or a heading begins on the line of its mark.
  const isMark = () => parts.at(-1) === "• " || parts.at(-1) === HEADING_MARK;
  const breakLine = () => {
    if (!isMark()) parts.push("\n");
  };
  const parser = new Parser(
    {
      onopentag(name) {
        hasBegun = true;
        if (SILENT.has(name)) silent += 1;
        if (silent > 0) return;
        if (BLOCKS.has(name) || name === "br") breakLine();
        if (name === "p" || name === "ul" || name === "table") breakLine();
        if (name === "ul" || name === "ol") listDepth += 1;
        if (name === "li") parts.push("  ".repeat(Math.min(Math.max(0, listDepth - 1), 9)), "• ");
        if (HEADINGS.has(name)) parts.push("\n", HEADING_MARK);
        tables.open(name);
      },
      ontext(text) {
        if (silent === 0 && !(isMark() && text.trim() === ""))
          parts.push(keepsLines || !hasBegun ? text : text.replace(/\s+/g, " "));
      },
      onclosetag(name) {
        if (name === "ul" || name === "ol") listDepth = Math.max(0, listDepth - 1);
        if (silent === 0) tables.close(name);
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        else if (silent === 0 && BLOCKS.has(name)) breakLine();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return parts.join("");
}

/** Entities alone, without touching lines: for plain text that was copied out of a page's source. */
function decodeEntities(text: string): string {
  let decoded = "";
  const parser = new Parser({ ontext: (part) => (decoded += part) }, { decodeEntities: true });
  parser.write(text.replace(/</g, "&lt;"));
  parser.end();
  return decoded;
}

// Most lines hold none of the marks that Markdown and bullets are written with.
const MARKED = /^[^\p{L}\p{N}]|^o [A-Z]|[*\u0001]|__/u;

// Behind the last letters and marks that text is written in: dashes and pictures.
const lastPlain = 0x2012;

// "LOCATION        Leeds", copied from a form without its columns.
const COLUMN =
  /^((?:(?:job|position|post) )?(?:title|ref(?:erence)?)|department|location|place of work|salary|pay|hours|employer|company|organi[sz]ation|closing date|deadline|contract(?: type)?|job type|start date|reports to|grade|band)(?: {3,}| ?\t+)(?=\S)/i;

function tidyLine(lines: readonly string[], at: number): string {
  const written = lines[at]!;
  const hasTab = written.includes("\t");
  const isInColumns = hasTab || written.includes("   ");
  let line = isInColumns ? written.replace(COLUMN, "$1: ") : written;
  if (hasTab || line.includes("  ")) line = line.replace(/\t[ \t]*| [ \t]+/g, " ");
  line = line.trim();
  if (!MARKED.test(line)) {
    const last = line.charCodeAt(line.length - 1);
    return last > lastPlain || last === 0x2d ? withoutTrail(line) : line;
  }
  line = withoutDecoration(line, lines, at);
  const mark = MARK.exec(line)?.[0];
  if (mark !== undefined && !"*–—-".includes(mark)) line = `• ${line.slice(mark.length)}`;
  if (line.lastIndexOf("•") > 0) line = line.replace(/^(\u0001?)(?:• ?){2,}/, "$1• ");
  if (line.startsWith("#")) line = line.replace(/^#{1,6} ?(?=\S)/, HEADING_MARK);
  if (line.includes("**"))
    line = line.replace(/^\*\*([^*]{2,80})\*\*:?$/, `${HEADING_MARK}$1`).replace(/\*\*/g, "");
  return line.includes("__") ? line.replace(/__(?=\S)|(?<=\S)__/g, "") : line;
}

const MARK = /^(?:[•*▪◦●○■‣⁃∙·➢✓✔►–—-]|o(?= [A-Z])) ?(?=[^\s*–—-])/u;

// Plain text that was broken at its margin has no line beyond it, and most lines come near it.
const margins = { least: 55, most: 110 };

function isWrapped(lines: readonly string[]): boolean {
  const isBroken = (line: string, at: number) =>
    line.length >= margins.least && /^\s*\p{Ll}/u.test(lines[at + 1] ?? "") && !/[.;:!?]\s*$/.test(line);
  return lines.every((line) => line.length <= margins.most) && lines.filter(isBroken).length > 2;
}

/** Whether a line is the rest of the one above, which a plain text broke at its margin. */
function goesOn(above: string, line: string, lines: readonly string[], at: number): boolean {
  const before = lines[at - 1]?.trim() === "" ? undefined : lines[at - 1];
  if (above === "" || before === undefined || ".;:!?".includes(above[above.length - 1]!)) return false;
  const depth = bulletDepth(before);
  const isIndented = depth >= 0 && bulletDepth(lines[at]!) < 0 && lines[at]!.search(/\S/) > depth;
  if (isIndented) return /^[\p{Ll}\d(&]/u.test(line);
  return above.length >= margins.least && /^\p{Ll}/u.test(line) && isWrapped(lines);
}

/** "• Background" with a list of its own below it, moved further in: its heading. */
function isLeadOfList(line: string, lines: readonly string[], at: number): boolean {
  const depth = line.length > 60 ? -1 : bulletDepth(lines[at]!);
  if (depth < 0) return false;
  const next = lines.slice(at + 1, at + 5).find((below) => below.trim() !== "");
  return (
    bulletDepth(next ?? "") > depth + 1 && (isBareHeading(line) || (partCount(line) < 4 && !/\d/.test(line)))
  );
}

/**
 * HTML or plain text to plain text: headings and paragraphs on lines of their own, list items behind `• `,
 * entities decoded, scripts and styles gone, at most one empty line in a row. Never throws.
 */
export function readText(source: string): PostingText {
  let raw = source
    .slice(0, postingTextLimit * 2)
    .toWellFormed()
    .replace(/\u0001/g, "");
  if (!TAG.test(raw) && ESCAPED_TAG.test(raw)) raw = decodeEntities(raw);
  if (TAG.test(raw)) raw = fromHtml(raw);
  else if (ENTITY.test(raw)) raw = decodeEntities(raw);
  raw = raw
    .normalize("NFC")
    // A space that was read in the wrong encoding on its way here.
    .replace(/(?<!\p{Lu})Â(?=\s)/gu, "")
    .replace(/^â¢ ?/gmu, "• ")
    // Dashes, quotation marks and bullets likewise: three bytes that were read as three letters.
    .replace(/â\u0080([\u0080-\u00bf])/g, (_, last: string) =>
      String.fromCharCode(0x2000 + (last.charCodeAt(0) & 0x3f)),
    )
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, "\n")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(/[\u0000\u0002-\u0008\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, "");
  raw = withLineBreaks(withoutTables(raw));
  const kept: string[] = [];
  const headings = new Set<number>();
  let at = 0;
  const written = raw.split("\n");
  for (const index of written.keys()) {
    let line = tidyLine(written, index);
    if (underlines(line, kept.at(-1) ?? "")) {
      headings.add(at - kept.at(-1)!.length - 1);
      continue;
    }
    const isLead = line.startsWith("• ") && isLeadOfList(line.slice(2), written, index);
    if (isLead) line = line.slice(2);
    const isMarked = line.includes(HEADING_MARK);
    const isHeading = isLead || isMarked;
    line = isMarked ? line.replaceAll(HEADING_MARK, "").trim() : line.trim();
    if (goesOn(kept.at(-1) ?? "", line, written, index)) {
      kept[kept.length - 1] += ` ${line}`;
      at += line.length + 1;
      continue;
    }
    if (line === "•" || (line === "" && (kept.length === 0 || kept.at(-1) === ""))) continue;
    if (isHeading && line !== "") headings.add(at);
    kept.push(line);
    at += line.length + 1;
  }
  if (kept.at(-1) === "") kept.pop();
  return { text: kept.join("\n"), headings };
}
