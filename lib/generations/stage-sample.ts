import { fitOf } from "./posting-fit.ts";
import type { StageName } from "./schema.ts";
import type { Outputs } from "./stage-figure.ts";

/** One thing that a stage found, to be read beside its figure. `words` are the person's or the posting's own. */
export type StageSample = { about: string; words: string };

/** For each stage what shows best what it did; null where there is nothing to show. */
export function stageSamples(outputs: Outputs): Record<StageName, StageSample | null> {
  const { "analyze-posting": analysis, "match-profile": match, "write-resume": draft, verify } = outputs;
  const { requirements } = analysis;
  const asked = requirements.find((one) => one.priority === "required") ?? requirements[0];
  const { topGap } = fitOf(analysis, match);
  const lines = draft.document.sections.flatMap((section) => section.lines);
  const written = lines.find((line) => line.kind === "bullet") ?? lines[0];
  const replaced = verify.replaced[0];
  return {
    "analyze-posting": asked ? { about: `First ${asked.priority}`, words: asked.text } : null,
    "match-profile": topGap === "" ? null : { about: "Missing, and worth most", words: topGap },
    "write-resume": written ? { about: "First line", words: written.text } : null,
    verify: replaced ? { about: "Replaced", words: replaced.was } : null,
    "prepare-document": null,
  };
}
