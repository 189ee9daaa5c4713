import { describe, expect, test } from "vitest";
import { leavesArticleOut } from "./bare-nouns.ts";
import { readsWell } from "./ease.ts";

describe("what lacks an article", () => {
  test.each([
    "rebuilt website of the parish",
    "run after-school chess club",
    "swept yards and workshop",
    "cut hedges with petrol trimmer",
    "carry out handover and ward round",
    "wired alarm, doorbell and lights",
    "fitted kitchens and beat monthly target",
  ])("is seen: %s", (deed) => {
    expect(leavesArticleOut(deed)).toBe(true);
  });

  test.each([
    "rebuilt the website of the parish",
    "teach chess on Fridays",
    "swept yards and two workshops",
    "cut hedges with a petrol trimmer",
    "buy timber, glass and hardware from six merchants",
    "brought waste down from 9% to 4%",
    "reconciled bank, petty cash and supplier accounts",
    "installed fire alarm and emergency lighting",
    "train drivers on loading, surge and washout",
    "maintain Jenkins for 30 developers",
    "look after them at night",
    "was in charge of the night shift",
    "met weekly with the foremen",
    "answered calls and met weekly targets",
  ])("is not seen where there is none: %s", (deed) => {
    expect(leavesArticleOut(deed)).toBe(false);
  });
});

describe("a fact reads well as a sentence", () => {
  test.each([
    "trained 3 welders",
    "mentored nine trainees, two of whom now run sites of their own",
    "filed customs entries (Form 7501) and answered queries, about 40 a week",
    "split the depot into two shifts; overtime is now a third of what it was",
    "run the kiln on Fridays and log every firing",
    "weighed, sorted and stored all parcels",
  ])("when it is whole: %s", (text) => {
    expect(readsWell({ form: "deed", text })).toBe(true);
  });

  test.each([
    ["a name of work", "work", "toolbox talks every Monday"],
    ["a loose end", "deed", "drive the van, loading"],
    ["a second loose end", "deed", "have been a team leader on nights since June 2024, six people"],
    ["many things in parentheses", "deed", "lead a gang of 8 in summer (rotas, meeting points, radio)"],
    ["a label in parentheses", "deed", "searched bags at the gate (radio)"],
    ["a short form", "deed", "keep releases to max 5% of users"],
    ["a dash", "deed", "board up windows - on call one week in four"],
    ["a day without its word", "deed", "give toolbox talks Mondays"],
    ["a list without its end", "deed", "interviewed cafes, built 5 models, measured the time"],
    ["a missing article", "deed", "led rewrite of the courier app"],
    ["what is no deed", "deed", "am in a team of 3 and a van"],
    ["a list of other things", "deed", "pick up from school, homework and dinner"],
    ["a bare particle", "deed", "tore off, carrying shingles"],
    ["a course without its article", "deed", "taught dangerous goods refresher to 44 colleagues"],
    ["ways of another kind", "deed", "answer questions of 200 tenants, letters and at the counter"],
    ["a slash", "deed", "did picking/packing for two clients"],
  ] as const)("not with %s: %s, %s", (_, form, text) => {
    expect(readsWell({ form, text })).toBe(false);
  });
});
