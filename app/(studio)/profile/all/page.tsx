import type { Metadata } from "next";
import { ProfileShelf } from "#components/profile/profile-shelf.tsx";
import { dayWords } from "#lib/time.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { listProfiles, maxProfiles } from "#lib/profile/store.ts";
import { listDeletedProfiles } from "#lib/profile/store/shelf.ts";

export const metadata: Metadata = { title: "All profiles" };

export default async function AllProfilesPage() {
  const { viewer } = await requireSignedIn("/profile/all");
  const [profiles, deleted] = await Promise.all([listProfiles(viewer), listDeletedProfiles(viewer)]);
  return (
    <>
      <PageHeader title="All profiles" detail="The primary one is tailored from unless you choose another.">
        <LinkButton size="small" href="/profile">
          Back to the profile
        </LinkButton>
      </PageHeader>
      <ProfileShelf
        profiles={profiles.map((profile) => ({ ...profile, changed: dayWords(profile.updatedAt) }))}
        deleted={deleted.map(({ id, label, endsAt }) => ({ id, label, ends: dayWords(endsAt) }))}
        most={maxProfiles}
      />
    </>
  );
}
