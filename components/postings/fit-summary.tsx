import { Link } from "#components/ui/link.tsx";
import type { Fit } from "#lib/generations/schema.ts";
import { FitMeter } from "./fit-line.tsx";

/** How far the primary profile meets the posting, as a figure, in words and as a bar; `left` gaps are told. */
export function FitSummary({ fit, left }: { fit: Fit | null; left: number }) {
  if (fit === null) {
    return (
      <p className="text-15">
        <Link href="/profile">Fill in your profile</Link> to see how far it meets this posting.
      </p>
    );
  }
  if (fit.score === null)
    return <p className="text-15">Nothing here that a profile could be matched with.</p>;
  const words = `${fit.met} met, ${fit.partly} partly, ${fit.gaps} ${fit.gaps === 1 ? "gap" : "gaps"}`;
  return (
    <section aria-label="Fit with your profile">
      <p className="flex items-center gap-4">
        <span className="text-40 leading-none font-bold">{fit.score}</span>
        <span className="soft text-14">
          fit, out of 100
          {fit.required === 0 ? null : (
            <>
              <br />
              {fit.requiredMet} of {fit.required} must-haves
            </>
          )}
        </span>
      </p>
      <div className="mt-3 border-t border-hair pt-3">
        <FitMeter fit={fit} label={words} />
        <p className="soft mt-1 text-14">
          {words}
          {left === 0 ? null : (
            <>
              . You leave {left} as {left === 1 ? "it is; it still counts" : "they are; they still count"}{" "}
              here.
            </>
          )}
        </p>
      </div>
    </section>
  );
}
