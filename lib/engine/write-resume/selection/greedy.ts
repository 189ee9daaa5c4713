import {
  bulletsOfPart,
  gapsOfPart,
  nothingChosen,
  rowsOfPart,
  unitsOf,
  worthOfUnits,
  type Amount,
  type Group,
  type Part,
  type Problem,
  type Selection,
} from "./problem.ts";

/** One change: a group in one of its choices (in place of a lesser one), or one more of its extras. */
type Step = { part: Part; group: Group; choice: number } | { part: Part; group: Group; extra: number };
type Worth = { rows: number; gain: number };

/**
 * A good selection quickly: whatever adds most worth for each row that it takes, again and again, until nothing more
 * fits. What the search for the best one starts from, and never falls below.
 */
export function selectGreedily(problem: Problem): Selection {
  const selection = nothingChosen(problem);
  const units = unitsOf(problem, selection);
  let left = problem.rows;
  for (;;) {
    let best: { step: Step; rate: number; rows: number } | null = null;
    const consider = (step: Step, { rows, gain }: Worth) => {
      const rate = gain / Math.max(rows, 0.5);
      if (rows <= left && gain > 0 && (best === null || rate > best.rate)) best = { step, rate, rows };
    };
    for (const part of problem.parts) {
      const before = measure(part, selection);
      const kept = part.groups.filter((group) => selection.choices[group.at]! >= 0);
      for (const group of part.groups) {
        const taken = selection.choices[group.at]!;
        if (taken >= 0 || kept.length < part.most) {
          for (let choice = taken + 1; choice < group.choices.length; choice += 1)
            consider(
              { part, group, choice },
              worthOfChoice(problem, selection, units, { part, group, choice }, before),
            );
        }
        if (taken >= 0) eachExtra(problem, selection, units, part, group, group === kept.at(-1), consider);
      }
    }
    const found = best as { step: Step; rows: number } | null;
    if (!found) return selection;
    take(found.step, selection, units);
    left -= found.rows;
  }
}

/** What of a part's rows and worth depends on more than one of its pieces. */
function measure(part: Part, selection: Selection) {
  return {
    rows: rowsOfPart(part, selection),
    worth: bulletsOfPart(part, selection) - gapsOfPart(part, selection),
  };
}

function worthOfChoice(
  { terms }: Problem,
  selection: Selection,
  units: number[],
  { part, group, choice }: Extract<Step, { choice: number }>,
  before: ReturnType<typeof measure>,
): Worth {
  const taken = selection.choices[group.at]!;
  selection.choices[group.at] = choice;
  const after = measure(part, selection);
  selection.choices[group.at] = taken;
  const [old, next] = [group.choices[taken], group.choices[choice]!];
  let gain = next.worth - (old?.worth ?? 0) + after.worth - before.worth;
  // A fuller choice proves what the lesser one did, and maybe more.
  const had = new Map(old?.amounts.map((amount) => [amount.term, amount.units]));
  for (const amount of next.amounts) {
    const have = units[amount.term]!;
    const more = amount.units - (had.get(amount.term) ?? 0);
    gain += worthOfUnits(terms[amount.term]!, have + more) - worthOfUnits(terms[amount.term]!, have);
    had.delete(amount.term);
  }
  for (const [term, lost] of had)
    gain += worthOfUnits(terms[term]!, units[term]! - lost) - worthOfUnits(terms[term]!, units[term]!);
  return { rows: after.rows - before.rows, gain };
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
    let gain =
      extra.worth +
      worthOfUnits(group.bulletWorths, bullets + extra.bullets) -
      worthOfUnits(group.bulletWorths, bullets);
    for (const { term, units: more } of extra.amounts)
      gain += worthOfUnits(terms[term]!, units[term]! + more) - worthOfUnits(terms[term]!, units[term]!);
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
