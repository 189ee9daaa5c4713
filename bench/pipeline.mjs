// Runs alone in a process of its own, on one core (bench/pipeline-rows.mjs starts it), and prints its figures as JSON.
import { runPipeline } from "#lib/engine/pipeline.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { monthOf } from "#lib/time.ts";
import { madePosting, madeProfile } from "./made-input.mjs";
import { referenceLoop } from "./reference-loop.mjs";
import { median, quantile } from "./statistics.mjs";

const sizes = {
  large: { roles: 50, bullets: 1000, characters: 20_000, warmUps: 15, runs: 41 },
  typical: { roles: 5, bullets: 25, characters: 4000, warmUps: 400, runs: 201 },
};

const figures = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, measure(size)]));
process.stdout.write(JSON.stringify(figures));

function measure({ roles, bullets, characters, warmUps, runs }) {
  const pipelineMs = [];
  const loopMs = [];
  for (let i = -warmUps; i < runs; i++) {
    const seed = 1000 + i;
    const input = {
      profile: madeProfile({ roles, bullets, seed }),
      posting: { text: madePosting({ characters, seed }) },
      today: monthOf(Date.UTC(2026, 10, 1)),
    };
    const [own, loop] = [timed(() => runPipeline(input, defaultTailorOptions)), timed(referenceLoop)];
    if (i < 0) continue;
    pipelineMs.push(own);
    loopMs.push(loop);
  }
  return { p50: median(pipelineMs), p95: quantile(pipelineMs, 0.95), loop: median(loopMs) };
}

function timed(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
