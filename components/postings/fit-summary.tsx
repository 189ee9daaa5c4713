import Link from "next/link";
import { Meter } from "#components/ui/meter.tsx";
import type { Match } from "#lib/generations/schema.ts";
import type { Requirement } from "#lib/postings/schema.ts";

type Props = { match: Match | null; requirements: Requirement[] };

/** How far the primary profile meets the posting, as a figure, in words and as a bar. */
export function FitSummary({ match, requirements }: Props) {
  if (match === null) {
    return (
      <p className="text-15">
        <Link href="/profile">Fill in your profile</Link> to see how far it meets this posting.
      </p>
    );
  }
  if (match.score === null)
    return <p className="text-15">Nothing here that a profile could be matched with.</p>;
  const count = (status: "met" | "partly" | "gap") =>
    match.coverage.filter((one) => one.status === status).length;
  const required = new Set(requirements.filter((one) => one.priority === "required").map((one) => one.id));
  const requiredMet = match.coverage.filter(
    (one) => one.status === "met" && required.has(one.requirementId),
  ).length;
  const gaps = count("gap");
  const words = `${count("met")} met, ${count("partly")} partly, ${gaps} ${gaps === 1 ? "gap" : "gaps"}`;
  return (
    <section aria-label="Fit with your profile">
      <p className="flex items-center gap-4">
        <span className="text-40 leading-none font-bold">{match.score}</span>
        <span className="soft text-14">
          fit, out of 100
          {required.size === 0 ? null : (
            <>
              <br />
              {requiredMet} of {required.size} must-haves
            </>
          )}
        </span>
      </p>
      <div className="mt-3 border-t border-hair pt-3">
        <Meter
          label={words}
          parts={[
            { value: count("met"), look: "solid" },
            { value: count("partly"), look: "striped" },
            { value: gaps, look: "pale" },
          ]}
        />
        <p className="soft mt-1 text-14">{words}</p>
      </div>
    </section>
  );
}
