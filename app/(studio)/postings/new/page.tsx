import type { Metadata } from "next";
import { PasteForm } from "#components/postings/paste-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { tailorQuery } from "#lib/postings/schema.ts";

export const metadata: Metadata = { title: "Paste a posting" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewPostingPage({ searchParams }: Props) {
  const tailor = tailorQuery.parse((await searchParams).tailor);
  await requireSignedIn(tailor ? `/postings/new?${new URLSearchParams({ tailor })}` : "/postings/new");
  return (
    <>
      <PageHeader title="Paste a posting" />
      <div className="max-w-sheet">
        <PasteForm tailor={tailor} />
      </div>
    </>
  );
}
