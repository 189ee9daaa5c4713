import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

export default function PostingNotFound() {
  return (
    <>
      <PageHeader title="Jobs" />
      <Empty
        title="There is no such posting here"
        why="It may have been deleted; deleted postings rest for 30 days under Deleted."
      >
        <LinkButton href="/postings">To your postings</LinkButton>
      </Empty>
    </>
  );
}
