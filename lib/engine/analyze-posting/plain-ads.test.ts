import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";

// Small firms' own words, without a portal's headings.

const asked = (text: string) =>
  analyzePosting({ text }).requirements.map(({ text: line, priority }) => `${priority}: ${line}`);

describe("what leads to a list", () => {
  test.each([
    "We need a CDP who has:",
    "We are after a second baker who can:",
    "They're looking for another porter who brings:",
    "We'd like you to have:",
    "We hope for someone to have:",
    "The kitchen is small and loud. We'd like you to have:",
  ])("%j", (lead) => {
    expect(
      asked(`Chef\n\n${lead}\nminimum 2 years in fresh food kitchens\nlevel 2 food hygiene\nclean knives`),
    ).toEqual([
      "required: minimum 2 years in fresh food kitchens",
      "required: level 2 food hygiene",
      "required: clean knives",
    ]);
  });

  test("what a line says before its lead is still read", () => {
    const found = asked(
      "Planner\n\nYou must have a forklift licence. We'd like you to have:\n- SAP\n- Excel",
    );
    expect(found).toContain("required: You must have a forklift licence");
    expect(found).toContain("required: SAP");
  });

  test("what one might work on is no demand", () => {
    const found = asked(
      "Engineer\n\nWhat you'll do\n- Run the lab. Examples of what you might work on:\n- Creating dbt macros",
    );
    expect(found.filter((one) => one.startsWith("required"))).toEqual([]);
  });
});

describe("lines without bullets", () => {
  test.each([
    "Minimum 2 years post registration experience",
    "At least three years of experience since qualification",
  ])("%j is no heading", (line) => {
    expect(asked(`Nurse\n\nEssential\nNMC registered\n${line}\nIT literate`)).toContain(`required: ${line}`);
  });

  test.each([
    "Confidence with HR systems – we use Workday",
    "Previous restaurant experience preferred but we can train you",
  ])("%j is asked, whatever the house adds", (line) => {
    const lines = asked(`Advisor\n\nYou'll bring:\nCIPD Level 5\n${line}\nTact`);
    expect(lines.some((one) => one.endsWith(line))).toBe(true);
  });

  test("an entry below one that says two things", () => {
    const lines =
      "Experience with R or Python; SQL is a plus\nExperience sorting herbarium sheets\nGood command of Dutch";
    expect(asked(`Analyst\n\nYou bring:\n${lines}`)).toContain(
      "required: Experience sorting herbarium sheets",
    );
  });
});

describe("sentences of prose", () => {
  test.each([
    ["You'll need to be on the RCVS register.", "You'll need to be on the RCVS register"],
    ["You will need to have your own knives.", "You will need to have your own knives"],
    [
      "The successful applicant will be competent at milking and calf rearing.",
      "The successful applicant will be competent at milking and calf rearing",
    ],
    [
      "Tractor driving and basic maintenance skills needed.",
      "Tractor driving and basic maintenance skills needed",
    ],
    ["Hands on experience in Tally is must.", "Hands on experience in Tally is must"],
  ])("%j", (said, line) => {
    expect(asked(`Herdsperson\n\nWe are a family farm near Wells. ${said}`)).toContain(`required: ${line}`);
  });

  test("one quality after the other", () => {
    expect(
      asked("Cleaner\n\nYou must have your own car, be trustworthy with keys and take pride in your work."),
    ).toEqual([
      "required: You must have your own car",
      "required: be trustworthy with keys",
      "required: take pride in your work",
    ]);
  });

  test("the profile that is desired is what is asked for", () => {
    expect(asked("Executive\n\nDesired Candidate Profile:\n- Tally")).toEqual(["required: Tally"]);
  });
});

describe("who seeks whom, and where", () => {
  test.each([
    [
      "HR Advisor (12 month FTC), Birmingham, hybrid (3 days office). c. £36,000",
      "HR Advisor",
      "",
      "Birmingham",
    ],
    [
      "WAITING STAFF (full & part time)\nThe Harbour Kitchen, St Ives\nAre you quick on your feet?",
      "WAITING STAFF",
      "The Harbour Kitchen",
      "St Ives",
    ],
    ["CHEF DE PARTIE — The Saltmarsh, Whitby", "CHEF DE PARTIE", "The Saltmarsh", "Whitby"],
    ["Head Gardener, Thornbury Estate, Dorset", "Head Gardener", "Thornbury Estate", "Dorset"],
    ["Practice Nurse (part time) - Elm Tree Surgery", "Practice Nurse", "Elm Tree Surgery", ""],
    ["Assistant Store Manager - Home & Garden", "Assistant Store Manager - Home & Garden", "", ""],
    [
      "Logistics Supervisor\nOrmond Supply Chain, Milton Keynes. £33k",
      "Logistics Supervisor",
      "Ormond Supply Chain",
      "Milton Keynes",
    ],
    [
      "Veterinary Nurse\nRiverside Vets, Hereford. 40 hours over 4 days.",
      "Veterinary Nurse",
      "Riverside Vets",
      "Hereford",
    ],
    ["HIRING ROOFERS - Summit Exteriors LLC (Boise ID)", "Roofers", "Summit Exteriors LLC", "Boise, ID"],
    ["HERDSPERSON required for 280 cow autumn calving herd, Somerset", "Herdsperson", "", "Somerset"],
    [
      "Hiring Manager\nOrmond Energy A/S, Esbjerg or Hamburg",
      "Hiring Manager",
      "Ormond Energy A/S",
      "Esbjerg",
    ],
    ["Accountant\nLocation: Pune (Work from office, 5 days)", "Accountant", "", "Pune"],
    ["Developer (hybrid, Porto)", "Developer", "", "Porto"],
    ["Advisor\n📍 Cardiff (hybrid after training)", "Advisor", "", "Cardiff"],
    ["IT Engineer\nLondon, SE1 – on-site 3 days | up to £38k", "IT Engineer", "", "London"],
  ])("%j", (head, title, company, place) => {
    expect(analyzePosting({ text: `${head}\n\nRequirements\n- Stock control` })).toMatchObject({
      title,
      company,
      place,
    });
  });
});

test("hours of a week on the line above are not the pay's", () => {
  const { pay } = analyzePosting({
    text: "Accounts Assistant\nHours: 37.5 per week\nSalary: £24k - £26k DOE\n\nRequirements\n- Sage",
  });
  expect(pay).toMatchObject({ min: 24_000, max: 26_000, period: "year", annualMax: 26_000 });
});
