import type { Ask } from "#lib/postings/schema.ts";
import { gapOf, type Evidence, type MatchContext } from "./evidence.ts";

// "First class preferred", "2:1 or above", "an average of at least 65 %", "GPA of 3.0 or higher".

/** British classes of honours, the best first. */
const CLASSES = [
  /\bfirst[- ]class\b|\b1st class\b|\ba first\b/i,
  /\bupper[- ]second\b|\b2[:.]1\b|\b2i\b/i,
  /\blower[- ]second\b|\b2[:.]2\b|\b2ii\b/i,
  /\bthird[- ]class\b/i,
];
const OF_DEGREE =
  /\b(?:degree|honou?rs?|hons|class|preferred|required|grade|or (?:above|better|higher)|minimum|at least)\b|^\W*2[:.][12]\W*$/i;
const AVERAGE =
  /\b(?:averag\w+|marks?|grade|score|aggregate)\b[^.;]{0,40}?(\d{2})(?:\.\d+)? ?(?:%|per ?cent)|(\d{2})(?:\.\d+)? ?(?:%|per ?cent)[^.;]{0,30}\b(?:average|marks?|aggregate|grade)\b/i;
const GPA = /\bC?GPA\b[^.;\d]{0,30}(\d(?:\.\d{1,2})?)|(\d\.\d{1,2})[^.;\d]{0,20}\bC?GPA\b/i;

const classOf = (text: string) => CLASSES.findIndex((pattern) => pattern.test(text));
const numberOf = (match: RegExpExecArray | null) => (match ? Number(match[1] ?? match[2]) : null);

/** How a degree's grade, or the honors beside it, meets one that is asked for; null where none is asked for. */
export function gradeEvidence({ text }: Ask, { education }: MatchContext): Evidence | null {
  const asked = { class: OF_DEGREE.test(text) ? classOf(text) : -1, average: numberOf(AVERAGE.exec(text)), points: numberOf(GPA.exec(text)) }; // prettier-ignore
  if (asked.class === -1 && asked.average === null && asked.points === null) return null;
  const grades = education.flatMap(({ facts }) =>
    facts.filter(({ kind }) => kind === "grade" || kind === "honors"),
  );
  if (grades.length === 0) return gapOf("None of your degrees is entered with its grade.");
  const isEnough = (grade: string) => {
    if (asked.points !== null) return Number(/\d(?:\.\d{1,2})?/.exec(grade)?.[0] ?? 0) >= asked.points;
    if (asked.average !== null)
      return Number(/\b(\d{2})(?:\.\d+)? ?(?:%|per ?cent)?/.exec(grade)?.[1] ?? 0) >= asked.average;
    const own = classOf(grade);
    return own !== -1 && own <= asked.class;
  };
  const shown = grades.filter((fact) => isEnough(fact.text));
  if (shown.length > 0) return { share: 1, factIds: shown.map(({ id }) => id), gap: "" };
  return { share: 0, factIds: [], gap: `Your grade is entered as ${grades[0]!.text}; another is asked for.` };
}
