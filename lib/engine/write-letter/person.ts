import { sentences } from "#lib/language/sentences.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { stem, words } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { unionMonths } from "#lib/time.ts";
import { byRecency } from "#lib/engine/write-resume/roles.ts";
import { coreOf } from "#lib/engine/write-resume/summary.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { article } from "./deeds.ts";
import { composed, type Begun, type Person, type Sentence } from "./lettering.ts";

const longestOwn = 34;

/**
 * Who writes: from the person's own summary, where one of its sentences says so, else the newest role and the years
 * of all. Then what else the summary says in the first person, in their own words.
 */
export function personOf(lettering: Begun): Person {
  const summary = lettering.facts.find((fact) => fact.id === "summary");
  const parts = summary ? sentences(summary.text).map((one) => one.text) : [];
  const kept = parts.filter((part) => words(part).length <= longestOwn);
  const wish = kept.find((part) => /^Looking for \p{L}/u.test(part));
  const proven = (text: string, operation: Sentence["operation"]): Sentence[] =>
    summary ? [lettering.proven({ text, facts: [summary], operation })].filter((one) => one !== null) : [];
  // "Before that" would point at a sentence that is not here.
  const isOwn = (part: string) => /^(?:I|My)\b/.test(part) && /[.!]$/.test(part);
  const own = kept.filter(isOwn).flatMap((part) => proven(part, "trimmed"));
  const standing = kept.find((part) => isStanding(part, lettering));
  const lead = standing ? proven(`I am ${article(standing)} ${inProse(standing)}`, "composed")[0] : undefined;
  const verb = lettering.tone === "warm" ? "I’m looking for" : "I am looking for";
  return {
    lead:
      lead ??
      (own.length > 0 && /\b(?:years?|months?)\b/.test(own[0]!.text) ? own.shift()! : yearsLead(lettering)),
    own,
    wish: (wish && proven(wish.replace(/^Looking for/, verb), "composed")[0]) || null,
  };
}

/** "Registered nurse with six years on …": a noun phrase whose last word is one of the person's titles. */
function isStanding(part: string, { facts }: Begun): boolean {
  const phrase = /^(\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}?) (?:with|who|in|for|from|at) [^:;]+\.$/u.exec(
    part,
  )?.[1];
  if (!phrase || /^(?:I|My|We)\b/.test(phrase)) return false;
  const last = stem(phrase.split(" ").at(-1)!);
  const named = facts.filter((fact) => fact.kind === "title" || fact.kind === "headline");
  return named.some((fact) => words(fact.text).some((word) => stem(word.text) === last));
}

function yearsLead(lettering: Begun): Sentence | null {
  const { profile, today, tone } = lettering;
  const [newest] = byRecency(profile.experiences);
  if (!newest) return null;
  const facts = lettering.factsOfItem(lettering.idOf(newest));
  const [title, employer, dates] = [
    factOf(facts, "title"),
    factOf(facts, "employer"),
    factOf(facts, "dates"),
  ];
  if (!title) return null;
  const role = roleName(title);
  const place = employer ? ` at ${employer.text}` : "";
  const dated = profile.experiences.filter((one) => unionMonths([one], today) > 0);
  const years = Math.floor(unionMonths(dated, today) / 12);
  const am = tone === "warm" ? "I’m" : "I am";
  const plain = composed(`${newest.isCurrent ? am : "I was"} ${role}${place}.`, [title, employer, dates]);
  if (years < 1) return lettering.proven(plain);
  const spans: (Fact | undefined)[] = dated.map((one) =>
    factOf(lettering.factsOfItem(lettering.idOf(one)), "dates"),
  );
  const reach = `${inWords(years)} ${years === 1 ? "year" : "years"} of experience${dated.length > 1 ? ` across ${inWords(dated.length)} roles` : ""}`;
  const text =
    tone === "formal" || !newest.isCurrent
      ? `I have ${reach}, most recently as ${role}${place}.`
      : tone === "warm"
        ? `${am} ${role} with ${reach}${place === "" ? "" : `, most recently${place}`}.`
        : `I am ${role}${place}, with ${reach}.`;
  return lettering.proven(composed(text, [title, employer, ...spans])) ?? lettering.proven(plain);
}

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (count: number) => numerals[count] ?? String(count);

/** "a staff nurse" of "Staff nurse, oncology". */
export function roleName(title: Fact): string {
  const name = inProse(coreOf(title.text).trim());
  return `${article(name)} ${name}`;
}

/** "Mathematics teacher" small within a sentence; "Registered Nurse" and "Java developer" stay. */
function inProse(name: string): string {
  const [first = "", second = ""] = name.split(" ");
  const isPlain =
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(first) && !/^\p{Lu}/u.test(canonicalSkill(first) ?? "");
  return isPlain && !/^\p{Lu}/u.test(second) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
