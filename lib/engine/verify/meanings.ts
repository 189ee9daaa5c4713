import { DEEDS_OF_ONE_MEANING } from "./meaning-rows/deeds.ts";
import { EVENTS_OF_ONE_MEANING } from "./meaning-rows/events.ts";
import { GENERAL_DEEDS, GENERAL_THINGS } from "./meaning-rows/general.ts";
import { QUALITIES_OF_ONE_MEANING } from "./meaning-rows/qualities.ts";
import { THINGS_OF_ONE_MEANING } from "./meaning-rows/things.ts";
import { isAgent, withoutArticle, withoutPreposition, wordKey } from "./word-forms.ts";

// Which words may be said for which. A row of meaning-rows/ is an id: what stands before "<" asks for it and gives
// it, what stands behind only gives it.

// These have the stem of a word that says something else: "directly" and "direction", "lately" and "late".
const HOMOGRAPHS = new Set(
  "personal personally personality personnel directly relatively related relation relating generally shortly hardly partly mainly largely highly closely lately nearly presently presence namely remaining scarcely fairly roughly barely awfully shipping housing".split(
    " ",
  ),
);

const asked = new Map<string, string[]>();
const given = new Map<string, string[]>();
const phrases = new Map<string, { rest: string[]; name: string }[]>();

function add(index: Map<string, string[]>, key: string, id: string) {
  const ids = index.get(key);
  if (!ids) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** The key of a row's entry: that of its word, or a phrase's name, which is then looked for in texts. */
function entryKey(entry: string): string {
  const [first = "", ...rest] = entry.split("_");
  if (rest.length === 0) return meaningKey(first, wordKey(first));
  const start = wordKey(first);
  const name = `${first} ${rest.join(" ")}`;
  const known = phrases.get(start) ?? [];
  if (!known.some((one) => one.name === name)) known.push({ rest, name });
  phrases.set(start, known);
  return name;
}

/** Whoever asks by the stem alone finds it, too. */
function keysOf(entry: string): string[] {
  const key = entryKey(entry);
  return key.endsWith(" er") ? [key, wordKey(entry)] : [key];
}

for (const [part, rows] of [
  DEEDS_OF_ONE_MEANING,
  EVENTS_OF_ONE_MEANING,
  THINGS_OF_ONE_MEANING,
  QUALITIES_OF_ONE_MEANING,
  GENERAL_DEEDS,
  GENERAL_THINGS,
].entries())
  rows
    .trim()
    .split("\n")
    .forEach((row, at) => {
      const id = `${part}.${at}`;
      const [said = "", stated = ""] = row.split(" < ");
      for (const key of said.split(" ").flatMap(keysOf)) {
        add(asked, key, id);
        add(given, key, id);
      }
      for (const key of stated === "" ? [] : stated.split(" ").flatMap(keysOf)) add(given, key, id);
    });
for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);

const none: readonly string[] = [];

/** By what a word is looked up: who does it apart from the deed, though both have one stem ("customer", "custom"). */
export function meaningKey(plain: string, key: string): string {
  if (HOMOGRAPHS.has(plain)) return plain;
  return isAgent(plain, key) ? `${key} er` : key;
}

/** The meanings of which a word has to find one in its fact. */
export function meaningsAsked(key: string): readonly string[] {
  return found(asked, key);
}

/** The meanings that a word of a fact states. */
export function meaningsGiven(key: string): readonly string[] {
  return found(given, key);
}

/** "Planned a" says what "planned" does. */
function found(index: Map<string, string[]>, key: string): readonly string[] {
  const own = index.get(key) ?? none;
  const base = key.includes(" ") ? (withoutArticle(key) ?? withoutPreposition(key)) : undefined;
  return base === undefined ? own : [...own, ...(index.get(base) ?? none)];
}

/** Whether a fact's noun is what a line's noun is: by rows of things alone. */
export function isSameThing(line: string, fact: string): boolean {
  if (line === fact) return true;
  const ids = meaningsAsked(line);
  return (
    ids.length > 0 &&
    meaningsGiven(fact).some(
      (id) => (id.startsWith(THINGS) || id.startsWith(QUALITIES) || id.startsWith(WIDER)) && ids.includes(id),
    )
  );
}
/** Whether a meaning is of what people do or what happens. */
export function isOfDeeds(meaning: string): boolean {
  return meaning.startsWith("0.") || meaning.startsWith("1.") || meaning.startsWith("4.");
}

const [THINGS, QUALITIES, WIDER] = ["2.", "3.", "5."];

/** Whether a fact's word says what a line's word does. */
export function saysAsMuch(line: string, fact: string): boolean {
  if (line === fact) return true;
  const ids = meaningsAsked(line);
  return ids.length > 0 && meaningsGiven(fact).some((id) => ids.includes(id));
}

/** The phrase that begins with a word, by the words behind it. */
export function phraseFrom(
  key: string,
  following: (offset: number) => string,
): { name: string; length: number } | null {
  const found = phrases.get(key)?.find(({ rest }) => rest.every((word, at) => following(at + 1) === word));
  return found ? { name: found.name, length: found.rest.length + 1 } : null;
}
