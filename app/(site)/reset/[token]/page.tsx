import type { Metadata } from "next";
import { newPasswordField } from "#components/accounts/account-fields.ts";
import { FieldsForm } from "#components/accounts/fields-form.tsx";
import { NarrowPage } from "#components/accounts/narrow-page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { resetPassword } from "#lib/accounts/actions.ts";
import { findMailToken } from "#lib/accounts/store/mail-tokens.ts";

export const metadata: Metadata = { title: "Choose a new password" };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await findMailToken(token, "reset"))) {
    return (
      <NarrowPage title="This link no longer works">
        <p>
          It was used already, a newer mail took its place, or it is older than an hour. Opening it changed
          nothing.
        </p>
        <div>
          <LinkButton href="/reset" kind="main">
            Ask for a new link
          </LinkButton>
        </div>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title="Choose a new password">
      <p>All sessions of the account end with it. Then you log in with the new password.</p>
      <FieldsForm
        id="new-password"
        action={resetPassword}
        fields={[{ ...newPasswordField, label: "New password" }]}
        hidden={{ token }}
        submitLabel="Change the password"
        pendingLabel="Changing"
      />
    </NarrowPage>
  );
}
