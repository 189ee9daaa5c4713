import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";
import { DoneStatus } from "#components/postings/done-status.tsx";
import { NoPostings } from "#components/postings/no-postings.tsx";
import { PostingActForm, type PostingAct } from "#components/postings/posting-act-form.tsx";
import { PostingList } from "#components/postings/posting-list.tsx";
import { SearchForm } from "#components/postings/search-form.tsx";
import { listAddress, StatusFilter } from "#components/postings/status-filter.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { fitsOf } from "#lib/generations/fits.ts";
import { doneActSchema, postingQuerySchema, type PostingQuery } from "#lib/postings/schema.ts";
import { hasPostings, listPostings } from "#lib/postings/store.ts";

export const metadata: Metadata = { title: "Jobs" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const acts: Record<PostingQuery["view"], PostingAct[]> = {
  own: [
    { act: "archive", label: "Archive chosen" },
    { act: "delete", label: "Delete chosen" },
  ],
  samples: [],
  deleted: [{ act: "restore", label: "Bring chosen back" }],
};

export default async function PostingsPage({ searchParams }: Props) {
  const { viewer } = await requireSignedIn("/postings");
  const address = await searchParams;
  const query = postingQuerySchema.parse(address);
  const done = doneActSchema.safeParse(address);
  const { postings, next } = await listPostings(viewer, query);
  const isNew = postings.length === 0 && query.view === "own" && !(await hasPostings(viewer));
  const terms = query.q.split(/\s+/);
  const fits = query.view === "deleted" ? new Map() : await fitsOf(viewer, postings);
  const list = (
    <PostingList postings={postings} fits={fits} terms={terms} isChoosable={query.view !== "samples"} />
  );
  return (
    <>
      <PageHeader title="Jobs" status={<DoneStatus done={done.success ? done.data : null} />}>
        <LinkButton href="/postings/new">Paste a posting</LinkButton>
      </PageHeader>
      {isNew && query.q === "" ? null : <SearchForm query={query} />}
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <Tabs
          label="Which postings"
          tabs={[
            { href: "/postings", label: "Yours", isCurrent: query.view === "own" },
            { href: "/postings?view=samples", label: "Samples", isCurrent: query.view === "samples" },
            { href: "/postings?view=deleted", label: "Deleted", isCurrent: query.view === "deleted" },
          ]}
        />
        {query.view === "own" && !isNew ? <StatusFilter query={query} /> : null}
      </div>
      {postings.length === 0 ? (
        <NoPostings query={query} isNew={isNew} />
      ) : query.view === "samples" ? (
        list
      ) : (
        <PostingActForm label="Postings" acts={acts[query.view]}>
          {list}
        </PostingActForm>
      )}
      <Paging query={query} next={next} />
    </>
  );
}

function Paging({ query, next }: { query: PostingQuery; next: string }) {
  if (next === "" && query.after === "") return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex gap-6">
      {query.after === "" ? null : (
        <Link href={listAddress({ ...query, after: "" })}>Back to the latest</Link>
      )}
      {next === "" ? null : <Link href={listAddress({ ...query, after: next })}>Earlier ones</Link>}
    </nav>
  );
}
