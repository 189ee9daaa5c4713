"use client";
import { useActionState } from "react";
import { logOut } from "#lib/accounts/actions.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** Ends this browser's session on the server, at once. */
export function LogOutButton() {
  const [, submit] = useActionState(logOut, null);
  return (
    <form action={submit}>
      <SubmitButton kind="plain" size="small" pendingLabel="Logging out">
        Log out
      </SubmitButton>
    </form>
  );
}
