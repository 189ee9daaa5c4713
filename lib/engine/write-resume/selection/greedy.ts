import {
  bulletsOfPart,
  gapsOfPart,
  nothingChosen,
  rowsOfPart,
  unitsOf,
  worthOfUnits,
  type Amount,
  type Choice,
  type Group,
  type Part,
  type Problem,
  type Selection,
} from "./problem.ts";

/** One change: a group in one of its choices (in place of a lesser one), or one more of its extras. */
type Step = { part: Part; group: Group; choice: number } | { part: Part; group: Group; extra: number };
type Worth = { rows: number; gain: number };
type Measure = { rows: number; worth: number };

/**
 * A good selection quickly: whatever adds most worth for each row that it takes, again and again, until nothing more
 * fits. What the search for the best one starts from, and never falls below.
 */
export function selectGreedily(problem: Problem): Selection {
  const selection = nothingChosen(problem);
  const units = unitsOf(problem, selection);
  const measured = new Map(problem.parts.map((part) => [part, new PartMeasure(part, selection)]));
  let left = problem.rows;
  for (;;) {
    let best: { step: Step; rate: number; rows: number } | null = null;
    const consider = (step: Step, { rows, gain }: Worth) => {
      const rate = gain / Math.max(rows, 0.5);
      if (rows <= left && gain > 0 && (best === null || rate > best.rate)) best = { step, rate, rows };
    };
    for (const part of problem.parts) {
      const measure = measured.get(part)!;
      const kept = part.groups.filter((group) => selection.choices[group.at]! >= 0);
      for (const group of part.groups) {
        const taken = selection.choices[group.at]!;
        if (taken >= 0 || kept.length < part.most) {
          for (let choice = taken + 1; choice < group.choices.length; choice += 1)
            consider({ part, group, choice }, worthOfChoice(problem, measure, units, group, choice));
        }
        if (taken >= 0) eachExtra(problem, selection, units, part, group, group === kept.at(-1), consider);
      }
    }
    const found = best as { step: Step; rows: number } | null;
    if (!found) return selection;
    take(found.step, selection, units);
    measured.get(found.step.part)!.forget();
    left -= found.rows;
  }
}

/** What of a part's rows and worth depends on more than one of its pieces, now and with one choice changed; worked out once until the part changes. */
class PartMeasure {
  readonly #part: Part;
  readonly #selection: Selection;
  #now: Measure | null = null;
  readonly #changed = new Map<Choice, Worth>();

  constructor(part: Part, selection: Selection) {
    this.#part = part;
    this.#selection = selection;
  }

  /** The choice of a group that is taken now. */
  taken(group: Group): Choice | undefined {
    return group.choices[this.#selection.choices[group.at]!];
  }

  /** What more rows and worth there are with this choice of a group in place of the one that is taken. */
  with(group: Group, choice: number): Worth {
    const key = group.choices[choice]!;
    const before = this.#changed.get(key);
    if (before) return before;
    const { choices } = this.#selection;
    const taken = choices[group.at]!;
    this.#now ??= this.#measure();
    choices[group.at] = choice;
    const after = this.#measure();
    choices[group.at] = taken;
    const change = { rows: after.rows - this.#now.rows, gain: after.worth - this.#now.worth };
    this.#changed.set(key, change);
    return change;
  }

  forget() {
    this.#now = null;
    this.#changed.clear();
  }

  #measure(): Measure {
    return {
      rows: rowsOfPart(this.#part, this.#selection),
      worth: bulletsOfPart(this.#part, this.#selection) - gapsOfPart(this.#part, this.#selection),
    };
  }
}

function worthOfChoice(
  { terms }: Problem,
  measure: PartMeasure,
  units: number[],
  group: Group,
  choice: number,
): Worth {
  const [old, next] = [measure.taken(group), group.choices[choice]!];
  const change = measure.with(group, choice);
  let gain = next.worth - (old?.worth ?? 0) + change.gain;
  if (!old) {
    for (const { term, units: more } of next.amounts) gain += gainOf(terms[term]!, units[term]!, more);
    return { rows: change.rows, gain };
  }
  // A fuller choice proves what the lesser one did, and maybe more.
  const had = new Map(old.amounts.map((amount) => [amount.term, amount.units]));
  for (const { term, units: all } of next.amounts) {
    gain += gainOf(terms[term]!, units[term]!, all - (had.get(term) ?? 0));
    had.delete(term);
  }
  for (const [term, lost] of had) gain += gainOf(terms[term]!, units[term]!, -lost);
  return { rows: change.rows, gain };
}

function gainOf(table: number[], have: number, more: number): number {
  return worthOfUnits(table, have + more) - worthOfUnits(table, have);
}

function eachExtra(
  { terms }: Problem,
  { choices, extras }: Selection,
  units: number[],
  part: Part,
  group: Group,
  isLast: boolean,
  consider: (step: Step, worth: Worth) => void,
) {
  const own = group.extras.filter((_, at) => extras[group.extrasFrom + at] === 1);
  const choice = group.choices[choices[group.at]!]!;
  const bullets = own.reduce((sum, extra) => sum + extra.bullets, choice.bullets);
  const next = isLast ? undefined : part.groups.slice(part.groups.indexOf(group) + 1).find((one) => choices[one.at]! >= 0); // prettier-ignore
  // The first text under a bare heading parts it from the next item.
  const blank = !choice.endsInText && own.length === 0 && next?.beginsAsItem ? 1 : 0;
  group.extras.forEach((extra, at) => {
    if (extras[group.extrasFrom + at] === 1) return;
    let gain = extra.worth + gainOf(group.bulletWorths, bullets, extra.bullets);
    for (const { term, units: more } of extra.amounts) gain += gainOf(terms[term]!, units[term]!, more);
    consider({ part, group, extra: at }, { rows: extra.rows + blank, gain });
  });
}

function take(step: Step, { choices, extras }: Selection, units: number[]) {
  const { group } = step;
  const add = (amounts: Amount[], sign: number) => {
    for (const amount of amounts) units[amount.term]! += sign * amount.units;
  };
  if ("extra" in step) {
    extras[group.extrasFrom + step.extra] = 1;
    add(group.extras[step.extra]!.amounts, 1);
    return;
  }
  add(group.choices[choices[group.at]!]?.amounts ?? [], -1);
  add(group.choices[step.choice]!.amounts, 1);
  choices[group.at] = step.choice;
}
