import type { Metadata } from "next";
import { ActForm } from "#components/profile/act-form.tsx";
import { FirstSteps } from "#components/profile/first-steps.tsx";
import { NeedsScript } from "#components/profile/needs-script.tsx";
import { ProfileEditor } from "#components/profile/profile-editor.tsx";
import { ProfileLinks, ProfileTabs } from "#components/profile/profile-links.tsx";
import { profileRules } from "#components/profile/rules.ts";
import { Empty } from "#components/ui/empty.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { logInAgain } from "#lib/accounts/actions.ts";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { addEmptyProfile } from "#lib/profile/actions.ts";
import { countFactUse } from "#lib/generations/store/fact-use.ts";
import { getPrimaryProfile, listProfiles } from "#lib/profile/store.ts";
import { getUndo } from "#lib/profile/store/history.ts";
import { now } from "#lib/server/clock.ts";
import { monthOf } from "#lib/time.ts";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const { viewer, email } = await requireSignedIn("/profile");
  const profile = await getPrimaryProfile(viewer);
  if (!profile) return <NoProfile />;
  const [undo, profiles, use] = await Promise.all([
    getUndo(viewer, profile.id),
    listProfiles(viewer),
    countFactUse(viewer, profile.id),
  ]);
  const { id, version, document, savedAt } = profile;
  return (
    <ProfileEditor
      key={id}
      head={{ id, version, document, savedAtMs: savedAt.getTime(), undo: undo?.act ?? null }}
      account={{ userId: viewer.userId, email, logInAgain }}
      label={profiles.length > 1 ? profile.label : "Profile"}
      rules={profileRules}
      month={monthOf(now().getTime())}
      use={use}
      links={<ProfileLinks id={id} />}
      firstSteps={<FirstSteps document={document} />}
    >
      <ProfileTabs profiles={profiles} current={id} />
      <NeedsScript />
    </ProfileEditor>
  );
}

function NoProfile() {
  return (
    <>
      <PageHeader title="Profile" />
      <Empty
        title="Your profile belongs here"
        why="All that a resume may ever say about you: roles, facts, schools, skills. Tailoring picks from it and adds nothing."
      >
        <ActForm action={addEmptyProfile} hidden={{ label: "Main" }} button="Begin a profile" kind="main" />
      </Empty>
    </>
  );
}
