import "server-only";
import { setImmediate } from "node:timers/promises";

/**
 * Works through many rows in pieces, until `find` gives none or nothing is done any more; answers how many it were.
 * SQLite answers within the event loop, and a statement over thousands of rows holds everybody up for seconds;
 * awaiting it alone lets nobody in.
 */
export async function inPieces<T>(
  find: () => Promise<T[]>,
  act: (rows: T[]) => Promise<{ count: number }>,
): Promise<number> {
  let total = 0;
  for (let rows = await find(); rows.length > 0; rows = await find()) {
    const { count } = await act(rows);
    if (count === 0) break;
    total += count;
    await setImmediate();
  }
  return total;
}
