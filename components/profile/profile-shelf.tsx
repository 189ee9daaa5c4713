import { Link } from "#components/ui/link.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextField } from "#components/ui/field.tsx";
import { Panel } from "#components/ui/panel.tsx";
import {
  addEmptyProfile,
  choosePrimary,
  copyAsNew,
  moveToTrash,
  rename,
  takeFromTrash,
} from "#lib/profile/actions.ts";
import { ActForm } from "./act-form.tsx";

type Listed = { id: string; label: string; isPrimary: boolean; changed: string };
type Props = { profiles: Listed[]; deleted: { id: string; label: string; ends: string }[]; most: number };

/** All of a person's profiles: open, name, choose, copy, delete, take back. */
export function ProfileShelf({ profiles, deleted, most }: Props) {
  return (
    <div className="grid max-w-sheet gap-3.5">
      <Panel title="Your profiles" id="profiles">
        <ul>
          {profiles.map((profile) => (
            <ShelfLine key={profile.id} profile={profile} isOnly={profiles.length === 1} />
          ))}
        </ul>
      </Panel>
      <Panel title="Add a profile" id="add-profile">
        {profiles.length >= most ? (
          <p className="soft text-15">You have {most} profiles, the most there can be.</p>
        ) : (
          <>
            <p className="soft mb-3 text-15">
              One is enough for most people. A second one helps when you look for two kinds of work that share
              little.
            </p>
            <ActForm action={addEmptyProfile} hidden={{}} button="Add" kind="plain">
              <TextField name="label" label="Its name" maxLength={60} required />
            </ActForm>
          </>
        )}
      </Panel>
      {deleted.length === 0 ? null : (
        <Panel title="Deleted" id="deleted">
          <ul>
            {deleted.map(({ id, label, ends }) => (
              <li
                key={id}
                className="flex flex-wrap items-baseline gap-x-4 border-t border-hair py-2.5 first:border-t-0"
              >
                <span className="person me-auto" dir="auto">
                  {label}
                </span>
                <span className="soft text-14">until {ends}</span>
                <ActForm
                  action={takeFromTrash}
                  hidden={{ id }}
                  button={
                    <>
                      Take back<span className="seen-by-readers"> {label}</span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

function ShelfLine({
  profile: { id, label, isPrimary, changed },
  isOnly,
}: {
  profile: Listed;
  isOnly: boolean;
}) {
  return (
    <li className="border-t border-hair py-3 first:border-t-0">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <Link
          href={isPrimary ? "/profile" : `/profile/${id}`}
          className="person me-auto font-semibold"
          dir="auto"
        >
          {label}
        </Link>
        {isPrimary ? <span className="text-14 font-semibold">Primary</span> : null}
        <span className="soft text-14">changed {changed}</span>
      </div>
      <Disclosure
        summary={
          <>
            Rename, copy{isOnly ? "" : ", delete"}
            <span className="seen-by-readers"> {label}</span>
          </>
        }
      >
        <div className="grid gap-4 pb-2">
          <ActForm action={rename} hidden={{ id }} button="Rename" kind="plain">
            <TextField
              name="label"
              id={`rename-${id}`}
              label="Name"
              defaultValue={label}
              maxLength={60}
              required
              dir="auto"
            />
          </ActForm>
          <ActForm action={copyAsNew} hidden={{ id }} button="Copy" kind="plain">
            <TextField
              name="label"
              id={`copy-${id}`}
              label="Name of the copy"
              defaultValue={`${label}, copy`.slice(0, 60)}
              maxLength={60}
              required
              dir="auto"
            />
          </ActForm>
          <div className="flex flex-wrap gap-x-6">
            {isPrimary ? null : (
              <ActForm action={choosePrimary} hidden={{ id }} button="Make it the primary one" />
            )}
            {isOnly ? null : (
              <ActForm action={moveToTrash} hidden={{ id }} button="Delete; it rests 30 days" />
            )}
          </div>
        </div>
      </Disclosure>
    </li>
  );
}
