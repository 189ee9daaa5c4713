import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PostingChoice } from "#components/generations/posting-choice.tsx";
import { TailorForm } from "#components/generations/tailor-form.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { documentKinds, sectionNames } from "#lib/documents/schema.ts";
import { defaultTailorOptions, lengths, tones } from "#lib/generations/schema.ts";
import { postingQuerySchema } from "#lib/postings/schema.ts";
import { getPosting, listPostings } from "#lib/postings/store.ts";
import { getPrimaryProfile, listProfiles } from "#lib/profile/store.ts";

export const metadata: Metadata = { title: "Tailor" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const addressSchema = z.object({
  posting: z.string().catch(""),
  profile: z.string().catch(""),
  document: z.enum(documentKinds).catch("resume"),
  /** Which postings there are to choose from, and after which one of them, while none is chosen. */
  view: z.enum(["own", "samples"]).catch("own"),
  after: z.string().max(100).catch(""),
});
type Address = z.infer<typeof addressSchema>;

/** What stays the same whichever posting is chosen. */
const keptQuery = ({ profile, document }: Address): string =>
  new URLSearchParams({ ...(profile ? { profile } : {}), document }).toString();

function addressOf(address: Address): `/${string}` {
  const { posting, view, after } = address;
  const choice: Record<string, string> = posting ? { posting } : { view, after };
  return `/generations/new?${new URLSearchParams(choice)}&${keptQuery(address)}`;
}

const lengthLabels = {
  "one-page": "One page",
  "two-pages": "Two pages",
  master: "The master profile as it is",
};
const documentLabels = { resume: "Resume", letter: "Cover letter" };
const toneLabels = { formal: "Formal", warm: "Warm", direct: "Direct" };
const sectionLabels: Record<(typeof sectionNames)[number], string> = {
  summary: "Summary",
  experience: "Experience",
  education: "Education",
  projects: "Projects",
  skills: "Skills",
  languages: "Languages",
  certifications: "Certifications",
  additional: "Awards, publications, volunteering and your own sections",
};

export default async function TailorPage({ searchParams }: Props) {
  const address = addressSchema.parse(await searchParams);
  const { viewer } = await requireSignedIn(addressOf(address));
  const [posting, primary, profiles] = await Promise.all([
    getPosting(viewer, address.posting),
    getPrimaryProfile(viewer),
    listProfiles(viewer),
  ]);
  const profile = profiles.find((candidate) => candidate.id === address.profile) ?? primary;
  if (!profile) return <NoProfile />;
  if (address.posting === "") return <Choice viewer={viewer} address={address} />;
  if (!posting) notFound();
  return (
    <>
      <PageHeader
        title={`Tailor for ${posting.title || "this posting"}`}
        detail={[posting.company, posting.place].filter(Boolean).join(" · ")}
      >
        <Link href={addressOf({ ...address, posting: "", view: "own", after: "" })}>Another posting</Link>
        <Link href={`/postings/${posting.id}`}>Back to the posting</Link>
      </PageHeader>
      {profiles.length > 1 ? (
        <Notice>
          From the profile “{profile.label}”.{" "}
          {profiles
            .filter((other) => other.id !== profile.id)
            .map((other) => (
              <Link key={other.id} className="mr-3" href={addressOf({ ...address, profile: other.id })}>
                Use “{other.label}”
              </Link>
            ))}
        </Notice>
      ) : null}
      <div className="max-w-sheet">
        <Panel title="How it should read">
          <TailorForm
            postingId={posting.id}
            profileId={profile.id}
            documents={documentKinds.map((value) => ({ value, label: documentLabels[value] }))}
            tones={tones.map((value) => ({ value, label: toneLabels[value] }))}
            lengths={lengths.map((value) => ({ value, label: lengthLabels[value] }))}
            sections={sectionNames.map((value) => ({ value, label: sectionLabels[value] }))}
            focusSuggestions={posting.analysis.skills.slice(0, 20)}
            start={{ ...defaultTailorOptions, document: address.document }}
          />
        </Panel>
      </div>
    </>
  );
}

async function Choice({ viewer, address }: { viewer: Viewer; address: Address }) {
  const { view, after } = address;
  const { postings, next } = await listPostings(viewer, postingQuerySchema.parse({ view, after }));
  return (
    <PostingChoice
      postings={postings}
      view={view}
      isFirstPage={after === ""}
      next={next}
      hrefFor={(place) => addressOf({ ...address, ...place })}
      pasteHref={`/postings/new?${new URLSearchParams({ tailor: keptQuery(address) })}`}
    />
  );
}

function NoProfile() {
  return (
    <>
      <PageHeader title="Tailor" />
      <Empty
        title="First your profile"
        why="A resume is written from the facts of your profile, and there is none yet."
      >
        <LinkButton kind="main" href="/profile">
          To the profile
        </LinkButton>
      </Empty>
    </>
  );
}
