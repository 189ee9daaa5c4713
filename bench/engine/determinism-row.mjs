import { createHash } from "node:crypto";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { findSkillSpans } from "#lib/language/skill-spans.ts";
import { madePosting, madeProfile } from "../made-input.mjs";
import { row } from "./rows.mjs";

const runs = 40;

/** The same input twice, in another order the second time, has to give the same bytes. */
export function determinismRow() {
  const work = (seed) => {
    const text = madePosting({ characters: 3000, seed });
    const profile = madeProfile({ roles: 4, bullets: 16, seed });
    const results = runPipeline({ profile, posting: { text }, today: "2026-11" }, defaultTailorOptions);
    const all = [analyzePosting({ text }), findSkillSpans(text), results];
    return createHash("sha256").update(JSON.stringify(all)).digest("hex");
  };
  const seeds = Array.from({ length: runs }, (_, at) => at);
  const first = seeds.map(work);
  const second = [...seeds].reverse().map(work).reverse();
  const unlike = seeds.filter((seed) => first[seed] !== second[seed]).length;
  return row("runs whose bytes differ on repeat", {
    told: String(unlike),
    of: runs,
    figure: unlike,
    atMost: 0,
  });
}
