import {
  copyOf,
  fullestOf,
  nothingChosen,
  reachOf,
  worthOf,
  worthOfUnits,
  type Amount,
  type Problem,
  type Selection,
} from "./problem.ts";
import {
  bulletGain,
  gapBefore,
  insideOf,
  rowsBefore,
  withExtra,
  worthBySlopes,
  type Inside,
  type Place,
  type Relaxation,
} from "./relaxation.ts";

type Found = { selection: Selection; worth: number };

/**
 * Branch and bound, group by group down the page. A place is left when what was chosen so far, the straightened worth
 * of the rest, and what each term can still be worth above its line together do not beat the best page found. The
 * last shrinks as terms are decided, and at the end of the page the sum is exact. Beyond `limit` nodes nothing more is
 * opened; `openBound` is then the most that was promised at any place left unopened.
 */
export function searchBelow(
  problem: Problem,
  relaxation: Relaxation,
  slopes: Float64Array,
  start: Found,
  limit: number,
): Found & { openBound: number } {
  let best = start;
  let openBound = Number.NEGATIVE_INFINITY;
  let nodes = 0;
  const page = nothingChosen(problem);
  const terms = termsAbove(problem, slopes);
  const fullest = problem.parts.map((part) => part.groups.map((group) => fullestOf(group)));

  /** Whether a place that promises so much is to be opened. */
  const opens = (promise: number): boolean => {
    if (promise <= best.worth + 1e-6) return false;
    nodes += 1;
    if (nodes <= limit) return true;
    openBound = Math.max(openBound, promise);
    return false;
  };

  const finish = () => {
    const worth = worthOf(problem, page);
    if (worth > best.worth) best = { selection: copyOf(page), worth };
  };

  const visitGroup = (
    at: number,
    place: number,
    state: number,
    kept: number,
    left: number,
    worth: number,
  ) => {
    const part = problem.parts[at];
    if (!part) return finish();
    const group = part.groups[place];
    if (!group) return visitGroup(at + 1, 0, 0, 0, left, worth);
    if (!opens(worth + relaxation.fromGroup(at, place, state, kept, left) + terms.sum())) return;
    const here = { part: at, group: place };
    const before = rowsBefore(group, state);
    const gap = gapBefore(part, place, state);
    const ways = [
      { which: -1, own: 0, rest: left, promise: relaxation.fromGroup(at, place + 1, state, kept, left) },
    ];
    group.choices.forEach((choice, which) => {
      const rest = left - choice.rows - before;
      if (rest < 0 || kept >= part.most) return;
      const own =
        worthBySlopes(choice, slopes) + bulletGain(group, 0, choice.bullets) + group.bulletWorths[0]! - gap;
      const promise = own + relaxation.fromExtra(here, 0, insideOf(choice, kept + 1), rest);
      ways.push({ which, own, rest, promise });
    });
    ways.sort((a, b) => b.promise - a.promise || b.which - a.which);
    const { choices: mostOfChoices, all } = fullest[at]![place]!;
    for (const { which, own, rest } of ways) {
      const choice = group.choices[which];
      page.choices[group.at] = which;
      if (choice) {
        terms.take(choice.amounts, mostOfChoices);
        visitExtra(here, 0, insideOf(choice, kept + 1), rest, worth + own);
        terms.untake(choice.amounts, mostOfChoices);
      } else {
        terms.leave(all);
        visitGroup(at, place + 1, state, kept, left, worth);
        terms.unleave(all);
      }
    }
    page.choices[group.at] = -1;
  };

  const visitExtra = (here: Place, at: number, inside: Inside, left: number, worth: number) => {
    const group = problem.parts[here.part]!.groups[here.group]!;
    const extra = group.extras[at];
    if (!extra) {
      const state = relaxation.stateAfter(here.part, here.group, inside.endsInText);
      return visitGroup(here.part, here.group + 1, state, inside.kept, left, worth);
    }
    if (!opens(worth + relaxation.fromExtra(here, at, inside, left) + terms.sum())) return;
    const next = withExtra(inside, extra);
    const rest = left - extra.rows;
    const own = worthBySlopes(extra, slopes) + bulletGain(group, inside.bullets, extra.bullets);
    const place = group.extrasFrom + at;
    const take = () => {
      if (rest < 0) return;
      page.extras[place] = 1;
      terms.take(extra.amounts, extra.amounts);
      visitExtra(here, at + 1, next, rest, worth + own);
      terms.untake(extra.amounts, extra.amounts);
      page.extras[place] = 0;
    };
    const leave = () => {
      terms.leave(extra.amounts);
      visitExtra(here, at + 1, inside, left, worth);
      terms.unleave(extra.amounts);
    };
    const isBetter =
      rest >= 0 &&
      own + relaxation.fromExtra(here, at + 1, next, rest) >=
        relaxation.fromExtra(here, at + 1, inside, left);
    if (isBetter) take();
    leave();
    if (!isBetter) take();
  };

  visitGroup(0, 0, 0, 0, problem.rows, 0);
  return { ...best, openBound };
}

/**
 * What the terms can still be worth above their straight lines: for each the most over the units between those that
 * the page has and those that it can still get.
 */
function termsAbove(problem: Problem, slopes: Float64Array) {
  const low = Int32Array.from(problem.given);
  const high = Int32Array.from(reachOf(problem));
  const above = new Float64Array(low.length);
  const measure = (term: number): number => {
    const table = problem.terms[term]!;
    const given = problem.given[term]!;
    const slope = slopes[term]!;
    const from = low[term]!;
    let most = worthOfUnits(table, from) - slope * (from - given);
    for (let units = from + 1; units <= high[term]! && units < table.length; units += 1) {
      const value = table[units]! - slope * (units - given);
      if (value > most) most = value;
    }
    return most;
  };
  let total = 0;
  const renew = (term: number) => {
    const now = measure(term);
    total += now - above[term]!;
    above[term] = now;
  };
  for (let term = 0; term < low.length; term += 1) renew(term);
  const move = (edge: Int32Array, amounts: Amount[], sign: number) => {
    for (const { term, units } of amounts) edge[term]! += sign * units;
  };
  const renewAll = (amounts: Amount[]) => {
    for (const { term } of amounts) renew(term);
  };
  const change = (taken: Amount[], outOf: Amount[], sign: number) => {
    move(low, taken, sign);
    move(high, taken, sign);
    move(high, outOf, -sign);
    renewAll(outOf);
  };
  return {
    sum: () => total,
    /** `taken` comes on the page where at most `outOf` could have; both name the same terms, `outOf` maybe more. */
    take: (taken: Amount[], outOf: Amount[]) => change(taken, outOf, 1),
    untake: (taken: Amount[], outOf: Amount[]) => change(taken, outOf, -1),
    leave: (amounts: Amount[]) => change([], amounts, 1),
    unleave: (amounts: Amount[]) => change([], amounts, -1),
  };
}
