import { isAsSmall, type Limit } from "./limits.ts";
import { firstFrom } from "./line-shape.ts";
import type { Reading, Token } from "./read-line.ts";
import { piecesOf, stretchesOf } from "./short-forms.ts";
import type { Source } from "./sources.ts";

/** What a line says while it leaves out the word that made it smaller. */
export type MissingLimit = { limit: Limit; said: Token };

/**
 * Limits of the used statements that a line dropped though it kept what they held down. A limit holds down the words
 * after it up to the end of its clause; left out together with them, it is missed by nobody.
 */
export function missingLimits(reading: Reading, used: Set<Source>): MissingLimit[] {
  const missing: MissingLimit[] = [];
  for (const source of used) {
    for (const { limit, reading: fact } of source.limits) {
      if (reading.limits.some((own) => isAsSmall(own, limit))) continue;
      const said = heldDown(limit, fact, reading);
      const isElsewhere =
        said !== null && [...used].some((other) => other !== source && other.words.has(said.key));
      if (said && !isElsewhere) missing.push({ limit, said });
    }
  }
  return missing;
}

/** Negations of a line that do not stand beside the words that they deny in its facts ("not decide" for "decide, not"). */
export function movedNegations(reading: Reading, used: Set<Source>): Limit[] {
  const denied = new Set<string>();
  for (const source of used) {
    for (const { limit, reading: fact } of source.limits)
      // "No at-fault accidents" is not "no accidents": what stands first is denied, and only so.
      if (limit.kind === "negation")
        for (const token of besides(limit, fact).slice(0, 1)) denied.add(keyOf(token));
  }
  return reading.limits.filter((limit) => {
    const first = limit.kind === "negation" ? besides(limit, reading)[0] : undefined;
    return first !== undefined && !denied.has(keyOf(first));
  });
}

// Words that stand after their deed: "prepared files under an attorney" holds down what is before it.
const LOOKS_BACK =
  /^(?:under|supervised|mentored|trained|led|managed|guided|as needed|part-time|partly|partially|occasionally|sometimes|patent application|pending|together with|jointly with|as part of|in a team of|above|over|beyond|exceeding|outside|longer|later|more than)/;
const wordsLookedAt = 4;

function tellingBeside(limit: Limit, fact: Reading): Token[] {
  return fact.tokens.filter(
    (token) => !token.isSilent && (token.end <= limit.start || token.start >= limit.end),
  );
}

const endsTitle = (limit: Limit, text: string) =>
  limit.kind === "practice" && limit.end === text.length && text.length < 40;

function before(limit: Limit, tokens: Token[]): Token[] {
  const beside: Token[] = [];
  for (let at = firstFrom(tokens, limit.start) - 1; at >= 0 && beside.length < wordsLookedAt; at -= 1)
    if (!tokens[at]!.isSilent) beside.unshift(tokens[at]!);
  return beside;
}

function besides(limit: Limit, { text, tokens }: Reading): Token[] {
  // "Worked part-time" and "five part-time staff".
  const isOfNoun =
    limit.text === "part-time" &&
    /^ \p{L}/u.test(text.slice(limit.end)) &&
    !tokens[firstFrom(tokens, limit.end)]?.isSilent;
  if (isOfNoun) return tokens.slice(firstFrom(tokens, limit.end)).slice(0, 1);
  if (LOOKS_BACK.test(limit.text)) return before(limit, tokens);
  const beside: Token[] = [];
  let edge = limit.end;
  for (const token of tokens.slice(firstFrom(tokens, limit.end), firstFrom(tokens, limit.end) + 24)) {
    if (beside.length > 0 && /[,;.:()]/.test(text.slice(edge, token.start))) break;
    edge = token.end;
    if (!token.isSilent) beside.push(token);
    if (beside.length === wordsLookedAt) break;
  }
  // "Underwriting assistant": a title's last word.
  return beside.length === 0 && endsTitle(limit, text) ? before(limit, tokens) : beside;
}

function heldDown(limit: Limit, fact: Reading, line: Reading): Token | null {
  const telling = tellingBeside(limit, fact);
  const beside = besides(limit, fact);
  const held = new Set(beside);
  const elsewhere = new Set(telling.filter((token) => !held.has(token)).map(keyOf));
  const own = beside.filter((token) => !elsewhere.has(keyOf(token)));
  const said = own.flatMap((token) => line.tokens.find((one) => keyOf(one) === keyOf(token)) ?? []);
  if (endsTitle(limit, fact.text) && (said[0]?.start !== 0 || saysShort(line, fact.text))) return null;
  return said.length > 0 && said.length * 2 >= own.length ? said[0]! : null;
}

/** "Certified HHA" has the aide in its short form. */
function saysShort(line: Reading, text: string): boolean {
  return line.tokens.some(
    (token) =>
      token.kind === "word" && piecesOf(token.text) !== null && stretchesOf(text, token.text).length > 0,
  );
}

function keyOf(token: Token): string {
  if (token.kind === "number") return `${token.number!.value}${token.number!.unit}`;
  return token.kind === "date" ? `${token.date!.year}-${token.date!.month}` : token.key;
}
