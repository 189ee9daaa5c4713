import { isPlainWord } from "#lib/language/plain-word.ts";
import { smallStart } from "#lib/text.ts";
import type { Line } from "#lib/documents/schema.ts";
import { canonicalSkill, findSkills } from "#lib/language/skills.ts";
import { contentWords, partCount, stem } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { withAntecedents } from "#lib/engine/antecedents.ts";
import { isProven } from "#lib/engine/verify/check-line.ts";
import { limitingWords } from "#lib/engine/verify/claim-words.ts";
import { isSameTerm } from "#lib/engine/same-term.ts";
import { columnsOf } from "#lib/engine/prepare-document/width.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { genericStems } from "#lib/engine/match-profile/generic-words.ts";
import { asksToLead, SCOPE } from "./leading.ts";
import { tidyWays, type Manner } from "./tidy.ts";
import { RESULT } from "./worth.ts";
import { makeLine, type Told, type Writing } from "./writing.ts";

/**
 * An item's bullets, strongest for the posting first (in a master: the profile's order, verbatim), each said once,
 * tidied and, where that is safe, with the posting's own term; in a tight room shortened or joined where it saves a
 * row. `tense` is that of the item's role.
 */
export function writeBullets(writing: Writing, facts: Fact[], tense: Manner["tense"] = ""): Line[] {
  if (writing.room === "master")
    return facts.map((fact) => bulletLine(writing, [fact], fact.text, "verbatim"));
  const told = toldOf(writing, facts, tense);
  // Two pages with room for all have room for the ends of what is long, too.
  const mayBeLong = writing.options.length === "two-pages";
  if (writing.room === "loose") return told.map((one) => (mayBeLong ? null : cutLong(writing, one)) ?? reworded(writing, one)); // prettier-ignore
  const lines: Line[] = [];
  const taken = new Set<Told>();
  told.forEach((one, at) => {
    if (taken.has(one)) return;
    const partner = told
      .slice(at + 1, at + 5)
      .find((other) => !taken.has(other) && canMerge(writing, one, other));
    const joined = partner && merged(writing, one, partner);
    if (joined) taken.add(partner);
    lines.push(joined ?? shortened(writing, one) ?? cutLong(writing, one) ?? reworded(writing, one));
  });
  return lines;
}

function toldOf(writing: Writing, facts: Fact[], tense: Manner["tense"]): Told[] {
  const before = facts[0] ? writing.told.get(facts[0]) : [];
  if (before) return before;
  const ordered = facts
    .map((fact) => ({
      fact,
      rank:
        writing.weightOf(fact.id) +
        writing.nearnessOf(fact) * nearShare +
        standingOf(fact.text, asksToLead(writing.analysis)),
    }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ fact }) => fact);
  const placed = withAntecedents(ordered, facts, ({ text }) => text);
  const told = withoutRepeats(writing, placed).map((own) => tidied(writing, own, tense));
  writing.told.set(facts[0]!, told);
  return told;
}

const fewWords = 5;
/** What a point of nearness to a wish weighs beside the weightiest fact's 1. */
const nearShare = 0.035;

/** What puts a fact further up besides the posting, in shares of the weightiest fact's weight: a result in figures, what one answers for; less where it says little. */
function standingOf(text: string, isToLead: boolean): number {
  const scope = isToLead ? 0.45 : 0.1;
  const figures = RESULT.test(text) ? 0.3 : SCOPE.test(text) ? scope : 0;
  // What one does only at times is no first line.
  const limit = /^(?:sometimes|occasionally)\b|\b(?:himself|herself)\b/i.test(text) ? 0.25 : 0; // prettier-ignore
  return figures - limit - (partCount(text.trim()) < fewWords ? 0.2 : 0);
}

/** Facts that say nothing which another of the item does not (its words and figures are all there) go with that one. */
function withoutRepeats(writing: Writing, facts: Fact[]): [Fact, ...Fact[]][] {
  const stemsOf = (fact: Fact) => writing.reading.byId.get(fact.id)!.stems;
  const isRepeat = (fact: Fact, at: number) => (other: Fact, place: number) => {
    const [own, more] = [stemsOf(fact), stemsOf(other)];
    if (place === at || own.size < 3 || own.size > more.size || (own.size === more.size && place > at))
      return false;
    if ([...own].some((stem) => !more.has(stem))) return false;
    return limitingWords(fact.text).every((word) => limitingWords(other.text).includes(word));
  };
  const repeats = facts.map((fact, at) => facts.findIndex(isRepeat(fact, at)));
  const rootOf = (at: number): number => (repeats[at]! < 0 ? at : rootOf(repeats[at]!));
  return facts.flatMap((fact, at) =>
    repeats[at]! < 0
      ? [[fact, ...facts.filter((_, place) => place !== at && rootOf(place) === at)] as [Fact, ...Fact[]]]
      : [],
  );
}

function tidied(writing: Writing, facts: [Fact, ...Fact[]], tense: Manner["tense"]): Told {
  const [fact] = facts;
  for (const text of tidyWays(fact.text, { tense, hasStops: writing.hasStops })) {
    if (text === fact.text) break;
    for (const operation of text === "" ? [] : (["trimmed", "reworded"] as const))
      if (ifProven(bulletLine(writing, facts, text, operation), facts)) return { facts, text, operation };
  }
  return { facts, text: fact.text, operation: "verbatim" };
}

/** A changed line only if its facts state all of it; stage four would put the fact itself in its place anyway. */
export function ifProven(line: Line, facts: Fact[]): Line | null {
  if (line.operation === "verbatim") return line;
  return isProven(line, facts) ? line : null;
}

function bulletLine(writing: Writing, facts: Fact[], text: string, operation: Line["operation"]): Line {
  return makeLine(writing, {
    id: facts[0]!.id,
    kind: "bullet",
    text,
    factIds: facts.map((fact) => fact.id),
    operation,
  });
}

function plain(writing: Writing, { facts, text, operation }: Told): Line {
  return bulletLine(writing, facts, text, operation);
}

/**
 * One term said as the posting says it: only another writing of the same term, never beside the form itself, never
 * after an article, whose form could then be wrong, and only where the ending (plural s) stays.
 */
function reworded(writing: Writing, told: Told): Line {
  const before = writing.said.get(told);
  if (before) return before;
  const line = rewordedAnew(writing, told);
  writing.said.set(told, line);
  return line;
}

function rewordedAnew(writing: Writing, told: Told): Line {
  const { facts, text } = told;
  if (writing.postingForms.size === 0) return plain(writing, told);
  const known = writing.reading.byId.get(facts[0].id)!.skills;
  if (![...known].some((skill) => writing.postingForms.has(skill))) return plain(writing, told);
  for (const { name, start, end } of findSkills(text)) {
    const form = writing.postingForms.get(name);
    const own = text.slice(start, end);
    if (form === undefined || !mayReplace(own, form, text, start)) continue;
    const said = start === 0 ? form[0]!.toUpperCase() + form.slice(1) : form;
    const line = ifProven(bulletLine(writing, facts, text.slice(0, start) + said + text.slice(end), "reworded"), facts); // prettier-ignore
    if (line) return line;
  }
  return plain(writing, told);
}

function mayReplace(own: string, form: string, text: string, start: number): boolean {
  if (own === form || lettersOf(own) === lettersOf(form) || !isSameTerm(own, form) || isInflected(own, form))
    return false;
  if (text.toLowerCase().includes(form.toLowerCase())) return false;
  if (isPlural(own) !== isPlural(form) || isPartOf(own, form)) return false;
  return !/\b(?:an?) $/i.test(text.slice(Math.max(0, start - 4), start));
}

/** "Excel" of "MS Excel" says enough. */
function isPartOf(one: string, other: string): boolean {
  return other.toLowerCase().endsWith(` ${one.toLowerCase()}`);
}

/** "Forklifts" is several of one; "Postgres" is none. */
function isPlural(term: string): boolean {
  const [, one = ""] = /([\p{L}\d]*[^s])s$/iu.exec(term) ?? [];
  return /^\p{L}{3,}$/u.test(one) && isPlainWord(one.toLowerCase());
}

// "arc-flash" and "arc flash" read the same to any parser; the person's own stays.
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, "");
}

/** How a skill's own name is best written for this posting. */
export function termFor(writing: Writing, own: string): string {
  const name = canonicalSkill(own);
  const form = name === null ? undefined : writing.postingForms.get(name);
  if (form === undefined || writing.room === "master" || lettersOf(form) === lettersOf(own)) return own;
  // Another form of the same word ("troubleshoot") is no other term.
  const isForm = stem(own) === stem(form);
  return !isForm &&
    isSameTerm(own, form) &&
    !isInflected(own, form) &&
    isPlural(own) === isPlural(form) &&
    !isPartOf(own, form) &&
    !isPartOf(form, own)
    ? form
    : own;
}

/** "Mentor" and "mentoring" are one term, and not one word. */
function isInflected(own: string, form: string): boolean {
  const [short, long] = [own.toLowerCase(), form.toLowerCase()].sort((a, b) => a.length - b.length) as [string, string]; // prettier-ignore
  const stem = short.replace(/e$/, "");
  return long.startsWith(stem) && /^(?:ing|ed|ers?|ors?|ment|tions?|ions?)$/.test(long.slice(stem.length));
}

const FILLER =
  /,? (?:in a timely (?:manner|fashion)|on a daily basis|among other (?:duties|tasks|things|responsibilities)|and other duties as assigned|and so on|etc)\.?$/i;
const PARENTHESIS = / \([^()]*\)/g;

/** Parentheses without figures or asked-for words, and closing filler, left out if that saves a row; else null. */
function shortened(writing: Writing, told: Told): Line | null {
  const rows = rowsOfLine(plain(writing, told)).length;
  if (rows < 2) return null;
  const stop = /\.$/.test(told.text) ? "." : "";
  const text = told.text
    .replace(PARENTHESIS, (inside) => (saysSomething(writing, inside) ? inside : ""))
    .replace(FILLER, stop)
    .replace(/\.\.$/, ".");
  return text === told.text || text.trim() === "" ? null : lessRows(writing, told, text, rows);
}

function lessRows(writing: Writing, { facts, operation }: Told, text: string, rows: number): Line | null {
  const line = bulletLine(writing, facts, text, operation === "reworded" ? "reworded" : "trimmed");
  return rowsOfLine(line).length < rows ? ifProven(line, facts) : null;
}

const overlong = 200;
const leastKept = 40;
const CLAUSE = /; |, (?:which|who|so that|so|while|resulting|leading|thereby|ensuring|helping|allowing|enabling|as well as|in order to|and also|including|working|making)\b|[.!] (?=\p{Lu})/gu; // prettier-ignore

/** A bullet of over 200 characters without its last clauses, as far as they hold no figure and nothing asked for. */
function cutLong(writing: Writing, told: Told): Line | null {
  if (told.text.length <= overlong) return null;
  const rows = rowsOfLine(plain(writing, told)).length;
  const borders = [...told.text.matchAll(CLAUSE)].map((border) => border.index).reverse();
  let best: Line | null = null;
  for (const border of borders) {
    if (border < leastKept || holdsProof(writing, told.text.slice(border))) break;
    const stop = /\.$/.test(told.text) ? "." : "";
    const line = lessRows(writing, told, told.text.slice(0, border) + stop, rows);
    if (line) best = line;
    if (border <= overlong && best) break;
  }
  return best;
}

function saysSomething(writing: Writing, inside: string): boolean {
  return limitingWords(inside).length > 0 || holdsProof(writing, inside);
}

function holdsProof(writing: Writing, inside: string): boolean {
  if (/\d/.test(inside)) return true;
  return findSkills(inside).some((skill) => writing.postingForms.has(skill.name));
}

const mergedColumns = 92;
const VERB = /^(?:[A-Z][a-z]+ed|Led|Built|Ran|Taught|Wrote|Kept|Made|Won|Set|Cut|Held|Oversaw|Grew|Drew|Drove|Took|Gave|Brought|Began|Sold|Met|Sent|Spoke|Hired|Fed|Read|Put)\b/; // prettier-ignore

/** Two short bullets that begin with a past verb, share a word that tells something, and fit one row together. */
function canMerge(writing: Writing, a: Told, b: Told): boolean {
  if (!VERB.test(a.text) || !VERB.test(b.text)) return false;
  if (/[;:]/.test(a.text + b.text) || /[.!?] /.test(a.text + b.text)) return false;
  if (columnsOf(a.text) + columnsOf(b.text) + 2 > mergedColumns) return false;
  const stems = writing.reading.byId.get(b.facts[0].id)!.stems;
  return [...writing.reading.byId.get(a.facts[0].id)!.stems].some(
    (stem) => stems.has(stem) && !genericStems.has(stem) && !/^\d/.test(stem),
  );
}

/** "Built the lease schedule and moved …" where it reads on, else "…; moved …". */
function merged(writing: Writing, a: Told, b: Told): Line | null {
  const first = a.text.replace(/[.,]+$/, "");
  const second = smallStart(b.text);
  const stop = /\.$/.test(a.text) && !/[.!?]$/.test(second) ? "." : "";
  const facts: Fact[] = [...a.facts, ...b.facts];
  if (!isVaried(`${first} ${second}`)) return null;
  const isPlain = !/, |\band\b|\bor\b/.test(first);
  for (const joint of [isPlain ? " and " : ", and ", "; "]) {
    const text = `${first}${joint}${second}${stop}`;
    const line = columnsOf(text) <= mergedColumns ? bulletLine(writing, facts, text, "merged") : null;
    const proven = line && ifProven(line, facts);
    if (proven) return proven;
  }
  return null;
}

/** No word that tells something stands there more than twice. */
function isVaried(text: string): boolean {
  const counts = new Map<string, number>();
  for (const stem of contentWords(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts.values()].every((count) => count <= 2);
}
