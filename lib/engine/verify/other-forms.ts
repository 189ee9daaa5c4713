import type { FoundSkill } from "#lib/language/skills.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { isClipped } from "./clipped-words.ts";
import { isDegreeWord, isStrict, rankWords } from "./claim-words.ts";
import { otherNames } from "./equal-names.ts";
import { isInsideWord } from "./line-shape.ts";
import type { Reading, Token } from "./token.ts";
import { isKnownShort, piecesOf, stretchesOf, type Stretch } from "./short-forms.ts";
import type { Source } from "./sources.ts";

type Subject = { reading: Reading; skillOf: Map<Token, FoundSkill> };

// Letters alone prove nothing: "cleaned every office" is no CEO, and "used the DOM" makes no doctor of ministry. A
// short form that is not known has to stand for words written as a name or said to be it; a rank or degree must be
// known, or head its fact.

/** A short form or what it stands for: "BSc" for "Bachelor of Science", "content management system" for "CMS". */
export function isOtherForm(token: Token, source: Source, subject: Subject): boolean {
  if (otherNames(token.plain).some((name) => source.facts.some((fact) => holdsName(fact.text, name))))
    return true;
  if (isClipped(token, source, subject.reading.tokens) || isDegreeCalled(token, source)) return true;
  if (piecesOf(token.text))
    return isShortFor(token, source, subject) || (!subject.skillOf.has(token) && isOfCompound(token, source));
  return source.shorts.some((short) => isSpelledOut(token, short, source, subject));
}

const CALLED_MASTER = /^M\.?(?:A|S|Sc|Eng|Ed|FA|BA|Phil|PH|PA|Arch|Mus|Com|SW|Tech|LIS|LS|Res|Des)\.?$/;
const CALLED_BACHELOR = /^(?:B\.?(?:A|S|Sc|Eng|Ed|FA|BA|Com|SN|N|Tech|Arch|Mus|SW|Des|Pharm)|LL\.?B)\.?$/;

const CALLED = new Map([
  ["master's", CALLED_MASTER],
  ["masters", CALLED_MASTER],
  ["bachelor's", CALLED_BACHELOR],
  ["bachelors", CALLED_BACHELOR],
]);

/** "A master's in history" of an MA. */
function isDegreeCalled({ plain }: Token, source: Source): boolean {
  const called = CALLED.get(plain);
  if (called === undefined) return false;
  return source.facts.some(({ text, kind }) =>
    kind === "degree"
      ? called.test(text.split(" ")[0]!)
      : kind === "bullet" && called.test(text.split(/[ ,]/)[0]!),
  );
}

function isRanking(token: Token): boolean {
  return rankWords.has(token.plain) || isDegreeWord(token.plain, token.text);
}

// "Tacoma CC" and "UC Davis".
const SCHOOL = /\b(?:University|College|School|Institute|Academy)\b/;
const DEGREE = /^(?:Associate|Bachelor|Master|Doctor)\b/;

/** A line's short form of what a fact spells out. */
function isShortFor(token: Token, source: Source, { reading, skillOf }: Subject): boolean {
  const short = token.text;
  const isSkill = skillOf.has(token);
  const isLong = piecesOf(short)!.join("").length > 2;
  const inFact = source.facts.some((fact) =>
    stretchesOf(fact.text, short).some((one) => {
      const written = fact.text.slice(one.start, one.end);
      if (one.isKnown || DEGREE.test(written)) return true;
      if (isRanking(token) || !(isLong || isJoined(short, written) || SCHOOL.test(written))) return false;
      if (isTerm(fact, one, short, isSkill)) return true;
      return one.isName || (isEntry(fact.text, one) && !one.isDeed && (fact.kind !== "bullet" || !isSkill));
    }),
  );
  if (inFact || isRanking(token) || (isSkill && !isLong)) return inFact;
  // Behind its own words, which are looked up by themselves: "Visitor Intake Program (VIP)".
  return stretchesOf(reading.text, short).some(
    (one) => isBracketed(reading.text, one, short) && (isLong ? one.isName || !one.isDeed : one.isName),
  );
}

/** A line's words for a fact's short form. */
function isSpelledOut(token: Token, short: string, source: Source, { reading, skillOf }: Subject): boolean {
  const isLong = piecesOf(short)!.join("").length > 2;
  return stretchesOf(reading.text, short).some((one) => {
    if (token.start < one.start || one.end < token.end) return false;
    if (one.isKnown) return true;
    const isSaid = isBracketed(reading.text, one, short);
    if (!(one.isName && (isLong || isSaid)) && !(isSaid && isLong && !one.isDeed)) return false;
    if (isRanking(token)) return source.facts.some((fact) => heads(fact, short));
    return isStrict(token) || skillOf.has(token)
      ? source.facts.some((fact) => beginsEntry(fact.text, placeOf(fact.text, short)))
      : true;
  });
}

/**
 * "FCR" of "first-contact resolution": three or more words of a fact side by side, of which none is a deed. Letters that
 * are known to stand for something else ("PMP", "CPA") stand for that alone.
 */
function isTerm(fact: Fact, one: Stretch, short: string, isSkill: boolean): boolean {
  const written = fact.text.slice(one.start, one.end);
  const telling = written.split(/[ -]/);
  if (isSkill || one.isDeed || isTaken(short) || fact.kind !== "bullet" || telling.length < 3) return false;
  if (one.start === 0 && !/-/.test(written)) return false;
  return (
    telling.every((word) => /^\p{L}{2,}$/u.test(word) && !/(?:ly|ed)$/.test(word)) &&
    (telling.length > 3 || !/^ (?:of|for)\b/.test(fact.text.slice(one.end)))
  );
}

// Letters that everybody knows for an office or an institution stand for nothing else.
const TAKEN = new Set(
  "FCC FDA FBI CIA EPA IRS SEC FAA DOT DOE DOJ NIH CDC WHO NATO NASA NSA DHS DEA ATF USDA USAF NHS BBC CNN NBC CBS ABC IBM MIT UN EU UK USA UAE CEO CFO CTO COO CIO CMO CPA MBA PHD LLB LLM ACCA CIMA CFA FRM PMP AWS SAP GE GM HP BP".split(
    " ",
  ),
);
const isTaken = (short: string) => TAKEN.has(short) || isKnownShort(short);

/** "AFB" of "American foulbrood", "PPH" of "postpartum haemorrhage": two words of which one is put together of two. */
function isOfCompound({ text: short, plain }: Token, source: Source): boolean {
  if (!/^\p{Lu}{3}$/u.test(short) || isTaken(short) || rankWords.has(plain) || isDegreeWord(plain, short))
    return false;
  const [a, b, c] = [...short.toLowerCase()] as [string, string, string];
  const isPair = (first: string, second: string) =>
    (first.startsWith(a) && second.startsWith(b) && isInside(second, c)) ||
    (first.startsWith(a) && isInside(first, b) && second.startsWith(c));
  return source.tokens.some((one, at) => {
    const next = source.tokens[at + 1];
    if (!next || one.kind !== "word" || next.kind !== "word" || next.edge > 0 || next.start !== one.end + 1)
      return false;
    return !/(?:ed|ing|ly)$/.test(one.plain) && one.doer !== "own" && isPair(one.plain, next.plain);
  });
}

const leastPart = 4;

/** Whether a letter may begin the second part of a word. */
function isInside(word: string, letter: string): boolean {
  if (word.length < 2 * leastPart) return false;
  const at = word.indexOf(letter, leastPart);
  return at !== -1 && word.length - at >= leastPart;
}

// "P&C" for "Property and Casualty".
function isJoined(short: string, written: string): boolean {
  return short.includes("&") && / (?:and|&) /.test(written);
}

/** "Freedom of information (FOI)", "SHRM Certified Professional (SHRM-CP)", "DNA (did-not-attend)". */
function isBracketed(text: string, { start, end }: Stretch, short: string): boolean {
  if (text[end] === ")" && text.slice(0, start).endsWith(`${short} (`)) return true;
  const rest = text.slice(end, end + 24);
  const opening = /^ \((?:\p{Lu}+-)?(?=\p{Lu})/u.exec(rest)?.[0] ?? "\n";
  return rest.startsWith(short, opening.length) && /^[)-]/.test(rest.slice(opening.length + short.length));
}

function placeOf(text: string, short: string): Pick<Stretch, "start" | "end"> {
  const start = text.indexOf(short);
  return { start, end: start + short.length };
}

/** Whether words are an entry of a list, or a whole fact. */
function isEntry(text: string, place: Pick<Stretch, "start" | "end">): boolean {
  return beginsEntry(text, place) && /^(?:$|[.,;)]| \()/.test(text.slice(place.end));
}

function beginsEntry(text: string, { start }: Pick<Stretch, "start">): boolean {
  return start === 0 || (start > 0 && /(?:[,;:(] ?|-)$/.test(text.slice(Math.max(0, start - 2), start)));
}

/** Whether a short form is a degree, a certificate or a title, or heads a sentence that says where it is from. */
function heads(fact: Fact, short: string): boolean {
  const { start, end } = placeOf(fact.text, short);
  if (start === -1) return false;
  if (fact.kind !== "bullet") return fact.section !== "skills" && fact.kind !== "technology";
  return start === 0 && /^(?:, | \(| in )/.test(fact.text.slice(end));
}

function holdsName(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name);
  return at !== -1 && !isInsideWord(text, at, at + name.length);
}
