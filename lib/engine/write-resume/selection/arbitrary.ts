import fc from "fast-check";
import {
  nothingChosen,
  rowsOf,
  worthOf,
  type Amount,
  type Part,
  type Problem,
  type Selection,
} from "./problem.ts";

// Small problems of every shape, and all their selections one by one: what the search is measured against.

const termCount = 4;
const worth = fc.integer({ min: 0, max: 40 }).map((value) => value / 2);
const amounts: fc.Arbitrary<Amount[]> = fc.uniqueArray(
  fc.record({ term: fc.nat(termCount - 1), units: fc.integer({ min: 1, max: 2 }) }),
  { maxLength: 3, selector: (one) => one.term },
);
const bullets = fc.nat(1);
const piece = fc.record({ rows: fc.integer({ min: 1, max: 4 }), worth, amounts, bullets });
const table = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 })
  .map((steps) => steps.sort((a, b) => b - a).reduce((sums, step) => [...sums, sums.at(-1)! + step], [0]));
const group = fc.record({
  choices: fc.array(
    fc.record({ rows: fc.integer({ min: 1, max: 4 }), worth, amounts, bullets, endsInText: fc.boolean() }),
    { minLength: 1, maxLength: 2 },
  ),
  extras: fc.array(piece, { maxLength: 3 }),
  beginsAsItem: fc.boolean(),
  bulletWorths: table,
});
const part = fc.record({
  groups: fc.array(group, { minLength: 1, maxLength: 3 }),
  most: fc.integer({ min: 1, max: 4 }),
  gap: fc.constantFrom(0, 0, 7),
});

/** `most` fewer than the groups binds; a gap costs its number for each group passed over. */
export const smallProblem: fc.Arbitrary<Problem> = fc
  .record({
    rows: fc.integer({ min: 0, max: 30 }),
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    terms: fc.array(table, { minLength: termCount, maxLength: termCount }),
    given: fc.array(fc.nat(1), { minLength: termCount, maxLength: termCount }),
  })
  .map(({ rows, parts, terms, given }) => {
    let groupCount = 0;
    let extraCount = 0;
    const numbered = parts.map(({ groups, most, gap }): Part => ({
      most,
      gapCost: gap === 0 ? null : (from, to) => gap * (to - from - 1),
      groups: groups.map((one) => {
        // A fuller choice is never worth less: where all fits, all is taken.
        const choices = one.choices
          .toSorted((a, b) => a.worth - b.worth)
          .map((choice) => ({
            ...choice,
            amounts: one.choices[0]!.amounts,
            bullets: one.choices[0]!.bullets,
          }));
        const made = { ...one, choices, at: groupCount, extrasFrom: extraCount };
        groupCount += 1;
        extraCount += one.extras.length;
        return made;
      }),
    }));
    return { rows, parts: numbered, terms, given, groupCount, extraCount };
  })
  .filter(({ groupCount, extraCount }) => groupCount + extraCount <= 13);

/** The most that any selection within the rows is worth, by trying every one. */
export function exhaustiveWorth(problem: Problem): number {
  const page = nothingChosen(problem);
  const groups = problem.parts.flatMap((one) => one.groups);
  let best = 0;
  const measure = () => {
    const isAllowed = problem.parts.every(
      (one) => one.groups.filter(({ at }) => page.choices[at]! >= 0).length <= one.most,
    );
    if (isAllowed && rowsOf(problem, page) <= problem.rows) best = Math.max(best, worthOf(problem, page));
  };
  const eachGroup = (at: number) => {
    const one = groups[at];
    if (!one) return measure();
    for (let which = -1; which < one.choices.length; which += 1) {
      page.choices[at] = which;
      if (which < 0) eachGroup(at + 1);
      else eachExtra(at, 0);
    }
    page.choices[at] = -1;
  };
  const eachExtra = (at: number, which: number) => {
    const { extras, extrasFrom } = groups[at]!;
    if (which === extras.length) return eachGroup(at + 1);
    for (const taken of [0, 1]) {
      page.extras[extrasFrom + which] = taken;
      eachExtra(at, which + 1);
    }
    page.extras[extrasFrom + which] = 0;
  };
  eachGroup(0);
  return best;
}

export function isAllowed(problem: Problem, selection: Selection): boolean {
  return (
    rowsOf(problem, selection) <= problem.rows &&
    problem.parts.every((one) => {
      const kept = one.groups.filter((own) => selection.choices[own.at]! >= 0);
      const extras = one.groups
        .filter((own) => selection.choices[own.at]! < 0)
        .flatMap((own) => own.extras.map((_, at) => selection.extras[own.extrasFrom + at]));
      return kept.length <= one.most && extras.every((taken) => taken === 0);
    })
  );
}
