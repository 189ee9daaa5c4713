import type { Match, Token } from "./skill-forms.ts";

const setOf = (words: string) => new Set(words.split(" "));
const CUE_BEFORE = setOf(
  "in using with know knowledge learn language programming code write microsoft ms software tool office adobe via apache speak speaks speaking spoken fluent native",
);
const CUE_AFTER = setOf(
  "developer programming programmer language code coding engineer script scripting library framework package experience " +
    "skill certified certification certificate backend application service microservice software spreadsheet drawing speaker speaking",
);
// "Tools: Eclipse", "Languages - Go": what such a label has first.
const LABELS = setOf(
  "tool ide software language technology framework database platform library skill stack application",
);
// Between two terms of one list: marks, "and", "or", and at most one word that is not in the lexicon.
const LIST_GAP =
  /^[\s,/|•·()&+-]*(?:(?:and|or|e\.g\.)[\s,]+)?(?:[\p{L}+#.]{1,14}\s?[,/|]\s?(?:(?:and|or) )?)?[\s(]*$/u;

/** A letter or everyday word counts only beside a cue ("in Go", "R programming") or a sure term of its field. */
export function hasContext(text: string, tokens: Token[], match: Match, near: Match[]): boolean {
  const before = tokens[match.firstToken - 1];
  const after = tokens[match.lastToken + 1];
  const gapBefore = before ? text.slice(before.end, match.start) : "\n";
  const gapAfter = after ? text.slice(match.end, after.start) : "\n";
  if (/^[.&'’]$/.test(gapBefore)) return false;
  if (
    match.end - match.start <= 2 &&
    (/^(?:['’]|-(?!based))/.test(gapAfter) || text.slice(match.end, match.end + 3).includes("&"))
  )
    return false;
  if (after && gapAfter === " " && CUE_AFTER.has(after.key)) return true;
  const isClosed =
    /^(?:[\s,.;/)]|$)/.test(text.slice(match.end, match.end + 1)) &&
    !/^ (?!(?:and|or) )\p{L}/u.test(text.slice(match.end, match.end + 5));
  if (before && /^ ?: ?$/.test(gapBefore) && LABELS.has(before.key) && isClosed) return true;
  if (before && gapBefore === " " && CUE_BEFORE.has(before.key) && isClosed) return true;
  return near.some((other) => {
    if (other.form.entry.field !== match.form.entry.field) return false;
    const isBefore = other.end <= match.start;
    const from = isBefore ? other.end : match.end;
    const to = isBefore ? match.start : other.start;
    return (
      to - from <= 30 &&
      LIST_GAP.test(text.slice(from, to)) &&
      /[,/|•·()&+\n]|\b(?:and|or)\b/.test(text.slice(from, to))
    );
  });
}

/** In a line of capitals every word looks like an abbreviation. */
export function isShouting(text: string, tokens: Token[], match: Match): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(text.slice(match.start, match.end))) return false;
  const before = tokens[match.firstToken - 1];
  const after = tokens[match.lastToken + 1];
  const isCapitals = (token: Token | undefined, gap: number) =>
    token !== undefined && gap < 3 && /^\p{Lu}{6,}$/u.test(text.slice(token.start, token.end));
  return (
    isCapitals(before, match.start - (before?.end ?? 0)) || isCapitals(after, (after?.start ?? 0) - match.end)
  );
}

// No address is longer before the name in it: this keeps the search linear.
const addressLength = 100;

/** "boards.greenhouse.io", "jobs@notion.so": in an address a name says where a page lies, not what is asked for. */
export function isInAddress(text: string, match: Match): boolean {
  const isBehindSpace = match.start === 0 || text[match.start - 1] === " ";
  if (!isBehindSpace && !/[\s,(]/.test(text[match.start - 1]!)) {
    const before = /\S*$/.exec(text.slice(Math.max(0, match.start - addressLength), match.start))![0];
    if (/:\/\/|www\.|@/.test(before)) return true;
  }
  const isBeforeSpace = match.end === text.length || text[match.end] === " ";
  if (isBeforeSpace || /[\s,;)]/.test(text[match.end]!)) return false;
  return /^[\w.+-]{0,40}@\w/.test(text.slice(match.end, match.end + 48));
}

/** "Excel at your work": a verb where a sentence begins. */
export function isVerb(text: string, match: Match): boolean {
  if (!/^ (?:at|in|as|through|when)\b/.test(text.slice(match.end, match.end + 9))) return false;
  return /(?:^|[\n.•!?:*-]) ?$/.test(text.slice(Math.max(0, match.start - 2), match.start));
}

/** Three short names in a row vouch for each other: "C, Go and Rust". */
export function isListed(text: string, matches: Match[], index: number): boolean {
  const isLinked = (one: Match | undefined, next: Match | undefined) =>
    one?.form.needsContext === true &&
    next?.form.needsContext === true &&
    one.form.entry.field === next.form.entry.field &&
    next.start - one.end <= 8 &&
    /^[\s,/|•·]*(?:(?:and|or)\s)?$/.test(text.slice(one.end, next.start)) &&
    /[,/|•·]|\b(?:and|or)\b/.test(text.slice(one.end, next.start));
  let first = index;
  let last = index;
  while (index - first < 2 && isLinked(matches[first - 1], matches[first])) first -= 1;
  while (last - index < 2 && isLinked(matches[last], matches[last + 1])) last += 1;
  return last - first >= 2;
}
