import { tidyWays } from "#lib/engine/write-resume/tidy.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { deedOf } from "./deeds.ts";
import { readsWell } from "./ease.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { byRecency } from "#lib/engine/write-resume/roles.ts";
import { smallStart } from "#lib/text.ts";
import { besidesOne, besidesWork, listed } from "./frames.ts";
import { composed, free, saidOf, stopped, type Lettering, type Sentence } from "./lettering.ts";
import { quotedOf } from "./quoted.ts";

const mostPoints = 3;

type Section = Profile["sections"][number];
type Point = { section: Section; fact: Fact };

/**
 * Prizes, publications and voluntary work, which belong to no role: what was done as a volunteer and can be told so in
 * sentences, then the rest in a list, or, where it is one, behind a colon.
 */
export function besidesSentences(lettering: Lettering, said: Sentence[] = []): Sentence[] {
  const used = new Set(said.flatMap(({ facts }) => facts));
  const points = lettering.profile.sections
    .flatMap((section) => pointsOf(lettering, section))
    .filter(({ fact }) => !used.has(fact))
    .toSorted((a, b) => lettering.weightOf(b.fact.id) - lettering.weightOf(a.fact.id))
    .slice(0, mostPoints);
  const told: Sentence[] = [];
  const quoted: Sentence[] = [];
  for (const point of points) {
    const deed = deedSentence(lettering, point, told.length);
    const quote = deed ? null : quotedOf(lettering, point.fact, "");
    if (deed) told.push(deed);
    else if (quote) quoted.push(quote);
  }
  const [only, ...others] = quoted;
  if (!only) return told;
  if (others.length > 0) return [...told, free(lettering.shape(besidesWork, null)), ...quoted];
  const kind = points.find(({ fact }) => only.facts.includes(fact))!.section.kind;
  const text = stopped(`${lettering.shape(besidesOne, KINDS[kind] ?? "this")}: ${only.text}`);
  return [...told, ...saidOf([lettering.proven(composed(text, only.facts))])];
}

const KINDS: Partial<Record<Section["kind"], string>> = { awards: "this award", publications: "this publication", volunteering: "this voluntary work" }; // prettier-ignore

/**
 * Voluntary work that shows what the posting asks for and nothing that is told does; then a project by what it is made
 * with, where that is asked for.
 */
export function askedBesides(lettering: Lettering, told: Sentence[]): Sentence[] {
  const shown = new Set(lettering.requirementsOf(told.flatMap(({ facts }) => facts.map(({ id }) => id))));
  const points = new Map(lettering.match.coverage.map((one) => [one.requirementId, one.points]));
  const worth = (fact: Fact) =>
    lettering.requirementsOf([fact.id]).reduce((sum, id) => sum + (shown.has(id) ? 0 : (points.get(id) ?? 0)), 0); // prettier-ignore
  const [best] = lettering.profile.sections
    .filter(({ kind }) => kind === "volunteering")
    .flatMap((section) => pointsOf(lettering, section))
    .filter(({ fact }) => worth(fact) >= fewestPoints)
    .toSorted((a, b) => worth(b.fact) - worth(a.fact));
  return saidOf([best && voluntarySentence(lettering, best), projectSentence(lettering, told, worth)]);
}

const fewestPoints = 3;
const fewestTools = 2;
const mostTools = 4;

function voluntarySentence(lettering: Lettering, point: Point): Sentence | null {
  const deed = deedSentence(lettering, point, 0);
  const quote = deed ? null : quotedOf(lettering, point.fact, "");
  if (!quote) return deed;
  const text = stopped(`${lettering.shape(besidesOne, KINDS.volunteering!)}: ${smallStart(quote.text)}`);
  return lettering.proven(composed(text, quote.facts)) ?? lettering.proven(composed(stopped(`${lettering.shape(besidesOne, KINDS.volunteering!)}: ${quote.text}`), quote.facts)); // prettier-ignore
}

/** "In my project Kestrel I use dbt and DuckDB.": the tools of it that are asked for and not told of yet, and the others after them. */
function projectSentence(
  lettering: Lettering,
  told: Sentence[],
  worth: (fact: Fact) => number,
): Sentence | null {
  const text = told.map((one) => one.text).join(" ");
  const used = new Set(told.flatMap(({ facts }) => facts.map(({ itemId }) => itemId)));
  for (const item of byRecency(lettering.profile.projects)) {
    const facts = lettering.factsOfItem(lettering.idOf(item));
    const name = factOf(facts, "project");
    const tools = facts
      .filter(
        (fact) =>
          fact.kind === "technology" && !text.includes(fact.text) && !(name?.text ?? "").includes(fact.text),
      )
      .toSorted((a, b) => worth(b) - worth(a))
      .slice(0, mostTools);
    if (!name || used.has(name.itemId) || tools.length < fewestTools || worth(tools[0]!) < fewestPoints)
      continue;
    const verb = item.end === "" ? "use" : "used";
    const list = listed(tools.map((fact) => fact.text), "and"); // prettier-ignore
    const said = lettering.proven(
      composed(`In my project ${name.text} I ${verb} ${list}.`, [name, ...tools]),
    );
    if (said) return said;
  }
  return null;
}

function pointsOf(lettering: Lettering, section: Section): Point[] {
  const facts = lettering.factsOfItem(lettering.idOf(section));
  return facts.flatMap((fact) => (fact.id.includes(".bullet.") ? [{ section, fact }] : []));
}

/** "2020–2022", "until May 2021" */
const ENDED =
  /\b(?:19|20)\d\d ?[–-] ?(?:(?:19|20)\d\d|\d\d)\b|\b(?:until|till|to) (?:\p{L}+ )?(?:19|20)\d\d\b/u;

/** "As a volunteer, I coach an under-11 team."; it goes on where nothing says that it has ended. */
function deedSentence(lettering: Lettering, { section, fact }: Point, count: number): Sentence | null {
  if (section.kind !== "volunteering") return null;
  const hasEnded = ENDED.test(fact.text);
  const [tidy = ""] = tidyWays(fact.text, { tense: hasEnded ? "past" : "", hasStops: false });
  const deed = deedOf(tidy, !hasEnded);
  // What one is as a volunteer ("Food bank driver, Saturdays") stands in a list.
  if (!deed || deed.form !== "deed" || !readsWell(deed) || /^(?:am|was|have|had) /.test(deed.text)) return null; // prettier-ignore
  const text = stopped(`${count === 0 ? "As a volunteer, I" : "I also"} ${deed.text}`);
  return lettering.proven(composed(text, [fact]));
}
