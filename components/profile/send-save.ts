import type { Profile } from "#lib/profile/schema.ts";

export type SaveBody = { seenVersion: number; document: Profile; tab: string; act: string; key: string };

/** What came of a save, as far as the editor must act on it differently. */
export type Answer =
  | { kind: "saved"; version: number; savedAtMs: number }
  | { kind: "conflict"; version: number; document: Profile }
  | { kind: "signed-out" }
  /** Nobody answered, or the server can't just now: the same save is sent again. */
  | { kind: "later"; message: string; afterMs: number }
  | { kind: "refused"; message: string };

// What fetch() may send while its page goes away, by the Fetch standard: 64 KiB in all.
const keepaliveBytes = 60_000;

export async function sendSave(profileId: string, body: SaveBody, isLeaving: boolean): Promise<Answer> {
  const text = JSON.stringify(body);
  try {
    const response = await fetch(`/api/profiles/${profileId}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: text,
      keepalive: isLeaving && new Blob([text]).size < keepaliveBytes,
      signal: AbortSignal.timeout(20_000),
    });
    return read(await response.json());
  } catch {
    // No answer, or one that is no JSON: a proxy's page while the server starts again.
    return { kind: "later", message: "", afterMs: 0 };
  }
}

type Reply = {
  ok: boolean;
  value?: { version: number; savedAt: string };
  problem?: {
    kind: string;
    message: string;
    version?: number;
    current?: Profile;
    retryAfterSeconds?: number;
  };
};

function read(reply: Reply): Answer {
  const { value, problem } = reply;
  if (value) return { kind: "saved", version: value.version, savedAtMs: Date.parse(value.savedAt) };
  if (problem?.kind === "conflict" && problem.version !== undefined && problem.current) {
    return { kind: "conflict", version: problem.version, document: problem.current };
  }
  if (problem?.kind === "signed-out") return { kind: "signed-out" };
  if (problem?.kind === "limited" || problem?.kind === "unavailable") {
    return { kind: "later", message: problem.message, afterMs: (problem.retryAfterSeconds ?? 0) * 1000 };
  }
  if (problem?.kind === "not-found") {
    return {
      kind: "refused",
      message:
        "This profile is not in the account that is logged in here: it was deleted (All profiles has it in its trash), or somebody else logged in meanwhile. What you typed is still on this page.",
    };
  }
  return { kind: "refused", message: problem?.message ?? "The server did not take this." };
}
