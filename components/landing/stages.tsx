import { stageNames, stageTitles, type StageName } from "#lib/generations/schema.ts";

const explained: Record<StageName, string> = {
  "analyze-posting": "Finds what the posting asks for, word by word, and tells must from nice.",
  "match-profile": "Puts your facts under each requirement and says where you have none.",
  "write-resume": "Chooses what serves this job best within the page, then tidies the wording.",
  verify: "Checks every number, name, date and skill in each line against your facts.",
  "prepare-document": "Lays the lines out on pages of plain text that any parser can read.",
};

export function Stages({ figures }: { figures: Record<StageName, string> }) {
  return (
    <section className="band-sheet" aria-labelledby="stages-title">
      <div className="band">
        <h2 id="stages-title">
          Five stages you can open and read. This is what they did for the page above.
        </h2>
        <ol className="stages">
          {stageNames.map((name) => (
            <li key={name} className="landing-stage">
              <h3>{stageTitles[name]}</h3>
              <p>{explained[name]}</p>
              <p className="stage-figure">{figures[name]}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
