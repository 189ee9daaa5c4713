import type { Metadata } from "next";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

export const metadata: Metadata = { title: "Not found" };

/** Inside the layout: the rail stays. */
export default function NotFound() {
  return (
    <>
      <PageHeader title="Not found" />
      <Empty
        title="There is nothing at this address"
        why="It may have been deleted, the address may be mistyped, or it belongs to another account."
      >
        <LinkButton href="/documents">To your documents</LinkButton>
      </Empty>
    </>
  );
}
