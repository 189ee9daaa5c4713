import { z } from "zod";
import { isMonth, formatMonth, monthIndex } from "#lib/time.ts";
import { line, lines, webAddress } from "#lib/text.ts";

export const employmentTypes = [
  "full-time",
  "part-time",
  "contract",
  "freelance",
  "internship",
  "temporary",
  "apprenticeship",
  "volunteer",
] as const;
export const proficiencies = ["elementary", "intermediate", "advanced", "fluent", "native"] as const;
export const skillLevels = ["beginner", "intermediate", "advanced", "expert"] as const;
export const freeSectionKinds = ["awards", "publications", "volunteering", "custom"] as const;

export const profileLimits = {
  links: 10,
  experiences: 50,
  bullets: 20,
  technologies: 40,
  education: 20,
  coursework: 40,
  projects: 50,
  skills: 200,
  languages: 30,
  certifications: 50,
  sections: 20,
  sectionItems: 50,
} as const;

const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const month = z
  .string()
  .trim()
  .refine((text) => text === "" || isMonth(text), "A month like Mar 2019, or a year like 2019.");
const chosen = <const T extends readonly string[]>(values: T) => z.enum(["", ...values]);
const bullet = z.object({ id, text: line(500) });
const term = line(100, 1);

/** End not before start; current excludes end. Reported at the field that a person would change. */
function checkRange(item: { start: string; end: string; isCurrent?: boolean }, context: z.RefinementCtx) {
  if (item.isCurrent && item.end !== "") {
    context.addIssue({ code: "custom", path: ["end"], message: "Still here: then leave the end empty." });
  } else if (
    isMonth(item.start) &&
    isMonth(item.end) &&
    monthIndex(item.end, "end") < monthIndex(item.start)
  ) {
    context.addIssue({
      code: "custom",
      path: ["end"],
      message: `This is before it began (${formatMonth(item.start)}).`,
    });
  }
}

export const personalSchema = z.object({
  name: line(100, 1),
  headline: line(120),
  email: line(254).refine(
    (text) => text === "" || z.email().safeParse(text).success,
    "An address like name@example.org.",
  ),
  phone: line(20),
  location: line(100),
  links: z.array(z.object({ id, label: line(100), url: webAddress() })).max(profileLimits.links),
});

export const experienceSchema = z
  .object({
    id,
    title: line(100),
    company: line(100),
    location: line(100),
    start: month,
    end: month,
    isCurrent: z.boolean(),
    employment: chosen(employmentTypes),
    bullets: z
      .array(bullet)
      .max(profileLimits.bullets, `At most ${profileLimits.bullets} facts for one role.`),
    technologies: z.array(term).max(profileLimits.technologies),
  })
  .superRefine(checkRange);

export const educationSchema = z
  .object({
    id,
    institution: line(100),
    degree: line(100),
    field: line(100),
    start: month,
    end: month,
    grade: line(100),
    honors: line(200),
    coursework: z.array(term).max(profileLimits.coursework),
  })
  .superRefine(checkRange);

export const projectSchema = z
  .object({
    id,
    name: line(100),
    role: line(100),
    description: lines(2000),
    bullets: z.array(bullet).max(profileLimits.bullets),
    technologies: z.array(term).max(profileLimits.technologies),
    url: webAddress(),
    start: month,
    end: month,
  })
  .superRefine(checkRange);

export const skillSchema = z.object({
  id,
  name: line(100),
  category: line(100),
  level: chosen(skillLevels),
  years: z.number().min(0).max(80).nullable(),
});

export const languageSchema = z.object({ id, name: line(100), proficiency: chosen(proficiencies) });

export const certificationSchema = z
  .object({
    id,
    name: line(100),
    issuer: line(100),
    start: month,
    end: month,
    credentialId: line(100),
    url: webAddress(),
  })
  .superRefine(checkRange);

export const freeSectionSchema = z.object({
  id,
  kind: z.enum(freeSectionKinds),
  title: line(100),
  items: z.array(bullet).max(profileLimits.sectionItems),
});

/**
 * A profile: all that may ever be claimed. Nothing is optional: what is not known is "" (or null for years),
 * so forms, stored JSON and exports have one shape. Only the name must be there; half-written items save too.
 */
export const profileSchema = z.object({
  personal: personalSchema,
  summary: lines(1000),
  experiences: z.array(experienceSchema).max(profileLimits.experiences),
  education: z.array(educationSchema).max(profileLimits.education),
  projects: z.array(projectSchema).max(profileLimits.projects),
  skills: z.array(skillSchema).max(profileLimits.skills),
  languages: z.array(languageSchema).max(profileLimits.languages),
  certifications: z.array(certificationSchema).max(profileLimits.certifications),
  sections: z.array(freeSectionSchema).max(profileLimits.sections),
});

export type Profile = z.infer<typeof profileSchema>;
export type Experience = z.infer<typeof experienceSchema>;
export type Education = z.infer<typeof educationSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Skill = z.infer<typeof skillSchema>;
export type Language = z.infer<typeof languageSchema>;
export type Certification = z.infer<typeof certificationSchema>;
export type FreeSection = z.infer<typeof freeSectionSchema>;

/** The profile's lists of items, in the order in which a resume shows them. */
export const itemSections = [
  "experiences",
  "education",
  "projects",
  "skills",
  "languages",
  "certifications",
  "sections",
] as const;
export type ItemSection = (typeof itemSections)[number];

export function emptyProfile(name: string, email: string): Profile {
  return {
    personal: { name, headline: "", email, phone: "", location: "", links: [] },
    summary: "",
    experiences: [],
    education: [],
    projects: [],
    skills: [],
    languages: [],
    certifications: [],
    sections: [],
  };
}

export const factKinds = [
  "name",
  "headline",
  "email",
  "phone",
  "location",
  "link",
  "summary",
  "title",
  "employer",
  "dates",
  "employment",
  "bullet",
  "technology",
  "institution",
  "degree",
  "field",
  "grade",
  "honors",
  "coursework",
  "project",
  "role",
  "description",
  "skill",
  "category",
  "language",
  "certification",
  "issuer",
  "credential",
  "free",
] as const;

/**
 * One addressable statement of a profile. `id` is stable while the statement stays where it is:
 * `personal.name`, `summary`, `<itemId>.title`, `<itemId>.dates`, `<itemId>.bullet.<bulletId>`,
 * `<itemId>.technology.<position>`. `itemId` is "" for personal facts and the summary.
 * `source` says to a person where it stands ("Lakeside General, second fact").
 */
export const factSchema = z.object({
  id: z.string(),
  kind: z.enum(factKinds),
  text: z.string(),
  itemId: z.string(),
  section: z.enum(["personal", "summary", ...itemSections]),
  source: z.string(),
});
export type Fact = z.infer<typeof factSchema>;

/** A version's number. PostgreSQL has 32 bits for it, and breaks a query that asks for more. */
export const versionSchema = z.number().int().min(1).max(2_000_000_000);
/** The same from a form's field or an address. */
export const typedVersionSchema = z.coerce.number().pipe(versionSchema);

/** What an autosave sends: the version that its tab saw, and its own key, so that a retry is not a second save. */
export const saveSchema = z.object({
  seenVersion: versionSchema,
  document: profileSchema,
  tab: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  act: line(120, 1).default("Edited"),
  key: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
});
export const profileLabelSchema = line(60, 1);
