import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";
import { redirect } from "next/navigation";
import { emailField, passwordField } from "#components/accounts/account-fields.ts";
import { FieldsForm } from "#components/accounts/fields-form.tsx";
import { NarrowPage } from "#components/accounts/narrow-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { submitLogIn } from "#lib/accounts/actions.ts";
import { safePath } from "#lib/accounts/safe-path.ts";
import { getSignedIn } from "#lib/accounts/signed-in.ts";

export const metadata: Metadata = { title: "Log in" };

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function Page({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const next = safePath(typeof query.next === "string" ? query.next : "", "/profile");
  const signedIn = await getSignedIn();
  if (signedIn && !signedIn.sampleExpiresAt) redirect(next);
  return (
    <NarrowPage title="Log in">
      {query.after === "reset" ? (
        <Notice kind="next">
          Your password is changed, and every session was ended. Log in with the new one.
        </Notice>
      ) : null}
      {typeof query.error === "string" ? (
        <Notice kind="problem" title={refusalOf(query.error)}>
          {null}
        </Notice>
      ) : null}
      {signedIn?.sampleExpiresAt ? (
        <Notice>
          You are in a sample. Logging in leaves it, and there is no way back.{" "}
          <Link href="/settings#keep">Keep it first</Link>.
        </Notice>
      ) : null}
      <FieldsForm
        id="log-in"
        action={submitLogIn}
        fields={[emailField, passwordField]}
        hidden={{ next }}
        submitLabel="Log in"
        pendingLabel="Logging in"
      >
        <Link href="/reset" className="text-14">
          Forgot the password?
        </Link>
      </FieldsForm>
      <p className="text-15 text-soft">
        No account yet? <Link href="/sign-up">Create one</Link>, or <Link href="/">try it with a sample</Link>
        .
      </p>
    </NarrowPage>
  );
}

/** What next-auth's own door answers; the form above says it in place. */
function refusalOf(error: string): string {
  if (error === "limited") return "There were too many tries. Wait a few minutes, then try again.";
  return "This address and password don't belong together.";
}
