import type { Prepared } from "#lib/documents/schema.ts";
import {
  stageNames,
  type Draft,
  type Match,
  type StageName,
  type TailorOptions,
  type Verification,
} from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { analyzePosting } from "./analyze-posting/analyze-posting.ts";
import { applyCorrections, type EngineCorrection } from "./apply-corrections.ts";
import { factsOf } from "./facts.ts";
import { matchProfile } from "./match-profile/match-profile.ts";
import { prepareDocument } from "./prepare-document/prepare-document.ts";
import { verify } from "./verify/verify.ts";
import { writeLetter } from "./write-letter/write-letter.ts";
import { writeResume } from "./write-resume/write-resume.ts";

/** `analysis`: what was understood when the posting was saved, if it is there; `correction`: what its person changed. */
export type PipelineInput = {
  profile: Profile;
  posting: { text: string; analysis?: Analysis; correction?: EngineCorrection };
  today: Month;
};

/** What the stages have found so far. A run that was cut off continues with the outputs that were stored. */
export type StageResults = {
  "analyze-posting"?: Analysis;
  "match-profile"?: Match;
  "write-resume"?: Draft;
  verify?: Verification;
  "prepare-document"?: Prepared;
};
export type PipelineState = PipelineInput & { facts: Fact[]; options: TailorOptions; results: StageResults };

/** The five stages, each from the state before it to its output. A stage whose predecessor is missing throws. */
export const stages: { [Name in StageName]: (state: PipelineState) => NonNullable<StageResults[Name]> } = {
  "analyze-posting": ({ posting }) =>
    applyCorrections(posting.analysis ?? analyzePosting({ text: posting.text }), posting.correction ?? null),
  "match-profile": (state) =>
    matchProfile({ ...state, analysis: done(state, "analyze-posting") }, state.options),
  "write-resume": (state) =>
    (state.options.document === "letter" ? writeLetter : writeResume)(
      { ...state, analysis: done(state, "analyze-posting"), match: done(state, "match-profile") },
      state.options,
    ),
  verify: (state) =>
    verify({
      ...state,
      document: done(state, "write-resume").document,
      analysis: done(state, "analyze-posting"),
      match: done(state, "match-profile"),
    }),
  "prepare-document": (state) =>
    prepareDocument({ document: done(state, "verify").document, facts: state.facts }, state.options),
};

/** Where a run begins, or goes on: `results` are the outputs of the stages that have ended. */
export function startState(
  input: PipelineInput,
  options: TailorOptions,
  results: StageResults = {},
): PipelineState {
  return { ...input, facts: factsOf(input.profile), options, results };
}

/** Runs one stage and answers the state with its output. */
export function runStage(name: StageName, state: PipelineState): PipelineState {
  return { ...state, results: { ...state.results, [name]: stages[name](state) } };
}

/** All five stages in order: same input, same bytes. `onStage` hears of each output as it is there. */
export function runPipeline(
  input: PipelineInput,
  options: TailorOptions,
  onStage?: <Name extends StageName>(name: Name, output: StageResults[Name]) => void,
): Required<StageResults> {
  let state = startState(input, options);
  for (const name of stageNames) {
    state = runStage(name, state);
    onStage?.(name, state.results[name]);
  }
  return state.results as Required<StageResults>;
}

function done<Name extends StageName>(state: PipelineState, name: Name): NonNullable<StageResults[Name]> {
  const output = state.results[name];
  if (output === undefined || output === null) throw new Error(`the stage ${name} has not run yet`);
  return output;
}
