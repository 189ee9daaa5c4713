import type { StageName } from "#lib/generations/schema.ts";
import type { ShownStage } from "#lib/generations/stages-shown.ts";

const explained: Record<StageName, string> = {
  "analyze-posting": "Finds what the posting asks for, word by word, and tells must from nice.",
  "match-profile": "Puts your facts under each requirement and says where you have none.",
  "write-resume": "Chooses what serves this job best within the page, then tidies the wording.",
  verify: "Checks every number, name, date and skill in each line against your facts.",
  "prepare-document": "Lays the lines out on pages of plain text that any parser can read.",
};

export function Stages({ stages }: { stages: ShownStage[] }) {
  return (
    <section className="band-sheet" aria-labelledby="stages-title">
      <div className="band">
        <h2 id="stages-title">
          Five stages you can open and read. This is what they did for the page above.
        </h2>
        <ol className="stages">
          {stages.map(({ name, title, figure }) => (
            <li key={name} className="landing-stage">
              <h3>{title}</h3>
              <p>{explained[name]}</p>
              <p className="stage-figure">{figure}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
