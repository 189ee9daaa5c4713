import type { Line } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { sentences } from "#lib/language/sentences.ts";
import { unionMonths } from "#lib/time.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { ifProven } from "./bullets.ts";
import { byRecency } from "./roles.ts";
import { noBulletWorths, standingWorths } from "./worth.ts";
import { factOf, idsOf, makeLine, type Entry, type Writing } from "./writing.ts";

const tightRows = 4;

/** The person's own summary, in a tight room some of its first whole sentences; without one, what the facts add up to. */
export function writeSummary(writing: Writing): Entry[] {
  const own = writing.facts.find((fact) => fact.id === "summary");
  const forms = own ? ownSummaries(writing, own) : [composedSummary(writing)];
  const choices = forms
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      lines,
      worth: summaryWorth(lines.reduce((sum, line) => sum + rowsOfLine(line).length, 0)),
    }));
  return choices.length === 0
    ? []
    : [{ section: "summary", choices, extras: [], bulletWorths: noBulletWorths }];
}

function summaryWorth(rows: number): number {
  return standingWorths.summary + standingWorths.summaryRow * Math.min(rows, tightRows);
}

/** The ways in which the person's own summary may stand, shorter first; in a tight room its fullest has four rows. */
function ownSummaries(writing: Writing, fact: Fact): Line[][] {
  const { text } = fact;
  const paragraph = (part: string, at: number): Line =>
    makeLine(writing, {
      id: at === 0 ? "summary" : `summary.${at + 1}`,
      kind: "paragraph",
      text: part,
      factIds: ["summary"],
      operation: part === text ? "verbatim" : "trimmed",
    });
  const paragraphs = text.split("\n").map((part) => part.trim()).filter((part) => part !== ""); // prettier-ignore
  const each = paragraphs.map(paragraph);
  // A paragraph that cannot be shown to be a part of the fact would be put back whole by stage four, in more rows.
  const whole = each.every((line) => ifProven(line, [fact])) ? each : [paragraph(text, 0)];
  if (writing.room !== "tight") return [whole];
  const forms: Line[][] = [];
  let kept = "";
  for (const sentence of sentences(text)) {
    kept = kept === "" ? sentence.text : `${kept} ${sentence.text}`;
    const line = ifProven(paragraph(kept, 0), [fact]);
    if (!line) continue;
    const rows = rowsOfLine(line).length;
    if (forms.length > 0 && rows > tightRows) break;
    // One row of four is too little to cut down to; a whole summary that short is a form of its own.
    if (rows >= 2 || forms.length === 0) forms.push([line]);
  }
  return forms.length > 0 ? forms : [whole];
}

/**
 * A summary of sums and names when the person wrote none. Its first sentence takes the shape that the facts call for
 * (a role that goes on or has ended, one role or several, no role yet), its second names the skills asked for.
 */
function composedSummary(writing: Writing): Line[] {
  const opening = writing.profile.experiences.length > 0 ? workSentence(writing) : schoolSentence(writing);
  const parts = [opening, skillsSentence(writing)].filter((part) => part !== null);
  if (parts.length === 0) return [];
  const text = parts.map((part) => part.text).join(" ").replace(/\.\.(?= |$)/g, "."); // prettier-ignore
  const factIds = [...new Set(parts.flatMap((part) => part.factIds))];
  return [makeLine(writing, { id: "summary", kind: "paragraph", text, factIds, operation: "composed" })];
}

type Sentence = { text: string; factIds: string[] } | null;

function workSentence(writing: Writing): Sentence {
  const roles = byRecency(writing.profile.experiences);
  const facts = writing.factsOfItem(writing.idOf(roles[0]!));
  const title = factOf(facts, "title");
  if (!title) return null;
  const employer = factOf(facts, "employer");
  const dated = roles.filter((role) => unionMonths([role], writing.today) > 0);
  const years = Math.floor(unionMonths(dated, writing.today) / 12);
  const named = coreOf(title.text);
  const place = employer ? `${named} at ${employer.text}` : named;
  const own = idsOf([title, employer]);
  if (years < 1)
    return { text: roles[0]!.isCurrent ? `${place}.` : `Most recently ${inSentence(place)}.`, factIds: own };
  const span = `${years} ${years === 1 ? "year" : "years"} of experience`;
  const dates = dated.map((role) => factOf(writing.factsOfItem(writing.idOf(role)), "dates"));
  const factIds = [...own, ...idsOf(dates)];
  if (!roles[0]!.isCurrent) {
    const reach = dated.length > 1 ? `${span} across ${dated.length} roles` : span;
    return { text: `${reach}, most recently as ${inSentence(place)}.`, factIds };
  }
  if (dated.length === 1) return { text: `${place} with ${span}.`, factIds };
  const where = employer ? `, most recently at ${employer.text}` : "";
  return { text: `${named} with ${span} across ${dated.length} roles${where}.`, factIds };
}

/** "Mathematics teacher" of "Mathematics teacher, grades 7 and 8". */
export function coreOf(title: string): string {
  return /^[^,(/–]{3,}?(?= ?[,(/–])/.exec(title)?.[0] ?? title;
}

/** "Charge nurse" within a sentence; "IT lead" and "Java developer" stay. */
function inSentence(text: string): string {
  const [first = "", second = ""] = text.split(" ");
  const isPlain = /^\p{Lu}\p{Ll}{3,}$/u.test(first) && canonicalSkill(first) === null;
  return isPlain && /^\p{Ll}/u.test(second) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** A skill's name within a sentence: small where the lexicon writes it small, or where only its first word is large. */
function skillInSentence(name: string): string {
  const canonical = canonicalSkill(name);
  const isCommon = canonical === null ? /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) : /^\p{Ll}/u.test(canonical);
  return isCommon && /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

function schoolSentence(writing: Writing): Sentence {
  const latest = byRecency(writing.profile.education)[0];
  if (!latest) return null;
  const facts = writing.factsOfItem(writing.idOf(latest));
  const [degree, field, institution] = [
    factOf(facts, "degree"),
    factOf(facts, "field"),
    factOf(facts, "institution"),
  ];
  if (!degree || !institution) return null;
  const isNamed = !field || degree.text.toLowerCase().includes(field.text.toLowerCase());
  const study = isNamed ? degree.text : `${degree.text} in ${field.text}`;
  return {
    text: `${study} from ${institution.text}.`,
    factIds: idsOf([degree, isNamed ? undefined : field, institution]),
  };
}

function skillsSentence(writing: Writing): Sentence {
  const skills = writing.match.relevance
    .map(({ factId }) => writing.reading.byId.get(factId)?.fact)
    .filter((fact) => fact !== undefined && fact.kind === "skill" && !fact.id.endsWith(".years"))
    .slice(0, 3);
  if (skills.length < 2) return null;
  const names = skills.map((fact) => skillInSentence(fact!.text));
  return {
    text: `Skills include ${names.slice(0, -1).join(", ")} and ${names.at(-1)}.`,
    factIds: idsOf(skills),
  };
}
