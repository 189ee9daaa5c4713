import type { Requirement } from "#lib/postings/schema.ts";
import type { PostingLine } from "./sections.ts";

type Span = { start: number; end: number };
/** A stretch that asks, with its weight; `ways` are the alternatives, none or one of which says that there is one. */
export type Asked = Span & {
  priority: Requirement["priority"];
  ways: Span[];
  line: PostingLine;
  /** Where the clause begins that it is one of several parts of. */
  clause?: number;
};

// What stands between two ways: an "or", with the marks and numbers of the list around it.
const NUMBER = /\(?\b(?:\d{1,2}|[a-z])[.)]/gi;
const OR = /^[^\p{L}\p{N}]*(?:and\/)?or[^\p{L}\p{N}]*$/iu;
const gapLimit = 40;

// A remark on the first way may stand before the "or" that ends its entry.
const OR_AT_END = /[;,.)\s]or[\s;,:]*\n+\s*•?\s*\(?(?:\d{1,2}|[a-z])[.)]\s*$/i;
const remarkLimit = 400;

function isOrBetween(text: string, first: Asked, second: Asked): boolean {
  // What one long clause was cut into is no list of ways.
  if (first.clause !== undefined && first.clause === second.clause) return false;
  const gap = text.slice(first.end, second.start);
  if (gap.length > remarkLimit || !/\bor\b/i.test(gap)) return false;
  if (gap.length <= gapLimit && OR.test(gap.replace(NUMBER, " "))) return true;
  return first.line.section === second.line.section && OR_AT_END.test(gap);
}

/** The number of the list entry that a line is, "a" for one of a list inside it. */
function depthOf(text: string, { line }: Asked): 0 | 1 {
  const begin = text.lastIndexOf("\n", line.start - 1) + 1;
  return /^\s*•?\s*\(?[a-z]\s*[.)]\s/i.test(text.slice(begin, line.start)) ? 1 : 0;
}

const waysOf = (one: Asked): Span[] =>
  one.ways.length > 0 ? one.ways : [{ start: one.start, end: one.end }];

function joined(first: Asked, second: Asked): Asked {
  const ways = [...waysOf(first), ...waysOf(second)];
  return { ...first, end: Math.max(first.end, second.end), ways };
}

/**
 * What belongs together as one way, from `begin` up to `next`: the parts of one clause ("a degree and one year"),
 * or an entry with the entries of a list inside it ("1. Two years of: a) x, b) y").
 */
function blockAround(text: string, asked: Asked[], at: number): { begin: number; next: number } {
  const { clause } = asked[at]!;
  const isMine = (one: Asked | undefined) => one !== undefined && one.clause === clause;
  let begin = at;
  let next = at + 1;
  if (clause !== undefined) {
    while (isMine(asked[begin - 1])) begin -= 1;
    while (isMine(asked[next])) next += 1;
  }
  while (begin > 0 && depthOf(text, asked[begin]!) === 1) begin -= 1;
  while (next < asked.length && depthOf(text, asked[next]!) === 1) next += 1;
  return { begin, next };
}

function asOne(block: Asked[]): Asked {
  const [first] = block;
  const { end } = block.at(-1)!;
  return block.length === 1 ? first! : { ...first!, end, ways: [{ start: first!.start, end }] };
}

/**
 * Joins what an "or" between list entries, sentences or lines makes ways to one requirement, and the entries of
 * a list below "one of the following".
 */
export function joinWays(text: string, asked: Asked[]): Asked[] {
  const result: Asked[] = [];
  for (let at = 0; at < asked.length; at += 1) {
    const one = asked[at]!;
    const last = result.at(-1);
    const isChoice = last?.line.choice !== undefined && last.line.choice === one.line.choice;
    if (last === undefined || !(isChoice || isOrBetween(text, last, one))) {
      result.push(one);
      continue;
    }
    // Entries of an inner list that are joined to each other stay inside it.
    const isInner = depthOf(text, last) === 1 && depthOf(text, one) === 1;
    const { begin } = isInner ? { begin: result.length - 1 } : blockAround(text, result, result.length - 1);
    const { next } = isInner ? { next: at + 1 } : blockAround(text, asked, at);
    result.push(joined(asOne(result.splice(begin)), asOne(asked.slice(at, next))));
    at = next - 1;
  }
  return result;
}
