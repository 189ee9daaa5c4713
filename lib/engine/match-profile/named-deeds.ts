import { words } from "#lib/language/tokens.ts";
import { wordKeys } from "#lib/engine/telling-words.ts";
import { wordKey } from "#lib/engine/verify/word-forms.ts";
import { gerundOfPast, verbOfGerund, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";
import type { MatchContext } from "./evidence.ts";

// A skill that is named as a deed and its object is shown by whoever says the deed: "record keeping" by "Keep the
// spray records", "stock control" by "Controlled stock for two shops".

const reach = 5;
const spoken = new Set(["bullet", "description", "summary", "free"]);

const isVerb = (word: string) =>
  (verbOfPresent(word) ?? verbOfGerund(word) ?? gerundOfPast(word)) !== undefined;

/** Positions of the facts that say a skill's deed with its object behind it; none for a skill of another form. */
export function factsDoing(skill: string, { reading }: MatchContext): number[] {
  const own = words(skill);
  const last = own.at(-1)?.text.toLowerCase() ?? "";
  if (own.length < 2 || own.length > 4 || !/(?:ing|ion|ment|trol|pair|port)$/.test(last)) return [];
  const deed = wordKey(last);
  const objects = wordKeys(own.slice(0, -1).map(({ text }) => text).join(" ")); // prettier-ignore
  if (objects.length === 0) return [];
  return (reading.byKey.get(deed) ?? []).filter((at) => {
    const { fact, keys } = reading.facts[at]!;
    if (!spoken.has(fact.kind) || !objects.every((one) => keys.has(one))) return false;
    const said = words(fact.text).map(({ text }) => text.toLowerCase());
    return said.some((word, place) => {
      if (wordKey(word) !== deed || !isVerb(word)) return false;
      // "Kept breaking records" keeps none.
      if (verbOfGerund(said[place + 1] ?? "") !== undefined) return false;
      const behind = new Set(said.slice(place + 1, place + 1 + reach).map(wordKey));
      return objects.every((one) => behind.has(one));
    });
  });
}
