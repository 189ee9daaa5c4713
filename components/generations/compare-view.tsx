import type { Compared } from "#lib/generations/comparison.ts";
import { Mark } from "#components/ui/mark.tsx";

/** The master profile's facts, each with what became of it in this document. */
export function CompareView({ compared, noun }: { compared: Compared[]; noun: string }) {
  const used = compared.filter((row) => row.lines.length > 0).length;
  return (
    <section className="panel" aria-labelledby="compare-title">
      <div className="panel-head">
        <h2 id="compare-title">
          {used} of {compared.length} facts are in this {noun}
        </h2>
      </div>
      <ul className="compare-list">
        {compared.map(({ fact, lines, words }) => (
          <li key={fact.id} className={lines.length === 0 ? "soft" : undefined}>
            <span>{lines.length === 0 ? null : <Mark kind="proven" words={`In the ${noun}:`} />}</span>
            <span className="person" dir="auto">
              {words === null
                ? fact.text
                : words.map((word, index) => {
                    if (word.change === "added") return <ins key={index}>{word.text}</ins>;
                    return word.change === "removed" ? <del key={index}>{word.text}</del> : word.text;
                  })}
            </span>
            <small className="soft">
              {lines.length === 0 ? "Left out · " : ""}
              {fact.source}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
