import { describe, expect, test } from "vitest";
import { nextUndo, undoAct } from "./versions.ts";

/** Oldest first, numbered from 1, as the store would hand them over: newest first. */
const rows = (...acts: string[]) => acts.map((act, at) => ({ version: at + 1, act })).toReversed();

describe("nextUndo", () => {
  test("has nothing to undo at the beginning", () => {
    expect(nextUndo([])).toBeNull();
    expect(nextUndo(rows("Began"))).toBeNull();
  });

  test("reverses the last act", () => {
    expect(nextUndo(rows("Began", "Edited", "Deleted 2 roles"))).toEqual({
      act: "Deleted 2 roles",
      version: 2,
    });
  });

  test("goes one act further back each time", () => {
    expect(nextUndo(rows("Began", "Edited", "Moved", undoAct("Moved")))).toEqual({
      act: "Edited",
      version: 1,
    });
    expect(nextUndo(rows("Began", "Edited", "Moved", undoAct("Moved"), undoAct("Edited")))).toBeNull();
  });

  test("undoes what was done after an undo first, then goes on behind it", () => {
    const acts = ["Began", "A", "B", undoAct("B"), "C"];
    expect(nextUndo(rows(...acts))).toEqual({ act: "C", version: 2 });
    expect(nextUndo(rows(...acts, undoAct("C")))).toEqual({ act: "A", version: 1 });
  });

  test("takes an undo whose act is no longer listed as where things begin", () => {
    expect(nextUndo(rows(undoAct("Something old"), "Edited"))).toEqual({ act: "Edited", version: 1 });
  });
});
