import fc from "fast-check";
import { expect, test } from "vitest";
import { findPlaces, splitPlaces } from "./places.ts";

test.each([
  ["Reno, NV and Sparks, NV", ["Reno, NV", "Sparks, NV"]],
  ["Berlin / London / Lisbon", ["Berlin", "London", "Lisbon"]],
  ["Bristol, Newcastle upon Tyne, York", ["Bristol", "Newcastle upon Tyne", "York"]],
  ["Boston, MA, Denver, CO", ["Boston, MA", "Denver, CO"]],
  ["Leeds, England, United Kingdom", ["Leeds, England, United Kingdom"]],
  ["Dublin, County Dublin, Ireland", ["Dublin, County Dublin, Ireland"]],
  ["Austin, TX or Remote (US)", ["Austin, TX", "Remote (US)"]],
  ["Kiel, east quay", ["Kiel, east quay"]],
  ["Newfoundland and Labrador", ["Newfoundland and Labrador"]],
  ["Biel/Bienne", ["Biel", "Bienne"]],
])("%j is %j", (written, places) => {
  expect(splitPlaces(written)).toEqual(places);
});

test("the places below a label, or in the line of the first, belong to it", () => {
  const portal = ["Fitter", "locations", "Appleton, WI", "Neenah, WI", "time type", "Full time"];
  expect(findPlaces("Appleton, WI", portal)).toEqual(["Appleton, WI", "Neenah, WI"]);
  const line = ["Seller", "Pylon • Chicago, IL / Denver, CO • Hybrid"];
  expect(findPlaces("Chicago, IL", line)).toEqual(["Chicago, IL", "Denver, CO"]);
  expect(findPlaces("", line)).toEqual([]);
});

test("the first place is never lost", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (written) => {
      expect(splitPlaces(written).length).toBeGreaterThan(0);
    }),
  );
});
