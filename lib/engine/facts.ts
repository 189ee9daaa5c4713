import type { Fact, ItemSection, Profile } from "#lib/profile/schema.ts";
import { formatOpenRange, formatRange } from "#lib/time.ts";

type Kind = Fact["kind"];
type Item = Profile[ItemSection][number];

const itemLists = [
  "experiences",
  "education",
  "projects",
  "skills",
  "languages",
  "certifications",
  "sections",
] as const;
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
export const freeSectionTitles = {
  awards: "Awards",
  publications: "Publications",
  volunteering: "Volunteering",
  custom: "Further",
} as const;

/**
 * The item id that facts and lines use. It is the item's own id; should two items of an imported profile share
 * one, the later gets "~2", since an id that meant two items would let one's facts prove the other's lines.
 */
export function itemIds(profile: Profile): Map<Item, string> {
  const ids = new Map<Item, string>();
  const taken = new Set(["personal", "summary"]);
  for (const list of itemLists) {
    for (const item of profile[list]) ids.set(item, unused(item.id, taken));
  }
  return ids;
}

function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let copy = 2; taken.has(free); copy += 1) free = `${id}~${copy}`;
  taken.add(free);
  return free;
}

/**
 * A profile as addressable statements, in the profile's order; what is empty is no fact. Ids are those of
 * `factSchema`; besides: `personal.link.<linkId>`, `<itemId>.{employer,location,institution,degree,field,grade,
 * honors,project,role,description,link,skill,category,years,language,certification,issuer,credential}`,
 * `<itemId>.coursework.<position>` (positions count from 0). Items of free sections are `<itemId>.bullet.<bulletId>`.
 */
export function factsOf(profile: Profile): Fact[] {
  const facts: Fact[] = [];
  const ids = itemIds(profile);
  addPersonal(facts, profile);
  for (const item of profile.experiences) {
    const add = adder(facts, "experiences", ids.get(item)!, item.company || item.title || "A role");
    add("title", "title", item.title, "title");
    add("employer", "employer", item.company, "employer");
    add("location", "location", item.location, "place");
    add("dates", "dates", formatRange(item.start, item.end, item.isCurrent), "dates");
    add("employment", "employment", item.employment, "employment type");
    addBullets(add, "bullet", item.bullets);
    item.technologies.forEach((text, at) => add(`technology.${at}`, "technology", text, "technologies"));
  }
  addEducation(facts, profile, ids);
  addProjects(facts, profile, ids);
  addLists(facts, profile, ids);
  return facts;
}

type Add = (key: string, kind: Kind, text: string, place: string) => void;

function adder(facts: Fact[], section: Fact["section"], itemId: string, label: string): Add {
  const taken = new Set<string>();
  return (key, kind, text, place) => {
    if (text.trim() === "") return;
    const owner = itemId === "" ? "personal" : itemId;
    const id = unused(`${owner}.${key}`, taken);
    facts.push({ id, kind, text, itemId, section, source: place === "" ? label : `${label}, ${place}` });
  };
}

function addBullets(add: Add, kind: "bullet" | "free", bullets: { id: string; text: string }[]) {
  bullets.forEach((bullet, at) => {
    add(`bullet.${bullet.id}`, kind, bullet.text, `${ordinals[at] ?? `${at + 1}th`} fact`);
  });
}

function addPersonal(facts: Fact[], { personal, summary }: Profile) {
  const add = adder(facts, "personal", "", "Personal details");
  add("name", "name", personal.name, "name");
  add("headline", "headline", personal.headline, "headline");
  add("email", "email", personal.email, "e-mail");
  add("phone", "phone", personal.phone, "phone");
  add("location", "location", personal.location, "place");
  for (const link of personal.links)
    add(`link.${link.id}`, "link", link.url || link.label, link.label || "link");
  if (summary.trim() !== "") {
    facts.push({
      id: "summary",
      kind: "summary",
      text: summary,
      itemId: "",
      section: "summary",
      source: "Summary",
    });
  }
}

function addEducation(facts: Fact[], profile: Profile, ids: Map<Item, string>) {
  for (const item of profile.education) {
    const add = adder(facts, "education", ids.get(item)!, item.institution || item.degree || "Education");
    add("institution", "institution", item.institution, "institution");
    add("degree", "degree", item.degree, "degree");
    add("field", "field", item.field, "field");
    add("dates", "dates", formatOpenRange(item.start, item.end), "dates");
    add("grade", "grade", item.grade, "grade");
    add("honors", "honors", item.honors, "honors");
    item.coursework.forEach((text, at) => add(`coursework.${at}`, "coursework", text, "coursework"));
  }
}

function addProjects(facts: Fact[], profile: Profile, ids: Map<Item, string>) {
  for (const item of profile.projects) {
    const add = adder(facts, "projects", ids.get(item)!, item.name || "A project");
    add("project", "project", item.name, "name");
    add("role", "role", item.role, "role");
    add("dates", "dates", formatRange(item.start, item.end, false), "dates");
    add("description", "description", item.description, "description");
    addBullets(add, "bullet", item.bullets);
    item.technologies.forEach((text, at) => add(`technology.${at}`, "technology", text, "technologies"));
    add("link", "link", item.url, "link");
  }
}

function addLists(facts: Fact[], profile: Profile, ids: Map<Item, string>) {
  const headed = new Set<string>();
  for (const item of profile.skills) {
    const add = adder(facts, "skills", ids.get(item)!, "Skills");
    add("skill", "skill", item.name, "");
    // One fact for a group of skills, at the first of them.
    const category = item.category.trim();
    const isGroup = profile.skills.some(
      (one) => one !== item && one.name !== "" && one.category.trim() === category,
    );
    if (item.name !== "" && isGroup && !headed.has(category))
      add("category", "category", category, "category");
    headed.add(category);
    if (item.years !== null && item.name !== "") {
      add("years", "skill", `${item.name}, ${item.years} ${item.years === 1 ? "year" : "years"}`, "years");
    }
  }
  for (const item of profile.languages) {
    const add = adder(facts, "languages", ids.get(item)!, "Languages");
    if (item.name !== "") add("language", "language", languageText(item), "");
  }
  for (const item of profile.certifications) {
    const add = adder(facts, "certifications", ids.get(item)!, item.name || "A certification");
    add("certification", "certification", item.name, "name");
    add("issuer", "issuer", item.issuer, "issuer");
    add("dates", "dates", formatRange(item.start, item.end, false), "dates");
    add("credential", "credential", item.credentialId, "credential");
    add("link", "link", item.url, "link");
  }
  for (const item of profile.sections) {
    const add = adder(facts, "sections", ids.get(item)!, item.title || freeSectionTitles[item.kind]);
    add("title", "free", item.title, "title");
    addBullets(add, "free", item.items);
  }
}

export function languageText(item: { name: string; proficiency: string }): string {
  return item.proficiency === "" ? item.name : `${item.name} (${item.proficiency})`;
}
