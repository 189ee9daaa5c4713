import type { StageResults } from "#lib/engine/pipeline.ts";
import type { Finding, Line } from "#lib/documents/schema.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import { fitOf } from "./posting-fit.ts";
import { stageNames, stageTitles, type Coverage, type StageName } from "./schema.ts";
import { stageFigure } from "./stage-figure.ts";

/** One thing that a stage found, and what it is. `words` are the person's, the posting's, or a plain sentence. */
export type Found = { about: string; words: string };

/** A stage with what it found: in a few words, by what shows best what it did, and whole. */
export type ShownStage = {
  name: StageName;
  title: string;
  /** "17 requirements, 11 required" */
  figure: string;
  sample: Found | null;
  all: Found[];
  /** The finished page as a parser reads it; "" for the stages before the last. */
  page: string;
};

type Outputs = Required<StageResults>;

/** All five in order. */
export function stagesShown(outputs: Outputs): ShownStage[] {
  return stageNames.map((name) => ({
    name,
    title: stageTitles[name],
    figure: stageFigure(name, outputs),
    ...found[name](outputs),
  }));
}

const operationWords: Record<Line["operation"], string> = {
  verbatim: "Unchanged",
  trimmed: "Shortened",
  merged: "Joined",
  reworded: "Tidied",
  composed: "Put together",
  own: "Your own",
};
const priorityWords: Record<Requirement["priority"], string> = {
  required: "Required",
  preferred: "Preferred",
  mentioned: "Mentioned",
};
const coverageWords: Record<Coverage["status"], string> = { met: "Met", partly: "Partly", gap: "Gap" };
const severityWords: Record<Finding["severity"], string> = { error: "Wrong", warning: "Warning", advice: "Advice" }; // prettier-ignore

const found: Record<StageName, (outputs: Outputs) => Pick<ShownStage, "sample" | "all" | "page">> = {
  "analyze-posting": ({ "analyze-posting": { requirements } }) => {
    const asked = requirements.find((one) => one.priority === "required") ?? requirements[0];
    return {
      sample: asked ? { about: `First ${asked.priority}`, words: asked.text } : null,
      all: requirements.map(({ priority, text }) => ({ about: priorityWords[priority], words: text })),
      page: "",
    };
  },
  "match-profile": ({ "analyze-posting": analysis, "match-profile": match }) => {
    const { topGap } = fitOf(analysis, match);
    const asked = new Map(analysis.requirements.map((one) => [one.id, one.text]));
    return {
      sample: topGap === "" ? null : { about: "Missing, and worth most", words: topGap },
      all: match.coverage.map(({ requirementId, status, points, max, gap }) => ({
        about: `${coverageWords[status]}, ${points} of ${max} points`,
        words: gap === "" ? (asked.get(requirementId) ?? "") : gap,
      })),
      page: "",
    };
  },
  "write-resume": ({ "write-resume": { document } }) => {
    const lines = document.sections.flatMap((section) => section.lines);
    const written = lines.find((line) => line.kind === "bullet") ?? lines[0];
    return {
      sample: written ? { about: "First line", words: written.text } : null,
      all: lines.map(({ operation, text }) => ({ about: operationWords[operation], words: text })),
      page: "",
    };
  },
  verify: ({ verify: { replaced, findings } }) => {
    const taken = replaced.map(({ was, reason }) => ({ about: `Replaced. ${reason}`, words: was }));
    return {
      sample: taken[0] ?? null,
      all: [
        ...taken,
        ...findings.map(({ severity, reason, remedy }) => ({
          about: severityWords[severity],
          words: `${reason} ${remedy}`,
        })),
      ],
      page: "",
    };
  },
  "prepare-document": ({ "prepare-document": { rows } }) => ({
    sample: null,
    all: [],
    page: rows.map((row) => row.text).join("\n"),
  }),
};
