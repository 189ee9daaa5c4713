import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { basicRange, fontFile, subsetFonts } from "./subset-fonts.mjs";

test("the cut typefaces are those of the packages that are installed", async () => {
  const fonts = await subsetFonts();
  expect(fonts.map(({ file }) => file)).toHaveLength(3);
  const outdated = fonts.filter(({ file, bytes }) => !readFileSync(fontFile(file)).equals(bytes));
  expect(outdated.map(({ file }) => file)).toEqual([]);
});

test("a page asks for a cut typeface by the letters that are in it, and for another one by all others", () => {
  const source = readFileSync(path.resolve(import.meta.dirname, "..", "app", "fonts.ts"), "utf8");
  const ranges = [...source.matchAll(/"(U\+[^"]+)"/g)].map(([, range]) => range);
  expect(ranges.filter((range) => range === basicRange)).toHaveLength(3);
  const basic = codesOf(basicRange);
  const rest = ranges.filter((range) => range.startsWith("U+0000")).map(codesOf);
  expect(rest).toHaveLength(3);
  for (const codes of rest) {
    expect([...basic].filter((code) => codes.has(code))).toEqual([]);
    const latin1 = Array.from({ length: 256 }, (_, code) => code);
    expect(latin1.filter((code) => !basic.has(code) && !codes.has(code))).toEqual([]);
  }
});

function codesOf(range) {
  return new Set(
    range.split(",").flatMap((part) => {
      const [first, last = first] = part
        .slice(2)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}
