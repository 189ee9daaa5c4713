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
    <table className="w-full text-left align-top text-14">
      <thead className="text-13 text-soft">
        <tr>
          <th scope="col" className="py-1.5 pe-4 font-semibold">
            When
          </th>
          <th scope="col" className="py-1.5 pe-4 font-semibold">
            What
          </th>
          <th scope="col" className="py-1.5 font-semibold">
            From
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="border-t border-hair">
            <td className="py-1.5 pe-4">
              <When at={row.at} />
            </td>
            <td className="py-1.5 pe-4">{words[row.action] ?? row.action}</td>
            <td className="py-1.5 text-soft wrap-anywhere">{row.address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
