import { Meter } from "#components/ui/meter.tsx";
import type { Fit } from "#lib/generations/schema.ts";

/** The fit with the primary profile as a line of the list shows it: figure, meter, must-haves, top gap. */
export function FitLine({ fit }: { fit: Fit }) {
  if (fit.score === null) return <p className="soft text-14">It asks for nothing that could be matched.</p>;
  const counts = `${fit.met} met, ${fit.partly} partly, ${fit.gaps} ${fit.gaps === 1 ? "gap" : "gaps"}`;
  const mustHaves = `${fit.requiredMet} of ${fit.required} must-haves`;
  return (
    <>
      <p className="flex items-baseline justify-between gap-3 text-14">
        <span>
          <b className="text-20 leading-none font-bold">{fit.score}</b> <span className="soft">fit</span>
        </span>
        <span className="soft">{fit.required === 0 ? counts : mustHaves}</span>
      </p>
      <FitMeter fit={fit} label={counts} />
      {fit.topGap === "" ? null : (
        <p className="soft line-clamp-2 text-14">
          Gap: <span dir="auto">{fit.topGap}</span>
        </p>
      )}
    </>
  );
}

/** Met is solid, partly striped, a gap pale. */
export function FitMeter({ fit, label }: { fit: Fit; label: string }) {
  return (
    <Meter
      label={label}
      parts={[
        { value: fit.met, look: "solid" },
        { value: fit.partly, look: "striped" },
        { value: fit.gaps, look: "pale" },
      ]}
    />
  );
}
