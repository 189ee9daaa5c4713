import { describe, expect, test } from "vitest";
import { line, lines } from "./text.ts";

/** Two marks that normalizing has to bring into the other order, each pair past all before it. */
const marks = (pairs: number) => "\u0301\u0323".repeat(pairs);

describe("normalizing what was typed", () => {
  test("takes linear time for marks without end, which took a minute for 400 KB", () => {
    const text = `a${marks(100_000)}`;
    const begun = performance.now();
    const kept = `\u1ea1${"\u0323".repeat(14)}${"\u0301".repeat(15)}`;
    expect(line(100).parse(text)).toBe(kept);
    expect(lines(100).parse(text)).toBe(kept);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test("keeps up to thirty marks on a letter, in the order that NFC gives them", () => {
    const text = `e${marks(15)} क्षि Việt z${"\u0335\u0322\u0301\u0308".repeat(5)}`;
    expect(line(100).parse(text)).toBe(text.normalize("NFC"));
  });
});
