import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LeaderRule } from "#components/documents/leader-rule.tsx";
import { CopyForm } from "#components/postings/copy-form.tsx";
import { FitSummary } from "#components/postings/fit-summary.tsx";
import { OwnPart } from "#components/postings/own-part.tsx";
import { PostingSheet } from "#components/postings/posting-sheet.tsx";
import { dayWords } from "#lib/time.ts";
import { stateWords, statusWords, untitled } from "#components/postings/posting-words.ts";
import { Understood } from "#components/postings/understood.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { StatusLine } from "#components/ui/status-line.tsx";
import { StateForm } from "#components/postings/state-form.tsx";
import { StatedStatus } from "#components/postings/stated-status.tsx";
import { havingOf, type Having } from "#components/postings/having.ts";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { matchPosting } from "#lib/generations/fits.ts";
import { fitOf } from "#lib/generations/posting-fit.ts";
import type { Coverage } from "#lib/generations/schema.ts";
import {
  correctionHref,
  postingAddressSchema,
  postingHref,
  type Analysis,
  type PostingAddress,
  type Requirement,
} from "#lib/postings/schema.ts";
import { getPosting } from "#lib/postings/store.ts";
import type { PostingView } from "#lib/postings/stored-posting.ts";
import { getPrimaryProfile, type ProfileHead } from "#lib/profile/store.ts";
import { undoAct } from "#lib/profile/versions.ts";
import { itemName } from "#lib/profile/words.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Read once for the title of the tab and for the page. */
const readPosting = cache(async (id: string) => {
  const { viewer } = await requireSignedIn(`/postings/${id}`);
  return { viewer, posting: await getPosting(viewer, id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { posting } = await readPosting((await params).id);
  return { title: posting === null ? "Not found" : posting.title || untitled };
}

export default async function PostingPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { viewer, posting } = await readPosting(id);
  if (posting === null) notFound();
  const address = postingAddressSchema.parse(await searchParams);
  const profile = await getPrimaryProfile(viewer);
  const match = profile === null ? null : await matchPosting(profile, posting.analysis);
  const { requirements } = posting.analysis;
  const facts = new Map(profile === null ? [] : factsOf(profile.document).map((fact) => [fact.id, fact]));
  const having = (requirement: Requirement, coverage: Coverage | undefined) =>
    profile === null ? null : havingOf(requirement, coverage, facts, profile.document.experiences);
  return (
    <>
      <PageHeader
        title={<span dir="auto">{posting.title || untitled}</span>}
        detail={detailWords(posting)}
        status={<StatusLine>{address.saved === undefined ? "" : "Saved"}</StatusLine>}
      >
        {posting.isOwn ? (
          <LinkButton href={correctionHref(id, address.tailor)}>Correct what was understood</LinkButton>
        ) : (
          <CopyForm postingId={id} tailor={address.tailor} />
        )}
        <LinkButton
          kind="main"
          href={`/generations/new?${new URLSearchParams({ posting: id })}${address.tailor ? `&${address.tailor}` : ""}`}
        >
          Tailor
        </LinkButton>
      </PageHeader>
      <StateNotice state={posting.analysis.state} />
      {/* On a narrow screen it stands below the whole text. */}
      <p className="mb-4 text-14 margin:hidden">
        <a href="#understood">
          {typeof match?.score === "number"
            ? `Fit ${match.score} of 100, and what was understood`
            : "What was understood"}
        </a>
      </p>
      <PostingSheet
        posting={posting}
        coverage={match?.coverage ?? []}
        facts={facts}
        openId={address.at}
        tailor={address.tailor}
        having={having}
        form={formOf(posting, profile, address, (requirement) =>
          having(
            requirement,
            match?.coverage.find((one) => one.requirementId === requirement.id),
          ),
        )}
        stated={<Stated posting={posting} profile={profile} address={address} />}
        leader={<LeaderRule />}
        margin={
          <div id="understood" tabIndex={-1} className="grid gap-5">
            <FitSummary
              fit={match === null ? null : fitOf(posting.analysis, match)}
              left={countLeft(requirements, match?.coverage ?? [])}
            />
            <Understood analysis={posting.analysis} />
          </div>
        }
      />
      {posting.isOwn ? <OwnPart posting={posting} /> : null}
    </>
  );
}

type Seen = { posting: PostingView; profile: ProfileHead | null; address: PostingAddress };

/** What was done to the profile from here, as long as it is the last that was done to it. */
function Stated({ posting, profile, address }: Seen) {
  if (profile === null || profile.version !== address.added) return null;
  const { act, version } = profile;
  const { at: requirementId, tailor } = address;
  const undo = { postingId: posting.id, requirementId, profileId: profile.id, version, tailor };
  return <StatedStatus key={version} said={act} undo={act.startsWith(undoAct("")) ? null : undo} />;
}

/** The form for the requirement that the address asks to state; null when it asks for none. */
function formOf(
  posting: PostingView,
  profile: ProfileHead | null,
  { at, have, tailor }: PostingAddress,
  havingFor: (requirement: Requirement) => Having | null,
) {
  const requirement = posting.analysis.requirements.find((one) => one.id === at);
  if (have === undefined || requirement === undefined || profile === null) return null;
  const having = havingFor(requirement);
  if (having === null || "to" in having) return null;
  const roles = profile.document.experiences.map((role) => ({
    id: role.id,
    name: itemName("experiences", role),
  }));
  return (
    <StateForm
      key={at}
      {...having}
      postingId={posting.id}
      requirementId={at}
      profileId={profile.id}
      roles={roles}
      tailor={tailor}
      cancelHref={postingHref(posting.id, { at, tailor })}
    />
  );
}

function countLeft(requirements: Requirement[], coverage: Coverage[]): number {
  const open = new Set(coverage.filter((one) => one.status !== "met").map((one) => one.requirementId));
  return requirements.filter((one) => one.isLeft && open.has(one.id)).length;
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
