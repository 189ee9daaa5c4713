import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FirstSteps } from "#components/profile/first-steps.tsx";
import { NeedsScript } from "#components/profile/needs-script.tsx";
import { ProfileEditor } from "#components/profile/profile-editor.tsx";
import { ProfileLinks, ProfileTabs } from "#components/profile/profile-links.tsx";
import { profileRules } from "#components/profile/rules.ts";
import { logInAgain } from "#lib/accounts/actions.ts";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { countFactUse } from "#lib/generations/store/fact-use.ts";
import { getProfile, listProfiles } from "#lib/profile/store.ts";
import { getUndo } from "#lib/profile/store/history.ts";
import { now } from "#lib/server/clock.ts";
import { monthOf } from "#lib/time.ts";

export const metadata: Metadata = { title: "Profile" };

export default async function OneProfilePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { viewer, email } = await requireSignedIn(`/profile/${id}`);
  const profile = await getProfile(viewer, id);
  if (!profile) notFound();
  // One address for each: the primary one's is /profile.
  if (profile.isPrimary) redirect("/profile");
  const [undo, profiles, use] = await Promise.all([
    getUndo(viewer, id),
    listProfiles(viewer),
    countFactUse(viewer, id),
  ]);
  const { version, document, savedAt } = profile;
  return (
    <ProfileEditor
      key={id}
      head={{ id, version, document, savedAtMs: savedAt.getTime(), undo: undo?.act ?? null }}
      account={{ userId: viewer.userId, email, logInAgain }}
      label={profile.label}
      rules={profileRules}
      month={monthOf(now().getTime())}
      use={use}
      links={<ProfileLinks id={id} />}
    >
      <ProfileTabs profiles={profiles} current={id} />
      <NeedsScript />
      <FirstSteps document={profile.document} />
    </ProfileEditor>
  );
}
