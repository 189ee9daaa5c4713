import Link from "next/link";
import { Mark, type MarkKind } from "#components/ui/mark.tsx";
import type { Coverage } from "#lib/generations/schema.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { priorityWords } from "./posting-words.ts";

type Props = {
  requirement: Requirement;
  /** Undefined as long as there is no profile to match with. */
  coverage: Coverage | undefined;
  facts: ReadonlyMap<string, Fact>;
  /** Where this requirement can be corrected; null for a posting that can't be. */
  editHref: string | null;
};

const said: Record<Coverage["status"], { mark: MarkKind; words: string; look: string }> = {
  met: { mark: "proven", words: "In your profile", look: "" },
  partly: { mark: "partly", words: "Partly in your profile", look: "text-partly" },
  gap: { mark: "gap", words: "Not in your profile", look: "text-gap" },
};
const shownFacts = 3;

/** What a requirement was read as, and the facts that meet it or what is missing. */
export function RequirementNote({ requirement, coverage, facts, editHref }: Props) {
  const status = coverage === undefined ? null : said[coverage.status];
  const evidence = (coverage?.factIds ?? []).flatMap((id) => facts.get(id) ?? []);
  return (
    <div className="not-first:mt-3">
      <p className={`note-title ${status?.look ?? ""}`}>
        {status === null ? (
          priorityWords[requirement.priority]
        ) : (
          <>
            <Mark kind={status.mark} words="" /> {status.words}
          </>
        )}
      </p>
      <p className="font-person text-15" dir="auto">
        {requirement.text}
      </p>
      {evidence.slice(0, shownFacts).map((fact) => (
        <div className="note-fact" key={fact.id}>
          <q className="quote" dir="auto">
            {fact.text}
          </q>
          <small>{fact.source}</small>
        </div>
      ))}
      {evidence.length > shownFacts ? (
        <p className="soft mt-1">and {evidence.length - shownFacts} more of your facts</p>
      ) : null}
      {coverage === undefined || coverage.gap === "" ? null : <p className="mt-1">{coverage.gap}</p>}
      <p className="soft mt-1">{readingWords(requirement, coverage)}</p>
      <NoteActions isGap={coverage?.status === "gap" || coverage?.status === "partly"} editHref={editHref} />
    </div>
  );
}

function NoteActions({ isGap, editHref }: { isGap: boolean; editHref: string | null }) {
  if (!isGap && editHref === null) return null;
  return (
    <p className="note-actions">
      {isGap ? <Link href="/profile">I have this</Link> : null}
      {editHref === null ? null : (
        <Link href={editHref}>{isGap ? "Leave it, or correct it" : "Correct it"}</Link>
      )}
    </p>
  );
}

function readingWords(
  { priority, skills, isAnyOf, minYears }: Requirement,
  coverage: Coverage | undefined,
): string {
  const named =
    skills.length > 1 ? `${isAnyOf ? "any one of" : "all of"} ${skills.join(", ")}` : skills.join("");
  const years = minYears === null ? "" : `at least ${minYears} ${minYears === 1 ? "year" : "years"}`;
  const worth =
    coverage === undefined || coverage.max === 0 ? "" : `worth ${coverage.points} of ${coverage.max}`;
  return [priorityWords[priority], named, years, worth].filter((part) => part !== "").join(" · ");
}
