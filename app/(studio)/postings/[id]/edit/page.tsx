import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EditForm } from "#components/postings/edit-form.tsx";
import { askWords, sentenceCase, untitled } from "#components/postings/posting-words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { leftPriority } from "#lib/postings/leave-gap.ts";
import {
  correctionHref,
  postingHref,
  tailorQuery,
  type Corrected,
  type Requirement,
} from "#lib/postings/schema.ts";
import { getPosting } from "#lib/postings/store.ts";

export const metadata: Metadata = { title: "Correct a posting" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EditPostingPage({ params, searchParams }: Props) {
  const { id } = await params;
  const tailor = tailorQuery.parse((await searchParams).tailor);
  const { viewer } = await requireSignedIn(correctionHref(id, tailor));
  const posting = await getPosting(viewer, id);
  if (posting === null) notFound();
  if (!posting.isOwn) redirect(postingHref(id, { tailor }));
  const requirements = posting.understood.requirements.map((one) => ({
    id: one.id,
    text: one.text,
    priority: one.priority,
    chosen: posting.priorities[one.id] ?? one.priority,
    left: leftOf(posting.priorities[one.id]),
    ask: askOf(one, posting.corrected.asks?.[one.id]),
  }));
  const { version, title, company, place, status, tags, notes, text } = posting;
  const { pay } = posting.analysis;
  return (
    <>
      <PageHeader title="Correct what was understood" detail={title || untitled} />
      <EditForm
        posting={{ id, version, title, company, place, status, tags, notes, text, requirements, pay }}
        tailor={tailor}
      />
    </>
  );
}

type AskCorrection = NonNullable<Corrected["asks"]>[string];

function askOf(read: Requirement, corrected: AskCorrection | undefined) {
  if (read.alternatives !== undefined) return null;
  const { minYears = read.minYears, skills: chosenSkills = read.skills, more = [] } = corrected ?? {};
  return { words: sentenceCase(askWords(read)), minYears, skills: read.skills, chosenSkills, more };
}

function leftOf(chosen: string | undefined) {
  const priority = chosen === undefined ? null : leftPriority(chosen);
  return chosen === undefined || priority === null ? null : { value: chosen, priority };
}
