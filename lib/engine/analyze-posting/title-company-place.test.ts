import { expect, test } from "vitest";
import { findHeading } from "./title-company-place.ts";

test.each([
  ["Third Grade Teacher at Maple Hollow School\nWe teach.", "Third Grade Teacher", "Maple Hollow School", ""],
  ["Job Title: Line Cook\nLocation: Portland, OR\nWe cook.", "Line Cook", "", "Portland, OR"],
  ["Forklift Operator - Dayton, OH\nNight shift.", "Forklift Operator", "", "Dayton, OH"],
  ["Senior Data Analyst (m/f/d)\nAbout Quillmark\nWe count.", "Senior Data Analyst", "Quillmark", ""],
  [
    "Harbor Dental is hiring a Dental Assistant for its Salem office.",
    "Dental Assistant",
    "Harbor Dental",
    "Salem",
  ],
  ["Skip to main content\nMenu\nParalegal\nBoise, Idaho", "Paralegal", "", "Boise, Idaho"],
  ["nothing here says it", "Untitled job", "", ""],
  // Nothing says that this is an employer but where it stands.
  [
    "Line Cook\nThe Copper Kettle, Portland, OR\nPay: $20/hr",
    "Line Cook",
    "The Copper Kettle",
    "Portland, OR",
  ],
  ["Plumber\nHill & Vale Contractors, Leeds\n\nWe mend.", "Plumber", "Hill & Vale Contractors", "Leeds"],
  ["Line Cook\nThe Copper Kettle - Salem, OR\n\nWe cook.", "Line Cook", "The Copper Kettle", "Salem, OR"],
  ["Line Cook\nUpper East Side, New York, NY\n\nWe cook.", "Line Cook", "", "Upper East Side, New York, NY"],
  ["Nurse\nRegistered Staff Nurses, Boise, ID\n\nWe nurse.", "Nurse", "", "Boise, ID"],
  [
    "Ward Clerk (Days)\nSt. Alban’s Hospital – Fargo, North Dakota\nFull-time\n\nSt. Alban’s has 90 beds.",
    "Ward Clerk (Days)",
    "St. Alban’s Hospital",
    "Fargo, North Dakota",
  ],
  [
    "Staff Accountant\nBig Sky Filter Company, Inc.\nBozeman, MT (Hybrid)\n\nAbout Big Sky Filter\nWe filter.",
    "Staff Accountant",
    "Big Sky Filter Company, Inc",
    "Bozeman, MT",
  ],
  [
    "Buyer (m/f/d)\n\nNordkai Handel GmbH | Bremen | full-time | hybrid\n\nWho we are\nNordkai trades in tea.",
    "Buyer",
    "Nordkai Handel GmbH",
    "Bremen",
  ],
  [
    "Help Desk Specialist\nFernway Software • Remote (Ohio, Indiana or Kentucky) • $25 per hour\n\nFernway makes maps.",
    "Help Desk Specialist",
    "Fernway Software",
    "Remote",
  ],
  [
    "Junior Designer\n\nPebble Works Ltd, Galway City. Hybrid, Mondays in the office. €33,000 per annum.\n\nPebble makes signs.",
    "Junior Designer",
    "Pebble Works Ltd",
    "Galway City",
  ],
  [
    "Shop Assistant (part-time)\nDriftwood Goods — Water Street, Lunenburg, Nova Scotia\n\nHi! We're Driftwood.",
    "Shop Assistant",
    "Driftwood Goods",
    "Lunenburg, Nova Scotia",
  ],
  [
    "Position: Art Teacher\nSchool: Juniper Flat High School\nDistrict: Mesa Verde District No. 9, Cortez, CO",
    "Art Teacher",
    "Juniper Flat High School",
    "Cortez, CO",
  ],
  [
    "Dock Planner (m/f/d)\n\nYour place of work: Kiel, east quay\nYour employer: Fördehafen SE",
    "Dock Planner",
    "Fördehafen SE",
    "Kiel, east quay",
  ],
  [
    "Senior Policy Analyst, Water\nMinistry of Lakes and Rivers, Permits Division\nKelowna, British Columbia (hybrid)",
    "Senior Policy Analyst, Water",
    "Ministry of Lakes and Rivers",
    "Kelowna, British Columbia",
  ],
  [
    "Lark & Loom is hiring a Merchandising Manager\n\nToronto, ON, or remote anywhere in Canada · Full-time",
    "Merchandising Manager",
    "Lark & Loom",
    "Toronto, ON",
  ],
  [
    "NOW HIRING: Line Cook / Baker\n1st and 2nd shift\nGahanna (Columbus), Ohio\n\nMaple Diner is a family kitchen.",
    "Line Cook / Baker",
    "Maple Diner",
    "Gahanna (Columbus), Ohio",
  ],
  [
    "SOUS CHEF – THE LARDER (ASHEVILLE, NC)\nSalary: DOE\nThe Larder cooks what forty farms bring.",
    "SOUS CHEF",
    "The Larder",
    "Asheville, NC",
  ],
  [
    "Personal Care Assistant\nBanksia Grove Aged Care\nGeelong VIC 3220\nPermanent part time",
    "Personal Care Assistant",
    "Banksia Grove Aged Care",
    "Geelong, VIC",
  ],
  [
    "Quayside Power\nData Analyst\nDublin, County Dublin, Ireland · Reposted 1 week ago\nQuayside Power sells power.",
    "Data Analyst",
    "Quayside Power",
    "Dublin, County Dublin, Ireland",
  ],
  [
    "Subject: Site foreman wanted, Plymouth, asap\n\nHi Dan, a job in Plymouth, from May.",
    "Site foreman",
    "",
    "Plymouth",
  ],
  [
    "Data Engineer (m/f/d) — Polderdata\nURL: https://jobs.polderdata.example/12\nYou build pipelines.",
    "Data Engineer",
    "Polderdata",
    "",
  ],
  ["Data Engineer — Finance\nYou build pipelines for the ledger.", "Data Engineer - Finance", "", ""],
  ["Baker\nWe wake early. quickLoaf is a bakery of nine, and growing.", "Baker", "quickLoaf", ""],
  ["Baker\nAbout quickLoaf\nNine of us bake.", "Baker", "quickLoaf", ""],
  [
    "Baker\nYou shape dough at Millrace. Life within Millrace is early. Bread across Millrace is sour.",
    "Baker",
    "Millrace",
    "",
  ],
  ["Sous Chef wanted\n\nWe do 250 covers. Chef needs a right hand. Chef is a kind man.", "Sous Chef", "", ""],
  [
    "Lecturer in Nursing (0.6 FTE) - University of Northmoor - Carlisle Campus\nGrade 7",
    "Lecturer in Nursing (0.6 FTE)",
    "University of Northmoor",
    "Carlisle",
  ],
  [
    "Head of Science\nRequired for September\nAshgrove Academy, Derby\nTLR 1b",
    "Head of Science",
    "Ashgrove Academy",
    "Derby",
  ],
  [
    "Position : HVAC Technician\nCompany : CoolBreeze Services LLC, Dubai",
    "HVAC Technician",
    "CoolBreeze Services LLC",
    "",
  ],
  [
    "Dental Nurse\n📍 Swansea\nSmile Street are looking to recruit a nurse.",
    "Dental Nurse",
    "Smile Street",
    "Swansea",
  ],
  [
    "Tanker Driver\nCompany: Prairie Transport Location: Springfield, MO\nWe haul.",
    "Tanker Driver",
    "Prairie Transport",
    "Springfield, MO",
  ],
  ["Title: Clerk\nLocation: Billings, MT, MT, 59107\nWe file.", "Clerk", "", "Billings, MT"],
  ["Packer 80-100%\nUhrwerk AG, Biel, Switzerland\nYou pack.", "Packer", "Uhrwerk AG", "Biel, Switzerland"],
  ["Barista\nYou must be entitled to work in Ireland with no permit.", "Barista", "", ""],
])("reads the heading of %j", (text, title, company, place) => {
  expect(findHeading(text)).toMatchObject({ title, company, place });
});

test.each([
  [
    "Wat ga je doen? Als BI Specialist ga je aan de slag. De BI Specialist werkt met engineering.",
    "BI Specialist",
  ],
  [
    "Grant Fellow, Foundation for the Care of Old Orchards and Other Trees of the Upper Valley, Montpelier, Vermont \u2014 the foundation, which looks after some forty orchards, seeks somebody to write and follow its applications.",
    "Grant Fellow",
  ],
  [
    "Orchards matter. The Senior Pruning Expert (SPE) is responsible to shape the trees.",
    "Senior Pruning Expert",
  ],
  [
    "Registrar, Greene County, Virginia\u2014duties include those that the law outlines, and those that the local board assigns. Candidates must like people and know the law of the land.",
    "Registrar",
  ],
  ["Product engineering is what we do, and we do it well, day after day.", "Untitled job"],
])("the role that a text without a title names most often is its title: %#", (text, title) => {
  expect(findHeading(text).title).toBe(title);
});

test.each([
  ["Analyst\nLooker is a hard requirement here.", ""],
  ["Analyst\nCybersecurity is one of the urgent fields.", ""],
  ["Analyst\nLooker is the house behind our charts.", "Looker"],
  [
    "Clerk\nPay in the Department of Water and Power is higher. Apply to the City of Larkin.",
    "City of Larkin",
  ],
  ["Clerk\nYou will work with CISOs.\n- Company-sponsored 401(k)", ""],
])("the employer of %j is %j", (text, company) => {
  expect(findHeading(text).company).toBe(company);
});

test.each([
  ["Baker\nThis role is Leeds based.", "Leeds"],
  ["Baker\nCome and join our night team in Barcelona!", "Barcelona"],
  ["Baker\nLocation: Frederick\nMail it to Frederick, MD", "Frederick, MD"],
  ["Baker\nLocation: Auburn, CA and surrounding areas", "Auburn, CA"],
])("the place of %j is %j", (text, place) => {
  expect(findHeading(text).place).toBe(place);
});
