import { matchesOf } from "./matches.ts";
import { isSpaceAt, type Span } from "./tokens.ts";

// Own rules, not Intl.Segmenter: its cuts change with the ICU version of the runtime, and the same input has to
// give the same bytes everywhere; it also cuts after "St." and "U.S.", which would have to be mended again. It is
// a little faster (0.03 against 0.04 ms for a posting of 4,200 characters), which does not matter here.

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof rev gen col sgt capt lt st ave blvd rd jr sr inc ltd co corp llc dept div est approx appt " +
    "nos vol fig al vs e.g i.e eg ie etc cf ca min max incl excl ext tel u.s u.k u.s.a d.c a.m p.m ph.d b.a b.s " +
    "b.sc m.a m.s m.sc m.d r.n b.s.n m.b.a jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri yrs hrs sq ft"
  ).split(" "),
);
const END = /[.!?…]+["'”’)\]]*(?=\s)|[。！？]+/g;
const LIST_NUMBER = /^(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$/;

function endsSentence(text: string, from: number, mark: RegExpExecArray): boolean {
  if (/[。！？]/.test(mark[0])) return true;
  const next = /\S/.exec(text.slice(mark.index + mark[0].length, mark.index + mark[0].length + 8));
  if (next && /\p{Ll}/u.test(next[0])) return false;
  if (mark[0][0] !== ".") return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(from, mark.index - 24), mark.index))?.[0] ?? "";
  // "The P.O.S.T. (Peace Officer …)" goes on.
  if (next?.[0] === "(" && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return false;
  const isFirstWord = text.slice(from, mark.index).trim() === before;
  if (isFirstWord && LIST_NUMBER.test(before)) return false;
  if (/^\p{Lu}$/u.test(before)) return false;
  // "No. 7", but "don't mind being told no. Spanish …".
  if (/^no$/i.test(before)) return !/[\d#]/.test(next?.[0] ?? "");
  return !ABBREVIATIONS.has(before.toLowerCase());
}

/** Sentences with UTF-16 offsets, trimmed, none empty. A line break always ends one; abbreviations do not. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  const add = (from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < end && isSpaceAt(text, start)) start += 1;
    while (end > start && isSpaceAt(text, end - 1)) end -= 1;
    if (end > start) found.push({ text: text.slice(start, end), start, end });
  };
  let lineStart = 0;
  while (lineStart <= text.length) {
    const lineBreak = text.indexOf("\n", lineStart);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak;
    const line = text.slice(lineStart, lineEnd);
    let from = 0;
    for (const mark of matchesOf(line, END)) {
      if (!endsSentence(line, from, mark)) continue;
      const end = mark.index + mark[0].length;
      add(lineStart + from, lineStart + end);
      from = end;
    }
    add(lineStart + from, lineEnd);
    lineStart = lineEnd + 1;
  }
  return found;
}
