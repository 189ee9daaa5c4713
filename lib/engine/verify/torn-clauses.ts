import { rankWords } from "./claim-words.ts";
import type { Reading, Token } from "./token.ts";
import { words } from "#lib/language/tokens.ts";
import { isHeldSince } from "./holds-word.ts";
import { openingKey, type Source } from "./sources.ts";
import { changeKey, wordKey } from "./word-forms.ts";

// "Which", "so" and the like say that what follows came of what stands before. Joined by them, two facts claim more.
const CAUSES =
  /\b(?:which|thereby|thus|so|so that|hence|therefore|consequently|through|leading to|resulting in|(?:thanks to|because of|owing to|due to|as a result of) *(?:my |the |our |an? )*) *$/i;
// "Thanks to my bulletin, closures fell".
const CAUSE_FIRST =
  /^(?:thanks to|because of|owing to|due to|as a result of|through|by|using|via) [^,]*, *(?:my |the |our |an? )*$/i;
// What is done to figures: behind a comma, in "-ing", it reads as the outcome of the deed before.
const OUTCOMES = new Set(
  "cut raise double triple save improve win eliminate shorten prevent generate earn drive bring help allow enable lead free speed"
    .split(" ")
    .map((word) => wordKey(word)),
);

/**
 * Where a line joins two statements to more than both say: the second as the outcome of the first, or a scrap of one
 * ("CFO" of "reported to the CFO") as if it stood for itself.
 */
export function tornClauses(
  reading: Reading,
  tokens: Token[],
  sources: Source[],
  isBorrowed: (token: Token, source: Source) => boolean,
): Token[] {
  if (sources.length === 0) return [];
  const torn: Token[] = [
    ...titlesTaken(reading, tokens, sources, isBorrowed),
    ...tokens.filter((token, at) => isRankTaken(reading.text, token, sources[at]!, isBorrowed)),
  ];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const [source, next] = [sources[at - 1]!, token ? sources[at] : undefined];
    if (token && next === source) {
      if (isTitleTaken(reading.text, tokens.slice(0, at), source, token, isBorrowed))
        torn.push(...tokens.slice(0, at));
      if (isScrap(token, tokens[at - 1]!, source, isBorrowed)) torn.push(token);
      continue;
    }
    const isApart = !token || token.edge === 2;
    if (isIssuerAlone(tokens.slice(from, at), source)) torn.push(...tokens.slice(from, at));
    if (isDateTaken(tokens.slice(from, at), source, sources[from - 1])) torn.push(...tokens.slice(from, at));
    if (token && isLengthTaken(reading.text, tokens.slice(from, at), token, source, next!))
      torn.push(...tokens.slice(from, at));
    if (!isApart) {
      torn.push(
        ...scrapsOf(
          tokens.slice(from, at),
          source,
          from === 0 && !token.isBefore && (next!.isHeading || next!.isDated),
        ),
      );
      if (impliesCause(reading, tokens[at - 1]!, token)) torn.push(token);
      // "The baker and I led tours" of who wrote a book with a baker, and led tours.
      if (/^ and I $/.test(reading.text.slice(tokens[at - 1]!.end, token.start)))
        torn.push(...tokens.slice(from, at));
    }
    from = at;
  }
  return torn;
}

/** "As a receptionist, …": said as a title, so it must be one, not somebody whom a fact speaks of. */
function titlesTaken(
  { text }: Reading,
  tokens: Token[],
  sources: Source[],
  isBorrowed: (token: Token, source: Source) => boolean,
): Token[] {
  const said =
    /^As (?:an?|the) ([^,]{2,60}),/.exec(text) ??
    /^((?:\p{Lu}?\p{Ll}+ ){0,3}\p{L}*(?:er|or|ist|ian|ant|ent|chef|cook|nurse|clerk|aide|head)),? who (?!(?:is|was|are|were) not)/u.exec(
      text,
    );
  // "Advise the trainer, who decides".
  if (!said || / (?:the|an?|my|our|one|two|another) /.test(said[1]!)) return [];
  const isTitle = (token: Token, source: Source) =>
    source.isHeading ||
    source.isDated ||
    source.isFree ||
    isBorrowed(token, source) ||
    source.facts.some((fact) => /\bas (?:an?|the) /i.test(fact.text));
  return tokens.filter((token, at) => token.end <= said[0].length && !isTitle(token, sources[at]!));
}

/** "Repiped 40 apartments, 2020" of a role that began then: a role's dates date none of its deeds. */
function isDateTaken(run: Token[], source: Source, last: Source | undefined): boolean {
  if (!last || last.isHeading || last.isDated || last.isFree || !(source.isHeading || source.isDated))
    return false;
  return (
    run.length === 1 && run[0]!.date !== undefined && (run[0]!.date.role === "" || run[0]!.date.role === "in")
  );
}

/** "Four years as an intern" of who studied for four years: how long is said of what follows. */
function isLengthTaken(text: string, run: Token[], token: Token, source: Source, next: Source): boolean {
  const number = run.find((one) => one.number?.measure?.dimension === "calendar");
  if (!number || run.some((one) => one !== number && one.measures === undefined)) return false;
  if (!/^ ?(?:as|at|in|of|for|with|on)\b/.test(text.slice(run.at(-1)!.end, token.start))) return false;
  return next.headedBy !== source && !(source.isHeading && next.itemId === source.itemId);
}

const GIVEN = /^(?:certified|issued|awarded|granted|given|accredited|conferred)$/;

/** "Hot Work Certificate, DNV" and "…, issued by DNV": behind one certificate who issued another. */
function isIssuerAlone(tokens: Token[], source: Source): boolean {
  const run = tokens.filter(({ plain }) => !GIVEN.test(plain));
  if (!isHeldSince(source) || run.length === 0 || tokens[0]!.edge === 2) return false;
  const named = source.isHeading
    ? source.facts.filter(({ kind }) => kind === "issuer").flatMap(({ text }) => words(text))
    : words(source.facts[0]!.text.split(/,| \(/).slice(1).join(" "));
  const own = source.isHeading
    ? source.facts.filter(({ kind }) => kind === "certification").flatMap(({ text }) => words(text))
    : words(source.facts[0]!.text.split(/,| \(/)[0]!);
  const keys = (spans: { text: string }[]) => new Set(spans.map(({ text }) => wordKey(text)));
  const [issuer, name] = [keys(named), keys(own)];
  const isOfIssuer = (token: Token) =>
    token.kind === "word" && issuer.has(token.key) && /^\p{Lu}/u.test(token.text);
  return run.every(isOfIssuer) && run.some(({ key }) => !name.has(key));
}

const HELD = new Set(
  "head chief director president principal captain officer executive partner owner dean chair chairman chairwoman ceo cto cfo coo cio vp manager supervisor".split(
    " ",
  ),
);

const OVERSEEN = new Map([
  ["supervisor", wordKey("supervise")],
  ["coordinator", wordKey("coordinate")],
]);
const STOOD_IN = /\b(?:st(?:oo|an)d|fill|step|deputi[sz])\p{L}* (?:in )?as (?:an? |the )?$/iu;

// "Head one of four sections": a deed.
const HEADS = /^ (?:an?|the|our|my|one|two|three|four|five|six|\d+)\b/;

/** "Head of finance" and "worked as head of finance" of who reported to one. */
function isRankTaken(
  text: string,
  token: Token,
  source: Source,
  isBorrowed: (token: Token, source: Source) => boolean,
): boolean {
  if (!HELD.has(token.plain) || source.isHeading || source.isDated || source.isFree) return false;
  const before = text.slice(Math.max(0, token.start - 20), token.start);
  // "The chief buyer and I negotiated".
  if (/^[^,.;:()]{0,40} and I\b/.test(text.slice(token.end))) return false;
  // "With the head cook, developed the menu".
  if (/\b(?:with|under|alongside|for|by) (?:the |an? |my |our )?$/i.test(before)) return false;
  if (token.edge !== 2 && !/\bas (?:an? |the )?$/i.test(before)) return false;
  // "Stepped in as team leader": for whoever is.
  if (STOOD_IN.test(before)) return false;
  // "Supervisor of two clerks" of who supervises them.
  if (
    /^ of /.test(text.slice(token.end, token.end + 4)) &&
    source.tokens[0]?.key === OVERSEEN.get(token.plain)
  )
    return false;
  if (
    token.edge === 2 &&
    (/ed\b|ing\b/.test(token.plain) || HEADS.test(text.slice(token.end, token.end + 8)))
  )
    return false;
  return (
    !isBorrowed(token, source) &&
    !opens(source, token) &&
    !source.facts.some((fact) => /\bas (?:an? |the )?/i.test(fact.text))
  );
}

/** Whether a statement has a word at the beginning of a clause, but not as somebody else: "; the chief purser counts". */
const opens = ({ words: own, tokens }: Source, { key }: Token) =>
  own.get(key)?.some((one) => one.edge > 0 && !OF_SOMEBODY.test(tokens[one.at - 1]?.plain ?? "")) ?? false;

const OF_SOMEBODY = /^(?:the|an?|our|my|their|with|by|under|for|to|of)$/;

function scrapsOf(run: Token[], source: Source, isBeforeHeading: boolean): Token[] {
  if (source.isHeading || source.isFree || run.some((token) => source.openings.has(openingKey(token))))
    return [];
  return run.some((token) => rankWords.has(token.plain)) || (isBeforeHeading && isNoun(run)) ? run : [];
}

const isNoun = (run: Token[]) =>
  run.length <= 3 && run.every((token) => token.kind === "word") && /^\p{Lu}/u.test(run[0]!.text);

/** "CFO, Tarn Logistics" of "reported to the CFO" at Tarn Logistics: what stands before an employer is a title. */
function isTitleTaken(
  text: string,
  run: Token[],
  source: Source,
  next: Token,
  isBorrowed: (token: Token, source: Source) => boolean,
): boolean {
  if (source.isHeading || !isBorrowed(next, source) || !isNoun(run)) return false;
  const isHeld = next.edge === 1 || /^(?: at| for| with|,) $/.test(text.slice(run.at(-1)!.end, next.start));
  if (!isHeld) return false;
  if (
    run.some(
      (token) =>
        rankWords.has(token.plain) && !isBorrowed(token, source) && !source.openings.has(openingKey(token)),
    )
  )
    return true;
  return (
    run.every((token) => !isBorrowed(token, source)) &&
    !run.some((token) => source.openings.has(openingKey(token)))
  );
}

/** A name after a comma, out of the middle of its statement, behind words of the heading: "Reporter, CBC". */
function isScrap(
  token: Token,
  last: Token,
  source: Source,
  isBorrowed: (token: Token, source: Source) => boolean,
): boolean {
  if (
    token.edge !== 1 ||
    source.isHeading ||
    !/^\p{Lu}/u.test(token.text) ||
    source.openings.has(openingKey(token))
  )
    return false;
  return isBorrowed(last, source) && !isBorrowed(token, source);
}

const gapLookedAt = 60;

function impliesCause({ text }: Reading, last: Token, token: Token): boolean {
  const gap = text.slice(last.end, token.start).slice(-gapLookedAt);
  if (CAUSES.test(gap) || (/^,/.test(gap) && CAUSE_FIRST.test(text.slice(0, token.start)))) return true;
  return (
    /ing$/.test(token.plain) &&
    /,/.test(gap) &&
    (changeKey(token.plain) !== undefined || OUTCOMES.has(token.key))
  );
}
