import dictionary from "dictionary-en";
import nspell from "nspell";
import { expect, test } from "vitest";
import { isSpelled } from "#lib/language/spelling.ts";

const nobody = () => false;

test("knows every lower-case word that nspell knows by its dictionary", { timeout: 30_000 }, () => {
  const spell = nspell(dictionary);
  const plain = Object.keys(spell.data).filter((word) => /^[a-z]{4,}$/.test(word) && spell.correct(word));
  expect(plain.length).toBeGreaterThan(70_000);
  expect(plain.filter((word) => !isSpelled(word, nobody))).toEqual([]);
});
