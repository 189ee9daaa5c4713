import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";
import { redirect } from "next/navigation";
import { emailField, nameField, newPasswordField } from "#components/accounts/account-fields.ts";
import { FieldsForm } from "#components/accounts/fields-form.tsx";
import { NarrowPage } from "#components/accounts/narrow-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { signUp } from "#lib/account-data/actions.ts";
import { safePath } from "#lib/accounts/safe-path.ts";
import { getSignedIn } from "#lib/accounts/signed-in.ts";

export const metadata: Metadata = { title: "Create an account" };

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function Page({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const next = safePath(typeof query.next === "string" ? query.next : "", "/profile");
  const signedIn = await getSignedIn();
  if (signedIn && !signedIn.sampleExpiresAt) redirect(next);
  return (
    <NarrowPage title="Create an account">
      {signedIn?.sampleExpiresAt ? (
        <Notice>
          You are in a sample. A new account begins empty, and the sample is left behind.{" "}
          <Link href="/settings#keep">Keep the sample instead</Link>.
        </Notice>
      ) : null}
      <FieldsForm
        id="sign-up"
        action={signUp}
        fields={[nameField, emailField, newPasswordField]}
        hidden={{ next }}
        submitLabel="Sign up"
        pendingLabel="Creating your account"
      />
      <p className="text-15 text-soft">
        Your facts stay on the machine that runs this installation. You can take everything along as one file,
        and delete the account with all that is in it, at any time.
      </p>
      <p className="text-15 text-soft">
        Have an account? <Link href="/log-in">Log in</Link>.
      </p>
    </NarrowPage>
  );
}
