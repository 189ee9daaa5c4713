import type { ReactNode } from "react";

/** What stands beside a line: the facts under it, what was checked, which requirements it serves. */
export type ProofNote = {
  /** "Rests on two of your facts" */
  title: string;
  /** A fact's own words and where in the profile it stands. */
  facts: { text: string; source: string }[];
  /** How the line came to be and what was checked, in words. */
  summary: string;
  /** `priority` as a word ("required"); `worth` in points of the match score. */
  serves: { text: string; priority: string; worth: number }[];
};

/** As it travels with a sheet: a fact without `text` says what the line says. */
export type SheetNote = Omit<ProofNote, "facts"> & { facts: { text?: string; source: string }[] };

/** By line id. A line without a note can't be opened. */
export type ProofNotes = Record<string, ProofNote>;

/** `says`: the line's own words, for a fact that is given without its text. */
type Props = { note: ProofNote | SheetNote; says?: string; isOwn: boolean; actions?: ReactNode };

export function NoteSlip({ note, says, isOwn, actions }: Props) {
  return (
    <div className={isOwn ? "note note-own" : "note"} data-note>
      <p className="note-title">{note.title}</p>
      {note.facts.map(({ source, text = says }) => (
        <div className="note-fact" key={`${source} ${text}`}>
          <q className="quote" dir="auto">
            {text}
          </q>
          <small>{source}</small>
        </div>
      ))}
      {note.summary === "" && note.serves.length === 0 ? null : (
        <div className="note-more">
          {note.summary === "" ? null : <p>{note.summary}</p>}
          {note.serves.map((served) => (
            <p className="note-serves" key={served.text}>
              {`Serves “${served.text}” (${served.priority}${served.worth > 0 ? `, worth ${served.worth}` : ""})`}
            </p>
          ))}
        </div>
      )}
      {actions === undefined || actions === null ? null : <div className="note-actions">{actions}</div>}
    </div>
  );
}
