import type { DocumentKind, Prepared } from "#lib/documents/schema.ts";
import type { Compared } from "#lib/generations/comparison.ts";
import type { LineNote } from "#lib/generations/notes.ts";
import type { StageName, TailorOptions } from "#lib/generations/schema.ts";
import type { CountingPiece } from "#lib/generations/what-counts.ts";
import type { Gain } from "./match-panel.tsx";
import type { Outputs } from "#lib/generations/stage-figure.ts";
import type { Fact } from "#lib/profile/schema.ts";

export type ResultView = {
  view: "page" | "parser" | "compare";
  panel: "requirements" | "counts" | "findings";
  openLineId: string | null;
  editLineId: string | null;
  /** Their outputs say again what the page shows, so they come only when asked for. */
  areStagesOpen: boolean;
};
export type ResultProps = {
  generation: {
    id: string;
    title: string;
    company: string;
    postingId: string | null;
    profileId: string;
    isUseful: boolean | null;
    usefulReason: string;
    createdAt: Date;
    input: { options: TailorOptions };
    stages: { name: StageName; output: unknown; durationMs: number }[];
  };
  document: { id: string; title: string; company: string; version: number; content: Prepared };
  outputs: Partial<Outputs>;
  facts: Fact[];
  /** False when the profile that it was written from was deleted since. */
  isProfileThere: boolean;
  notes: Record<string, LineNote>;
  compared: Compared[];
  gains: Gain[];
  /** Only for its panel; null when it can't be said. */
  counting: CountingPiece[] | null;
  /** Ids of facts under the document that the profile no longer states so. */
  stale: string[];
  query: ResultView;
};

/** What "Make again" needs and no more: whatever a client component is given travels to the browser. */
export const askedBy = ({
  postingId,
  profileId,
  input,
}: Pick<ResultProps["generation"], "postingId" | "profileId" | "input">) => ({
  postingId,
  profileId,
  options: input.options,
});

export const documentNouns: Record<DocumentKind, string> = { resume: "Resume", letter: "Cover letter" };
