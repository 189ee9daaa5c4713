import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bareWords,
  countLetters,
  isCapitalized,
  isLetterAt,
  isSmallLatin,
  lettersEnd,
  signsEnd,
  wordPartEnd,
} from "./letters.ts";
import { words } from "./tokens.ts";

const characters = [..."aZéßıªⅧ٣日𝒜😀'’+#&-_. \n", "\u0301", "\u0250", "\ud835", "\udc00"];
const mixed = fc.array(fc.constantFrom(...characters), { maxLength: 20 }).map((parts) => parts.join(""));
const anyText = fc.oneof(mixed, fc.string({ unit: "binary" }));

test("the table says of every character what Unicode says", () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
  const among = (pattern: RegExp) => all.filter((character) => pattern.test(character));
  expect(all.filter((one) => wordPartEnd(one, 0) === 1)).toEqual(among(/[\p{L}\p{M}\p{N}]/u));
  expect(all.filter((one) => lettersEnd(one, 0) === 1)).toEqual(among(/[\p{L}\p{M}]/u));
});

test("words end where a pattern says that they end", () => {
  const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*[+#]*/gu;
  fc.assert(
    fc.property(anyText, (text) => {
      const found = [...text.matchAll(word)].map((match) => ({
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
      }));
      expect(words(text)).toEqual(found);
    }),
  );
});

test("letters are counted in the units of the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(countLetters(text)).toBe(text.replace(/\P{L}+/gu, "").length);
    }),
  );
});

test("what is asked of a few units is what a pattern says of them", () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 20 }), (text, at) => {
      expect(isLetterAt(text, at)).toBe(/\p{L}/u.test(text[at] ?? ""));
      expect(isCapitalized(text.slice(at))).toBe(/^\p{Lu}/u.test(text.slice(at)));
      expect(isSmallLatin(text)).toBe(/^[a-z]+$/.test(text));
    }),
  );
});

test("C++ keeps its signs", () => {
  expect(signsEnd("C++, C", 1)).toBe(3);
  expect(signsEnd("C", 1)).toBe(1);
});

test("what is said is compared by its letters and digits", () => {
  expect(bareWords("• Led R&D, twice!")).toBe(" led r d twice ");
  fc.assert(
    fc.property(anyText, (text) => {
      expect(bareWords(text)).toBe(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "));
    }),
  );
});
