import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import type { Line, Prepared, Remarks, ResumeDocument } from "#lib/documents/schema.ts";
import { reopened, kindOf } from "#lib/engine/letter-lines.ts";
import { getDocument, saveDocument, undoDocument } from "#lib/documents/store.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { prepareDocument } from "#lib/engine/prepare-document/prepare-document.ts";
import { postingNames, type PostingNames } from "#lib/engine/posting-names.ts";
import { checkLetterLine } from "#lib/engine/verify/check-letter.ts";
import { checkLine } from "#lib/engine/verify/check-line.ts";
import { notFound, ok, type Result } from "#lib/problem.ts";
import { transaction } from "#lib/server/db.ts";
import { describeError, log } from "#lib/server/log.ts";
import { remarkInThread } from "./pipeline-thread.ts";
import { outputsOf } from "./stage-figure.ts";
import { getGeneration, keepAtsScore } from "./store.ts";

type Edit = { documentId: string; seenVersion: number; lineId: string; text: string };

/** A document as it will stand, to be saved by saveChange(). */
export type Changed = Omit<Edit, "lineId" | "text"> & {
  generationId: string;
  prepared: Prepared;
  act: string;
};

// Checking and remarking wait for the pipeline's thread, which may be busy with many runs; in the transaction that
// saves, everybody who writes would wait along. So a change is made first, and saved as the version that it saw.

/**
 * Puts a person's own words in place of a line. They are marked as theirs and checked like any other line, so
 * the note can say what the profile does not; nothing is refused, the resume is theirs.
 */
export async function withOwnWords(viewer: Viewer, edit: Edit): Promise<Result<Changed>> {
  return changeLine(viewer, edit, "Edited a line", (line, facts, names) => {
    const own: Line = { ...line, text: edit.text, operation: "own", checks: [] };
    return { ...own, checks: names ? checkLetterLine(own, facts, names) : checkLine(own, facts) };
  });
}

/** Leaves a line out of the document; it stays in the profile. */
export async function withoutLine(viewer: Viewer, edit: Omit<Edit, "text">): Promise<Result<Changed>> {
  return changeLine(viewer, edit, "Left a line out", () => null);
}

/** The change as a new version, unless somebody saved since the one that it saw. Joins the caller's transaction. */
export function saveChange(viewer: Viewer, changed: Changed): Promise<Result<{ version: number }>> {
  const { documentId, seenVersion, generationId, prepared, act } = changed;
  return transaction(async () => {
    const saved = await saveDocument(viewer, documentId, seenVersion, prepared, act);
    if (saved.ok && prepared.remarks) await keepAtsScore(viewer, generationId, prepared.remarks.atsScore);
    return saved;
  });
}

/** The version before becomes the newest again, and its score the result's. */
export function undoLineEdit(
  viewer: Viewer,
  documentId: string,
  seenVersion: number,
): Promise<Result<{ version: number }>> {
  return transaction(async () => {
    const undone = await undoDocument(viewer, documentId, seenVersion);
    const document = undone.ok && (await getDocument(viewer, documentId));
    const generation = document && (await getGeneration(viewer, document.generationId));
    if (!document || !generation) return undone;
    const score = (document.content.remarks ?? outputsOf(generation.stages).verify)?.atsScore;
    if (score !== undefined) await keepAtsScore(viewer, generation.id, score);
    return undone;
  });
}

type Facts = ReturnType<typeof factsOf>;

async function changeLine(
  viewer: Viewer,
  { documentId, seenVersion, lineId }: Omit<Edit, "text">,
  act: string,
  change: (line: Line, facts: Facts, names: PostingNames | null) => Line | null,
): Promise<Result<Changed>> {
  const document = await getDocument(viewer, documentId);
  const generation = document && (await getGeneration(viewer, document.generationId));
  if (!document || !generation) return notFound("document");
  const facts = factsOf(generation.input.profile);
  const isLetter = kindOf(document.content.document) === "letter";
  const { "analyze-posting": analysis, "match-profile": match } = outputsOf(generation.stages);
  // Without it (emptied by age) what the letter quotes of the posting counts as the person's own words.
  const asking = analysis ?? {};
  const names = isLetter
    ? postingNames({ ...asking, title: document.title, company: document.company })
    : null;
  let isFound = false;
  const changed = mapLines(document.content.document, (line) => {
    if (line.id !== lineId) return line;
    isFound = true;
    return change(line, facts, names);
  });
  if (!isFound) return notFound("line");
  const { profile, today, options } = generation.input;
  const remarks =
    analysis && match && (await remarksOn({ document: changed, profile, analysis, match, today }));
  const prepared = { ...prepareDocument({ document: changed, facts }, options), ...(remarks && { remarks }) };
  return ok({ documentId, seenVersion, generationId: generation.id, prepared, act });
}

/** Null when the thread is lost at this moment: an edit is worth more than the remarks on it. */
function remarksOn(about: Parameters<typeof remarkInThread>[0]): Promise<Remarks | null> {
  return remarkInThread(about).catch((error: unknown) => {
    log().warn(describeError(error), "an edited document could not be remarked on");
    return null;
  });
}

function mapLines(document: ResumeDocument, change: (line: Line) => Line | null): ResumeDocument {
  const mapped = (lines: Line[]) => lines.flatMap((line) => change(line) ?? []);
  return {
    head: mapped(document.head),
    sections: document.sections
      .map((section) => ({ ...section, lines: reopened(section.lines, mapped(section.lines)) }))
      .filter((section) => section.lines.length > 0),
  };
}
