import { Link } from "#components/ui/link.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { DocumentKind } from "#lib/documents/schema.ts";
import { instantWords } from "#lib/time.ts";
import { ActForm } from "./act-form.tsx";
import { documentNouns } from "./result-props.ts";

type Row = {
  id: string;
  title: string;
  company: string;
  state: string;
  score: number | null;
  atsScore: number | null;
  isUseful: boolean | null;
  createdAt: Date;
  kind: DocumentKind;
  document: { id: string } | null;
};

const stateWords: Record<string, string> = {
  waiting: "Under way",
  running: "Under way",
  done: "",
  stopped: "Stopped",
  failed: "Did not end",
};

/** The generations, newest first, with their scores. A narrow screen says in each row what wide ones say on top. */
export function HistoryTable({ rows }: { rows: Row[] }) {
  return (
    <table className="history">
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Made</th>
          <th scope="col">Match</th>
          <th scope="col">For parsers</th>
          <th scope="col">Useful</th>
          <th scope="col">
            <span className="seen-by-readers">Acts</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <HistoryRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function HistoryRow({ row }: { row: Row }) {
  return (
    <tr>
      <th scope="row">
        <Link href={`/generations/${row.id}`} className="person" dir="auto">
          {row.title || documentNouns[row.kind]}
        </Link>
        {row.company ? (
          <span className="soft person">
            , <bdi>{row.company}</bdi>
          </span>
        ) : null}
        {row.kind === "letter" ? <span className="soft block text-14">{documentNouns.letter}</span> : null}
        {stateWords[row.state] ? <span className="block text-14">{stateWords[row.state]}</span> : null}
      </th>
      <td className="soft whitespace-nowrap">{instantWords(row.createdAt)}</td>
      <Figure label="Match" value={row.score} />
      <Figure label="For parsers" value={row.atsScore} />
      <td>{row.isUseful === null ? null : <Useful isUseful={row.isUseful} />}</td>
      <td>
        <div className="history-acts">
          {/* Without `download`, as on the result's page: an ended session leads to the log-in page. */}
          {row.document ? (
            <a
              href={`/api/documents/${row.document.id}/text`}
              aria-label={`Download .txt${row.kind === "letter" ? " of the cover letter" : ""} for ${row.title}`}
            >
              Download .txt
            </a>
          ) : null}
          <Disclosure
            summary={
              <>
                Delete<span className="seen-by-readers"> {row.title}</span>
              </>
            }
          >
            <ActForm act="remove" kind="danger" fields={{ id: row.id }}>
              Delete for good
            </ActForm>
          </Disclosure>
        </div>
      </td>
    </tr>
  );
}

function Figure({ label, value }: { label: string; value: number | null }) {
  return (
    <td className="history-figure">
      <span className="history-label">{label} </span>
      {value ?? "–"}
    </td>
  );
}

function Useful({ isUseful }: { isUseful: boolean }) {
  return (
    <>
      <span className="history-label">Useful: </span>
      {isUseful ? "yes" : "no"}
    </>
  );
}
