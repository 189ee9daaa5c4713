import { isOfDeeds, meaningsGiven, saysAsMuch } from "./meanings.ts";
import type { Source } from "./sources.ts";
import type { Turned } from "./swapped-words.ts";
import type { Reading, Token } from "./token.ts";

// "First agent in the office to clear a ship without paper" makes nobody the first agent, and who teaches the most
// improved class has no most improved school: what stands alone or above all keeps what it is and among which.

const ALONE = /^(?:first|only|sole|lone)$/;
const ABOVE =
  /^(?:most|best|top|leading|least|worst|(?!(?:harvest|forest|guest|request|interest|honest|invest|digest|protest|contest|modest|chest|quest|crest|arrest|suggest|manifest|priest|earnest|latest|conquest|tempest|behest|detest|divest|ingest|attest|infest|molest|armrest|headrest|fest|inquest|northwest|southwest|midwest|nearest|retest|pretest)$)[a-z]{3,}est)$/;
// "First aid", "first language": of a fixed kind, above nobody.
export const OF_FIXED_KIND =
  /^(?:aid|aider|language|name|floor|fix|coat|attempt|try|go|visit|contact|call|class|grade|degree|draft|line|instance|response|responder|choice|shift|half|quarter|team|division|prize|place|author|officer|mate|year|term|month|week|day|season|time|point|steps?|recent)$/;
const BEFORE = /^(?:the|my|our|its|their|his|her|as|was|is|am|be|named|voted|became|won|one)$/;

/** The words of a line that stand alone or above all and have lost what limits them in their fact. */
export function widerSuperlatives({ text, tokens }: Reading, used: Set<Source>): Turned[] {
  const said = tokens.filter((token) => isSuperlative(token, tokens, text));
  if (said.length === 0) return [];
  return [...used].flatMap((source): Turned[] => {
    if (source.isHeading || source.isFree || source.facts.length !== 1) return [];
    const own = source.tokens.filter((token) => isSuperlative(token, source.tokens, source.facts[0]!.text));
    return own.flatMap((one): Turned[] => {
      const same = said.find((token) => kindOf(token.plain) === kindOf(one.plain));
      if (!same) return [];
      const isKept =
        isSameSubject(tokens, phraseFrom(tokens, same), phraseFrom(source.tokens, one), source) &&
        limitsOf(source.tokens, one).every((limit) => isSaid(limit, tokens, same));
      return isKept ? [] : [{ class: "superlative", start: same.start, end: same.end }];
    });
  });
}

const kindOf = (plain: string) =>
  /^(?:only|sole|lone|solely)$/.test(plain)
    ? "sole"
    : /^(?:larg|bigg|great)est$/.test(plain)
      ? "biggest"
      : plain;

function isSuperlative(token: Token, tokens: Token[], text: string): boolean {
  const { plain, at, edge } = token;
  if (!ALONE.test(plain) && !ABOVE.test(plain)) return false;
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  if (!next || OF_FIXED_KIND.test(next.plain)) return false;
  // "First-contact resolution".
  if (/^(?:first|top)$/.test(plain) && text[token.end] === "-") return false;
  if (
    plain === "most" &&
    next.plain === "of" &&
    !/^(?:anyone|anybody|all|any)$/.test(tokens[at + 2]?.plain ?? "")
  )
    return false;
  // "Used only on Sundays", "most of the work".
  if (!/^(?:first|only|most|top)$/.test(plain)) return true;
  return edge > 0 || last === undefined || BEFORE.test(last.plain) || last.plain.endsWith("'s");
}

/** The telling words directly behind one: what it is said of. */
function phraseFrom(tokens: Token[], { at }: Token): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(at + 1, at + 5)) {
    if (token.edge > 0 || token.isSilent) break;
    phrase.push(token);
  }
  return phrase;
}

/** "Most improved school" of a class: a word of the heading, or one that means only a part of it. */
function isSameSubject(tokens: Token[], said: Token[], own: Token[], source: Source): boolean {
  if (own.length === 0) return true;
  // "The first 10 users".
  if (own.some(({ number }) => number && !tokens.some((token) => token.number?.value === number.value)))
    return false;
  return said.every(
    (token) =>
      token.kind !== "word" ||
      /(?:ed|ing)$/.test(token.plain) ||
      source.words.has(token.key) ||
      own.some((one) => saysAsMuch(token.key, one.key) && saysAsMuch(one.key, token.key)),
  );
}

const AMONG = /^(?:in|on|of|at|among|amongst|within|across|during|throughout|from)$/;
const IN_DEED = /^(?:with|without|through|by|for|using|under|into|onto|against|via)$/;

// From here on something else is said.
const APART = /^(?:with|for|by|using|while|when|after|before|than|that|who)$/;

/** The phrases that say among which and to do what, each with its telling words. */
function limitsOf(tokens: Token[], own: Token): Token[][] {
  const limits: Token[][] = [];
  const before = tokens[own.at - 1];
  if (before?.plain.endsWith("'s")) limits.push([before]);
  const isAlone = ALONE.test(own.plain);
  let limit: Token[] | null = null;
  let isDeed = false;
  const from = own.at + 1 + phraseFrom(tokens, own).length;
  for (const token of tokens.slice(from, from + mostRead)) {
    if (token.edge > 0 && !/^(?:and|or)$/.test(tokens[token.at - 1]?.plain ?? "")) break;
    const isTo = token.plain === "to" && isAlone && isDeedBehind(tokens, token.at);
    const isWith = token.plain === "with" && isAlone && token.at === from;
    if (isTo || isWith || AMONG.test(token.plain) || (isDeed && IN_DEED.test(token.plain))) {
      isDeed ||= isTo;
      limits.push((limit = []));
      if (token.plain !== "without") continue;
    } else if (APART.test(token.plain)) break;
    // "In the district two years running".
    else if (limit && limit.length > 0 && token.number?.measure?.dimension === "calendar") limit = null;
    if (!token.isSilent && token.plain !== "without") limit?.push(token);
  }
  const isBehindDeed = own.at > 0 && own.edge === 0;
  return limits.filter(
    (one) => one.length > 0 && !(one.every(({ date }) => date) && (isAlone || isBehindDeed)),
  );
}

const mostRead = 24;

const isDeedBehind = (tokens: Token[], at: number) => {
  const next = tokens[at + 1];
  return next?.kind === "word" && (meaningsGiven(next.key).some(isOfDeeds) || !next.isSilent);
};

/** Whether a line keeps a limit: its last word, and another where the line has that as what it is said of. */
function isSaid(limit: Token[], tokens: Token[], same: Token): boolean {
  const isIn = (own: Token) => tokens.some((token) => token !== same && saysSame(token, own));
  const head = limit.at(-1)!;
  if (!isIn(head)) return false;
  const others = limit.slice(0, -1);
  const isSubject = phraseFrom(tokens, same).some((token) => saysSame(token, head));
  return !isSubject || others.length === 0 || others.some(isIn);
}

function saysSame(token: Token, own: Token): boolean {
  if (own.number) return token.number?.value === own.number.value;
  if (own.date) return token.date?.year === own.date.year;
  return token.kind === "word" && saysAsMuch(token.key, own.key);
}
