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

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[]>> };

export default async function OneProfilePage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = askedOf(await searchParams);
  const { viewer, email } = await requireSignedIn(`/profile/${id}${asked}`);
  const profile = await getProfile(viewer, id);
  if (!profile) notFound();
  // One address for each: the primary one's is /profile.
  if (profile.isPrimary) redirect(`/profile${asked}`);
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
      firstSteps={<FirstSteps document={profile.document} />}
    >
      <ProfileTabs profiles={profiles} current={id} />
      <NeedsScript />
    </ProfileEditor>
  );
}

/** What the address asks to open or to begin goes along to wherever it leads. */
function askedOf(query: Record<string, string | string[]>): string {
  const asked = ["open", "add", "edit", "field"].flatMap((name) => {
    const value = query[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked)}`;
}
