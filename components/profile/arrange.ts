/** Where marked items of a list go: one place up or down (as a block would), or together to a position. */
export type Move = "up" | "down" | "first" | "last" | { to: number };

type Item = { id: string };

/**
 * The list with the marked items moved, their order among themselves kept. Up and down move each past one
 * unmarked neighbor; at the edge they stay. `to` is the position of the first of them in the result.
 */
export function moveItems<T extends Item>(list: readonly T[], marked: ReadonlySet<string>, move: Move): T[] {
  if (move === "up") return stepUp(list, marked);
  if (move === "down") return stepUp(list.toReversed(), marked).toReversed();
  const moved = list.filter((item) => marked.has(item.id));
  const rest = list.filter((item) => !marked.has(item.id));
  const wanted = move === "first" ? 0 : move === "last" ? rest.length : move.to;
  const at = Math.max(0, Math.min(rest.length, wanted));
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

function stepUp<T extends Item>(list: readonly T[], marked: ReadonlySet<string>): T[] {
  const result = [...list];
  for (let at = 1; at < result.length; at += 1) {
    const item = result[at];
    const above = result[at - 1];
    if (item && above && marked.has(item.id) && !marked.has(above.id)) {
      result[at - 1] = item;
      result[at] = above;
    }
  }
  return result;
}

/** Where the item should stand after it was dropped before or after another; null when that is where it stands. */
export function dropPosition(
  list: readonly Item[],
  id: string,
  target: string,
  edge: "before" | "after",
): number | null {
  const from = list.findIndex((item) => item.id === id);
  const rest = list.filter((item) => item.id !== id);
  const at = rest.findIndex((item) => item.id === target);
  if (from < 0 || at < 0) return null;
  const to = edge === "before" ? at : at + 1;
  return to === from ? null : to;
}
