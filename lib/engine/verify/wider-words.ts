import { matchesOf } from "#lib/language/matches.ts";
import { saysAsMuch } from "./meanings.ts";
import type { Source } from "./sources.ts";
import type { Turned } from "./swapped-words.ts";
import type { Reading, Token } from "./token.ts";

// What keeps a fact's words and widens what they say: "meetings" of one meeting, "no complaints" of none upheld,
// "paint lifeboats" of who did so until 2019, "the same day" of three.

/** The places of a line that are wider than the facts that it rests on. */
export function widerWords(reading: Reading, used: Set<Source>): Turned[] {
  const sources = [...used].filter(({ isHeading, isFree }) => !isHeading && !isFree);
  const turned = sources.flatMap((source) => [
    ...several(reading, source, sources),
    ...deniedWidely(reading, source),
    ...deniedOfMore(reading, source),
    ...stillDone(reading, source),
    ...allOfOthers(reading, source),
    ...allButSome(reading, source),
  ]);
  return [...turned, ...sameTime(reading, sources)];
}

const SAME_TIME = /\bsame[- ](?:day|night|hour|shift|morning|week)\b/gi;
const AT_ONCE =
  /\bsame\b|\b(?:within|in) (?:the|a|one|24) (?:day|hours?|night|shift|morning|week)\b|\bday they\b/i;

/** "Answered the same day" of who answers within three days. */
const sameTime = ({ text }: Reading, sources: Source[]): Turned[] =>
  sources.length === 0 || sources.some(({ facts }) => facts.some((fact) => AT_ONCE.test(fact.text)))
    ? []
    : matchesOf(text, SAME_TIME).map(({ index, 0: said }) => ({
        class: "duration",
        start: index,
        end: index + said.length,
      }));

const ONE =
  /\b(?:one|a single) ((?:[a-z-]+ )?)([a-z]{4,})\b(?! (?:of|out of) | in (?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten))/g;
const TIMES =
  /^(?:year|month|week|day|hour|minute|time|night|shift|half|third|quarter|more|another|other|such)$/;

type Hints = { ones: { adjective: string; noun: string }[]; isUntil: boolean };
const known = new WeakMap<Source, Hints>();

/** What is looked for in a statement, once for all lines. */
function hintsOf(source: Source): Hints {
  const before = known.get(source);
  if (before) return before;
  const ones = source.facts.flatMap(({ text }) =>
    matchesOf(text.toLowerCase(), ONE).map(([, adjective = "", noun = ""]) => ({ adjective, noun })),
  );
  const hints = { ones, isUntil: source.facts.some(({ text }) => UNTIL.test(text)) };
  known.set(source, hints);
  return hints;
}

/** "Regional meetings" of one regional meeting. */
function several({ text }: Reading, source: Source, sources: Source[]): Turned[] {
  const { ones } = hintsOf(source);
  if (ones.length === 0) return [];
  const line = text.toLowerCase();
  return ones.flatMap(({ adjective, noun }): Turned[] => {
    const things = [noun, adjective.trim()].filter(
      (word) => word.length > 3 && !word.endsWith("s") && !TIMES.test(word),
    );
    const plural = things
      .flatMap((thing) => [`${thing}s`, thing.replace(/y$/, "ies")])
      .find((word) => !things.includes(word) && placeOf(word, line) !== -1);
    if (plural === undefined) return [];
    const start = placeOf(plural, line);
    if (/\bone\b|\bsingle\b|\ban? /.test(line.slice(0, start).slice(-30))) return [];
    const isSaid = sources.some((one) =>
      one.facts.some((fact) => placeOf(plural, fact.text.toLowerCase()) !== -1),
    );
    return isSaid ? [] : [{ class: "word", start, end: start + plural.length }];
  });
}

/** Where a word of A to Z stands for itself; -1 where it does not. */
function placeOf(word: string, text: string): number {
  const isLetter = (at: number) => /[a-z0-9]/.test(text[at] ?? "");
  let at = text.indexOf(word);
  while (at !== -1 && (isLetter(at - 1) || isLetter(at + word.length))) at = text.indexOf(word, at + 1);
  return at;
}

const NO = /^(?:no|zero|without|not|never|none)$/;
// That it was told adds nothing: "no complaints received".
const TOLD =
  /^(?:reported|recorded|received|registered|noted|filed|logged|lodged|found|made|raised|caused|seen|given|had|been|occurred|issued|identified|documented|incurred|known|related|involved|based|used)$/;
const COMPARED = /^(?:longer|later|more|over|above|under|less|bigger|larger|heavier|beyond|exceeding|worse)$/;

/** "No complaints" of no complaint upheld, "no stops" of stops longer than ten minutes. */
function deniedWidely({ tokens }: Reading, source: Source): Turned[] {
  const denied = tokens.filter(({ plain }) => NO.test(plain));
  if (denied.length === 0) return [];
  return denied.flatMap((no): Turned[] => {
    const thing = nounBehind(tokens, no.at);
    const own = thing && source.words.get(thing.key)?.[0];
    if (!thing || !own) return [];
    const of = restrictedBy(source.tokens, own);
    if (!of || tokens.some(({ key, at, plain }) => at !== no.at && (key === of.key || COMPARED.test(plain))))
      return [];
    // What else the line says of it may mean as much.
    const next = tokens.slice(thing.at + 1).find((token) => !token.isSilent);
    if (next && next.edge === 0 && next.kind === "word" && /ed$/.test(next.plain)) return [];
    return [{ class: "negation", start: no.start, end: no.end }];
  });
}

/** "Did not take part in trips" of residential ones, "never late" of who never was on Mondays. */
function deniedOfMore({ tokens }: Reading, source: Source): Turned[] {
  const no = tokens.find(({ plain }) => NOT.test(plain));
  const own = no && source.tokens.find(({ plain }) => NOT.test(plain));
  if (!own) return [];
  const said = clauseFrom(tokens, no);
  const denied = clauseFrom(source.tokens, own);
  const isSaid = (one: Token) => tokens.some((token) => saysSame(token, one));
  const isNarrower = denied.some((one, at) => {
    const next = denied[at + 1];
    if (isSaid(one) || one.kind !== "word" || one.text.length < 2 || ADVERB.test(one.plain)) return false;
    const isBefore =
      next?.at === one.at + 1 &&
      next.edge === 0 &&
      said.some((token) => token.kind === "word" && token.key === next.key);
    return isBefore;
  });
  return isNarrower ? [{ class: "negation", start: no.start, end: no.end }] : [];
}

const ADVERB = /(?:(?<!^ear|^dai|^week|^month|^night|^year|^hour)ly|ed)$/;
const NOT = /^(?:not|never|without)$|n['’]t$/;

const clauseFrom = (tokens: Token[], { at }: Token) => {
  const end = tokens.findIndex((token) => token.at > at + 1 && token.edge > 0);
  return tokens.slice(at + 1, end === -1 ? undefined : end).filter((token) => !token.isSilent);
};

function saysSame(token: Token, own: Token): boolean {
  if (own.number) return token.number?.value === own.number.value;
  if (own.date) return token.date?.year === own.date.year;
  return token.kind === "word" && saysAsMuch(token.key, own.key);
}

/** The noun that a denial stands before: the last word of its phrase. */
function nounBehind(tokens: Token[], at: number): Token | undefined {
  let thing: Token | undefined;
  for (const token of tokens.slice(at + 1, at + 5)) {
    if (token.edge > 0 || token.kind !== "word" || token.isSilent) break;
    if (/(?:ed|ing)$/.test(token.plain) && thing) break;
    thing = token;
  }
  return thing;
}

/** The word directly behind a noun that says of which of them: "upheld", "longer". */
function restrictedBy(tokens: Token[], thing: Token): Token | undefined {
  const next = tokens[tokens.indexOf(thing) + 1];
  if (!next || next.edge > 0 || next.kind !== "word") return undefined;
  if (COMPARED.test(next.plain)) return next;
  const isDenied = tokens
    .slice(Math.max(0, tokens.indexOf(thing) - 3), tokens.indexOf(thing))
    .some(({ plain }) => NO.test(plain));
  return isDenied && PARTICIPLE.test(next.plain) && !TOLD.test(next.plain) ? next : undefined;
}

const PARTICIPLE = /(?:[a-z]{2}ed|upheld|lost|broken|missed|overturned|proven|left|sent|hurt|taken)$/;

const UNTIL =
  /\b(?:until|till|for (?:one|a|an|two|three|four|five|six|\d+) (?:single )?(?:season|term|winter|summer|spring|autumn|year|month|week|day|semester|quarter|shift)s?)\b/i;
const PAST_TENSE =
  /(?:[a-z]{2}ed|ran|wrote|took|drove|gave|drew|grew|flew|sang|rode|spoke|led|kept|held|made|built|taught|sold|sent|bought|did|saw|fed|sewed|wove|won|met|paid)$/;

const ENDED = /\b(?:until|till) (?:the end of |early |late |mid-?|\p{L}+ )?(?:19|20)\d\d\b/iu;
const NOW = /^(?:currently|now|presently|still|today)$/;

/** "Paint lifeboats each winter", "currently paint lifeboats" of who painted them until 2019. */
function stillDone({ tokens, text }: Reading, source: Source): Turned[] {
  if (!hintsOf(source).isUntil || UNTIL.test(text)) return [];
  const now = tokens.find(({ plain }) => NOW.test(plain));
  if (
    now &&
    source.facts.some((fact) => ENDED.test(fact.text)) &&
    PAST_TENSE.test(source.tokens[0]?.plain ?? "")
  )
    return [{ class: "date", start: now.start, end: now.end }];
  const first = tokens[0];
  if (!first || first.kind !== "word" || first.doer !== "own") return [];
  if (PAST_TENSE.test(first.plain) || /ing$/.test(first.plain)) return [];
  const own = source.words.get(first.key)?.find((one) => one.at === 0);
  return own && PAST_TENSE.test(own.plain) ? [{ class: "word", start: first.start, end: first.end }] : [];
}

const ALL = /^(?:all|every|each)$/;
const OTHER = /\b(?:other|others|rest|remaining|else|but|except)\b/i;

/** "On all days" of who did so on all other days. */
function allOfOthers({ tokens, text }: Reading, source: Source): Turned[] {
  if (OTHER.test(text)) return [];
  return tokens.flatMap((token): Turned[] => {
    if (!ALL.test(token.plain)) return [];
    const thing = tokens.slice(token.at + 1, token.at + 3).find((one) => !one.isSilent);
    const isOfOthers = source.tokens.some(
      (own, at) =>
        ALL.test(own.plain) &&
        source.tokens[at + 1]?.plain === "other" &&
        source.tokens[at + 2]?.key === thing?.key,
    );
    return isOfOthers ? [{ class: "scope", start: token.start, end: token.end }] : [];
  });
}

const WHOLE = /^(?:all|every|each|any|entire|whole)$/;
const BUT = /\b(?:but|bar|not|no|without|save|minus|beyond|leaving)\b/i;

/** "Prune all trees" of who prunes all but palms. */
function allButSome({ tokens, text, limits }: Reading, source: Source): Turned[] {
  if (!source.limits.some(({ limit }) => limit.kind === "except") || BUT.test(text)) return [];
  if (limits.some(({ kind }) => kind === "except" || kind === "negation")) return [];
  return tokens.flatMap((token): Turned[] => {
    const own = WHOLE.test(token.plain) ? source.words.get(token.key) : undefined;
    const next = tokens[token.at + 1];
    const isHere = own?.some(({ at }) => source.tokens[at + 1]?.key === next?.key) ?? false;
    return isHere ? [{ class: "scope", start: token.start, end: token.end }] : [];
  });
}
