import { Tabs } from "#components/ui/tabs.tsx";
import { CountingList } from "./counting-list.tsx";
import { FeedbackForm } from "./feedback-form.tsx";
import { FindingList } from "./finding-list.tsx";
import { RequirementList, ScoreSum } from "./match-panel.tsx";
import type { ResultProps } from "./result-props.ts";

const states = {
  noise:
    "This posting holds no readable sentences, so nothing could be matched. What was written shows your strongest facts.",
  foreign:
    "This posting is not in English. Only names and terms could be matched; what was written is in your own words.",
  bare: "This posting asks for nothing that could be read. What was written shows your strongest facts.",
};

/** Beside the sheet: the score as a sum, the requirements, the findings, what to add, and whether it helped. */
export function ResultMargin({
  outputs,
  document,
  facts,
  gains,
  counting,
  generation,
  isProfileThere,
  query,
  here,
}: ResultProps & { here: `/${string}` }) {
  const { "analyze-posting": analysis, "match-profile": match, "write-resume": draft, verify } = outputs;
  const advice = draft?.advice ?? [];
  const remarks = document.content.remarks ?? verify;
  return (
    <aside aria-label="Proof" id="proof" tabIndex={-1} className="grid gap-5">
      {analysis && analysis.state !== "ok" ? <p className="notice">{states[analysis.state]}</p> : null}
      {match ? (
        <ScoreSum match={match} />
      ) : (
        <p className="soft">The stages’ details were cleared with age; the document is kept.</p>
      )}
      <Tabs
        label="Proof"
        tabs={[
          {
            href: here,
            label: "Requirements",
            count: match?.coverage.length ?? 0,
            isCurrent: query.panel === "requirements",
          },
          {
            href: `${here}?panel=counts`,
            label: "What counts",
            isCurrent: query.panel === "counts",
          },
          {
            href: `${here}?panel=findings`,
            label: "Findings",
            count: remarks?.findings.length ?? 0,
            isCurrent: query.panel === "findings",
          },
        ]}
      />
      {query.panel === "findings" && verify && remarks ? (
        <FindingList
          verification={verify}
          remarks={remarks}
          document={document.content.document}
          facts={facts}
          profileId={isProfileThere ? generation.profileId : null}
          here={here}
        />
      ) : null}
      {query.panel === "counts" ? <CountingList pieces={counting} score={match?.score ?? null} /> : null}
      {query.panel === "requirements" && match && analysis ? (
        <div id="requirements" tabIndex={-1}>
          <RequirementList match={match} requirements={analysis.requirements} facts={facts} gains={gains} />
        </div>
      ) : null}
      {advice.length > 0 ? (
        <section className="text-14">
          <h3 className="mb-2">What to add to your profile</h3>
          <ul className="grid list-disc gap-1.5 pl-5">
            {advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <FeedbackForm id={generation.id} isUseful={generation.isUseful} reason={generation.usefulReason} />
    </aside>
  );
}
