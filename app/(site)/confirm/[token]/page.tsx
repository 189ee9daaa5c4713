import type { Metadata } from "next";
import { FieldsForm } from "#components/accounts/fields-form.tsx";
import { NarrowPage } from "#components/accounts/narrow-page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { confirmEmail } from "#lib/accounts/actions.ts";
import { findMailToken } from "#lib/accounts/store/mail-tokens.ts";

export const metadata: Metadata = { title: "Confirm your address" };

/** A press, not the visit, confirms: mail programs open links by themselves. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await findMailToken(token, "confirm"))) {
    return (
      <NarrowPage title="This link no longer works">
        <p>
          It was used already, a newer mail took its place, or it is older than seven days. Settings says
          whether your address is confirmed, and mails another link.
        </p>
        <div>
          <LinkButton href="/settings#email">Go to settings</LinkButton>
        </div>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title="Confirm your address">
      <p>Then a link for a new password can be mailed to you if you ever forget yours.</p>
      <FieldsForm
        id="confirm"
        action={confirmEmail}
        fields={[]}
        hidden={{ token }}
        submitLabel="This address is mine"
        pendingLabel="Confirming"
      />
    </NarrowPage>
  );
}
