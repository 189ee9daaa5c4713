import { isMonth } from "#lib/time.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { employerName } from "#lib/engine/write-resume/counted-roles.ts";
import { byRecency } from "#lib/engine/write-resume/roles.ts";
import { bulletWorth } from "#lib/engine/write-resume/worth.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { deedOf, type Deed } from "./deeds.ts";
import { easeOf } from "./ease.ts";
import type { Place } from "./frames.ts";
import type { Lettering } from "./lettering.ts";
import { roleName } from "./person.ts";

/** A fact that could become a sentence, and where it comes from. */
export type Told = Deed & { fact: Fact; worth: number };
export type Item = { facts: Fact[]; place: Place; told: Told[]; projectName: Fact | undefined };

const mostOfItem = [6, 4, 3, 2];
const mostOfOnly = 10;
const ageFactors = [1, 0.8, 0.6, 0.4];
/** A requirement shown again is worth less. */
const againFactor = 0.3;
const noPlace: Place = { role: "", employer: "", isCurrent: false, before: 0, isThere: false, years: "" };

/** Every role and project with the facts that could stand in a letter, newest role first. */
export function itemsOf(lettering: Lettering): Item[] {
  const points = new Map(lettering.match.coverage.map((one) => [one.requirementId, one.points]));
  const names = namesIn(lettering.facts);
  const told = (facts: Fact[], isCurrent: boolean, factor: number): Told[] =>
    facts.flatMap((fact) => {
      const deed =
        fact.kind === "bullet" || fact.kind === "free" ? deedOf(fact.text, isCurrent, names) : null;
      if (!deed) return [];
      const served = lettering.requirementsOf([fact.id]).reduce((sum, id) => sum + (points.get(id) ?? 0), 0);
      const worth = (served * 1.5 + bulletWorth(fact.text, lettering.ownWeightOf(fact.id))) * factor;
      return [{ ...deed, fact, worth: worth * easeOf(deed) }];
    });
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
      },
      told: told(facts, role.isCurrent, ageFactors[Math.min(age, ageFactors.length - 1)]!),
      projectName: undefined,
    };
  });
  const others = [...lettering.profile.projects, ...lettering.profile.sections].map((item): Item => {
    const facts = lettering.factsOfItem(lettering.idOf(item));
    return { facts, place: noPlace, told: told(facts, false, 0.5), projectName: factOf(facts, "project") };
  });
  return [...roles.filter(({ place }) => place.role !== "" || place.employer !== ""), ...others];
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
      const mostOwn = items.length === 1 ? mostOfOnly : mostOfItem[Math.min(one.at, 3)]!;
      const isFull = own ? own.length >= mostOwn : chosen.size >= mostItems;
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
