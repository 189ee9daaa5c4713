import { describe, expect, test } from "vitest";
import { card, course, judged, role, statusOf } from "#testing/people.ts";

// How much, how high and how long is asked for, against what the facts tell.

describe("an amount", () => {
  test.each([
    ["Experience leading a team of 10 or more", "Lead a crew of eight on nights", "partly"],
    ["Experience leading a team of 10 or more", "Lead a crew of twelve on nights", "met"],
    ["Experience of managing 15 or more carers", "Manage three carers and their rota", "partly"],
    ["Experience of managing 15 or more carers", "Manage 18 carers and their rota", "met"],
    ["Experience managing a ward of at least 30 beds", "Managed a 12-bed ward", "partly"],
    ["Experience of running a payroll of 100 or more", "Ran the weekly payroll for 6 staff", "partly"],
    // Years, weights and money are other rules' business, and who tells no number tells none.
    ["Experience leading a team of 10 or more", "Led the night crew for 3 years", "met"],
    ["Experience leading a team of 10 or more", "Led a team, served 200 customers a day", "met"],
  ])("%j with %j", (line, bullet, status) => {
    expect(statusOf(line, { experiences: [role("Supervisor", [bullet])] })).toBe(status);
  });

  test("the gap names both", () => {
    const experiences = [role("Supervisor", ["Lead a crew of eight on nights"])];
    expect(judged("Experience leading a team of 10 or more", { experiences }).gap).toBe(
      "10 or more are asked for; your facts tell of 8.",
    );
  });
});

describe("a rank", () => {
  test.each([
    ["2 years as a sous chef", "Chef de partie", "partly"],
    ["2 years as a sous chef", "Head chef", "met"],
    ["3 years as a senior accountant", "Accountant", "partly"],
    ["3 years as an accountant", "Accountant", "met"],
    ["3 years as an assistant accountant", "Accountant", "met"],
  ])("%j of a %s", (line, title, status) => {
    expect(statusOf(line, { experiences: [role(title, [], { start: "2015-01", end: "" })] })).toBe(status);
  });
});

describe("papers", () => {
  test("letters stand for a body's name", () => {
    const certifications = [card("General Dental Council registration, dental nurse")];
    expect(statusOf("Current GDC registration", { certifications })).toBe("met");
  });

  test("one that has ended meets in part, whatever it is asked as", () => {
    const ended = { ...card("Paediatric First Aid"), start: "2020-01", end: "2023-01" };
    expect(judged("First aid training", { certifications: [ended] })).toMatchObject({
      status: "partly",
      gap: expect.stringContaining("ended in Jan 2023") as string,
    });
  });

  test("a handler's is no supervisor's", () => {
    const certifications = [card("Food handling, level 1")];
    expect(statusOf("Food Safety Supervisor certificate", { certifications })).toBe("partly");
  });

  test("a car's license entitles to no minibus", () => {
    const certifications = [card("Full UK driving licence")];
    expect(statusOf("Full driving licence and D1", { certifications })).toBe("partly");
  });
});

describe("grades", () => {
  const education = [{ ...course("BE in Mechanical Engineering"), grade: "First class with distinction" }];
  test.each([
    ["First class degree preferred", "met"],
    ["2:1 or above", "met"],
    ["GPA of at least 3.5", "gap"],
  ])("%j", (line, status) => {
    expect(statusOf(line, { education })).toBe(status);
  });

  test("an average is compared", () => {
    const own = [{ ...course("BCom"), grade: "68 % average" }];
    expect(statusOf("Average of at least 65 %", { education: own })).toBe("met");
    expect(statusOf("Average of at least 70 %", { education: own })).toBe("gap");
  });
});

describe("things in a row", () => {
  test.each([
    [
      "Experience with heat pumps, gas furnaces & mini splits",
      "Installed heat pumps and gas furnaces",
      "partly",
    ],
    ["GD&T and tolerance stack-up", "Applied GD&T on castings", "partly"],
    ["GD&T and tolerance stack-up", "Applied GD&T and tolerance stack-ups on castings", "met"],
  ])("%j with %j", (line, bullet, status) => {
    expect(statusOf(line, { experiences: [role("Technician", [bullet])] })).toBe(status);
  });
});

test("a title alone shows no more than its trade", () => {
  expect(statusOf("Cooking over fire", { experiences: [role("Pastry chef", ["Made tarts"])] })).toBe(
    "partly",
  );
});

test("weight is no word of the thing", () => {
  const experiences = [role("Paralegal", ["Ran the exhibits at two jury trials"])];
  expect(statusOf("Trial experience is strongly preferred", { experiences })).toBe("met");
});

test("whoever shows new people the work trains", () => {
  const experiences = [role("Driver", ["Showing new drivers the pump, 6 so far"])];
  expect(statusOf("Training new drivers", { experiences })).toBe("met");
});
