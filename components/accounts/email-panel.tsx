import { sendConfirmation } from "#lib/accounts/actions.ts";
import { ActButton } from "./act-button.tsx";

/** The address, whether it was confirmed, and what confirming gives. */
export function EmailPanel({ email, isConfirmed }: { email: string; isConfirmed: boolean }) {
  if (isConfirmed) {
    return (
      <p className="max-w-read">
        <span className="person">{email}</span> is confirmed: a link for a new password can be mailed to it.
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      <p className="max-w-read">
        <span className="person">{email}</span> is not confirmed yet. Everything works without that, but if
        you forget your password, a new one can only be mailed to a confirmed address.
      </p>
      <ActButton action={sendConfirmation} label="Mail me the link" pendingLabel="Sending" />
    </div>
  );
}
