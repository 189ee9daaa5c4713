import {
  employmentTypes,
  freeSectionKinds,
  proficiencies,
  profileLimits,
  skillLevels,
} from "#lib/profile/schema.ts";

/** The schema's limits and lists, read on the server and handed to the editor, which loads zod only later. */
export const profileRules = {
  limits: profileLimits as Readonly<Record<keyof typeof profileLimits, number>>,
  employment: [...employmentTypes] as string[],
  proficiencies: [...proficiencies] as string[],
  levels: [...skillLevels] as string[],
  kinds: [...freeSectionKinds] as string[],
};
export type Rules = typeof profileRules;
