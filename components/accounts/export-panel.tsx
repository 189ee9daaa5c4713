import type { Result } from "#lib/problem.ts";
import { Button } from "#components/ui/button.tsx";
import { passwordField } from "./account-fields.ts";
import { FieldsForm } from "./fields-form.tsx";

type Props<T> = {
  /** The password was given in the last ten minutes. */
  isOpen: boolean;
  unlockAction: (previous: Result<T> | null, form: FormData) => Promise<Result<T> | null>;
};

export function ExportPanel<T>({ isOpen, unlockAction }: Props<T>) {
  return (
    <div className="grid gap-4">
      <p className="max-w-read">
        One JSON file with all that is here: profiles with every version, postings, results, documents, what
        happened in the account, and your sessions. Any Candor account can import it again.
      </p>
      {isOpen ? (
        <form method="get" action="/api/account/export">
          <Button type="submit" size="small">
            Export everything
          </Button>
        </form>
      ) : (
        <FieldsForm
          id="unlock-export"
          action={unlockAction}
          fields={[
            {
              ...passwordField,
              hint: "Once more, since the file holds everything. The export is then open for ten minutes.",
            },
          ]}
          submitLabel="Go on to the export"
          pendingLabel="Checking"
          kind="plain"
        />
      )}
    </div>
  );
}
