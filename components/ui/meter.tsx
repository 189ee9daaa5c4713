export type MeterPart = { value: number; look: "solid" | "striped" | "pale" };

/** Shares of a whole in one bar, by pattern first. `label` says in words what it shows. */
export function Meter({ parts, label }: { parts: MeterPart[]; label: string }) {
  const total = parts.reduce((sum, part) => sum + Math.max(0, part.value), 0);
  const shown = parts.filter((part) => part.value > 0);
  const before = (place: number) => shown.slice(0, place).reduce((sum, part) => sum + part.value, 0);
  const spans = shown.map((part, place) => ({
    look: part.look,
    from: percent(before(place) / total),
    to: percent(before(place + 1) / total),
  }));
  return (
    <svg role="img" aria-label={label} className="meter">
      {spans.map((span) => (
        <line key={span.from} className={`meter-${span.look}`} x1={span.from} x2={span.to} y1="3" y2="3" />
      ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
