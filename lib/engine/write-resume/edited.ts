import { factsOf } from "#lib/engine/facts.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { sentenceCase } from "#lib/text.ts";
import { asKnown, asName, shortFormsIn, withLargeWords } from "./proper-words.ts";

/** What stands in an employer's field where there is none; "Mum, at home" names no firm. */
const NO_FIRM =
  /^(?:self|me|myself|at home|home|(?:my |the |own )?famil(?:y|ies)|household|none|nobody|no one|not applicable|n\/?a|[-–—.]+)$/i;

/**
 * The profile as its writer reads it: names that were written small as names are written, words that English writes
 * large, no employer where the field only says that there is none. The facts keep their ids; what is changed is never
 * more than the case of letters, so that the person's own words prove it.
 */
export function edited<Input extends { profile: Profile; facts: Fact[]; analysis: Analysis }>(
  input: Input,
): Input {
  const { profile } = input;
  const isSmall = writesNamesSmall(profile);
  const forms = shortFormsIn(input.analysis.text.split("\n"));
  const prose = (text: string) => withLargeWords(text, forms);
  const name = (text: string) => (isSmall ? asName(text) : text);
  const bullets = <One extends { text: string }>(all: One[]) => all.map((one) => ({ ...one, text: prose(one.text) })); // prettier-ignore
  const said: Profile = {
    ...profile,
    personal: { ...profile.personal, name: name(profile.personal.name), location: name(profile.personal.location) }, // prettier-ignore
    summary: prose(profile.summary),
    experiences: profile.experiences.map((one) => ({
      ...one,
      company: NO_FIRM.test(one.company.trim()) ? "" : name(one.company),
      location: name(one.location),
      bullets: bullets(one.bullets),
    })),
    education: profile.education.map((one) => ({ ...one, institution: name(one.institution) })),
    projects: profile.projects.map((one) => ({ ...one, description: prose(one.description), bullets: bullets(one.bullets) })), // prettier-ignore
    skills: profile.skills.map((one) => ({ ...one, name: asKnown(prose(one.name)) })),
    languages: profile.languages.map((one) => ({ ...one, name: /^\p{Ll}+$/u.test(one.name) ? sentenceCase(one.name) : one.name })), // prettier-ignore
    certifications: profile.certifications.map((one) => ({ ...one, name: prose(one.name) })),
  };
  return { ...input, profile: said, facts: factsOf(said) };
}

/** Whether the person wrote their own name, or all places and employers, without a single capital. */
function writesNamesSmall({ personal, experiences, education }: Profile): boolean {
  const isSmall = (text: string) => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
  if (personal.name !== "") return isSmall(personal.name);
  const names = [...experiences.flatMap(({ company, location }) => [company, location]), ...education.map(({ institution }) => institution)].filter((one) => one !== ""); // prettier-ignore
  return names.length > 2 && names.every(isSmall);
}
