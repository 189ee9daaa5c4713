import { TextField } from "#components/ui/field.tsx";
import { Button } from "#components/ui/button.tsx";
import type { PostingQuery } from "#lib/postings/schema.ts";

/** A plain GET form: what was looked for stands in the address. */
export function SearchForm({ query }: { query: PostingQuery }) {
  return (
    <form action="/postings" role="search" className="mb-4 flex items-end gap-2">
      {query.view === "own" ? null : <input type="hidden" name="view" value={query.view} />}
      {query.status === "" ? null : <input type="hidden" name="status" value={query.status} />}
      <div className="min-w-0 flex-1">
        <TextField
          name="q"
          type="search"
          label="Search title, company, place and text"
          isLabelHidden
          voice="interface"
          placeholder="Title, company, place or words"
          maxLength={200}
          defaultValue={query.q}
        />
      </div>
      <Button kind="main" type="submit">
        Search
      </Button>
    </form>
  );
}
