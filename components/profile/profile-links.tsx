import { LinkButton } from "#components/ui/link-button.tsx";
import { Tabs } from "#components/ui/tabs.tsx";

type Listed = { id: string; label: string; isPrimary: boolean };

/** A profile's other pages. */
export function ProfileLinks({ id }: { id: string }) {
  return (
    <>
      <LinkButton size="small" href="/profile/all">
        All profiles
      </LinkButton>
      <LinkButton size="small" href={`/profile/versions?profile=${id}`}>
        Versions
      </LinkButton>
    </>
  );
}

/** The other profiles, when there are any. */
export function ProfileTabs({ profiles, current }: { profiles: Listed[]; current: string }) {
  if (profiles.length < 2) return null;
  const tabs = profiles.map(({ id, label, isPrimary }) => ({
    href: isPrimary ? "/profile" : `/profile/${id}`,
    label: isPrimary ? `${label} (primary)` : label,
    isCurrent: id === current,
  }));
  return (
    <div className="mb-4">
      <Tabs label="Profiles" tabs={tabs} />
    </div>
  );
}
