import { Empty } from "#components/ui/empty.tsx";
import { Link } from "#components/ui/link.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";

type Posting = { id: string; title: string; company: string; place: string };
type Props = {
  /** The person's own current ones, latest first. */
  postings: Posting[];
  hasMore: boolean;
  /** The same form, asked for this posting. */
  hrefFor: (postingId: string) => string;
};

/** The first step of tailoring when no posting was named yet. */
export function PostingChoice({ postings, hasMore, hrefFor }: Props) {
  if (postings.length === 0) {
    return (
      <>
        <PageHeader title="Tailor" />
        <Empty
          title="First the posting"
          why="A resume is tailored to one posting. Paste the one that you apply for; to see how it goes, take a sample."
        >
          <p className="flex flex-wrap items-center gap-4">
            <LinkButton kind="main" href="/postings/new">
              Paste a posting
            </LinkButton>
            <Link href="/postings?view=samples">See the samples</Link>
          </p>
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageHeader title="Tailor" detail="A resume is tailored to one posting.">
        <LinkButton href="/postings/new">Paste a posting</LinkButton>
      </PageHeader>
      <div className="max-w-sheet">
        <Panel title="For which posting?">
          <ul>
            {postings.map(({ id, title, company, place }) => (
              <li key={id} className="border-t border-hair py-2.5 wrap-anywhere first:border-t-0" dir="auto">
                <Link href={hrefFor(id)}>{title || "Untitled posting"}</Link>
                <span className="soft block text-14">{[company, place].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-14">
            <Link href={hasMore ? "/postings" : "/postings?view=samples"}>
              {hasMore ? "All of your postings" : "Take a sample"}
            </Link>
          </p>
        </Panel>
      </div>
    </>
  );
}
