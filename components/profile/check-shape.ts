import { set } from "react-hook-form";
import type { z } from "zod";
import {
  certificationSchema,
  educationSchema,
  experienceSchema,
  freeSectionSchema,
  languageSchema,
  personalSchema,
  profileSchema,
  projectSchema,
  skillSchema,
} from "#lib/profile/schema.ts";
import { withReadMonths } from "./read-months.ts";

const shapes = {
  personal: personalSchema,
  summary: profileSchema.pick({ summary: true }),
  experiences: experienceSchema,
  education: educationSchema,
  projects: projectSchema,
  skills: skillSchema,
  languages: languageSchema,
  certifications: certificationSchema,
  sections: freeSectionSchema,
} satisfies Record<string, z.ZodType>;
export type Shape = keyof typeof shapes;

/** Errors as react-hook-form nests them; null when all fits. */
export function checkShape(shape: Shape, values: Record<string, unknown>): object | null {
  const parsed = (shapes[shape] as z.ZodType).safeParse(withReadMonths(values));
  if (parsed.success) return null;
  const errors = {};
  for (const { path, code, message } of parsed.error.issues.toReversed())
    set(errors, path.join("."), { type: code, message });
  return errors;
}
