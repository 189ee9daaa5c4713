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

/** By line id. A line without a note can't be opened. */
export type ProofNotes = Record<string, ProofNote>;

type Props = { note: ProofNote; isOwn: boolean; actions?: ReactNode };

export function NoteSlip({ note, isOwn, actions }: Props) {
  return (
    <div className={isOwn ? "note note-own" : "note"} data-note>
      <p className="note-title">{note.title}</p>
      {note.facts.map((fact) => (
        <div className="note-fact" key={`${fact.source} ${fact.text}`}>
          <q className="quote" dir="auto">
            {fact.text}
          </q>
          <small>{fact.source}</small>
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
