import type { Profile } from "#lib/profile/schema.ts";

type Phase = "saved" | "waiting" | "saving" | "offline" | "signed-out" | "refused" | "conflict";

export type SaveState = {
  /** What is typed: ahead of what is saved by what waits, is on its way, or does not fit. */
  document: Profile;
  /** Counts the times that the document came from elsewhere (undo, merge, draft): open forms start again. */
  revision: number;
  version: number;
  /** What stands on the server as far as this tab knows: the base of a merge. */
  saved: Profile;
  savedAtMs: number | null;
  phase: Phase;
  message: string;
  /** Fields that do not fit, by path; held back from saving and kept in the draft. */
  problems: Record<string, string>;
  /** The act that Undo would reverse; null when there is none. */
  undo: string | null;
  /** What another tab saved meanwhile. */
  newer: { version: number; document: Profile } | null;
  isDraftKept: boolean;
};
