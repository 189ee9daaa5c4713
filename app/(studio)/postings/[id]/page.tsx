import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LeaderRule } from "#components/documents/leader-rule.tsx";
import { CopyForm } from "#components/postings/copy-form.tsx";
import { FitSummary } from "#components/postings/fit-summary.tsx";
import { OwnPart } from "#components/postings/own-part.tsx";
import { PostingSheet } from "#components/postings/posting-sheet.tsx";
import { dayWords, stateWords, statusWords, untitled } from "#components/postings/posting-words.ts";
import { Understood } from "#components/postings/understood.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { StatusLine } from "#components/ui/status-line.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { type Viewer } from "#lib/accounts/viewer.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { matchProfile } from "#lib/engine/match-profile/match-profile.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { getPosting } from "#lib/postings/store.ts";
import type { PostingView } from "#lib/postings/stored-posting.ts";
import { getPrimaryProfile } from "#lib/profile/store.ts";
import { now } from "#lib/server/clock.ts";
import { monthOf } from "#lib/time.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string }> };

/** Read once for the title of the tab and for the page. */
const readPosting = cache(async (id: string) => {
  const { viewer } = await requireSignedIn(`/postings/${id}`);
  return { viewer, posting: await getPosting(viewer, id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { posting } = await readPosting((await params).id);
  return { title: posting?.title || untitled };
}

export default async function PostingPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { viewer, posting } = await readPosting(id);
  if (posting === null) notFound();
  const { match, facts } = await fitOf(viewer, posting.analysis);
  const editHref = posting.isOwn ? `/postings/${id}/edit` : null;
  const isSaved = (await searchParams).saved !== undefined;
  return (
    <>
      <PageHeader
        title={<span dir="auto">{posting.title || untitled}</span>}
        detail={detailWords(posting)}
        status={<StatusLine>{isSaved ? "Saved" : ""}</StatusLine>}
      >
        {editHref === null ? (
          <CopyForm postingId={id} />
        ) : (
          <LinkButton href={editHref}>Correct what was understood</LinkButton>
        )}
        <LinkButton kind="main" href={`/generations/new?posting=${id}`}>
          Tailor
        </LinkButton>
      </PageHeader>
      <StateNotice state={posting.analysis.state} />
      <PostingSheet
        analysis={posting.analysis}
        coverage={match?.coverage ?? []}
        facts={facts}
        editHref={editHref}
        leader={<LeaderRule />}
        margin={
          <div className="grid gap-5">
            <FitSummary match={match} requirements={posting.analysis.requirements} />
            <Understood analysis={posting.analysis} />
          </div>
        }
      />
      {posting.isOwn ? <OwnPart posting={posting} /> : null}
    </>
  );
}

/** Stage two on its own: the same figures that tailoring the primary profile to this posting gives. */
async function fitOf(viewer: Viewer, analysis: Analysis) {
  const profile = (await getPrimaryProfile(viewer))?.document;
  if (profile === undefined) return { match: null, facts: new Map() };
  const facts = factsOf(profile);
  const match = matchProfile(
    { profile, facts, analysis, today: monthOf(now().getTime()) },
    defaultTailorOptions,
  );
  return { match, facts: new Map(facts.map((fact) => [fact.id, fact])) };
}

function detailWords(posting: PostingView): string {
  const kept = posting.isOwn
    ? `kept on ${dayWords(posting.createdAt)}`
    : "a sample; the employer is invented";
  const status = posting.status === "active" ? "" : statusWords[posting.status];
  return [posting.company, posting.place, kept, status].filter((part) => part !== "").join(" · ");
}

function StateNotice({ state }: { state: Analysis["state"] }) {
  const said = stateWords(state);
  if (said === null) return null;
  return (
    <div className="mb-5">
      <Notice title={said.title} kind="next">
        {said.words}
      </Notice>
    </div>
  );
}
