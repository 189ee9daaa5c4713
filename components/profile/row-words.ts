import type { ItemSection, Profile } from "#lib/profile/schema.ts";
import { formatMonth, formatOpenRange, formatRange } from "#lib/time.ts";

/** How an item reads while it is closed: the words in bold, what follows them, its time, a line below. */
export type Row = { strong: string; rest: string; when: string; detail: string };

const rows: { [S in ItemSection]: (item: Profile[S][number]) => Row } = {
  experiences: (item) => ({
    strong: item.title,
    rest: item.company,
    when: formatRange(item.start, item.end, item.isCurrent),
    detail: `${factsInWords(item.bullets)}${item.technologies.length === 0 ? "" : ` · ${item.technologies.join(", ")}`}`,
  }),
  education: (item) => ({
    strong: item.degree.toLowerCase().includes(item.field.toLowerCase())
      ? item.degree
      : [item.degree, item.field].filter(Boolean).join(" in "),
    rest: item.institution,
    when: formatOpenRange(item.start, item.end),
    detail: [item.grade, item.honors, item.coursework.join(", ")].filter(Boolean).join(" · "),
  }),
  projects: (item) => ({
    strong: item.name,
    rest: item.role,
    when: formatRange(item.start, item.end, false),
    detail: [item.description, factsInWords(item.bullets), item.technologies.join(", ")]
      .filter(Boolean)
      .join(" · "),
  }),
  skills: (item) => ({
    strong: item.name,
    rest: [item.level, item.years === null ? "" : `${item.years} ${item.years === 1 ? "year" : "years"}`]
      .filter(Boolean)
      .join(", "),
    when: item.category,
    detail: "",
  }),
  languages: (item) => ({ strong: item.name, rest: item.proficiency, when: "", detail: "" }),
  certifications: (item) => ({
    strong: item.name,
    rest: item.issuer,
    when:
      item.end === ""
        ? formatRange(item.start, "", false)
        : `${formatMonth(item.start)} – ${formatMonth(item.end)}`.replace(/^ – /, "until "),
    detail: item.credentialId,
  }),
  sections: (item) => ({
    strong: item.title,
    rest: "",
    when: "",
    detail: item.items.map(({ text }) => text).join(" · "),
  }),
};

export function rowOf<S extends ItemSection>(section: S, item: Profile[S][number]): Row {
  return rows[section](item);
}

const numbers = [
  "No facts yet",
  "One fact",
  "Two facts",
  "Three facts",
  "Four facts",
  "Five facts",
  "Six facts",
];

function factsInWords(facts: { text: string }[]): string {
  const words = numbers[facts.length] ?? `${facts.length} facts`;
  const [only] = facts;
  return facts.length === 1 && only && !/\d/.test(only.text)
    ? `${words}. A number would make it stronger`
    : words;
}
