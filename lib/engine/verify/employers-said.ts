import {
  headOf,
  isCapital,
  isNounBehind,
  nameFrom,
  placeOf,
  type Place,
  type Said,
} from "./employer-places.ts";
import { isHeldSince } from "./holds-word.ts";
import type { Source, Sources } from "./sources.ts";
import type { Subject } from "./subject.ts";
import { costOf } from "./support.ts";
import type { Reading, Token } from "./token.ts";

// "Lift Engineer at KONE" of who serves KONE's lifts: what stands in an employer's place has to be one. A bullet's
// names are customers, tools, products and people, and prove only what the bullet says of them.

/** The names of a line that stand in an employer's place and are no employer of the facts. */
export function employersInvented(
  reading: Reading,
  holds: (token: Token) => boolean,
  index: Sources,
  subject: Subject,
): { start: number; end: number }[] {
  const { text, tokens } = reading;
  if (!MAY_NAME.test(text)) return [];
  const invented: { start: number; end: number }[] = [];
  let place: Place | null = null;
  let end = 0;
  // A hostile line has hundreds, and each is laid beside all statements.
  for (let [at, looked] = [0, 0]; at < tokens.length && looked < mostLooked; at += 1) {
    if (!isCapital(tokens[at]!) || tokens[at]!.isSilent || BEGINS.test(tokens[at]!.plain)) continue;
    const name = nameFrom(reading, at);
    const start = tokens[at]!.start;
    // "At Verta Lifts and KONE", "…, Croydon": what is listed stands in the same place.
    const isListed: boolean = place !== null && LISTED.test(text.slice(end, start));
    place = placeOf(reading, at, index) ?? (isListed ? place : null) ?? headOf(reading, at, name, index);
    end = name.at(-1)!.end;
    at = name.at(-1)!.at;
    if (!place || !endsThere(reading, name, place)) continue;
    looked += 1;
    const telling = name.filter((token) => !token.isSilent);
    if (telling.length > 0 && telling.every(holds) && !isAllowed(telling, place, index, subject))
      invented.push({ start, end });
  }
  return invented;
}

const mostLooked = 32;
const MAY_NAME =
  /(?: (?:at|for|with|by|in|to|of|[–—|·•@-])(?: the)?|[,([]|\b(?:join(?:ed|ing)?|serv(?:ed|ing)|employer,?|former|ex)(?: the)?) \p{Lu}|[([]\p{Lu}|^\p{Lu}[^.]{0,80}(?:,| [–—|·-]) |^At |-\p{Lu}/iu;
const LISTED = /^(?:,|,? and| &|,? then)(?: the)? $/;

// Before a name at a sentence's beginning.
const BEGINS =
  /^(?:serv(?:ed|es|ing)|join(?:ed|s|ing)|work(?:ed|s|ing)|volunteer(?:ed|s|ing)|employed|hired|former|ex|since|left)$/;

/** Not "with KONE controllers", "for Cargill's vessels": there the name only says which. */
function endsThere({ text, tokens }: Said, name: Token[], { joint }: Place): boolean {
  if (joint === "at" || joint === "ex") return true;
  const last = name.at(-1)!;
  return !/['’]s?$/.test(last.text) && !isNounBehind(text, last, tokens[last.at + 1]);
}

/** Behind these a skill, a language, a certificate or a place may stand, too. */
const WITH_OTHERS = /^(?:with|in|of|,)$/;
const OWN_ACCOUNT =
  /\b(?:freelanc\p{L}*|self-employed|independent|contractor|consultant|owner|sole trader)\b/iu;

function isAllowed(name: Token[], place: Place, index: Sources, subject: Subject): boolean {
  const { joint } = place;
  const isIn = (source: Source) =>
    name.every(
      (token) =>
        source.words.has(token.key) ||
        (!subject.ofTenure.has(token) && costOf(token, source, subject) < stated),
    );
  for (const source of index.all) {
    const isPaper = isHeldSince(source) || source.isFree;
    const isHead = (source.isHeading || source.isDated) && !isPaper;
    const mayStand =
      isHead ||
      (WITH_OTHERS.test(joint) && (isPaper || source.implied.size > 0 || isAlone(name, source))) ||
      isSaidThere(name, place, source) ||
      isOnOwnAccount(joint, source, subject);
    if (mayStand && isIn(source)) return true;
  }
  return joint === "with" && place.person !== undefined && name.every((token) => subject.skillOf.has(token));
}

const stated = 0.5;

/** A fact that is nothing but the name: what somebody knows, given as a sentence. */
const isAlone = (name: Token[], { tokens, facts }: Source) =>
  facts.length === 1 && tokens.length === name.length;

/** A freelancer's customers are whom they work for. */
function isOnOwnAccount(joint: string, source: Source, subject: Subject): boolean {
  if (!/^(?:for|to|with|,)$/.test(joint)) return false;
  return subject.headingOf(source)?.facts.some(({ text }) => OWN_ACCOUNT.test(text)) ?? false;
}

/** Whether a fact itself says that one worked there ("a nurse at", "joined"), or did with the joint what the title says. */
function isSaidThere([first]: Token[], { joint, person, isDeed }: Place, source: Source): boolean {
  const own = source.words.get(first!.key)?.[0];
  if (!own || source.facts.length !== 1) return false;
  const said = { text: source.facts[0]!.text, tokens: source.tokens };
  const fact = placeOf(said, own.at, null);
  if (fact && (!fact.isDeed || isDeed)) return true;
  // "Nurse, ICU" of who works in the ICU.
  if (joint === "," && /^\p{Lu}{2,4}$/u.test(first!.text))
    return /\b[io]n the $/.test(said.text.slice(0, own.start));
  const isDoer = person !== undefined && source.tokens.slice(0, 2).some(({ key }) => key === person.key);
  if (joint === "of") return isDoer;
  if (!/^(?:at|for|with)$/.test(joint)) return false;
  const before = said.text.slice(0, own.start);
  if (!new RegExp(`\\b${joint}(?: the)?(?: \\d{4})? $`, "i").test(before)) return false;
  if (person !== undefined) return isDoer;
  return isDeed === true && (joint === "at" || /^work/.test(source.tokens[0]!.plain));
}
