import { isPersonWord } from "./persons.ts";
import type { Source } from "./sources.ts";
import type { Turned } from "./swapped-words.ts";
import type { Reading, Token } from "./token.ts";
import { withoutArticle, wordKey } from "./word-forms.ts";

// "Rebuilt an arch with two apprentices": what was made by several is not told as made by one.

const MADE = new Set(
  "build rebuild write rewrite design restore map install draw develop catalogue catalog compile make create translate organize organise found start paint carve edit publish repair renovate replace assemble dig plant raise prepare draft invent plan produce record film excavate survey code program test calculate convert cut reduce"
    .split(" ")
    .map((word) => wordKey(word))
    .concat("set up", "draw up", "put together"),
);

const WITH =
  /\b(?:together with|jointly with|alongside|along with|with (?:the )?(?:help|aid|assistance) (?:from|of|by)|helped by|assisted by|(?<!deal |dealt |cope |meet |met |filled |fitted |equipped )with) (?:the |an? |one |two |three |four |five |six |seven |eight |\d{1,2} |my |our |another )((?:[\p{L}-]+ ){0,2}?)([\p{L}-]+)(?=$|[.,;:()]| (?:in|on|at|by|over|from|who|and|during|for|to|under|within)\b)/giu;
const GROUP =
  /^(?:team|crew|staff|board|committee|department|squad|panel|council|agency|vendor|customer|client|digger|cutter|roller|printer|master)s?$/;
export const NOT_ALONE =
  /\b(?:with|alongside|together|jointly|team|crew|co-[a-z]+|collab[a-z]+|help[a-z]*|assist[a-z]*|colleagues?|we|our|shared?|sharing|both|pair|between|us|and I|one of|part of|led|lead|leading|managed|supervis[a-z]*|work[a-z]*|support[a-z]*|contribut[a-z]*|participa[a-z]*|took part)\b|-(?:person|man|strong)\b/i;

type Shared = { deed: string; helpers: string[] };
const known = new WeakMap<Source, Shared | null>();

function sharedDeed(source: Source): Shared | null {
  const before = known.get(source);
  if (before !== undefined) return before;
  const shared = readShared(source);
  known.set(source, shared);
  return shared;
}

function readShared({ facts, tokens }: Source): Shared | null {
  const { text } = facts[0]!;
  const [first] = tokens;
  if (!/\b(?:with|alongside|by)\b/.test(text) || !first || !MADE.has(bare(first))) return null;
  const helpers: string[] = [];
  for (const match of text.matchAll(WITH)) {
    const head = match[2]!.toLowerCase();
    // "Restored vases; a colleague restores bowls with an apprentice": of its own clause alone.
    if (/[;.:]/.test(text.slice(0, match.index))) break;
    if (isPersonWord(head) && !GROUP.test(head)) helpers.push(head);
  }
  return helpers.length > 0 ? { deed: bare(first), helpers } : null;
}

/** Whether a statement says with whom something was made: who says "helped" says no more. */
export const isShared = (source: Source) =>
  !source.isHeading && source.facts.length === 1 && sharedDeed(source) !== null;

/** What a line says to have made and its facts say to have made with somebody. */
export function droppedHelpers({ text, tokens }: Reading, used: Iterable<Source>): Turned[] {
  if (NOT_ALONE.test(text)) return [];
  const deeds = tokens.filter((token) => token.doer === "own" && !token.isSilent);
  for (const source of used) {
    if (source.isHeading || source.isFree || source.facts.length !== 1) continue;
    const shared = sharedDeed(source);
    const deed = shared && deeds.find((one) => bare(one) === shared.deed);
    if (deed && !shared.helpers.some((one) => text.toLowerCase().includes(one)))
      return [{ class: "scope", start: deed.start, end: deed.end }];
  }
  return [];
}

const bare = ({ key }: Token) => withoutArticle(key) ?? key;
