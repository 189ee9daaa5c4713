import { selectGreedily } from "./greedy.ts";
import {
  allChosen,
  reachOf,
  rowsOf,
  unitsOf,
  worthOf,
  worthOfUnits,
  type Problem,
  type Selection,
} from "./problem.ts";
import { relaxationOf, type Relaxation } from "./relaxation.ts";
import { searchBelow } from "./search.ts";

export type Selected = {
  selection: Selection;
  worth: number;
  /** No selection that fits is worth more than this. */
  bound: number;
  isOptimal: boolean;
};

/** Counted in nodes, not in time: the same profile gives the same page on any machine. */
export const nodeLimit = 20_000;
/** After so many rounds bounds hardly move; a bound so near is cheaper closed by search than by more rounds. */
const mostRounds = 16;
const patience = 4;
const nearEnough = 0.5;

/** Less than this apart is the same worth; sums of a hundred small numbers are not exact. */
export const dust = 1e-6;

/**
 * The selection that is worth most in the page's rows. Three steps: a greedy one; then rounds of the straightened
 * problem, whose slopes are moved until its bound comes near (a Lagrangian dual by subgradient steps); then, if the
 * two have not met, branch and bound under that bound. Never worse than greedy.
 */
export function selectBest(problem: Problem, limit = nodeLimit): Selected {
  const all = allChosen(problem);
  const isRoomForAll =
    problem.parts.every((part) => part.groups.length <= part.most) && rowsOf(problem, all) <= problem.rows;
  // Nothing is worth less than nothing, so more is never worse.
  if (isRoomForAll) return proven(all, worthOf(problem, all));
  const greedy = selectGreedily(problem);
  const start = { selection: greedy, worth: worthOf(problem, greedy) };
  const relaxation = relaxationOf(problem);
  const { best, slopes, bound } = lowerBound(problem, relaxation, start);
  if (bound <= best.worth + dust) return proven(best.selection, best.worth);
  relaxation.solve(slopes);
  const found = searchBelow(problem, relaxation, slopes, best, limit);
  const open = Math.min(bound, found.openBound);
  if (open <= found.worth + dust) return proven(found.selection, found.worth);
  return { selection: found.selection, worth: found.worth, bound: open, isOptimal: false };
}

function proven(selection: Selection, worth: number): Selected {
  return { selection, worth, bound: worth, isOptimal: true };
}

type Found = { selection: Selection; worth: number };

/** The slopes with the lowest bound met, that bound, and the best selection met on the way. */
function lowerBound(problem: Problem, relaxation: Relaxation, start: Found) {
  let best = start;
  const reach = reachOf(problem);
  const slopes = firstSlopes(problem, unitsOf(problem, start.selection));
  let lowest = { bound: Number.POSITIVE_INFINITY, slopes: slopes.slice() };
  let pace = 1;
  let idle = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const straight = relaxation.solve(slopes);
    const selection = relaxation.selection();
    const worth = worthOf(problem, selection);
    if (worth > best.worth) best = { selection, worth };
    const units = unitsOf(problem, selection);
    let bound = straight;
    const tooMany = units.map((have, term) => {
      const { worth: extra, units: nearest } = bestUnits(problem, term, slopes[term]!, have, reach[term]!);
      bound += extra;
      return have - nearest;
    });
    if (bound < lowest.bound - dust) {
      idle = bound < lowest.bound - nearEnough / 10 ? 0 : idle + 1;
      lowest = { bound, slopes: slopes.slice() };
    } else {
      idle += 1;
      pace /= 2;
    }
    const length = tooMany.reduce((sum, one) => sum + one * one, 0);
    if (lowest.bound <= best.worth + nearEnough || idle >= patience || length === 0) break;
    const step = (pace * (bound - best.worth)) / length;
    tooMany.forEach((more, term) => {
      slopes[term] = Math.max(0, slopes[term]! - step * more);
    });
  }
  return { best, slopes: lowest.slopes, bound: lowest.bound };
}

/** A term's slope where it stands: between what its last unit gave and what the next would. */
function firstSlopes({ terms }: Problem, units: number[]): Float64Array {
  return Float64Array.from(terms, (table, term) => {
    const have = units[term]!;
    const last = worthOfUnits(table, have) - worthOfUnits(table, Math.max(0, have - 1));
    const next = worthOfUnits(table, have + 1) - worthOfUnits(table, have);
    return (last + next) / 2;
  });
}

/** The most that a term is worth above its straight line, and the units nearest to `have` at which it is. */
function bestUnits({ terms, given }: Problem, term: number, slope: number, have: number, reach: number) {
  const table = terms[term]!;
  const above = (units: number) => worthOfUnits(table, units) - slope * (units - given[term]!);
  let worth = Number.NEGATIVE_INFINITY;
  let units = have;
  for (let at = given[term]!; at <= Math.max(given[term]!, Math.min(reach, table.length - 1)); at += 1) {
    const value = above(at);
    const isNearer = value > worth - dust && Math.abs(at - have) < Math.abs(units - have);
    if (value > worth + dust || isNearer) units = at;
    worth = Math.max(worth, value);
  }
  return above(have) >= worth - dust
    ? { worth: Math.max(worth, above(have)), units: have }
    : { worth, units };
}
