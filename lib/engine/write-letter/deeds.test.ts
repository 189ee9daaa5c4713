import { expect, test } from "vitest";
import { deedOf } from "./deeds.ts";

const formOf = (bullet: string) => deedOf(bullet, true)?.form;

test.each([
  "Monitor boilers in two plants",
  "Run in-house courses on Quillmark",
  "Book rooms for 40 guests",
  "Stock shelves at night",
  "Pack lunches for 300 children",
  "Feed calves twice a day",
  "Weed beds in 4 parks",
  "Take X-rays and explain them to patients",
  "Work with two suppliers on casting quality",
  "Ship about 9,000 orders per shift",
  "On call one weekend a month",
])("a verb that is a noun as well is one before what it acts on: %s", (bullet) => {
  expect(deedOf(bullet, true)).toMatchObject({ form: "deed", isPast: false });
});

test.each([
  "Stock counts every month without loss",
  "Design reviews with clients each week",
  "Monitor stands for 12 displays sold",
  "Clean driving record since 2012",
  "Support tickets closed within an hour",
  "Lost time injuries down for three years",
])("and none in a name for one thing: %s", (bullet) => expect(formOf(bullet)).toBe("note"));

test.each([
  "Never failed an inspection of the site",
  "Was safety delegate for 18 months",
  "Agreed prices with the 12 shops",
  "Freed up the 3 rooms",
  "Fed calves twice a day",
])("a past that looks like a present stays one: %s", (bullet) =>
  expect(deedOf(bullet, true)).toMatchObject({ form: "deed", isPast: true }),
);
