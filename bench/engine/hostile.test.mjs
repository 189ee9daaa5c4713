import { expect, test } from "vitest";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { nameLinker } from "#lib/language/name-linking.ts";
import { findSkillSpans } from "#lib/language/skill-spans.ts";
import { cpuTime } from "#testing/cpu-time.ts";
import { hostileTexts } from "./hostile-texts.mjs";

// Twenty times the bar of 300 ms: a busy machine is no failure, a pattern that goes back and forth takes minutes.
const limitMs = 6000;
const link = nameLinker(["data analysis", "use SQL", "work in teams"]);

test.each(Object.entries(hostileTexts))("%s: every stage that reads a posting ends soon", (_, text) => {
  for (const work of [() => analyzePosting({ text }), () => findSkillSpans(text), () => link(text, 10)]) {
    expect(cpuTime(() => expect(work()).toBeDefined())).toBeLessThan(limitMs);
  }
});
