import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";
import { notFound } from "next/navigation";
import { TailorForm } from "#components/generations/tailor-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { documentKinds, sectionNames } from "#lib/documents/schema.ts";
import { defaultTailorOptions, lengths, tones } from "#lib/generations/schema.ts";
import { getPosting } from "#lib/postings/store.ts";
import { getPrimaryProfile, listProfiles } from "#lib/profile/store.ts";

export const metadata: Metadata = { title: "Tailor" };

type Props = { searchParams: Promise<{ posting?: string; profile?: string; document?: string }> };

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
  const query = await searchParams;
  const postingId = query.posting ?? "";
  const kind = documentKinds.find((one) => one === query.document) ?? "resume";
  const { viewer } = await requireSignedIn(
    `/generations/new?posting=${encodeURIComponent(postingId)}&document=${kind}`,
  );
  const [posting, primary, profiles] = await Promise.all([
    getPosting(viewer, postingId),
    getPrimaryProfile(viewer),
    listProfiles(viewer),
  ]);
  if (!posting) notFound();
  const profile = profiles.find((candidate) => candidate.id === query.profile) ?? primary;
  if (!profile) notFound();
  return (
    <>
      <PageHeader
        title={`Tailor for ${posting.title || "this posting"}`}
        detail={[posting.company, posting.place].filter(Boolean).join(" · ")}
      >
        <Link href={`/postings/${posting.id}`}>Back to the posting</Link>
      </PageHeader>
      {profiles.length > 1 ? (
        <Notice>
          From the profile “{profile.label}”.{" "}
          {profiles
            .filter((other) => other.id !== profile.id)
            .map((other) => (
              <Link
                key={other.id}
                className="mr-3"
                href={`/generations/new?posting=${posting.id}&profile=${other.id}&document=${kind}`}
              >
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
            start={{ ...defaultTailorOptions, document: kind }}
          />
        </Panel>
      </div>
    </>
  );
}
