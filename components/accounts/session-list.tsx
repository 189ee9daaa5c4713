import { endAllOtherSessions, endOneSession } from "#lib/accounts/actions.ts";
import { ActButton } from "./act-button.tsx";
import { When } from "./when.tsx";

export type SessionItem = {
  id: string;
  device: string;
  address: string;
  createdAt: Date;
  lastSeenAt: Date;
  isThis: boolean;
};

/** Where the account is open now. Ending one takes effect on its next request. */
export function SessionList({ sessions }: { sessions: SessionItem[] }) {
  return (
    <div className="grid gap-4">
      <ul className="grid">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-start gap-x-4 gap-y-1 border-t border-hair py-3"
          >
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-semibold">
                {session.device}
                {session.isThis ? " · this one" : ""}
              </p>
              <p className="text-14 text-soft">
                {session.address === "" ? "" : `${session.address} · `}last used{" "}
                <When at={session.lastSeenAt} />, opened <When at={session.createdAt} />
              </p>
            </div>
            {session.isThis ? null : (
              <ActButton
                action={endOneSession}
                hidden={{ id: session.id }}
                label="End"
                about={`the session of ${session.device}`}
                pendingLabel="Ending"
                kind="quiet"
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ActButton action={endAllOtherSessions} label="End all others" pendingLabel="Ending" />
      ) : null}
    </div>
  );
}
