import type { Line } from "#lib/documents/schema.ts";
import { checkLine } from "#lib/engine/verify/check-line.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import type { Item, Told } from "./choose-told.ts";
import { besidesWork } from "./frames.ts";
import { free, type Lettering, type Sentence } from "./lettering.ts";
import { quotedOf } from "./quoted.ts";

const fewestJobs = 6;
const fewestPoints = 3;
const mostPoints = 5;

/**
 * Of a life of many short jobs: a list with the strongest fact of each that no sentence tells of, and where that was
 * ("22 patents, machinery (Alder & Partner)"). None where there are few jobs, or few such facts.
 */
export function pointsOfShortJobs(lettering: Lettering, items: Item[], said: Sentence[]): Sentence[] {
  if (lettering.profile.experiences.length < fewestJobs) return [];
  const used = new Set(said.flatMap(({ facts }) => facts.filter(({ kind }) => kind === "bullet").map(({ itemId }) => itemId))); // prettier-ignore
  const points = items
    .filter(({ facts, projectName }) => !projectName && !used.has(facts[0]?.itemId ?? ""))
    .flatMap((item) => {
      const [best] = item.told.toSorted((a, b) => b.worth - a.worth);
      const point = best && placedPoint(lettering, item, best);
      return point ? [{ point, worth: best.worth }] : [];
    })
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostPoints);
  if (points.length < fewestPoints) return [];
  return [free(lettering.shape(besidesWork, null)), ...points.map(({ point }) => point)];
}

function placedPoint(lettering: Lettering, { facts, place }: Item, { fact, quote }: Told): Sentence | null {
  const said = quote ?? quotedOf(lettering, fact, place.isCurrent ? "present" : "past");
  const employer = factOf(facts, "employer");
  if (!said) return null;
  if (!employer || place.employer === "" || /[()]/.test(said.text + place.employer)) return said;
  const text = `${said.text} (${place.employer})`;
  const both = [fact, employer];
  const line: Line = { id: "", kind: "bullet", text, aside: "", factIds: both.map(({ id }) => id), operation: "merged", requirementIds: [], checks: [] }; // prettier-ignore
  const holds = checkLine(line, both, lettering.today).every((check) => check.holds);
  return holds ? { text, facts: both, operation: "merged", isQuoted: true } : said;
}
