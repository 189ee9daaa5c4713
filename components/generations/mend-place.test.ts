import { describe, expect, test } from "vitest";
import type { Finding, Line } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { mendPlace } from "./mend-place.ts";

const fact = (id: string, itemId: string, section: Fact["section"], text: string): Fact => ({
  ...{ id, itemId, section, text, kind: "bullet", source: "" },
});
const facts = new Map(
  [
    fact("personal.phone", "", "personal", "555 0172"),
    fact("summary", "", "summary", "Nurse with six years."),
    fact("ward.title", "ward", "experiences", "Nurse"),
    fact("ward.employer", "ward", "experiences", "Lakeside"),
    fact("ward.bullet.b1", "ward", "experiences", "Built a dashbord"),
    fact("ward.bullet.b2", "ward", "experiences", "Wrote the montly report"),
  ].map((one) => [one.id, one]),
);
const line = (factIds: string[], operation: Line["operation"] = "verbatim"): Line => ({
  ...{ id: "line", kind: "bullet", text: "", aside: "", factIds, operation, requirementIds: [], checks: [] },
});
const found = (rule: string, reason = ""): Finding => ({
  ...{ rule, reason, severity: "advice", lineId: "line", remedy: "" },
});

describe("where a remark is mended", () => {
  test("what is missing has its field in the profile, whatever line stands for it", () => {
    expect(mendPlace(found("no-phone"), line(["personal.phone"]), facts)).toEqual({
      edit: "personal",
      field: "phone",
    });
    expect(mendPlace(found("no-skills"), undefined, facts)).toEqual({ add: "skills" });
  });

  test("a section that this document leaves out and the profile has needs no adding", () => {
    expect(mendPlace(found("no-summary"), undefined, facts)).toBeNull();
    expect(mendPlace(found("no-experience"), undefined, facts)).toBeNull();
  });

  test("the words of a line are those of its fact", () => {
    expect(mendPlace(found("passive"), line(["ward.bullet.b1"]), facts)).toEqual({
      edit: "ward",
      field: "bullet.b1",
    });
    expect(mendPlace(found("table"), line(["ward.bullet.b2"]), facts)).toEqual({
      edit: "ward",
      field: "bullet.b2",
    });
    expect(mendPlace(found("hard-to-read"), line(["summary"]), facts)).toEqual({
      edit: "summary",
      field: "summary",
    });
  });

  test("of several facts under a line, the one that has the word that is meant", () => {
    const both = line(["ward.bullet.b1", "ward.bullet.b2"], "composed");
    expect(mendPlace(found("spelling", "“montly” is in no dictionary."), both, facts)).toEqual({
      edit: "ward",
      field: "bullet.b2",
    });
    expect(mendPlace(found("long-sentence"), both, facts)).toBeNull();
  });

  test("dates and missing facts are mended in their own fields", () => {
    const heading = line(["ward.title", "ward.employer"], "composed");
    expect(mendPlace(found("half-dates"), heading, facts)).toEqual({ edit: "ward", field: "start" });
    expect(mendPlace(found("role-without-facts"), heading, facts)).toEqual({
      edit: "ward",
      field: "bullets",
    });
  });

  test("the order of sections and the person's own edit are no matter of the profile", () => {
    expect(mendPlace(found("section-order"), line(["ward.bullet.b1"]), facts)).toBeNull();
    expect(mendPlace(found("passive"), line(["ward.bullet.b1"], "own"), facts)).toBeNull();
  });
});
