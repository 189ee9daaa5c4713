import type { ProofNotes } from "#components/documents/proof-note.tsx";
import { ProofSheet } from "#components/documents/proof-sheet.tsx";
import { sheetOf } from "#components/documents/sheet.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { excerpt } from "./excerpt.ts";
import type { LandingExample } from "./example.ts";
import { SampleForm, type SampleAction } from "./sample-form.tsx";

type Props = { example: LandingExample; sampleAction: SampleAction };

export function Hero({ example, sampleAction }: Props) {
  const { document, left } = excerpt(example.document, example.openLineId);
  return (
    <div className="band hero">
      <div>
        <h1 className="poster">Every line of your resume, with its proof.</h1>
        <p className="hero-lead">
          Paste a job posting. Candor writes the resume from facts that you have entered, shows which of them
          is under each line, and never adds one.
        </p>
        <div className="hero-acts">
          <SampleForm sampleAction={sampleAction} />
          <LinkButton href="/sign-up">Create an account</LinkButton>
        </div>
        <p className="mt-4 text-13 text-soft">
          No card, no AI key. The sample is yours alone, lives in this browser, and is deleted after seven
          days unless you keep it.
        </p>
      </div>
      <div>
        <ProofSheet
          sheet={sheetOf(document, shortNotes(example.notes))}
          openLineId={example.openLineId}
          size="compact"
          printsAlone={false}
          label="Part of a tailored resume"
        />
        <p className="hero-caption">
          Made by Candor for “{example.posting}” from the sample profile
          {left > 0 ? `; ${left} more lines are on the page` : ""}. Press any line.
        </p>
      </div>
    </div>
  );
}

/** With the one requirement that it serves best, so that a note ends above the next part of the page. */
function shortNotes(notes: ProofNotes): ProofNotes {
  return Object.fromEntries(
    Object.entries(notes).map(([id, note]) => [
      id,
      { ...note, serves: note.serves.toSorted((a, b) => b.worth - a.worth).slice(0, 1) },
    ]),
  );
}
