import { Link } from "#components/ui/link.tsx";
import { postingStatuses, type PostingQuery } from "#lib/postings/schema.ts";
import { statusWords } from "./posting-words.ts";

/** Which of one's own postings are shown, as links. */
export function StatusFilter({ query }: { query: PostingQuery }) {
  const choices = [
    { status: "" as const, words: "Current" },
    ...postingStatuses.map((status) => ({ status, words: statusWords[status] })),
  ];
  return (
    <nav aria-label="Status" className="flex flex-wrap gap-x-4 text-14">
      {choices.map(({ status, words }) => (
        <Link
          key={status}
          href={listAddress({ ...query, status, after: "" })}
          aria-current={status === query.status ? "true" : undefined}
          className={`py-1 ${status === query.status ? "font-semibold no-underline" : "text-soft"}`}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}

/** The list's address for a query; what is as usual is left out. */
export function listAddress(query: PostingQuery): string {
  const usual = { view: "own", q: "", status: "", after: "" };
  const parts = (["view", "q", "status", "after"] as const).filter((name) => query[name] !== usual[name]);
  const search = new URLSearchParams(parts.map((name) => [name, query[name]])).toString();
  return search === "" ? "/postings" : `/postings?${search}`;
}
