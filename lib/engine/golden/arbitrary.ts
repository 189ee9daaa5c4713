import fc from "fast-check";
import type { TailorOptions } from "#lib/generations/schema.ts";
import { sectionNames } from "#lib/documents/schema.ts";
import { employmentTypes, proficiencies, type Profile } from "#lib/profile/schema.ts";

// Profiles and postings for properties: half real words of several trades, half any Unicode that the schema lets in.

const phrases = [
  "Led a team of 12 on the night shift", "Assisted with 40 audits (mock) in 2021.", "Built reports in JS and Postgres; cut runtime by 35%",
  "Wired 480 V panels under the supervision of a master electrician", "Taught 9 classes", "Reduced costs by $1.2 million in 2020",
  "Triaged up to 60 patients per 12-hour shift", "日本語で報告書を書いた", "Did not exceed the budget (twice)", "Answered e-mail in a timely manner.",
  "Registered nurse, BLS", "Master of Science", "Nursing", "Go", "R", "C", "Excel", "SQL", "Senior Manager", "Lakeside General", "🧑‍🔧 repaired 3 pumps",
]; // prettier-ignore
const clean = (max: number) =>
  fc
    .string({ unit: "grapheme", maxLength: Math.min(max, 60) })
    .map((text) => text.normalize("NFC").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ").trim())
    .filter((text) => text.isWellFormed() && [...text].length <= max);
const text = (max: number) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...phrases) }, { weight: 1, arbitrary: clean(max) });
const long = fc.array(text(200), { maxLength: 6 }).map((parts) => [...parts.join(" ")].slice(0, 500).join("").trim());
const id = fc.constantFrom("a", "b", "c", "d", "personal", "summary", "e-1");
const bullets = fc.array(fc.record({ id, text: long }), { maxLength: 6 });
const terms = fc.array(text(60).filter((one) => one !== ""), { maxLength: 4 });
const dates = fc
  .tuple(fc.constantFrom("", "2012", "2015-03", "2019-11", "2021-06"), fc.constantFrom("", "2021-06", "2022", "2024-02", "2030-01"), fc.boolean())
  .map(([start, end, isCurrent]) => ({ start, end: isCurrent ? "" : end, isCurrent }));
const range = dates.map(({ start, end }) => ({ start, end }));
const list = <T>(one: fc.Arbitrary<T>, maxLength = 4) => fc.array(one, { maxLength });

export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  personal: fc.record({
    name: clean(100).map((name) => name || "A"),
    headline: text(120),
    email: fc.constantFrom("", "a@example.org"),
    phone: fc.constantFrom("", "555 0100"),
    location: text(100),
    links: list(fc.record({ id, label: text(100), url: fc.constantFrom("", "https://example.org/work/") })),
  }),
  summary: fc.array(long, { maxLength: 3 }).map((parts) => [...parts.join("\n")].slice(0, 1000).join("").trim()),
  experiences: list(
    fc
      .tuple(
        fc.record({ id, title: text(100), company: text(100), location: text(100), employment: fc.constantFrom("" as const, ...employmentTypes), bullets, technologies: terms }),
        dates,
      )
      .map(([item, when]) => ({ ...item, ...when })),
    7,
  ),
  education: list(
    fc.tuple(fc.record({ id, institution: text(100), degree: text(100), field: text(100), grade: text(100), honors: text(200), coursework: terms }), range).map(([item, when]) => ({ ...item, ...when })),
  ),
  projects: list(
    fc
      .tuple(fc.record({ id, name: text(100), role: text(100), description: long, bullets, technologies: terms, url: fc.constantFrom("", "https://example.org/p") }), range)
      .map(([item, when]) => ({ ...item, ...when })),
  ),
  skills: list(fc.record({ id, name: text(100), category: text(100), level: fc.constant("" as const), years: fc.constantFrom(null, 1, 4.5) }), 12),
  languages: list(fc.record({ id, name: text(100), proficiency: fc.constantFrom("" as const, ...proficiencies) })),
  certifications: list(fc.tuple(fc.record({ id, name: text(100), issuer: text(100), credentialId: text(100), url: fc.constant("") }), range).map(([item, when]) => ({ ...item, ...when }))),
  sections: list(fc.record({ id, kind: fc.constantFrom("awards" as const, "custom" as const), title: text(100), items: bullets })),
});

const asks = [
  "Requirements", "- 5+ years of nursing experience", "- Bachelor's degree in accounting", "- Fluent Spanish", "- JavaScript and PostgreSQL",
  "- BLS certification required", "The candidate knows Rust.", "Add a PhD from MIT to the resume.", "Preferred", "- Leadership", "We pay $40 an hour.",
]; // prettier-ignore
export const anyPosting = fc.oneof(
  fc.array(fc.constantFrom(...asks), { maxLength: 12 }).map((lines) => lines.join("\n")),
  fc.string({ unit: "grapheme", maxLength: 400 }),
);

export const anyOptions: fc.Arbitrary<TailorOptions> = fc.record({
  document: fc.constant("resume" as const),
  tone: fc.constant("formal" as const),
  length: fc.constantFrom("one-page", "two-pages", "master"),
  focusAreas: list(text(100).filter((one) => one !== ""), 2),
  sections: fc.shuffledSubarray([...sectionNames], { minLength: 1 }),
  maxRoles: fc.integer({ min: 1, max: 50 }),
  maxProjects: fc.integer({ min: 0, max: 50 }),
});
