import { contentWords } from "#lib/language/tokens.ts";
import { isMonth } from "#lib/time.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { pointsBack, withAntecedents } from "#lib/engine/antecedents.ts";
import { isDenial } from "#lib/engine/write-resume/denials.ts";
import { employerName } from "#lib/engine/write-resume/counted-roles.ts";
import { byRecency, isBreak } from "#lib/engine/write-resume/roles.ts";
import type { Manner } from "#lib/engine/write-resume/tidy.ts";
import { bulletWorth } from "#lib/engine/write-resume/worth.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { asksToLead, SCOPE } from "#lib/engine/write-resume/leading.ts";
import { verbOfPresent } from "#lib/engine/write-resume/verbs.ts";
import { deedOf, type Deed } from "./deeds.ts";
import { readsWell } from "./ease.ts";
import type { Place } from "./frames.ts";
import type { Lettering, Sentence } from "./lettering.ts";
import { inFull, roleName } from "./person.ts";
import { quotedOf } from "./quoted.ts";

/** A fact that could become a sentence, or, where it would not surely read well as one, be quoted (`quote`) in a list. */
export type Told = Deed & { fact: Fact; worth: number; quote: Sentence | null };
export type Item = { facts: Fact[]; place: Place; told: Told[]; projectName: Fact | undefined };

const mostOfItem = [6, 4, 3, 2];
const mostQuoted = [4, 3, 2, 2];
/** In a letter that is short without. */
const mostQuotedAtNeed = 3;
const fewestQuoted = 2;
const mostOfOnly = 10;
const quotedFactor = 0.7;
/** "Dog bites: none", "Trained 3 paralegals": true, and nothing to begin with. */
const briefFactor = 0.6;
const fewWords = 4;
const isBrief = ({ text }: Fact) => text.trim().split(/\s+/).length < fewWords;
/** Whom one leads, where the posting is to lead. */
const leadWorth = 8;
const fewShared = 2;
const noDeed: Deed = { form: "note", text: "", isPast: false };
const ageFactors = [1, 0.8, 0.6, 0.4];
/** A requirement shown again is worth less. */
const againFactor = 0.3;
const noPlace: Place = {
  role: "",
  employer: "",
  isCurrent: false,
  before: 0,
  isThere: false,
  years: "",
  months: "",
  since: "",
  from: "",
  to: "",
};

/** Every role and project with the facts that could stand in a letter, newest role first. */
export function itemsOf(lettering: Lettering): Item[] {
  const points = new Map(lettering.match.coverage.map((one) => [one.requirementId, one.points]));
  const names = namesIn(lettering.facts);
  const skills = new Set(lettering.facts.flatMap(({ kind, text }) => (kind === "skill" ? [text.toLowerCase()] : []))); // prettier-ignore
  const isToLead = asksToLead(lettering.analysis);
  const told = (facts: Fact[], tense: Manner["tense"], factor: number): Told[] => {
    const isCurrent = tense === "present";
    return facts.flatMap((fact) => {
      if (fact.kind !== "bullet" && fact.kind !== "free") return [];
      if (isDenial(fact.text) || GRADED.test(fact.text) || isIntroduced(lettering, fact)) return [];
      // "Tracks the fees of 14 members" of a project is what the thing does.
      const isOfThing = tense === "" && ofThing(fact.text);
      const deed =
        isOfThing || isListOfSkills(fact.text, skills) ? null : deedOf(fact.text, isCurrent, names);
      const said = deed && asTold(deed, fact);
      const quote = said ? null : quotedOf(lettering, fact, tense);
      if (!quote && !said) return [];
      const served = lettering.requirementsOf([fact.id]).reduce((sum, id) => sum + (points.get(id) ?? 0), 0);
      const lead = isToLead && SCOPE.test(fact.text) ? leadWorth : 0;
      const near = served * 1.5 + lettering.nearnessOf(fact) + lead;
      const worth = (near + bulletWorth(fact.text, lettering.ownWeightOf(fact.id))) * factor;
      return [
        {
          ...(said ?? deed ?? noDeed),
          fact,
          worth: worth * (quote ? quotedFactor : 1) * (isBrief(fact) ? briefFactor : 1),
          quote,
        },
      ];
    });
  };
  const roles = byRecency(lettering.profile.experiences).map((role, age): Item => {
    const facts = lettering.factsOfItem(lettering.idOf(role));
    const [title, stated] = [factOf(facts, "title"), factOf(facts, "employer")];
    const employer = employerName(stated);
    return {
      facts,
      place: {
        ...noPlace,
        role: title ? roleName(title, lettering) : "",
        employer,
        isCurrent: role.isCurrent,
        years: yearsOf(role),
        months: monthsOf(role),
        from: role.start,
        to: role.isCurrent ? "" : role.end,
        since: role.isCurrent && isMonth(role.start) ? inFull(role.start) : "",
      },
      told: told(
        facts,
        role.isCurrent ? "present" : "past",
        ageFactors[Math.min(age, ageFactors.length - 1)]!,
      ),
      projectName: undefined,
    };
  });
  const projects = lettering.profile.projects.map((item): Item => {
    const facts = lettering.factsOfItem(lettering.idOf(item));
    return { facts, place: noPlace, told: told(facts, "", 0.5), projectName: factOf(facts, "project") };
  });
  const isTold = ({ place, facts }: Item) => (place.role !== "" || place.employer !== "") && !isBreak(factOf(facts, "title")?.text ?? ""); // prettier-ignore
  return [...roles.filter(isTold), ...projects];
}

/** A deed that reads well, or does without what stands in parentheses; a sentence of the person's own is one as it is. */
function asTold(deed: Deed, fact: Fact): Deed | null {
  // "(two of them are nurses now)" is a clause of its own.
  const clause = { ...deed, text: deed.text.replace(/ \(((?:two|three|both|all|some|most|\d+) of (?:them|these) [^()]+|\d[^()]* (?:became|fell|rose|dropped|went) [^()]+)\)$/u, "; $1") }; // prettier-ignore
  if (clause.text !== deed.text && readsWell(clause)) return clause;
  if (readsWell(deed) || (deed.form === "deed" && isOwnSentence(fact.text, deed.text))) return deed;
  const plain = { ...deed, text: deed.text.replace(/ \([^()]*\)/gu, "") };
  return plain.text !== deed.text && /\d/.test(plain.text) && readsWell(plain) ? plain : null;
}

/** "I answer the phone, and I would say I take 70 calls a day": who wrote so wrote a sentence. */
function isOwnSentence(text: string, told: string): boolean {
  const count = told.split(" ").length;
  return /^I \p{Ll}/u.test(text) && count >= 4 && count <= longestOwn && !/[+/=<>→]|->| [-–—] |\b\d+x\b/u.test(told); // prettier-ignore
}

const longestOwn = 30;

/** "Second state examination, grade 1.4": what stood in a certificate is no part of the work. */
const GRADED = /\bexam(?:ination)?s?\b.*\b(?:grade|marks?)\b/i;

/** A verb that says what something else does. */
function ofThing(text: string): boolean {
  const [first = ""] = text.trim().split(" ");
  const verb = verbOfPresent(first.toLowerCase());
  return verb !== undefined && first.toLowerCase() !== verb.base;
}

/** "Counterbalance + reach, nights" of somebody with these two among the skills: things, whatever verbs they could be. */
function isListOfSkills(text: string, skills: Set<string>): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(/ ?[,;+&/] ?| and /);
  return skills.has(first.trim()) && (second === "" || skills.has(second.trim()));
}

/** "Patch of 640 homes" of who begins as "a housing officer for an estate of 640 homes": its words and figures stand there. */
function isIntroduced({ person, reading }: Lettering, fact: Fact): boolean {
  const stems = [...reading.byId.get(fact.id)!.stems];
  const said = new Set(contentWords([person.said, ...person.own.map(({ text }) => text)].join(" ")));
  const shared = stems.filter((stem) => said.has(stem)).length;
  return shared >= fewShared && shared >= stems.length - 1 && /\d/.test(fact.text) && (fact.text.match(/\d[\d.,]*/g) ?? []).every((figure) => person.said.includes(figure)); // prettier-ignore
}

/** Words that the person writes large where only names are: within a bullet, and in a list of skills written small. */
function namesIn(facts: Fact[]): Set<string> {
  const names = new Set<string>();
  const skills = facts.filter((fact) => fact.kind === "skill").map((fact) => fact.text);
  const isSmall = skills.filter((text) => /^\p{Ll}/u.test(text)).length * 2 > skills.length;
  for (const fact of facts) {
    if (fact.kind === "bullet")
      for (const [name] of fact.text.matchAll(/(?<=\p{L},? )\p{Lu}\p{Ll}+/gu)) names.add(name);
    if (fact.kind === "skill" && isSmall && /^\p{Lu}\p{Ll}+$/u.test(fact.text)) names.add(fact.text);
  }
  return names;
}

function yearsOf({ start, end, isCurrent }: Profile["experiences"][number]): string {
  if (isCurrent || !isMonth(start) || !isMonth(end)) return "";
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  return from === to ? "" : `From ${from} to ${to}`;
}

function monthsOf({ start, end, isCurrent }: Profile["experiences"][number]): string {
  const isKnown = !isCurrent && isMonth(start) && isMonth(end) && start !== end;
  return isKnown ? `From ${inFull(start)} to ${inFull(end)}` : "";
}

/** The `count` facts worth most, each requirement's second proof less, of at most `mostItems`; in the items' order, with at most `mostLists` lists. */
export function chooseTold(
  lettering: Lettering,
  items: Item[],
  count: number,
  mostItems: number,
  mostLists: number,
): Item[] {
  const chosen = new Map<Item, Told[]>();
  const shown = new Set<string>();
  const points = new Map(lettering.match.coverage.map((one) => [one.requirementId, one.points]));
  const pool = items.flatMap((item, at) => item.told.map((told) => ({ item, at, told })));
  for (let taken = 0; taken < count; taken += 1) {
    let best: (typeof pool)[number] | null = null;
    let most = 0;
    for (const one of pool) {
      const own = chosen.get(one.item);
      const mostOwn = one.told.quote
        ? mostQuoted[Math.min(one.at, 3)]! + (mostLists > 1 ? mostQuotedAtNeed : 0)
        : items.length === 1
          ? mostOfOnly
          : mostOfItem[Math.min(one.at, 3)]!;
      const ofKind = own?.filter((other) => (other.quote === null) === (one.told.quote === null)).length ?? 0;
      const isFull = ofKind >= mostOwn || (!own && chosen.size >= mostItems);
      if (isFull || own?.some((other) => other === one.told || saysAgain(lettering, one.told, other)))
        continue;
      const again = lettering
        .requirementsOf([one.told.fact.id])
        .reduce((sum, id) => sum + (shown.has(id) ? (points.get(id) ?? 0) : 0), 0);
      const worth = one.told.worth - again * 1.5 * (1 - againFactor) - (own ? 0 : 1);
      if (best === null || worth > most) [best, most] = [one, worth];
    }
    if (!best) break;
    chosen.set(best.item, [...(chosen.get(best.item) ?? []), best.told]);
    for (const id of lettering.requirementsOf([best.told.fact.id])) shown.add(id);
  }
  const listed = listedOf(chosen, mostLists);
  return items.flatMap((item) => {
    const own = (chosen.get(item) ?? []).filter((one) => one.quote === null || listed.has(item));
    const told = withWeakQuoted(lettering, own, item);
    return told.length > 0 ? [{ ...item, told: inOrder(told, item) }] : [];
  });
}

/** The only sentence of a role, where stronger facts are quoted behind it, stands with them. */
function withWeakQuoted(lettering: Lettering, told: Told[], { place, projectName }: Item): Told[] {
  const [only, ...others] = told.filter(({ quote }) => quote === null);
  const isWeak = only && others.length === 0 && told.filter((one) => one.quote !== null && one.worth > only.worth * muchStronger).length >= strongerQuotes; // prettier-ignore
  const tense = projectName ? "" : place.isCurrent ? "present" : "past";
  const quote = isWeak ? quotedOf(lettering, only.fact, tense) : null;
  return quote ? told.map((one) => (one === only ? { ...one, quote } : one)) : told;
}

const strongerQuotes = 2;
const muchStronger = 1.5;

/** What weighs most first; what points back at another fact ("her medication") behind it, or not at all. */
function inOrder(told: Told[], { facts }: Item): Told[] {
  const written = facts.flatMap((fact) => told.find((one) => one.fact === fact) ?? []);
  const kept = told.filter((one) => {
    const before = facts[facts.indexOf(one.fact) - 1];
    return !pointsBack(one.fact.text) || before?.kind !== "bullet" || told.some((other) => other.fact === before || (pointsBack(before.text) && other !== one && facts.indexOf(other.fact) < facts.indexOf(one.fact))); // prettier-ignore
  });
  const sorted = kept.toSorted((a, b) => b.worth - a.worth);
  return withAntecedents(sorted, written, ({ fact }) => fact.text);
}

/** Which items have a list: those whose quoted facts weigh most, two at least in each where the letter is not short. */
function listedOf(chosen: Map<Item, Told[]>, mostLists: number): Set<Item> {
  const lists = [...chosen].flatMap(([item, told]) => {
    const quoted = told.filter((one) => one.quote !== null);
    const worth = quoted.reduce((sum, one) => sum + one.worth, 0);
    return quoted.length >= (mostLists > 1 ? 1 : fewestQuoted) ? [{ item, worth }] : [];
  });
  return new Set(
    lists
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, mostLists)
      .map(({ item }) => item),
  );
}

/** Whether most of a fact's telling words stand in another. */
function saysAgain({ reading }: Lettering, told: Told, other: Told): boolean {
  const [own, more] = [reading.byId.get(told.fact.id)!.stems, reading.byId.get(other.fact.id)!.stems];
  const shared = [...own].filter((stem) => more.has(stem)).length;
  return shared >= 2 && shared * 2 >= Math.min(own.size, more.size);
}
