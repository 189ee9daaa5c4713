import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact } from "#lib/profile/schema.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { anyProfile } from "#lib/engine/golden/arbitrary.ts";
import { checkLine } from "./check-line.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";
import type { Candidate } from "./claim-classes.ts";

const fact = (text: string, kind: Fact["kind"] = "bullet", id = text, itemId = "a"): Fact => ({
  id,
  kind,
  text,
  itemId,
  section: "experiences",
  source: "",
});
const line = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  text,
  aside: "",
  kind: "bullet",
  operation: "composed",
  ...more,
});
const failing = (candidate: Candidate, facts: Fact[]) =>
  checkLine(candidate, facts, "2026-11").filter((check) => !check.holds);

const triage = fact("Triaged up to 60 patients per 12-hour shift in a 24-bed emergency department");
const huddle = fact("Helped to start the sepsis huddle in 2021");

describe("a line from any writer", () => {
  test.each([
    ["another number", "Triaged up to 80 patients per 12-hour shift", "number", "80"],
    ["a number that counts something else", "Triaged up to 24 patients per shift", "number", "24"],
    ["a number word that is not there", "Triaged up to 60 patients in three departments", "number", "three"],
    ["a percentage for a count", "Triaged up to 60% of patients", "number", "60%"],
    ["a name", "Triaged up to 60 patients per shift at Lakeside General", "name", "Lakeside General"],
    ["a rank", "Triaged up to 60 patients per shift as a senior", "title", "senior"],
    ["a scope word", "Led triage of up to 60 patients per shift", "scope", "Led"],
    ["all for some", "Triaged all up to 60 patients per shift", "scope", "all"],
    ["a skill", "Triaged up to 60 patients per shift with Epic", "skill", "Epic EHR"],
    ["a degree", "Triaged up to 60 patients per shift, MBA", "degree", "MBA"],
    ["a year", "Triaged up to 60 patients per shift in 2019", "date", "2019"],
    ["praise", "Excellent triage of up to 60 patients", "scope", "Excellent"],
    ["an own word", "Triaged up to 60 bleeding patients per shift", "word", "bleeding"],
    ["a limit dropped", "Triaged 60 patients per 12-hour shift", "scope", "up to"],
  ])("does not hold with %s", (_, text, kind, subject) => {
    expect(failing(line(text), [triage])).toContainEqual({ kind, subject, holds: false });
  });

  test("does not hold when help became the deed", () => {
    expect(failing(line("Started the sepsis huddle in 2021"), [huddle])).toContainEqual({
      kind: "scope",
      subject: "helped",
      holds: false,
    });
  });

  test("does not hold with a month that the facts do not have", () => {
    const dates = fact("Mar 2019 – now", "dates");
    expect(
      failing(line("Nurse", { kind: "item", aside: "Mar 2018 – now" }), [fact("Nurse", "title"), dates]),
    ).toContainEqual({ kind: "date", subject: "Mar 2018 – now", holds: false });
    expect(
      failing(line("Nurse", { kind: "item", aside: "Mar 2019 – now" }), [fact("Nurse", "title"), dates]),
    ).toEqual([]);
  });

  test("does not hold when it joins the facts of two items", () => {
    const facts = [fact("Charge nurse", "title", "1", "a"), fact("St. Olaf", "employer", "2", "b")];
    expect(
      failing(line("Charge nurse, St. Olaf", { kind: "item" }), facts).map((check) => check.kind),
    ).toContain("employer");
  });

  test("holds when words of its facts are left out or joined, nothing added", () => {
    expect(failing(line("Triaged up to 60 patients in an emergency department"), [triage])).toEqual([]);
    expect(
      failing(line(`${triage.text}; helped to start the sepsis huddle in 2021`, { operation: "merged" }), [
        triage,
        huddle,
      ]),
    ).toEqual([]);
  });

  test("verbatim means the fact's own words, trimmed adds nothing in between", () => {
    expect(failing(line("Triaged patients", { operation: "verbatim" }), [triage])).not.toEqual([]);
    expect(failing(line("Patients triaged up to 60", { operation: "trimmed" }), [triage])).not.toEqual([]);
  });

  test("says a term in another writing, not a near one", () => {
    const facts = [
      fact("Built forms in JavaScript"),
      fact("Worked in the emergency department", "bullet", "x"),
    ];
    expect(failing(line("Built forms in JS", { operation: "reworded" }), facts.slice(0, 1))).toEqual([]);
    expect(failing(line("Worked in emergency nursing"), facts.slice(1))).toContainEqual({
      kind: "word",
      subject: "nursing",
      holds: false,
    });
  });

  test("adds up years only for a composed summary, and only right", () => {
    const facts = [
      fact("Nurse", "title"),
      fact("Mar 2019 – now", "dates", "d1"),
      fact("2015 – 2016", "dates", "d2", "b"),
    ];
    const summary = (text: string, operation: Candidate["operation"] = "composed") =>
      line(text, { kind: "paragraph", operation });
    expect(failing(summary("9 years of experience across 2 roles, most recently Nurse."), facts)).toEqual([]);
    expect(
      failing(summary("10 years of experience across 2 roles, most recently Nurse."), facts),
    ).not.toEqual([]);
    expect(
      failing(summary("9 years of experience across 2 roles, most recently Nurse.", "own"), facts),
    ).not.toEqual([]);
  });

  test("a person's own edit is measured against the whole profile", () => {
    const own = (text: string) => failing(line(text, { operation: "own" }), [triage, huddle]);
    expect(own("Triaged 60 patients and helped to start the sepsis huddle")).toEqual([]);
    expect(own("Managed 60 patients")).toContainEqual({ kind: "scope", subject: "Managed", holds: false });
  });

  test("without facts nothing telling holds", () => {
    expect(failing(line("Ran the bakery"), [])).not.toEqual([]);
  });
});

describe("a line against a whole profile", () => {
  const at = (itemId: string, kind: Fact["kind"], text: string) =>
    fact(text, kind, `${itemId} ${text}`, itemId);
  const facts = [
    at("a", "title", "Charge nurse"),
    at("a", "employer", "Lakeside General"),
    at("a", "dates", "Mar 2019 – now"),
    at("a", "bullet", "Triaged up to 60 patients per 12-hour shift in a 24-bed emergency department"),
    at(
      "a",
      "bullet",
      "Helped to start the sepsis huddle, which cut time to antibiotics from 95 to 58 minutes",
    ),
    at("a", "bullet", "Passed 10 of 12 audits without a finding, with $85k saved in 2021"),
    at("b", "title", "Staff nurse"),
    at("b", "employer", "St. Olaf Hospital"),
    at("b", "dates", "Jun 2015 – Feb 2019"),
    at("b", "bullet", "Cared for 4 to 6 patients a shift"),
    { ...at("s", "skill", "Epic"), section: "skills" as const },
  ];
  const claims = (text: string, kind: Candidate["kind"] = "bullet", aside = "") =>
    unsupportedClaims({ text, kind, aside }, facts, "2026-11");

  test.each([
    [
      "Triaged up to 60 patients per 12-hour shift in a 24-bed department at St. Olaf Hospital",
      "employer",
      "St. Olaf Hospital",
    ],
    ["As a staff nurse, triaged up to 60 patients", "title", "staff nurse"],
    ["Cared for 4 to 6 patients a shift in a 24-bed department", "number", "24"],
    ["Triaged over 60 patients per 12-hour shift", "number", "over"],
    ["Triaged up to 60 patients per 12-hour shift for two decades", "word", "decades"],
    ["Cut time to antibiotics from 58 to 95 minutes with the huddle that I helped to start", "number", "58"],
    ["Helped to start the sepsis huddle, which cut time to antibiotics by 58 minutes", "duration", "58"],
    ["Passed 12 of 10 audits without a finding", "number", "12"],
    ["Passed 10 of 12 audits with a finding", "negation", "finding"],
    ["Passed 10 of 12 audits without a finding, with €85k saved", "number", "€85k"],
    ["Passed 10 of 12 audits without a finding, with $85k saved since 2021", "date", "2021"],
    ["Triaged up to ٦١ patients per 12-hour shift", "number", "٦١"],
    ["Triaged up to 60 patients per 12-hour shift using Epic", "skill", "Epic"],
    ["The best at triage of up to 60 patients", "superlative", "best"],
  ])("marks what is not so in %j: %s", (text, kind, subject) => {
    const found = claims(text);
    expect(found.map((claim) => [claim.class, claim.text])).toContainEqual([kind, subject]);
    for (const claim of found) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  test.each([
    "In a 24-bed emergency department, triaged as many as sixty patients each 12-hour shift",
    "Assisted in starting the sepsis huddle, cutting time to antibiotics from 95 minutes to 58",
    "Saved $85,000 in 2021",
    "Passed 10 out of 12 audits with no finding",
    "As charge nurse at Lakeside General, triaged up to 60 patients",
  ])("marks nothing in %j", (text) => {
    expect(claims(text)).toEqual([]);
  });

  test("holds a heading to one item, and its dates to that item in any form", () => {
    expect(claims("Lakeside General – Charge nurse", "item", "03/2019 – present")).toEqual([]);
    expect(claims("Charge nurse, Lakeside General", "item", "Jun 2015 – Feb 2019")).toMatchObject([
      { class: "date", isAside: true, start: 0, end: 19 },
    ]);
    expect(claims("Charge nurse, St. Olaf Hospital", "item")).not.toEqual([]);
  });

  test("finds a place for each claim on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        for (const claim of claims(text)) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("any fact", () => {
  test("proves itself in its own words", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        for (const one of factsOf(profile)) {
          for (const operation of ["verbatim", "composed", "own"] as const)
            expect(failing(line(one.text, { operation }), [one])).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
