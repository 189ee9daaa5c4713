import type { ItemSection, Profile } from "#lib/profile/schema.ts";

const blanks: { [S in ItemSection]: (id: string) => Profile[S][number] } = {
  experiences: (id) => ({
    id,
    title: "",
    company: "",
    location: "",
    start: "",
    end: "",
    isCurrent: false,
    employment: "",
    bullets: [],
    technologies: [],
  }),
  education: (id) => ({
    id,
    institution: "",
    degree: "",
    field: "",
    start: "",
    end: "",
    grade: "",
    honors: "",
    coursework: [],
  }),
  projects: (id) => ({
    id,
    name: "",
    role: "",
    description: "",
    bullets: [],
    technologies: [],
    url: "",
    start: "",
    end: "",
  }),
  skills: (id) => ({ id, name: "", category: "", level: "", years: null }),
  languages: (id) => ({ id, name: "", proficiency: "" }),
  certifications: (id) => ({ id, name: "", issuer: "", start: "", end: "", credentialId: "", url: "" }),
  sections: (id) => ({ id, kind: "awards", title: "Awards", items: [] }),
};

export function blankItem<S extends ItemSection>(section: S, id: string): Profile[S][number] {
  return blanks[section](id);
}

/** Nothing was entered: such an item goes when its form closes. */
export function isBlank<S extends ItemSection>(section: S, item: Profile[S][number]): boolean {
  const blank = new Map<string, unknown>(Object.entries(blankItem(section, item.id)));
  return Object.entries(withoutEmptyFacts(item)).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(blank.get(name)),
  );
}

/** Facts that were begun and left empty go when the form closes. */
export function withoutEmptyFacts<T extends object>(item: T): T {
  const rest = Object.entries(item).map(([name, value]) =>
    name === "bullets" || name === "items"
      ? [name, (value as { text: string }[]).filter(({ text }) => text.trim() !== "")]
      : [name, value],
  );
  return Object.fromEntries(rest) as T;
}
