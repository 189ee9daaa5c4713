import type { Fact } from "#lib/profile/schema.ts";
import { byRecency } from "#lib/engine/write-resume/roles.ts";
import { bulletWorth } from "#lib/engine/write-resume/worth.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { words } from "#lib/language/tokens.ts";
import { deedOf, type Deed } from "./deeds.ts";
import { goingOn, noting, placing, type Place } from "./frames.ts";
import { composed, type Lettering, type Sentence } from "./lettering.ts";
import { roleName } from "./person.ts";

/** A fact that could become a sentence, and where it comes from. */
type Told = Deed & { fact: Fact; worth: number };
export type Item = { facts: Fact[]; place: Place; told: Told[]; projectName: Fact | undefined };

const mostOfItem = [6, 4, 3, 2];
const ageFactors = [1, 0.8, 0.6, 0.4];
const noteFactor = 0.6;
/** A requirement shown again is worth less. */
const againFactor = 0.3;
const shortDeed = 9;

/** Every role and project with the facts that could stand in a letter, newest role first. */
export function itemsOf(lettering: Lettering): Item[] {
  const points = new Map(lettering.match.coverage.map((one) => [one.requirementId, one.points]));
  const told = (facts: Fact[], isCurrent: boolean, factor: number): Told[] =>
    facts.flatMap((fact) => {
      const deed = fact.kind === "bullet" || fact.kind === "free" ? deedOf(fact.text, isCurrent) : null;
      if (!deed) return [];
      const served = lettering.requirementsOf([fact.id]).reduce((sum, id) => sum + (points.get(id) ?? 0), 0);
      const worth = (served * 1.5 + bulletWorth(fact.text, lettering.ownWeightOf(fact.id))) * factor;
      return [{ ...deed, fact, worth: deed.form === "note" ? worth * noteFactor : worth }];
    });
  const roles = byRecency(lettering.profile.experiences).map((role, age): Item => {
    const facts = lettering.factsOfItem(lettering.idOf(role));
    const [title, employer] = [factOf(facts, "title"), factOf(facts, "employer")];
    return {
      facts,
      place: {
        role: title ? roleName(title) : "",
        employer: employer?.text ?? "",
        isCurrent: role.isCurrent,
        before: 0,
      },
      told: told(facts, role.isCurrent, ageFactors[Math.min(age, ageFactors.length - 1)]!),
      projectName: undefined,
    };
  });
  const others = [...lettering.profile.projects, ...lettering.profile.sections].map((item): Item => {
    const facts = lettering.factsOfItem(lettering.idOf(item));
    const place = { role: "", employer: "", isCurrent: false, before: 0 };
    return { facts, place, told: told(facts, false, 0.5), projectName: factOf(facts, "project") };
  });
  return [...roles.filter(({ place }) => place.role !== "" || place.employer !== ""), ...others];
}

/** The `count` facts worth most, each requirement's second proof less, of at most `mostItems`; in the items' order. */
export function chooseTold(lettering: Lettering, items: Item[], count: number, mostItems: number): Item[] {
  const chosen = new Map<Item, Told[]>();
  const shown = new Set<string>();
  const points = new Map(lettering.match.coverage.map((one) => [one.requirementId, one.points]));
  const pool = items.flatMap((item, at) => item.told.map((told) => ({ item, at, told })));
  for (let taken = 0; taken < count; taken += 1) {
    let best: (typeof pool)[number] | null = null;
    let most = 0;
    for (const one of pool) {
      const own = chosen.get(one.item);
      if (
        own
          ? own.includes(one.told) || own.length >= mostOfItem[Math.min(one.at, 3)]!
          : chosen.size >= mostItems
      )
        continue;
      if (own?.some((other) => saysAgain(lettering, one.told, other))) continue;
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
  return items.flatMap((item) => {
    const told = chosen.get(item);
    return told ? [{ ...item, told: told.toSorted((a, b) => b.worth - a.worth) }] : [];
  });
}

/** Whether most of a fact's telling words stand in another. */
function saysAgain({ reading }: Lettering, told: Told, other: Told): boolean {
  const [own, more] = [reading.byId.get(told.fact.id)!.stems, reading.byId.get(other.fact.id)!.stems];
  const shared = [...own].filter((stem) => more.has(stem)).length;
  return shared >= 2 && shared * 2 >= Math.min(own.size, more.size);
}

/** The sentences of one role: where it was, then deed after deed, two short ones joined, facts without a verb last. */
export function sentencesOf(lettering: Lettering, item: Item, turn: number): Sentence[] {
  const deeds = item.told.filter((told) => told.form === "deed");
  const notes = item.told.filter((told) => told.form === "note");
  const said: Sentence[] = [];
  for (const told of lettering.tone === "direct" ? deeds.map((one) => [one]) : paired(deeds)) {
    const text = told.map((one) => one.text).join(" and ");
    const own = told.map((one) => one.fact);
    const sentence =
      said.length === 0
        ? first(lettering, item, text, own, turn)
        : lettering.proven(
            composed(stopped(`${lettering.shape(goingOn, true, said.length - 1)} ${text}`), own),
          );
    if (sentence) said.push(sentence);
    else for (const one of told) notes.push(one);
  }
  const employer = factOf(item.facts, "employer");
  for (const [at, note] of notes.entries()) {
    const isNamed = said.length > 0 || employer === undefined;
    const frame = lettering.shape(noting, isNamed ? "" : employer.text, turn + at);
    const sentence = lettering.proven(composed(stopped(`${frame} ${note.text}`), [isNamed ? undefined : employer, note.fact])); // prettier-ignore
    if (sentence && (said.length > 0 || employer)) said.push(sentence);
  }
  return said;
}

function first(lettering: Lettering, item: Item, said: string, own: Fact[], turn: number): Sentence | null {
  const { facts, projectName } = item;
  const place = {
    ...item.place,
    before: item.place.isCurrent ? 0 : turn,
    role: turn === 0 && isIntroduced(lettering, item) ? "" : item.place.role,
  };
  if (place.role === "" && place.employer === "") {
    const frame = projectName ? `In the project ${projectName.text}, I` : "";
    return frame === ""
      ? null
      : lettering.proven(composed(stopped(`${frame} ${said}`), [projectName, ...own]));
  }
  const text = `${lettering.shape(placing, place, turn)} ${said}`;
  const heading = [
    place.role === "" ? undefined : factOf(facts, "title"),
    factOf(facts, "employer"),
    /\b(?:present|now)\b/.test(text) ? factOf(facts, "dates") : undefined,
  ];
  const whole = composed(stopped(text), [...heading, ...own]);
  const plain = place.employer === "" ? null : composed(stopped(`At ${place.employer}, I ${said}`), [factOf(facts, "employer"), ...own]); // prettier-ignore
  return lettering.proven(whole) ?? lettering.proven(plain);
}

/** Whether the sentence that says who writes has named this role: it is not said twice. */
function isIntroduced(lettering: Lettering, { place }: Item): boolean {
  const role = place.role.replace(/^an? /, "");
  return role !== "" && place.employer !== "" && (lettering.person.lead?.text.includes(role) ?? false);
}

/** Neighbors that are short, of one tense and without a break of their own are said in one breath. */
function paired(deeds: Told[]): Told[][] {
  const pairs: Told[][] = [];
  const isShort = ({ text }: Told) =>
    words(text).length <= shortDeed && !/[,;:(]/.test(text) && !/ and /.test(text);
  for (const deed of deeds) {
    const last = pairs.at(-1);
    if (last?.length === 1 && isShort(last[0]!) && isShort(deed) && last[0]!.isPast === deed.isPast)
      last.push(deed);
    else pairs.push([deed]);
  }
  return pairs;
}

const mostFormer = 2;

/** Roles that no sentence tells of, each named with its years. */
export function formerRoles(lettering: Lettering, items: Item[], said: Sentence[]): Sentence[] {
  const used = new Set(said.flatMap((one) => one.facts.map((fact) => fact.itemId)));
  return items
    .filter(
      ({ facts, place }) =>
        !used.has(facts[0]?.itemId ?? "") && place.role !== "" && place.employer !== "" && !place.isCurrent,
    )
    .flatMap(({ facts, place }) => {
      const [title, employer, dates] = [
        factOf(facts, "title"),
        factOf(facts, "employer"),
        factOf(facts, "dates"),
      ];
      const years = /\b(\d{4})\b.*\b(\d{4})\b/.exec(dates?.text ?? "");
      const span = years && years[1] !== years[2] ? ` from ${years[1]} to ${years[2]}` : "";
      const text = `I was ${place.role} at ${place.employer}${span}.`;
      return lettering.proven(composed(text, [title, employer, span === "" ? undefined : dates])) ?? [];
    })
    .slice(0, mostFormer);
}

/** Ends a sentence; "I also have …" is "I have also …". */
export function stopped(said: string): string {
  const text = said.replace(/\bI also have (?=\p{Ll}+ed\b)/u, "I have also ");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
