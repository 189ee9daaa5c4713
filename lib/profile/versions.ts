/** The act of an autosave. One tab's autosaves close together are one version. */
export const editedAct = "Edited";
export const oneVersionMs = 10 * 60_000;

const UNDONE = "Undid: ";

export function undoAct(act: string): string {
  return `${UNDONE}${act}`;
}

export type VersionRow = { version: number; act: string };
/** What Undo would reverse, and the version that then stands again. */
export type UndoStep = { act: string; version: number };

/**
 * What Undo does next. `rows` are a profile's versions, newest first; the oldest ones may be left out. An undo
 * is a version itself, so each one cancels the act before it, and undoing twice goes back two acts.
 */
export function nextUndo(rows: readonly VersionRow[]): UndoStep | null {
  let standing: VersionRow[] = [];
  for (const row of rows.toReversed()) {
    if (!row.act.startsWith(UNDONE)) standing.push(row);
    else if (standing.length > 1) standing.pop();
    else standing = [row];
  }
  const last = standing.at(-1);
  const before = standing.at(-2);
  return last && before ? { act: last.act, version: before.version } : null;
}
