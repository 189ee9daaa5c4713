"use client";
import { useActionState } from "react";
import { logOut } from "#lib/accounts/actions.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { forgetDrafts } from "./forget-drafts.ts";

/** Ends this browser's session on the server, at once, and forgets what it kept of the person here. */
export function LogOutButton() {
  const [, submit] = useActionState(logOut, null);
  return (
    <form action={submit} onSubmit={forgetDrafts}>
      <SubmitButton kind="plain" size="small" pendingLabel="Logging out">
        Log out
      </SubmitButton>
    </form>
  );
}
