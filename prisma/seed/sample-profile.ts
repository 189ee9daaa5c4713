import type { Profile } from "#lib/profile/schema.ts";

/** The profile of the sample account: an invented nurse, whose dates, numbers and licenses agree with each other. */
export const sampleProfile: Profile = {
  personal: {
    name: "Ingrid Solheim",
    headline: "Registered nurse, emergency and cardiac care",
    email: "ingrid@example.org",
    phone: "555 0140",
    location: "Duluth, Minnesota",
    links: [
      { id: "link-portfolio", label: "Teaching portfolio", url: "https://ingrid.example.org/teaching" },
    ],
  },
  summary:
    "Registered nurse with ten years in emergency and cardiac step-down care, charge nurse on nights since 2023. I like a calm unit, a clear handoff and a new graduate who asks why.",
  experiences: [
    {
      id: "lakeside-charge",
      title: "Charge nurse, emergency department, nights",
      company: "Lakeside General",
      location: "Duluth, Minnesota",
      start: "2023-02",
      end: "",
      isCurrent: true,
      employment: "full-time",
      bullets: [
        {
          id: "lakeside-charge-team",
          text: "Lead a night team of eleven in a 24-bed emergency department and assign patients by acuity",
        },
        {
          id: "lakeside-charge-huddles",
          text: "Run the sepsis and falls huddles at the start of each shift",
        },
        {
          id: "lakeside-charge-staffing",
          text: "Keep the staffing grid and speak for the floor at the house-wide bed meeting, 7 pm and 3 am",
        },
        {
          id: "lakeside-charge-codes",
          text: "Assign roles in codes and traumas, about four a month, and hold the debriefing afterward",
        },
        {
          id: "lakeside-charge-scheduling",
          text: "Rebuilt the night self-scheduling rules with the team; open shifts fell from 31 to 12 a month between 2023 and 2025",
        },
        {
          id: "lakeside-charge-float",
          text: "Orient float and travel nurses to the department, 26 of them in 2025",
        },
      ],
      technologies: ["Epic", "Vocera"],
    },
    {
      id: "lakeside",
      title: "Triage nurse",
      company: "Lakeside General",
      location: "Duluth, Minnesota",
      start: "2019-03",
      end: "2023-01",
      isCurrent: false,
      employment: "full-time",
      bullets: [
        {
          id: "lakeside-triage",
          text: "Triaged up to 60 patients per 12-hour shift in a 24-bed emergency department, using the Emergency Severity Index",
        },
        {
          id: "lakeside-sepsis",
          text: "Started the sepsis huddle that cut median door-to-antibiotic time from 74 to 51 minutes in 2021",
        },
        {
          id: "lakeside-precepting",
          text: "Precepted nine new graduates; eight stayed past their first year",
        },
        {
          id: "lakeside-ecg",
          text: "Obtained and read 12-lead ECGs within ten minutes of arrival for chest pain, and activated the cath lab with the physician",
        },
        {
          id: "lakeside-drips",
          text: "Started and titrated cardiac drips and vasopressors under protocol until a step-down or ICU bed was ready",
        },
        {
          id: "lakeside-epic",
          text: "Super user for Epic ASAP; trained 42 colleagues before the 2022 upgrade and answered their questions on shift for six weeks",
        },
      ],
      technologies: ["Epic", "Pyxis", "Vocera"],
    },
    {
      id: "hildegard-instructor",
      title: "Adjunct clinical instructor",
      company: "College of St. Hildegard",
      location: "Duluth, Minnesota",
      start: "2021-09",
      end: "2023-05",
      isCurrent: false,
      employment: "part-time",
      bullets: [
        {
          id: "hildegard-groups",
          text: "Supervised four groups of eight nursing students, one day a week, on a medical-surgical unit",
        },
        {
          id: "hildegard-simulation",
          text: "Wrote five simulation cases on heart failure, atrial fibrillation and sepsis that the program still uses",
        },
        {
          id: "hildegard-feedback",
          text: "Gave written feedback within 48 hours of each clinical day; rated 4.7 of 5 by students over four semesters",
        },
        {
          id: "hildegard-remediation",
          text: "Coached six students who were at risk of failing the rotation; five passed",
        },
      ],
      technologies: ["Canvas", "Laerdal SimMan"],
    },
    {
      id: "stolaf",
      title: "Staff nurse, cardiac step-down",
      company: "St. Olaf Medical Center",
      location: "Duluth, Minnesota",
      start: "2016-06",
      end: "2019-02",
      isCurrent: false,
      employment: "full-time",
      bullets: [
        {
          id: "stolaf-patients",
          text: "Cared for four to five telemetry patients per shift on a 22-bed cardiac step-down unit",
        },
        {
          id: "stolaf-drips",
          text: "Titrated cardiac drips under protocol (diltiazem, amiodarone, nitroglycerin, heparin); zero reportable medication errors in 2018",
        },
        {
          id: "stolaf-teaching",
          text: "Taught a weekly heart-failure discharge class for patients and families, 310 participants in 2017 and 2018",
        },
        {
          id: "stolaf-sheaths",
          text: "Recovered patients after catheterization, including removal of radial bands and femoral sheaths",
        },
        {
          id: "stolaf-falls",
          text: "Served on the unit falls committee; falls with injury went from seven in 2017 to two in 2018",
        },
      ],
      technologies: ["Cerner", "Philips IntelliVue", "Alaris pumps"],
    },
    {
      id: "harborhill",
      title: "Nursing assistant",
      company: "Harbor Hill Senior Living",
      location: "Duluth, Minnesota",
      start: "2014-06",
      end: "2016-05",
      isCurrent: false,
      employment: "part-time",
      bullets: [
        {
          id: "harborhill-residents",
          text: "Helped 12 to 14 residents per evening shift with bathing, meals and walking while in nursing school",
        },
        {
          id: "harborhill-memory",
          text: "Worked on the memory care floor for the second year, with residents living with dementia",
        },
        {
          id: "harborhill-weights",
          text: "Kept the daily weight and intake charts, and told the nurse when a number did not fit the person",
        },
        {
          id: "harborhill-new",
          text: "Showed seven new nursing assistants around on their first two shifts",
        },
      ],
      technologies: ["PointClickCare"],
    },
  ],
  education: [
    {
      id: "bsn",
      institution: "College of St. Hildegard",
      degree: "Bachelor of Science in Nursing (BSN)",
      field: "Nursing",
      start: "2012-09",
      end: "2016-05",
      grade: "3.71 of 4.0",
      honors: "Cum laude; Dean’s List in six of eight semesters",
      coursework: [
        "Pathophysiology",
        "Pharmacology",
        "Critical care nursing",
        "Statistics",
        "Public health nursing",
      ],
    },
    {
      id: "leadership-certificate",
      institution: "Northern Shore Technical College",
      degree: "Certificate",
      field: "Frontline healthcare leadership",
      start: "2023-01",
      end: "2023-06",
      grade: "",
      honors: "",
      coursework: ["Staffing and scheduling", "Conflict resolution", "Quality improvement methods"],
    },
  ],
  projects: [
    {
      id: "sepsis-project",
      name: "Ten-minute sepsis huddle",
      role: "Nursing lead",
      description:
        "A standing huddle at triage for every patient with two or more sepsis criteria, worked out with two physicians, a pharmacist and the laboratory.",
      bullets: [
        {
          id: "sepsis-project-audit",
          text: "Audited 186 charts before and 203 after the change to find where the minutes went",
        },
        {
          id: "sepsis-project-kit",
          text: "Put lactate tubes, culture bottles and the first antibiotic in one locked drawer beside triage",
        },
        {
          id: "sepsis-project-poster",
          text: "Presented the results as a poster at a regional emergency nursing conference in Minneapolis",
        },
      ],
      technologies: ["Epic", "Excel"],
      url: "",
      start: "2021-01",
      end: "2021-12",
    },
    {
      id: "heart-failure-booklet",
      name: "“Know your number”, a heart failure booklet",
      role: "Author",
      description:
        "A 16-page booklet in plain language about daily weights, salt and when to call, written for the discharge class at St. Olaf Medical Center.",
      bullets: [
        {
          id: "heart-failure-booklet-tested",
          text: "Tested each page with patients by teach-back and rewrote what they could not repeat; sixth-grade reading level",
        },
      ],
      technologies: [],
      url: "",
      start: "2017-09",
      end: "2018-03",
    },
  ],
  skills: [
    {
      id: "skill-telemetry",
      name: "Telemetry interpretation",
      category: "Cardiac",
      level: "expert",
      years: 10,
    },
    { id: "skill-ecg", name: "12-lead ECG", category: "Cardiac", level: "advanced", years: 10 },
    { id: "skill-drips", name: "Titrating cardiac drips", category: "Cardiac", level: "advanced", years: 10 },
    {
      id: "skill-heart-failure",
      name: "Heart failure education",
      category: "Cardiac",
      level: "advanced",
      years: 3,
    },
    {
      id: "skill-post-cath",
      name: "Post-catheterization care",
      category: "Cardiac",
      level: "advanced",
      years: 3,
    },
    { id: "skill-triage", name: "Triage (ESI)", category: "Emergency", level: "expert", years: 7 },
    { id: "skill-sepsis", name: "Sepsis bundles", category: "Emergency", level: "expert", years: 7 },
    { id: "skill-trauma", name: "Trauma care", category: "Emergency", level: "advanced", years: 7 },
    { id: "skill-stroke", name: "Stroke assessment", category: "Emergency", level: "advanced", years: 7 },
    { id: "skill-resuscitation", name: "Resuscitation", category: "Emergency", level: "advanced", years: 7 },
    { id: "skill-iv", name: "IV therapy", category: "Bedside", level: "expert", years: 10 },
    { id: "skill-phlebotomy", name: "Phlebotomy", category: "Bedside", level: "advanced", years: 10 },
    {
      id: "skill-medication",
      name: "Medication administration",
      category: "Bedside",
      level: "expert",
      years: 10,
    },
    { id: "skill-wound", name: "Wound care", category: "Bedside", level: "intermediate", years: 5 },
    {
      id: "skill-infection",
      name: "Infection prevention",
      category: "Bedside",
      level: "advanced",
      years: 10,
    },
    {
      id: "skill-patient-education",
      name: "Patient education",
      category: "Teaching",
      level: "expert",
      years: 10,
    },
    { id: "skill-preceptorship", name: "Preceptorship", category: "Teaching", level: "advanced", years: 6 },
    {
      id: "skill-simulation",
      name: "Clinical simulation",
      category: "Teaching",
      level: "intermediate",
      years: 2,
    },
    {
      id: "skill-staffing",
      name: "Staffing and patient assignment",
      category: "Leadership",
      level: "advanced",
      years: 3,
    },
    { id: "skill-handoff", name: "SBAR handoff", category: "Leadership", level: "expert", years: 10 },
    { id: "skill-quality", name: "Quality improvement", category: "Leadership", level: "advanced", years: 5 },
    { id: "skill-epic", name: "Epic", category: "Systems", level: "expert", years: 7 },
    { id: "skill-cerner", name: "Cerner", category: "Systems", level: "intermediate", years: 3 },
    { id: "skill-excel", name: "Excel", category: "Systems", level: "intermediate", years: null },
  ],
  languages: [
    { id: "language-english", name: "English", proficiency: "native" },
    { id: "language-norwegian", name: "Norwegian", proficiency: "intermediate" },
  ],
  certifications: [
    {
      id: "license-mn",
      name: "Registered Nurse (RN) license, Minnesota",
      issuer: "Minnesota Board of Nursing",
      start: "2016-06",
      end: "2028-03",
      credentialId: "",
      url: "",
    },
    {
      id: "acls",
      name: "Advanced Cardiovascular Life Support (ACLS)",
      issuer: "American Heart Association",
      start: "2026-04",
      end: "2028-04",
      credentialId: "",
      url: "",
    },
    {
      id: "bls",
      name: "Basic Life Support (BLS)",
      issuer: "American Heart Association",
      start: "2026-04",
      end: "2028-04",
      credentialId: "",
      url: "",
    },
    {
      id: "pals",
      name: "Pediatric Advanced Life Support (PALS)",
      issuer: "American Heart Association",
      start: "2025-10",
      end: "2027-10",
      credentialId: "",
      url: "",
    },
    {
      id: "tncc",
      name: "Trauma Nursing Core Course (TNCC)",
      issuer: "Emergency Nurses Association",
      start: "2024-02",
      end: "2028-02",
      credentialId: "",
      url: "",
    },
    {
      id: "nihss",
      name: "NIH Stroke Scale (NIHSS)",
      issuer: "American Heart Association",
      start: "2025-11",
      end: "2027-11",
      credentialId: "",
      url: "",
    },
  ],
  sections: [
    {
      id: "section-awards",
      kind: "awards",
      title: "Awards",
      items: [
        {
          id: "award-lighthouse",
          text: "Lighthouse Award for bedside teaching, Lakeside General, 2022, nominated by three former preceptees",
        },
      ],
    },
    {
      id: "section-volunteering",
      kind: "volunteering",
      title: "Volunteering",
      items: [
        {
          id: "volunteering-shelter",
          text: "Blood pressure and foot checks at the Canal Street winter shelter, two evenings a month from November to March, since 2020",
        },
        {
          id: "volunteering-camp",
          text: "Camp nurse for 70 children at Camp Tamarack, one week in July 2018 and 2019",
        },
      ],
    },
  ],
};
