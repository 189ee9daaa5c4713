import type { Fact, Profile } from "#lib/profile/schema.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { listed } from "./frames.ts";
import { composed, stopped, type Lettering, type Sentence } from "./lettering.ts";

const mostLanguages = 3;
const mostOfAll = 4;

type Spoken = Profile["languages"][number] & { fact: Fact };

/** Whether a posting names a language, also by the first two words of a longer name ("te reo" of "te reo Māori"). */
export function isAskedLanguage({ analysis }: Lettering, { text }: Fact): boolean {
  const name = text.replace(/ \(.*$/u, "").toLowerCase();
  const short = name.split(" ").length > 2 ? name.split(" ").slice(0, 2).join(" ") : name;
  return analysis.requirements.some((one) => one.text.toLowerCase().includes(short));
}

/**
 * The languages that are meant, by how well: "I am a native speaker of German and fluent in English, and my Spanish is
 * intermediate." A posting in English is answered in English; who has learned it says how well where that is asked.
 * What one has only begun to learn is told where it is asked for.
 */
export function languageSentence(
  lettering: Lettering,
  isMeant: (fact: Fact) => boolean,
  isAsked = false,
  most = mostLanguages,
): Sentence | null {
  const spoken = lettering.profile.languages.flatMap((item): Spoken[] => {
    const fact = factOf(lettering.factsOfItem(lettering.idOf(item)), "language");
    const isLearned = isAsked && !/^(?:native)?$/.test(item.proficiency);
    const isEnough = isAsked || item.proficiency !== "elementary";
    const isTold = fact !== undefined && isMeant(fact) && isEnough && (isLearned || item.name.toLowerCase() !== "english"); // prettier-ignore
    return isTold ? [{ ...item, fact }] : [];
  });
  const said = spoken.slice(0, most);
  const text = saidOfLanguages(said);
  return text === "" ? null : lettering.proven(composed(stopped(text), said.map(({ fact }) => fact))); // prettier-ignore
}

function saidOfLanguages(said: Spoken[]): string {
  const of = (...levels: string[]) => said.filter(({ proficiency }) => levels.includes(proficiency));
  const names = (all: Spoken[]) => listed(all.map(({ name }) => name), "and"); // prettier-ignore
  const [natives, fluent, plain] = [of("native"), of("fluent"), of("")];
  const first = listed(
    [
      natives.length > 0 ? `am a native speaker of ${names(natives)}` : "",
      fluent.length > 0 ? `${natives.length > 0 ? "" : "am "}fluent in ${names(fluent)}` : "",
      plain.length > 0 ? `speak ${names(plain)}` : "",
    ],
    "and",
  );
  const others = said.filter((one) => ![natives, fluent, plain].some((group) => group.includes(one)));
  const rest = others.map(({ name, proficiency }, at) => `my ${name} ${at === 0 ? "is " : ""}${proficiency}`);
  const [only] = others;
  if (first === "" && others.length === 1 && only && only.proficiency !== "advanced")
    return `I speak ${only.name} at an ${only.proficiency} level`;
  if (first === "") return listed(rest, "and").replace(/^m/, "M");
  if (rest.length === 0) return `I ${first}`;
  return `I ${first}${rest.length === 1 ? ", and" : ";"} ${listed(rest, "and")}`;
}

/** All languages, English among others too. */
export function allLanguages(lettering: Lettering): Sentence | null {
  return languageSentence(lettering, () => true, true, mostOfAll);
}
