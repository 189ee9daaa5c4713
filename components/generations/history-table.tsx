import Link from "next/link";
import { ActForm } from "./act-form.tsx";

type Row = {
  id: string;
  title: string;
  company: string;
  state: string;
  score: number | null;
  atsScore: number | null;
  isUseful: boolean | null;
  createdAt: Date;
  document: { id: string } | null;
};

const stateWords: Record<string, string> = {
  waiting: "under way",
  running: "under way",
  done: "",
  stopped: "stopped",
  failed: "did not end",
};

/** The generations, newest first, with their scores. */
export function HistoryTable({ rows }: { rows: Row[] }) {
  const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  return (
    <table className="history">
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Made (UTC)</th>
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
          <tr key={row.id}>
            <td>
              <Link href={`/generations/${row.id}`}>{row.title || "Resume"}</Link>
              <span className="soft">{row.company ? `, ${row.company}` : ""}</span> {stateWords[row.state]}
            </td>
            <td>{day.format(row.createdAt)}</td>
            <td className="figure">{row.score ?? "–"}</td>
            <td className="figure">{row.atsScore ?? "–"}</td>
            <td>{row.isUseful === null ? "" : row.isUseful ? "yes" : "no"}</td>
            <td>
              {row.document ? (
                <a
                  href={`/api/documents/${row.document.id}/text`}
                  download
                  aria-label={`Download ${row.title} as .txt`}
                >
                  .txt
                </a>
              ) : null}{" "}
              <ActForm act="remove" kind="quiet" fields={{ id: row.id }}>
                Delete<span className="seen-by-readers"> {row.title}</span>
              </ActForm>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
