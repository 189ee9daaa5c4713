import "server-only";
import type { Line } from "#lib/documents/schema.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { once } from "#lib/server/once.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { samplePostingSlugs } from "#seed/sample-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { lineNotes, type LineNote } from "./notes.ts";
import { allStages } from "./pipeline-thread.ts";
import { defaultTailorOptions } from "./schema.ts";
import { stagesShown } from "./stages-shown.ts";

/** The month up to which current roles count; a fixed one, so the page is the same each day. */
const today = "2026-11";

type Example = Awaited<ReturnType<typeof makeExample>>;

/** The landing page's example: the engine's own work on the sample profile, made once per process. */
export function landingExample(): Promise<Example> {
  const kept = once("generations:landing-example", () => ({ example: null as Promise<Example> | null }));
  return (kept.example ??= makeExample().catch((error: unknown) => {
    // A thread that died is begun anew by the next visitor.
    kept.example = null;
    throw error;
  }));
}

async function makeExample() {
  const posting = bundledPostings.find(({ slug }) => slug === samplePostingSlugs[0]);
  if (!posting) throw new Error(`No bundled posting ${samplePostingSlugs[0]}.`);
  const input = {
    profile: sampleProfile,
    posting: { text: posting.text, correction: null },
    options: defaultTailorOptions,
    today,
  };
  const outputs = await allStages({ input, finished: {} });
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
