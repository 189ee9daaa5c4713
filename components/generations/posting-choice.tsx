import { Empty } from "#components/ui/empty.tsx";
import { Link } from "#components/ui/link.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { Tabs } from "#components/ui/tabs.tsx";

type Posting = { id: string; title: string; company: string; place: string };
type View = "own" | "samples";
type Props = {
  /** A page of the person's own current ones, or of the samples; latest first. */
  postings: Posting[];
  view: View;
  isFirstPage: boolean;
  /** The key of the page after this one, "" when there is none. */
  next: string;
  /** The same form asked for a posting, or this choice from another list: profile and kind of document stay. */
  hrefFor: (place: { posting: string } | { view: View; after: string }) => `/${string}`;
  pasteHref: `/${string}`;
};

/** The first step of tailoring when no posting was named yet. */
export function PostingChoice({ postings, view, isFirstPage, next, hrefFor, pasteHref }: Props) {
  const listHref = (list: View, after = "") => hrefFor({ view: list, after });
  if (postings.length === 0 && view === "own" && isFirstPage) {
    return (
      <>
        <PageHeader title="Tailor" />
        <Empty
          title="First the posting"
          why="A resume is tailored to one posting. Paste the one that you apply for; to see how it goes, take a sample."
        >
          <p className="flex flex-wrap items-center gap-4">
            <LinkButton kind="main" href={pasteHref}>
              Paste a posting
            </LinkButton>
            <Link href={listHref("samples")}>See the samples</Link>
          </p>
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageHeader title="Tailor" detail="A resume is tailored to one posting.">
        <LinkButton href={pasteHref}>Paste a posting</LinkButton>
      </PageHeader>
      <div className="max-w-sheet">
        <Panel title="For which posting?">
          <Tabs
            label="Which postings"
            tabs={[
              { href: listHref("own"), label: "Yours", isCurrent: view === "own" },
              { href: listHref("samples"), label: "Samples", isCurrent: view === "samples" },
            ]}
          />
          <ul className="mt-3">
            {postings.map(({ id, title, company, place }) => (
              <li key={id} className="border-t border-hair py-2.5 wrap-anywhere first:border-t-0" dir="auto">
                <Link href={hrefFor({ posting: id })}>{title || "Untitled posting"}</Link>
                <span className="soft block text-14">{[company, place].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
          {isFirstPage && next === "" ? null : (
            <nav aria-label="Pages" className="mt-3 flex gap-6 text-14">
              {isFirstPage ? null : <Link href={listHref(view)}>Back to the latest</Link>}
              {next === "" ? null : <Link href={listHref(view, next)}>Earlier ones</Link>}
            </nav>
          )}
        </Panel>
      </div>
    </>
  );
}
