import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { nameLinker } from "#lib/language/name-linking.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { unsupportedClaims } from "#lib/engine/verify/unsupported-claims.ts";
import { findSkillSpans } from "#lib/language/skill-spans.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { madePosting, madeProfile } from "../made-input.mjs";
import { referenceLoop } from "../reference-loop.mjs";
import { median, quantile } from "../statistics.mjs";
import { hasData, readLines, readObjects } from "./development-data.mjs";
import { hostileTexts } from "./hostile-texts.mjs";
import { row, skipped } from "./rows.mjs";

export function speedRows() {
  return [...madeRows(), realRow(), ...hostileRows(), memoryRow()];
}

function timed(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** What bench/reference-loop.mjs took on the quiet machine on which the bars were set. */
const loopMsThere = 12;

/** Medians in ms of 100 texts: as they are, and at the pace of that machine, which a loop run in turn tells. */
function measure(characters, work) {
  const times = [];
  const loops = [];
  for (let seed = 0; seed < 160; seed += 1) {
    const text = madePosting({ characters, seed });
    const ms = timed(() => work(text));
    const loop = timed(referenceLoop);
    if (seed < 60) continue;
    times.push(ms);
    loops.push(loop);
  }
  const here = median(times);
  return { here, there: here * Math.min(1, loopMsThere / median(loops)) };
}

function madeRows() {
  const paced = (name, { here, there }, atMost) =>
    row(name, {
      told: `${here.toFixed(1)} ms, at the bars' pace ${there.toFixed(1)} ms`,
      figure: there,
      atMost,
    });
  const analyze = (text) => analyzePosting({ text });
  return [
    paced("analyze, 4,000 characters, median", measure(4000, analyze), 2.5),
    paced("analyze, 20,000 characters, median", measure(20_000, analyze), 10),
    paced("skills, 4,000 characters, median", measure(4000, findSkillSpans), 2.5),
  ];
}

function realRow() {
  if (!hasData("postings/la-city.jsonl")) return skipped("five stages, real postings");
  const profile = madeProfile({ roles: 5, bullets: 25, seed: 1 });
  const times = readObjects("postings/la-city").map(({ text }) =>
    timed(() =>
      runPipeline(
        { profile, posting: { text: text.slice(0, 20_000) }, today: "2026-11" },
        defaultTailorOptions,
      ),
    ),
  );
  const p50 = median(times);
  return row("five stages, a real posting, median", {
    told: `${p50.toFixed(1)} ms, 95 %: ${quantile(times, 0.95).toFixed(1)} ms`,
    of: times.length,
    figure: p50,
    atMost: 20,
  });
}

function hostileRows() {
  const profile = madeProfile({ roles: 3, bullets: 10, seed: 1 });
  const facts = factsOf(profile);
  const esco = "esco-linking/esco-1.1.0-skill-labels.txt";
  const link = nameLinker(hasData(esco) ? readLines(esco) : ["data analysis", "use SQL", "work in teams"]);
  const stages = {
    analyze: (text) => analyzePosting({ text }),
    skills: findSkillSpans,
    "five stages": (text) =>
      runPipeline({ profile, posting: { text }, today: "2026-11" }, defaultTailorOptions),
    link: (text) => link(text, 10),
    "a line to verify": (text) => unsupportedClaims({ text }, facts, "2026-11"),
  };
  return Object.entries(stages).map(([name, work]) => {
    let worst = { ms: 0, text: "" };
    for (const [kind, text] of Object.entries(hostileTexts)) {
      const ms = timed(() => work(text));
      if (ms > worst.ms) worst = { ms, text: kind };
    }
    return row(`hostile 20,000 characters, ${name}, worst`, {
      told: `${worst.ms.toFixed(0)} ms (${worst.text})`,
      of: Object.keys(hostileTexts).length,
      figure: worst.ms,
      atMost: 300,
    });
  });
}

function memoryRow() {
  const run = (from, to) => {
    for (let seed = from; seed < to; seed += 1) {
      const text = madePosting({ characters: 1500, seed: seed % 50 });
      analyzePosting({ text });
      findSkillSpans(text);
    }
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const before = run(0, 2000);
  const after = run(2000, 10_000);
  if (!globalThis.gc) return row("heap after 10,000 runs", { told: "needs --expose-gc" });
  const more = after - before;
  return row("heap after 10,000 runs, more than after 2,000", {
    told: `${more.toFixed(1)} MiB`,
    figure: more,
    atMost: 2,
  });
}
