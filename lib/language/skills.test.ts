import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLexicon } from "./skill-lexicon.ts";
import {
  aliasesOf,
  broaderSkills,
  canonicalSkill,
  findSkills,
  lexiconSize,
  skillKind,
  wideSkills,
} from "./skills.ts";

const names = (text: string) => findSkills(text).map((skill) => skill.name);

describe("findSkills", () => {
  test.each([
    ["Current RN license and BLS; ACLS preferred", ["registered nurse", "BLS", "ACLS"]],
    [
      "Read blueprints, bend conduit and follow the NEC",
      ["blueprint reading", "conduit bending", "National Electrical Code"],
    ],
    [
      "Lesson plans, IEPs and classroom management",
      ["lesson planning", "individualized education programs", "classroom management"],
    ],
    ["Accounts payable, month-end close & QuickBooks", ["accounts payable", "month-end close", "QuickBooks"]],
    [
      "Forklift driving, order picking and RF scanners",
      ["forklift operation", "order picking", "RF scanners"],
    ],
    ["POS systems and cash handling", ["point of sale", "cash handling"]],
    ["We run ASP.NET and .NET 8 beside Node.js", ["ASP.NET", ".NET", "Node.js"]],
    ["Record it in the CMMS; measure on CMMs", ["computerized maintenance management systems", "CMM"]],
    ["C, C++ and C#", ["C", "C++", "C#"]],
    ["PHP5, Angular2 and Python3", ["PHP", "Angular", "Python"]],
  ])("knows the terms of the field in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["Services in Go, Python and SQL", "Go", true],
    ["Ready to go the extra mile", "Go", false],
    ["Go to our site", "Go", false],
    ["Statistics in R or Python", "R", true],
    ["R&D department", "R", false],
    ["Advanced Excel skills", "Microsoft Excel", true],
    ["Excel in a busy team", "Microsoft Excel", false],
    ["You excel at listening", "Microsoft Excel", false],
    ["Java, Spring and Kafka", "Spring", true],
    ["Starting in spring", "Spring", false],
    ["Written in Rust or Go", "Rust", true],
    ["Remove rust from steel", "Rust", false],
    ["A swift answer", "Swift", false],
    ["It is safe to say", "SAFe", false],
    ["The react time", "React", false],
    ["COTA Line 22 stops at the gate", "occupational therapy assistant", false],
    ["Licensed COTA with two years", "occupational therapy assistant", true],
    ["Running EMT and rigid conduit", "emergency medical technician", false],
    ["EMT certification", "emergency medical technician", true],
    ["The Luas stops outside", "Lua", false],
    ["Scripts in Lua", "Lua", true],
    ["ADR certificate for dangerous goods", "mediation and arbitration", false],
    ["Explain it in plain English", "English", false],
    ["Good written English", "English", true],
    ["Knowledge of German VAT", "German", false],
    ["Four German companies", "German", false],
    ["Fluent German", "German", true],
    ["Electronic prescribing", "electronics", false],
    ["Basic electronics", "electronics", true],
    ["Economic policy", "economics", false],
    ["Bike-to-work and tax saver tickets", "tax preparation", false],
    ["The December trading period", "securities trading", false],
    ["Reading a weekly P&L", "executive leadership", false],
    ["Reading a weekly P&L", "P&L management", true],
    ["The current Canadian Electrical Code", "National Electrical Code", false],
    ["The current Canadian Electrical Code", "Canadian Electrical Code", true],
    ["Drafting instructions for regulations", "AutoCAD", false],
    ["CAD software", "AutoCAD", false],
    ["Hold a Level 2 or 3 NVQ", "A-levels", false],
    ["Teaches A level maths", "A-levels", true],
    ["Have completed probation", "corrections", false],
    ["A season ticket loan", "lending", false],
    ["Power Query and pivot tables", "Power BI", false],
    ["Because of the insurance", "insurance", false],
    ["Agenda for Change Band 5", "minute taking", false],
    ["A driving force behind growth", "driving", false],
    ["Driving the transformation of our data", "driving", false],
    ["Truck driving for six years", "driving", false],
    ["Safe driving and a clean record", "driving", true],
    ["Duties: driving a delivery van", "driving", true],
    ["Lead strategic initiatives", "initiative", false],
    ["You show initiative", "initiative", true],
    ["Translating business needs into data models", "translation", false],
    ["Translating from Polish", "translation", true],
    ["Models in our data warehouse (Snowflake)", "warehouse operations", false],
    ["Work in a busy warehouse", "warehouse operations", true],
    ["Present to the senior leadership team", "leadership", false],
    ["Strong leadership", "leadership", true],
    ["Our recruitment team will call you", "recruiting", false],
    ["Five years of recruitment", "recruiting", true],
    ["Backed by Spark Capital", "Apache Spark", false],
    ["Python, Spark and Kafka", "Apache Spark", true],
    ["We give you equity and a budget for books", "investment management", false],
    ["A monthly budget for books", "budgeting", false],
    ["Prepared the yearly budget", "budgeting", true],
    ["Word, Excel, Access and PowerPoint", "Microsoft Access", true],
    ["Access to a gym", "Microsoft Access", false],
    ["Skills: Word, Outlook", "Microsoft Word", true],
    ["Word of mouth", "Microsoft Word", false],
    ["Outlook, Teams and SharePoint", "Microsoft Teams", true],
    ["Teams work closely together", "Microsoft Teams", false],
    ["Excel and Outlook", "Microsoft Outlook", true],
    ["The Outlook for 2026", "Microsoft Outlook", false],
    ["Opportunities to Excel", "Microsoft Excel", false],
    ["Oracle, SQL Server and MySQL", "Oracle Database", true],
    ["Staff at Oracle Park", "Oracle Database", false],
    ["Chef, Puppet or Ansible", "Progress Chef", true],
    ["Sous Chef, Pastry Chef", "Progress Chef", false],
    ["Ansible, Puppet and Chef", "Puppet", true],
    ["Puppet shows for children", "Puppet", false],
    ["Ruby, Python and Go", "Ruby", true],
    ["A ruby ring", "Ruby", false],
    ["Python, R or Julia", "Julia", true],
    ["Report to Julia Smith", "Julia", false],
    ["Scratch and Python for pupils", "Scratch programming", true],
    ["Scratch cooking", "Scratch programming", false],
    ["Plotly, Dash and Streamlit", "Plotly Dash", true],
    ["Dash through traffic", "Plotly Dash", false],
    ["Looker or Tableau", "Looker", true],
    ["Jira, Notion and Slack", "Notion", true],
    ["The notion of fairness", "Notion", false],
    ["Pick up the Slack", "Slack", false],
    ["Xero, Sage and QuickBooks", "Sage", true],
    ["Sage advice for owners", "Sage", false],
    ["Charting in Epic", "Epic EHR", true],
    ["Epic Games studio", "Epic EHR", false],
    ["React quickly to alarms", "React", false],
    ["An eight-hour Workday", "Workday", false],
    ["Keynote speaker", "Keynote", false],
    ["C, Go and Rust", "C", true],
    ["Class C license", "C", false],
    ["Silver Spring, Maryland", "Spring", false],
    ["Self-confident and assertive", "self-confidence", true],
    ["We have confidence in our product", "self-confidence", false],
    ["Polite and quick to learn", "curiosity", true],
    ["CPR and AED certified", "AED", true],
    ["A contract of AED 1.3 million", "AED", false],
    ["A PhD student in our lab", "doctorate", false],
    ["A PhD is required", "doctorate", true],
    ["S3, Redshift, EMR and Kinesis", "electronic health records", false],
    ["Charting in the EMR", "electronic health records", true],
    ["A generous L&D budget", "labor and delivery", false],
    ["Nurse in obstetrics, L&D and postpartum", "labor and delivery", true],
    ["CTEs and window functions", "career and technical education", false],
    ["The team works with sales", "teamwork", false],
    ["The Danish Ministry of Science", "Danish", false],
    ["Dagster, airflow and dbt", "Apache Airflow", true],
    ["Balance airflow in ducts", "Apache Airflow", false],
    ["Concrete recommendations", "concrete work", false],
    ["Concrete finishing and rebar", "concrete work", true],
    ["The technology landscape", "landscaping", false],
    ["Apply at https://boards.greenhouse.io/notion/jobs/python", "Python", false],
    ["Write to python@example.org", "Python", false],
    ["Python (see https://example.org)", "Python", true],
    ["Master data and a scrum master", "master's degree", false],
    ["Bachelor or Master in physics", "master's degree", true],
    ["Masters degree", "master's degree", true],
    ["Tools such as Asana, Trello or Monday", "monday.com", true],
    ["Open Monday to Friday", "monday.com", false],
    ["AWS Lambda, Glue and Athena", "AWS Glue", true],
    ["Glue two boards together", "AWS Glue", false],
    ["POS systems, Toast and Square", "Toast POS", true],
    ["Toast the bread", "Toast POS", false],
    ["A square meal", "Square POS", false],
    ["Canvas LMS and Schoology", "Canva", false],
    ["FLSA: Exempt", "FLSA", false],
    ["Knowledge of the FLSA and FMLA", "FLSA", true],
  ])("in %j decides whether %s is meant: %s", (text, name, expected) => {
    expect(names(text).includes(name)).toBe(expected);
  });

  test.each([
    ["Interpreting policies and zoning codes", "interpreting"],
    ["after-school programming for youth", "programming"],
    ["tune the analytical platform", "analytical skills"],
    ["the clerk's paraprofessional duties", "teaching assistance"],
    ["ability to read schematics", "reading comprehension"],
    ["a radiotelephone operator's license", "driver's license"],
    ["Communications Electrician", "communication"],
    ["writing complex SQL", "writing"],
    ["AI literacy", "literacy instruction"],
    ["our warehouse and BI tooling", "warehouse operations"],
  ])("%j names no %s", (text, skill) => {
    expect(findSkills(text).map(({ name }) => name)).not.toContain(skill);
  });

  test.each([
    ["a modern cloud warehouse", "data warehousing"],
    ["steel toe shoes", "hard hats"],
    ["hired and trained six cooks", "recruiting"],
    ["balanced two tills", "cash handling"],
    ["driving a bus at night", "bus driving"],
  ])("%j names %s", (text, skill) => {
    expect(findSkills(text).map(({ name }) => name)).toContain(skill);
  });

  test("joins no words across a comma, a line or a sentence", () => {
    expect(names("data, analysis")).not.toContain("data analysis");
    expect(names("data\nanalysis")).not.toContain("data analysis");
    expect(names("Enter data. Analysis follows")).not.toContain("data analysis");
    expect(names("data-analysis")).toContain("data analysis");
  });

  test("gives ordered spans that do not overlap, on any text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("Go", "R", ", ", "C++", "patient care", " and ", "\n", ".NET", "Excel "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const skill of findSkills(text)) {
          expect(skill.start).toBeGreaterThanOrEqual(last);
          expect(skill.end).toBeGreaterThan(skill.start);
          expect(skill.end).toBeLessThanOrEqual(text.length);
          last = skill.end;
        }
        expect(findSkills(text)).toEqual(findSkills(text));
      }),
    );
  });
});

describe("the lexicon", () => {
  test("holds at least 3,000 skills, each with a name of its own and broader skills that exist", () => {
    const entries = readLexicon();
    const known = new Set(entries.map((entry) => entry.name));
    expect(lexiconSize()).toBeGreaterThanOrEqual(3000);
    expect(known.size).toBe(entries.length);
    expect(
      entries.flatMap((entry) => [...entry.broader, ...entry.areas]).filter((name) => !known.has(name)),
    ).toEqual([]);
  });

  test("gives each form to one skill", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const entry of readLexicon()) {
      for (const alias of entry.aliases) {
        const form = alias.text.toLowerCase();
        if (owners.has(form) && owners.get(form) !== entry.name) shared.push(form);
        owners.set(form, entry.name);
      }
    }
    expect(shared).toEqual([]);
  });

  test("finds a name from any of its forms, and nothing for what it does not know", () => {
    expect(canonicalSkill("postgres")).toBe("PostgreSQL");
    expect(canonicalSkill("excel")).toBe("Microsoft Excel");
    expect(canonicalSkill("Driver’s License")).toBe("driver's license");
    expect(canonicalSkill("juggling torches")).toBeNull();
    expect(canonicalSkill("")).toBeNull();
    expect(aliasesOf("k8s")[0]).toBe("Kubernetes");
    expect(aliasesOf("juggling torches")).toEqual([]);
    expect(skillKind("BLS")).toBe("license");
    expect(skillKind("juggling torches")).toBeNull();
  });

  test.each([
    ["GIS", "ArcGIS"],
    ["Git", "GitHub"],
    ["Apache Spark", "PySpark"],
    ["GDPR", "data privacy"],
    ["Microsoft Excel", "pivot tables"],
    ["welding", "TIG welding"],
    ["point of sale", "Toast POS"],
  ])("tells %s from %s, which is another thing", (one, other) => {
    expect(canonicalSkill(one)).not.toBe(canonicalSkill(other));
    expect(canonicalSkill(other)).not.toBeNull();
  });

  test("gives broader skills through all levels, nearest first, never the skill itself", () => {
    expect(broaderSkills("PostgreSQL").slice(0, 2)).toEqual(["SQL", "databases"]);
    for (const { name } of readLexicon()) expect(broaderSkills(name)).not.toContain(name);
  });
});

test("what a compound's last words name is shown by it", () => {
  expect(broaderSkills("employee scheduling")).toContain("scheduling");
  expect(broaderSkills("emergency first aid at work")).toContain("first aid");
  expect(broaderSkills("job scheduling")).not.toContain("scheduling");
});

describe("what a term is not", () => {
  test.each([
    ["Certified Dietitian-Nutritionist (CDN)", []],
    ["Content Delivery Networks (CDN)", ["content delivery networks", "content delivery networks"]],
    ["National Institute of Standards and Technology (NIST)", ["NIST"]],
    ["Keep records in our mobile app", []],
    ["POST TITLE: Warden", []],
    ["Our Enterprise CSM writes", []],
    ["SQL injection and foam injection", ["SQL"]],
    ["Federal Bureau of Investigation", []],
    ["The Rehabilitation of Offenders Act", []],
    ["To gauge their interest", []],
    ["Production assembler", []],
    ["Built a mobile app", ["mobile development"]],
    ["Works without close supervision", []],
    ["Supervision of six", ["supervision"]],
    ["Technical English (ASD-STE100)", ["English"]],
    ["Paxton Net2", []],
    ["Visa sponsorship is not available", []],
    ["First aid training", ["first aid"]],
  ])("%j", (text, found) => {
    expect(names(text)).toEqual(found);
  });
});

test("tells what a skill shows from where it belongs", () => {
  expect(broaderSkills("customs declarations")).not.toContain("truck driving");
  expect(wideSkills("customs declarations")).toContain("truck driving");
  expect(broaderSkills("CDL B").slice(0, 2)).toEqual(["commercial driver's license", "truck driving"]);
});

test("a label of a list vouches for an everyday name right behind it", () => {
  const names = (text: string) => findSkills(text).map((one) => one.name);
  expect(names("Tools: Eclipse, and a pen")).toEqual(["Eclipse"]);
  expect(names("The eclipse of 1999, seen from Vista, CA")).toEqual([]);
});
