import type { Line } from "#lib/documents/schema.ts";
import type { Coverage } from "#lib/generations/schema.ts";
import { isMeasured } from "#lib/engine/match-profile/strength.ts";

// What each thing on a resume is worth, in points of the match score: the requirements of a posting are worth 100
// together. The page is filled so that the sum is the largest that fits (selection/). The figures were found by
// reading the golden resumes aloud; change one, run `npm run golden`, and read the diff.

/** How much of a requirement's points is shown by so many units: a second proof adds half, a third a fifth. */
const shownByUnits = [0, 0.6, 1, 1.2, 1.32, 1.4, 1.44];
/** A requirement shown is worth more than other content of the same rows. */
const requirementFactor = 1.5;

/** A deed or a heading proves (2 units); a word in a list, a headline or a summary says so (1 unit). */
export function unitsOfLine({ kind }: Line): number {
  return kind === "bullet" || kind === "item" ? 2 : 1;
}

/** What a requirement is worth to the page, by units. What the person does not show cannot be won by any line. */
export function requirementWorths({ points }: Coverage): number[] {
  return shownByUnits.map((share) => share * points * requirementFactor);
}

/** What the first, second, … bullet of a role adds by being there at all: the newest role is told in full, an old one briefly. */
const bulletSteps = [
  [12, 10, 8, 6, 4, 2],
  [12, 9, 6, 4, 1],
  [10, 7, 3],
  [7, 2],
];
const projectSteps = [6, 4, 2];

/** The worth of so many bullets, by the age of their role (0 is the newest). */
export function bulletWorths(age: number): number[] {
  return sumsOf(bulletSteps[Math.min(age, bulletSteps.length - 1)]!);
}

export function projectBulletWorths(): number[] {
  return sumsOf(projectSteps);
}

/** Where a bullet more or less is worth what it says, no more. */
export const noBulletWorths = [0];

function sumsOf(steps: number[]): number[] {
  const sums = [0];
  for (const step of steps) sums.push(sums.at(-1)! + step);
  return sums;
}

/** A result in figures: a share, a way from a number to another, a number beside a verb of change. */
export const RESULT =
  /\d ?%|\bfrom\b[^;]*\d[^;]*\bto\b[^;]*\d|\b(?:cut|reduced|raised|increased|grew|saved|fell|rose|doubled|brought)\b[^;]*\d/i;
const figures = { result: 8, number: 2 };

/**
 * A bullet of its own: a result in figures, and `ownWeight`, what makes it fit the posting besides the requirements it
 * proves (words, recency).
 */
export function bulletWorth(text: string, ownWeight: number): number {
  const figure = !isMeasured(text) ? 0 : RESULT.test(text) ? figures.result : figures.number;
  return 2 + figure + 0.9 * ownWeight;
}

/** A role's heading. The newest two stay whatever they say: a resume that ends two years ago asks a question. */
export function roleWorth(age: number): number {
  return age === 0 ? 400 : age === 1 ? 200 : Math.max(2, 16 - 3 * age);
}

/** A section's standing content, which every reader looks for. */
export const standingWorths = {
  summary: 60,
  summaryRow: 8,
  skills: 50,
  skillsRows: [0, 9, 5, 3, 2],
  firstDegree: 60,
  secondDegree: 25,
  olderDegree: 6,
  languages: 10,
  certification: 10,
  project: 8,
  earlyProject: 30,
  additional: 6,
  awards: 16,
} as const;

/** What stands below a heading and is no bullet. */
export const detailWorths = {
  honors: 7,
  grade: 5,
  coursework: 4,
  technologies: 4,
  description: 5,
  link: 3,
} as const;
/** In the first two years of work, school counts for more. */
export const earlyDetail = 8;

const unseenMonths = 4;
const oldHoleMonths = 120;

/**
 * What a hole costs that a left-out role would leave between two that stay: nothing under four months, then more each
 * month. One that closed ten years ago costs half.
 */
export function holeCost(months: number, monthsSince: number): number {
  if (months < unseenMonths) return 0;
  const cost = Math.min(60, 8 + 1.2 * months);
  return monthsSince > oldHoleMonths ? cost / 2 : cost;
}
