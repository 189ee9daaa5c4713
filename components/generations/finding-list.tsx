import type { Outputs } from "#lib/generations/stage-figure.ts";

/** What stage four remarked, with its remedy, and the ATS score that the remarks cost. */
export function FindingList({ verification }: { verification: Outputs["verify"] }) {
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
            {finding.lineId === "" ? null : <a href={`#line-${finding.lineId}`}>Show the line</a>}
            <small>{finding.remedy}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

const severityWords = { error: "Mend:", warning: "Look at:", advice: "Could be better:" };
