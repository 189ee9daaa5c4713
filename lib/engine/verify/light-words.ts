import { isCapitalized } from "#lib/language/letters.ts";
import { meaningKey, meaningsAsked } from "./meanings.ts";
import { isPersonWord } from "./persons.ts";
import { nextTelling, type Source } from "./sources.ts";
import type { Subject } from "./subject.ts";
import type { Token } from "./token.ts";
import { wordKey } from "./word-forms.ts";

// Words that claim next to nothing where what they lead to is stated: "seven are still here", "sat on the committee" of
// a member of it, "those that go to the shop" of what is sent to it, "began as a clerk" of who was one.

const listed = (text: string) => new Set(text.split(" "));

const EMPTY = listed(
  "way ways thing things task tasks matter matters involved involves involve involving whether aboard already somewhat else occur occurs occurred happen happens happened arose arisen",
);
const STATES = listed("am are is be been being was were");
const GOES = listed("go goes going gone went come comes coming came run runs running");
const BECOMES = listed("become becomes became becoming");
const SITS = listed("sit sits sitting sat serve serves serving served belong belongs belonging belonged");
const RESTS = listed(
  "remain remains remained rest rests lie lies left fall falls falling leaving leave leaves",
);
const TURNS = ["turn", "alternate", "rotation", "swap"].map((word) => wordKey(word));
const LED_BY = /^(?:to|into|through|in|for|from|out|by|with)$/;
const PREPOSITIONS = /^(?:in|on|at|of) (?:the|my|our) /;
const IS_MEMBER =
  /\b(?:[Mm]ember|[Oo]n the|[Oo]n an?|[Oo]ne of|[Pp]art of|[Bb]elong\p{L}*|[Ss](?:at|its?|erved?|erves) on|\p{L}+(?:ist|er)s? (?:on|at))\b/u;

const MEMBER = /^(?:belong to|be part of|sit on|serve on|be on)$/;

/** Whether a word adds nothing to what stands behind it and a statement says. */
export function saysLittle(token: Token, source: Source, { reading }: Subject): boolean {
  const { plain, at, doer } = token;
  const { tokens, text } = reading;
  const next = tokens[at + 1];
  if (MEMBER.test(plain)) {
    const of = nextTelling(tokens, at)[0];
    return of !== undefined && says(source, of) && source.facts.some((fact) => IS_MEMBER.test(fact.text));
  }
  const isRole = source.isHeading || (source.isDated && source.implied.size === 0);
  if (isRole && plain === "come to") return isRoleBegun(token, source, tokens);
  // "Worked in Muscat" says more than "sold rugs to Muscat".
  if (plain.includes(" ")) {
    const isPlaceNext = plain === "work in" && isCapitalized(nextTelling(tokens, at)[0]?.text ?? "");
    return isPhraseSaid(token, source, isPlaceNext);
  }
  if (plain === "be still") return true;
  if (isRole) return isRoleBegun(token, source, tokens);
  if (source.isHeading || source.isDated) return false;
  if (EMPTY.has(plain)) return doer !== "own" || !/(?:ed|es?)$/.test(plain);
  const telling = nextTelling(tokens, at)[0];
  const isStated = telling !== undefined && says(source, telling);
  if (STATES.has(plain) || BECOMES.has(plain)) return isStated;
  if (/^tak(?:e|es|ing)$|^took$/.test(plain) && (next?.plain === "turns" || tokens[at + 2]?.plain === "turn"))
    return tokens[at + 2]?.plain === "turn" || TURNS.some((word) => source.words.has(word));
  if (/^tak(?:e|es|ing)$|^took$/.test(plain) && next?.plain === "part") {
    const of = nextTelling(tokens, at + 1)[0];
    return of !== undefined && says(source, of);
  }
  if (GOES.has(plain)) return doer !== "own" && next !== undefined && LED_BY.test(next.plain) && isStated;
  if (SITS.has(plain))
    return (
      /^(?:on|to)$/.test(next?.plain ?? "") &&
      isStated &&
      source.facts.some((fact) => IS_MEMBER.test(fact.text))
    );
  // "The final say rests with the owner".
  if (RESTS.has(plain)) {
    const who = /^ (?:(?:up )?to|with) (?:the |an? )?/.exec(text.slice(token.end, token.end + 16));
    return who !== null && telling !== undefined && isPersonWord(telling.plain) && isStated;
  }
  return false;
}

const says = (source: Source, { kind, key, plain, number }: Token) =>
  kind === "number"
    ? source.numbers.some(({ value }) => value === number!.value)
    : source.words.has(key) || meaningsAsked(meaningKey(plain, key)).some((id) => source.meanings.has(id));

/** "Be still", "in the store": a phrase whose last word is said. */
function isPhraseSaid({ plain }: Token, source: Source, isPlaceNext: boolean): boolean {
  if (/^work (?:in|as|at|from|to|with)$/.test(plain)) return !isPlaceNext;
  if (source.isHeading || source.isDated) return false;
  if (!plain.startsWith("be ") && !PREPOSITIONS.test(plain)) return false;
  const last = plain.slice(plain.lastIndexOf(" ") + 1);
  return !/^(?:in|on|at|of|to|up|down|out|for|by|with)$/.test(last) && source.words.has(wordKey(last));
}

const BEGUN = listed(
  "begin began begun start started come came move moved moving become became work worked working serve served employed spent took take",
);

/** "I began as an import clerk", "came to Marula": the title or the name behind it is the role's. */
function isRoleBegun({ plain, at }: Token, source: Source, tokens: Token[]): boolean {
  if (!BEGUN.has(plain) && plain !== "come to") return false;
  const following = tokens.slice(at + 1, at + 7).filter(({ isSilent, kind }) => !isSilent && kind === "word");
  return following.length > 0 && source.words.has(following[0]!.key);
}
