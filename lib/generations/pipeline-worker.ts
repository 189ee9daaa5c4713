import "server-only";
import { parentPort } from "node:worker_threads";
import { factsOf } from "#lib/engine/facts.ts";
import { matchProfile, type MatchInput } from "#lib/engine/match-profile/match-profile.ts";
import { contributionsOf } from "#lib/engine/match-profile/what-if.ts";
import { stages, startState, type PipelineState, type StageResults } from "#lib/engine/pipeline.ts";
import type { Remarks } from "#lib/documents/schema.ts";
import { remarksOn } from "#lib/engine/verify/remarks.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { answerOf } from "#lib/server/thread-answer.ts";
import type { Computed, MatchRequest, PipelineRequest, PostingMatch, WhatCounts } from "./pipeline-thread.ts";
import { defaultTailorOptions } from "./schema.ts";

// The pipeline's thread: keeps each run's state between its stages, so only outputs travel.
const states = new Map<number, PipelineState>();

parentPort?.on("message", (request: PipelineRequest) => {
  if (request.kind === "end") {
    states.delete(request.run);
  } else if (request.kind === "begin") {
    states.set(request.run, begin(request));
  } else {
    parentPort?.postMessage(answerOf(request.id, () => computed(request)));
  }
});

function begin({ input, finished, understood }: Extract<PipelineRequest, { kind: "begin" }>): PipelineState {
  const { profile, posting, options, today } = input;
  const correction = posting.correction ?? undefined;
  // What earlier attempts stored was checked by each stage's schema when the run was claimed.
  return startState(
    { profile, posting: { text: posting.text, analysis: understood, correction }, today },
    options,
    finished as StageResults,
  );
}

type Computing = Exclude<PipelineRequest, { kind: "begin" | "end" }>;

function computed(asked: Computing): Computed {
  if (asked.kind === "stage") return runStageOf(asked);
  const begun = performance.now();
  return { output: foundFor(asked), durationMs: performance.now() - begun };
}

function foundFor(asked: Exclude<Computing, { kind: "stage" }>): PostingMatch[] | WhatCounts | Remarks {
  if (asked.kind === "match") return matchAll(asked);
  return asked.kind === "remark" ? remarksOn(asked) : whatCounts(asked);
}

function runStageOf({ run, stage }: Extract<PipelineRequest, { kind: "stage" }>): Computed {
  const state = states.get(run);
  if (!state) return { isUnknown: true };
  const begun = performance.now();
  const output = stages[stage](state);
  const durationMs = Math.round((performance.now() - begun) * 1000) / 1000;
  states.set(run, { ...state, results: { ...state.results, [stage]: output } });
  return { output, durationMs };
}

// Reading 1,000 facts takes 30 to 50 ms, matching what was read 2 ms: the last few profiles stay read.
const keptProfiles = 4;
const known = new Map<string, { profile: Profile; facts: Fact[] }>();

function matchAll({ profileKey, profile, analyses, today }: MatchRequest): PostingMatch[] {
  const read = known.get(profileKey) ?? { profile, facts: factsOf(profile) };
  known.delete(profileKey);
  known.set(profileKey, read);
  for (const oldest of known.keys()) {
    if (known.size <= keptProfiles) break;
    known.delete(oldest);
  }
  return analyses.map((analysis) => {
    const { score, parts, coverage } = matchProfile({ ...read, analysis, today }, defaultTailorOptions);
    return { score, parts, coverage };
  });
}

function whatCounts(input: MatchInput): WhatCounts {
  const match = matchProfile(input, defaultTailorOptions);
  return { score: match.score, contributions: contributionsOf(input, match) };
}
