import type { Result } from "#lib/problem.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { passwordField } from "./account-fields.ts";
import { FieldsForm } from "./fields-form.tsx";

type Props<T> = {
  /** A sample has no password to ask for. */
  isSample: boolean;
  deleteAction: (previous: Result<T> | null, form: FormData) => Promise<Result<T> | null>;
};

export function DeletePanel<T>({ isSample, deleteAction }: Props<T>) {
  return (
    <div className="grid gap-3">
      <p className="max-w-read">
        Deletes the account and everything in it at once: profiles, postings, results, documents, sessions.
        There is no way back; export everything first if you may want it again. Backups that whoever runs this
        installation has made keep it until they are deleted by age.
      </p>
      <Disclosure summary="Delete it">
        <div className="pt-2">
          <FieldsForm
            id="delete-account"
            action={deleteAction}
            fields={isSample ? [] : [passwordField]}
            submitLabel="Delete the account and everything in it"
            pendingLabel="Deleting"
            kind="danger"
            forgetsDrafts
          />
        </div>
      </Disclosure>
    </div>
  );
}
