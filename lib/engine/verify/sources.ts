import { canonicalSkill } from "#lib/language/skills.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { DateClaim } from "./date-claims.ts";
import { readRange } from "./date-claims.ts";
import type { Limit } from "./limits.ts";
import type { NumberClaim } from "./number-claim.ts";
import { readLine } from "./read-line.ts";
import type { Reading, Token } from "./token.ts";
import { scopeKey, scopeWords } from "./claim-words.ts";
import { AREAS } from "./counted-things.ts";
import { datedEnd } from "./lengths.ts";
import { isOfDeeds, meaningKey, meaningsGiven } from "./meanings.ts";
import { periodsIn, periodsOfWeekdays } from "./periods.ts";
import { impliedWords, isBilingual } from "./statement-kinds.ts";
import { piecesOf } from "./short-forms.ts";
import { changeKey, withoutArticle, withoutPreposition, wordKey } from "./word-forms.ts";

/**
 * What one statement of a profile says, in the form in which claims are looked up. A statement is one fact ("Triaged
 * up to 60 patients …") or the heading of an item, whose title, employer, place and dates are said together.
 */
export type Source = {
  facts: Fact[];
  itemId: string;
  isHeading: boolean;
  /** May stand beside statements of any item: skills, languages, certifications, what is personal. */
  isFree: boolean;
  words: Map<string, Token[]>;
  /** All of its words in order. */
  tokens: Token[];
  /** Words that say how far something goes ("every", "first"), with the telling words behind them. */
  reaches: { word: string; at: number; following: Token[] }[];
  /** Words that need not stand in it, since of its kind all say them. */
  implied: Set<string>;
  /** Its words by what they mean. */
  meanings: Map<string, Token[]>;
  scopes: Set<string>;
  /** What its clauses begin with. */
  openings: Set<string>;
  /** With whom and under whom something was done, which may stand before the deed, too. */
  leads: Set<string>;
  numbers: NumberClaim[];
  dates: { date: DateClaim; isOpen: boolean }[];
  /** Canonical name to the forms that are used. */
  skills: Map<string, string[]>;
  limits: { limit: Limit; reading: Reading }[];
  /** Times of which it says something each ("a week", "per shift"). */
  rates: Set<string>;
  /** How often it says that something is done. */
  periods: Set<string>;
  /** Its short forms, as written. */
  shorts: string[];
  /** A role or course that goes on. */
  isOngoing: boolean;
  /** Says who, where and from when to when, like a heading, though it was given as a sentence. */
  isDated: boolean;
  /** The sentence above it that says where it was done. */
  headedBy: Source | undefined;
  /** The times that it gives as from when to when. */
  ranges: string[];
};

const statements = new Set<Fact["kind"]>([
  "bullet",
  "free",
  "description",
  "summary",
  "headline",
  "skill",
  "technology",
  "coursework",
  "language",
  "link",
  "email",
  "phone",
]);
const terms = new Set<Fact["kind"]>([
  "skill",
  "technology",
  "language",
  "certification",
  "degree",
  "field",
  "coursework",
  "title",
  "free",
]);
const free = new Set<Fact["section"]>(["skills", "languages", "certifications", "personal", "summary"]);

/** The statements that these facts make. */
export function sourcesOf(facts: Fact[]): Source[] {
  const sources: Source[] = [];
  const headings = new Map<string, Source>();
  for (const fact of facts) {
    if (statements.has(fact.kind)) {
      sources.push(addFact(emptySource(fact, false), fact));
      continue;
    }
    let heading = headings.get(fact.itemId);
    if (!heading) {
      heading = emptySource(fact, true);
      headings.set(fact.itemId, heading);
      sources.push(heading);
    }
    addFact(heading, fact);
  }
  // A role's bullet is no entry of a list, however short.
  for (const source of sources)
    if (!source.isHeading && source.facts[0]?.kind === "bullet" && headings.has(source.itemId))
      source.implied.clear();
  headSentences(sources);
  if (isBilingual(facts))
    for (const source of sources) if (source.implied.has("speak")) source.implied.add(wordKey("bilingual"));
  return sources;
}

/** Sentences in the order of a resume: what stands below who, where and when was done there. */
function headSentences(sources: Source[]) {
  if (sources.some((source) => source.isHeading)) return;
  let heading: Source | undefined;
  for (const source of sources) {
    if (source.isDated) heading = source.implied.size === 0 ? source : undefined;
    else if (source.implied.size === 0) source.headedBy = heading;
  }
}

function emptySource(fact: Fact, isHeading: boolean): Source {
  return {
    facts: [], itemId: fact.itemId, isHeading, isFree: free.has(fact.section), words: new Map(), tokens: [], reaches: [], implied: new Set(), meanings: new Map(), scopes: new Set(), openings: new Set(), leads: new Set(),
    numbers: [], dates: [], skills: new Map(), limits: [],
    rates: new Set(), periods: new Set(), shorts: [], isOngoing: false, isDated: false, headedBy: undefined, ranges: [],
  }; // prettier-ignore
}

function addFact(source: Source, fact: Fact): Source {
  const reading = readLine(fact.text);
  const range = fact.kind === "dates" ? readRange(fact.text) : null;
  source.facts.push(fact);
  for (const { key } of periodsIn(fact.text)) source.periods.add(key);
  for (const key of periodsOfWeekdays(fact.text)) source.periods.add(key);
  source.tokens.push(...reading.tokens);
  let last: Token | undefined;
  reading.tokens.forEach((token, at) => {
    if (scopeWords.has(token.plain))
      source.reaches.push({ word: token.plain, at, following: nextTelling(reading.tokens, at) });
  });
  for (const token of reading.tokens) {
    const isAs = last?.plain === "as";
    const before = last;
    last = token;
    if (token.edge > 0 && !token.isSilent && !isAs) source.openings.add(openingKey(token));
    if (token.lead !== "") source.leads.add(`${token.lead} ${token.key}`);
    if (token.isRate) source.rates.add(token.key);
    if (token.kind === "word" && piecesOf(token.text)) source.shorts.push(token.text);
    if (token.kind === "number") source.numbers.push(token.number!);
    else if (token.kind === "date") source.dates.push({ date: token.date!, isOpen: range?.isOpen ?? false });
    else if (!token.isWished) {
      push(source.words, token.key, token);
      if (fact.text[token.start - 1] === "-" && before)
        push(source.words, wordKey(before.plain + token.plain), token);
      const area = AREAS.get(token.plain);
      if (area && before?.kind === "number") push(source.words, wordKey(area[1]), token);
      const bare = withoutArticle(token.key);
      if (bare !== undefined) push(source.words, bare, token);
      const verb = withoutPreposition(token.key);
      if (verb !== undefined) push(source.words, verb, token);
      const other = transcribed(token.plain);
      if (other !== undefined) push(source.words, other, token);
      const key = token.key === changeKey(token.plain) ? wordKey(token.plain) : token.key;
      // Who is a developer has not said to have developed this.
      // "Brought from 240 to 165": it fell.
      if (token.key.startsWith("change") && changeKey(token.plain) === undefined)
        for (const meaning of meaningsGiven(wordKey(token.key.endsWith("0") ? "cut" : "raise")))
          push(source.meanings, meaning, token);
      for (const meaning of meaningsGiven(meaningKey(token.plain, key)))
        if (!isOfDeeds(meaning) || !isNoun(token, reading.tokens)) push(source.meanings, meaning, token);
      if (token.key === changeKey(token.plain)) push(source.words, wordKey(token.plain), token);
      source.scopes.add(scopeKey(token.plain));
      // "For the director's approval".
      if (token.plain.endsWith("'s")) source.scopes.add(scopeKey(token.plain.slice(0, -2)));
    }
  }
  if (range?.isOpen) source.dates.at(-1)!.date = { ...source.dates.at(-1)!.date, role: "from" };
  source.isOngoing ||= range?.isOpen ?? false;
  if (range) source.ranges.push(fact.text);
  const dated = fact.kind === "dates" ? null : datedEnd(fact.text);
  if (dated !== null) {
    source.isDated = true;
    source.ranges.push(dated);
    source.isOngoing ||= /\b(?:present|now|today|current)\b\W*$/i.test(fact.text);
  }
  for (const key of impliedWords(
    fact,
    source.isDated,
    (dated ?? "").match(YEARS)?.length === 2 || source.isOngoing,
  ))
    source.implied.add(key);
  // "Fluent Hindi" for "Hindi (fluent)".
  if (source.implied.has(wordKey("speaker"))) for (const key of source.words.keys()) source.openings.add(key);
  const wished = reading.tokens.filter(({ isWished }) => isWished);
  for (const { name, start, end } of reading.skills)
    if (!wished.some((token) => token.start < end && start < token.end))
      push(source.skills, name, fact.text.slice(start, end));
  const whole = terms.has(fact.kind) ? canonicalSkill(fact.text) : null;
  if (whole !== null) push(source.skills, whole, fact.text);
  for (const limit of reading.limits) source.limits.push({ limit, reading });
  return source;
}

export function openingKey(token: Token): string {
  if (token.kind === "number") return String(token.number!.value);
  return token.kind === "date" ? String(token.date!.year) : token.key;
}

const YEARS = /\b(?:19|20)\d\d\b/g;

const BEFORE_THING = /^(?:of|for|with|in|on|at|from|to|by)$/;
const BEFORE_NOUN = /^(?:the|an?|of|for|with|in|on|at|from|my|our|its|their|per|each|every|under)$/;

/** "12 issues", "the work", "hand" of "follow hand signals": a thing, not what somebody did. */
function isNoun(token: Token, tokens: Token[]): boolean {
  const last = tokens[token.at - 1];
  if (!last || token.edge > 0 || /ing$/.test(token.plain)) return false;
  const next = tokens[token.at + 1];
  // "9 completed their orientation".
  if (last.kind === "number")
    return !(/ed$/.test(token.plain) && (next?.isSilent || !isBeforePlural(token, tokens)));
  if (BEFORE_NOUN.test(last.plain)) return true;
  // "Swab samples": what was taken, not that it was sampled.
  if (
    /[a-z]{3}[^s]s$/.test(token.plain) &&
    token.plain !== "records" &&
    !/^(?:now|also|still|currently|then)$/.test(last.plain) &&
    token.doer !== "own" &&
    last.kind === "word" &&
    !last.isSilent &&
    last.doer !== "own"
  )
    if (tokens[0]!.doer === "own" && meaningsGiven(tokens[0]!.key).some(isOfDeeds)) return true;
  // "Produce a weekday show in Ewe": behind a noun and before a preposition.
  if (
    last.kind === "word" &&
    !last.isSilent &&
    last.doer !== "own" &&
    tokens[0]!.doer === "own" &&
    !tokens[0]!.isSilent &&
    !/(?:ed|s)$|^(?:fell|rose|went|grew|came|ran|sank|shrank|took|made|led|won|held|kept)$/.test(
      token.plain,
    ) &&
    tokens.slice(Math.max(1, token.at - 6), token.at).some(({ plain }) => /^an?$/.test(plain)) &&
    (next === undefined || next.edge > 0 || BEFORE_THING.test(next.plain))
  )
    return true;
  const isFirstOfTwo = next?.kind === "word" && !next.isSilent && next.edge === 0;
  return isFirstOfTwo && last.doer === "own" && !/ed$/.test(token.plain) && !BEFORE_DEED.test(last.plain);
}

/** "9 used cars", but "4 completed secondary school". */
function isBeforePlural({ at }: Token, tokens: Token[]): boolean {
  let end = at + 1;
  while (tokens[end] && !tokens[end]!.isSilent && tokens[end]!.edge === 0 && tokens[end]!.kind === "word")
    end += 1;
  return end > at + 1 && tokens[end - 1]!.plain.endsWith("s");
}

const BEFORE_DEED = /^(?:help|let|make|made|have|had|get|got|go|went|come|came|i$)/;

const TRANSCRIBED: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", å: "aa", ø: "oe", æ: "ae" };

/** "Tuebingen" for "Tübingen", as in an address without umlauts. */
function transcribed(plain: string): string | undefined {
  if (!/[äöüßåøæ]/.test(plain)) return undefined;
  return wordKey(plain.replace(/[äöüßåøæ]/g, (letter) => TRANSCRIBED[letter]!));
}

const followingLookedAt = 3;

/** The telling words behind one, to the end of its clause. */
export function nextTelling(tokens: Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let next = at + 1; next < tokens.length && next <= at + followingLookedAt; next += 1) {
    const token = tokens[next]!;
    if (token.edge > 0) break;
    if (!token.isSilent) found.push(token);
  }
  return found;
}

export function push<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value) {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** All statements of a profile or of one line's evidence, found by what they say. */
export type Sources = {
  facts: Fact[];
  all: Source[];
  headings: Map<string, Source>;
  byWord: Map<string, Source[]>;
  byNumber: Map<number, Source[]>;
};

// One run checks a line as it is written and once more in stage four; a person's edits all go against one profile.
const known = new WeakMap<Fact[], Sources>();

export function indexOf(facts: Fact[]): Sources {
  const before = known.get(facts);
  if (before) return before;
  const index: Sources = {
    facts,
    all: sourcesOf(facts).sort((a, b) => a.words.size - b.words.size),
    headings: new Map(),
    byWord: new Map(),
    byNumber: new Map(),
  };
  for (const source of index.all) {
    if (source.isHeading) index.headings.set(source.itemId, source);
    for (const key of source.words.keys()) push(index.byWord, key, source);
    for (const number of source.numbers) push(index.byNumber, number.value, source);
  }
  known.set(facts, index);
  return index;
}
