import { lexiconWords } from "#lib/language/skills.ts";
import { contentWords, isStopWord, stem, words } from "#lib/language/tokens.ts";
import type { Ask } from "#lib/postings/schema.ts";
import { evidenceLimit, listOf, quoted, type Evidence, type MatchContext } from "./evidence.ts";
import { genericStems } from "./generic-words.ts";

// Tools and methods that the lexicon does not know, by their letters: "Proficiency with Cornerstone or ezyVet".

const BETWEEN = /\s*(?:[,;:/()]|\b(?:and\/or|or|and|such as|including|like)\b|\be\.g\.)\s*/i;
const ANY_OF =
  /\ban? [\p{L} -]{2,40} \([^()]+, [^()]+\)|\bor\b|\/|\bsuch as\b|\be\.g\.|\blike\b|\bsimilar\b/iu;
/** A requirement that names more lists kinds of work, not tools. */
const mostNames = 8;
const ownKinds = new Set(["skill", "technology"]);
const spokenKinds = new Set([
  ...ownKinds,
  "bullet",
  "description",
  "project",
  "coursework",
  "certification",
  "headline",
  "title",
]);

/**
 * How far the facts name what a requirement lists by name. A name is what a part of the list holds when generic words
 * are left out; a fact shows it that says the same letters, if it is written like a name there or is a skill of its
 * own. Null when no fact names any of them.
 */
export function namedEvidence(requirement: Ask, context: MatchContext): Evidence | null {
  const names = requirement.text.split(BETWEEN).flatMap(nameIn);
  if (names.length === 0 || names.length > mostNames) return null;
  const shown = names.map((name) => factsNaming(name, context));
  const factIds = [...new Set(shown.flat())].slice(0, evidenceLimit);
  if (factIds.length === 0) return null;
  const missing = names.filter((_, at) => shown[at]!.length === 0);
  if (missing.length === 0 || ANY_OF.test(requirement.text)) return { share: 1, factIds, gap: "" };
  const found = names.filter((name) => !missing.includes(name));
  const gap = `Your facts show ${listOf(found, "and")}, but not ${namesOf(missing)}.`;
  return { share: found.length / names.length, factIds, gap };
}

const longestNamed = 3;
const mostNamed = 3;

/** What is missing: names as they are, and what has more words than a name in quotes. */
function namesOf(missing: string[]): string {
  const told = missing.map((name) => (name.split(" ").length > longestNamed ? quoted(name) : name));
  return listOf(told.slice(0, mostNamed), "or");
}

// "WinPath", "ISO 15189", "Heidenhain" behind other words: written like a name and in no table.
const UNKNOWN_NAME =
  /\b(?:ISO|IEC|BS|EN|ASTM|NFPA|ANSI|IFRS|IAS|API|ASME|AWS D|DIN|NHS|JCT|NEC)[ /-]?(?:EN )?\d[\d.-]*\d\b|(?<=[\p{Ll},(/&] ?)\p{Lu}[\p{L}\d]{2,}/gu;
/** "Washington State laws", "the City of Omak": where, and no tool. */
const OF_PLACES =
  /\b(?:\p{Lu}\p{Ll}+ ){1,3}(?:State|County|City|Province|Region|Borough|Council)\b|\b(?:State|City|County|Town|Province|Republic) of (?:\p{Lu}\p{Ll}+ ?){1,3}/gu;
const longestPlain = 5;

function isUnknownName(name: string): boolean {
  if (/\d/.test(name) || /\p{Ll}\p{Lu}/u.test(name)) return true;
  return (
    name.length >= longestPlain && !lexiconWords().has(name.toLowerCase()) && !genericStems.has(stem(name))
  );
}

/**
 * The facts that say a name which no table knows, where a requirement has such names: "Experience with WinPath LIMS"
 * asks for a kind of software that the tables know, and for one of that kind by its name. Null when none is said.
 */
export function unknownNameEvidence({ text }: Ask, context: MatchContext): Evidence | null {
  const names = [...new Set(text.replace(OF_PLACES, " ").match(UNKNOWN_NAME))].filter(isUnknownName);
  if (names.length === 0) return null;
  const shown = names.map((name) => factsNaming(name, context));
  const factIds = [...new Set(shown.flat())].slice(0, evidenceLimit);
  if (factIds.length === 0) return null;
  const missing = names.filter((_, at) => shown[at]!.length === 0);
  if (missing.length === 0 || ANY_OF.test(text)) return { share: 1, factIds, gap: "" };
  const found = names.filter((name) => !missing.includes(name));
  const gap = `Your facts show ${listOf(found, "and")}, but not ${namesOf(missing)}.`;
  return { share: found.length / names.length, factIds, gap };
}

const BRACKET = /\(([^()]{2,60})\)/;
const NO_EXAMPLE = /^(?:essential|desirable|required|preferred|ideally|minimum|or|and|if|e\.g\.|i\.e\.|plus|all|any|not|\d)\b/i; // prettier-ignore

/**
 * What stands in brackets behind a kind of thing says what is meant by it: "winter maintenance (gritting)", "computer
 * skills (HotSOS, Opera)". How far the facts name these; null where there are none, or no fact names any.
 */
export function bracketEvidence({ text }: Ask, { reading }: MatchContext): Evidence | null {
  const inside = BRACKET.exec(text)?.[1] ?? "";
  const names = NO_EXAMPLE.test(inside) ? [] : inside.split(/, |; |\/| (?:and|or) /).filter((name) => telling(name).length > 0); // prettier-ignore
  const shown = names.map((name) => {
    const [first, ...others] = telling(name);
    return (reading.byKey.get(first!) ?? []).flatMap((at) => {
      const { fact, stems } = reading.facts[at]!;
      return spokenKinds.has(fact.kind) && others.every((one) => stems.has(one)) ? [fact.id] : [];
    });
  });
  const factIds = [...new Set(shown.flat())].slice(0, evidenceLimit);
  if (factIds.length === 0) return null;
  const missing = names.filter((_, at) => shown[at]!.length === 0);
  if (missing.length === 0 || / or |\//.test(inside)) return { share: 1, factIds, gap: "" };
  const found = names.filter((name) => !missing.includes(name));
  const gap = `Your facts show ${listOf(found, "and")}, but not ${namesOf(missing)}.`;
  return { share: found.length / names.length, factIds, gap };
}

const telling = (name: string) => contentWords(name).filter((one) => !genericStems.has(one));

/** From its first word that tells something to its last: "Cornerstone" of "Proficiency with Cornerstone". */
function nameIn(part: string): string[] {
  const telling = words(part).filter(({ text }) => !isStopWord(text) && !genericStems.has(stem(text)));
  const [first, last] = [telling[0], telling.at(-1)];
  return first && last ? [part.slice(first.start, last.end)] : [];
}

const isNameLike = (name: string) =>
  /\p{L}{2}/u.test(name) && words(name).every(({ text }) => /^[\p{Lu}\d]|\p{Ll}\p{Lu}/u.test(text));

/** A name of two words as one, "" where that would be none. */
function joinedName(name: string): string {
  const joined = name.replace(/[ -]/g, "");
  return joined.length > 6 && joined.length < name.length ? joined : "";
}

function factsNaming(name: string, { reading }: MatchContext): string[] {
  const [first] = words(name);
  const lower = name.toLowerCase();
  const joined = joinedName(name);
  const places = [stem(first!.text), ...(joined === "" ? [] : [stem(joined)])].flatMap(
    (one) => reading.byKey.get(one) ?? [],
  );
  return [...new Set(places)].flatMap((at) => {
    const { fact } = reading.facts[at]!;
    const isOwn = ownKinds.has(fact.kind) && fact.text.toLowerCase() === lower;
    return isOwn || (spokenKinds.has(fact.kind) && isNameLike(name) && holds(fact.text, name))
      ? [fact.id]
      : [];
  });
}

/** Whether a text says these very words, and not as a part of longer ones. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const around = (text[at - 1] ?? "") + (text[at + name.length] ?? "");
  if (at >= 0) return !/[\p{L}\d]/u.test(around);
  // "Case Catalyst" and "CaseCatalyst" are one name.
  const joined = joinedName(name);
  return joined !== "" && text.split(/[^\p{L}\d]+/u).includes(joined);
}
