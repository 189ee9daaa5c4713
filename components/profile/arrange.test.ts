import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dropPosition, moveItems, type Move } from "./arrange.ts";

const list = (text: string) => text.split(" ").map((id) => ({ id }));
const moved = (text: string, marked: string, move: Move) =>
  moveItems(list(text), new Set(marked.split(" ")), move)
    .map(({ id }) => id)
    .join(" ");

describe("moveItems", () => {
  test("moves one up, down, to the ends and to a place", () => {
    expect(moved("a b c", "b", "up")).toBe("b a c");
    expect(moved("a b c", "b", "down")).toBe("a c b");
    expect(moved("a b c", "c", "first")).toBe("c a b");
    expect(moved("a b c", "a", "last")).toBe("b c a");
    expect(moved("a b c d", "a", { to: 2 })).toBe("b c a d");
  });

  test("moves several as a block, which stops at the edge", () => {
    expect(moved("a b c d", "b c", "up")).toBe("b c a d");
    expect(moved("a b c d", "b d", "down")).toBe("a c b d");
    expect(moved("a b c", "a b", "up")).toBe("a b c");
    expect(moved("a b c d", "d b", "first")).toBe("b d a c");
  });

  test("loses and doubles nothing, and keeps the others' order", () => {
    const anyMove = fc.oneof(
      fc.constantFrom<Move>("up", "down", "first", "last"),
      fc.nat(9).map((to) => ({ to })),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(9).map(String)),
        fc.array(fc.nat(9).map(String)),
        anyMove,
        (ids, marks, move) => {
          const marked = new Set(marks);
          const result = moveItems(
            ids.map((id) => ({ id })),
            marked,
            move,
          ).map(({ id }) => id);
          expect(result.toSorted()).toEqual(ids.toSorted());
          expect(result.filter((id) => !marked.has(id))).toEqual(ids.filter((id) => !marked.has(id)));
          expect(result.filter((id) => marked.has(id))).toEqual(ids.filter((id) => marked.has(id)));
        },
      ),
    );
  });
});

describe("dropPosition", () => {
  test("agrees with where the item was dropped, and is null where nothing changes", () => {
    expect(dropPosition(list("a b c"), "a", "c", "before")).toBe(1);
    expect(dropPosition(list("a b c"), "c", "a", "before")).toBe(0);
    expect(dropPosition(list("a b c"), "a", "b", "before")).toBeNull();
    expect(dropPosition(list("a b c"), "b", "a", "after")).toBeNull();
  });
});
