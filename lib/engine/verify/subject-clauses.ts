import { isOrganization, isPersonWord } from "./persons.ts";
import type { Source } from "./sources.ts";
import type { Token } from "./token.ts";

// "Score studies; the sleep physicians interpret them": a clause that begins with another subject, whatever its verb.

/** What somebody else does, with the words that only this clause has; `isRelative` of who was named just before it. */
export type SubjectClause = { agent: string; deed: string; words: Set<string>; isRelative: boolean };

// What others did with one's work: that it was of use is one's own to tell.
export const OF_USE =
  /^(?:used|needed|read|seen|adopted|followed|attended|visited|watched|supported|recognized|recognised|praised|funded|required|requested|affected|shared|accepted|approved|chosen|covered|owned|led)$/;

const OUTCOME =
  /^(?:sav|cut|reduc|rais|lower|help|let|allow|mean|mad|make|gave|give|brought|bring|enabl|free|shorten|doubl|halv|improv|increas)/;
const DETERMINER = /^(?:the|an?|another|our|its|their)$/;
const STANDS = /^(?:is|are|was|were|has|have|had)$/;
const headWithin = 6;

/** The clauses of a fact behind a semicolon, "which" or "who" whose subject is somebody else, or that end in "by" one. */
export function subjectClauses({ tokens, facts }: Source): SubjectClause[] {
  const text = facts[0]!.text;
  if (!/;|, (?:which|who)\b|, .* by /.test(text)) return [];
  const clauses: SubjectClause[] = [];
  for (const [at, token] of tokens.entries()) {
    const gap = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    const agent = gap.includes(";") ? agentBehind(tokens, at) : relativeAgent(tokens, at, gap);
    if (gap.includes(";")) clauses.push(...broughtBy(tokens, text, at));
    if (agent) clauses.push(clauseFrom(tokens, text, at, agent, !gap.includes(";")));
    const tail = /^, ?$/.test(gap) ? tailDoneBy(tokens, text, at) : null;
    if (tail) clauses.push(tail);
  }
  return clauses.filter(({ words }) => words.size > 0);
}

/** "The head of department decides", "a structural engineer does": the last of the words that call somebody. */
function agentBehind(tokens: Token[], at: number): Token | undefined {
  if (!DETERMINER.test(tokens[at]!.plain)) return undefined;
  const subject = tokens.slice(at + 1, at + 1 + headWithin);
  const head = subject.findIndex(({ plain }) => isPersonWord(plain) || isOrganization(plain));
  if (
    head === -1 ||
    subject
      .slice(0, head)
      .some(({ edge, kind, isSilent }, place) => kind !== "word" || isSilent || (place > 0 && edge > 0))
  )
    return undefined;
  const [next, after] = [subject[head + 1], subject[head + 2]];
  if (next?.plain === "of" && after && (isPersonWord(after.plain) || isOrganization(after.plain)))
    return after;
  const compound =
    next && next.edge === 0 && (isPersonWord(next.plain) || isOrganization(next.plain)) ? next : undefined;
  const verb = tokens[(compound ?? subject[head]!).at + 1];
  // How something is ("the firm has 4 offices") was nobody's deed.
  return verb && STANDS.test(verb.plain) ? undefined : (compound ?? subject[head]);
}

const comesWithin = 6;
const OFFICE = /^(?:dispatch|office|planning|management|boss|owner|headquarters|hq|head)$/;

/** "; routes come from dispatch": a thing that somebody else makes. */
function broughtBy(tokens: Token[], text: string, at: number): SubjectClause[] {
  const subject = tokens.slice(at, at + comesWithin);
  const come = subject.findIndex(({ plain }) => /^(?:come|comes|came|comes? from|came from)$/.test(plain));
  if (come < 1 || /[,;.:()]/.test(text.slice(subject[0]!.end, subject[come]!.start))) return [];
  const verb = subject[come]!;
  if (!/^ (?:directly |straight |in )?from\b/.test(text.slice(text.indexOf(" ", verb.start)))) return [];
  const agent = tokens.slice(verb.at + 1).find(({ isSilent, kind }) => !isSilent && kind === "word");
  const makes =
    agent && (isPersonWord(agent.plain) || isOrganization(agent.plain) || OFFICE.test(agent.plain));
  if (!makes || /^(?:me|us|my|our)$/.test(tokens[agent.at - 1]!.plain)) return [];
  const inside = subject.slice(0, come);
  const words = wordsOnlyIn(inside, tokens.slice(0, at));
  return [{ agent: agent.key, deed: verb.key, words, isRelative: false }];
}

/** "The roads department, which decided", ", which the director led". */
function relativeAgent(tokens: Token[], at: number, gap: string): Token | undefined {
  if (!/^, ?$/.test(gap) || !/^(?:which|whom|who)$/.test(tokens[at]!.plain)) return undefined;
  const behind = agentBehind(tokens, at + 1);
  if (behind) return behind;
  const before = tokens[at - 1];
  // "Moved them with the planning office, which saves hours": the deed does.
  if (OUTCOME.test(tokens[at + 1]?.plain ?? "")) return undefined;
  const isSomebody = before && (isPersonWord(before.plain) || isOrganization(before.plain));
  return isSomebody && !STANDS.test(tokens[at + 1]?.plain ?? "is") ? before : undefined;
}

function clauseFrom(
  tokens: Token[],
  text: string,
  at: number,
  agent: Token,
  isRelative: boolean,
): SubjectClause {
  const from = Math.max(at, agent.at) + 1;
  // ", which the board approved, and the budget".
  const closing = isRelative ? /[,;.:()]/ : /[;.:()]/;
  let end = from;
  while (end < tokens.length && !closing.test(text.slice(tokens[end - 1]!.end, tokens[end]!.start))) end += 1;
  const inside = tokens.slice(from, end);
  const rest = tokens.filter((one) => one.at < at || one.at >= end);
  const deed = inside.find(isTelling)?.key ?? "";
  return { agent: agent.key, deed, words: wordsOnlyIn(inside, rest), isRelative };
}

const PARTICIPLE =
  /^(?:\p{L}+(?:ed|en|wn)|done|made|built|run|cut|set|put|sent|sold|paid|held|kept|met|laid|dug|bought|taught)$/u;
const tailWithin = 9;

/** ", checked and sent by the manager", ", signed off every quarter by the head buyer": done to one's work by another. */
function tailDoneBy(tokens: Token[], text: string, at: number): SubjectClause | null {
  const deed = tokens[at]!.text.toLowerCase();
  if (!PARTICIPLE.test(deed) || OF_USE.test(deed)) return null;
  const by = tokens.findIndex(({ plain }, place) => place > at && plain === "by");
  if (by === -1 || by - at > tailWithin || /[,;.:()]/.test(text.slice(tokens[at]!.end, tokens[by]!.start)))
    return null;
  const agent = tokens.slice(by + 1).find(({ isSilent }) => !isSilent);
  if (!agent || agent.way !== "by" || agent.kind !== "word" || /^(?:me|myself|hand)$|ing$/.test(agent.plain))
    return null;
  const words = wordsOnlyIn(tokens.slice(at, by), tokens.slice(0, at));
  return { agent: agent.key, deed: tokens[at]!.key, words, isRelative: false };
}

const isTelling = ({ kind, isSilent, isRate }: Token) => kind === "word" && !isSilent && !isRate;

/** The telling words of a part of a fact that its rest does not have. */
export function wordsOnlyIn(inside: Token[], rest: Token[]): Set<string> {
  const said = new Set(rest.flatMap(({ kind, key }) => (kind === "word" ? key : [])));
  return new Set(inside.filter(isTelling).flatMap(({ key }) => (said.has(key) ? [] : key)));
}
