import { factOf } from "#lib/engine/write-resume/writing.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Asked } from "#lib/engine/asked-phrases.ts";
import type { Item, Told } from "./choose-told.ts";
import type { Course } from "./course.ts";
import { atEmployer, type Place } from "./frames.ts";
import { composed, type Lettering, type Sentence } from "./lettering.ts";
import { workName } from "./person.ts";
import { quotedOf } from "./quoted.ts";

// In a letter that is short otherwise each role has a sentence of its own: what one was there, where, and from when to
// when; and what reads badly as a sentence and is the only such fact of a role is quoted together with another.

/** "I have been at Severn Courier in Bristol since May 2017."; null where that is not known, or the employer is the last one. */
export function introOf(lettering: Lettering, item: Item, place: Place, course: Course): Sentence | null {
  const [title, employer, dates] = (["title", "employer", "dates"] as const).map((kind) =>
    factOf(item.facts, kind),
  );
  // Who works for nobody has a trade and a place.
  if (!dates || place.isThere || (place.employer === "" && place.role === "")) return null;
  // Who has said that they were there from when to when says it once.
  const years = place.years.replace(/^F/, "f");
  if (place.role === "" && years !== "" && lettering.person.said.includes(years)) return null;
  const location = locationOf(item.facts, place.employer);
  if (place.employer === "" && !location) return null;
  const isSame = location !== undefined && location.text === course.location;
  const where = `${place.employer === "" ? "" : ` ${atEmployer(place.employer)}`}${location && !isSame ? ` in ${location.text}` : ""}`;
  const work = place.role === "" && title && !place.isCurrent ? workName(title) : "";
  const text = place.isCurrent ? sinceText(lettering, place, where) : formerText(lettering, place, where, work); // prettier-ignore
  const named = place.role === "" && work === "" ? undefined : title;
  const intro =
    text === null
      ? null
      : lettering.proven(
          composed(text, [
            named,
            place.employer === "" ? undefined : employer,
            dates,
            isSame ? undefined : location,
          ]),
        );
  if (intro && location) course.location = location.text;
  return intro && { ...intro, isIntro: true };
}

function sinceText({ tone }: Lettering, { role, since }: Place, where: string): string | null {
  if (since === "") return null;
  const have = tone === "warm" ? "I’ve been" : "I have been";
  // "in Duluth, Minnesota, since"
  const stop = where.includes(", ") ? "," : "";
  return `${have}${role === "" ? "" : ` ${role}`}${where}${stop} since ${since}.`;
}

function formerText({ tone }: Lettering, place: Place, where: string, work: string): string | null {
  const { role } = place;
  const years = tone === "direct" || place.years === "" ? place.months : place.years;
  if (years === "" || (role === "" && where === "")) return null;
  const was = work !== "" ? `did ${work}` : role === "" ? "was" : `was ${role}`;
  if (tone === "formal" && place.before === 1)
    return `Before that, ${years[0]!.toLowerCase()}${years.slice(1)}, I ${was}${where}.`;
  return `${years} I ${was}${where}.`;
}

/** A role's own place, where it is one and the employer's name does not say it. */
function locationOf(facts: Fact[], employer: string): Fact | undefined {
  const location = factOf(facts, "location");
  if (!location || !/^\p{Lu}[\p{L}.'’ -]*(?:, \p{Lu}[\p{L}.'’ -]*)*$/u.test(location.text)) return undefined;
  const [town = ""] = location.text.split(",");
  return NO_PLACE.test(location.text) || (town !== "" && employer.includes(town)) ? undefined : location;
}

const NO_PLACE = /\b(?:remote|hybrid|various|several|multiple|nationwide|worldwide|home|online)\b/i;

/** The only fact of a role that has to be quoted stands in a list with the role's weakest deed. */
export function withCompanion(lettering: Lettering, item: Item, answers: Map<Told, Asked>): Item {
  const [only, ...others] = item.told.filter((told) => told.quote !== null);
  if (!only || others.length > 0) return item;
  const mates = item.told.filter((told) => told.quote === null && told.form === "deed" && !answers.has(told));
  const mate = mates.at(-1);
  const quote = mate && quotedOf(lettering, mate.fact, item.place.isCurrent ? "present" : "past");
  if (!quote) return item;
  return { ...item, told: item.told.map((told) => (told === mate ? { ...told, quote } : told)) };
}
