import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NeedsScript } from "#components/profile/needs-script.tsx";
import { ProfileEditor } from "#components/profile/profile-editor.tsx";
import { ProfileLinks, ProfileTabs } from "#components/profile/profile-links.tsx";
import { profileRules } from "#components/profile/rules.ts";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { getProfile, listProfiles } from "#lib/profile/store.ts";
import { getUndo } from "#lib/profile/store/history.ts";
import { now } from "#lib/server/clock.ts";
import { monthOf } from "#lib/time.ts";

export const metadata: Metadata = { title: "Profile" };

export default async function OneProfilePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { viewer } = await requireSignedIn(`/profile/${id}`);
  const profile = await getProfile(viewer, id);
  if (!profile) notFound();
  // One address for each: the primary one's is /profile.
  if (profile.isPrimary) redirect("/profile");
  const [undo, profiles] = await Promise.all([getUndo(viewer, id), listProfiles(viewer)]);
  const { version, document, savedAt } = profile;
  return (
    <ProfileEditor
      key={id}
      head={{ id, version, document, savedAtMs: savedAt.getTime(), undo: undo?.act ?? null }}
      userId={viewer.userId}
      label={profile.label}
      rules={profileRules}
      month={monthOf(now().getTime())}
      links={<ProfileLinks id={id} />}
    >
      <ProfileTabs profiles={profiles} current={id} />
      <NeedsScript />
    </ProfileEditor>
  );
}
