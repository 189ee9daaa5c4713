import type { Token } from "./token.ts";
import { openingKey, type Source, type Sources } from "./sources.ts";
import type { Subject } from "./subject.ts";
import { costIn, costsOf } from "./support.ts";
import { piecesOf, stretchesOf } from "./short-forms.ts";
import { words } from "#lib/language/tokens.ts";
import { plainWord, wordKey } from "./word-forms.ts";

type Joining = { isList: boolean; isSummary: boolean; isOfRole?: boolean };

/** Which statement each token of a line goes back to, and what is left unexplained. */
export type Alignment = { sources: Source[]; cost: number };

const statesTried = 48;
const itemsTried = 4;
const freeTried = 64;
// Sums of tenths are not exact.
const tolerance = 1e-9;
// Of so few, finding out what the likeliest one costs takes longer than what is left out for it.
const few = 2;
// Tokens times statements. Only lines of more than 125 tokens are laid beside fewer statements for it.
const mostLaid = 6000;
const leastTried = 4;

const atMost = (most: number, tokens: Token[], parts = 1) =>
  Math.max(leastTried, Math.min(most, Math.floor(mostLaid / parts / tokens.length)));

/**
 * The statements that explain a line best: one after the other, changing only where one clause ends and another
 * begins (dynamic programming over tokens and statements). With `isOneItem` all are of one item, so that no line
 * joins one employer's deed with another's; else a change of item needs a new sentence.
 */
export function alignLine(
  subject: Subject,
  index: Sources,
  rules: {
    isOneItem: boolean;
    isHeading: boolean;
    isList: boolean;
    isSummary: boolean;
    extraCost: (itemId: string) => number;
  },
): Alignment {
  const tokens = subject.reading.tokens.filter((token) => !token.isSilent);
  const candidates = candidatesFor(tokens, index);
  let best: Alignment | null = null;
  const lay = (states: Source[], extra: number) => {
    const most = best === null ? Number.POSITIVE_INFINITY : best.cost - extra;
    const path = bestPath(tokens, states, subject, rules, candidates, most);
    if (path === null) return;
    const cost = path.cost + extra;
    if (!best || cost < best.cost - tolerance) best = { ...path, cost };
  };
  if (!rules.isOneItem) {
    lay(topSources(candidates, index, atMost(statesTried, tokens)), 0);
    const whole: Alignment = best ?? { sources: [], cost: tokens.length };
    return rules.isSummary && whole.cost > 0
      ? ofOneRole(tokens, whole, candidates, subject, index, rules)
      : whole;
  }
  const items = topItems(candidates, index);
  for (const itemId of items) {
    const all = index.all.filter((source) => source.itemId === itemId);
    const headings = rules.isHeading ? all.filter((source) => source.isHeading) : [];
    const states = headings.length > 0 ? headings : all;
    lay(mostLike(states, candidates, atMost(statesTried, tokens, items.length)), rules.extraCost(itemId));
  }
  // A line may also list what the person knows and holds.
  const free = index.all.filter((source) => source.isFree);
  if (!rules.isHeading && (best as Alignment | null)?.cost !== 0 && free.length > 0)
    lay(mostLike(free, candidates, atMost(freeTried, tokens)), 0);
  return best ?? { sources: [], cost: tokens.length };
}

const rolesTried = 2;

/**
 * "Nurse with an ACLS card who cares for ventilated patients and speaks French": a summary may also tell what one role
 * says, with that role's title and what the person has and knows.
 */
function ofOneRole(
  tokens: Token[],
  whole: Alignment,
  candidates: Map<Source, number>,
  subject: Subject,
  index: Sources,
  rules: Joining,
): Alignment {
  const personal = index.all.filter((source) => isOfPerson(source) || isSchooling(source));
  const weightOf = (role: Source) =>
    index.all.reduce(
      (sum, one) => sum + (isBelow(one, role) ? (candidates.get(one) ?? 0) : 0),
      candidates.get(role) ?? 0,
    );
  const roles = index.all
    .filter((source) => candidates.has(source) && isJob(source))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, rolesTried);
  let best = whole;
  for (const role of roles) {
    const own = index.all.filter((source) => source === role || isBelow(source, role));
    const states = mostLike([...own, ...personal], candidates, atMost(statesTried, tokens, rolesTried));
    if (!states.includes(role)) states.push(role);
    const path = bestPath(tokens, states, subject, { ...rules, isOfRole: true }, candidates, best.cost);
    if (path && path.cost < best.cost - tolerance) best = path;
  }
  return best;
}

const isBelow = (source: Source, role: Source) =>
  source.headedBy === role || (role.isHeading && source !== role && source.itemId === role.itemId);

const isSchooling = (source: Source) => source.implied.has(GRADUATED);

function candidatesFor(tokens: Token[], index: Sources): Map<Source, number> {
  const weights = new Map<Source, number>();
  const add = (sources: Source[] | undefined, weight: number) => {
    for (const source of sources ?? []) weights.set(source, (weights.get(source) ?? 0) + weight);
  };
  for (const token of tokens) {
    if (token.kind === "number") add(index.byNumber.get(token.number!.value), 1.5);
    else if (token.kind === "word") {
      const sources = index.byWord.get(token.key);
      add(sources, 1 / Math.sqrt(sources?.length ?? 1));
    }
  }
  return weights;
}

/** Those of an item's statements that have most of a line's words, with the sentences that head them. */
function mostLike(sources: Source[], weights: Map<Source, number>, most: number): Source[] {
  if (sources.length <= most) return sources;
  const weightOf = (source: Source) => weights.get(source) ?? 0;
  const chosen = sources.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
  const heads = chosen.slice(0, itemsTried).flatMap(({ headedBy }) => headedBy ?? []);
  return [...new Set([...chosen, ...heads])];
}

function topSources(weights: Map<Source, number>, index: Sources, most: number): Source[] {
  if (index.all.length <= most) return index.all;
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([source]) => source);
  const chosen = new Set(ranked.slice(0, most));
  for (const source of ranked.slice(0, itemsTried)) {
    const heading = index.headings.get(source.itemId);
    if (heading) chosen.add(heading);
  }
  return chosen.size > 0 ? [...chosen] : index.all.slice(0, 1);
}

function topItems(weights: Map<Source, number>, index: Sources): string[] {
  const items = new Map<string, number>();
  for (const [source, weight] of weights)
    items.set(source.itemId, Math.max(items.get(source.itemId) ?? 0, weight) + weight * 0.1);
  const ranked = [...items].sort((a, b) => b[1] - a[1]).map(([itemId]) => itemId);
  if (ranked.length > 0) return ranked.slice(0, itemsTried);
  return index.all.slice(0, 1).map((source) => source.itemId);
}

/**
 * The cheapest way through the states, or null when none costs at most `most`. What a prefix costs, the whole costs
 * at least: states that are dearer than a way already known are left out, and their words are never looked up.
 */
function bestPath(
  tokens: Token[],
  states: Source[],
  subject: Subject,
  rules: Joining,
  weights: Map<Source, number>,
  most: number,
): Alignment | null {
  if (states.length === 0 || tokens.length === 0) return { sources: [], cost: tokens.length * 2 };
  const rows = states.map((state) => costsOf(state, subject));
  const costAt = (token: Token, state: number) => costIn(rows[state]!, token, states[state]!, subject);
  const costBeside = (state: number) => {
    let cost = 0;
    for (let at = 0; at < tokens.length && cost <= most; at += 1) cost += costAt(tokens[at]!, state);
    return cost;
  };
  if (states.length === 1) {
    const cost = costBeside(0);
    return cost > most + tolerance ? null : { sources: tokens.map(() => states[0]!), cost };
  }
  const limit =
    (states.length > few ? Math.min(most, costBeside(heaviest(states, weights))) : most) + tolerance;
  let costs = states.map((_, state) => costAt(tokens[0]!, state));
  const back: Int16Array[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const mayChange =
      token.edge > 0 ||
      token.isAfter ||
      token.joint !== "" ||
      (rules.isSummary && OPENS_MORE.test(token.plain));
    const from = new Int16Array(states.length);
    costs = states.map((state, to) => {
      let best = costs[to]!;
      from[to] = to;
      for (let index = 0; mayChange && index < states.length; index += 1) {
        if (costs[index]! >= best) continue;
        const cost = costs[index]! + changeCost(states[index]!, state, token, rules);
        if (cost < best) {
          best = cost;
          from[to] = index;
        }
      }
      return best > limit ? Number.POSITIVE_INFINITY : best + costAt(token, to);
    });
    back.push(from);
  }
  let at = costs.indexOf(Math.min(...costs));
  const cost = costs[at]!;
  if (cost > limit) return null;
  const sources = [states[at]!];
  for (const from of back.toReversed()) {
    at = from[at]!;
    sources.unshift(states[at]!);
  }
  return { sources, cost };
}

// "Tree surgeon skilled in rigging": behind a title the word itself says that something else begins.
const OPENS_MORE =
  /^(?:skilled|experienced|proficient|fluent|versed|trained|certified|licensed|registered|qualified|knowledgeable|competent|holding|speaking|comfortable|confident|familiar|accredited)$/;

function heaviest(states: Source[], weights: Map<Source, number>): number {
  let best = 0;
  states.forEach((state, at) => {
    if ((weights.get(state) ?? 0) > (weights.get(states[best]!) ?? 0)) best = at;
  });
  return best;
}

function changeCost(
  from: Source,
  to: Source,
  token: Token,
  { isList, isSummary, isOfRole }: Joining,
): number {
  if (from === to) return 0;
  if (isOfRole && isTop(from) !== isTop(to)) return turnCost(to, token);
  // What one knows, holds and speaks may be listed in any order and with any joint.
  if (isOfPerson(from) && isOfPerson(to) && isListedAt(token, isLanguage(from) && isLanguage(to)))
    return 0.15;
  // A summary tells titles, places and what one holds in one breath, but no title at another's employer.
  if (
    isSummary &&
    isTop(from) &&
    isTop(to) &&
    isJoined(token, to) &&
    (!isJob(from) || !isJob(to) || isOfTitle(token, to))
  )
    return 0.3;
  if (isPaper(from) && isPaper(to) && (token.edge > 0 || token.joint === "with") && namesPaper(token, to))
    return 0.3;
  const isTold = token.isAfter && (from.isHeading || from.isDated) && (to.isHeading || to.isDated);
  if (isTold) return 0.9;
  if (token.isBefore && from.isHeading === to.isHeading && isRole(from) && isRole(to))
    return beganAt(to) < beganAt(from) ? 0.3 : Number.POSITIVE_INFINITY;
  if (token.edge === 0) return Number.POSITIVE_INFINITY;
  // "Issue a bulletin in Georgian and Russian": that one speaks it is no part of the deed.
  if (isLanguage(to) && !isTop(from) && /^\p{Lu}/u.test(token.text) && to.words.has(token.key))
    return Number.POSITIVE_INFINITY;
  const mayChange = token.edge === 2 || isOfOneItem(from, to) || (from.isFree && to.isFree);
  if (!mayChange) return Number.POSITIVE_INFINITY;
  if (isList) return 0.1;
  if (token.edge === 2) return 0.4;
  if (from.isDated && to.isDated) return Number.POSITIVE_INFINITY;
  return beginsClause(token, to) ? 0.9 : Number.POSITIVE_INFINITY;
}

const isJob = (source: Source) => isRole(source) && !isSchooling(source) && !isOfPerson(source);

const isJoined = (token: Token, to: Source) =>
  token.edge > 0 || token.isAfter || token.joint !== "" || (isOfPerson(to) && to.implied.has(token.key));

/** "Senior Teller, Bay Credit Union" of a teller there: who names another role begins with its title. */
function isOfTitle({ key, isAfter }: Token, { tokens }: Source): boolean {
  if (isAfter) return true;
  const end = tokens.findIndex((one, at) => at > 0 && (one.edge > 0 || one.isSilent));
  return tokens.slice(0, end === -1 ? undefined : end).some((one) => one.key === key);
}

/** From a title or skill to a deed, and back: only where the line says what begins ("who cares", "is skilled in"). */
function turnCost(to: Source, token: Token): number {
  if (!isTop(to))
    return (token.edge > 0 || token.joint === "with") && beginsClause(token, to)
      ? 0.5
      : Number.POSITIVE_INFINITY;
  const isSaid = token.edge > 0 && (to.implied.has(token.key) || token.joint === "with");
  return isSaid || token.edge === 2 ? 0.5 : Number.POSITIVE_INFINITY;
}

/** Sentences have one item in common; what stands below another role's sentence is another's all the same. */
function isOfOneItem(from: Source, to: Source): boolean {
  const [role, other] = [roleOf(from), roleOf(to)];
  return from.itemId === to.itemId && (role === undefined || other === undefined || role === other);
}

const roleOf = (source: Source) =>
  source.headedBy ?? (source.isDated && source.implied.size === 0 ? source : undefined);

const isRole = ({ dates, implied, isHeading, isDated }: Source) =>
  dates.length > 0 && (isHeading || (isDated && implied.size === 0));

const beganAt = ({ dates }: Source) => dates[0]!.date.year * 12 + (dates[0]!.date.month ?? 0);

const isTop = (source: Source) => source.isHeading || source.isDated || isOfPerson(source);
const isOfPerson = (source: Source) =>
  source.isFree || (source.implied.size > 0 && !source.implied.has(GRADUATED));
const isPaper = (source: Source) => isSchooling(source) || isOfPerson(source);

/** Whether a word begins what a paper is called, or says that one has or can something: never where it is from. */
function namesPaper({ key, text }: Token, to: Source): boolean {
  if (to.implied.has(key)) return true;
  if (!to.isHeading && !to.isDated) return to.openings.has(key);
  const names = to.facts.filter(({ kind }) => kind === "degree" || kind === "certification");
  const name = names.length > 0 ? names[0]!.text : to.facts[0]!.text.split(/,| \(/)[0]!;
  if (piecesOf(text) !== null && stretchesOf(name, text).length > 0) return true;
  return words(name).some((word) => wordKey(plainWord(word.text)) === key);
}

const isLanguage = (source: Source) => source.implied.has(SPEAKER);
const [GRADUATED, SPEAKER] = [wordKey("graduate"), wordKey("speaker")];

// "English in", "fluent in": a level and another language's name are no list.
function isListedAt(token: Token, areLanguages: boolean): boolean {
  return token.edge > 0 || token.joint === "with" || (token.joint !== "" && !areLanguages);
}

/** Who joins two facts begins the second with its own beginning, or that of one of its clauses. */
export function beginsClause(token: Token, source: Source): boolean {
  if (source.isHeading || source.isFree) return true;
  if (token.kind === "word" && !source.words.has(token.key)) return true;
  return (
    source.openings.has(openingKey(token)) ||
    (token.lead !== "" && source.leads.has(`${token.lead} ${token.key}`))
  );
}
