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

/** One change: a group in one of its choices (in place of a lesser one), or one more of its extras; the other is -1. */
type Step = { part: Part; group: Group; choice: number; extra: number; rate: number; rows: number };
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
    let best: Step | null = null;
    for (const part of problem.parts) {
      const measure = measured.get(part)!;
      const kept = part.groups.filter((group) => selection.choices[group.at]! >= 0);
      for (const group of part.groups) {
        const taken = selection.choices[group.at]!;
        if (taken >= 0 || kept.length < part.most) {
          for (let choice = taken + 1; choice < group.choices.length; choice += 1) {
            const worth = worthOfChoice(problem, measure, units, group, choice);
            if (isBetter(worth, best, left)) best = stepOf(worth, part, group, choice, -1);
          }
        }
        if (taken < 0) continue;
        const { bullets, blank } = insideOf(selection, group, kept[kept.indexOf(group) + 1]);
        for (let extra = 0; extra < group.extras.length; extra += 1) {
          if (selection.extras[group.extrasFrom + extra] === 1) continue;
          const worth = worthOfExtra(problem, units, group, extra, bullets, blank);
          if (isBetter(worth, best, left)) best = stepOf(worth, part, group, -1, extra);
        }
      }
    }
    if (!best) return selection;
    take(best, selection, units);
    measured.get(best.part)!.forget();
    left -= best.rows;
  }
}

function stepOf(worth: Worth, part: Part, group: Group, choice: number, extra: number): Step {
  return { part, group, choice, extra, rate: rateOf(worth), rows: worth.rows };
}

function rateOf({ rows, gain }: Worth): number {
  return gain / Math.max(rows, 0.5);
}

function isBetter(worth: Worth, best: Step | null, left: number): boolean {
  return worth.rows <= left && worth.gain > 0 && (best === null || rateOf(worth) > best.rate);
}

/** What of a part's rows and worth depends on more than one of its pieces, now and with one choice changed; worked out once until the part changes. */
class PartMeasure {
  readonly #part: Part;
  readonly #selection: Selection;
  #now: Measure | null = null;
  readonly #changed = new Map<Choice, Worth>();
  readonly #more = new Map<Choice, { old: Choice; amounts: Amount[] }>();

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

  /** What more a choice proves than the lesser one that is taken: mostly nothing less. */
  more(old: Choice, next: Choice): Amount[] {
    const before = this.#more.get(next);
    if (before?.old === old) return before.amounts;
    const had = new Map(old.amounts.map((amount) => [amount.term, amount.units]));
    const amounts = next.amounts.map(({ term, units }) => ({ term, units: units - (had.get(term) ?? 0) }));
    for (const { term } of next.amounts) had.delete(term);
    for (const [term, lost] of had) amounts.push({ term, units: -lost });
    this.#more.set(next, { old, amounts });
    return amounts;
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
  for (const { term, units: more } of measure.more(old, next))
    gain += gainOf(terms[term]!, units[term]!, more);
  return { rows: change.rows, gain };
}

function gainOf(table: number[], have: number, more: number): number {
  return worthOfUnits(table, have + more) - worthOfUnits(table, have);
}

/** How many bullets a kept group has, and the blank row that the first text under its bare heading brings. */
function insideOf({ choices, extras }: Selection, group: Group, next: Group | undefined) {
  const choice = group.choices[choices[group.at]!]!;
  let { bullets, endsInText } = choice;
  for (let at = 0; at < group.extras.length; at += 1) {
    if (extras[group.extrasFrom + at] !== 1) continue;
    bullets += group.extras[at]!.bullets;
    endsInText = true;
  }
  return { bullets, blank: !endsInText && next?.beginsAsItem ? 1 : 0 };
}

function worthOfExtra(
  { terms }: Problem,
  units: number[],
  group: Group,
  at: number,
  bullets: number,
  blank: number,
): Worth {
  const extra = group.extras[at]!;
  let gain = extra.worth + gainOf(group.bulletWorths, bullets, extra.bullets);
  for (const { term, units: more } of extra.amounts) gain += gainOf(terms[term]!, units[term]!, more);
  return { rows: extra.rows + blank, gain };
}

function take(step: Step, { choices, extras }: Selection, units: number[]) {
  const { group } = step;
  const add = (amounts: Amount[], sign: number) => {
    for (const amount of amounts) units[amount.term]! += sign * amount.units;
  };
  if (step.extra >= 0) {
    extras[group.extrasFrom + step.extra] = 1;
    add(group.extras[step.extra]!.amounts, 1);
    return;
  }
  add(group.choices[choices[group.at]!]?.amounts ?? [], -1);
  add(group.choices[step.choice]!.amounts, 1);
  choices[group.at] = step.choice;
}
