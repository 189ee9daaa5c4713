import { describe, expect, test } from "vitest";
import type { Requirement } from "#lib/postings/schema.ts";
import { analyzePosting } from "./analyze-posting.ts";

const asked = (text: string): Requirement[] => analyzePosting({ text: `Clerk\n\n${text}` }).requirements;
const texts = (text: string) => asked(text).map(({ priority, text: written }) => `${priority}: ${written}`);

describe("what is never asked", () => {
  test.each([
    "The range for this position is $39.00 to $51.00 an hour depending on years of licensed experience",
    "€41,000 to €47,000 depending on experience, pension after one year",
    "Closing date for applications is 16 May",
    "Applications must include a letter of application and the names of three referees",
    "A copy of your nursing registration",
    "First interviews are on the ward the week after",
    "You do not need a diploma or a driver's license",
    "No experience with Python needed",
    "The tram stops outside the door",
    "Please send a CV and a short note on SQL",
  ])("%j", (line) => {
    expect(asked(`Requirements\n- Sewing machines and knots\n- ${line}`).map((item) => item.text)).toEqual([
      "Sewing machines and knots",
    ]);
  });

  test("but an amount that one has answered for is", () => {
    expect(texts("Requirements\n- Has managed a budget of $2 million")).toEqual([
      "required: Has managed a budget of $2 million",
    ]);
  });

  test("nor the prose behind the list", () => {
    const text = `Requirements
- RN license
- Two years of ICU experience

Shifts and pay
Three nights a week. The range for this position is $39.00 to $51.00 an hour depending on licensed experience.

What to send
A resume and your certificate.`;
    expect(texts(text)).toEqual(["required: RN license", "required: Two years of ICU experience"]);
  });
});

describe("the weight of a clause", () => {
  test("of a soft word holds for its own part only", () => {
    expect(texts("Requirements\n- 3+ years in a sales role, ideally with Salesforce")).toEqual([
      "required: 3+ years in a sales role",
      "preferred: ideally with Salesforce",
    ]);
    expect(texts("Requirements\n- Experience with an ERP system (SAP preferred)")).toEqual([
      "required: Experience with an ERP system",
      "preferred: SAP preferred",
    ]);
  });

  test("of the sentence before goes on with 'So are'", () => {
    const text = "About you\nA degree in nursing is preferred. So are experience with Epic and with Excel.";
    expect(asked(text).map((item) => item.priority)).toEqual(["preferred", "preferred"]);
  });

  test.each([
    "Polish is helpful but not a condition",
    "A degree in computer science is welcome",
    "Retail experience would help",
    "We'd be especially happy if you've worked with Kafka",
  ])("%j is preferred", (line) => {
    expect(asked(`What we're looking for\n${line}.`).map((item) => item.priority)).toEqual(["preferred"]);
  });
});

test("notes under a notice ask, and what only some positions need is mentioned", () => {
  const text = `Duties
- Help the others

NOTES:
1. A valid driver's license is required.
2. Some positions may require a forklift certification.
3. You may be required to undergo a drug test.`;
  expect(texts(text)).toEqual([
    "required: A valid driver's license is required",
    "mentioned: Some positions may require a forklift certification",
  ]);
});

describe("prose and numbered lists", () => {
  test("a paragraph about the reader asks, one about the work does not", () => {
    const text = `About you. You have something like four to six years behind you in a kitchen. Your Excel is good. You know HACCP well.

About the work. You'd cook with two others. We'd pay your train.`;
    expect(texts(text)).toEqual([
      "required: You have something like four to six years behind you in a kitchen",
      "required: Your Excel is good",
      "required: You know HACCP well",
    ]);
    expect(asked(text)[0]?.minYears).toBe(4);
  });

  test("sentences without a heading ask when they describe the reader", () => {
    expect(
      texts("We bake bread for the town. You'll be strong in Excel. You'll be given a bicycle."),
    ).toEqual(["required: You'll be strong in Excel"]);
  });

  test("numbered qualifications are requirements", () => {
    const text = `The successful candidate will:
1. Be registered with the Teaching Council.
2. Hold a Bachelor of Education.
3. Have qualified teacher status (QTS).`;
    expect(asked(text).map((item) => [item.priority, item.kind])).toEqual([
      ["required", "certification"],
      ["required", "education"],
      ["required", "certification"],
    ]);
  });
});

describe("alternatives and remarks", () => {
  test("a setting is no alternative", () => {
    const [years] = asked("Requirements\n- 4 years of accounting or payroll in a hospital setting");
    expect(years).toMatchObject({ skills: ["accounting", "payroll"], isAnyOf: true, minYears: 4 });
    const [nurse] = asked("Requirements\n- 3 years as charge nurse or lead nurse in an acute care unit");
    expect(nurse).toMatchObject({ skills: ["charge nurse", "acute care"], isAnyOf: false });
    const [analysis] = asked("Requirements\n- Data analysis with Python, Stata or SQL");
    expect(analysis).toMatchObject({ skills: ["Python", "Stata", "SQL"], isAnyOf: true });
  });

  test("'A or B, and C' asks for one of two and for the third", () => {
    expect(asked("Requirements\n- Java or Kotlin, and the basics of SQL")).toMatchObject([
      { skills: ["Java", "Kotlin"], isAnyOf: true },
      { skills: ["SQL"], isAnyOf: false },
    ]);
  });

  test("a parenthesis about the employer is a remark", () => {
    expect(asked("Nice to have\n- BSN (we pay for it if you have an ADN)")).toMatchObject([
      { text: "BSN", skills: ["Bachelor of Science in Nursing"], priority: "preferred" },
    ]);
  });

  test("remarks behind a bullet's first sentence are left out", () => {
    const text = `Requirements
- Spanish, spoken. About half of our families speak Spanish at home
- Reliable transportation. Line 7 ends at the gate
- Teamwork. You like to work with others`;
    expect(asked(text).map((item) => item.text)).toEqual([
      "Spanish, spoken",
      "Reliable transportation",
      "Teamwork. You like to work with others",
    ]);
  });
});

test("the years asked of everyone leave out those that have an alternative", () => {
  const years = (text: string) => analyzePosting({ text: `Clerk\n\nRequirements\n${text}` }).minYears;
  expect(
    years(
      "- Master's degree and two years of experience; OR\n- Bachelor's degree and five years of experience",
    ),
  ).toBe(2);
  expect(years("- Three years of experience\n- RN license, or within 18 months of hire")).toBe(3);
});

describe("what looks like a requirement and is none", () => {
  test("the questions of an application form, and the answers that it offers", () => {
    const text = `Requirements
- Two years of experience as a cashier
- Knowledge of stock control and of ordering

Duties
- Serve customers and keep the shop tidy
- Count the cash in the evening

Supplemental questions
Do you have two years of experience with cash registers?
How many years of experience do you have in a lead role?
None
1 to 3 years
5 or more years
What is your highest level of education?
High school diploma
Bachelor's degree`;
    expect(
      asked(text)
        .filter(({ priority }) => priority !== "mentioned")
        .map((one) => one.text),
    ).toEqual(["Two years of experience as a cashier", "Knowledge of stock control and of ordering"]);
  });

  test("how one is examined, and what a word means", () => {
    const text = `Requirements
1. Two years of experience as a gardener.

Process notes
1. One year of coursework is equivalent to two semesters.
2. In the interview, the following competencies may be evaluated, including knowledge of: soils; the ability to lead a crew.
3. Candidates must achieve a passing score in the written test.
4. A valid driver's license is required.`;
    expect(texts(text)).toEqual([
      "required: Two years of experience as a gardener",
      "required: A valid driver's license is required",
    ]);
  });

  test("sentences about the place and its people, below a heading of requirements", () => {
    const text = `Qualifications
You have a degree in botany. The department has won two awards for training and leadership. All duties must be carried out in compliance with safety rules.`;
    expect(texts(text)).toEqual(["required: You have a degree in botany"]);
  });

  test("a heading that names the job, and tasks below one that names a subject", () => {
    const text = `Duties
Training and Education
- Assists with the training of volunteers
- Prepares slides and leaflets for the public

Senior Outreach Administrator
- Speaks with schools and clubs`;
    expect(asked(text).some(({ priority }) => priority === "required")).toBe(false);
  });
});

test("when one has to be there is a condition, and no skill", () => {
  const [available, travel] = asked(
    "Requirements\n- Must be available to work nights and weekends during elections\n- Ability to travel up to 20% for training",
  );
  expect(available).toMatchObject({ kind: "other", skills: [] });
  expect(travel).toMatchObject({ kind: "other", skills: [] });
});

test("examples in parentheses are ways, a list of skills is not", () => {
  const found = asked(`Requirements
- Experience with cloud warehouses (Snowflake, BigQuery, Redshift)
- Project management qualification (PRINCE2 or similar)
- Advanced Excel (lookups, pivot tables, Power Query)`);
  expect(found.map(({ isAnyOf }) => isAnyOf)).toEqual([true, true, false]);
});

describe("words of need that only describe a thing", () => {
  test("ask nothing of the reader", () => {
    const text = `Duties
- Order the parts necessary to keep the presses running
- Collect the invoice fields required for payroll reporting
- Hold the required safety training sessions in Excel
- Build certified, board-ready dashboards in Tableau`;
    expect(asked(text).map(({ priority }) => priority)).not.toContain("required");
  });

  test("but those of a sentence that says what is needed do", () => {
    expect(
      texts("Duties\n- Travel is required for meetings\n- A forklift license is required to work here"),
    ).toContain("required: A forklift license is required to work here");
    expect(texts("Requirements\n- A boiler license is required at the time of filing")).toEqual([
      "required: A boiler license is required at the time of filing",
    ]);
    expect(
      texts("Requirements\nTwo years of experience processing claims for pension and sick pay."),
    ).toEqual(["required: Two years of experience processing claims for pension and sick pay"]);
    expect(
      texts("Working conditions\nMust be able to carry 30 pounds with or without reasonable accommodation."),
    ).toHaveLength(1);
  });
});

describe("lists that lost their bullets", () => {
  test("under preferences, an entry that ends like a heading is one", () => {
    const text = `Preferred qualifications\nPublic speaking experience\nKiln firing experience preferred\nSpanish`;
    expect(texts(text)).toEqual([
      "preferred: Public speaking experience",
      "preferred: Kiln firing experience preferred",
      "preferred: Spanish",
    ]);
  });

  test("a duty that names training is no heading of requirements", () => {
    const text = `Duties\nAssists the education team with outreach\nVisits schools to teach welding\nOrders paint`;
    expect(texts(text).filter((line) => line.startsWith("required"))).toEqual([]);
  });

  test("duties that follow the requirements without a heading ask nothing", () => {
    const text = `Requirements\nDriver's license\n\nAnswers questions about welding\nPrepares reports in Excel\nOrders steel for the shop`;
    expect(texts(text).filter((line) => line.startsWith("required"))).toEqual(["required: Driver's license"]);
  });

  test("a heading may end in a full stop", () => {
    const text = `what you'll bring.\n\nStrong skills in bookkeeping and payroll\n\nSome knowledge of Excel`;
    expect(texts(text)).toEqual([
      "required: Strong skills in bookkeeping and payroll",
      "required: Some knowledge of Excel",
    ]);
  });

  test("the choices of an application form are none", () => {
    const text = `Requirements
- A driver's license
- Two years in a bakery

How we bake
We bake by hand, in two shifts, and deliver to forty shops before seven. Nobody works alone.

Please choose the answer that best describes your experience.

Less than 1 year of experience
1 year to less than 3 years
4 or more years of experience
Bread and pastry`;
    expect(texts(text)).toEqual(["required: A driver's license", "required: Two years in a bakery"]);
  });
});

describe("what is said of a part", () => {
  test("'or equivalent' in a parenthesis holds for what stands there", () => {
    const [one] = asked("Requirements\n- Excel (or equivalent), bookkeeping and payroll");
    expect(one).toMatchObject({ isAnyOf: false, skills: ["Microsoft Excel", "bookkeeping", "payroll"] });
  });

  test("what customers go through is no experience of one's own, a language model no degree", () => {
    expect(asked("Requirements\n- A sense of the customer experience and of calm")[0]?.kind).not.toBe(
      "experience",
    );
    expect(asked("Requirements\n- Familiarity with LLM runtimes")[0]?.kind).toBe("skill");
  });

  test("'we need someone who has' asks among the duties too", () => {
    expect(texts("About the role\nWe need someone who has a driver's license. You will move hay.")).toEqual([
      "required: We need someone who has a driver's license",
    ]);
  });
});

describe("whole lists that lost their bullets", () => {
  test("a quality without a known skill is asked for, a wish behind a comma is no heading", () => {
    const text = `Must have\n\nComfortable on the phone with farmers.\n\nAn eye for worn tyres.\n\nNice to have\n\nTractor experience, ideally with balers\n\nWelding`;
    expect(texts(text)).toEqual([
      "required: Comfortable on the phone with farmers",
      "required: An eye for worn tyres",
      "preferred: Tractor experience",
      "preferred: ideally with balers",
      "preferred: Welding",
    ]);
  });

  test("'a bachelor's degree' below duties is asked for, what a system must do is not", () => {
    const text = `Duties\n- Say in Excel what it must solve\n\nA bachelor's degree in botany and two years of grafting.`;
    expect(texts(text).filter((line) => line.startsWith("required"))).toEqual([
      "required: A bachelor's degree in botany",
      "required: two years of grafting",
    ]);
  });

  test("fields of study may stand in a parenthesis", () => {
    const [one] = asked("Requirements\n- Bachelor's degree in a relevant field (e.g. Botany, Soil Science)");
    expect(one?.education).toEqual({ level: "bachelor", fields: ["Botany", "Soil Science"] });
    const [other] = asked("Requirements\n- MBA in finance, or an MSc in statistics");
    expect(other?.alternatives?.map(({ education }) => education?.fields)).toEqual([
      ["finance"],
      ["statistics"],
    ]);
  });
});

test("what is insured among the benefits may be what one works with", () => {
  const asked = (line: string) =>
    analyzePosting({
      text: `Dental Assistant\nMaple Grove, Dublin, OH\n\nRequirements:\n• Current CPR\n• ${line}`,
    })
      .requirements.map(({ text }) => text)
      .slice(1);
  for (const line of [
    "At least 2 years in a dental office",
    "Experience with Open Dental or Dentrix",
    "Knowledge of dental insurance billing",
    "Experience with health insurance claims",
    "Experience with vacation rentals",
  ])
    expect(asked(line)).toEqual([line]);
  for (const line of [
    "Medical, dental and vision insurance",
    "Dental and life insurance",
    "Health insurance",
  ])
    expect(asked(line)).toEqual([]);
});

test("a heading of what would be nice prefers, what one will run is work, experience as somebody certified is experience", () => {
  const { requirements } = analyzePosting({
    text: "Ferry hand\nWe are looking for a careful hand who likes children. You'll run the morning crossing and now and then a charter.\n\nWhat you'll need\n- A valid medical card\n\nNice if you have\n- Experience as a line handler or harbor certified mate\n- Some Spanish",
  });
  expect(requirements.map(({ text, priority, kind }) => [text, priority, kind])).toEqual([
    ["A valid medical card", "required", "other"],
    ["Experience as a line handler or harbor certified mate", "preferred", "experience"],
    ["Some Spanish", "preferred", "language"],
  ]);
});

test("what is wished for but not needed is preferred, an award in a trade is a certificate", () => {
  const { requirements, benefits, place } = analyzePosting({
    text: "Pest controller\nFen Environmental | Leeds & North Yorkshire\n\nThe person\n- Level 2 Award in Pest Management is essential\n- Falconry would be lovely but isn't needed\n\nThe package\nCompany pension, paid overtime, 22 days holiday\nClosing date: 9 May 2027",
  });
  expect(requirements.map(({ text, priority, kind }) => [text, priority, kind])).toEqual([
    ["Level 2 Award in Pest Management is essential", "required", "certification"],
    ["Falconry would be lovely but isn't needed", "preferred", "other"],
  ]);
  expect(benefits.map(({ text }) => text)).toEqual(["Company pension, paid overtime, 22 days holiday"]);
  expect(place).toBe("Leeds");
});

describe("other tongues, and letters that end a sentence", () => {
  const lines = (text: string) =>
    analyzePosting({ text })
      .requirements.filter(({ priority }) => priority !== "mentioned")
      .map(({ priority, text: line }) => `${priority}: ${line}`);

  test("an abbreviation of another tongue ends no sentence, and examples behind it are a choice", () => {
    const text =
      "Seilmacher (m/w/d)\n\nWir suchen dich für unsere Werft in Kiel.\n\nDas bringst du mit\n- Erfahrung mit Planungssoftware (z. B. Excel, SAP)\n- Gute Excel-Kenntnisse und idealerweise SAP-Kenntnisse\n- Sehr gute Englischkenntnisse";
    const { requirements } = analyzePosting({ text });
    expect(lines(text)).toEqual([
      "required: Erfahrung mit Planungssoftware (z. B. Excel, SAP)",
      "required: Gute Excel-Kenntnisse",
      "preferred: idealerweise SAP-Kenntnisse",
      "required: Sehr gute Englischkenntnisse",
    ]);
    expect(requirements[0]?.isAnyOf).toBe(true);
    expect(requirements.at(-1)?.skills).toEqual(["English"]);
  });

  test("what a Dutch house asks one to bring along", () => {
    expect(
      lines(
        "Zeilmaker\n\nWij zoeken een zeilmaker voor onze loods in Sneek.\n\nVerder breng je mee:\n- Ervaring met Excel\n- Beheersing van de Nederlandse taal",
      ),
    ).toEqual(["required: Ervaring met Excel", "required: Beheersing van de Nederlandse taal"]);
  });

  test("a language of one letter ends its sentence", () => {
    expect(
      lines(
        "Requirements\n- Writing and testing drivers for sensors in C. Experience with Python test benches",
      ),
    ).toEqual([
      "required: Writing and testing drivers for sensors in C",
      "required: Experience with Python test benches",
    ]);
  });

  test("what is valued in brackets is a wish of its own", () => {
    expect(lines("Requirements\n- Fluent English for the radio (Spanish valued)")).toEqual([
      "required: Fluent English for the radio",
      "preferred: Spanish valued",
    ]);
  });

  test("the certificate beside a license to drive is no coder's", () => {
    const { requirements } = analyzePosting({ text: "Bus Driver\n\nYou need a D licence and CPC." });
    expect(requirements.flatMap(({ skills }) => skills)).not.toContain("medical coding certification");
  });
});
