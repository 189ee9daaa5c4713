import type { Analysis } from "#lib/postings/schema.ts";
import { inferredWords, levelWords, offerWords, payWords, sentenceCase, workWords } from "./posting-words.ts";

/** What a posting says about the job itself; what it doesn't say isn't there. */
export function Understood({ analysis }: { analysis: Analysis }) {
  const count = (priority: "required" | "preferred" | "mentioned") =>
    analysis.requirements.filter((one) => one.priority === priority).length;
  const asks = (["required", "preferred", "mentioned"] as const).filter((priority) => count(priority) > 0);
  const { occupation, places, benefits } = analysis;
  const rows = [
    ["Job", analysis.isTitleInferred ? inferredWords(analysis) : ""],
    ["Occupation", occupation === null ? "" : `${sentenceCase(occupation.name)} (ISCO ${occupation.isco})`],
    ["Places", places.length > 1 ? places.join("; ") : ""],
    ["Pay", analysis.pay === null ? "" : payWords(analysis.pay)],
    ["Level", levelWords(analysis.seniority)],
    ["Work", workWords(analysis)],
    ["Closes", analysis.deadline],
    [
      "Experience",
      analysis.minYears === null
        ? ""
        : `At least ${analysis.minYears} ${analysis.minYears === 1 ? "year" : "years"}`,
    ],
    ["Asks for", asks.map((priority) => `${count(priority)} ${priority}`).join(", ")],
    ["Skills", analysis.skills.join(", ")],
    ["Offers", offerWords(benefits)],
  ].filter(([, words]) => words !== "");
  if (rows.length === 0) return null;
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1.5 border-t border-hair pt-3 text-14">
      {rows.map(([name, words]) => (
        <div key={name} className="contents">
          <dt className="soft">{name}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
