// Profiles and postings of a given size, made from a seed: other words at each run, so that nothing is measured
// that was kept from the run before.

const verbs = [
  "Led",
  "Rebuilt",
  "Planned",
  "Audited",
  "Taught",
  "Wrote",
  "Negotiated",
  "Maintained",
  "Scheduled",
  "Automated",
  "Reviewed",
  "Documented",
];
const objects = [
  "the intake process",
  "the billing service",
  "a team of cooks",
  "the supplier contracts",
  "the night roster",
  "the warehouse layout",
  "patient handoffs",
  "the reporting pipeline",
  "the safety training",
  "a customer portal",
  "the budget forecast",
  "the field survey",
];
const means = [
  "with Python and SQL",
  "using Excel and Power BI",
  "in React and TypeScript",
  "on Kubernetes",
  "with Epic",
  "in Spanish and English",
  "under ISO 9001",
  "with AutoCAD",
  "in Salesforce",
  "with PostgreSQL and Docker",
];
const outcomes = [
  "which cut waiting by # percent",
  "for # people in # locations",
  "saving # hours a month",
  "and brought complaints from # to #",
  "across # projects since 2019",
  "within a budget of $#,000",
  "for # customers",
];
const titles = [
  "Operations manager",
  "Software engineer",
  "Charge nurse",
  "Data analyst",
  "Site supervisor",
  "Accountant",
  "Teacher",
  "Product designer",
];
const companies = [
  "Northshore",
  "Lakeside",
  "Harbor",
  "Millbrook",
  "Pinecrest",
  "Fairview",
  "Stonegate",
  "Riverbend",
];
const skills = [
  "Python",
  "SQL",
  "Excel",
  "React",
  "TypeScript",
  "Kubernetes",
  "Docker",
  "PostgreSQL",
  "Salesforce",
  "AutoCAD",
  "Power BI",
  "Scheduling",
  "Budgeting",
  "Negotiation",
  "Triage",
  "Auditing",
];
const asks = [
  "years of experience with",
  "Proven knowledge of",
  "Working command of",
  "Certified in",
  "Hands-on practice in",
  "Strong background in",
];
const openings = [
  "We grow with our people",
  "You report to the head of the department",
  "The work is on site",
  "Our team values plain words",
  "Much of the week is spent with customers",
  "This place is new",
  "Four colleagues share the shift",
  "The department was founded in 19#",
];
const endings = [
  "and travel about once a month",
  "with # colleagues in # cities",
  "and we mean it",
  "so nobody works alone",
  "while the tools are being replaced",
  "as it has been since 20#",
  "and a good handoff matters more than speed",
  "which is why we ask for references",
];

/** A small generator of whole numbers below a bound, the same for the same seed (Park and Miller's). */
function numbersFrom(seed) {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function bulletFrom(below) {
  const pick = (list) => list[below(list.length)];
  const words = `${pick(verbs)} ${pick(objects)} ${pick(means)}, ${pick(outcomes)}`;
  return words.replace(/#/g, () => String(2 + below(97)));
}

function sentenceFrom(below) {
  const pick = (list) => list[below(list.length)];
  return `${pick(openings)} ${pick(endings)}.`.replace(/#/g, () => String(10 + below(89)));
}

/** A profile with this many roles and bullets, spread evenly. */
export function madeProfile({ roles, bullets, seed }) {
  const below = numbersFrom(seed);
  const pick = (list) => list[below(list.length)];
  return {
    personal: {
      name: "Robin Example",
      headline: pick(titles),
      email: "robin@example.org",
      phone: "555 0100",
      location: "Duluth, Minnesota",
      links: [],
    },
    summary: `${pick(titles)} with ${2 + below(20)} years in ${pick(companies)} and elsewhere. ${bulletFrom(below)}.`,
    experiences: Array.from({ length: roles }, (_, i) => ({
      id: `role-${i}`,
      title: pick(titles),
      company: `${pick(companies)} ${i + 1}`,
      location: "Duluth, Minnesota",
      start: `${2024 - i}-02`,
      end: i === 0 ? "" : `${2025 - i}-01`,
      isCurrent: i === 0,
      employment: "full-time",
      bullets: Array.from({ length: Math.round(bullets / roles) }, (_, k) => ({
        id: `bullet-${i}-${k}`,
        text: bulletFrom(below),
      })),
      technologies: [pick(skills), pick(skills)],
    })),
    education: [
      {
        id: "school-0",
        institution: "Lakes College",
        degree: "Bachelor of Science",
        field: "Business",
        start: "1990-09",
        end: "1994-06",
        grade: "",
        honors: "",
        coursework: [],
      },
    ],
    projects: [],
    skills: skills.map((name, i) => ({
      id: `skill-${i}`,
      name,
      category: "",
      level: "",
      years: 1 + below(12),
    })),
    languages: [{ id: "language-0", name: "Spanish", proficiency: "fluent" }],
    certifications: [],
    sections: [],
  };
}

/** A posting of this many characters: a head, what one will do, what is required and what is welcome. */
export function madePosting({ characters, seed }) {
  const below = numbersFrom(seed);
  const pick = (list) => list[below(list.length)];
  const head = `${pick(titles)}\n${pick(companies)} Group, Duluth, Minnesota\n$50,000 to $70,000 a year\n`;
  const parts = [
    ["About us", () => `${sentenceFrom(below)} ${sentenceFrom(below)}`],
    ["What you will do", () => `- ${bulletFrom(below)}`],
    ["Requirements", () => `- ${2 + below(9)} ${pick(asks)} ${pick(skills)} and ${pick(skills)}`],
    ["Nice to have", () => `- ${pick(asks)} ${pick(skills)}`],
  ];
  const share = (characters - head.length) / parts.length;
  const text = parts.map(([title, row]) => section(title, row, share)).join("");
  return `${head}${text}`.slice(0, characters);
}

function section(title, row, length) {
  let text = `\n${title}\n`;
  while (text.length < length) text += `${row()}\n`;
  return text;
}
