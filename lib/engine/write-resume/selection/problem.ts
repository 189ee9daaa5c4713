/**
 * What may stand on the page, without words: pieces that take rows and are worth something. A part is a section, a
 * group an item in it: one of its choices, then any of its extras; extras never come without a choice.
 *
 * The worth of a selection is the sum of its pieces' own worth and of what each group's number of bullets is worth,
 * less what gaps between neighbors in a part cost, plus for each term what its amount is worth: `terms[t][n]` for n units, growing ever more slowly (a requirement shown
 * twice is worth little more than once), and no more after its last entry.
 */
export type Problem = {
  rows: number;
  parts: Part[];
  terms: number[][];
  /** Units of each term that the page has whatever is chosen. */
  given: number[];
  extraCount: number;
  groupCount: number;
};
export type Part = {
  groups: Group[];
  /** At most so many of its groups. */
  most: number;
  /** Cost of keeping group `to` with `from` (-1: none) as the last one kept before it; null: costs nothing. */
  gapCost: ((from: number, to: number) => number) | null;
};
export type Group = {
  /** Its position among all groups, and that of its first extra among all extras. */
  at: number;
  extrasFrom: number;
  choices: Choice[];
  extras: Piece[];
  /** Its first line is the head of an item, which has a blank row before it after another item's text. */
  beginsAsItem: boolean;
  /** What so many of its bullets are worth by being there, from none on; no more after the last. */
  bulletWorths: number[];
};
export type Piece = { rows: number; worth: number; amounts: Amount[]; bullets: number };
export type Choice = Piece & { endsInText: boolean };
export type Amount = { term: number; units: number };

/** For each group the choice taken, -1 for none; for each extra 1 when it is taken. */
export type Selection = { choices: Int16Array; extras: Uint8Array };

/** A blank row and the heading. */
export const headingRows = 2;

export function nothingChosen({ groupCount, extraCount }: Problem): Selection {
  return { choices: new Int16Array(groupCount).fill(-1), extras: new Uint8Array(extraCount) };
}

export function copyOf({ choices, extras }: Selection): Selection {
  return { choices: choices.slice(), extras: extras.slice() };
}

/** The rows of one part as stage five lays it out. */
export function rowsOfPart({ groups }: Part, { choices, extras }: Selection): number {
  let rows = 0;
  let endsInText = false;
  for (const group of groups) {
    const choice = group.choices[choices[group.at]!];
    if (!choice) continue;
    if (rows === 0) rows = headingRows;
    else if (endsInText && group.beginsAsItem) rows += 1;
    rows += choice.rows;
    endsInText = choice.endsInText;
    for (let at = 0; at < group.extras.length; at += 1) {
      if (extras[group.extrasFrom + at] !== 1) continue;
      rows += group.extras[at]!.rows;
      endsInText = true;
    }
  }
  return rows;
}

export function rowsOf(problem: Problem, selection: Selection): number {
  return problem.parts.reduce((sum, part) => sum + rowsOfPart(part, selection), 0);
}

/** What the gaps between a part's kept groups cost. */
export function gapsOfPart({ groups, gapCost }: Part, { choices }: Selection): number {
  if (!gapCost) return 0;
  let cost = 0;
  let last = -1;
  groups.forEach((group, at) => {
    if (choices[group.at]! < 0) return;
    cost += gapCost(last, at);
    last = at;
  });
  return cost;
}

/** What the numbers of bullets in a part's groups are worth. */
export function bulletsOfPart({ groups }: Part, { choices, extras }: Selection): number {
  let worth = 0;
  for (const group of groups) {
    const choice = group.choices[choices[group.at]!];
    if (!choice || group.bulletWorths.length < 2) continue;
    let { bullets } = choice;
    for (let at = 0; at < group.extras.length; at += 1)
      if (extras[group.extrasFrom + at] === 1) bullets += group.extras[at]!.bullets;
    worth += worthOfUnits(group.bulletWorths, bullets);
  }
  return worth;
}

export function unitsOf(problem: Problem, selection: Selection): number[] {
  const units = [...problem.given];
  const add = ({ amounts }: Piece) => {
    for (const amount of amounts) units[amount.term]! += amount.units;
  };
  for (const group of problem.parts.flatMap((part) => part.groups)) {
    const choice = group.choices[selection.choices[group.at]!];
    if (!choice) continue;
    add(choice);
    group.extras.forEach((extra, at) => selection.extras[group.extrasFrom + at] === 1 && add(extra));
  }
  return units;
}

export function worthOfUnits(table: number[], units: number): number {
  return table[Math.min(units, table.length - 1)]!;
}

/** The worth of a selection, from its definition above. */
export function worthOf(problem: Problem, selection: Selection): number {
  let worth = 0;
  for (const part of problem.parts) {
    for (const group of part.groups) {
      const choice = group.choices[selection.choices[group.at]!];
      if (!choice) continue;
      worth += choice.worth;
      for (let at = 0; at < group.extras.length; at += 1)
        if (selection.extras[group.extrasFrom + at] === 1) worth += group.extras[at]!.worth;
    }
    worth += bulletsOfPart(part, selection);
    worth -= gapsOfPart(part, selection);
  }
  unitsOf(problem, selection).forEach((units, term) => (worth += worthOfUnits(problem.terms[term]!, units)));
  return worth;
}

/** Whether a selection leaves out nothing but the groups beyond a part's most. */
export function isWhole({ parts }: Problem, { choices, extras }: Selection): boolean {
  return parts.every((part) => {
    const kept = part.groups.filter((group) => choices[group.at]! >= 0);
    if (kept.length < Math.min(part.most, part.groups.length)) return false;
    return kept.every(
      (group) =>
        choices[group.at] === group.choices.length - 1 &&
        group.extras.every((_, at) => extras[group.extrasFrom + at] === 1),
    );
  });
}

/**
 * Whether some whole selection could fit. A part that keeps all its groups takes the rows that they take; of another
 * the shortest groups are counted, as many as it may have, without blank rows.
 */
export function couldBeWhole(problem: Problem): boolean {
  let rows = 0;
  const all = allChosen(problem);
  for (const part of problem.parts) {
    const { groups, most } = part;
    if (groups.length <= most) {
      rows += rowsOfPart(part, all);
      continue;
    }
    const whole = groups.map(
      ({ choices, extras }) => choices.at(-1)!.rows + extras.reduce((sum, extra) => sum + extra.rows, 0),
    );
    whole.sort((a, b) => a - b);
    rows += headingRows + whole.slice(0, most).reduce((sum, one) => sum + one, 0);
  }
  return rows <= problem.rows;
}

/** Everything, each group in its fullest choice. */
export function allChosen(problem: Problem): Selection {
  const all = nothingChosen(problem);
  for (const group of problem.parts.flatMap((part) => part.groups))
    all.choices[group.at] = group.choices.length - 1;
  all.extras.fill(1);
  return all;
}

type Fullest = { choices: Amount[]; all: Amount[] };
const fullest = new WeakMap<Group, Fullest>();

/** The most units that a group's choices can give each term, and that the group with all its extras can. */
export function fullestOf(group: Group): Fullest {
  const known = fullest.get(group) ?? addUp(group);
  fullest.set(group, known);
  return known;
}

function addUp(group: Group): Fullest {
  const most = new Map<number, number>();
  for (const { amounts } of group.choices) {
    for (const { term, units } of amounts) most.set(term, Math.max(most.get(term) ?? 0, units));
  }
  const all = new Map(most);
  for (const { amounts } of group.extras) {
    for (const { term, units } of amounts) all.set(term, (all.get(term) ?? 0) + units);
  }
  const list = (map: Map<number, number>) => [...map].map(([term, units]) => ({ term, units }));
  return { choices: list(most), all: list(all) };
}

/** All units of each term that could be on a page without end. */
export function reachOf(problem: Problem): number[] {
  const units = [...problem.given];
  for (const group of problem.parts.flatMap((part) => part.groups)) {
    for (const amount of fullestOf(group).all) units[amount.term]! += amount.units;
  }
  return units;
}
