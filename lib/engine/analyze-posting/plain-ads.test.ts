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

describe("what shop windows and portals ask", () => {
  test("a list goes on behind how many of something one has", () => {
    expect(
      asked(
        "Plasterer\n\nRequirements:\nCSCS card\n3 references from recent sites\nMust be able to work at height",
      ),
    ).toEqual([
      "required: CSCS card",
      "required: 3 references from recent sites",
      "required: Must be able to work at height",
    ]);
  });

  test("what one is leads to what is asked, what one does to the work", () => {
    expect(asked("Barber\n\nYou'll be:\n- NVQ level 2 qualified\n- happy with walk-ins")).toEqual([
      "required: NVQ level 2 qualified",
      "required: happy with walk-ins",
    ]);
    const work = asked("Barber\n\nYou'll be:\n- sweeping floors\n- responsible for the till");
    expect(work.filter((one) => one.startsWith("required"))).toEqual([]);
  });

  test.each([
    ["Must be honest and punctual.", "required: Must be honest and punctual"],
    ["We're looking for someone patient and tidy.", "required: We're looking for someone patient and tidy"],
    ["Till experience helpful but will train.", "preferred: Till experience helpful but will train"],
    ["Good pay. HIAB useful.", "preferred: HIAB useful"],
    ["Exp: 3-6 yrs", "required: Exp: 3-6 yrs"],
    ["- Strong QA with experience in telecoms", "required: Strong QA with experience in telecoms"],
    [
      "- Excellent negotiation and presentation skills",
      "required: Excellent negotiation and presentation skills",
    ],
    ["- Hands on with lathes and mills", "required: Hands on with lathes and mills"],
  ])("%j", (line, found) => {
    expect(asked(`Helper wanted for our yard\n\n${line}\n`)).toContain(found);
  });

  test("everyone's duty below what is a plus is no plus", () => {
    const found = asked(
      "Driver\n\nDesirable\n- Local knowledge\nCandidates must pass a medical and vetting.",
    );
    expect(found.find((one) => one.includes("medical"))).toMatch(/^required/);
  });

  test("pay by the week, and days of the week that are none of its period", () => {
    const pay = (text: string) => analyzePosting({ text }).pay;
    expect(pay("Driver\nRate of pay: €810.20 per week rising to €905 after 2 years")).toMatchObject({ period: "week" }); // prettier-ignore
    expect(pay("Designer\nLumen | Hove, hybrid (3 days a week in the office) | £31-35k")).toMatchObject({ period: "year" }); // prettier-ignore
  });
});

describe("whom and where, as cards and agencies write it", () => {
  const read = (text: string) => analyzePosting({ text });
  test("a title without when one starts, its number or its announcement", () => {
    expect(read("Roofers Mate required - Bath - start Tuesday\n£15 p/h").title).toBe("Roofers Mate");
    expect(read("Hiring: Data Analyst (Retail)\nCompany: Nimbus Labs Pvt Ltd").title).toBe(
      "Data Analyst (Retail)",
    );
    expect(read("Licensing Officer - LIC0932\nFenland Council").title).toBe("Licensing Officer");
    expect(read("STAFF WANTED\n\nPart time kitchen assistant for busy café on Mill Rd.").title).toBe(
      "Kitchen assistant",
    );
  });

  test("an employer who seeks in a town, acts as a business, or is sought for", () => {
    expect(
      read("STYLIST WANTED\n\nHello! Fern & Co in Otley is looking for a stylist to join us.").company,
    ).toBe("Fern & Co");
    expect(
      read("Joiner\n\nApply with CV. Arden Recruitment is acting as an employment business.").company,
    ).toBe("Arden Recruitment");
    expect(read("Hi all, we're looking for a new vet nurse at Tamar Vets in Truro!").company).toBe(
      "Tamar Vets",
    );
  });

  test("a town beside the mode, and one of two", () => {
    expect(
      read("Designer\nLumenwise (a young climate firm) | Bristol, hybrid (3 days in the office) | £31-35k")
        .place,
    ).toBe("Bristol");
    expect(read("Carers needed in Swindon and Highworth!!\n\n£12 per hour").place).toBe("Swindon");
  });
});
