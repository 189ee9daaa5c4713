import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";
import { emailField } from "#components/accounts/account-fields.ts";
import { FieldsForm } from "#components/accounts/fields-form.tsx";
import { NarrowPage } from "#components/accounts/narrow-page.tsx";
import { askForReset } from "#lib/accounts/actions.ts";

export const metadata: Metadata = { title: "A new password" };

export default function Page() {
  return (
    <NarrowPage title="A new password">
      <p>
        Enter the address of your account. If it was confirmed, a link for a new password is mailed to it.
      </p>
      <FieldsForm
        id="reset"
        action={askForReset}
        fields={[emailField]}
        submitLabel="Send the link"
        pendingLabel="Sending"
      >
        <Link href="/log-in" className="text-14">
          Back to log in
        </Link>
      </FieldsForm>
      <p className="text-15 text-soft">
        The address was never confirmed? Then whoever runs this installation can set a new password for you.
      </p>
    </NarrowPage>
  );
}
