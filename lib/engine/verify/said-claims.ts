import { isCapitalized } from "#lib/language/letters.ts";
import { skillKind } from "#lib/language/skills.ts";
import { ownClass, placeClass, type Claim, type ClaimClass } from "./claim-classes.ts";
import { isSentenceStart } from "./line-shape.ts";
import type { Reading, Token } from "./token.ts";
import type { Sources } from "./sources.ts";
import { nearestNumber } from "./support.ts";
import type { View } from "./view.ts";

/** Tokens put together to the claims that a reader sees: skills and names whole, the rest one by one. */
export function claimsOfTokens(
  reading: Reading,
  faults: Set<Token>,
  view: View | null,
  index: Sources | null,
): Claim[] {
  const { text, tokens } = reading;
  const claims: Claim[] = [];
  const done = new Set<Token>();
  const add = (kind: ClaimClass, subject: string, from: { start: number; end: number }, holds: boolean) =>
    claims.push({ class: kind, subject, start: from.start, end: from.end, isAside: false, holds });
  for (const { name, start, end } of reading.skills) {
    const own =
      faults.size === 0
        ? []
        : tokens.filter((token) => start <= token.start && token.end <= end && !token.isSilent);
    const bad = own.filter((token) => faults.has(token));
    const source = bad[0] && view?.sourceOf(bad[0]);
    // A near word of the same entry ("emergency nursing" for "emergency department"): the word is what is wrong.
    if (bad.length > 0 && ((source && source.skills.has(name)) || skillKind(name) === "degree")) continue;
    add(skillKind(name) === "license" ? "certification" : "skill", name, { start, end }, bad.length === 0);
    if (bad.length > 0) for (const token of own) done.add(token);
  }
  for (const run of capitalRuns(text, tokens)) {
    if (run.every((token) => done.has(token))) continue;
    const bad = run.filter((token) => faults.has(token));
    const from = { start: run[0]!.start, end: run.at(-1)!.end };
    if (bad.length === 0) {
      if (!isSentenceStart(text, from.start) || run.length > 1)
        add("name", text.slice(from.start, from.end), from, true);
      continue;
    }
    if (run.length === 1 && isSentenceStart(text, from.start)) continue;
    if (bad.some((token) => ownClass(token) !== "word")) continue;
    add(
      placeClass(text.slice(from.start, from.end), index?.facts ?? []),
      text.slice(from.start, from.end),
      from,
      false,
    );
    for (const token of bad) done.add(token);
  }
  const excused = excusedNumbers(tokens, faults, view);
  for (const token of tokens) {
    if (token.isSilent || done.has(token) || excused.has(token)) continue;
    const holds = !faults.has(token);
    if (token.kind === "number") addNumber(token, holds, view, text, add);
    else {
      const kind = token.kind === "date" ? "date" : ownClass(token);
      if (!holds || kind !== "word") add(kind, token.text, token, holds);
    }
  }
  return claims;
}

type Add = (
  kind: ClaimClass,
  subject: string,
  from: { start: number; end: number },
  holds: boolean,
) => unknown;

function addNumber(token: Token, holds: boolean, view: View | null, text: string, add: Add) {
  const number = token.number!;
  const kind = /^ ?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/i.test(text.slice(number.to))
    ? "duration"
    : "number";
  const source = holds ? undefined : view?.sourceOf(token);
  const near = source && nearestNumber(number, source);
  if (near?.fault === "limit" && number.modifier === "" && near.fact)
    return add("scope", near.fact.limit, token, false);
  if (near?.fault === "limit") {
    // What is wrong is "over", not the number.
    const isBefore = number.from < number.start;
    const start = isBefore ? number.from : number.end;
    const end = isBefore ? start + text.slice(start, number.start).trimEnd().length : number.to;
    return add(kind, text.slice(number.from, number.to), { start, end }, false);
  }
  const from = token;
  return add(kind, text.slice(from.start, from.end), from, holds);
}

/** Numbers that are wrong only because what stands beside them is: the other end of a range, the thing that they count. */
function excusedNumbers(tokens: Token[], faults: Set<Token>, view: View | null): Set<Token> {
  const excused = new Set<Token>();
  if (faults.size === 0) return excused;
  const faultOf = (token: Token | undefined) => {
    const source = token?.number && faults.has(token) ? view?.sourceOf(token) : undefined;
    return source ? nearestNumber(token!.number!, source).fault : "";
  };
  tokens.forEach((token, at) => {
    const fault = token.number ? faultOf(token) : "";
    if (fault === "place" && token.number!.pair) {
      const mate =
        tokens[
          token.number!.pair.place === "first"
            ? tokens.findIndex((one, next) => next > at && one.number)
            : tokens.findLastIndex((one, before) => before < at && one.number)
        ];
      if (faultOf(mate) === "value") excused.add(token);
    }
    if (fault === "thing") {
      const thing = tokens.slice(at + 1, at + 6).find((one) => !one.isSilent);
      if (thing?.kind === "word" && faults.has(thing)) excused.add(token);
    }
  });
  return excused;
}

function capitalRuns(text: string, tokens: Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    if (token.kind !== "word" || token.isSilent || !isCapitalized(token.text)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (
      last &&
      /^(?:[ .&'’-]{1,3}| of | and )$/.test(text.slice(last.end, token.start)) &&
      !/ and /.test(text.slice(last.end, token.start))
    )
      run!.push(token);
    else runs.push([token]);
  }
  return runs;
}
