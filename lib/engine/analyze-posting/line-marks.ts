import { isDigit } from "#lib/language/letters.ts";
import { headingKind } from "./heading-kinds.ts";

// What stands around a line to make it an entry or a heading, other than bullets that all know.

/** In front of a line: our own mark for "the source says heading", never in a text since controls are dropped. */
export const HEADING_MARK = "\u0001";

// "*Forklift license", "-Weekends": a bullet without its space, if a neighbor has it too.
const GLUED = /^[*–—-](?=[\p{L}\d"“(])/u;
const ARROW = /^(?:>{1,2}|»|→|➔|➤|➜|=>|->|\+|~) ?(?=[\p{L}\d"“(])/u;
// A picture, or a digit on a key. The signs of law (©, ®, ™) are none.
const PICTURE =
  /^(?:(?![©®™])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|[\d#*]\ufe0f?\u20e3)\s*/u;
const PICTURES_BEHIND = /\s*(?:(?![©®™])\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d)+$/u;
const FRAMED = /^([=*~_#<>|-]{1,12}|\[|【) ?([\p{L}\d][^\n]{1,78}?) ?(?:[=*~_#<>|-]{1,12}|\]|】)$/u;
const FRAMES = "=*~_#<>|-]】";
const DASHED = /^([\p{L}\d][^\n]{1,60}?) ?[–—-]+$/u;
const UNDERLINE = /^[-=_~*–—]{3,}$/;
const STROKES = "-=_~*–—";

function neighbors(lines: readonly string[], at: number): string[] {
  const above = (lines[at - 1] ?? "").trim() || (lines[at - 2] ?? "");
  const below = (lines[at + 1] ?? "").trim() || (lines[at + 2] ?? "");
  return [above.trim(), below.trim()];
}

/** "- Weekends": begins with a bullet and its space, so with no picture, arrow or glued bullet. */
const isUsual = (line: string) => line[1] === " " && "•*–—-".includes(line.charAt(0));

function withoutPicture(line: string, lines: readonly string[], at: number): string {
  const picture = isUsual(line) ? "" : (PICTURE.exec(line)?.[0] ?? "");
  if (picture === "") return line;
  const rest = line.slice(picture.length);
  const beside = neighbors(lines, at);
  const isSame = beside.some((other) => other.startsWith(picture.trim()));
  const isEntry = isSame || (headingKind(rest) === null && beside.some((other) => PICTURE.test(other)));
  return isEntry && !rest.endsWith(":") ? `• ${rest}` : rest;
}

/** A line with the less usual bullets as `• `, and what its decoration makes a heading behind the heading's mark. */
export function withoutDecoration(line: string, lines: readonly string[], at: number): string {
  let plain = withoutPicture(line, lines, at);
  if (plain !== line && plain.length <= 90) plain = plain.replace(PICTURES_BEHIND, "");
  const framed = FRAMES.includes(plain.charAt(plain.length - 1)) ? FRAMED.exec(plain)?.[2] : undefined;
  if (framed !== undefined && headingKind(framed) !== null) return `${HEADING_MARK}${framed}`;
  const glue = isUsual(plain) ? "" : (GLUED.exec(plain)?.[0] ?? ARROW.exec(plain)?.[0] ?? "");
  if (glue === "") return plain;
  const isList = neighbors(lines, at).some(
    (other) => other.startsWith(glue) && (GLUED.test(other) || ARROW.test(other)),
  );
  if (isList) return `• ${plain.slice(glue.length)}`;
  return ARROW.test(plain) && headingKind(plain.slice(glue.length)) !== null
    ? `${HEADING_MARK}${plain.slice(glue.length)}`
    : plain;
}

/** A heading without the dash or the picture behind it; other lines as they are. */
export function withoutTrail(line: string): string {
  if (line.length > 70) return line;
  const dashed = DASHED.exec(line)?.[1];
  if (dashed !== undefined) return headingKind(dashed) === null ? line : `${HEADING_MARK}${dashed}`;
  return line.replace(PICTURES_BEHIND, "");
}

/** Whether a line is drawn below another to make it a heading. */
export function underlines(line: string, above: string): boolean {
  return (
    STROKES.includes(line.charAt(0)) &&
    UNDERLINE.test(line) &&
    above.length > 0 &&
    above.length <= 60 &&
    headingKind(above) !== null
  );
}

const BULLETS = "•*▪◦●○■‣⁃∙·➢✓✔►–—-o";

/** How far a bulleted line is moved in; -1 when it is none. */
export function bulletDepth(line: string): number {
  let [at, depth] = [0, 0];
  for (; line[at] === " " || line[at] === "\t"; at += 1) depth += line[at] === "\t" ? 4 : 1;
  if (at === line.length) return -1;
  const isBullet = BULLETS.includes(line[at]!) ? line.startsWith(" ", at + 1) : isNumberAt(line, at);
  return isBullet ? depth : -1;
}

/** "2. " or "12) ". */
function isNumberAt(line: string, at: number): boolean {
  if (!isDigit(line.charCodeAt(at))) return false;
  const end = isDigit(line.charCodeAt(at + 1)) ? at + 2 : at + 1;
  return line.startsWith(". ", end) || line.startsWith(") ", end);
}
