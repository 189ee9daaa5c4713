import { findSkills } from "#lib/language/skills.ts";
import { longestWord, mostOfWords, remembered } from "#lib/language/remembered.ts";
import { words, type Span } from "#lib/language/tokens.ts";
import { scopeWords } from "./claim-words.ts";
import { datesIn, type DateClaim } from "./date-claims.ts";
import { silencePointers, silenceWishes } from "./frames.ts";
import {
  AFTER_ROLE,
  ANY_DONE_BY,
  BEFORE_ROLE,
  doerOf,
  isAnothers,
  isTheirs,
  jointAt,
  leadOf,
  ROLE_JOINT,
  voiceOf,
  wayOf,
} from "./doers.ts";
import { limitsIn } from "./limits.ts";
import { firstFrom } from "./line-shape.ts";
import { phraseFrom } from "./meanings.ts";
import type { NumberClaim } from "./number-claim.ts";
import { AREAS, COUNTED_OF, PEOPLE } from "./counted-things.ts";
import { bindNumbers } from "./number-bindings.ts";
import { numbersIn } from "./number-claims.ts";
import { unitOf } from "./quantities.ts";
import { isPersonWord } from "./persons.ts";
import type { Reading, Token } from "./token.ts";
import { changeKey, isNeutral, plainWord, wordKey } from "./word-forms.ts";

// Two maps: a close reading changes the tokens, and a text that is skimmed has to give the same before and after.
const skimmed = new Map<string, Reading>();

const read = new Map<string, Reading>();

const recentLimit = 256;

function keep(known: Map<string, Reading>, reading: Reading): Reading {
  if (known.size >= recentLimit) known.clear();
  known.set(reading.text, reading);
  return reading;
}

/** What a text claims, without what binds its parts: enough for a line that is a fact's own words. */
export function skimLine(text: string): Reading {
  return (
    skimmed.get(text) ??
    keep(skimmed, {
      text,
      tokens: tokensOf(text, wholeShortForms(text, words(text))),
      skills: findSkills(text),
      limits: [],
    })
  );
}

const SHORT_FORM =
  /(?<![\p{L}\p{N}.&])(?:\p{Lu}\p{Ll}{0,3}\.){2,4}|(?<![\p{L}\p{N}&])\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}&])|(?<!\p{L})[ap]\.m\./gu;

/** "B.S." and "P&L" are one word each. */
function wholeShortForms(text: string, spans: Span[]): Span[] {
  if (!/\p{L}[.&]\p{Lu}|[ap]\.m\./u.test(text)) return spans;
  const whole: Span[] = [];
  let next = 0;
  for (const match of text.matchAll(SHORT_FORM)) {
    const [start, end] = [match.index, match.index + match[0].length];
    for (; next < spans.length && spans[next]!.start < start; next += 1) whole.push(spans[next]!);
    whole.push({ text: match[0], start, end });
    while (next < spans.length && spans[next]!.start < end) next += 1;
  }
  whole.push(...spans.slice(next));
  return whole;
}

/** A text read closely, once; a line and its fact come one after the other and are often the same words. */
export function readLine(text: string): Reading {
  const before = read.get(text);
  if (before) return before;
  const spans = wholeShortForms(text, words(text));
  const skills = skimmed.get(text)?.skills ?? findSkills(text);
  const reading: Reading = { text, tokens: tokensOf(text, spans), skills, limits: limitsIn(text) };
  const numbers = reading.tokens.flatMap((token) => token.number ?? []);
  bindNumbers(
    text,
    spans,
    numbers,
    reading.tokens.flatMap((token) => token.date ?? []),
  );
  for (const token of reading.tokens) {
    if (token.kind !== "word") continue;
    token.key = keyOf(token, reading);
  }
  bindUnits(reading);
  bindPhrases(reading.tokens);
  for (const { from, to } of numbers) {
    for (let at = firstFrom(reading.tokens, from); at < reading.tokens.length; at += 1) {
      const token = reading.tokens[at]!;
      if (token.end > to) break;
      if (token.kind === "word") token.isSilent = true;
    }
  }
  partUp(reading);
  silencePointers(text, reading.tokens);
  silenceWishes(text, reading.tokens, skills);
  return keep(read, reading);
}

// A title, and no form of a cash register or of registering visitors.
const REGISTERED =
  /^ (?:\p{L}+ )?(?:nurse|midwife|dietitian|nutritionist|pharmacist|therapist|technologist|technician|practitioner|hygienist|counsell?or|psychologist|social worker|architect|surveyor|engineer|electrician|plumber|gas engineer|agent|broker|representative|assistant|advis[eo]r|manager)s?\b/iu;

const BROUGHT = /^(?:br(?:ing|ings|inging|ought)|t(?:ake|akes|aking|ook))$/;

/** "Brought the month end forward by three days", "took waiting time down to 20 minutes". */
function broughtWhere(plain: string, after: string): string | undefined {
  if (!BROUGHT.test(plain)) return undefined;
  const where = /^[^,;:.()]{0,60}?(?<!\bof )\b(down|forward|up)\b(?! to date)/.exec(after)?.[1];
  return where && changeKey(where === "up" ? "raise" : "cut");
}

/** "Brought the cell count from 240,000 to 165,000". */
function broughtTo(plain: string, end: number, text: string, tokens: Token[]): string | undefined {
  if (!BROUGHT.test(plain)) return undefined;
  const [from, to] = tokens.flatMap(({ number, start }) => (number && start > end ? number : []));
  if (from?.role !== "from" || to?.role !== "to" || from.value === to.value) return undefined;
  if (/[,;:()]|\. | and /.test(text.slice(end, from.start))) return undefined;
  return changeKey(to.value > from.value ? "raise" : "cut");
}

// Two letters that stand for nothing else: "1,850 line km".
const UNIT_FORM = /^(?:kms?|kgs?|cm|mm|kw|mw|kwh|lbs|hrs?|mins?|yrs?)$/;

function keyOf({ plain, end }: Token, { text, tokens }: Reading): string {
  if (UNIT_FORM.test(plain)) return wordKey(unitOf(plain, plain)?.key ?? plain);
  if (plain === "registered" && REGISTERED.test(text.slice(end, end + 40))) return "registered title";
  const change =
    changeKey(plain) ?? broughtWhere(plain, text.slice(end, end + 80)) ?? broughtTo(plain, end, text, tokens);
  if (change === undefined) return wordKey(plain);
  // "Took down six fences": no change of a figure.
  if (
    BROUGHT.test(plain) &&
    !text.startsWith(" down ", end) &&
    tokens.some(({ number, start }) => number && start > end && !/[,;:()]|\. /.test(text.slice(end, start)))
  )
    return change;
  // By, from or to how much, in the clause that the word begins.
  const isMeasured = tokens.some(
    ({ number, start }) =>
      number !== undefined &&
      start > end &&
      (number.role !== "" || number.unit === "%") &&
      !/[,;:()]|\. | and /.test(text.slice(end, start)),
  );
  return isMeasured ? change : wordKey(plain);
}

/** "Sq ft", "lbs" and "months" after a number are its unit; "times" after one says no more than "twice". */
function bindUnits({ text, tokens }: Reading) {
  tokens.forEach((token, at) => {
    const last = tokens[at - 1];
    if (!last || token.kind !== "word" || !/^[ -]?$/.test(text.slice(last.end, token.start))) return;
    if (last.plain === "sq") last.key = "squar";
    if (last.kind === "number" && AREAS.has(token.plain)) token.key = areaKey(AREAS.get(token.plain)!);
    if (
      last.kind === "number" &&
      PEOPLE.has(token.plain) &&
      (text[last.end] === "-" ||
        COUNTED_OF.test(text.slice(Math.max(0, last.number!.from - 24), last.number!.from)))
    )
      token.isSilent = true;
    const unit =
      last.kind === "number" || /^(?:sq|square|cubic)$/.test(last.plain)
        ? unitOf(token.plain, token.text)
        : undefined;
    if (unit) {
      const isArea = last.kind === "word" && tokens[at - 2]?.kind === "number";
      token.key = isArea
        ? areaKey([last.plain === "cubic" ? "cubic" : "square", unit.key])
        : wordKey(unit.key);
      token.isSilent = false;
      // "300 square meters" is said by one word, as "300 m²".
      if (isArea) last.isSilent = true;
      if (last.kind === "number") token.measures = last.number;
    }
    if (last.kind === "number" && token.plain === "times") token.isSilent = true;
  });
}

const areaKey = (words: [string, string]) => words.map((word) => wordKey(word)).join(" ");

/** "Took care of" and "set up" are one word each: what they say, no part says alone. */
function bindPhrases(tokens: Token[]) {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    if (BROUGHT.test(token.plain)) {
      const particle =
        tokens.slice(at + 1, at + 8).findIndex((one) => /^(?:down|forward|up)$/.test(one.plain)) + 1;
      if (
        particle > 0 &&
        tokens[at + particle + 1]?.plain === "to" &&
        tokens[at + particle + 2]?.plain === "date"
      ) {
        token.key = wordKey("update");
        for (const part of tokens.slice(at + particle, at + particle + 3)) part.isSilent = true;
        continue;
      }
      if (particle > 0 && token.key.startsWith("change")) tokens[at + particle]!.isSilent = true;
    }
    // "Eight cooks for 220 covers" cook for nobody.
    const last = tokens[at - 1];
    if (last?.kind === "number" && token.plain.endsWith("s")) continue;
    const phrase = phraseFrom(token.key, (offset) => tokens[at + offset]?.plain ?? "");
    if (!phrase) continue;
    // "Opened up to 15 files a day".
    const behind = tokens[at + phrase.length];
    if (
      tokens[at + phrase.length - 1]!.plain === "up" &&
      behind?.plain === "to" &&
      tokens[behind.at + 1]?.number
    )
      continue;
    token.key = phrase.name;
    token.plain = phrase.name;
    token.isSilent = false;
    for (const part of tokens.slice(at + 1, at + phrase.length)) part.isSilent = true;
    at += phrase.length - 1;
  }
}

/** "By a shift supervisor", "has a day off": how often nothing is done. */
const isOfNoun = (text: string, { end }: Token, next: Token | undefined) =>
  /^ off\b/.test(text.slice(end, end + 5)) ||
  (next !== undefined && text.slice(end, next.start) === " " && isPersonWord(next.plain));

const LETTERED =
  /^(?:class|cdl|grade|category|type|group|section|block|part|plan|hepatitis|vitamin|level|tier|line)$/;

/** "Class A", "CDL-A" and "Category I": what tells one kind from another. "In each class I taught" is the person. */
const isLettered = ({ text }: Token, { plain, text: before }: Token) =>
  LETTERED.test(plain) && (text === "A" || (text === "I" && /^\p{Lu}/u.test(before)));

const JOINTS = new Set(["and", "while", "which", "who", "whom", "whose", "as", "then", "plus", "but"]);

function partUp({ text, tokens }: Reading) {
  const isJoined = ROLE_JOINT.test(text);
  const isDoneBy = ANY_DONE_BY.test(text);
  tokens.forEach((token, at) => {
    const last = tokens[at - 1];
    const gap = text.slice(last?.end ?? 0, token.start);
    if (isEach(token, tokens.slice(at + 1, at + 4)) && !/^(?:for|of|throughout)$/.test(last?.plain ?? ""))
      token.isSilent = true;
    if (TIMES.has(token.key))
      token.isRate =
        (RATE.test(text.slice(Math.max(0, token.start - 24), token.start)) &&
          !isOfNoun(text, token, tokens[at + 1])) ||
        /ly$|^annual$/.test(token.plain);
    const edge = edgeOf(gap, last, token);
    // "Did the tax returns" is a deed, "did not" is grammar.
    if (edge === 2 && /^(?:did|does|do)$/.test(token.plain) && tokens[at + 1]?.plain !== "not")
      token.isSilent = false;
    if (last?.kind === "word" && isLettered(token, last) && /^[ -]$/.test(gap)) {
      token.isSilent = false;
      token.key = `letter ${token.plain}`;
    }
    // A comma before a grammar word parts the telling word after it, too.
    token.edge = last?.isSilent && last.edge > edge ? last.edge : edge;
    token.way = wayOf(token, last && gap === " " ? last : undefined, tokens[at - 2]);
    token.voice = voiceOf(token, text, last);
    token.isAfter =
      isJoined &&
      last !== undefined &&
      AFTER_ROLE.test(text.slice(Math.max(0, token.start - 40), token.start));
    token.isBefore =
      isJoined && token.edge > 0 && BEFORE_ROLE.test(text.slice(Math.max(0, token.start - 90), token.start));
    token.isTheirs = isTheirs(text, tokens, at);
    token.isAnothers = isAnothers(text, tokens, at, isDoneBy);
    token.joint = gap.includes("(") ? "in" : jointAt(tokens, at);
    token.doer = doerOf(text, tokens, at);
    token.lead = token.isSilent ? "" : leadOf(tokens, at);
  });
}

function tokensOf(text: string, spans: Span[]): Token[] {
  const dates = datesIn(text);
  const isDated = (start: number, end: number) => dates.some((date) => start < date.end && date.start < end);
  const numbers = numbersIn(text, isDated);
  const tokens: Token[] = [];
  for (const date of dates) tokens.push(tokenOf("date", text, date, { date }));
  for (const number of numbers) tokens.push(tokenOf("number", text, number, { number }));
  for (const span of spans) {
    if (dates.length > 0 && isDated(span.start, span.end)) continue;
    const at = firstFrom(numbers, span.start);
    const number = [numbers[at - 1], numbers[at]].find(
      (one) => one && span.start < one.end && one.start < span.end,
    );
    if (number && span.start >= number.start && span.end <= number.end) continue;
    // The unit that is written onto its number: "ms" of "840ms".
    const from = number === undefined ? span.start : number.end;
    if (number && (number.start !== span.start || number.end >= span.end)) continue;
    tokens.push(tokenOf("word", text, { start: from, end: span.end }));
  }
  if (dates.length + numbers.length > 0) tokens.sort((a, b) => a.start - b.start);
  for (let at = 0; at < tokens.length; at += 1) tokens[at]!.at = at;
  return tokens;
}

function tokenOf(
  kind: Token["kind"],
  text: string,
  { start, end }: { start: number; end: number },
  more?: { number?: NumberClaim; date?: DateClaim },
): Token {
  const written = more?.number?.text ?? text.slice(start, end);
  const word = kind === "word" ? wordOf(slashedOf(text, written, end) ?? written) : undefined;
  const plain = word?.plain ?? "";
  // "In use" is a claim.
  const isInUse = plain === "use" && /\bin $/.test(text.slice(Math.max(0, start - 3), start));
  const isSilent = (word?.isSilent ?? false) && !isInUse;
  return { kind, text: written, start, end, plain, key: "", isSilent, isWished: false, at: 0, edge: 0, way: "", voice: "", doer: "", isTheirs: false, isAnothers: false, isAfter: false, isBefore: false, joint: "", isRate: false, lead: "", measures: undefined, number: more?.number, date: more?.date }; // prettier-ignore
}

type Word = { plain: string; isSilent: boolean };
const wordOf = remembered(
  (written): Word => {
    const plain = plainOf(written);
    return { plain, isSilent: !scopeWords.has(plain) && isNeutral(plain) && written !== "IT" };
  },
  mostOfWords,
  longestWord,
);

const TIMES = new Set(
  [
    "minute",
    "hour",
    "shift",
    "night",
    "morning",
    "afternoon",
    "evening",
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

/** "w/ two colleagues", "w/o help". */
function slashedOf(text: string, written: string, end: number): string | undefined {
  if ((written !== "w" && written !== "W") || text[end] !== "/") return undefined;
  return /^o(?![\p{L}\p{N}])/iu.test(text.slice(end + 1, end + 4)) ? "without" : "with";
}

const DENIES = /^(?:did|does|do|was|were|is|are|has|have|had|could|would)n't$/;

function plainOf(written: string): string {
  // The organization, not a pronoun.
  if (written === "WHO") return "w.h.o";
  const plain = plainWord(written);
  if (plain.endsWith("n't") && DENIES.test(plain)) return "not";
  if (!plain.includes(".") && !plain.includes("&")) return plain;
  const joined = plain.replace(/[.&]/g, "");
  return isNeutral(joined) && joined !== "us" ? plain : joined;
}

const RATE =
  /(?<!\b(?:in|for|within|over|after|under|about|half|of) )\b(?:an?|per|each|every) (?:[\p{N},]+[- ]\p{L}+[- ])?$/iu;

/** "Each week" and "every week" are "a week". */
function isEach(token: Token, next: Token[]): boolean {
  if (token.plain !== "each" && token.plain !== "every") return false;
  // "Each week", "each 12-hour shift".
  return (
    TIMES.has(next[0]?.key ?? "") || (next[0]?.kind === "number" && next.some((one) => TIMES.has(one.key)))
  );
}

const COMPANY = /^(?:LLC|LLP|PLC|Inc|Ltd|Co|AG|SA|NV|BV|AS|AB|Oy)$/;

function edgeOf(gap: string, last: Token | undefined, token: Token): Token["edge"] {
  if (!last) return 2;
  if (/[;•|·\n]/.test(gap)) return 2;
  // "St. Olaf" goes on; a sentence ends after a longer word or a figure.
  if (/[.!?]["”’)]* /.test(gap) && /^\p{Lu}|^\p{N}/u.test(token.text))
    return last.text.length > 3 || last.kind !== "word" || COMPANY.test(last.text) ? 2 : 1;
  if (/[,:)/]| [–—-] |—/.test(gap)) return 1;
  // "Punjabi–English".
  if (gap === "–" && last.kind === "word" && token.kind === "word") return 1;
  return JOINTS.has(last.plain) || JOINTS.has(token.plain) ? 1 : 0;
}
