import { monthsInWords, type Strengths } from "#lib/profile/strengths.ts";

/** What the profile holds, in figures. */
export function Figures({ strengths: { months, skills, counts } }: { strengths: Strengths }) {
  const things = [
    [counts.roles, "role", "roles"],
    [counts.facts, "fact", "facts"],
    [counts.projects, "project", "projects"],
    [counts.skills, "skill", "skills"],
    [counts.schools, "school", "schools"],
    [counts.languages, "language", "languages"],
    [counts.certifications, "certification", "certifications"],
  ] as const;
  const held = things
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return (
    <section aria-labelledby="figures" className="text-14">
      <h2 id="figures" className="mb-2 text-15">
        In figures
      </h2>
      <dl className="grid gap-2">
        <div>
          <dt className="soft text-13">Experience in dated roles; overlaps count once</dt>
          <dd>{monthsInWords(months)}</dd>
        </div>
        {skills.length === 0 ? null : (
          <div>
            <dt className="soft text-13">Strongest skills</dt>
            <dd>
              <ol>
                {skills.map(({ id, name, why }) => (
                  <li key={id}>
                    <span className="person text-15">{name}</span> <span className="soft text-13">{why}</span>
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        )}
        <div>
          <dt className="soft text-13">Entered</dt>
          <dd>{held.join(", ") || "nothing yet"}</dd>
        </div>
      </dl>
    </section>
  );
}
