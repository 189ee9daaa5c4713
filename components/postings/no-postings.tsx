import { Link } from "#components/ui/link.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { PostingQuery } from "#lib/postings/schema.ts";

/** Why the list is empty, and the next step. */
export function NoPostings({ query, isNew }: { query: PostingQuery; isNew: boolean }) {
  if (query.q !== "") {
    return (
      <Empty title="Nothing found" why={`No posting here holds all of “${query.q}”.`}>
        <Link href={query.view === "own" ? "/postings" : `/postings?view=${query.view}`}>Show all</Link>
      </Empty>
    );
  }
  if (query.view === "deleted") {
    return (
      <Empty
        title="Nothing deleted"
        why="Postings that you delete rest here for 30 days and can be brought back."
      />
    );
  }
  if (isNew) {
    return (
      <Empty
        title="No postings yet"
        why="A posting is the job that you tailor a resume to. Paste the text of one: you see at once what it asks for, and which of your facts answer it."
      >
        <p className="flex flex-wrap items-center gap-4">
          <LinkButton kind="main" href="/postings/new">
            Paste your first posting
          </LinkButton>
          <Link href="/postings?view=samples">See the samples</Link>
        </p>
      </Empty>
    );
  }
  return (
    <Empty title="None of these" why="You have no posting with this status.">
      <Link href={query.status === "" ? "/postings?status=archived" : "/postings"}>
        {query.status === "" ? "Show archived ones" : "Show current ones"}
      </Link>
    </Empty>
  );
}
