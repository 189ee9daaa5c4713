import type { Metadata } from "next";
import { PasteForm } from "#components/postings/paste-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";

export const metadata: Metadata = { title: "Paste a posting" };

export default async function NewPostingPage() {
  await requireSignedIn("/postings/new");
  return (
    <>
      <PageHeader title="Paste a posting" />
      <div className="max-w-sheet">
        <PasteForm />
      </div>
    </>
  );
}
