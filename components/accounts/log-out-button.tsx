"use client";
import { useActionState } from "react";
import { logOut } from "#lib/accounts/actions.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** Unsaved drafts of profiles, by the beginning of their names; whoever uses this browser next must not find them. */
export function forgetDrafts() {
  const drafts = Object.keys(localStorage).filter((key) => key.startsWith("candor-draft:"));
  for (const key of drafts) localStorage.removeItem(key);
}

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
