import { tidyWays } from "#lib/engine/write-resume/tidy.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { deedOf } from "./deeds.ts";
import { readsWell } from "./ease.ts";
import { besidesOne, besidesWork } from "./frames.ts";
import { composed, free, saidOf, stopped, type Lettering, type Sentence } from "./lettering.ts";
import { quotedOf } from "./quoted.ts";

const mostPoints = 3;

type Section = Profile["sections"][number];
type Point = { section: Section; fact: Fact };

/**
 * Prizes, publications and voluntary work, which belong to no role: what was done as a volunteer and can be told so in
 * sentences, then the rest in a list, or, where it is one, behind a colon.
 */
export function besidesSentences(lettering: Lettering): Sentence[] {
  const points = lettering.profile.sections
    .flatMap((section) => pointsOf(lettering, section))
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

const KINDS: Partial<Record<Section["kind"], string>> = { awards: "this award", publications: "this publication" }; // prettier-ignore

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
