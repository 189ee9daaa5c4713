"use client";
import { useId, useLayoutEffect, useRef, useState, type FormEvent } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Result } from "#lib/problem.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { KeepDraft } from "./keep-draft.tsx";

/** Whose page this is, and how to log into that account again without leaving it. */
export type Account = {
  userId: string;
  /** Null for a sample account, which has no password either. */
  email: string | null;
  logInAgain: (input: { email: string; password: string; userId: string }) => Promise<Result<null>>;
};

type Props = {
  account: Account;
  profile: { id: string; label: string; document: Profile };
  isDraftKept: boolean;
  onLoggedIn: () => void;
  onClose: () => void;
};

/** Asks for the password where the session has ended; nothing on the page behind it is touched. */
export function LogInDialog({ account, profile, isDraftKept, onLoggedIn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // In a layout effect its end comes while the element is still there: closing gives the focus back to the field
  // that had it, taking it away would not.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = () => dialog.current?.close();
  const { userId, email, logInAgain } = account;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className="mb-1 text-20">
        Your session has ended
      </h2>
      {email === null ? (
        <KeepDraft profile={profile} onClose={close} />
      ) : (
        <>
          <p className="soft mb-4 text-15">
            What you typed is still here{isDraftKept ? " and kept on this device" : ""}. Log in again, and it
            is saved.
          </p>
          <PasswordForm
            email={email}
            ask={(password) => logInAgain({ email, password, userId })}
            onLoggedIn={onLoggedIn}
            onClose={close}
          />
        </>
      )}
    </dialog>
  );
}

type FormProps = {
  email: string;
  ask: (password: string) => Promise<Result<null>>;
  onLoggedIn: () => void;
  onClose: () => void;
};

function PasswordForm({ email, ask, onLoggedIn, onClose }: FormProps) {
  const [error, setError] = useState("");
  const [isAway, setAway] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("password");
    if (isAsking || !(field instanceof HTMLInputElement)) return;
    setAsking(true);
    // Emptied first, so that the same words again are heard again.
    setError("");
    // No answer, or an app that was updated since this page was loaded and no longer knows its request.
    const answer = await ask(field.value).catch(() => null);
    setAsking(false);
    setAway(answer === null);
    if (answer?.ok) return onLoggedIn();
    setError(answer === null ? "" : wordsOf(answer.problem));
    field.select();
  };
  return (
    <form className="grid gap-4" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <span className="field-label block">Account</span>
        <span className="wrap-anywhere">{email}</span>
        {/* For password managers, which go by the name in the same form. */}
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      </p>
      <TextField
        name="password"
        id="again-password"
        type="password"
        label="Password"
        autoComplete="current-password"
        voice="interface"
        spellCheck={false}
        required
        error={error}
      />
      <p role="alert" className={isAway ? "field-error" : "seen-by-readers"}>
        {error}
        {isAway ? (
          <>
            There was no answer. Try again, or{" "}
            <a href="/log-in" target="_blank">
              log in in a new tab
            </a>{" "}
            and press “Save again” here.
          </>
        ) : null}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button kind="main" type="submit" aria-disabled={isAsking || undefined}>
          {isAsking ? "Logging in" : "Log in and save"}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function wordsOf(problem: Extract<Result<null>, { ok: false }>["problem"]): string {
  if (problem.kind !== "invalid") return problem.message;
  return "This is not the password of this account. After several wrong tries there is a wait that grows up to 15 minutes.";
}
