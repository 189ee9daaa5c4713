import type { FoundPosting } from "./commands.ts";

/** The few postings that fit best, from the server: a person may have thousands. None when there is no answer. */
export async function findPostings(typed: string, signal: AbortSignal): Promise<FoundPosting[]> {
  try {
    const answer = await fetch(`/api/postings/names?q=${encodeURIComponent(typed)}`, { signal });
    return answer.ok ? ((await answer.json()) as FoundPosting[]) : [];
  } catch {
    // Overtaken by the next letter, or no connection: the other commands still work.
    return [];
  }
}
