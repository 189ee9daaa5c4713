import { factsOf } from "#lib/engine/facts.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { sentenceCase } from "#lib/text.ts";
import { readFacts } from "#lib/engine/fact-reading.ts";
import { stem } from "#lib/language/tokens.ts";
import { asKnown, asName, shortFormsIn, withLargeWords, writtenLarge } from "./proper-words.ts";

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
  if (!isSmall && !isToEdit(input, forms)) return input;
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
  return { ...input, profile: said, facts: unchanged(factsOf(said), input.facts) };
}

/** Whether anything but names is to be written otherwise: for most people nothing is. */
function isToEdit(
  { profile, facts }: { profile: Profile; facts: Fact[] },
  forms: ReadonlySet<string>,
): boolean {
  const reading = readFacts(facts);
  const isIn = (word: string) =>
    (reading.byKey.get(stem(word)) ?? []).some((at) => {
      const { text } = reading.facts[at]!.fact;
      return text.includes(word) && withLargeWords(text, forms) !== text;
    });
  return (
    profile.experiences.some(({ company }) => NO_FIRM.test(company.trim())) ||
    profile.languages.some(({ name }) => /^\p{Ll}+$/u.test(name)) ||
    profile.skills.some(({ name }) => asKnown(name) !== name) ||
    [...writtenLarge].some(isIn) ||
    [...forms].some((form) => isIn(form.toLowerCase()))
  );
}

/** The facts with those that say what they said before as they were: what was read of them is known. */
function unchanged(facts: Fact[], before: Fact[]): Fact[] {
  const known = new Map(before.map((fact) => [fact.id, fact]));
  const kept = facts.map((fact) => {
    const old = known.get(fact.id);
    return old?.text === fact.text && old.source === fact.source ? old : fact;
  });
  const isSame = kept.length === before.length && kept.every((fact, at) => fact === before[at]);
  return isSame ? before : kept;
}

/** Whether the person wrote their own name, or all places and employers, without a single capital. */
function writesNamesSmall({ personal, experiences, education }: Profile): boolean {
  const isSmall = (text: string) => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
  if (personal.name !== "") return isSmall(personal.name);
  const names = [...experiences.flatMap(({ company, location }) => [company, location]), ...education.map(({ institution }) => institution)].filter((one) => one !== ""); // prettier-ignore
  return names.length > 2 && names.every(isSmall);
}
