import type { ResumeDocument } from "#lib/documents/schema.ts";
import type { ShownStage } from "#lib/generations/stages-shown.ts";
import type { ProofNotes } from "#components/documents/proof-note.tsx";

/** A run of the engine over the sample profile and one sample posting, as the landing page shows it. */
export type LandingExample = {
  /** "Charge nurse, cardiac step-down at St. Brendan's Hospital" */
  posting: string;
  document: ResumeDocument;
  notes: ProofNotes;
  /** The line whose note is unfolded at first. */
  openLineId: string;
  /** What each stage found in this very run. */
  stages: ShownStage[];
};
