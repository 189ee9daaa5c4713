import type { CountingPiece } from "#lib/generations/what-counts.ts";

type Props = { pieces: CountingPiece[] | null; score: number | null };

/** What each piece of the profile contributes to this score, most first. */
export function CountingList({ pieces, score }: Props) {
  if (pieces === null || score === null) {
    return (
      <p className="soft">
        {score === null
          ? "Without a score there is nothing to add up."
          : "This result’s score was worked out by other rules than today’s. Make it again to see what counts."}
      </p>
    );
  }
  if (pieces.length === 0)
    return <p className="soft">No single piece of your profile decides this score: others prove the same.</p>;
  return (
    <div className="grid gap-3">
      <p className="soft text-14">
        What the score would lose without each piece of your profile. Pieces that prove the same contribute
        nothing each, and are not listed: the other one still proves it.
      </p>
      <dl className="score-parts">
        {pieces.map(({ key, words, source, score: without, points }) => (
          <div key={key}>
            <dt>
              <span className="person" dir="auto">
                {words}
              </span>{" "}
              <small className="soft">
                {source}. Without it: {without}.
              </small>
            </dt>
            <dd>{points > 0 ? `+${points}` : points}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
