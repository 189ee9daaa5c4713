import { readFileSync } from "node:fs";
import { profileSchema } from "#lib/profile/schema.ts";

/** The profiles of one half: "development", to work with, or "held-out", looked at when the work is done. */
export function readProfiles(half) {
  const text = readFileSync(new URL(`./profiles-${half}.txt`, import.meta.url), "utf8");
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => profileSchema.parse(readProfile(block.trim().split("\n"))));
}

/**
 * `# name | headline | place`, then one row a statement: `r` role (title | employer | place | start | end), `-` what
 * was done there, `e` education (degree | field | institution | start | end), `c` certification (name | issuer |
 * since), `s` skills and `l` languages, with "; " between them.
 */
export function readProfile([head, ...rows]) {
  const [name, headline, location] = cells(head);
  const profile = {
    personal: { name, headline, email: "somebody@example.org", phone: "555 0100", location, links: [] },
    summary: "",
    experiences: [],
    education: [],
    projects: [],
    skills: [],
    languages: [],
    certifications: [],
    sections: [],
  };
  for (const row of rows) add[row[0]](profile, row.slice(2));
  return profile;
}

const cells = (row) => row.split(" | ");
const idOf = (kind, list) => `${kind}${list.length + 1}`;

const add = {
  r(profile, row) {
    const [title, company, location, start, end] = cells(row);
    profile.experiences.push({
      id: idOf("role-", profile.experiences),
      title,
      company,
      location,
      start,
      end: end === "now" ? "" : end,
      isCurrent: end === "now",
      employment: "",
      bullets: [],
      technologies: [],
    });
  },
  "-"(profile, row) {
    const { bullets } = profile.experiences.at(-1);
    bullets.push({ id: idOf("fact-", bullets), text: row });
  },
  e(profile, row) {
    const [degree, field, institution, start, end] = cells(row);
    const id = idOf("school-", profile.education);
    profile.education.push({
      id,
      degree,
      field,
      institution,
      start,
      end,
      grade: "",
      honors: "",
      coursework: [],
    });
  },
  c(profile, row) {
    const [name, issuer, start] = cells(row);
    const id = idOf("certificate-", profile.certifications);
    profile.certifications.push({ id, name, issuer, start, end: "", credentialId: "", url: "" });
  },
  s(profile, row) {
    for (const name of row.split("; "))
      profile.skills.push({
        id: idOf("skill-", profile.skills),
        name,
        category: "",
        level: "",
        years: null,
      });
  },
  l(profile, row) {
    for (const one of row.split("; ")) {
      const [name, proficiency = ""] = one.replace(")", "").split(/, | \(/);
      profile.languages.push({ id: idOf("language-", profile.languages), name, proficiency });
    }
  },
};
