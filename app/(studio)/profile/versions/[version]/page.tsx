import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ActForm } from "#components/profile/act-form.tsx";
import { Differences } from "#components/profile/differences.tsx";
import { ProfileReading } from "#components/profile/profile-reading.tsx";
import { instantWords } from "#lib/time.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { restoreOldVersion } from "#lib/profile/actions.ts";
import { compareProfiles } from "#lib/profile/compare.ts";
import { typedVersionSchema } from "#lib/profile/schema.ts";
import { getPrimaryProfile, getProfile } from "#lib/profile/store.ts";
import { getVersion, getVersionBefore } from "#lib/profile/store/history.ts";

export const metadata: Metadata = { title: "Version" };

const query = z.object({
  profile: z.string().optional().catch(undefined),
  view: z.enum(["did", "now", "all"]).catch("did"),
});

type Props = {
  params: Promise<{ version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function VersionPage({ params, searchParams }: Props) {
  const wanted = typedVersionSchema.safeParse((await params).version);
  const { profile: asked, view } = query.parse(await searchParams);
  const { viewer } = await requireSignedIn("/profile/versions");
  const profile = asked === undefined ? await getPrimaryProfile(viewer) : await getProfile(viewer, asked);
  const version = profile && wanted.success ? await getVersion(viewer, profile.id, wanted.data) : null;
  if (!profile || !version) notFound();
  const before = view === "did" ? await getVersionBefore(viewer, profile.id, version.version) : null;
  const isCurrent = version.version === profile.version;
  const address = `/profile/versions/${version.version}?profile=${profile.id}`;
  return (
    <>
      <PageHeader
        title={`Version ${version.version}: ${version.act}`}
        detail={isCurrent ? `${instantWords(version.savedAt)}; it stands now` : instantWords(version.savedAt)}
      >
        <LinkButton size="small" href={`/profile/versions?profile=${profile.id}`}>
          All versions
        </LinkButton>
        {isCurrent ? null : (
          <ActForm
            action={restoreOldVersion}
            hidden={{ id: profile.id, version: version.version, seenVersion: profile.version }}
            button="Restore this version"
            kind="plain"
          />
        )}
      </PageHeader>
      <div className="max-w-sheet">
        <Tabs
          label="Views"
          tabs={[
            { href: address, label: "What it changed", isCurrent: view === "did" },
            { href: `${address}&view=now`, label: "What differs from now", isCurrent: view === "now" },
            { href: `${address}&view=all`, label: "All of it", isCurrent: view === "all" },
          ]}
        />
        <div className="mt-4">
          {view === "all" ? (
            <ProfileReading document={version.document} />
          ) : (
            <Changes
              differences={
                view === "now"
                  ? compareProfiles(version.document, profile.document)
                  : before
                    ? compareProfiles(before.document, version.document)
                    : null
              }
            />
          )}
        </div>
      </div>
    </>
  );
}

function Changes({ differences }: { differences: ReturnType<typeof compareProfiles> | null }) {
  return (
    <Panel title="Differences" id="differences">
      {differences === null ? (
        <p className="soft text-15">This is the first version: there was nothing before it.</p>
      ) : differences.length === 0 ? (
        <p className="soft text-15">They are the same.</p>
      ) : (
        <Differences differences={differences} />
      )}
    </Panel>
  );
}
