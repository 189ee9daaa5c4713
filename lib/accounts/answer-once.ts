import "server-only";
import type { Result } from "#lib/problem.ts";
import { isUniqueViolation, transaction } from "#lib/server/db.ts";
import { sha256 } from "#lib/server/ids.ts";
import { claimKey, dropKey, findAnswer, keepAnswer } from "./store/answers.ts";
import type { Viewer } from "./viewer.ts";

// A form is sent twice by a double click, a lost answer, a reload. The key that it carries, kept for 24 hours in
// the transaction of its work, gives the second the answer of the first. docs/decisions/0011.

/** The hidden field that components/ui/once-key.tsx puts into a form. */
export const onceField = "onceKey";

type Sent = { name: string; key: string; raw: unknown };
type Kept = { to: string } | { value?: unknown };

/** `to` is where a redirect leads, "" without one. */
type Answered<T> = { answer: Result<T>; to: string; isRepeated: boolean };

/**
 * Does `work` and keeps its success (a value, or a redirect), in one transaction; the same request sent again gets
 * that. A problem is not kept. The same key with other content is another request: whoever changed a text and sent
 * it again wants the changed one. Work here may not hash, wait for others or go out.
 */
export async function answerOnce<T>(
  viewer: Viewer,
  { name, key, raw }: Sent,
  work: () => Promise<Result<T>>,
): Promise<Answered<T>> {
  const row = `form:${sha256(JSON.stringify([name, key, raw]))}`;
  const before = await findAnswer(viewer, row);
  if (before !== null) return repeat(before);
  try {
    return await transaction(async () => {
      await claimKey(viewer, row);
      const done = await outcomeOf(work);
      const { answer, to } = done;
      if (!answer.ok) await dropKey(viewer, row);
      else await keepAnswer(viewer, row, JSON.stringify(to === "" ? { value: answer.value } : { to }));
      return done;
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const first = await findAnswer(viewer, row);
    if (first === null) throw error;
    return repeat(first);
  }
}

function repeat<T>(kept: string): Answered<T> {
  // Written by keepAnswer above, for this very action.
  const first = JSON.parse(kept) as Kept;
  const value = ("value" in first ? first.value : undefined) as T;
  return { answer: { ok: true, value }, to: "to" in first ? first.to : "", isRepeated: true };
}

/** A redirect travels as an error, which would roll the work back. */
async function outcomeOf<T>(work: () => Promise<Result<T>>): Promise<Answered<T>> {
  try {
    return { answer: await work(), to: "", isRepeated: false };
  } catch (error) {
    const to = redirectOf(error);
    if (to === "") throw error;
    return { answer: { ok: true, value: undefined as T }, to, isRepeated: false };
  }
}

/** The target in Next's own form, `NEXT_REDIRECT;push;/path;303;`; "" for any other error. */
function redirectOf(error: unknown): string {
  if (!(error instanceof Error) || !("digest" in error)) return "";
  const [kind, , ...rest] = String(error.digest).split(";");
  return kind === "NEXT_REDIRECT" ? rest.slice(0, -2).join(";") : "";
}
