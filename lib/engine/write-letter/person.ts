import { sentenceCase, smallStart } from "#lib/text.ts";
import { sentences } from "#lib/language/sentences.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { stem, words } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { isMonth, unionMonths, type Month } from "#lib/time.ts";
import { isFar, presentedRole, servingDegree } from "#lib/engine/write-resume/head.ts";
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
import { atEmployer } from "./frames.ts";
import { composed, type Begun, type Person, type Sentence } from "./lettering.ts";

const longestOwn = 34;

/**
 * Who writes: from the person's own summary, where one of its sentences says so, else the newest role and the years
 * of all. Then what else the summary says in the first person, in their own words.
 */
export function personOf(lettering: Begun): Person {
  const summary = lettering.facts.find((fact) => fact.id === "summary");
  const parts = summary ? sentences(writtenOut(summary.text)).map((one) => one.text) : [];
  const isBare = parts.length === 1 && !/[.!?]$/.test(parts[0]!);
  const kept = (isBare ? [`${sentenceCase(parts[0]!)}.`] : parts).filter((part) => words(part).length <= longestOwn); // prettier-ignore
  const wish = kept.find((part) => /^Looking for \p{L}/u.test(part));
  const proven = (text: string, operation: Sentence["operation"]): Sentence[] =>
    summary ? [lettering.proven({ text, facts: [summary], operation })].filter((one) => one !== null) : [];
  // "Before that" would point at a sentence that is not here.
  const isOwn = (part: string) => /^(?:I|My)\b/.test(part) && /[.!]$/.test(part) && !HANGING.test(part);
  const isGoingOn = (part: string, at: number): boolean =>
    GOING_ON.test(part) && /[.!]$/.test(part) && at > 0 && (isOwn(kept[at - 1]!) || isGoingOn(kept[at - 1]!, at - 1)); // prettier-ignore
  const own = kept
    .filter((part, at) => isOwn(part) || isGoingOn(part, at))
    .flatMap((part) => proven(part, "trimmed"));
  const standing = kept.map(asStanding).find((part) => isStanding(part, lettering)) ?? headlineOf(lettering);
  const noun = standing && ofOneself(beginsSmall(summary) ? smallStart(standing) : inProse(standing)).replace(/[.!]$/, ""); // prettier-ignore
  const as = noun && `${article(noun)} ${noun}`;
  const standingFacts = lettering.facts.filter(({ id, kind }) => id === "summary" || kind === "headline");
  const isTold =
    as !== undefined && lettering.proven(composed(`${amOf(lettering)} ${as}.`, standingFacts)) !== null;
  const verb = lettering.tone === "warm" ? "I’m looking for" : "I am looking for";
  const isYears = !isTold && own.length > 0 && /\b(?:years?|months?)\b|\bsince (?:19|20)\d\d\b/.test(own[0]!.text); // prettier-ignore
  let lead = isYears ? own.shift()! : null;
  // "I am a site engineer for roads …" of their own says who writes.
  if (!isTold && !lead && /^I(?: am|['’]m) an? /.test(own[0]?.text ?? "")) lead = own.shift()!;
  const made = isTold ? { as, facts: standingFacts } : lead ? null : yearsOf(lettering);
  const former = made || lead ? null : formerLead(lettering, own.length > 0);
  return {
    lead: lead ?? former,
    as: made,
    own,
    wish: (wish && proven(wish.replace(/^Looking for/, verb), "composed")[0]) || null,
    said: made?.as ?? lead?.text ?? former?.text ?? "",
  };
}

const beginsSmall = (summary: Fact | undefined) => /^\p{Ll}/u.test(summary?.text ?? "");

/**
 * A sentence of a summary as one is something: without what somebody looks for, which is said near the end, and what
 * is a clause of its own ("…, fish is my thing"); "Logistician, 7 years in the Sahel" is one with 7 years.
 */
function asStanding(part: string): string {
  const whole = part
    .replace(/[.!]$/, "")
    .replace(/^(\p{L}[\p{L} -]+) \(\p{Lu}{2,6}\)(?= (?:with|who|in|for|from) )/u, "$1");
  const stop = /[.!]$/.exec(part)?.[0] ?? "";
  const [noun = "", ...behind] = whole.split(", ");
  const years = /^((?:over |about |nearly |more than )?\d+\+? (?:years?|months?)(?: (?:in|of|with|at|as) .+)?)$/iu.exec(behind.join(", "))?.[1]; // prettier-ignore
  if (years && / (?:in|of|with|at) /.test(years)) return `${noun} with ${years}${stop}`;
  const at = behind.findIndex((clause) => /(?:^|\s)(?:my|I|is|are|me)(?:\s|$)/.test(clause));
  const kept = [noun, ...(at === -1 ? behind : behind.slice(0, at))].join(", ");
  return `${kept.replace(/(?<=\b(?:student|graduate|apprentice|trainee|leaver)) (?:looking|seeking|hoping|wanting) .*$/iu, "")}${stop}`;
}

/** "2nd year BCom student" over a resume says who writes where nothing else does. */
function headlineOf({ facts }: Begun): string | undefined {
  const text = facts.find(({ kind }) => kind === "headline")?.text.trim() ?? "";
  return LEARNING.test(`${text}.`) ? `${text}.` : undefined;
}

/** "Before that I did 11 years in payroll.": behind a sentence of theirs that stands in the letter. */
const GOING_ON = /^(?:Before that|Since then|After that|Now|Today|At present|In between),? (?:I|my)\b/;

/** "I run it.": of a sentence that stands before it. */
const HANGING = /^(?:I|My)(?: \p{L}+){0,2} (?:it|them|this|that|there)\b(?! \p{L}{3})/u;

export function amOf({ tone }: Pick<Begun, "tone">): string {
  return tone === "warm" ? "I’m" : "I am";
}

/** "Final year computer science student." */
const LEARNING =
  /^(?!I |My |We )[\p{L}\d][\p{L}\d-]*(?: [\p{L}-]+){0,6} (?:student|graduate|apprentice|trainee|leaver)\.$/iu;

/** "A developer who moved her team's work", said by herself. */
function ofOneself(text: string): string {
  return text.replace(/(?<= who \p{Ll}+ )(?:her|his|their) (?=\p{Ll})/u, "my ");
}

/** "Registered nurse with six years on …": a noun phrase whose last word is one of the person's titles. */
function isStanding(part: string, { facts }: Begun): boolean {
  if (LEARNING.test(part)) return true;
  // "…, my degree is recognised" is a sentence of its own.
  if (/, (?:and )?(?:my|I|we|our) /.test(part)) return false;
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
  const name = employerName(employer);
  const where = name === "" ? "" : atEmployer(name);
  const counted = countedRoles(lettering);
  const years = Math.floor(unionMonths(counted, today) / 12);
  const spans = counted.map((one) => factOf(lettering.factsOfItem(lettering.idOf(one)), "dates"));
  const reach = `with ${yearsInWords(years)} of experience`;
  const former = formerRole(lettering, newest);
  const forms: [string, (Fact | undefined)[]][] = [
    ...(former ? [former] : []),
    [`${role} ${reach}${where === "" ? "" : `, now ${where}`}`, [title, employer, dates, ...spans]],
    [where === "" ? role : `${role} ${where}`, [title, employer, dates]],
  ];
  // Who counts the years otherwise in the summary is not contradicted.
  const isUncounted = years < 1 || countsOtherwise(lettering, years);
  for (const [as, own] of forms.filter(([form]) => !isUncounted || !form.includes(reach))) {
    const said = [...new Set(own)].filter((fact) => fact !== undefined);
    if (lettering.proven(composed(`${amOf(lettering)} ${as}.`, said))) return { as, facts: said };
  }
  return null;
}

/** "A former corporal in the British Army", of who now does what nobody asked about. */
function formerRole(
  lettering: Begun,
  newest: Begun["profile"]["experiences"][number],
): [as: string, facts: Fact[]] | null {
  if (!isFar(lettering, newest)) return null;
  const near = byRecency(lettering.profile.experiences).find(
    (one) => !one.isCurrent && !isFar(lettering, one),
  );
  const facts = near ? lettering.factsOfItem(lettering.idOf(near)) : [];
  const [title, employer] = [factOf(facts, "title"), factOf(facts, "employer")];
  const role = title ? roleName(title, lettering) : "";
  if (!title || !/^an? /.test(role)) return null;
  const name = employerName(employer);
  const where = name === "" ? "" : ` ${atEmployer(name)}`;
  const dates = factOf(facts, "dates");
  const own = [title, employer, dates].filter((fact) => fact !== undefined);
  return [`a former ${role.replace(/^an? /, "")}${where}`, own];
}

function countsOtherwise({ profile: { summary } }: Begun, years: number): boolean {
  return YEARS.test(summary) && !summary.toLowerCase().includes(yearsInWords(years));
}

const YEARS = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\+? (?:years|yrs)\b/i; // prettier-ignore

/** So long a role is worth its years. */
const manyYears = 5;

/** "I have 16 years of experience, most recently as a higher executive officer at …", of a role that has ended. */
function formerLead(lettering: Begun, isTold: boolean): Sentence | null {
  const newest = byRecency(lettering.profile.experiences)[0];
  if (!newest || newest.isCurrent) return null;
  const shown = presentedRole(lettering) ?? newest;
  // What nobody asked about says less of them than a degree that somebody did.
  if (isFar(lettering, shown) && servingDegree(lettering)) return null;
  const facts = lettering.factsOfItem(lettering.idOf(shown));
  const [title, employer] = [factOf(facts, "title"), factOf(facts, "employer")];
  if (!title) return null;
  const name = employerName(employer);
  const where = name === "" ? "" : atEmployer(name);
  const role = roleName(title, lettering);
  if (role === "") return null;
  const place = `${role}${where === "" ? "" : ` ${where}`}`;
  const counted = countedRoles(lettering);
  const years = Math.floor(unionMonths(counted, lettering.today) / 12);
  const spans = counted.map((one) => factOf(lettering.factsOfItem(lettering.idOf(one)), "dates"));
  const [from, to] = [newest.start.slice(0, 4), newest.end.slice(0, 4)];
  const isLong = shown === newest && from !== "" && to !== "" && Number(to) - Number(from) >= manyYears;
  const dates = isLong ? factOf(facts, "dates") : undefined;
  const plain = composed(`I was ${place}${dates ? ` from ${from} to ${to}` : ""}.`, [title, employer, dates]);
  // Who says of themselves who they are need not say what they were.
  if (years < 1 || shown !== newest || countsOtherwise(lettering, years))
    return isTold ? null : lettering.proven(plain);
  const text = `I have ${yearsInWords(years)} of experience, most recently as ${place}.`;
  return lettering.proven(composed(text, [title, employer, ...spans])) ?? lettering.proven(plain);
}

/** "a staff nurse" of "Staff nurse, oncology". */
export function roleName(title: Fact, { analysis }: Pick<Begun, "analysis">): string {
  const name = inProse(calledBy(title.text, analysis.title));
  return isOfWork(name) ? "" : withOwnArticle(name);
}

/** "Night replenishment", "Subtitles for a series", "Warehouse": what was done or where, and nobody that one was. */
export function isOfWork(name: string): boolean {
  const [head = name] = name.split(/ (?:for|of|at|in|on|with|to) |,/);
  return (OF_WORK.test(name) || OF_WORK.test(head) || OF_THINGS.test(head)) && !OF_SOMEBODY.test(name);
}

/** What somebody did whose title is a piece of work ("patent translations"); "" where it is none that one does. */
export function workName(title: Fact): string {
  const name = inProse(title.text);
  const isDone = /(?:[^s]s|ing|[ts]ion|work)$/.test(name.split(/ (?:for|of|at|in|on|with|to) /)[0] ?? "");
  return isOfWork(name) && isDone && !NOT_DONE.test(name) && !/[,(/–]/.test(name) ? name : "";
}

const NOT_DONE =
  /\b(?:internship|apprenticeship|traineeship|placement|sales|operations|retail|services?|support|staff|management|administration|logistics|jobs?)$/i;

/** "Night replenishment", "Bar work": what one did, and nothing that one was. */
const OF_SOMEBODY =
  / of |\b(?:head|director|manager|chief|vp|lead|leader|officer|president|associate|assistant|agent|clerk|rep|executive|specialist|intern|trainee|apprentice|volunteer|consultant|analyst|engineer|technician|worker|operator|member|helper|nurse|teacher)\b/i;
const OF_THINGS =
  /\b(?:warehouse|kitchen|bar|reception|shop|store|office|factory|farm|yard|depot|till|tills|counter|stockroom|bakery|laundry|nursery|garage|gardens?|grounds?|household)$|^(?!.*\b(?:sales|series|press|business)$)(?:\p{L}+ )*\p{Ll}*(?:titles|hours|texts|books|articles|pages|videos|songs|websites|shows|films|games|lessons|classes|courses|events|tours|shifts|jobs|odd jobs|repairs|errands|deliveries|designs|drawings|photos|illustrations|leaflets|reviews|portraits|weddings|transcripts|contracts|patents|minutes|(?:part-time |side |student |summer |weekend |holiday )?jobs?)$/iu;
const OF_WORK =
  /(?:ment|[ts]ion|ance|ing|ics)s?$|\b(?:internship|apprenticeship|traineeship|work|services?|sales|support|staff|help|retail|operations)$/iu;

/** "Mathematics teacher" small within a sentence; "Registered Nurse" and "Java developer" stay. */
function inProse(name: string): string {
  const kind = KIND.exec(name)?.[0] ?? "";
  if (kind !== "") return smallStart(kind) + inProse(name.slice(kind.length));
  // "Band 6 Midwife", "Payroll & Benefits Administrator": a name whole or not at all.
  if (/^\p{Lu}\p{Ll}+ (?:&|and|\d+|[IVX]+) (?:.* )?\p{Lu}/u.test(name)) return name;
  // "Head of Maintenance" as well.
  if (/^\p{Lu}\p{Ll}+ of (?:.* )?\p{Lu}\p{Ll}/u.test(name)) return name;
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
  const text = `${have} been ${atEmployer(name)} since ${inFull(newest.start)}.`;
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
