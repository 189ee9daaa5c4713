import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesOf } from "./matches.ts";

test.each([/a+/g, /(?<=a)b?/g, /x*/gu, /[^a]?/g, /(a)|(😀)/gu])("%s finds what matchAll finds", (pattern) => {
  const text = fc.array(fc.constantFrom("a", "b", "x", "😀", "\ud83d", " ")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      pattern.lastIndex = 3;
      const found = matchesOf(written, pattern);
      expect(pattern.lastIndex).toBe(0);
      expect(found).toEqual([...written.matchAll(pattern)]);
    }),
  );
});
