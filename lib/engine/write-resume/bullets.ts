import type { Line } from "#lib/documents/schema.ts";
import { canonicalSkill, findSkills } from "#lib/language/skills.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { checkLine } from "#lib/engine/verify/check-line.ts";
import { limitingWords } from "#lib/engine/verify/claim-words.ts";
import { isSameTerm } from "#lib/engine/same-term.ts";
import { columnsOf } from "#lib/engine/prepare-document/width.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { genericStems } from "#lib/engine/match-profile/generic-words.ts";
import { makeLine, type Writing } from "./writing.ts";

export type WeighedLine = { line: Line; weight: number };

/**
 * An item's bullets, strongest for the posting first (in a master: the profile's order), each verbatim or, when that
 * is safe, said with the posting's own term; in a tight room shortened or joined where it saves a row.
 */
export function writeBullets(writing: Writing, facts: Fact[]): WeighedLine[] {
  const weighed = facts.map((fact) => ({ fact, weight: writing.weightOf(fact.id) }));
  if (writing.room === "master")
    return weighed.map(({ fact, weight }) => ({ line: verbatim(writing, fact), weight }));
  weighed.sort((a, b) => b.weight - a.weight);
  if (writing.room === "loose")
    return weighed.map(({ fact, weight }) => ({ line: reworded(writing, fact), weight }));
  const lines: WeighedLine[] = [];
  const taken = new Set<Fact>();
  weighed.forEach(({ fact, weight }, at) => {
    if (taken.has(fact)) return;
    const partner = weighed
      .slice(at + 1, at + 5)
      .find((other) => !taken.has(other.fact) && canMerge(writing, fact, other.fact));
    const joined = partner && ifProven(merged(writing, fact, partner.fact), [fact, partner.fact]);
    if (joined) taken.add(partner.fact);
    lines.push({ line: joined ?? shortened(writing, fact) ?? reworded(writing, fact), weight });
  });
  return lines;
}

/** A changed line only if its facts state all of it; stage four would put the fact itself in its place anyway. */
function ifProven(line: Line, facts: Fact[]): Line | null {
  return checkLine(line, facts).every((check) => check.holds) ? line : null;
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

function verbatim(writing: Writing, fact: Fact): Line {
  return bulletLine(writing, [fact], fact.text, "verbatim");
}

/**
 * One term said as the posting says it: only another writing of the same term, never beside the form itself, never
 * after an article, whose form could then be wrong, and only where the ending (plural s) stays.
 */
function reworded(writing: Writing, fact: Fact): Line {
  if (writing.postingForms.size === 0) return verbatim(writing, fact);
  const known = writing.reading.byId.get(fact.id)!.skills;
  if (![...known].some((skill) => writing.postingForms.has(skill))) return verbatim(writing, fact);
  for (const { name, start, end } of findSkills(fact.text)) {
    const form = writing.postingForms.get(name);
    const own = fact.text.slice(start, end);
    if (form === undefined || !mayReplace(own, form, fact.text, start)) continue;
    const said = start === 0 ? form[0]!.toUpperCase() + form.slice(1) : form;
    const text = fact.text.slice(0, start) + said + fact.text.slice(end);
    const line = ifProven(bulletLine(writing, [fact], text, "reworded"), [fact]);
    if (line) return line;
  }
  return verbatim(writing, fact);
}

function mayReplace(own: string, form: string, text: string, start: number): boolean {
  if (lettersOf(own) === lettersOf(form) || !isSameTerm(own, form)) return false;
  if (text.toLowerCase().includes(form.toLowerCase())) return false;
  if (/s$/.test(own) !== /s$/.test(form)) return false;
  return !/\b(?:an?) $/i.test(text.slice(Math.max(0, start - 4), start));
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
  return isSameTerm(own, form) && /s$/.test(own) === /s$/.test(form) ? form : own;
}

const FILLER =
  /,? (?:in a timely (?:manner|fashion)|on a daily basis|among other (?:duties|tasks|things|responsibilities)|and other duties as assigned|and so on|etc)\.?$/i;
const PARENTHESIS = / \([^()]*\)/g;

/** Parentheses without figures or asked-for words, and closing filler, left out if that saves a row; else null. */
function shortened(writing: Writing, fact: Fact): Line | null {
  const rows = rowsOfLine(verbatim(writing, fact)).length;
  if (rows < 2) return null;
  const stop = /\.$/.test(fact.text) ? "." : "";
  const trimmed = fact.text
    .replace(PARENTHESIS, (inside) => (saysSomething(writing, inside) ? inside : ""))
    .replace(FILLER, stop)
    .replace(/\.\.$/, ".");
  if (trimmed === fact.text || trimmed.trim() === "") return null;
  const line = bulletLine(writing, [fact], trimmed, "trimmed");
  return rowsOfLine(line).length < rows ? ifProven(line, [fact]) : null;
}

function saysSomething(writing: Writing, inside: string): boolean {
  if (/\d/.test(inside) || limitingWords(inside).length > 0) return true;
  return findSkills(inside).some((skill) => writing.postingForms.has(skill.name));
}

const VERB = /^(?:[A-Z][a-z]+ed|Led|Built|Ran|Taught|Wrote|Kept|Made|Won|Set|Cut|Held|Oversaw|Grew|Drew|Drove|Took|Gave|Brought|Began|Sold|Met|Sent|Spoke|Hired|Fed|Read|Put)\b/; // prettier-ignore

/** Two short bullets that begin with a past verb, share a word that tells something, and fit one row together. */
function canMerge(writing: Writing, a: Fact, b: Fact): boolean {
  if (!VERB.test(a.text) || !VERB.test(b.text)) return false;
  if (/[;:]/.test(a.text + b.text) || /[.!?] /.test(a.text + b.text)) return false;
  if (columnsOf(a.text) + columnsOf(b.text) + 2 > 92) return false;
  const stems = writing.reading.byId.get(b.id)!.stems;
  return [...writing.reading.byId.get(a.id)!.stems].some(
    (stem) => stems.has(stem) && !genericStems.has(stem) && !/^\d/.test(stem),
  );
}

function merged(writing: Writing, a: Fact, b: Fact): Line {
  const first = a.text.replace(/[.,]+$/, "");
  const second = b.text[0]!.toLowerCase() + b.text.slice(1);
  const stop = /\.$/.test(a.text) && !/[.!?]$/.test(second) ? "." : "";
  return bulletLine(writing, [a, b], `${first}; ${second}${stop}`, "merged");
}
