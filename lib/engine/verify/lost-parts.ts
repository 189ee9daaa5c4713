import { NOT_ALONE } from "./made-together.ts";
import { periodsIn, periodsOfWeekdays } from "./periods.ts";
import type { Source } from "./sources.ts";
import type { Turned } from "./swapped-words.ts";
import type { Reading, Token } from "./token.ts";

// What a true sentence loses and turns false by: its "only", its "we", the part that says when, the clause that says
// whose a thing is.

/** The places of a line that say more than their facts since a part was left out. */
export function lostParts(reading: Reading, used: Iterable<Source>): Turned[] {
  const turned: Turned[] = [];
  const texts: string[] = [];
  for (const source of used) {
    if (source.isHeading || source.isFree || source.facts.length !== 1) continue;
    const own = source.facts[0]!.text;
    texts.push(own);
    turned.push(
      ...withoutOnly(reading, source.tokens, own),
      ...withoutWe(reading, source, own),
      ...withPeriodOfOther(reading, source.tokens, own),
      ...withTheirs(reading, source.tokens, own),
      ...doneToOthers(reading.text, own),
    );
  }
  return [...turned, ...throughout(reading.text, texts)];
}

const isTelling = ({ kind, isSilent }: Token) => kind !== "word" || !isSilent;
const ONLY = /\b(?:only|alone|solely|just|exclusively)\b/i;
const PLACE = /^(?:in|on|at|with|by|during|under|for|from|before|after|as|of|to|and|or)$/;
const keyOf = (token: Token) => (token.number ? String(token.number.value) : token.key);

/** "Final say on titles" of who has it "on Danish titles only". */
function withoutOnly({ text, tokens }: Reading, own: Token[], fact: string): Turned[] {
  if (!/ only(?:$|[.;,)])/.test(fact) || ONLY.test(text)) return [];
  return own.flatMap((only): Turned[] => {
    if (only.plain !== "only" || !/^(?:$|[.;,)])/.test(fact.slice(only.end))) return [];
    const phrase: Token[] = [];
    for (let at = only.at - 1; at >= 0 && !PLACE.test(own[at]!.plain) && own[at + 1]!.edge === 0; at -= 1)
      if (isTelling(own[at]!)) phrase.unshift(own[at]!);
    const head = phrase.at(-1);
    const said = head && tokens.find((token) => keyOf(token) === keyOf(head));
    if (!said || phrase.length < 2) return [];
    const isKept = phrase.slice(0, -1).some((one) => tokens.some((token) => keyOf(token) === keyOf(one)));
    return isKept ? [] : [{ class: "scope", start: said.start, end: said.end }];
  });
}

const GROUP = /\b(?:member|committee|team|group|panel|board|crew|jury)\b/i;

/** "I picked the series" of what "we picked". */
function withoutWe({ text, tokens }: Reading, source: Source, fact: string): Turned[] {
  if (!/\bwe \p{L}/u.test(fact) || !GROUP.test(fact) || NOT_ALONE.test(text)) return [];
  const ours = source.tokens.filter(
    (token) => !token.isSilent && source.tokens[token.at - 1]?.plain === "we",
  );
  const deed = tokens.find((token) => token.doer === "own" && !token.isSilent && ours.some(({ key, at }) => key === token.key || isLed(source, at, tokens, token))); // prettier-ignore
  return deed ? [{ class: "scope", start: deed.start, end: deed.end }] : [];
}

/** Another word for the deed, before the same object. */
function isLed(source: Source, at: number, tokens: Token[], deed: Token): boolean {
  const behind = source.tokens.slice(at + 1, at + 5).filter(isTelling);
  const said = tokens.slice(deed.at + 1, deed.at + 6);
  return behind.length > 1 && behind.filter((one) => said.some(({ key }) => key === one.key)).length > 1;
}

type Part = { periods: Set<string>; keys: Set<string> };

function partsWithPeriods(tokens: Token[], fact: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const piece of fact.split(/(?<=[,;:.])\s|(?<= )(?=and |while |but )/)) {
    const end = start + piece.length;
    const periods = new Set([...periodsIn(piece).map(({ key }) => key), ...periodsOfWeekdays(piece)]);
    const keys = new Set(
      tokens.filter((token) => token.start >= start && token.start < end && isSaid(token)).map(wordOf),
    );
    parts.push({ periods, keys });
    start = fact.indexOf(piece, start) + piece.length;
  }
  return parts;
}

const TIMES =
  /^(?:day|week|month|year|night|shift|quarter|hour|season|once|twice|first|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?$|ly$/;
const isSaid = (token: Token) =>
  token.kind === "date" || (token.kind === "word" && !token.isSilent && !TIMES.test(token.plain));
const wordOf = (token: Token) => (token.date ? `year ${token.date.year}` : token.key);

/** "Cycle count every day" of a daily stand-up and a count on Fridays. */
function withPeriodOfOther({ text, tokens }: Reading, own: Token[], fact: string): Turned[] {
  const said = [...periodsIn(text)];
  if (said.length !== 1) return [];
  const parts = partsWithPeriods(own, fact);
  const rated = parts.filter(({ periods }) => periods.size > 0);
  if (new Set(rated.flatMap(({ periods }) => [...periods])).size < 2) return [];
  const { key, start, end } = said[0]!;
  const keys = new Set(tokens.filter(isSaid).map(wordOf));
  const isBeside = ({ keys: stated }: Part) => [...stated].some((one) => keys.has(one));
  const owners = rated.filter(({ periods }) => periods.has(key));
  const others = rated.filter(({ periods }) => !periods.has(key));
  if (owners.length === 0 || owners.some(isBeside) || !others.some(isBeside)) return [];
  return [{ class: "word", start, end }];
}

/** "Lead 12 deminers and the dog unit" of who leads 12; "the dog unit reports to the manager". */
function withTheirs({ text, tokens }: Reading, own: Token[], fact: string): Turned[] {
  if (!fact.includes(";")) return [];
  return own.flatMap((first): Turned[] => {
    if (
      !/;/.test(fact.slice(own[first.at - 1]?.end ?? 0, first.start)) ||
      /^(?:i|we|my|our)$/.test(first.plain)
    )
      return [];
    const clause = own.slice(first.at);
    const before = new Set(
      own
        .slice(0, first.at)
        .filter(isTelling)
        .map(({ key }) => key),
    );
    const verb = clause.findIndex(
      ({ plain, isSilent }, at) => at > 0 && !isSilent && /[^s]s$|ed$/.test(plain) && at < 5,
    );
    if (verb < 1) return [];
    const subject = clause.slice(0, verb).filter((token) => isTelling(token) && !before.has(token.key));
    const predicate = clause.slice(verb).filter(isTelling);
    const head = subject[0];
    if (!head || predicate.some((one) => tokens.some(({ key }) => key === one.key))) return [];
    const said = tokens.find(
      (token) =>
        token.key === head.key &&
        token.edge === 1 &&
        /\band (?:the |an? |our )?$/.test(text.slice(0, token.start)),
    );
    return said ? [{ class: "word", start: said.start, end: said.end }] : [];
  });
}

const AS = /\b(trained|qualified|certified|employed|hired) as\b/i;

/** "Trained others as wardens" of who trained as one. */
function doneToOthers(text: string, fact: string): Turned[] {
  const deed = AS.exec(fact)?.[1];
  if (deed === undefined) return [];
  const match = new RegExp(
    `\\b${deed} (?!as\\b|in\\b|for\\b|on\\b|to\\b|at\\b|and\\b|by\\b|with\\b|under\\b)(?:[\\p{L}\\d-]+ ){1,4}as\\b`,
    "iu",
  ).exec(text);
  return match ? [{ class: "word", start: match.index, end: match.index + match[0].length }] : [];
}

const THROUGHOUT =
  /\b(?:throughout|all through|for the whole of|the whole of|the entire) (?:(?:my|the|that|this) )?(?:\p{L}+ )?(?:time|years?|season|winter|summer|period|stay|career|(?:19|20)\d\d)\b/iu;
const ALL_ALONG = /\b(?:throughout|all|whole|entire|every|each|always|year-round|through)\b/i;

/** "Throughout 2018" of what was so on 22 days. */
function throughout(text: string, facts: string[]): Turned[] {
  const match = THROUGHOUT.exec(text);
  if (!match || facts.length === 0 || facts.some((fact) => ALL_ALONG.test(fact))) return [];
  return [{ class: "scope", start: match.index, end: match.index + match[0].length }];
}
