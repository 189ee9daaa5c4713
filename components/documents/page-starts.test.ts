import { describe, expect, test } from "vitest";
import { pageStarts, pagesOf } from "./page-starts.ts";

const row = (lineId: string) => ({ text: lineId, lineId });

describe("pages of a .txt", () => {
  test("puts every row on one page, in order", () => {
    const rows = Array.from({ length: 120 }, (_, index) => row(`l${index}`));
    const pages = pagesOf(rows);
    expect(pages.map((page) => page.length)).toEqual([54, 54, 12]);
    expect(pages.flat()).toEqual(rows);
  });

  test("one page has no break, and neither has an empty document", () => {
    expect(pageStarts([row("a"), row("b")], 2)).toEqual([]);
    expect(pageStarts([], 2)).toEqual([]);
  });

  test("a page begins with the first line that isn't the rest of the one before, blank rows skipped", () => {
    const rows = [row("a"), row("b"), row("b"), row(""), row("c"), row("d")];
    expect(pageStarts(rows, 2)).toEqual(["c"]);
    expect(pageStarts(rows, 3)).toEqual(["c"]);
    expect(pageStarts(rows, 4)).toEqual(["c"]);
  });
});
