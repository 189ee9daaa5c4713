import type { Finding, Line, Remarks, ResumeDocument } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { costsOf } from "#lib/engine/verify/finding-costs.ts";
import type { Outputs } from "#lib/generations/stage-figure.ts";
import { Link } from "#components/ui/link.tsx";
import { mendPlace, type MendPlace } from "./mend-place.ts";

type Props = {
  verification: Pick<Outputs["verify"], "checkedLines" | "replaced">;
  /** On the document as it stands, with what its person changed by hand. */
  remarks: Remarks;
  document: ResumeDocument;
  facts: Fact[];
  /** The one that it was written from; null when it was deleted since. */
  profileId: string | null;
  here: string;
};

/** What stage four remarked, with its remedy, and the ATS score that the remarks cost. */
export function FindingList({ verification, remarks, document, facts, profileId, here }: Props) {
  const { replaced, checkedLines } = verification;
  const { findings, atsScore } = remarks;
  const lines = [...document.head, ...document.sections.flatMap((section) => section.lines)];
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const costs = costsOf(findings);
  return (
    <div className="grid gap-4 text-14">
      <p>
        {checkedLines} lines checked against your facts,{" "}
        {replaced.length === 0 ? "none had to be replaced" : `${replaced.length} replaced by your own words`}.
        For parsers: <b>{atsScore} of 100</b>
        {findings.length === 0 ? "" : ", 100 less what each of these costs"}.
      </p>
      {findings.length === 0 ? <p className="soft">Nothing to remark.</p> : null}
      <ul className="finding-list">
        {findings.map((finding, at) => (
          <li key={`${finding.rule} ${finding.lineId}`}>
            <b>{severityWords[finding.severity]}</b> {finding.reason}{" "}
            <PlaceLink {...{ finding, here }} line={lineById.get(finding.lineId)} />
            <small>
              {finding.remedy} {costWords(costs[at] ?? 0)}{" "}
              <MendLink
                profileId={profileId}
                place={mendPlace(finding, lineById.get(finding.lineId), factById)}
              />
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One rule costs three times at most. */
const costWords = (cost: number) => (cost === 0 ? "Costs no more." : `Costs ${cost}.`);

type PlaceProps = { finding: Finding; line: Line | undefined; here: string };

/** To the line on the sheet, which opens and has the focus; what the posting asks for is among the requirements, which have it then. */
function PlaceLink({ finding: { rule }, line, here }: PlaceProps) {
  if (line !== undefined) return <a href={`#line-${line.id}`}>Show the line</a>;
  return coverageRules.has(rule) ? <a href={`${here}#requirements`}>Show the requirements</a> : null;
}

type MendProps = { profileId: string | null; place: MendPlace | null };

function MendLink({ profileId, place }: MendProps) {
  if (profileId === null || place === null) return null;
  return <Link href={`/profile/${profileId}?${new URLSearchParams(place)}`}>Open it in your profile</Link>;
}

const coverageRules = new Set(["few-required", "few-preferred", "proof-left-out"]);
const severityWords = { error: "Mend:", warning: "Look at:", advice: "Could be better:" };
