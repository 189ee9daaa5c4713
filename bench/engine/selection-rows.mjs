import fc from "fast-check";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { exhaustiveWorth, smallProblem } from "#lib/engine/write-resume/selection/arbitrary.ts";
import { selectGreedily } from "#lib/engine/write-resume/selection/greedy.ts";
import { worthOf } from "#lib/engine/write-resume/selection/problem.ts";
import { selectBest } from "#lib/engine/write-resume/selection/select.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { madePosting, madeProfile } from "../made-input.mjs";
import { infoRow, row } from "./rows.mjs";

const cases = 1000;
const pages = 40;
const within = 0.01;
const dust = 1e-6;

/** What goes on the page, against trying every selection where that can be done, and how often it is proven where not. */
export function selectionRows() {
  const problems = fc.sample(smallProblem, { numRuns: cases, seed: 4 });
  const best = problems.map((problem) => exhaustiveWorth(problem));
  const near = (worth, at) => worth >= best[at] * (1 - within) - 1e-9;
  const results = problems.map((problem) => selectBest(problem));
  const greedyWorths = problems.map((problem) => worthOf(problem, selectGreedily(problem)));
  const found = results.filter(({ worth }, at) => near(worth, at)).length;
  const greedy = greedyWorths.filter(near).length;
  const broken = results.filter(
    ({ worth, bound, isOptimal }, at) =>
      worth < greedyWorths[at] - dust || bound < best[at] - dust || (isOptimal && worth < best[at] - dust),
  ).length;
  const share = (found / cases) * 100;
  return [
    row("selection within 1 % of the exhaustive optimum", {
      told: `${share.toFixed(1)} %`,
      of: cases,
      figure: share,
      atLeast: 100,
    }),
    infoRow("the same, by greedy alone", `${((greedy / cases) * 100).toFixed(1)} %`, cases),
    row("selections below greedy, below their bound's promise, or wrongly called proven", {
      told: String(broken),
      of: cases,
      figure: broken,
      atMost: 0,
    }),
    provenRow(),
  ];
}

function provenRow() {
  const seeds = Array.from({ length: pages }, (_, at) => at);
  const proven = seeds.filter((seed) => {
    const profile = madeProfile({ roles: 12, bullets: 60, seed });
    const posting = { text: madePosting({ characters: 4000, seed }) };
    const results = runPipeline({ profile, posting, today: "2026-11" }, defaultTailorOptions);
    return results["write-resume"].selection.isOptimal;
  });
  const figure = (proven.length / pages) * 100;
  return row("selection proven optimal, 12 roles and 60 bullets", {
    told: `${figure.toFixed(1)} %`,
    of: pages,
    figure,
    atLeast: 95,
  });
}
