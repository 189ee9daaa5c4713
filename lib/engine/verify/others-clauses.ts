import { matchesOf } from "#lib/language/matches.ts";
import { isOrganization, isPersonWord } from "./persons.ts";
import { saysAsMuch } from "./meanings.ts";
import type { Source } from "./sources.ts";
import { OF_USE, subjectClauses, wordsOnlyIn } from "./subject-clauses.ts";
import type { Turned } from "./swapped-words.ts";
import type { Reading, Token } from "./token.ts";

// "Wrote reports in Hebrew; a colleague translated them into Arabic": what belongs to the colleague's deed ("Arabic") is
// said with the colleague or not at all.

/** Words that facts say of what somebody else does, in a line that says nothing of anybody else. */
export function wordsOfOthers(
  reading: Reading,
  used: Iterable<Source>,
  sourceOf: (token: Token) => Source | undefined,
): Turned[] {
  const turned: Turned[] = [];
  for (const source of used) {
    if (source.isHeading || source.isFree || source.facts.length !== 1) continue;
    for (const clause of clausesOf(source)) {
      if (clause.words.size === 0 || namesAnother(reading, clause)) continue;
      for (const token of reading.tokens)
        if (saysOf(clause.words, token.key, source) && !token.isSilent && sourceOf(token) === source)
          turned.push({ class: "word", start: token.start, end: token.end });
    }
  }
  return turned;
}

/** What somebody else does, with the words that only this clause has. */
type Clause = { agent: string; deed: string; words: Set<string>; isRelative?: boolean };

const known = new WeakMap<Source, Clause[]>();

function clausesOf(source: Source): Clause[] {
  const before = known.get(source);
  if (before) return before;
  const { tokens } = source;
  const text = source.facts[0]!.text;
  const clauses: Clause[] = [];
  for (const token of tokens) {
    const agent = agentOf(token, tokens);
    if (!agent) continue;
    const adjunct = adjunctBefore(tokens, agent);
    const words = new Set(adjunct.map(({ key }) => key));
    for (let at = token.at + 1; at < tokens.length; at += 1) {
      const one = tokens[at]!;
      if (/[,;.:()]/.test(text.slice(tokens[at - 1]!.end, one.start))) break;
      if (one.kind === "word" && !one.isSilent && !one.isRate) words.add(one.key);
    }
    for (const one of tokens) if (one.at <= token.at && !adjunct.includes(one)) words.delete(one.key);
    clauses.push({ agent: agent.key, deed: token.key, words });
  }
  clauses.push(...passivesOf(tokens, text), ...subjectClauses(source));
  known.set(source, clauses);
  return clauses;
}

const ADJUNCT = /^(?:on|in|at|during|after|before)$/;

/** "; on site the owner voices them": where or when, before who does it. */
function adjunctBefore(tokens: Token[], agent: Token): Token[] {
  const begins = tokens
    .slice(Math.max(0, agent.at - 4), agent.at)
    .findLast(({ edge, plain }) => edge === 2 && ADJUNCT.test(plain));
  if (!begins || begins.at === 0) return [];
  return tokens
    .slice(begins.at + 1, agent.at)
    .filter((token) => !token.isSilent && token.kind === "word" && tokens[token.at - 1]!.plain !== "the");
}

const BY =
  /\b(?:is|are|was|were|be|been|being) (?:\p{L}+ly |then |now |always |all |mostly )?(\p{L}+(?:ed|en|wn)|done|made|built|run|cut|set|put|sent|sold|paid|held|kept|met|laid|dug|drawn|bought|taught)(?: (?:out|up|off|down|over|away))? by (?!me\b|my\b|hand\b|myself\b|\p{L}+ing\b)(?:(?:the|an?|another|our) )?([\p{L}’'-]+(?: [\p{L}’'-]+){0,2})|\b(?:left to|rests? with|lies? with|remains? with|up to) (?:the|an?|another|our) ([\p{L}-]+)/gu;

/** "; the lab work was done by a contractor": what such a clause has alone, from its subject to its end. */
function passivesOf(tokens: Token[], text: string): Clause[] {
  if (!/ by |left to| with | up to /.test(text)) return [];
  return matchesOf(text, BY).flatMap((match): Clause[] => {
    const deed = match[1] ?? "";
    if (OF_USE.test(deed)) return [];
    const before = text.slice(0, match.index);
    const start = Math.max(...[...before.matchAll(/[,;:()]|\. /g)].map(({ index }) => index), -1);
    const subject = text.slice(start + 1, match.index);
    // "My reports are read by the board": one's own.
    if (/\b(?:I|my|our|me|which|that|who|mine)\b/.test(subject) || (start === -1 && match[3])) return [];
    const behind = text.slice(match.index + match[0].length);
    const end = text.length - behind.length + (/[,;:()]|\. /.exec(behind)?.index ?? behind.length);
    const inside = tokens.filter((token) => token.start > start && token.end <= end);
    const words = wordsOnlyIn(
      inside,
      tokens.filter((token) => !inside.includes(token)),
    );
    const agent = inside.find(
      (token) =>
        token.start >= match.index + match[0].length - (match[2] ?? match[3])!.length && !token.isSilent,
    );
    const done = inside.find((token) => token.start > match.index && token.plain.split(" ")[0] === deed);
    return agent ? [{ agent: agent.key, deed: done?.key ?? "", words }] : [];
  });
}

/** Who else does a deed: "a colleague translated", "a sworn interpreter, who takes over". */
function agentOf(token: Token, tokens: Token[]): Token | undefined {
  const last = tokens[token.at - 1];
  if (token.isAnothers && last && !/['’]s$/.test(last.text) && last.plain !== "and")
    return tokens
      .slice(Math.max(0, token.at - 3), token.at)
      .findLast(({ plain }) => isPersonWord(plain) || isOrganization(plain));
  if (last?.plain !== "who" || token.kind !== "word" || token.isSilent) return undefined;
  const antecedent = tokens[token.at - 2];
  return antecedent && token.at > 2 && isPersonWord(antecedent.plain) && !antecedent.plain.endsWith("s")
    ? antecedent
    : undefined;
}

const INSTEAD =
  /\b(?:without|on behalf of|instead of|in place of|rather than) (?:the |an? |my )?(?:[\p{L}-]+ )?$/iu;

/** The clause's word or, where the fact has none of its own, one that says as much. */
const saysOf = (words: Set<string>, key: string, source: Source) =>
  words.has(key) || (!source.words.has(key) && [...words].some((word) => saysAsMuch(key, word)));

/** Whether a line speaks of who else does it, or says that it was done by somebody. */
function namesAnother({ text, tokens }: Reading, { agent, deed, isRelative }: Clause): boolean {
  if (isRelative && /\b(?:which|who|whom|that|whose|it|they)\b/.test(text)) return true;
  return tokens.some(
    (token) =>
      (token.key === agent &&
        !isRelative &&
        !INSTEAD.test(text.slice(Math.max(0, token.start - 40), token.start))) ||
      token.isAnothers ||
      token.isTheirs ||
      (token.key === deed && token.doer !== "own" && token.edge === 0) ||
      (token.doer === "other" && token.at > 0) ||
      // "Interpret studies by AASM rules" is no passive.
      (token.voice === "done" && !token.plain.endsWith("s")),
  );
}
