import { When } from "./when.tsx";

const words: Record<string, string> = {
  "account.created": "Account created",
  "account.kept": "Sample kept as an account",
  "account.log-in": "Logged in",
  "account.log-in-failed": "Wrong password",
  "account.log-out": "Logged out",
  "account.password-changed": "Password changed",
  "account.password-reset-asked": "New password asked for by mail",
  "account.password-reset": "New password chosen by mail",
  "account.email-confirmed": "Address confirmed",
  "account.session-ended": "Session ended",
  "account.exported": "Everything exported",
  "account.imported": "File imported",
  "document.downloaded": "Document downloaded",
  "profile.exported": "Profile exported",
};

export type AuditItem = { id: string; at: Date; action: string; address: string };

/** What changed the account or left the house, newest first. */
export function AuditList({ rows }: { rows: AuditItem[] }) {
  return (
    <ul className="grid text-14">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap gap-x-4 border-t border-hair py-1.5">
          <span className="flex-1 basis-44">{words[row.action] ?? row.action}</span>
          <span className="text-soft">
            <When at={row.at} />
            {row.address === "" ? "" : ` · ${row.address}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
