import type { FoundSkill } from "../skills.ts";
import { bestLabels, emissions, type TaggerWeights } from "./decode.ts";
import { lineFeatures } from "./features.ts";
import { lexiconFlags } from "./lexicon-flags.ts";
import { unpackWeights } from "./packed-weights.ts";
import { taggerTokens } from "./tokens.ts";
import { knowledgeWeights } from "./weights-knowledge.ts";
import { softWeights } from "./weights-soft.ts";

type Span = { start: number; end: number };

let knowledge: TaggerWeights | undefined;
let soft: TaggerWeights | undefined;

/** The terms of a line of a posting (tools, fields, methods), whether or not the lexicon knows them. */
export function tagKnowledge(line: string, found: readonly FoundSkill[]): Span[] {
  knowledge ??= unpackWeights(knowledgeWeights);
  return tag(line, found, knowledge, false);
}

/** The soft skills in a fragment that was cut around one of them. */
export function tagSoftSkills(fragment: string, found: readonly FoundSkill[]): Span[] {
  soft ??= unpackWeights(softWeights);
  return tag(fragment, found, soft, true);
}

function tag(line: string, found: readonly FoundSkill[], weights: TaggerWeights, isCut: boolean): Span[] {
  const tokens = taggerTokens(line, isCut);
  const features = lineFeatures(tokens, lexiconFlags(tokens, found), isCut);
  const labels = bestLabels(emissions(features, weights), weights);
  const spans: Span[] = [];
  for (const [at, token] of tokens.entries()) {
    // No term goes on behind a comma.
    const isBehindComma = at > 0 && line.slice(tokens[at - 1]!.end, token.start).includes(",");
    const isNew = labels[at] === 1 || (labels[at] === 2 && isBehindComma);
    if (isNew) spans.push({ start: token.start, end: token.end });
    else if (labels[at] === 2) spans.at(-1)!.end = token.end;
  }
  return spans;
}
