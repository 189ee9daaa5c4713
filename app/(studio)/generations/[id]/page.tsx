import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { RunningPage } from "#components/generations/running-page.tsx";
import { ResultPage } from "#components/generations/result-page.tsx";
import { documentNouns, type ResultView } from "#components/generations/result-props.ts";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { documentOfGeneration } from "#lib/documents/store.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { gapWorths } from "#lib/engine/match-profile/what-if.ts";
import { compareWithProfile } from "#lib/generations/comparison.ts";
import { lineNotes } from "#lib/generations/notes.ts";
import { staleFacts } from "#lib/generations/stale-facts.ts";
import { getGeneration } from "#lib/generations/store.ts";
import { versionOfProfile } from "#lib/profile/store.ts";
import { whatCounts } from "#lib/generations/what-counts.ts";
import { outputsOf } from "#lib/generations/stage-figure.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ view?: string; panel?: string; line?: string; edit?: string; stages?: string }>;
};

/** Read once for the title of the tab and for the page. */
const readGeneration = cache(async (id: string) => {
  const { viewer } = await requireSignedIn(`/generations/${id}`);
  return { viewer, generation: await getGeneration(viewer, id) };
});

/** For whom and what: results of several postings stand side by side in a browser. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { generation } = await readGeneration((await params).id);
  if (!generation) return { title: "Not found" };
  const noun = documentNouns[generation.input.options.document];
  return { title: generation.title === "" ? noun : `${noun} for ${generation.title}` };
}

const views = ["page", "parser", "compare"] as const;
const panels = ["requirements", "counts", "findings"] as const;

export default async function GenerationPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { viewer, generation } = await readGeneration(id);
  if (!generation) notFound();
  const document = generation.state === "done" ? await documentOfGeneration(viewer, id) : null;
  if (!document) return <RunningPage generation={generation} />;

  const query = await searchParams;
  const outputs = outputsOf(generation.stages);
  const facts = factsOf(generation.input.profile);
  const content = document.content.document;
  const view: ResultView = {
    view: views.find((name) => name === query.view) ?? "page",
    panel: panels.find((name) => name === query.panel) ?? "requirements",
    openLineId: query.edit ?? query.line ?? null,
    editLineId: query.edit ?? null,
    areStagesOpen: query.stages === "open",
  };
  const { "analyze-posting": analysis = null, "match-profile": match = null } = outputs;
  const counting =
    view.panel === "counts" && analysis && match ? await whatCounts(generation.input, analysis, match) : null;
  const isProfileThere =
    view.panel !== "findings" || (await versionOfProfile(viewer, generation.profileId)) !== null;
  return (
    <ResultPage
      generation={generation}
      document={document}
      outputs={outputs}
      facts={facts}
      isProfileThere={isProfileThere}
      notes={lineNotes(content, facts, analysis, match)}
      compared={view.view === "compare" ? compareWithProfile(content, facts) : []}
      gains={analysis && match ? gapWorths(analysis.requirements, match) : []}
      counting={counting}
      stale={await staleFacts(viewer, generation, document.content)}
      query={view}
    />
  );
}
