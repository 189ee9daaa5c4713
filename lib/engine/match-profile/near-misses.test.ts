import { describe, expect, test } from "vitest";
import { card, course, role, statusOf } from "#testing/people.ts";

// What is nearly what is asked for: a paper of another class, a law's field, years spent elsewhere, half of a pair.

describe("papers that are nearly it", () => {
  test.each([
    [
      "4th Class Power Engineering certificate (BC or interprovincial)",
      "Fifth Class Power Engineer",
      "partly",
    ],
    [
      "4th Class Power Engineering certificate (BC or interprovincial)",
      "BC driver's licence, Class 5",
      "gap",
    ],
    ["4th Class Power Engineering certificate", "Third Class Power Engineer", "met"],
    ["Advanced scaffolder card", "CISRS Scaffolder card", "partly"],
    ["Current first aid (HLTAID012)", "HLTAID011 Provide First Aid", "partly"],
    ["Certified medical interpreter", "State Court Certified Interpreter", "partly"],
    ["Full professional qualification: ACII or AIIK", "AIIK, 5 of 9 papers passed", "partly"],
    ["Full professional qualification: ACII or AIIK", "AIIK", "met"],
    ["Current Control and Restraint basic training", "Manual handling training", "gap"],
  ])("%j with %j", (line, paper, status) => {
    expect(statusOf(line, { certifications: [card(paper)] })).toBe(status);
  });

  test("a ticket is asked for where a skill's words are in it", () => {
    const experiences = [role("Scaffolder", ["Put up scaffolds"])];
    expect(statusOf("Scaffold inspection ticket", { experiences })).not.toBe("met");
  });

  test("a law degree is no commerce degree", () => {
    expect(statusOf("LLB would be a plus", { education: [course("B.Com", "Accounting")] })).toBe("partly");
    expect(statusOf("LLB would be a plus", { education: [course("LLB")] })).toBe("met");
  });
});

describe("work that is nearly it", () => {
  test.each([
    ["Thorough knowledge of the Insurance Act", "Rated fire risks for an insurance company", "partly"],
    ["Thorough knowledge of the Insurance Act", "Trained brokers in the Insurance Act", "met"],
    ["Experience with temporary roofs and cantilevers", "Put up temporary roofs on two churches", "partly"],
    ["Experience dealing with brokers and bancassurance partners", "Main contact for 11 brokers", "partly"],
    ["Layher or Haki system training", "Put up a Haki temporary roof", "met"],
    ["OPERA Cloud", "Ran servers in AWS", "gap"],
  ])("%j with %j", (line, bullet, status) => {
    expect(statusOf(line, { experiences: [role("Worker", [bullet])] })).toBe(status);
  });

  test.each([
    ["King County Superior Court", "partly"],
    ["Harborview Hospital", "met"],
  ])("two years in a hospital of an interpreter at %s", (company, status) => {
    const experiences = [role("Interpreter", ["Interpreted for families"], { company })];
    expect(statusOf("Two years of interpreting experience in a hospital or clinic", { experiences })).toBe(
      status,
    );
  });

  test("a title's verb names its work", () => {
    const experiences = [role("Assistant Underwriter, Fire", [], { start: "2020-01" })];
    expect(statusOf("At least four years' experience in underwriting", { experiences })).toBe("met");
  });
});
