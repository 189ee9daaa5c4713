/** Drawn, not typed: fonts lack these signs or draw them as emoji. */
const shapes = {
  proven: <path d="M2.5 8.8 6.4 12.6 13.5 3.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.2a5.8 5.8 0 0 0 0 11.6z" fill="currentColor" />
    </>
  ),
  gap: <path d="M2.5 13.5 8 6.5l5.5 7" fill="none" stroke="currentColor" strokeWidth="2" />,
  own: (
    <>
      <path d="M10.6 2.4 13.6 5.4 5.2 13.8 2.2 10.8z" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M2.2 10.8 5.2 13.8 1 15z" fill="currentColor" />
    </>
  ),
};

export type MarkKind = keyof typeof shapes;

/** ✓ ◐ ‸ ✎ with its word for those who can't see it; `words` "" where the text beside it says the same. */
export function Mark({ kind, words }: { kind: MarkKind; words: string }) {
  return (
    <>
      <svg viewBox="0 0 16 16" className={`mark ${kind}`} aria-hidden="true">
        {shapes[kind]}
      </svg>
      {words === "" ? null : <span className="seen-by-readers">{words} </span>}
    </>
  );
}
