import { scopeKey } from "./claim-words.ts";
import { isShared } from "./made-together.ts";
import { isAsSmall } from "./limits.ts";
import { likeWords } from "./like-words.ts";
import { isSameThing, saysAsMuch } from "./meanings.ts";
import { compareNumbers } from "./number-faults.ts";
import type { Token } from "./token.ts";
import { isSameVoice } from "./same-doer.ts";
import { nextTelling, type Source } from "./sources.ts";
import type { Subject } from "./subject.ts";
import { OF_FIXED_KIND } from "./superlatives.ts";
import { wordKey } from "./word-forms.ts";
import { isTotal } from "./totals.ts";

const REACHES = new Set("first only every each all entire whole most".split(" "));

/** "Every client" is not "every new client", and "first aid" makes nobody first. */
export function isSameReach(token: Token, source: Source, { reading }: Subject): boolean {
  if (token.plain === "leading" && reading.text[token.start - 1] === "-")
    return source.facts.some((fact) => /-leading\b/i.test(fact.text));
  // "First Aid" makes nobody first.
  if (!REACHES.has(token.plain) || (source.isHeading && token.plain !== "first")) return true;
  // "Clients, most of them over 65" of clients mostly over 65.
  if (token.plain === "most" && /^ of (?:them|whom|which|these|those)\b/.test(reading.text.slice(token.end)))
    return source.reaches.some(
      ({ word, following }) =>
        scopeKey(word) === "most" &&
        following.some((one) => behindOf(reading.tokens, token.at).has(keyOf(one))),
    );
  const behind = nextTelling(reading.tokens, token.at);
  const next = behind[0];
  return source.reaches.some(({ word, at, following }) => {
    if (scopeKey(word) !== scopeKey(token.plain)) return false;
    // "At most three".
    if (word === "most" && source.tokens[at - 1]?.plain === "at") return false;
    if (!next) return following[0]?.at !== at + 1;
    // What limits it is looked for in superlatives.ts.
    if ((word === "first" || word === "most") && following[0] && !OF_FIXED_KIND.test(following[0].plain))
      return saysTwo(reading.tokens, source.tokens, at);
    const isSame = (a: Token | undefined, b: Token) => a !== undefined && isSameThing(b.key, a.key);
    return (
      following.length === 0 ||
      isSame(following[0], next) ||
      (word !== "every" && word !== "each" && behind.some((one) => isSame(following[0], one)))
    );
  });
}

/** Whether a line says two of the words behind one of a statement, in whatever order. */
function saysTwo(line: Token[], tokens: Token[], at: number): boolean {
  const behind: Token[] = [];
  for (const token of tokens.slice(at + 1, at + 12)) {
    if (token.edge > 0) break;
    if (!token.isSilent) behind.push(token);
  }
  const said = behind.filter((own) => line.some((one) => isSameThing(keyOf(one), keyOf(own))));
  return said.length >= Math.min(2, behind.length);
}

const keyOf = ({ key, number }: Token) => (number ? String(number.value) : key);

const behindOf = (tokens: Token[], at: number) => new Set(tokens.slice(at + 3, at + 7).map(keyOf));

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/;
const PER = /^(?:an?|per|each|every)$/;

/** "In each session" for "30 parcels a session". */
export function isPerEach(token: Token, source: Source, { reading }: Subject): boolean {
  if (!/^(?:each|every)$/.test(token.plain) || source.facts.length !== 1) return false;
  const next = nextTelling(reading.tokens, token.at)[0];
  if (next?.at !== token.at + 1) return false;
  // "Each spring" of who does so in spring.
  if (SEASON.test(next.plain))
    return source.words.has(next.key) && source.dates.length === 0 && !/ed$/.test(source.tokens[0]!.plain);
  return (source.words.get(next.key) ?? []).some((own) => {
    const [per, counted] = [source.tokens[own.at - 1], source.tokens[own.at - 2]];
    if (per?.plain === "per") return true;
    // "With a team" is no rate.
    return (
      PER.test(per?.plain ?? "") && counted?.kind === "word" && !counted.isSilent && counted.doer !== "own"
    );
  });
}

/** "At head office": no deed, wherever its clause begins. */
export const isBehindPlace = ({ at, plain }: Token, tokens: readonly Token[]) =>
  plain === "head" && /^(?:at|in|from|of|for|with|by|the|our)$/.test(tokens[at - 1]?.plain ?? "");

/** "Founded a club" for "started a club", "oversees" for "supervises", "statewide" for "in the state". */
export function isLikeScope(token: Token, source: Source, subject: Subject): boolean {
  // "Industry-leading" is no "lead".
  if (subject.reading.text[token.start - 1] === "-") return false;
  if (MANAGES.has(scopeKey(token.plain)) && !source.isHeading && runsPeople(source)) return true;
  const like =
    /ly$/.test(token.plain) || source.isHeading || source.isDated
      ? undefined
      : likeWords(token, source, subject)?.filter((own) => !isBehindPlace(own, source.tokens));
  if (like?.length) return isSameVoice(token, like, source, subject.reading.tokens);
  const reach = /^(\p{L}{3,})-?wide$/u.exec(token.plain)?.[1];
  return (
    reach !== undefined &&
    source.words.has(wordKey(reach)) &&
    source.facts.some((fact) =>
      new RegExp(`\\b(?:in|across|throughout) (?:the|our|all) (?:\\p{L}+ )?${reach}\\b`, "iu").test(
        fact.text,
      ),
    )
  );
}

// "Complete six calls a day" is a deed, "complete control" a scope.
export const isVerbOfItsKind = ({ plain, doer, voice }: Token) =>
  plain === "complete" && (doer === "own" || voice === "does");

const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .flatMap((word, at) => [
      [word, at + 1] as const,
      [`${at + 1}${["st", "nd", "rd"][at] ?? "th"}`, at + 1] as const,
    ]),
);

/** "A single associate" for "one associate", "seventh grade" for "grade 7". */
export function countsOne(token: Token, source: Source, { reading }: Subject): boolean {
  if (token.plain !== "single" && !ORDINALS.has(token.plain)) return false;
  const { at } = token;
  const beside = [reading.tokens[at - 1], reading.tokens[at + 1], reading.tokens[at + 2]].flatMap((one) =>
    one?.kind === "word" && !one.isSilent ? one.key : [],
  );
  const value = ORDINALS.get(token.plain) ?? 1;
  return source.numbers.some(
    (one) =>
      one.value === value &&
      one.unit === "" &&
      one.modifier === "" &&
      (token.plain === "single"
        ? beside.some((key) => one.after.some((own) => saysAsMuch(key, own)))
        : beside.some((key) => one.before[0] === key || wordKey(one.label) === key)),
  );
}

const MANAGES = new Set(["managed", "directed"]);

const RUNS = new Set("run own carry head lead".split(" ").map((word) => wordKey(word)));

const ORGANIZED = new Set(
  "store shop crew team restaurant kitchen office branch department hotel farm clinic school warehouse account case caseload"
    .split(" ")
    .map((word) => wordKey(word)),
);

/** Who runs a store or a crew and who carries cases manages them. */
function runsPeople(source: Source): boolean {
  for (const key of RUNS)
    for (const deed of source.words.get(key) ?? [])
      if (
        deed.doer === "own" &&
        [...ORGANIZED].some((one) =>
          source.words.get(one)?.some((noun) => noun.start > deed.end && noun.start < deed.end + 40),
        )
      )
        return true;
  return false;
}

const LIMIT_WORDS =
  /^(?:free|help|assist|support|contribut|participat|took|take|taking|part|aid|supervis|guid|direct|oversight|mentor|train|led|lead|manag|subject|review|approval|together|joint|alongside|partnership|collaborat|cooperat|one|team|crew|group|pitch|lent|lend|hand|gave|give|giving|input|had|play|role|member|back|except|exclud|apart|aside|not|no$|without|single|involve|work with)/;

const SHARED_LIMITS = new Set(["help", "guidance", "together", "negation", "except"]);

const OWN_HELP = /^(?:co-|volunteer|share|sharing|member|part of)/;

/** "Contributed to" for "helped with", "supervised by" for "under the supervision of". */
export function isSameLimit(token: Token, source: Source, { limitOf }: Subject): boolean {
  const limit = limitOf.get(token);
  if (!limit || !SHARED_LIMITS.has(limit.kind) || OWN_HELP.test(limit.text) || !LIMIT_WORDS.test(token.plain))
    return false;
  if (limit.kind === "help" && isShared(source)) return true;
  return source.limits.some(
    (one) =>
      isAsSmall(limit, one.limit) ||
      (limit.kind === "negation" && one.limit.kind === "except") ||
      (limit.kind === "except" && one.limit.kind === "negation") ||
      (limit.kind === "help" && one.limit.kind === "together"),
  );
}

/** "A team of seven agents" of who supervises seven agents: whoever works together. */
export function isTeamOf(token: Token, source: Source, { reading }: Subject): boolean {
  const at = token.at;
  if (reading.tokens[at + 1]?.plain !== "of") return false;
  const number = reading.tokens.slice(at + 2, at + 4).find((one) => one.number !== undefined)?.number;
  return (
    number !== undefined &&
    (isTotal(number, source, reading.text) ||
      source.numbers.some(
        (one) => compareNumbers(number, one) === "" && (one.isGroup || WORKERS.test(one.counted)),
      ))
  );
}

const WORKERS =
  /(?:er|or|ist|ian|agent|nurse|colleague|apprentice|intern|crew|staff|aide|chef|clerk|cook|people|associate|assistant|technician|volunteer)s?\b/i;

// "Two assistants" are no higher than "an assistant".
export function isPlural(token: Token, source: Source): boolean {
  return source.scopes.has(token.plain.replace(/s$/, "")) || source.scopes.has(`${token.plain}s`);
}
