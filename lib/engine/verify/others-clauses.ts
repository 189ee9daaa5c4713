import { isPersonWord } from "./persons.ts";
import type { Source } from "./sources.ts";
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
      if (clause.words.size === 0 || namesAnother(reading.tokens, clause)) continue;
      for (const token of reading.tokens)
        if (clause.words.has(token.key) && !token.isSilent && sourceOf(token) === source)
          turned.push({ class: "word", start: token.start, end: token.end });
    }
  }
  return turned;
}

/** What somebody else does, with the words that only this clause has. */
type Clause = { agent: string; deed: string; words: Set<string> };

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
    const words = new Set<string>();
    for (let at = token.at + 1; at < tokens.length; at += 1) {
      const one = tokens[at]!;
      if (/[,;.:()]/.test(text.slice(tokens[at - 1]!.end, one.start))) break;
      if (one.kind === "word" && !one.isSilent && !one.isRate) words.add(one.key);
    }
    for (const one of tokens) if (one.at <= token.at || !words.has(one.key)) words.delete(one.key);
    clauses.push({ agent: agent.key, deed: token.key, words });
  }
  known.set(source, clauses);
  return clauses;
}

/** Who else does a deed: "a colleague translated", "a sworn interpreter, who takes over". */
function agentOf(token: Token, tokens: Token[]): Token | undefined {
  const last = tokens[token.at - 1];
  if (token.isAnothers && last && !/['’]s$/.test(last.text) && last.plain !== "and")
    return tokens.slice(Math.max(0, token.at - 3), token.at).findLast(({ plain }) => isPersonWord(plain));
  if (last?.plain !== "who" || token.kind !== "word" || token.isSilent) return undefined;
  const antecedent = tokens[token.at - 2];
  return antecedent && token.at > 2 && isPersonWord(antecedent.plain) && !antecedent.plain.endsWith("s")
    ? antecedent
    : undefined;
}

/** Whether a line speaks of who else does it, or says that it was done by somebody. */
function namesAnother(tokens: Token[], { agent, deed }: Clause): boolean {
  return tokens.some(
    (token) =>
      token.key === agent ||
      token.isAnothers ||
      token.isTheirs ||
      (token.key === deed && token.doer !== "own") ||
      (token.doer === "other" && token.at > 0) ||
      token.voice === "done",
  );
}
