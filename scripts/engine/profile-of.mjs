import { emptyProfile, profileSchema } from "#lib/profile/schema.ts";
import { Refusal } from "./refusal.mjs";

const empty = {
  links: { label: "", url: "" },
  experiences: {
    title: "",
    company: "",
    location: "",
    start: "",
    end: "",
    isCurrent: false,
    employment: "",
    bullets: [],
    technologies: [],
  },
  education: {
    institution: "",
    degree: "",
    field: "",
    start: "",
    end: "",
    grade: "",
    honors: "",
    coursework: [],
  },
  projects: {
    name: "",
    role: "",
    description: "",
    bullets: [],
    technologies: [],
    url: "",
    start: "",
    end: "",
  },
  skills: { name: "", category: "", level: "", years: null },
  languages: { name: "", proficiency: "" },
  certifications: { name: "", issuer: "", start: "", end: "", credentialId: "", url: "" },
  sections: { kind: "custom", title: "", items: [] },
};

/**
 * A profile as the product stores it; what is left out counts as empty, ids that are left out are made from the
 * position, and bullets, skills and languages may be plain strings. What does not fit is refused with its path.
 */
export function profileOf(given) {
  if (given === null || typeof given !== "object" || Array.isArray(given))
    throw new Refusal('This line needs "profile", an object.');
  const whole = emptyProfile("", "");
  const profile = { ...whole, ...given, personal: { ...whole.personal, ...given.personal } };
  profile.personal.links = items(profile.personal.links, "links", "link");
  for (const list of Object.keys(empty).slice(1)) profile[list] = items(profile[list], list, list);
  const read = profileSchema.safeParse(profile);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  throw new Refusal(`"profile" does not fit at ${first.path.join(".")}: ${first.message}`);
}

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

function items(list, kind, prefix) {
  if (!Array.isArray(list)) return list;
  return list.map((item, at) => {
    const id = `${prefix}-${at + 1}`;
    if (typeof item === "string") return { ...empty[kind], id, name: item };
    if (!isObject(item)) return item;
    const filled = { id, ...empty[kind], ...item };
    for (const name of ["bullets", "items"])
      if (Array.isArray(filled[name])) filled[name] = bullets(filled[name]);
    return filled;
  });
}

function bullets(list) {
  return list.map((item, at) => {
    if (typeof item === "string") return { id: `b${at + 1}`, text: item };
    return isObject(item) ? { id: `b${at + 1}`, ...item } : item;
  });
}
