import { isSentenceStart } from "./line-shape.ts";
import { isOfDeeds, meaningKey, meaningsAsked, meaningsGiven } from "./meanings.ts";
import type { Reading, Token } from "./token.ts";
import type { Source } from "./sources.ts";
import type { Subject } from "./subject.ts";
import { changeKey, withoutPreposition, wordKey } from "./word-forms.ts";

const DESIGN = wordKey("design");
const USED = new Set("using with in via through by".split(" "));

export const ONGOING = new Set("now present today current currently ongoing".split(" "));

/** A fact's words that say what a line's word does. Names and tools stand for themselves. */
export function likeWords(token: Token, source: Source, { skillOf, reading }: Subject): Token[] | undefined {
  const skill = skillOf.get(token);
  if ((skill && isProperName(skill.name)) || ONGOING.has(token.plain)) return undefined;
  if (/^\p{Lu}/u.test(token.text) && !isSentenceStart(reading.text, token.start)) return undefined;
  const plainKey = token.key === changeKey(token.plain) ? wordKey(token.plain) : token.key;
  // "Using irrigation" names a skill, whatever was watered.
  if (skill && USED.has(reading.tokens[token.at - 1]?.plain ?? "")) return undefined;
  // "Was cut" says no more than "fell".
  const change =
    token.doer === "other" || (token.doer === "" && token.edge === 0) ? changeKey(token.plain) : undefined;
  const own = meaningsAsked(meaningKey(token.plain, plainKey));
  const asked =
    change === undefined ? own : [...own, ...meaningsAsked(change.endsWith("0") ? "fall" : "rise")];
  // "Recruited the staff" is a deed, whatever "recruits" are.
  const isDeed = token.doer === "own" && /ed$/.test(token.plain);
  const like = asked.flatMap((meaning) =>
    isDeed && !isOfDeeds(meaning) ? [] : (source.meanings.get(meaning) ?? []),
  );
  // "Build" and "create" are one word to us, and who designed a thing has created it without building it.
  const said = /^buil/.test(token.plain) ? like.filter(({ key }) => key !== DESIGN) : like;
  return said.length > 0 ? said : undefined;
}

/** "Mexican" for "in Mexico", "Midwestern" for "Midwest". */
export function isDemonym(token: Token, source: Source, { tokens }: Reading): boolean {
  // "In Portuguese" is a language.
  const and = tokens[token.at + 1]?.plain === "and" && /^\p{Lu}/u.test(tokens[token.at + 2]?.text ?? "");
  const next = tokens[token.at + (and ? 3 : 1)];
  if (next?.kind !== "word" || next.isSilent || next.edge > 0) return false;
  if (!/^\p{Lu}\p{Ll}{4,}(?:an|ern|ese|ish)$/u.test(token.text) || source.words.has(token.key)) return false;
  const start = token.plain.slice(0, 5);
  for (const tokens of source.words.values())
    for (const own of tokens)
      if (
        /^\p{Lu}/u.test(own.text) &&
        (own.plain.startsWith(start) || (own.plain.length === 4 && start.startsWith(own.plain))) &&
        Math.abs(own.plain.length - token.plain.length) <= 4
      )
        return true;
  return false;
}

const LIGHT_VERBS = new Set(
  "perform conduct provide give deliver make do undertake complete carry_out offer execute handle take hold run prepare produce write compile conclude administer arrange have get receive achieve issue supply place pay lodge raise"
    .split(" ")
    .map((word) => wordKey(word))
    .concat("look after", "take care of", "see to", "deal with")
    .concat("carry out", "responsible for", "in charge of", "be responsible for", "be in charge of"),
);

/** "Provide care to" for "care for", "performed an audit" for "audited": the deed is in the noun behind. */
export function isLightVerb(token: Token, source: Source, { reading }: Subject): boolean {
  if (!LIGHT_VERBS.has(token.key) || source.isHeading || source.isDated) return false;
  // "Who takes the decision" of who decides.
  if (token.doer === "other" || token.isAnothers) return isLightVerbOfOthers(token, source, reading);
  // "Made entries" of entries made by others.
  const same = source.words.get(token.key) ?? [];
  if (same.length > 0 && same.every((one) => one.voice === "done" || one.isAnothers)) return false;
  const { at } = token;
  let [unknown, told] = [0, 0];
  for (const one of reading.tokens.slice(at + 1, at + 7)) {
    if (one.edge > 0 && one.plain !== "and") return false;
    if (one.kind !== "word" || one.isSilent) continue;
    // "Gave permission to drive" gives no drive.
    if (unknown === 0 && told > 0 && reading.tokens[one.at - 1]!.plain === "to") return false;
    told += 1;
    const like =
      source.words.get(one.key) ??
      meaningsAsked(one.key).flatMap((meaning) => source.meanings.get(meaning) ?? []);
    if (like.some((own) => isOwnDeed(own) && own.plain !== one.plain)) return true;
    if (like.some((own) => own.doer === "own") && source.openings.has(one.key)) return true;
    unknown += like.length === 0 ? 1 : 0;
    if (unknown > 1) return false;
  }
  return false;
}

function isLightVerbOfOthers({ at }: Token, source: Source, { tokens }: Reading): boolean {
  const noun = tokens.slice(at + 1, at + 4).find((one) => !one.isSilent);
  return (
    noun?.kind === "word" &&
    [noun.key, withoutPreposition(noun.key) ?? ""].some((key) =>
      source.words.get(key)?.some((own) => own.isAnothers || own.doer === "other"),
    )
  );
}

/** Also in a second clause: "ran the section and ordered flour". */
const isOwnDeed = ({ doer, edge, key }: Token) =>
  doer === "own" || (doer === "" && edge === 1 && meaningsGiven(key).some(isOfDeeds));

export function isProperName(name: string): boolean {
  return (
    /^(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(name) &&
    !/\b(?:degree|diploma|Bachelor|Master|Doctor|level)/i.test(name)
  );
}
