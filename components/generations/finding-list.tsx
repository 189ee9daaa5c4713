import type { Finding } from "#lib/documents/schema.ts";
import type { Outputs } from "#lib/generations/stage-figure.ts";

type Props = {
  verification: Outputs["verify"];
  /** The one that it was written from. */
  profileId: string;
  here: string;
};

/** What stage four remarked, with its remedy, and the ATS score that the remarks cost. */
export function FindingList({ verification, profileId, here }: Props) {
  const { findings, replaced, checkedLines, atsScore } = verification;
  return (
    <div className="grid gap-4 text-14">
      <p>
        {checkedLines} lines checked against your facts,{" "}
        {replaced.length === 0 ? "none had to be replaced" : `${replaced.length} replaced by your own words`}.
        For parsers: <b>{atsScore} of 100</b>.
      </p>
      {findings.length === 0 ? <p className="soft">Nothing to remark.</p> : null}
      <ul className="finding-list">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.lineId}`}>
            <b>{severityWords[finding.severity]}</b> {finding.reason}{" "}
            <PlaceLink {...{ finding, profileId, here }} />
            <small>{finding.remedy}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the line on the sheet; what is not on the sheet is in the profile, or among the requirements. */
function PlaceLink({
  finding: { rule, lineId },
  profileId,
  here,
}: Omit<Props, "verification"> & { finding: Finding }) {
  if (lineId !== "") return <a href={`#line-${lineId}`}>Show the line</a>;
  const section = missingSections[rule];
  if (section !== undefined) return <a href={`/profile/${profileId}#${section}`}>Open it in your profile</a>;
  return coverageRules.has(rule) ? <a href={here}>Show the requirements</a> : null;
}

const missingSections: Record<string, string> = {
  "no-experience": "experiences",
  "no-education": "education",
  "no-skills": "skills",
  "no-summary": "summary",
};
const coverageRules = new Set(["few-required", "few-preferred", "proof-left-out"]);
const severityWords = { error: "Mend:", warning: "Look at:", advice: "Could be better:" };
