import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import type { Candidate, Claim } from "./claim-classes.ts";
import { lineClaims } from "./line-claims.ts";

/** A claim that the facts do not state: what kind, which words, and where in the line (or in its aside). */
export type UnsupportedClaim = Omit<Claim, "holds"> & { text: string };

/**
 * What a line says and `facts` do not, wherever the line comes from. `facts` are those that its writer names, or a
 * whole profile: then the line must still be true of one item (a bullet, a heading) and, clause by clause, of one
 * statement. `kind` is "bullet" unless said. `today` is needed only for "9 years of experience". Empty: it holds.
 */
export function unsupportedClaims(
  line: { text: string; aside?: string; kind?: Candidate["kind"] },
  facts: Fact[],
  today?: Month,
): UnsupportedClaim[] {
  const kind = line.kind ?? "bullet";
  const aside = line.aside ?? "";
  const operation = kind === "bullet" ? "reworded" : "composed";
  return lineClaims({ text: line.text, aside, kind, operation }, facts, today)
    .filter((claim) => !claim.holds)
    .map(({ holds: _, ...claim }) => ({
      ...claim,
      text: (claim.isAside ? aside : line.text).slice(claim.start, claim.end),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
