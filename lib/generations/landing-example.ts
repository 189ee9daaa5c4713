import "server-only";
import type { Line } from "#lib/documents/schema.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { once } from "#lib/server/once.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { samplePostingSlugs } from "#seed/sample-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { lineNotes, type LineNote } from "./notes.ts";
import { defaultTailorOptions } from "./schema.ts";
import { stagesShown } from "./stages-shown.ts";

/** The month up to which current roles count; a fixed one, so the page is the same each day. */
const today = "2026-11";

/** The landing page's example: the engine's own work on the sample profile, made once per process. */
export function landingExample() {
  return once("generations:landing-example", makeExample);
}

function makeExample() {
  const posting = bundledPostings.find(({ slug }) => slug === samplePostingSlugs[0]);
  if (!posting) throw new Error(`No bundled posting ${samplePostingSlugs[0]}.`);
  const outputs = runPipeline(
    { profile: sampleProfile, posting: { text: posting.text }, today },
    defaultTailorOptions,
  );
  const analysis = outputs["analyze-posting"];
  const match = outputs["match-profile"];
  const { document } = outputs["prepare-document"];
  const notes = lineNotes(document, factsOf(sampleProfile), analysis, match);
  const bullets = document.sections
    .flatMap((section) => section.lines)
    .filter((line) => line.kind === "bullet");
  return {
    document,
    notes,
    openLineId: bullets.toSorted((a, b) => worth(b, notes) - worth(a, notes))[0]?.id ?? "",
    posting: [analysis.title, analysis.company].filter(Boolean).join(" at "),
    stages: stagesShown(outputs),
  };
}

/** The line that shows most: several facts under it, what the posting insists on served, and short enough to be read. */
function worth(line: Line, notes: Record<string, LineNote>): number {
  const note = notes[line.id];
  const served = Math.max(0, ...(note?.serves ?? []).map((one) => one.worth));
  return (note?.facts.length ?? 0) * 2 + served / 3 - (line.text.length > 130 ? 2 : 0);
}
