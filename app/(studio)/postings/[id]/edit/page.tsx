import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EditForm } from "#components/postings/edit-form.tsx";
import { askWords, sentenceCase, untitled } from "#components/postings/posting-words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { asksOf } from "#lib/engine/asks-of.ts";
import { leftPriority } from "#lib/postings/leave-gap.ts";
import { correctionHref, postingHref, tailorQuery, type Ask, type Corrected } from "#lib/postings/schema.ts";
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
    asks: asksOf(one).map(({ key, ask }) => correctableAsk(key, ask, posting.corrected.asks?.[key])),
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

function correctableAsk(key: string, read: Ask, corrected: AskCorrection | undefined) {
  const { minYears = read.minYears, skills: chosenSkills = read.skills, more = [] } = corrected ?? {};
  const { text, skills } = read;
  return { key, text, words: sentenceCase(askWords(read)), minYears, skills, chosenSkills, more };
}

function leftOf(chosen: string | undefined) {
  const priority = chosen === undefined ? null : leftPriority(chosen);
  return chosen === undefined || priority === null ? null : { value: chosen, priority };
}
