import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EditForm } from "#components/postings/edit-form.tsx";
import { untitled } from "#components/postings/posting-words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { leftPriority } from "#lib/postings/leave-gap.ts";
import { getPosting } from "#lib/postings/store.ts";

export const metadata: Metadata = { title: "Correct a posting" };

export default async function EditPostingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { viewer } = await requireSignedIn(`/postings/${id}/edit`);
  const posting = await getPosting(viewer, id);
  if (posting === null) notFound();
  if (!posting.isOwn) redirect(`/postings/${id}`);
  const requirements = posting.understood.requirements.map((one) => ({
    id: one.id,
    text: one.text,
    priority: one.priority,
    chosen: posting.priorities[one.id] ?? one.priority,
    left: leftOf(posting.priorities[one.id]),
  }));
  const { version, title, company, place, status, tags, notes, text } = posting;
  return (
    <>
      <PageHeader title="Correct what was understood" detail={title || untitled} />
      <EditForm posting={{ id, version, title, company, place, status, tags, notes, text, requirements }} />
    </>
  );
}

function leftOf(chosen: string | undefined) {
  const priority = chosen === undefined ? null : leftPriority(chosen);
  return chosen === undefined || priority === null ? null : { value: chosen, priority };
}
