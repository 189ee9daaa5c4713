import { contentWords } from "#lib/language/tokens.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import { isMonth, monthIndex, formatMonth } from "#lib/time.ts";
import { gapOf, type Evidence, type MatchContext } from "./evidence.ts";
import { genericStems } from "./generic-words.ts";

/** Levels from school to doctorate; the words that name each, in degrees as in postings. */
const levels: [number, string, RegExp][] = [
  [5, "A doctorate", /\b(?:ph\.? ?d|doctora(?:te|l)|d\.?phil|ed\.?d|m\.d\.|\bMD\b|j\.?d\b|juris doctor|pharm\.?d|dnp|doctor of)/i],
  [4, "A master’s degree", /\b(?:master(?:['’]?s)?(?:\b(?! electrician| plumber| craftsman| technician| mechanic))|m\.?sc?\b|m\.?a\b\.?|m\.?b\.?a\b|m\.?ed\b|m\.?eng\b|msn|mph|msw|mpa|mfa|llm|graduate degree|advanced degree|postgraduate)/i],
  [3, "A bachelor’s degree", /\b(?:bachelor(?:['’]?s)?|b\.?sc?\b|b\.?a\b|b\.?s\.?n\b|b\.?eng\b|b\.?tech\b|b\.?com\b|bba|bfa|b\.?ed\b|llb|undergraduate degree|(?:four|4)[- ]year degree|college degree|university degree|degree)/i],
  [2, "An associate degree", /\b(?:associate(?:['’]?s)?(?:['’]s)? (?:degree|of|in)|a\.?a\.?s\b|adn|asn|(?:two|2)[- ]year degree|vocational|trade school|technical (?:diploma|school|certificate)|diploma in)/i],
  [1, "A high school diploma", /\b(?:high[- ]school|ged|secondary school|abitur|a-levels?|gcses?|diploma|apprenticeship)/i],
]; // prettier-ignore

/** The levels a text names, highest first. */
function levelsIn(text: string): number[] {
  const found = levels.filter(([, , pattern]) => pattern.test(text)).map(([level]) => level);
  // "degree" alone says bachelor; beside a named level it says nothing more.
  const named = /\b(?:bachelor|b\.?sc?\b|b\.?a\b|bsn|undergraduate|four|4)/i.test(text);
  return found.length > 1 && !named ? found.filter((level) => level !== 3) : found;
}

/**
 * A level of education, and its field where one is named. The lowest level that the posting names is enough
 * ("Bachelor's or Master's"). A higher degree covers a lower one; a degree whose end lies ahead is partly there.
 */
export function educationEvidence(requirement: Requirement, context: MatchContext): Evidence | null {
  const text = requirement.text.replace(/\([^)]*\)/g, " ");
  const wanted = levelsIn(text);
  const needed = wanted.at(-1) ?? levelsIn(requirement.text).at(-1);
  if (needed === undefined) return null;
  const label = levels.find(([level]) => level === needed)![1];
  const reached = context.education
    .map(({ item, facts }) => ({ item, facts, level: levelsIn(`${item.degree} ${item.field}`)[0] ?? 0 }))
    .filter(({ item, level }) => level >= needed || (needed === 1 && item.degree !== ""));
  if (reached.length === 0) {
    const shown = context.education.find(({ item }) => item.degree !== "");
    return gapOf(
      `${label} is asked for; ${shown ? `you entered ${shown.item.degree}` : "no degree is entered"}.`,
    );
  }
  const field = fieldStems(text);
  const scored = reached.map((entry) => {
    const stems = new Set(contentWords(`${entry.item.degree} ${entry.item.field}`));
    const isNamed = entry.facts.some((fact) =>
      requirement.skills.some((skill) => context.reading.byId.get(fact.id)!.skills.has(skill)),
    );
    const fits = isNamed || field.length === 0 || field.some((stem) => stems.has(stem));
    return {
      ...entry,
      fits,
      isAhead: isMonth(entry.item.end) && monthIndex(entry.item.end) > monthIndex(context.today),
    };
  });
  const best =
    scored.find((entry) => entry.fits && !entry.isAhead) ?? scored.find((entry) => entry.fits) ?? scored[0]!;
  const kept = new Set(["degree", "field", "institution"]);
  const factIds = best.facts.filter((fact) => kept.has(fact.kind)).map((fact) => fact.id);
  const { degree } = best.item;
  const isWhole = degree.toLowerCase().includes(best.item.field.toLowerCase());
  const own = isWhole ? degree : `${degree} in ${best.item.field}`;
  if (!best.fits) return { share: 0.5, factIds, gap: `Your degree is ${own}; another field is asked for.` };
  if (best.isAhead) return { share: 0.5, factIds, gap: `Your ${own} ends in ${formatMonth(best.item.end)}.` };
  return { share: 1, factIds, gap: "" };
}

const levelStems = new Set(
  contentWords(
    "bachelor bachelors master masters doctorate doctoral phd associate associates degree diploma high school ged college university accredited program equivalent science arts bs ba bsc msc ms ma mba bsn msn higher education completion completed graduate graduation four year discipline subject study studies technical preferably combination",
  ),
);

function fieldStems(text: string): string[] {
  return contentWords(text).filter(
    (stem) => !levelStems.has(stem) && !genericStems.has(stem) && !/^\d/.test(stem),
  );
}
