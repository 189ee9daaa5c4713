import { Link } from "#components/ui/link.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

type Props = {
  profileId: string;
  versions: { version: number; act: string; when: string; isCurrent: boolean }[];
  older: number | null;
};

/** What was done, newest first; each leads to what then stood. */
export function VersionList({ profileId, versions, older }: Props) {
  return (
    <>
      <ol className="max-w-sheet border border-hair bg-sheet px-4.5 py-2 sm:px-8">
        {versions.map(({ version, act, when, isCurrent }) => (
          <li
            key={version}
            className="flex flex-wrap items-baseline gap-x-4 border-t border-hair py-2.5 first:border-t-0"
          >
            <Link
              href={`/profile/versions/${version}?profile=${profileId}`}
              className="me-auto wrap-anywhere"
            >
              {act}
            </Link>
            {isCurrent ? <span className="text-14 font-semibold">Stands now</span> : null}
            <span className="soft text-14">
              version {version}, {when}
            </span>
          </li>
        ))}
      </ol>
      {older === null ? null : (
        <p className="mt-4">
          <LinkButton size="small" href={`/profile/versions?profile=${profileId}&before=${older}`}>
            Older versions
          </LinkButton>
        </p>
      )}
    </>
  );
}
