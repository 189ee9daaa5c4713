import type { ItemSection, Profile } from "./schema.ts";
import { itemName } from "./words.ts";

/** One thing that would make the profile more complete, and why; `worth` in points of the hundred. */
export type Step = {
  id: string;
  what: string;
  why: string;
  worth: number;
  section: "personal" | "summary" | ItemSection;
  itemId: string;
};
export type Completeness = { percent: number; steps: Step[] };

type Part = Omit<Step, "worth"> & { weight: number; share: number };

/**
 * 0 to 100: how much of what resumes are made of is there; 100 only when nothing is missing. `steps` are what
 * is missing, worth most first; together they are worth what is missing to 100. Not a judgment of the person:
 * certifications count only when there are some, and who has no roles is measured by projects.
 */
export function completeness(profile: Profile): Completeness {
  const parts = [...personalParts(profile), ...workParts(profile), ...otherParts(profile)];
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const missing = parts
    .map(({ weight, share, ...step }) => ({ ...step, worth: (100 * weight * (1 - share)) / total }))
    .filter((step) => step.worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const percent =
    missing.length === 0
      ? 100
      : Math.min(99, Math.floor(100 - missing.reduce((sum, step) => sum + step.worth, 0)));
  return {
    percent: Math.max(0, percent),
    steps: missing.map((step) => ({ ...step, worth: Math.max(1, Math.round(step.worth)) })),
  };
}

/** A summary of about two sentences says something; below that it counts by its length. */
const summaryLength = 120;

function personalParts({ personal, summary }: Profile): Part[] {
  const part = (id: string, weight: number, isThere: boolean, what: string, why: string): Part => ({
    id,
    weight,
    share: isThere ? 1 : 0,
    what,
    why,
    section: "personal",
    itemId: "",
  });
  return [
    part("name", 4, personal.name !== "", "Enter your name", "It stands at the top of every resume."),
    part("email", 4, personal.email !== "", "Enter an e-mail address", "Without one nobody can answer."),
    part("phone", 2, personal.phone !== "", "Enter a phone number", "Many employers call first."),
    part(
      "location",
      4,
      personal.location !== "",
      "Say where you live",
      "City and region are enough; postings are often for one place.",
    ),
    part(
      "headline",
      6,
      personal.headline !== "",
      "Write a headline",
      "What you are in a line: it is read first.",
    ),
    {
      ...part(
        "summary",
        10,
        false,
        summary === "" ? "Write a summary" : "Write more in the summary",
        "Two or three sentences; tailoring picks from them.",
      ),
      section: "summary",
      share: Math.min(1, summary.length / summaryLength),
    },
  ];
}

function workParts(profile: Profile): Part[] {
  const roles = profile.experiences;
  const section = roles.length > 0 || profile.projects.length === 0 ? "experiences" : "projects";
  const items = section === "experiences" ? roles : profile.projects;
  const facts = items.flatMap((item) => item.bullets).filter((bullet) => bullet.text !== "");
  const named =
    section === "experiences"
      ? roles.filter((role) => role.title !== "" && role.company !== "")
      : profile.projects.filter(({ name }) => name !== "");
  const unnamed = items.find((item) => !named.some(({ id }) => id === item.id));
  const undated = items.find((item) => !isDated(item));
  const thin = items.find((item) => item.bullets.filter(({ text }) => text !== "").length < 2);
  const nameOf = (item: (typeof items)[number] | undefined) =>
    item === undefined ? "" : "company" in item ? itemName("experiences", item) : itemName("projects", item);
  const numbered = facts.filter(({ text }) => /\d/.test(text)).length;
  const part = (id: string, weight: number, share: number, what: string, why: string, itemId = ""): Part => ({
    id,
    weight,
    share,
    what,
    why,
    section,
    itemId,
  });
  return [
    part(
      "work",
      14,
      shareOf(items, named.length),
      unnamed === undefined ? "Enter your first role, or a project" : namingOf(unnamed),
      "Title and employer are what most postings are matched against.",
      unnamed?.id,
    ),
    part(
      "work-dates",
      8,
      shareOf(items, items.filter(isDated).length),
      items.length === 0 ? "Date your roles" : `Date ${nameOf(undated)}`,
      "Years of experience are counted from dates.",
      undated?.id,
    ),
    part(
      "facts",
      14,
      shareOf(
        items,
        items.filter((item) => item.bullets.filter(({ text }) => text !== "").length >= 2).length,
      ),
      items.length === 0 ? "Say what you did there" : `Give ${nameOf(thin)} a second fact`,
      "A resume can only say what is here; each fact is one line it may use.",
      thin?.id,
    ),
    part(
      "numbers",
      8,
      facts.length === 0 ? 0 : Math.min(1, (3 * numbered) / facts.length),
      "Put a number into one fact in three",
      "How many, how often, how much: numbers are what can be checked.",
      items.find((item) => item.bullets.some(({ text }) => text !== "" && !/\d/.test(text)))?.id,
    ),
  ];
}

const wantedSkills = 6;

function otherParts(profile: Profile): Part[] {
  const { skills, education, languages, certifications } = profile;
  const rated = skills.filter((skill) => skill.level !== "" || skill.years !== null);
  const unrated = skills.find((skill) => !rated.includes(skill));
  const undatedSchool = education.find((school) => school.end === "" && school.start === "");
  const undated = certifications.find((item) => item.start === "");
  const parts: Part[] = [
    {
      id: "skills",
      weight: 10,
      share: Math.min(1, skills.length / wantedSkills),
      what: skills.length === 0 ? "Enter your skills" : "Enter more skills",
      why: `Postings name skills; with ${wantedSkills} there is something to match.`,
      section: "skills",
      itemId: "",
    },
    {
      id: "skill-levels",
      weight: 4,
      share: shareOf(skills, rated.length),
      what: unrated ? `Say how well you know ${itemName("skills", unrated)}` : "Say how well you know them",
      why: "A level or years of use puts the strongest first.",
      section: "skills",
      itemId: unrated?.id ?? "",
    },
    {
      id: "education",
      weight: 6,
      share: education.length > 0 ? 1 : 0,
      what: "Enter a school or training",
      why: "Many postings ask for a degree or a certificate.",
      section: "education",
      itemId: "",
    },
    {
      id: "education-dates",
      weight: 2,
      share: shareOf(
        education,
        education.filter((school) => school.start !== "" || school.end !== "").length,
      ),
      what: undatedSchool ? `Date ${itemName("education", undatedSchool)}` : "Date your education",
      why: "A year is enough.",
      section: "education",
      itemId: undatedSchool?.id ?? "",
    },
    {
      id: "languages",
      weight: 4,
      share: languages.length > 0 ? 1 : 0,
      what: "Enter a language",
      why: "Your first one counts as well.",
      section: "languages",
      itemId: "",
    },
  ];
  if (certifications.length === 0) return parts;
  const share = shareOf(certifications, certifications.filter((item) => item.start !== "").length);
  return [
    ...parts,
    {
      id: "certification-dates",
      weight: 2,
      share,
      what: undated ? `Date ${itemName("certifications", undated)}` : "",
      why: "Certifications without a date can’t be checked.",
      section: "certifications",
      itemId: undated?.id ?? "",
    },
  ];
}

/** What an item lacks of its name, said of what it has. */
function namingOf(item: Profile["experiences"][number] | Profile["projects"][number]): string {
  if (!("company" in item)) return "Give your new project a name";
  const { title, company } = item;
  if (title === "" && company === "") return "Give your new role a title and an employer";
  return title === "" ? `Add your title at ${company}` : `Add the employer of ${title}`;
}

function isDated(item: { start: string; end: string; isCurrent?: boolean }): boolean {
  return item.start !== "" && (item.isCurrent === true || item.end !== "");
}

function shareOf(items: readonly unknown[], done: number): number {
  return items.length === 0 ? 0 : done / items.length;
}
