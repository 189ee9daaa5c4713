import { scopeWords } from "./claim-words.ts";
import { findSkills, type FoundSkill } from "#lib/language/skills.ts";
import { words, type Span } from "#lib/language/tokens.ts";
import { datesIn, type DateClaim } from "./date-claims.ts";
import { limitsIn, type Limit } from "./limits.ts";
import { numbersIn, type NumberClaim } from "./number-claims.ts";
import { isNeutral, plainWord, wordKey } from "./word-forms.ts";

/**
 * One part of a line that may claim something, in order. `edge` says what stands before it: 2 the end of a sentence
 * or list item, 1 a comma, bracket or "and", 0 nothing that parts a statement.
 */
export type Token = Span & {
  kind: "word" | "number" | "date";
  plain: string;
  key: string;
  /** Grammar, and words that belong to a number or date: claims nothing. */
  isSilent: boolean;
  edge: 0 | 1 | 2;
  /** "from" or "to" directly before it, which tell a way from its way back. */
  way: "" | "from" | "to";
  number?: NumberClaim;
  date?: DateClaim;
};

export type Reading = { text: string; tokens: Token[]; skills: FoundSkill[]; limits: Limit[] };

const recent = new Map<string, Reading>();
const recentLimit = 64;

/** A text read once; a line and its fact are often the same words, and come one after the other. */
export function readLine(text: string): Reading {
  const before = recent.get(text);
  if (before) return before;
  const reading: Reading = { text, tokens: tokensOf(text), skills: findSkills(text), limits: limitsIn(text) };
  if (recent.size >= recentLimit) recent.clear();
  recent.set(text, reading);
  return reading;
}

const JOINTS = new Set(["and", "while", "which", "who", "whom", "as", "then", "plus", "but"]);

function tokensOf(text: string): Token[] {
  const spans = words(text);
  const dates = datesIn(text);
  const isDated = (start: number, end: number) => dates.some((date) => start < date.end && date.start < end);
  const numbers = /\p{N}|\p{L}/u.test(text) ? numbersIn(text, spans, isDated) : [];
  const tokens: Token[] = [];
  const base = { plain: "", key: "", isSilent: false, edge: 0, way: "" } as const;
  for (const date of dates) tokens.push({ ...base, kind: "date", text: text.slice(date.start, date.end), start: date.start, end: date.end, date }); // prettier-ignore
  for (const number of numbers) tokens.push({ ...base, kind: "number", text: number.text, start: number.start, end: number.end, number }); // prettier-ignore
  const isCounted = (start: number, end: number) =>
    numbers.some((number) => start < number.end && number.start < end);
  for (const span of spans) {
    if (isDated(span.start, span.end)) continue;
    const unit = gluedUnit(span, numbers);
    if (unit) tokens.push(wordToken(unit, numbers));
    else if (!isCounted(span.start, span.end)) tokens.push(wordToken(span, numbers));
  }
  tokens.sort((a, b) => a.start - b.start);
  tokens.forEach((token, at) => {
    const last = tokens[at - 1];
    const gap = text.slice(last?.end ?? 0, token.start);
    if (isRate(token, tokens.slice(at + 1, at + 4))) token.isSilent = true;
    const edge = edgeOf(gap, last, token);
    // A comma before a grammar word parts the telling word after it, too.
    token.edge = last?.isSilent && last.edge > edge ? last.edge : edge;
    const before = last && /^ $/.test(gap) ? last.plain : "";
    if (before === "from" || before === "to") token.way = before;
  });
  return tokens;
}

const TIMES = new Set(
  [
    "minute",
    "hour",
    "shift",
    "night",
    "day",
    "week",
    "weekend",
    "month",
    "quarter",
    "term",
    "season",
    "year",
  ].map(wordKey),
);

/** "Each week" and "every week" are "a week". */
function isRate(token: Token, next: Token[]): boolean {
  if (token.plain !== "each" && token.plain !== "every") return false;
  // "Each week", "each 12-hour shift".
  return (
    TIMES.has(next[0]?.key ?? "") || (next[0]?.kind === "number" && next.some((one) => TIMES.has(one.key)))
  );
}

/** The unit that is written onto its number: "ms" of "840ms". */
function gluedUnit(span: Span, numbers: NumberClaim[]): Span | null {
  const number = numbers.find((one) => one.start === span.start && one.end < span.end);
  return number ? { text: span.text.slice(number.end - span.start), start: number.end, end: span.end } : null;
}

function wordToken(span: Span, numbers: NumberClaim[]): Token {
  const plain = plainWord(span.text);
  const isOfNumber = numbers.some((number) => number.from <= span.start && span.end <= number.to);
  const isTelling = scopeWords.has(plain) || !isNeutral(plain);
  return {
    ...span,
    kind: "word",
    plain,
    key: wordKey(plain),
    isSilent: isOfNumber || !isTelling,
    edge: 0,
    way: "",
  };
}

function edgeOf(gap: string, last: Token | undefined, token: Token): Token["edge"] {
  if (!last) return 2;
  if (/[;•|·\n]/.test(gap)) return 2;
  // "St. Olaf" goes on; a sentence ends after a longer word or a figure.
  if (/[.!?]["”’)]* /.test(gap) && /^\p{Lu}|^\p{N}/u.test(token.text))
    return last.text.length > 3 || last.kind !== "word" ? 2 : 1;
  if (/[,:)/]| [–—-] |—/.test(gap)) return 1;
  return JOINTS.has(last.plain) || JOINTS.has(token.plain) ? 1 : 0;
}
