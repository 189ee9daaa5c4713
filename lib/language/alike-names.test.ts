import { expect, test } from "vitest";
import { alikeNames } from "./alike-names.ts";

const names = ["use spreadsheets software", "zoology", "provide wound care", "C++", "gestion des plaies"];

test("puts the names first of whose letters a text has most, and the rest in the order of the list", () => {
  const alike = alikeNames(names);
  expect(alike("zebras and zoologists", 1)).toEqual(["zoology"]);
  expect(alike("caring for a wounded hand", 1)).toEqual(["provide wound care"]);
  expect(alike("C++", 1)).toEqual(["C++"]);
  expect(alike("gérer les plaies", 1)).toEqual(["gestion des plaies"]);
});

test("gives as many as there are, on any text", () => {
  expect(alikeNames(names)("", 10)).toEqual(names);
  expect(alikeNames(names)("山田 Ж", 3)).toEqual(names.slice(0, 3));
  expect(alikeNames([])("wound care", 10)).toEqual([]);
});
