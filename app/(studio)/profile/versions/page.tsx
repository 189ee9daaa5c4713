import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { VersionList } from "#components/profile/version-list.tsx";
import { instantWords } from "#lib/time.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { getPrimaryProfile, getProfile } from "#lib/profile/store.ts";
import { typedVersionSchema } from "#lib/profile/schema.ts";
import { listVersions } from "#lib/profile/store/history.ts";

export const metadata: Metadata = { title: "Versions" };

const pageSize = 50;
const query = z.object({
  profile: z.string().optional().catch(undefined),
  before: typedVersionSchema.optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function VersionsPage({ searchParams }: Props) {
  const { profile: asked, before } = query.parse(await searchParams);
  const { viewer } = await requireSignedIn(
    asked === undefined ? "/profile/versions" : `/profile/versions?profile=${encodeURIComponent(asked)}`,
  );
  const profile = asked === undefined ? await getPrimaryProfile(viewer) : await getProfile(viewer, asked);
  if (!profile) notFound();
  const rows = await listVersions(viewer, profile.id, { before, take: pageSize + 1 });
  const versions = rows.slice(0, pageSize).map(({ version, act, savedAt }) => ({
    version,
    act,
    when: instantWords(savedAt),
    isCurrent: version === profile.version,
  }));
  return (
    <>
      <PageHeader
        title="Versions"
        detail={`Everything that was done to “${profile.label}”, newest first. Edits within ten minutes are one version.`}
      >
        <LinkButton size="small" href={profile.isPrimary ? "/profile" : `/profile/${profile.id}`}>
          Back to the profile
        </LinkButton>
      </PageHeader>
      <VersionList
        profileId={profile.id}
        versions={versions}
        older={rows.length > pageSize ? (versions.at(-1)?.version ?? null) : null}
      />
    </>
  );
}
