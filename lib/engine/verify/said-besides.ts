import type { Reading, Token } from "./token.ts";
import type { Source } from "./sources.ts";
import { wordKey } from "./word-forms.ts";

// Words that say what the fact says by another construction, which no row of single words can tell: "got the wages
// ready" for "prepared", "co-wrote" for "wrote with", "my mother tongue" for "native".

const keysOf = (text: string) => text.split(" ").map((word) => wordKey(word));
const has = (source: Source, keys: string[]) => keys.some((key) => source.words.has(key));

const PREPARED = keysOf("prepare ready arrange");
const SHARED = keysOf("with alongside jointly together co shared colleague author");
const NATIVE = wordKey("native");
const TOURED = keysOf("tour guide");
const LEARNER = keysOf("apprentice trainee student pupil learner intern");
const YEAR = wordKey("year");
const NAMED_LENGTHS = /^(?:long|wide|tall|deep|thick|high)$/;
const LENGTHS = ["long", "wide", "tall", "deep", "thick", "high", "diameter", "radius"];
const KINDS = /^(?:level|grade|class|stage|type|category|phase)$/;
const COURSES = keysOf("workshop class course lesson seminar session tutorial");
const GIVEN = keysOf("give hold run lead deliver conduct");

// The words that are looked at below; most are none of these.
const CONSTRUCTED =
  /^(?:g[eo]t(?:s|ting)?|ma[kd]es?|making|ready|co|mother|tongue|show(?:s|ed|ing|n)?|training|study|studies|apprenticeship|long|wide|tall|deep|thick|high|level|grade|class|stage|type|category|phase|teach(?:es|ing)?|taught|replac(?:e|es|ed|ing))$/;

/** Whether a statement says a line's word in another construction. */
export function saysBesides(token: Token, source: Source, { text, tokens }: Reading): boolean {
  if (!CONSTRUCTED.test(token.plain))
    return tokens[token.at + 1]?.plain === "by" && isOfParts(token, source, tokens);
  if (source.isHeading) return KINDS.test(token.plain) && isKindOf(token, source, tokens);
  const { plain } = token;
  const behind = text.slice(token.end, token.end + 60);
  // "Got the wages ready".
  if (/^(?:get|gets|got|getting|make|makes|made)$/.test(plain) && /^ [^,.;:()]{1,45} ready\b/.test(behind))
    return has(source, PREPARED);
  if (plain === "ready")
    return GOT.test(text.slice(Math.max(0, token.start - 60), token.start)) && has(source, PREPARED);
  if (plain === "co" && text[token.end] === "-")
    return (
      has(source, SHARED) ||
      source.limits.some(({ limit }) => limit.kind === "help" || limit.kind === "together")
    );
  if (/^(?:mother|tongue)$/.test(plain)) return source.words.has(NATIVE) && /\bmother tongue\b/i.test(text);
  // "Showed school groups around".
  if (/^show(?:s|ed|ing|n)?$/.test(plain))
    return /^ [^,.;:()]{1,40} a?round\b/.test(behind) && hasToured(source);
  // "In the second year of training" of a second-year apprentice.
  if (/^(?:training|study|studies|apprenticeship)$/.test(plain))
    return (
      /\byear of (?:their |his |her |the )?$/.test(text.slice(0, token.start)) &&
      source.words.has(YEAR) &&
      has(source, LEARNER)
    );
  if (NAMED_LENGTHS.test(plain)) return isLengthBehind(token, source, tokens);
  if (KINDS.test(plain)) return isKindOf(token, source, tokens);
  // "Teach a workshop" of who gives one.
  if (/^(?:teach|teaches|taught|teaching)$/.test(plain)) return isCourseGiven(token, source, tokens);
  if (/^(?:replac(?:e|es|ed|ing))$/.test(plain)) return isMoved(token, source, tokens);
  return false;
}

/** Who toured or guided somebody, or gave tours: not what went on tour, nor a guide that was written. */
function hasToured({ words, tokens }: Source): boolean {
  const isGiven = (own: Token) => {
    const at = tokens.indexOf(own);
    return tokens.slice(Math.max(0, at - 2), at).some((one) => GIVEN.includes(wordKey(one.text)));
  };
  return TOURED.some((key) =>
    words.get(key)?.some((own) => own.doer === "own" || (/^tours?$/.test(own.plain) && isGiven(own))),
  );
}

const MOVED = keysOf("move switch migrate convert transition change transfer");

/** "Replaced paper rosters with Planday" of who moved them from paper to Planday. */
function isMoved({ at }: Token, source: Source, tokens: Token[]): boolean {
  if (!has(source, MOVED)) return false;
  const by = tokens.findIndex((one, place) => place > at && /^(?:with|by)$/.test(one.plain));
  if (by === -1) return false;
  const isAt = (way: Token["way"], part: Token[]) =>
    part.some(({ key, isSilent }) => !isSilent && source.words.get(key)?.some((own) => own.way === way));
  const [old, later] = [tokens.slice(at + 1, by), tokens.slice(by + 1, by + 3)];
  return isAt("from", old) && !isAt("to", old) && isAt("to", later) && !isAt("from", later);
}

const GOT = /\b(?:get|gets|got|getting|make|makes|made) [^,.;:()]{1,45} $/i;

/** "3.2 km long" of what measures so, unless the fact says that it is wide. */
function isLengthBehind({ at }: Token, source: Source, tokens: Token[]): boolean {
  const unit = tokens[at - 1];
  if (!unit?.measures || !/length$/.test(unit.measures.measure?.dimension ?? "")) return false;
  return !LENGTHS.some((word) => source.words.has(wordKey(word)));
}

/** "Level 4" of "MBO-4". */
function isKindOf({ at }: Token, source: Source, tokens: Token[]): boolean {
  const number = tokens[at + 1]?.number;
  return (
    number !== undefined && source.numbers.some(({ value, label }) => label !== "" && value === number.value)
  );
}

function isCourseGiven({ at }: Token, source: Source, tokens: Token[]): boolean {
  const said = tokens.slice(at + 1, at + 7).find(({ key }) => COURSES.includes(key));
  if (!said) return false;
  return (
    GIVEN.some((key) => source.words.get(key)?.some((own) => own.doer === "own")) && has(source, COURSES)
  );
}

/** "A brand owned by a family" of a family-owned one. */
export function isOfParts({ plain, at }: Token, source: Source, tokens: Token[]): boolean {
  if (!/(?:ed|en|led|run|made|built|held)$/.test(plain) || tokens[at + 1]?.plain !== "by") return false;
  const doer = tokens.slice(at + 2, at + 5).find((one) => !one.isSilent);
  return doer !== undefined && isJoinedTo(doer, plain, source);
}

/** Whether a statement joins who does a deed and the deed with a hyphen ("family-owned"). */
export function isJoinedTo(doer: Token, deed: string, source: Source): boolean {
  return (
    source.words.get(doer.key)?.some((own) => {
      const next = source.tokens[own.at + 1];
      return (
        next?.start === own.end + 1 &&
        next.plain === deed &&
        source.facts.some(({ text }) => text[own.end] === "-")
      );
    }) ?? false
  );
}

const HELPED = keysOf("assist help support");

/** "Assistant to the designer" of who assisted one: no rank. */
export function isHelperTo({ plain, end, edge }: Token, source: Source, { text }: Reading): boolean {
  return (
    plain === "assistant" &&
    edge === 2 &&
    /^ to (?:the|an?) /.test(text.slice(end, end + 9)) &&
    HELPED.some((key) => source.words.get(key)?.some((own) => own.doer === "own"))
  );
}

const QUARTERS = ["first", "second", "third", "fourth"];

/** "The second quarter of 2023" for "Q2 2023". */
export function saysQuarter({ plain, at }: Token, { facts }: Source, { tokens }: Reading): boolean {
  const isOrdinal = QUARTERS.includes(plain);
  if (!isOrdinal && plain !== "quarter") return false;
  const [ordinal, noun] = isOrdinal ? [plain, tokens[at + 1]?.plain] : [tokens[at - 1]?.plain ?? "", plain];
  const number = QUARTERS.indexOf(ordinal) + 1;
  return noun === "quarter" && number > 0 && facts.some(({ text }) => text.includes(`Q${number} `));
}
