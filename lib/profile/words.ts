import type { ItemSection, Profile } from "./schema.ts";

/** What the sections, their items and fields are called on screen and in lists of differences. */
export const sectionWords: Record<
  ItemSection,
  { title: string; one: string; many: string; add: string; why: string }
> = {
  experiences: {
    title: "Experience",
    one: "role",
    many: "roles",
    add: "Add a role",
    why: "Where you worked and what you did there. Most postings are matched against this.",
  },
  education: {
    title: "Education",
    one: "school",
    many: "schools",
    add: "Add a school",
    why: "Degrees, training and courses, finished or not.",
  },
  projects: {
    title: "Projects",
    one: "project",
    many: "projects",
    add: "Add a project",
    why: "Things you made outside a role, or want to show on their own.",
  },
  skills: {
    title: "Skills",
    one: "skill",
    many: "skills",
    add: "Add a skill",
    why: "What you can do, in the words that postings use.",
  },
  languages: {
    title: "Languages",
    one: "language",
    many: "languages",
    add: "Add a language",
    why: "Each with how well you speak it.",
  },
  certifications: {
    title: "Certifications",
    one: "certification",
    many: "certifications",
    add: "Add a certification",
    why: "Licenses and certificates, with the date that makes them checkable.",
  },
  sections: {
    title: "More",
    one: "section",
    many: "sections",
    add: "Add a section",
    why: "Awards, publications, volunteering, or a section of your own.",
  },
};

export const fieldWords: Record<string, string> = {
  name: "Name",
  headline: "Headline",
  email: "E-mail",
  phone: "Phone",
  location: "Place",
  links: "Links",
  summary: "Summary",
  title: "Title",
  company: "Employer",
  start: "From",
  end: "To",
  isCurrent: "Still here",
  employment: "Type",
  bullets: "What you did",
  technologies: "Tools and technologies",
  institution: "School",
  degree: "Degree",
  field: "Field",
  grade: "Grade",
  honors: "Honors",
  coursework: "Coursework",
  role: "Your role",
  description: "Description",
  url: "Web address",
  category: "Category",
  level: "Level",
  years: "Years",
  proficiency: "How well",
  issuer: "Issued by",
  credentialId: "Credential id",
  kind: "Kind",
  items: "Entries",
  label: "Label",
  text: "Text",
};

const namesOf: { [S in ItemSection]: (item: Profile[S][number]) => string } = {
  experiences: (item) => joined([item.title, item.company]),
  education: (item) => joined([joined([item.degree, item.field], " in "), item.institution]),
  projects: (item) => item.name,
  skills: (item) => item.name,
  languages: (item) => item.name,
  certifications: (item) => joined([item.name, item.issuer]),
  sections: (item) => item.title,
};

/** "Triage nurse, Lakeside General"; "an unnamed role" while it has no name. */
export function itemName<S extends ItemSection>(section: S, item: Profile[S][number]): string {
  const name = namesOf[section](item);
  if (name !== "") return name;
  const { one } = sectionWords[section];
  return `an unnamed ${one}`;
}

/** "Triage nurse" · "3 roles": what an act was done to, as Undo names it. */
export function itemsInWords<S extends ItemSection>(
  section: S,
  items: readonly Profile[S][number][],
): string {
  const [first] = items;
  if (items.length === 1 && first) return itemName(section, first).slice(0, 60);
  return `${items.length} ${sectionWords[section].many}`;
}

function joined(parts: string[], between = ", "): string {
  return parts.filter((part) => part !== "").join(between);
}
