import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Profile } from "#lib/profile/schema.ts";

/** The doors into a profile in which nothing but the name and the address stands yet. */
export function FirstSteps({ document }: { document: Profile }) {
  const { personal: _, summary, ...lists } = document;
  if (summary !== "" || Object.values(lists).some((items) => items.length > 0)) return null;
  return (
    <div className="mb-5 max-w-sheet">
      <Notice title="Begin with your latest role" kind="next">
        Title, employer, dates, and what you did there, one fact in a line. Half an hour is enough for a first
        resume, and all is kept while you type. You have a file that Candor exported?{" "}
        <Link href="/settings#import">Bring it in</Link>. You would rather see one first? Read{" "}
        <Link href="/how-it-works">how it works</Link> on a sample.
      </Notice>
    </div>
  );
}
