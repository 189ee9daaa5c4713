import { findNumbers } from "#lib/language/numbers.ts";
import type { Span } from "#lib/language/tokens.ts";
import { firstFrom } from "./line-shape.ts";
import { isNeutral, plainWord, wordKey } from "./word-forms.ts";

/** "over" says more than the number, "up to" less, and so on; "" is the number itself. */
export type Modifier = "" | "over" | "up to" | "under" | "nearly" | "about";

/** A number in a text with all that binds it: without that, "10 of 12" and "12 of 10" would be the same claims. */
export type NumberClaim = {
  text: string;
  start: number;
  end: number;
  value: number;
  unit: string;
  modifier: Modifier;
  /** Where the modifier's words stand; start and end of the number where there is none. */
  from: number;
  to: number;
  /** The modifier as it is written. */
  limit: string;
  /** The word before that makes it a level, a start, an end or a difference. */
  role: "" | "from" | "to" | "by" | "at";
  /** The other number of a range or a share ("4 to 6", "9 of 10"), and which of the two this is. */
  pair: { joint: "range" | "share"; place: "first" | "second"; other: number } | null;
  /** A capitalized word directly before, of which it is the number ("Level 3", "ISO 9001", "AED 500"). */
  label: string;
  /** Keys of the words that it counts, nearest first, and of those before it. */
  after: string[];
  before: string[];
  /** What stands further on, past "in" or "of": "$85k in duplicate payments". */
  beyond: string[];
};

const MODIFIERS: [Modifier, string][] = [
  ["over", "over|more than|above|at least|exceeding|in excess of|upwards of|no (?:fewer|less) than|(?:a )?minimum of|beyond|greater than|not less than"],
  ["up to", "up to|at most|as (?:many|much|high) as|no more than|not more than|(?:a )?max(?:imum)?(?: of)?|at maximum"],
  ["under", "less than|under|below|fewer than"],
  ["nearly", "nearly|almost|close to|just under|approaching|just short of"],
  ["about", "about|around|approximately|approx\\.?|roughly|some|circa|ca\\.|(?:an )?average of|averaging|~"],
]; // prettier-ignore
const BEFORE = new RegExp(
  `(?:(?:well|far|just|slightly) )?(?:(?<![\\p{L}\\p{N}])(?:${MODIFIERS.map(([, words], at) => `(?<m${at}>${words})`).join("|")}) ?)(?:an? |the )?$`,
  "iu",
);
const AFTER = /^(?:\+| or more\b| or fewer\b| or less\b| plus\b)/i;
const FIGURE = /^\p{N}/u;
// What it counts is not beyond these: "12 hours at Lakeside" counts hours.
const ENDS_PHRASE = new Set(
  "at in for with from by on to as since through within during under and or while plus across over before after into between using via who which that than against without including toward towards on".split(
    " ",
  ),
);
const CLAUSE_END = /[.,;:()\n|•–—]/;

/** Numbers of a text that are not dates or parts of a name, each alone. */
export function numbersIn(text: string, isTaken: (start: number, end: number) => boolean): NumberClaim[] {
  const claims: NumberClaim[] = [];
  for (const { text: written, start, end: last, value, unit = "" } of findNumbers(text)) {
    if (isTaken(start, last) || isInName(text, start)) continue;
    const end = written.endsWith("+") ? last - 1 : last;
    claims.push({
      text: written, start, end, value, unit, modifier: "", limit: "", from: start, to: last, role: "", pair: null,
      label: "", after: [], before: [], beyond: [],
    }); // prettier-ignore
  }
  return claims;
}

/** Finds out what binds each number; `spans` are the text's words. */
export function bindNumbers(text: string, spans: Span[], claims: NumberClaim[]) {
  for (const claim of claims) {
    const { start, end } = claim;
    const { modifier, from, to } = modifierOf(text, start, end);
    claim.modifier = modifier;
    claim.from = from;
    claim.to = Math.max(to, claim.to);
    claim.limit =
      text.slice(from, start).trim().toLowerCase() || (modifier === "" ? "" : text.slice(end, to).trim());
    claim.role = roleOf(text.slice(Math.max(0, from - 12), from));
  }
  pairUp(text, claims);
  const starts = new Set(claims.map((claim) => claim.start));
  for (const claim of claims) bind(text, spans, claim, starts);
  // Both numbers of a pair count the thing that stands after the second: "4 to 6 patients".
  claims.forEach((claim, at) => {
    if (claim.pair?.place === "first" && claim.after.length === 0) claim.after = claims[at + 1]!.after;
  });
}

// "S3", "p95", "3D", "2nd": part of a word, unless a unit is glued on ("840ms").
function isInName(text: string, start: number): boolean {
  if (/\p{L}/u.test(text[start - 1] ?? "")) return true;
  return (
    /^\d+(?:st|nd|rd|th|[A-Z])(?![\p{L}\d])/u.test(text.slice(start, start + 8)) &&
    !/^\d+[KMB]/.test(text.slice(start, start + 8))
  );
}

function modifierOf(
  text: string,
  start: number,
  end: number,
): { modifier: Modifier; from: number; to: number } {
  const tail = AFTER.exec(text.slice(end, end + 9))?.[0];
  if (tail)
    return { modifier: /fewer|less/i.test(tail) ? "up to" : "over", from: start, to: end + tail.length };
  const offset = Math.max(0, start - 32);
  const match = BEFORE.exec(text.slice(offset, start));
  if (!match) return { modifier: "", from: start, to: end };
  const at = MODIFIERS.findIndex((_, index) => match.groups?.[`m${index}`] !== undefined);
  return { modifier: MODIFIERS[at]![0], from: offset + match.index, to: end };
}

const ROLES: [NumberClaim["role"], RegExp][] = [
  ["from", /\bfrom (?:an? )?$/i],
  ["to", /(?:\bto|\breaching|→) ?(?:an? )?$/i],
  ["by", /\bby (?:an? )?$/i],
  ["at", /\b(?:at|of) (?:an? )?$/i],
];

function roleOf(before: string): NumberClaim["role"] {
  return ROLES.find(([, pattern]) => pattern.test(before))?.[0] ?? "";
}

const RANGE = /^(?: ?\p{L}{1,12}){0,2} ?(?:to|and|or|-|–|—|→) ?$/u;

/** Ranges and shares: two numbers side by side are one statement. */
function pairUp(text: string, claims: NumberClaim[]) {
  for (let at = 0; at + 1 < claims.length; at += 1) {
    const [a, b] = [claims[at]!, claims[at + 1]!];
    const gap = text.slice(a.end, b.from);
    if (gap.length > 30) continue;
    // "9 of 10", and with the thing in between "one week in six".
    const isShare =
      /^ (?:out of|of|in)(?: the)? $/i.test(gap) || (a.value === 1 && /^ \p{L}+ (?:out of|in) $/iu.test(gap));
    const isBetween = /\bbetween $/i.test(text.slice(Math.max(0, a.from - 9), a.from));
    const isRange =
      /^ ?(?:to|or|-|–|—|→) ?$/.test(gap) ||
      (isBetween && /^ and $/.test(gap)) ||
      (a.role === "from" && RANGE.test(gap) && !/ and /.test(gap));
    if (!isShare && !isRange) continue;
    const joint = isShare ? "share" : "range";
    a.pair = { joint, place: "first", other: b.value };
    b.pair = { joint, place: "second", other: a.value };
    if (isRange && a.unit === "" && b.unit !== "" && /^ ?(?:to|or|-|–|—) ?$/.test(gap)) a.unit = b.unit;
    if (isRange && a.modifier !== "" && b.modifier === "") b.modifier = a.modifier;
    b.role = isRange && a.role === "from" ? "to" : "";
    at += 1;
  }
}

function bind(text: string, spans: Span[], claim: NumberClaim, starts: Set<number>) {
  const before = firstFrom(spans, claim.from) - 1;
  const last = spans[before];
  if (
    last &&
    /^ ?$/.test(text.slice(last.end, claim.start)) &&
    /^\p{Lu}/u.test(last.text) &&
    before > 0 &&
    !isNeutral(plainWord(last.text))
  )
    claim.label = plainWord(last.text);
  if (text[claim.start - 1] === "#") claim.label = "#";
  claim.after = phrase(text, spans, claim, starts);
  if (claim.after.length === 0) claim.beyond = furtherOn(text, spans, claim, starts);
  let edge = claim.from;
  for (let at = before; at >= 0 && at > before - 8 && claim.before.length < 2; at -= 1) {
    const span = spans[at]!;
    if (CLAUSE_END.test(text.slice(span.end, edge))) break;
    edge = span.start;
    const plain = plainWord(span.text);
    if (!isNeutral(plain) && !FIGURE.test(plain)) claim.before.push(wordKey(plain));
  }
}

function phrase(text: string, spans: Span[], claim: NumberClaim, starts: Set<number>): string[] {
  const found: string[] = [];
  const word = spans[firstFrom(spans, claim.start)];
  const glued = word && word.start === claim.start && word.end > claim.to ? word : undefined;
  if (glued) found.push(wordKey(plainWord(glued.text.slice(claim.to - claim.start))));
  let edge = glued?.end ?? claim.to;
  for (let at = firstFrom(spans, claim.to); at < spans.length && found.length < 3; at += 1) {
    const span = spans[at]!;
    const gap = text.slice(edge, span.start);
    if (CLAUSE_END.test(gap)) break;
    edge = span.end;
    const plain = plainWord(span.text);
    if (starts.has(span.start) || FIGURE.test(plain) || ENDS_PHRASE.has(plain)) break;
    if (!isNeutral(plain)) found.push(wordKey(plain));
  }
  return found;
}

function furtherOn(text: string, spans: Span[], claim: NumberClaim, starts: Set<number>): string[] {
  const first = firstFrom(spans, claim.to);
  const found: string[] = [];
  let edge = claim.to;
  for (const span of spans.slice(first, first + 4)) {
    if (CLAUSE_END.test(text.slice(edge, span.start)) || starts.has(span.start)) break;
    edge = span.end;
    const plain = plainWord(span.text);
    if (!isNeutral(plain) && !ENDS_PHRASE.has(plain)) found.push(wordKey(plain));
  }
  return found;
}

/** What is wrong with a line's number beside one of a fact's; "" when both say the same. */
export type NumberFault = "" | "value" | "thing" | "place" | "limit";

export function compareNumbers(line: NumberClaim, fact: NumberClaim): NumberFault {
  if (line.value !== fact.value || line.unit !== fact.unit) return "value";
  if (line.label !== fact.label && (fact.label !== "" || !fact.before.includes(wordKey(line.label))))
    return "thing";
  if (!countsSame(line, fact)) return "thing";
  if (!standsSame(line, fact)) return "place";
  const isLess = line.modifier === "" && fact.modifier === "over";
  return line.modifier === fact.modifier || isLess ? "" : "limit";
}

function countsSame(line: NumberClaim, fact: NumberClaim): boolean {
  const first = line.after[0];
  if (first !== undefined)
    return (
      fact.after.includes(first) ||
      (fact.after[0] !== undefined && line.after.includes(fact.after[0])) ||
      (fact.after.length === 0 && (fact.before.includes(first) || fact.beyond.includes(first)))
    );
  if (line.before.length === 0 || fact.after.length + fact.before.length === 0) return true;
  return (
    line.before.some((key) => fact.before.includes(key) || fact.after.includes(key)) || line.label !== ""
  );
}

function standsSame(line: NumberClaim, fact: NumberClaim): boolean {
  if (line.pair || fact.pair) {
    if (line.pair && fact.pair)
      return (
        line.pair.joint === fact.pair.joint &&
        line.pair.place === fact.pair.place &&
        line.pair.other === fact.pair.other
      );
    if (line.pair) return false;
    if (fact.pair?.joint === "share") return fact.pair.place === "first";
    return fact.role !== "" && fact.pair?.place === "second"
      ? ["to", "at"].includes(line.role) && isChange(fact)
      : line.role === "from" && isChange(fact);
  }
  if (line.role === fact.role || line.role === "" || line.role === "at")
    return !(line.role === "at" && ["by"].includes(fact.role));
  if (line.role === "by") return fact.role === "";
  return line.role === "to" && fact.role === "at";
}

// "From 95 to 58" went down to 58; of "4 to 6 patients" neither end may stand alone.
function isChange(claim: NumberClaim): boolean {
  return claim.pair !== null && claim.role !== "";
}
