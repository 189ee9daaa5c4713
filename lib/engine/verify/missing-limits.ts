import { isAsSmall, type Limit } from "./limits.ts";
import { datedEnd } from "./lengths.ts";
import { firstFrom } from "./line-shape.ts";
import type { Reading, Token } from "./token.ts";
import { isOfDeeds, meaningKey, meaningsGiven, saysAsMuch } from "./meanings.ts";
import { isAgent, wordKey } from "./word-forms.ts";
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
      if (PEAK.test(limit.text) && PEAK.test(reading.text)) continue;
      if (limit.isMild || reading.limits.some((own) => isAsSmall(own, limit))) continue;
      if (limit.kind === "guidance" && isDoneByThem(limit, fact, reading)) continue;
      // "The analysts, not I, locate them".
      if (
        limit.kind === "negation" &&
        NOT_ME.test(fact.text.slice(limit.end, limit.end + 8)) &&
        isDoneByOthers(besides(limit, fact), reading)
      )
        continue;
      if (limit.kind === "part" && isPartSaid(limit.text, reading)) continue;
      if (
        limit.kind === "help" &&
        /^(?:took|take|taking|participat)/.test(limit.text) &&
        isBesideOnly(limit, fact, reading)
      )
        continue;
      if (limit.kind === "once" && ONCE.test(reading.text)) continue;
      if (
        limit.kind === "negation" &&
        reading.limits.some((own) => own.kind === "except" && isSameDenial(own, limit, fact, reading))
      )
        continue;
      if (limit.kind === "except" && reading.limits.some(({ kind }) => kind === "negation")) continue;
      // "Came third for a post" of who applied for it.
      if (limit.text === "applied" && reading.limits.some(({ kind }) => kind === "failure")) continue;
      if (limit.text.startsWith("plan") && reading.tokens.some(({ key }) => key === PLAN)) continue;
      if (limit.kind === "together" && reading.limits.some((own) => own.kind === "help")) continue;
      if (
        (limit.kind === "together" || limit.text === "part of" || limit.text === "jointly") &&
        TOGETHER.test(reading.text)
      )
        continue;
      if (
        limit.kind === "part" &&
        reading.tokens.some((own) => own.key === DRAFT && limit.text.includes("draft"))
      )
        continue;
      const said = heldDown(limit, fact, reading);
      const isElsewhere =
        said !== null && [...used].some((other) => other !== source && other.words.has(said.key));
      if (said && !isElsewhere) missing.push({ limit, said });
    }
  }
  return missing;
}

// Whoever says with whom says that it was not alone.
// "15 a day at peak", "a peak of 15 a day".
const PEAK = /\b(?:[Pp]eak|[Bb]usy|[Bb]usiest|[Hh]igh season|[Uu]p to|[Aa]t most)\b/;
/** "Which the notary reviews" of "for the notary's review". */
function isDoneByThem({ start, end }: Limit, fact: Reading, line: Reading): boolean {
  const keys = fact.tokens
    .filter((token) => token.start >= start && token.end <= end && !token.isSilent)
    .map(({ key }) => key);
  return (
    keys.length > 1 &&
    keys.every((key) => line.tokens.some((token) => token.key === key)) &&
    line.tokens.some((token) => keys.includes(token.key) && (token.doer === "other" || token.isAnothers))
  );
}

/** "Controlled drugs excepted" of "not controlled drugs". */
const isSameDenial = (own: Limit, limit: Limit, fact: Reading, line: Reading) => {
  const denied = new Set(besides(limit, fact).map(keyOf));
  return besides(own, line).some((token) => denied.has(keyOf(token)));
};

const NOT_ME = /^ (?:I|me)\b/;

const isDoneByOthers = (deeds: Token[], { tokens }: Reading) =>
  tokens
    .filter(({ key }) => deeds.some((one) => one.key === key))
    .every(
      ({ doer, voice, isAnothers, isTheirs }) =>
        doer === "other" || voice === "done" || isAnothers || isTheirs,
    );

/** "Two of the nine chapters" keeps what "chapters of" says. */
const isPartSaid = (limit: string, { tokens }: Reading) =>
  tokens.some(({ key, isSilent }) => !isSilent && key === wordKey(limit.split(" ").at(-2) ?? ""));

/** "Lead a rope team in the drill" of who took part in the drill: said as where, not as what was done. */
function isBesideOnly(limit: Limit, fact: Reading, line: Reading): boolean {
  const held = new Set(besides(limit, fact).map(keyOf));
  const said = line.tokens.filter((token) => held.has(keyOf(token)));
  return (
    /\b(?:one of|among|members?)\b/.test(line.text) ||
    (said.length > 0 &&
      said.every((token) => IN_IT.test(line.text.slice(Math.max(0, token.start - 50), token.start))))
  );
}

const IN_IT = /\b(?:in|at|during|for) (?:the |an? |our |my |its )?(?:[\p{L}\p{N}-]+ ){0,3}$/u;

const ONCE = /\b(?:once|one|single|an? (?:term|season|winter|summer|spring|autumn|semester))\b/i;
const PLAN = wordKey("plan");
const DRAFT = wordKey("draft");
const TOGETHER = /\b(?:with|alongside|jointly|together|one of|team|crew|and I)\b/i;

// "Did not receive funding" denies the funding.
const LIGHT = new Set(
  "receive get perform do carry_out have reach obtain take make give put go been see handle cover deal use"
    .split(" ")
    .map((word) => wordKey(word)),
);

/** The first word behind a negation, and the first that says what. */
function deniedBy(beside: Token[]): Token[] {
  const people = beside.filter(({ number }) => number?.value !== 1);
  const telling = people.find((token) => !LIGHT.has(token.key));
  return [...people.slice(0, 1), ...(telling && telling !== people[0] ? [telling] : [])];
}

/** "No groundings or contact damage" denies both. */
function deniedNext(beside: Token[], { tokens }: Reading): Token[] {
  return beside.filter(({ at }) => /^n?or$/.test(tokens[at - 1]?.plain ?? ""));
}

/** Negations of a line that do not stand beside the words that they deny in its facts ("not decide" for "decide, not"). */
export function movedNegations(reading: Reading, used: Set<Source>): Limit[] {
  const denied = new Set<string>();
  for (const source of used) {
    for (const { limit, reading: fact } of source.limits)
      // "No at-fault accidents" is not "no accidents": what stands first is denied, and only so.
      if (limit.kind === "negation")
        for (const token of [...deniedBy(besides(limit, fact)), ...deniedNext(besides(limit, fact), fact)])
          denied.add(keyOf(token));
    // "With 0 accidents".
    for (const number of source.numbers)
      if (number.value === 0) for (const key of number.after) denied.add(key);
  }
  return reading.limits.filter((limit) => {
    if (limit.kind !== "negation") return false;
    const beside = besides(limit, reading);
    const said = beside.find((token) => !LIGHT.has(token.key));
    return (
      said !== undefined &&
      !denied.has(keyOf(said)) &&
      !isShortOf(said, used) &&
      !isExcepted(said, used) &&
      !deniesWhole(beside, used) &&
      !(limit.text === "no" && isNoOther(limit, reading, used)) &&
      !(
        limit.text === "not" &&
        IS_NO_PART.test(reading.text.slice(Math.max(0, limit.start - 5), limit.end + 30)) &&
        before(limit, reading).some((token) => denied.has(keyOf(token)))
      ) &&
      ![...denied].some((key) => saysAsMuch(keyOf(said), key))
    );
  });
}

// "Radar is not part of my rating", "titles were not bought": what is denied stands before it.
const IS_NO_PART =
  /\b(?:is|are|was|were|am) not (?:yet )?(?:an? )?(?:part|included|covered|among|\p{L}+ed|bought|built|sold|made)\b/u;

/** "No other clerk spoke Portuguese" of the only clerk who did. */
export const isNoOther = (limit: { end: number }, { text, tokens }: Reading, used: Iterable<Source>) =>
  /^ (?:other|one else)\b/.test(text.slice(limit.end, limit.end + 10)) &&
  [...used].some((source) =>
    source.reaches.some(
      ({ word, following }) =>
        /^(?:only|sole|lone)$/.test(word) &&
        (following[0] === undefined || tokens.some(({ key }) => key === following[0]!.key)),
    ),
  );

/** "But not palms" of ", palms excepted". */
const isExcepted = (said: Token, used: Set<Source>) =>
  [...used].some((source) =>
    source.limits.some(
      ({ limit, reading }) =>
        limit.kind === "except" && besides(limit, reading).some((token) => keyOf(token) === keyOf(said)),
    ),
  );

/** "No drawer differences" of a drawer without differences, "complaint-free in food safety" of "no food-safety complaints". */
function deniesWhole(beside: Token[], used: Set<Source>): boolean {
  const said = new Set(beside.map(keyOf));
  return [...used].some((source) =>
    source.limits.some(({ limit, reading }) => {
      if (limit.kind !== "negation") return false;
      const denied = phraseBehind(besides(limit, reading));
      return (
        denied.length > 0 &&
        denied.every((token) => said.has(keyOf(token))) &&
        beside.every((token) => source.words.has(token.key) || token.kind !== "word")
      );
    }),
  );
}

function phraseBehind(beside: Token[]): Token[] {
  const end = beside.findIndex(
    (token, at) => at > 0 && (token.at !== beside[at - 1]!.at + 1 || token.edge > 0),
  );
  return end === -1 ? beside : beside.slice(0, end);
}

/** "LTI-free" of "no lost-time injuries". */
const isShortOf = ({ text }: Token, used: Set<Source>) =>
  piecesOf(text) !== null &&
  [...used].some((source) =>
    source.limits.some(
      ({ limit, reading }) => limit.kind === "negation" && stretchesOf(reading.text, text).length > 0,
    ),
  );

// Words that stand after their deed: "prepared files under an attorney" holds down what is before it.
const LOOKS_BACK =
  /^(?:free$|once|on one occasion|(?:for|in) one|in (?:rough |first )?draft|at (?:the |its |our )?(?:peak|bus)|in (?:the )?(?:peak|high|busy) season|on busy|with .* present|in (?:the )?presence|under|(?:on|at) .*(?:instruction|order|direction)|supervised|overseen|as (?:directed|instructed|ordered|prescribed)|mentored|trained|led|managed|guided|as needed|part-time|partly|partially|occasionally|sometimes|patent application|pending|together with|jointly with|as part of|in a team of|above|over|beyond|exceeding|outside|longer|later|more than)/;
const BEYOND = /^(?:above|over|beyond|exceeding|longer|later|more than)$/;
// "Do not moderate it myself".
const REFLEXIVE = /^(?:myself|itself|themselves|personally)$/;
const wordsLookedAt = 4;

function tellingBeside(limit: Limit, fact: Reading): Token[] {
  return fact.tokens.filter(
    (token) => !token.isSilent && (token.end <= limit.start || token.start >= limit.end),
  );
}

const endsTitle = (limit: Limit, text: string) =>
  limit.kind === "practice" && limit.end === text.length && text.length < 40;

/** "Kitchen Assistant, Hotel Praia, 2014 – 2018": the title's last word says nothing of the employer. */
function endsTitleOf(limit: Limit, text: string): boolean {
  return (
    limit.kind === "practice" &&
    limit.start < 40 &&
    /^(?:,| at | \()/.test(text.slice(limit.end)) &&
    datedEnd(text) !== null
  );
}

function before(limit: Limit, { text, tokens }: Reading): Token[] {
  const beside: Token[] = [];
  for (let at = firstFrom(tokens, limit.start) - 1; at >= 0 && beside.length < wordsLookedAt; at -= 1) {
    // "Balanced a drawer. No outage over $5": what was over is said in the same sentence.
    if (BEYOND.test(limit.text) && /[.!?] /.test(text.slice(tokens[at]!.end, tokens[at + 1]?.start))) break;
    if (!tokens[at]!.isSilent) beside.unshift(tokens[at]!);
  }
  return beside;
}

/** "Led story time as a volunteer": holds down what stands before it. */
const isBehindAs = ({ start, kind }: Limit, text: string) =>
  (kind === "practice" || kind === "help") &&
  / as (?:an? |the )?$/.test(text.slice(Math.max(0, start - 8), start)) &&
  start > 12;

const EXCEPTED = /^(?:excepted|excluded|apart|aside|not (?:included|counted))$/;

/** ", palms excepted": what stands between the comma and the word. */
function exceptedBefore({ start }: Limit, { text, tokens }: Reading): Token[] {
  const comma = text.lastIndexOf(",", start);
  return tokens.filter((token) => token.start > comma && token.end <= start && !token.isSilent);
}

function besides(limit: Limit, fact: Reading): Token[] {
  const { text, tokens } = fact;
  if (EXCEPTED.test(limit.text)) return exceptedBefore(limit, fact);
  // "Worked part-time" and "five part-time staff".
  const isOfNoun =
    limit.text === "part-time" &&
    /^ \p{L}/u.test(text.slice(limit.end)) &&
    !tokens[firstFrom(tokens, limit.end)]?.isSilent;
  if (isOfNoun) return tokens.slice(firstFrom(tokens, limit.end)).slice(0, 1);
  // "Acid-free boxes" deny acid, and nothing before it.
  if (limit.text === "free" && text[limit.start - 1] === "-") return before(limit, fact).slice(-1);
  if (LOOKS_BACK.test(limit.text) || endsTitleOf(limit, text) || isBehindAs(limit, text))
    return before(limit, fact);
  const beside: Token[] = [];
  let edge = limit.end;
  for (const token of tokens.slice(firstFrom(tokens, limit.end), firstFrom(tokens, limit.end) + 24)) {
    if (beside.length > 0 && /[,;.:()]/.test(text.slice(edge, token.start))) break;
    // "Assistant Manager at Pine & Thread, 2016 – 2020": where it was says nothing of how.
    if (
      limit.kind === "practice" &&
      / at /.test(text.slice(Math.max(0, token.start - 4), token.start + 1)) &&
      limit.start < 40 &&
      datedEnd(text) !== null
    )
      break;
    edge = token.end;
    if (!token.isSilent && !REFLEXIVE.test(token.plain)) beside.push(token);
    if (beside.length === wordsLookedAt) break;
  }
  // "Underwriting assistant": a title's last word.
  const looksBack = beside.length === 0 && (endsTitle(limit, text) || /^(?:none|neither)$/.test(limit.text));
  return looksBack ? before(limit, fact) : beside;
}

function heldDown(limit: Limit, fact: Reading, line: Reading): Token | null {
  const deed = limit.kind === "help" ? deedHelpedWith(limit, fact, line) : undefined;
  if (deed) return deed;
  const telling = tellingBeside(limit, fact);
  const beside = besides(limit, fact);
  const held = new Set(beside);
  const elsewhere = new Set(telling.filter((token) => !held.has(token)).map(keyOf));
  const own = beside.filter((token) => !elsewhere.has(keyOf(token)));
  // "Designed" is a deed, whatever a junior designer is.
  const isSame = (one: Token, token: Token) =>
    keyOf(one) === keyOf(token) &&
    (limit.kind !== "practice" || isAgent(one.plain, one.key) === isAgent(token.plain, token.key));
  const said = own.flatMap((token) => line.tokens.find((one) => isSame(one, token)) ?? []);
  if (endsTitle(limit, fact.text) && (said[0]?.start !== 0 || saysShort(line, fact.text))) return null;
  // "Legal questions" are not the legal advice that was not given.
  const isOfRight = own.slice(1).some(({ plain }) => RIGHTS.test(plain));
  if (
    limit.kind === "negation" &&
    !isOfRight &&
    own.length > 1 &&
    said.length === 1 &&
    keyOf(said[0]!) === keyOf(own[0]!)
  )
    return null;
  if (limit.kind === "negation" && isOfRight) return said[0] ?? null;
  return said.length > 0 && said.length * 2 >= own.length ? said[0]! : null;
}

// "Without voting rights": what one may not do.
const RIGHTS = /^(?:rights?|powers?|authority|duties|duty|privileges?)$/;

/** "Cut infections" of who helped the team cut them. */
function deedHelpedWith(limit: Limit, fact: Reading, line: Reading): Token | undefined {
  const from = firstFrom(fact.tokens, limit.end);
  const behind: Token[] = [];
  for (const token of fact.tokens.slice(from, from + 9)) {
    if (behind.length > 0 && token.edge > 0) break;
    if (!token.isSilent && token.kind === "word" && !/(?:er|or|ion|ment)s?$/.test(token.plain))
      behind.push(token);
  }
  const own = line.tokens.filter((token) => token.doer === "own" && !token.isSilent && token.kind === "word");
  return own.find((token) =>
    behind.some((one) => one.key === token.key && (isDeedKey(one) || token.key.startsWith("change "))),
  );
}

const isDeedKey = ({ plain, key }: Token) => meaningsGiven(meaningKey(plain, key)).some(isOfDeeds);

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
