import { verbOfPresent } from "#lib/engine/write-resume/verbs.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import type { Item, Told } from "./choose-told.ts";
import { quoting, quotingOne, projectNamed, atEmployer, type Place } from "./frames.ts";
import { composed, stopped, type Lettering, type Sentence } from "./lettering.ts";

/** The list that ends a role: a sentence that says where its points are from, then each; a single point stands in it. */
export function listOf(
  lettering: Lettering,
  item: Item,
  /** What of the role was said before. */
  begun: "nothing" | "place" | "deeds",
  turn: number,
): Sentence[] {
  const { facts, place, projectName } = item;
  const quoted = item.told.filter((told) => told.quote !== null);
  const [only] = quoted;
  if (!projectName && place.role === "" && place.employer === "") return [];
  if (!only || (quoted.length === 1 && !mayStandAlone(only))) return [];
  const [title, employer] = [factOf(facts, "title"), factOf(facts, "employer")];
  const evidence = projectName ? [projectName] : [title, employer];
  const source = projectName
    ? projectNamed(projectName.text)
    : sourceOf(lettering, place, begun !== "nothing");
  // "To this I would add" adds to a deed.
  if (quoted.length === 1 && begun === "place") return [];
  if (quoted.length === 1) {
    const text = stopped(`${lettering.shape(quotingOne, source, turn)} ${only.text}`);
    return [lettering.proven(composed(text, [...evidence, only.fact]))].filter((one) => one !== null);
  }
  const shapes = quoting[begun === "deeds" ? "after" : "first"];
  const lead = lettering.proven(composed(lettering.shape(shapes, source, turn), evidence));
  return lead ? [lead, ...quoted.flatMap(({ quote }) => quote ?? [])] : [];
}

/** "my work there", or where that was: "my work as a clerk at Lakeside". */
function sourceOf({ tone }: Lettering, { role, employer, isCurrent }: Place, isBegun: boolean): string {
  const work = tone === "warm" && !isCurrent ? "my time" : "my work";
  if (isBegun) return `${work} there`;
  return [work, role === "" ? "" : `as ${role}`, employer === "" ? "" : atEmployer(employer)].filter((part) => part !== "").join(" "); // prettier-ignore
}

/** What has no verb stands behind a colon in a sentence; a deed that reads badly does not. */
function mayStandAlone({ form, text }: Told): boolean {
  // "lead sessions for 60 staff" may be a deed of which nobody can be sure.
  const [first = ""] = text.toLowerCase().split(" ");
  if (verbOfPresent(first) || /^(?:am|is|was|were|have|has|had)$/.test(first)) return false;
  return (
    form !== "deed" &&
    form !== "clause" &&
    text !== "" &&
    !/[:;]| - |->|\dx\b/.test(text) &&
    (!text.includes(", ") || / and [^,(]+(?:$| \([^,]+\)$)/.test(text))
  );
}
