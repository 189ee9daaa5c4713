import type { StageName } from "#lib/generations/schema.ts";
import type { ShownStage } from "#lib/generations/stages-shown.ts";

type Told = { does: string; never: string };

const told: Record<StageName, Told> = {
  "analyze-posting": {
    does: "Reads the posting sentence by sentence and marks each thing that it asks for, where it stands, whether it is required or only welcome, and how many years it wants. You can correct what it understood.",
    never: "It doesn’t guess what a company meant but didn’t write.",
  },
  "match-profile": {
    does: "Lays your facts beside each requirement. Some are met, some partly, some are gaps. The match score is the sum of those parts, and each part has its reason beside it.",
    never: "It doesn’t count a word that merely looks alike, and it doesn’t hide a gap.",
  },
  "write-resume": {
    does: "Picks the facts that serve this posting best, puts the strongest first, and fits them to the page. It may leave words out, join two facts of one job, or use the posting’s term where it means the same as yours.",
    never: "It doesn’t write a sentence that none of your facts carries.",
  },
  verify: {
    does: "Takes every line apart again: numbers, dates, names, titles, employers, skills, degrees, words like “led” and “all”. Each has to be found in the facts under that line.",
    never:
      "A line that fails doesn’t reach you. A safe one, in your own words, takes its place, and you are told.",
  },
  "prepare-document": {
    does: "Lays the lines out as plain text in one column, under headings that parsers know, on pages of 54 rows, without characters that break on the way.",
    never: "It doesn’t decorate. What you see is what a parser reads.",
  },
};

export type Example = { posting: string; stages: ShownStage[] };

/** Each stage in plain words, beside what it found. */
export function ToldStages({ stages }: Pick<Example, "stages">) {
  return (
    <ol className="told-stages">
      {stages.map((stage) => (
        <li key={stage.name} className="told-stage">
          <h2>{stage.title}</h2>
          <div className="grid max-w-read content-start gap-2">
            <p>{told[stage.name].does}</p>
            <p className="text-soft">{told[stage.name].never}</p>
          </div>
          <WhatItFound stage={stage} />
          {stage.page === "" ? null : (
            <details className="told-wide text-14">
              <summary>Read the page</summary>
              <pre className="told-all told-page" dir="auto">
                {stage.page}
              </pre>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function WhatItFound({ stage: { title, figure, sample, all } }: { stage: ShownStage }) {
  return (
    <div className="told-found">
      <p className="stage-figure">{figure}</p>
      {sample === null ? null : (
        <p className="mt-2 text-14">
          <span className="soft">{sample.about}</span>
          <br />
          <q className="quote wrap-anywhere" dir="auto">
            {sample.words}
          </q>
        </p>
      )}
      {all.length < 2 ? null : (
        <details className="mt-2 text-14">
          <summary>
            All {all.length}
            <span className="seen-by-readers"> of “{title}”</span>
          </summary>
          <ul className="told-all" aria-label={`All of “${title}”`}>
            {all.map(({ about, words }, at) => (
              <li key={at}>
                <span className="soft">{about}</span>
                <p className="font-person wrap-anywhere" dir="auto">
                  {words}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
