import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";
import { HistoryTable } from "#components/generations/history-table.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requireSignedIn } from "#lib/accounts/signed-in.ts";
import { generationTotals, listGenerations } from "#lib/generations/store.ts";

export const metadata: Metadata = { title: "Documents" };

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function DocumentsPage({ searchParams }: Props) {
  const { viewer } = await requireSignedIn("/documents");
  const { before } = await searchParams;
  const [{ rows, next }, totals] = await Promise.all([
    listGenerations(viewer, typeof before === "string" ? before : undefined),
    generationTotals(viewer),
  ]);
  if (totals.made === 0) {
    return (
      <>
        <PageHeader title="Documents" />
        <Empty
          title="No resume yet"
          why="Each posting you tailor for leaves its resume here, with its proof and its score."
        >
          <LinkButton href="/generations/new" kind="main">
            Choose a posting
          </LinkButton>
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageHeader title="Documents" detail={totalsInWords(totals)}>
        <LinkButton href="/generations/new">Tailor</LinkButton>
      </PageHeader>
      <Panel title="History">
        <HistoryTable rows={rows} />
        {next ? (
          <p className="mt-4">
            <Link href={`/documents?before=${next}`}>Older ones</Link>
          </p>
        ) : null}
      </Panel>
    </>
  );
}

function totalsInWords(totals: Awaited<ReturnType<typeof generationTotals>>): string {
  const parts = [`${totals.made} made`];
  if (totals.averageScore !== null) parts.push(`average match ${Math.round(totals.averageScore)}`);
  if (totals.bestScore !== null) parts.push(`best ${totals.bestScore}`);
  if (totals.useful > 0) parts.push(`${totals.useful} found useful`);
  return parts.join(" · ");
}
