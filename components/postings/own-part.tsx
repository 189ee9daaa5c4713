import type { PostingStatus } from "#lib/postings/schema.ts";
import { PostingActForm } from "./posting-act-form.tsx";

type Props = { posting: { id: string; status: PostingStatus; notes: string; tags: string[] } };

/** What belongs to the person alone: notes and tags, and putting the posting away. */
export function OwnPart({ posting }: Props) {
  const archive = { act: "archive", label: "Archive" } as const;
  return (
    <section aria-label="Yours" className="mt-6 grid max-w-read gap-2">
      {posting.tags.length === 0 ? null : <p className="soft text-14">{posting.tags.join(" · ")}</p>}
      {posting.notes === "" ? null : (
        <p className="font-person text-16 whitespace-pre-wrap" dir="auto">
          {posting.notes}
        </p>
      )}
      <PostingActForm
        label="Put away"
        acts={[...(posting.status === "archived" ? [] : [archive]), { act: "delete", label: "Delete" }]}
      >
        <input type="hidden" name="ids" value={posting.id} />
      </PostingActForm>
    </section>
  );
}
