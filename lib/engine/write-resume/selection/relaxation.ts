import {
  headingRows,
  nothingChosen,
  type Choice,
  type Group,
  type Part,
  type Piece,
  type Problem,
  type Selection,
} from "./problem.ts";

/**
 * The problem with every term made straight: a unit of term t is worth `slopes[t]`, however many there are. Then the
 * best selection follows exactly from tables, one row of numbers for each place in the document and each state there,
 * one number for each count of rows left on the page. The same tables bound the real problem from above, at each
 * place, once what bent terms may be worth beyond their straight line is added (search.ts).
 *
 * Before a group the state is what stands above it: 0 nothing, an odd number the bare head of an item, an even one
 * text; in a part with gaps also which group was the last one kept. Inside a group it is whether the group ends in
 * text so far, and how many bullets it has.
 */
export type Relaxation = {
  /** Fills the tables for these slopes and answers the straightened worth of the whole page. */
  solve: (slopes: Float64Array) => number;
  /** The selection that this worth belongs to. */
  selection: () => Selection;
  /** Worth of the rest of the page, where a group is next. */
  fromGroup: (part: number, group: number, state: number, kept: number, left: number) => number;
  /** Worth of the rest, where an extra of a group is next. */
  fromExtra: (place: Place, extra: number, inside: Inside, left: number) => number;
  /** The state after a group is kept. */
  stateAfter: (part: number, group: number, endsInText: boolean) => number;
};
export type Place = { part: number; group: number };
/** A kept group so far; `kept` counts the groups of its part, itself included. */
export type Inside = { kept: number; endsInText: boolean; bullets: number };

/** The rows between a group and what stands above it. */
export function rowsBefore(group: Group, state: number): number {
  if (state === 0) return headingRows;
  return state % 2 === 0 && group.beginsAsItem ? 1 : 0;
}

/** What it costs in a part to keep a group in this state. */
export function gapBefore({ gapCost }: Part, group: number, state: number): number {
  return gapCost ? gapCost(((state + 1) >> 1) - 1, group) : 0;
}

export function worthBySlopes({ worth, amounts }: Piece, slopes: Float64Array): number {
  let sum = worth;
  for (const { term, units } of amounts) sum += slopes[term]! * units;
  return sum;
}

/** What the bullets of a piece add to a group that has so many. */
export function bulletGain({ bulletWorths }: Group, have: number, more: number): number {
  const last = bulletWorths.length - 1;
  return bulletWorths[Math.min(have + more, last)]! - bulletWorths[Math.min(have, last)]!;
}

export function insideOf(choice: Choice, kept: number): Inside {
  return { kept, endsInText: choice.endsInText, bullets: choice.bullets };
}

export function withExtra({ kept, bullets }: Inside, extra: Piece): Inside {
  return { kept, endsInText: true, bullets: bullets + extra.bullets };
}

export function relaxationOf(problem: Problem): Relaxation {
  const width = problem.rows + 1;
  const { layouts, size } = layOut(problem, width);
  const table = new Float64Array(size);
  let slopes: Float64Array = new Float64Array(0);

  const stateAfter: Relaxation["stateAfter"] = (part, group, endsInText) =>
    (layouts[part]!.part.gapCost ? 2 * group : 0) + (endsInText ? 2 : 1);
  const groupAt = (part: number, group: number, state: number, kept: number): number => {
    const layout = layouts[part];
    // Behind the last part nothing is worth anything: the first row of the table.
    if (!layout) return 0;
    if (group === layout.groups.length) return groupAt(part + 1, 0, 0, 0);
    return layout.groups[group]! + (state * layout.counts + (layout.counts === 1 ? 0 : kept)) * width;
  };
  const extraAt = ({ part, group }: Place, extra: number, { kept, endsInText, bullets }: Inside): number => {
    const { counts, inner } = layouts[part]!;
    const { rows, ends, bulletCounts } = inner[group]!;
    if (extra === rows.length) return groupAt(part, group + 1, stateAfter(part, group, endsInText), kept);
    const end = ends === 1 || !endsInText ? 0 : 1;
    const state = end * bulletCounts + Math.min(bullets, bulletCounts - 1);
    return rows[extra]! + (state * counts + (counts === 1 ? 0 : kept)) * width;
  };
  /** The better of leaving something out and taking it, for each number of rows left. */
  const fill = (own: number, without: number, taken: number, rows: number, worth: number) => {
    const first = Math.min(rows, width);
    for (let left = 0; left < first; left += 1) table[own + left] = table[without + left]!;
    for (let left = first; left < width; left += 1) {
      const not = table[without + left]!;
      const value = worth + table[taken + left - rows]!;
      table[own + left] = value > not ? value : not;
    }
  };

  const solveExtras = (place: Place) => {
    const { part, counts, inner } = layouts[place.part]!;
    const { ends, bulletCounts } = inner[place.group]!;
    const group = part.groups[place.group]!;
    // Only states that come about: no fewer bullets than a choice has, no more than have come.
    const begun = group.choices.map((choice) => choice.bullets);
    const fewest = Math.min(...begun, bulletCounts - 1);
    let come = group.extras.reduce((sum, extra) => sum + extra.bullets, Math.max(...begun));
    for (let at = group.extras.length - 1; at >= 0; at -= 1) {
      const extra = group.extras[at]!;
      const worth = worthBySlopes(extra, slopes);
      come -= extra.bullets;
      for (let end = 0; end < ends; end += 1) {
        for (let bullets = fewest; bullets <= Math.min(come, bulletCounts - 1); bullets += 1) {
          const gain = worth + bulletGain(group, bullets, extra.bullets);
          // No more are kept than have come, this one included.
          const most = Math.min(counts - 1, place.group + 1);
          for (let kept = Math.min(1, counts - 1); kept <= most; kept += 1) {
            const inside = { kept, endsInText: ends === 1 || end === 1, bullets };
            fill(
              extraAt(place, at, inside),
              extraAt(place, at + 1, inside),
              extraAt(place, at + 1, withExtra(inside, extra)),
              extra.rows,
              gain,
            );
          }
        }
      }
    }
  };
  const solveGroup = (place: Place) => {
    const { part, states, counts } = layouts[place.part]!;
    const group = part.groups[place.group]!;
    const worths = group.choices.map(
      (choice) =>
        worthBySlopes(choice, slopes) + bulletGain(group, 0, choice.bullets) + group.bulletWorths[0]!,
    );
    const reached = part.gapCost ? 2 * place.group + 1 : states;
    for (let state = 0; state < reached; state += 1) {
      const gap = gapBefore(part, place.group, state);
      const before = rowsBefore(group, state);
      for (let kept = 0; kept < counts && kept <= place.group; kept += 1) {
        const own = groupAt(place.part, place.group, state, kept);
        let without = groupAt(place.part, place.group + 1, state, kept);
        const isFull = counts > 1 && kept === counts - 1;
        if (isFull) fill(own, without, without, width, 0);
        for (let which = 0; which < group.choices.length && !isFull; which += 1) {
          const choice = group.choices[which]!;
          const taken = extraAt(place, 0, insideOf(choice, kept + 1));
          fill(own, without, taken, choice.rows + before, worths[which]! - gap);
          without = own;
        }
      }
    }
  };

  const fromGroup: Relaxation["fromGroup"] = (part, group, state, kept, left) =>
    table[groupAt(part, group, state, kept) + left]!;
  const fromExtra: Relaxation["fromExtra"] = (place, extra, inside, left) =>
    table[extraAt(place, extra, inside) + left]!;
  return {
    solve: (next) => {
      slopes = next.slice();
      for (let part = layouts.length - 1; part >= 0; part -= 1) {
        for (let group = layouts[part]!.groups.length - 1; group >= 0; group -= 1) {
          solveExtras({ part, group });
          solveGroup({ part, group });
        }
      }
      return fromGroup(0, 0, 0, 0, problem.rows);
    },
    selection: () => readBack(problem, slopes, { fromGroup, fromExtra, stateAfter }),
    fromGroup,
    fromExtra,
    stateAfter,
  };
}

/** Where the rows of a part begin: `counts` rows of numbers for each state of a place. */
type Layout = {
  part: Part;
  states: number;
  counts: number;
  groups: number[];
  inner: { rows: number[]; ends: number; bulletCounts: number }[];
};

function layOut(problem: Problem, width: number): { layouts: Layout[]; size: number } {
  let size = width;
  const take = (rows: number) => {
    const from = size;
    size += rows * width;
    return from;
  };
  const layouts = problem.parts.map((part): Layout => {
    const states = part.gapCost ? 2 * part.groups.length + 1 : 3;
    const counts = part.most < part.groups.length ? part.most + 1 : 1;
    const inner = part.groups.map((group) => {
      const ends = group.choices.every((choice) => choice.endsInText) ? 1 : 2;
      const bulletCounts = group.bulletWorths.length;
      return { rows: group.extras.map(() => take(ends * bulletCounts * counts)), ends, bulletCounts };
    });
    return { part, states, counts, groups: part.groups.map(() => take(states * counts)), inner };
  });
  return { layouts, size };
}

/** Follows the tables from the top: at each place the way whose worth is the one written there. */
function readBack(
  problem: Problem,
  slopes: Float64Array,
  { fromGroup, fromExtra, stateAfter }: Pick<Relaxation, "fromGroup" | "fromExtra" | "stateAfter">,
): Selection {
  const page = nothingChosen(problem);
  let left = problem.rows;
  problem.parts.forEach((part, partAt) => {
    let state = 0;
    let kept = 0;
    part.groups.forEach((group, groupAt) => {
      if (kept >= part.most) return;
      const place = { part: partAt, group: groupAt };
      let best = fromGroup(partAt, groupAt + 1, state, kept, left);
      const before = rowsBefore(group, state);
      const gap = gapBefore(part, groupAt, state);
      group.choices.forEach((choice, which) => {
        const rest = left - choice.rows - before;
        if (rest < 0) return;
        const own =
          worthBySlopes(choice, slopes) + bulletGain(group, 0, choice.bullets) + group.bulletWorths[0]! - gap;
        const value = own + fromExtra(place, 0, insideOf(choice, kept + 1), rest);
        if (value < best) return;
        best = value;
        page.choices[group.at] = which;
      });
      const choice = group.choices[page.choices[group.at]!];
      if (!choice) return;
      left -= choice.rows + before;
      kept += 1;
      let inside = insideOf(choice, kept);
      group.extras.forEach((extra, at) => {
        if (extra.rows > left) return;
        const next = withExtra(inside, extra);
        const own = worthBySlopes(extra, slopes) + bulletGain(group, inside.bullets, extra.bullets);
        if (own + fromExtra(place, at + 1, next, left - extra.rows) < fromExtra(place, at + 1, inside, left))
          return;
        page.extras[group.extrasFrom + at] = 1;
        left -= extra.rows;
        inside = next;
      });
      state = stateAfter(partAt, groupAt, inside.endsInText);
    });
  });
  return page;
}
