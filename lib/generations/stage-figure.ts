import type { z } from "zod";
import type { shownOutputs, StageName } from "./schema.ts";

export type Outputs = { [Name in StageName]: z.infer<(typeof shownOutputs)[Name]> };

/** The outputs of stored stages by name; a stage that has not ended, or was emptied by age, is missing. */
export function outputsOf(stages: { name: StageName; output: unknown }[]): Partial<Outputs> {
  // Each output was parsed by its own stage's schema when it was read.
  return Object.fromEntries(
    stages.filter((stage) => stage.output !== null).map((stage) => [stage.name, stage.output]),
  );
}

/** What a stage found, in a few words: "17 requirements, 11 required". Empty while it has not ended. */
export function stageFigure(name: StageName, outputs: Partial<Outputs>): string {
  const output = outputs[name];
  return output ? figures[name](output as never) : "";
}

const figures: { [Name in StageName]: (output: Outputs[Name]) => string } = {
  "analyze-posting": ({ requirements }) =>
    `${requirements.length} requirements, ${requirements.filter((requirement) => requirement.priority === "required").length} required`,
  "match-profile": ({ coverage }) => {
    const count = (status: string) => coverage.filter((row) => row.status === status).length;
    return `${count("met")} met, ${count("partly")} partly, ${count("gap")} ${count("gap") === 1 ? "gap" : "gaps"}`;
  },
  "write-resume": ({ usedFacts, totalFacts }) => `${usedFacts} of ${totalFacts} facts`,
  verify: ({ checkedLines, replaced }) => `${checkedLines} lines, ${replaced.length} replaced`,
  "prepare-document": ({ pages, freeRows }) =>
    `${pages === 1 ? "one page" : `${pages} pages`}, ${freeRows === 0 ? "full" : `${freeRows} ${freeRows === 1 ? "line" : "lines"} free`}`,
};
