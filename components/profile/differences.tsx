import type { Difference } from "#lib/profile/compare.ts";

const words: Record<Difference["kind"], string> = {
  added: "Added",
  removed: "Removed",
  changed: "Changed",
  moved: "Moved",
};

/** What changed, place by place: what stood there struck through, what stands there now below it. */
export function Differences({ differences }: { differences: Difference[] }) {
  const places = Map.groupBy(differences, ({ place }) => place);
  return (
    <ul className="text-15">
      {[...places].map(([place, list]) => (
        <li key={place} className="border-t border-hair py-2.5 first:border-t-0">
          <h3 dir="auto">{place}</h3>
          <ul>
            {list.map(({ key, kind, field, before, after }) => (
              <li key={key} className="mt-1">
                <span className="soft text-13">
                  {words[kind]}
                  {field === "" ? "" : `: ${field}`}
                </span>
                {before === "" || kind === "moved" ? null : (
                  <del dir="auto" className="person block wrap-anywhere text-soft">
                    {before}
                  </del>
                )}
                {after === "" || kind === "moved" ? null : (
                  <ins dir="auto" className="person block wrap-anywhere no-underline">
                    {after}
                  </ins>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
