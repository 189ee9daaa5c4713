import { expect, test } from "vitest";
import { inPieces } from "./pieces.ts";

/** Rows as a store has them, all at once within the event loop's turn, as SQLite does. */
function rowsOf(count: number) {
  let left = Array.from({ length: count }, (_, at) => at);
  return {
    find: async () => left.slice(0, 10),
    drop: async (rows: number[]) => {
      left = left.filter((row) => !rows.includes(row));
      return { count: rows.length };
    },
  };
}

test("counts all, and lets others in between two pieces", async () => {
  const { find, drop } = rowsOf(95);
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  const work = inPieces(find, async (rows) => {
    const until = performance.now() + 5;
    while (performance.now() < until);
    return drop(rows);
  });
  expect(await work).toBe(95);
  clearInterval(others);
  expect(turns).toBeGreaterThan(4);
});

test("ends when nothing is done any more: another process was faster, or there is nothing to do", async () => {
  expect(await inPieces(rowsOf(30).find, async () => ({ count: 0 }))).toBe(0);
  expect(await inPieces(rowsOf(0).find, async () => ({ count: 1 }))).toBe(0);
});
