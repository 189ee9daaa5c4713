import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exhaustiveWorth, isAllowed, smallProblem } from "./arbitrary.ts";
import { selectGreedily } from "./greedy.ts";
import { couldBeWhole, isWhole, worthOf } from "./problem.ts";
import { selectBest } from "./select.ts";

const runs = { numRuns: 400 };

describe("selectBest", () => {
  test("finds what trying every selection finds", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const { worth, selection, isOptimal } = selectBest(problem);
        expect(isOptimal).toBe(true);
        expect(isAllowed(problem, selection)).toBe(true);
        expect(worth).toBeCloseTo(worthOf(problem, selection), 9);
        expect(worth).toBeCloseTo(exhaustiveWorth(problem), 4);
      }),
      runs,
    );
  });

  test("is never worse than greedy and never claims too much, however little it may search", () => {
    fc.assert(
      fc.property(smallProblem, fc.nat(6), (problem, limit) => {
        const { worth, bound, isOptimal, selection } = selectBest(problem, limit);
        const greedy = selectGreedily(problem);
        expect(isAllowed(problem, greedy)).toBe(true);
        expect(isAllowed(problem, selection)).toBe(true);
        expect(worth).toBeGreaterThanOrEqual(worthOf(problem, greedy));
        const best = exhaustiveWorth(problem);
        expect(bound).toBeGreaterThanOrEqual(best - 1e-4);
        if (isOptimal) expect(worth).toBeCloseTo(best, 4);
      }),
      runs,
    );
  });

  test("a longer page is never worth less", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const longer = { ...problem, rows: problem.rows + 1 };
        expect(selectBest(longer).worth).toBeGreaterThanOrEqual(selectBest(problem).worth - 1e-4);
      }),
      runs,
    );
  });

  test("a page that holds everything is never given up beforehand", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        if (!couldBeWhole(problem)) expect(isWhole(problem, selectBest(problem).selection)).toBe(false);
      }),
      runs,
    );
  });

  test("chooses the same on repeat", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        expect(selectBest(problem)).toEqual(selectBest(problem));
      }),
      runs,
    );
  });
});
