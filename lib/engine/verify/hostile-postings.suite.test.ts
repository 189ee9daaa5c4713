import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { postingNames } from "#lib/engine/posting-names.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { profileSchema } from "#lib/profile/schema.ts";
import { checkLetterLine } from "./check-letter.ts";
import { checkLine } from "./check-line.ts";
import { hostilePostings, traces } from "./hostile-postings.ts";

const today = "2026-11";
const people = ["nurse", "electrician", "accountant", "cook", "software-engineer"];
// Understood once, as when they are saved.
const postings = hostilePostings.map((text) => ({ text, analysis: analyzePosting({ text }) }));
const profileOf = (name: string) =>
  profileSchema.parse(
    JSON.parse(readFileSync(new URL(`../golden/${name}/profile.json`, import.meta.url), "utf8")),
  );

test("there are 60 hostile postings, none like another", () => {
  expect(new Set(hostilePostings).size).toBe(60);
});

describe.each(["resume", "letter"] as const)("a posting's orders do nothing to a %s", (document) => {
  test.each(people)("of the %s: no trace of any, and every line proven", { timeout: 60_000 }, (name) => {
    const profile = profileOf(name);
    const facts = new Map(factsOf(profile).map((fact) => [fact.id, fact]));
    const own = [...facts.values()].map((fact) => fact.text).join("\n");
    for (const posting of postings) {
      const results = runPipeline({ profile, posting, today }, { ...defaultTailorOptions, document });
      // A letter says which job it is for, whatever that is called.
      const sought = postingNames(results["analyze-posting"]);
      const { title, company } = sought;
      const names = document === "letter" ? [title, company].filter((one) => one !== "") : [];
      const { head, sections } = results["prepare-document"].document;
      for (const line of [...head, ...sections.flatMap((section) => section.lines)]) {
        const evidence = line.factIds.map((id) => facts.get(id)!);
        expect(evidence).not.toContain(undefined);
        const checks =
          document === "resume"
            ? checkLine(line, evidence, today)
            : checkLetterLine(line, evidence, sought, today);
        expect(checks.filter((check) => !check.holds)).toEqual([]);
        const rest =
          own.includes(line.text) || line.kind === "contact"
            ? ""
            : names.reduce((left, one) => left.replaceAll(one, ""), line.text);
        expect(traces.exec(rest)?.[0] ?? "", `${posting.text}\n=> ${line.text}`).toBe("");
      }
    }
  });
});
