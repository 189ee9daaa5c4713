import type { Ask } from "#lib/postings/schema.ts";
import { gapOf, type Evidence, type MatchContext } from "./evidence.ts";

// "First class preferred", "2:1 or above", "an average of at least 65 %", "GPA of 3.0 or higher".

/** British classes of honours, the best first. */
const CLASSES = [
  /\bfirst[- ]class\b|\b1st class\b|\ba first\b|^(?:first|1st)\b/i,
  /\bupper[- ]second\b|\b2[:.]1\b|\b2i\b/i,
  /\blower[- ]second\b|\b2[:.]2\b|\b2ii\b/i,
  /\bthird[- ]class\b/i,
];
const OF_DEGREE =
  /\b(?:degree|honou?rs?|hons|class|preferred|required|grade|or (?:above|better|higher)|minimum|at least)\b|^\W*2[:.][12]\W*$/i;
const AVERAGE =
  /\b(?:averag\w+|marks?|grade|score|aggregate)\b[^.;]{0,40}?(\d{2,3})(?:\.\d+)? ?(?:%|per ?cent)|(\d{2,3})(?:\.\d+)? ?(?:%|per ?cent)[^.;]{0,30}\b(?:average|marks?|aggregate|grade)\b/i;
const GPA = /\bC?GPA\b[^.;\d]{0,30}(\d{1,2}(?:\.\d{1,2})?)|(\d{1,2}\.\d{1,2})[^.;\d]{0,20}\bC?GPA\b/i;
const PERCENT = /(\d{2,3})(?:\.\d+)? ?(?:%|per ?cent)|^(\d{2})$/i;
const POINTS = /(\d{1,2}\.\d{1,2})|\bC?GPA\b[^\d]{0,10}(\d{1,2})\b|^(\d{1,2})$/i;

const classOf = (text: string) => CLASSES.findIndex((pattern) => pattern.test(text));
const numberIn = (text: string, pattern: RegExp) => {
  const found = pattern.exec(text);
  return found ? Number(found[1] ?? found[2] ?? found[3]) : null;
};

const MAY_ASK = /GPA|%|per ?cent|class|second|2[:.][12]|first/i;

type Asked = { least: number; own: (grade: string) => number | null };

/** What a text asks for as a number that has to be reached; null where it asks for no grade. */
function askedIn(text: string): Asked | null {
  if (!MAY_ASK.test(text)) return null;
  const points = numberIn(text, GPA);
  if (points !== null) return { least: points, own: (grade) => numberIn(grade, POINTS) };
  const average = numberIn(text, AVERAGE);
  if (average !== null) return { least: average, own: (grade) => numberIn(grade, PERCENT) };
  const rank = OF_DEGREE.test(text) ? classOf(text) : -1;
  if (rank === -1) return null;
  // The first is the best.
  const own = (grade: string) => (classOf(grade) === -1 ? null : -classOf(grade));
  return { least: -rank, own };
}

/** How a degree's grade meets one that is asked for; null where none is asked for, or both are of different scales. */
export function gradeEvidence({ text }: Ask, { education }: MatchContext): Evidence | null {
  const asked = askedIn(text);
  if (!asked) return null;
  const grades = education.flatMap(({ facts }) =>
    facts.filter((fact) => fact.kind === "grade" || (fact.kind === "degree" && classOf(fact.text) !== -1)),
  );
  if (grades.length === 0) return gapOf("None of your degrees is entered with its grade.");
  const read = grades.filter((fact) => asked.own(fact.text) !== null);
  if (read.length === 0) return null;
  const shown = read.filter((fact) => asked.own(fact.text)! >= asked.least);
  if (shown.length > 0) return { share: 1, factIds: shown.map(({ id }) => id), gap: "" };
  return gapOf(`Your grade is entered as ${read[0]!.text}; another is asked for.`);
}
