import { isPlainWord } from "#lib/language/plain-word.ts";
import { findSkills } from "#lib/language/skills.ts";
import { relatedStems } from "#lib/language/related-words.ts";
import { tellingWords, wordKeys, type TellingWord } from "#lib/engine/telling-words.ts";
import { stem, words } from "#lib/language/tokens.ts";
import type { Ask } from "#lib/postings/schema.ts";
import { evidenceLimit, gapOf, listOf, quoted, type Evidence, type MatchContext } from "./evidence.ts";
import { genericStems } from "./generic-words.ts";

// What is read for words: statements about work, not the names of firms and places.
const spoken = new Set(["headline", "summary", "title", "bullet", "technology", "coursework", "project", "role", "description", "skill", "certification", "field", "free"]); // prettier-ignore

/**
 * What is in no list: the requirement's own words, generic ones left out, against single facts. One fact that
 * holds 60% of them (two at least, or the only one) meets it; 30% and two words, in the three best facts together,
 * is partly. Words are weighed by how rare they are in the profile, so that "patient" counts little for a nurse.
 */
export function wordEvidence(requirement: Ask, context: MatchContext): Evidence {
  const { reading } = context;
  const choice = choiceEvidence(requirement, context);
  if (choice) return choice;
  const words = tellingWords(withoutWeight(requirement.text)).filter(isSpecific);
  const choiceOf = choicesIn(requirement.text);
  const slotOf = (key: string) => choiceOf.get(key) ?? key;
  const wanted = [...new Set(words.map(({ key }) => slotOf(key)))];
  if (wanted.length === 0) return gapOf(`Nothing in your profile speaks of ${quoted(requirement.text)}.`);
  const hits = new Map<number, string[]>();
  const speaksOf = (one: string) =>
    (reading.byKey.get(one) ?? []).filter((at) => spoken.has(reading.facts[at]!.fact.kind));
  for (const { stem, key } of words) {
    for (const at of new Set([key, stem].flatMap(speaksOf))) {
      const list = hits.get(at);
      if (!list) hits.set(at, [slotOf(key)]);
      else if (!list.includes(slotOf(key))) list.push(slotOf(key));
    }
  }
  // Another word for the same thing counts in a fact that holds one of the requirement's own.
  for (const { stem, key } of words) {
    for (const at of new Set(synonymsOf(stem).flatMap(speaksOf))) {
      const list = hits.get(at);
      if (list && !list.includes(slotOf(key))) list.push(slotOf(key));
    }
  }
  addTitles(hits, context);
  const ranked = [...hits].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const top = ranked[0];
  if (!top) return gapOf(`Nothing in your profile speaks of ${quoted(requirement.text)}.`);
  const enough = Math.max(Math.min(2, wanted.length), Math.ceil(wanted.length * 0.6));
  const idOf = (at: number) => reading.facts[at]!.fact.id;
  const unnamed = namesTogether(requirement.text).filter((name) => speaksOf(stem(name)).length === 0);
  // "On the Performers List": a list alone is none.
  const isOfName = wanted.length === 1 && partOfName(requirement.text, words[0]!.stem);
  const unspoken = top[1].length >= enough ? unspokenInList(requirement, context) : { missing: [], of: 0 };
  if (unspoken.missing.length > 0)
    return {
      share: 1 - unspoken.missing.length / unspoken.of,
      factIds: ranked.slice(0, 3).map(([at]) => idOf(at)),
      gap: `Your facts do not speak of ${listOf(unspoken.missing.slice(0, 3), "or")}.`,
    };
  if (top[1].length >= enough && unnamed.length === 0 && !isOfName) {
    const supporting = ranked.filter(([, found]) => found.length >= enough);
    return { share: 1, factIds: supporting.slice(0, evidenceLimit).map(([at]) => idOf(at)), gap: "" };
  }
  const best = ranked.filter(([, found]) => found.length >= Math.min(2, top[1].length)).slice(0, 3);
  const together = new Set(best.flatMap(([, found]) => found));
  if (top[1].length >= 2 && together.size / wanted.length >= 0.3) {
    const missing = missingWords(requirement, new Set(words.flatMap(({ key }) => (together.has(slotOf(key)) ? [key] : [])))); // prettier-ignore
    const gap =
      missing.length > 0
        ? `Your facts do not speak of ${listOf(missing, "or")}.`
        : `No single fact of yours shows all of ${quoted(requirement.text)}.`;
    return {
      share: Math.min(0.8, together.size / wanted.length),
      factIds: best.map(([at]) => idOf(at)),
      gap,
    };
  }
  return gapOf(`Nothing in your profile speaks of ${quoted(requirement.text)}.`);
}

const WEIGHT =
  /,? \(?(?:(?:is|are|would be|will be) )?(?:(?:strongly|highly|very|definitely|also|absolutely) )*(?:preferred|required|essential|desirable|mandatory|necessary|needed|expected|(?:an?|a (?:big|strong|huge|definite|real|great|nice)) (?:plus|bonus|advantage|asset|must|help))\)?[.!]?$/i;

/** "Trial experience", of which it is also said that it "is strongly preferred". */
const withoutWeight = (text: string) =>
  ENDS_IN_WEIGHT.test(text.slice(-longestWeight)) ? text.replace(WEIGHT, "") : text;
const ENDS_IN_WEIGHT =
  /(?:preferred|required|essential|desirable|mandatory|necessary|needed|expected|plus|bonus|advantage|asset|must|help)\W*$/i;
const longestWeight = 12;

/** What a role is called counts for its bullets: workshops of a museum educator are a museum's. */
function addTitles(hits: Map<number, string[]>, { reading }: MatchContext) {
  const ofTitle = new Map<string, string[]>();
  for (const [at, found] of hits) {
    const { fact } = reading.facts[at]!;
    if (fact.kind === "title") ofTitle.set(fact.itemId, found);
  }
  if (ofTitle.size === 0) return;
  for (const [at, found] of hits) {
    const { fact } = reading.facts[at]!;
    if (fact.kind !== "bullet") continue;
    for (const slot of ofTitle.get(fact.itemId) ?? []) if (!found.includes(slot)) found.push(slot);
  }
}

const CHOICES = /(?<![\p{L}-])([\p{L}-]{3,20}(?:, [\p{L}-]{3,20}){0,4}),? or (?:an? )?([\p{L}-]{3,20})/giu;

/** "A museum, gallery or heritage setting": of words to choose from each stands for all, by the key of the first. */
function choicesIn(text: string): Map<string, string> {
  const choices = new Map<string, string>();
  for (const [, row = "", last = ""] of text.matchAll(CHOICES)) {
    const keys = [...row.split(", "), last].flatMap(wordKeys);
    for (const key of keys) choices.set(key, keys[0]!);
  }
  return choices;
}

/** A word that is neither a figure nor one that proves nothing. */
const isSpecific = ({ stem, key }: TellingWord) =>
  !genericStems.has(stem) && !genericStems.has(key) && !/^\d{1,3}\+?$/.test(stem);

const TWO_NAMES = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d]+) and (\p{Lu}[\p{L}\d]+)(?![\p{L}\d])/gu;

/** "KONE and Otis controllers": names that are both asked for, and no words that a heading's capitals begin. */
function namesTogether(text: string): string[] {
  return [...text.matchAll(TWO_NAMES)]
    .map(([, one = "", other = ""]) => [one, other])
    .filter((pair) => pair.every((name) => !isPlainWord(name.toLowerCase())))
    .flat();
}

/** Whether a word stands in a text only as a part of a name of several ("Performers List"). */
function partOfName(text: string, one: string): boolean {
  const names = text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? [];
  return names.some((name) => words(name).some((word) => stem(word.text) === one));
}

// "Aerospace, motorsport or medical experience": of fields that one word or two name, each is enough.
const FIELDS_TO_CHOOSE =
  /^(?:[\w-]+ ){0,3}?((?:[\w-]+(?: [\w-]+)?, ){0,5}[\w-]+(?: [\w-]+)?,? or [\w-]+(?: [\w-]+)?) (?:experience|background|industry|industries|sector|sectors|environment|setting|work|training)\b|\b(?:experience|background|interest|training|knowledge|expertise|grounding) (?:in|of|with) (?:the |an? )?((?:[\w-]+(?: [\w-]+)?, ){0,5}[\w-]+(?: [\w-]+)?,? or [\w-]+(?: [\w-]+)?)(?: (?:industry|industries|sector|sectors|environment|setting|work))?\b/i;

/** "Background in linguistics, translation studies, or language technology": whether all that it names stands in the choice. */
export function isOneChoice({ text, skills }: Ask): boolean {
  const found = /\bor\b/i.test(text) ? FIELDS_TO_CHOOSE.exec(text) : null;
  const choice = found?.[1] ?? found?.[2];
  if (choice === undefined) return false;
  const named = new Set(findSkills(choice).map(({ name }) => name));
  return skills.every((name) => named.has(name));
}

function choiceEvidence({ text }: Ask, { reading }: MatchContext): Evidence | null {
  if (!/\bor\b/i.test(text)) return null;
  const found = FIELDS_TO_CHOOSE.exec(text);
  const parts = (found?.[1] ?? found?.[2] ?? "").split(/,? or |, /i);
  for (const part of parts) {
    const keys = wordKeys(part).filter((one) => !genericStems.has(one));
    const [first] = keys;
    if (first === undefined) continue;
    const at = (reading.byKey.get(first) ?? []).filter((one) => {
      const read = reading.facts[one]!;
      return spoken.has(read.fact.kind) && keys.every((word) => read.keys.has(word));
    });
    if (at.length > 0)
      return {
        share: 1,
        factIds: at.slice(0, evidenceLimit).map((one) => reading.facts[one]!.fact.id),
        gap: "",
      };
  }
  return null;
}

const LIST = /^[^,;:.()]{3,40}(?:, [^,;:.()]{3,40}){1,6}$/;

/** "3 phase motors, inverters, control panels": things in a row, each shown by a fact that speaks of it. */
export function listEvidence({ text }: Ask, { reading }: MatchContext): Evidence | null {
  const led = LED_LIST.exec(withoutWeight(text))?.[1] ?? "";
  const plain = (led === "" ? text : led).replace(/,? (?:and|&) (?=[^,]*$)/, ", ");
  if ((!text.includes(",") && led === "") || !LIST.test(plain)) return null;
  const parts = plain.split(", ").map((part) => ({ part, keys: tellingWords(part).filter(isSpecific) }));
  if (parts.some(({ keys }) => keys.length === 0 || keys.length > 3)) return null;
  const shown = parts.map(({ keys }) => {
    // What it is stands last: of control panels the panels.
    const head = keys.at(-1)!.key;
    return (reading.byKey.get(head) ?? []).find((at) => spoken.has(reading.facts[at]!.fact.kind));
  });
  const factIds = [...new Set(shown.flatMap((at) => (at === undefined ? [] : [reading.facts[at]!.fact.id])))];
  if (factIds.length === 0) return null;
  const missing = parts.filter((_, at) => shown[at] === undefined).map(({ part }) => `“${part}”`);
  if (missing.length === 0) return { share: 1, factIds: factIds.slice(0, evidenceLimit), gap: "" };
  const gap = `Your facts do not speak of ${listOf(missing.slice(0, 3), "or")}.`;
  return { share: 1 - missing.length / parts.length, factIds: factIds.slice(0, evidenceLimit), gap };
}

const LED_LIST =
  /\b(?:experience (?:(?:dealing|working) )?(?:of|in|with)|competent (?:at|in|with)|knowledge of|understanding of|skilled (?:at|in)|proficient (?:at|in|with)|familiar(?:ity)? with|trained in) ([^.;:()]{8,200})$/i;

// "GD&T and tolerance stack-up": nothing but two to five things in a row.
const BARE_LIST =
  /^(?!.*\b(?:time[- ]served|or|to|who|that|with|for|in|on|at|by|from|as|is|are|be)\b)[^.;:()]{8,90}$/i;
const BETWEEN_THINGS = /,? and |,? & |, /;
const mostThings = 5;

/**
 * What a list asks for beside the skills that the lexicon knows ("foot trimming" of "competent at milking, foot trimming
 * and calf rearing") and no fact speaks of, in quotes; `of` is how many things the list names.
 */
export function unspokenInList({ text }: Ask, { reading }: MatchContext): { missing: string[]; of: number } {
  const none = { missing: [], of: 0 };
  const plain = withoutWeight(text);
  const led = LED_LIST.exec(plain)?.[1]?.replace(/,? with .*$/i, "") ?? "";
  const list = led === "" && BARE_LIST.test(plain) ? plain : led;
  const parts = list.split(BETWEEN_THINGS);
  if (parts.length < 2 || /\bor\b|\bincluding\b/i.test(list)) return none;
  // Two words in a row may be one thing ("health and safety").
  if (led === "" && (parts.length > mostThings || parts.some((part) => findSkills(part).length === 0 && !part.trim().includes(" ")))) return none; // prettier-ignore
  if (led !== "" && !list.includes(",") && (parts.length !== 2 || parts.some((part) => part.split(" ").length > 3))) return none; // prettier-ignore
  const missing = parts.filter((part) => {
    const keys = tellingWords(part).filter(isSpecific);
    if (keys.length === 0 || keys.length > 2 || findSkills(part).length > 0) return false;
    return !keys.some(({ key }) =>
      (reading.byKey.get(key) ?? []).some((at) => spoken.has(reading.facts[at]!.fact.kind)),
    );
  });
  return { missing: missing.map((part) => `“${part.trim()}”`), of: parts.length };
}

const sameMeaning = 0.75;

/** Other words for the same thing ("rules", "regulations"), none of them one that proves nothing. */
function synonymsOf(word: string): string[] {
  return [...relatedStems(word)].flatMap(([stem, nearness]) =>
    nearness >= sameMeaning && !genericStems.has(stem) ? [stem] : [],
  );
}

/** Up to three telling words of a requirement that are not among those found, in quotes. */
export function missingWords(requirement: Ask, found: Set<string>): string[] {
  const missing = new Map<string, string>();
  for (const { text } of words(withoutWeight(requirement.text))) {
    const [word] = tellingWords(text);
    if (
      word &&
      text.length > 1 &&
      !genericStems.has(word.stem) &&
      !found.has(word.key) &&
      !found.has(word.stem)
    )
      missing.set(word.key, `“${text}”`);
  }
  return [...missing.values()].slice(0, 3);
}
