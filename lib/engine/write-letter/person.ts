import { smallStart } from "#lib/text.ts";
import { sentences } from "#lib/language/sentences.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { stem, words } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { isMonth, unionMonths, type Month } from "#lib/time.ts";
import { byRecency } from "#lib/engine/write-resume/roles.ts";
import {
  calledBy,
  countedRoles,
  employerName,
  yearsInWords,
} from "#lib/engine/write-resume/counted-roles.ts";
import { writtenOut } from "#lib/engine/write-resume/written-out.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { article, withOwnArticle } from "./articles.ts";
import { withArticle } from "./frames.ts";
import { composed, type Begun, type Person, type Sentence } from "./lettering.ts";

const longestOwn = 34;

/**
 * Who writes: from the person's own summary, where one of its sentences says so, else the newest role and the years
 * of all. Then what else the summary says in the first person, in their own words.
 */
export function personOf(lettering: Begun): Person {
  const summary = lettering.facts.find((fact) => fact.id === "summary");
  const parts = summary ? sentences(writtenOut(summary.text)).map((one) => one.text) : [];
  const kept = parts.filter((part) => words(part).length <= longestOwn);
  const wish = kept.find((part) => /^Looking for \p{L}/u.test(part));
  const proven = (text: string, operation: Sentence["operation"]): Sentence[] =>
    summary ? [lettering.proven({ text, facts: [summary], operation })].filter((one) => one !== null) : [];
  // "Before that" would point at a sentence that is not here.
  const isOwn = (part: string) => /^(?:I|My)\b/.test(part) && /[.!]$/.test(part);
  const own = kept.filter(isOwn).flatMap((part) => proven(part, "trimmed"));
  const standing = kept.find((part) => isStanding(part, lettering));
  const as = standing && `${article(standing)} ${inProse(standing).replace(/[.!]$/, "")}`;
  const isTold = as !== undefined && proven(`${amOf(lettering)} ${as}.`, "composed").length > 0;
  const verb = lettering.tone === "warm" ? "I’m looking for" : "I am looking for";
  const isYears = !isTold && own.length > 0 && /\b(?:years?|months?)\b/.test(own[0]!.text);
  let lead = isYears ? own.shift()! : null;
  // "I am a site engineer for roads …" of their own says who writes.
  if (!isTold && !lead && /^I(?: am|['’]m) an? /.test(own[0]?.text ?? "")) lead = own.shift()!;
  const made = isTold ? { as, facts: [summary!] } : lead ? null : yearsOf(lettering);
  const former = made || lead ? null : formerLead(lettering, own.length > 0);
  return {
    lead: lead ?? former,
    as: made,
    own,
    wish: (wish && proven(wish.replace(/^Looking for/, verb), "composed")[0]) || null,
    said: made?.as ?? lead?.text ?? former?.text ?? "",
  };
}

export function amOf({ tone }: Pick<Begun, "tone">): string {
  return tone === "warm" ? "I’m" : "I am";
}

/** "Registered nurse with six years on …": a noun phrase whose last word is one of the person's titles. */
function isStanding(part: string, { facts }: Begun): boolean {
  const phrase =
    /^(\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}?) (?:with|who|in|for|from|at|returning|specializing|specialising|focused|trained|working|looking|seeking|hoping) [^:;]+\.$/u.exec(
      part,
    )?.[1];
  if (!phrase || /^(?:I|My|We)\b/.test(phrase)) return false;
  // "A porter for three years" is one that has been one so long.
  if (/ for (?:\d|(?:over|about|nearly|two|three|four|five|six|seven|eight|nine|ten)\b)/.test(part))
    return false;
  const last = stem(phrase.split(" ").at(-1)!);
  if (/^(?:graduate|student|veteran|leaver|apprentice|trainee)$/i.test(phrase.split(" ").at(-1)!))
    return true;
  const named = facts.filter((fact) => fact.kind === "title" || fact.kind === "headline");
  return named.some((fact) => words(fact.text).some((word) => stem(word.text) === last));
}

/** "a sous chef with nine years of experience, now at Maison Tchoupitoulas": of the roles that the posting's years ask about, else of all. */
function yearsOf(lettering: Begun): Person["as"] {
  const { profile, today } = lettering;
  const [newest] = byRecency(profile.experiences);
  if (!newest) return null;
  const facts = lettering.factsOfItem(lettering.idOf(newest));
  const [title, employer, dates] = [
    factOf(facts, "title"),
    factOf(facts, "employer"),
    factOf(facts, "dates"),
  ];
  if (!title || !newest.isCurrent) return null;
  const role = roleName(title, lettering);
  if (role === "") return null;
  const where = withArticle(employerName(employer));
  const counted = countedRoles(lettering);
  const years = Math.floor(unionMonths(counted, today) / 12);
  const spans = counted.map((one) => factOf(lettering.factsOfItem(lettering.idOf(one)), "dates"));
  const reach = `with ${yearsInWords(years)} of experience`;
  const forms: [string, (Fact | undefined)[]][] = [
    [`${role} ${reach}${where === "" ? "" : `, now at ${where}`}`, [title, employer, dates, ...spans]],
    [where === "" ? role : `${role} at ${where}`, [title, employer, dates]],
  ];
  // Who counts the years otherwise in the summary is not contradicted.
  const isCounted = YEARS.test(profile.summary) && !profile.summary.toLowerCase().includes(yearsInWords(years)); // prettier-ignore
  for (const [as, own] of years < 1 || isCounted ? forms.slice(1) : forms) {
    const said = [...new Set(own)].filter((fact) => fact !== undefined);
    if (lettering.proven(composed(`${amOf(lettering)} ${as}.`, said))) return { as, facts: said };
  }
  return null;
}

const YEARS = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\+? (?:years|yrs)\b/i; // prettier-ignore

/** "I have 16 years of experience, most recently as a higher executive officer at …", of a role that has ended. */
function formerLead(lettering: Begun, isTold: boolean): Sentence | null {
  const newest = byRecency(lettering.profile.experiences)[0];
  if (!newest || newest.isCurrent) return null;
  const facts = lettering.factsOfItem(lettering.idOf(newest));
  const [title, employer] = [factOf(facts, "title"), factOf(facts, "employer")];
  if (!title) return null;
  const where = withArticle(employerName(employer));
  const role = roleName(title, lettering);
  if (role === "") return null;
  const place = `${role}${where === "" ? "" : ` at ${where}`}`;
  const counted = countedRoles(lettering);
  const years = Math.floor(unionMonths(counted, lettering.today) / 12);
  const spans = counted.map((one) => factOf(lettering.factsOfItem(lettering.idOf(one)), "dates"));
  const plain = composed(`I was ${place}.`, [title, employer]);
  // Who says of themselves who they are need not say what they were.
  if (years < 1) return isTold ? null : lettering.proven(plain);
  const text = `I have ${yearsInWords(years)} of experience, most recently as ${place}.`;
  return lettering.proven(composed(text, [title, employer, ...spans])) ?? lettering.proven(plain);
}

/** "a staff nurse" of "Staff nurse, oncology". */
export function roleName(title: Fact, { analysis }: Pick<Begun, "analysis">): string {
  const name = inProse(calledBy(title.text, analysis.title));
  return OF_WORK.test(name) && !OF_SOMEBODY.test(name) ? "" : withOwnArticle(name);
}

/** "Night replenishment", "Bar work": what one did, and nothing that one was. */
const OF_SOMEBODY =
  / of |\b(?:head|director|manager|chief|vp|lead|leader|officer|president|associate|assistant|agent|clerk|rep|executive|specialist|intern|trainee|apprentice|volunteer|consultant|analyst|engineer|technician|worker|operator|member|helper|nurse|teacher)\b/i;
const OF_WORK =
  /(?:ment|[ts]ion|ance|ing|ics)s?$|\b(?:internship|apprenticeship|traineeship|work|services?|sales|support|staff|help|retail|operations)$/iu;

/** "Mathematics teacher" small within a sentence; "Registered Nurse" and "Java developer" stay. */
function inProse(name: string): string {
  const kind = KIND.exec(name)?.[0] ?? "";
  if (kind !== "") return smallStart(kind) + inProse(name.slice(kind.length));
  // "Band 6 Midwife", "Payroll & Benefits Administrator": a name whole or not at all.
  if (/^\p{Lu}\p{Ll}+ (?:&|and|\d+|[IVX]+) (?:.* )?\p{Lu}/u.test(name)) return name;
  const [first = "", second = ""] = name.split(" ");
  const isPlain =
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*(?:['’]s?)?$/u.test(first) && !/^\p{Lu}/u.test(canonicalSkill(first) ?? "");
  return isPlain && !/^\p{Lu}/u.test(second) ? smallStart(name) : name;
}

// What makes a role less is no part of its title ("a part-time Assistant Registrar").
const KIND =
  /^(?:Part-time|Voluntary|Volunteer|Temporary|Interim|Acting|Freelance|Seasonal|Unpaid|Honorary|Casual) /;

/** "I have been at Carolina Trust Bank since March 2020.": of a role that goes on. */
export function sinceWhen(lettering: Begun): Sentence | null {
  const newest = byRecency(lettering.profile.experiences)[0];
  if (!newest?.isCurrent || !isMonth(newest.start)) return null;
  const facts = lettering.factsOfItem(lettering.idOf(newest));
  const [employer, dates] = [factOf(facts, "employer"), factOf(facts, "dates")];
  const name = employerName(employer);
  const isAgain = lettering.profile.experiences.some((role) => role !== newest && role.company === newest.company); // prettier-ignore
  // Who was there before in another role is there since longer.
  if (name === "" || !dates || isAgain) return null;
  const have = lettering.tone === "warm" ? "I’ve" : "I have";
  const text = `${have} been at ${withArticle(name)} since ${inFull(newest.start)}.`;
  return lettering.proven(composed(text, [employer, dates]));
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "March 2020"; a year alone as it is. */
export function inFull(month: Month): string {
  const [year = "", number] = month.split("-");
  return number === undefined ? year : `${months[Number(number) - 1]} ${year}`;
}
