import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { preparedSchema } from "#lib/documents/schema.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { profileSchema } from "#lib/profile/schema.ts";
import { changedFacts, factHash } from "./fact-hashes.ts";
import { factsOf } from "./facts.ts";
import { runPipeline } from "./pipeline.ts";

const read = (name: string) => readFileSync(new URL(`./golden/nurse/${name}`, import.meta.url), "utf8");
const profile = profileSchema.parse(JSON.parse(read("profile.json")));
const { "prepare-document": prepared } = runPipeline(
  { profile, posting: { text: read("posting.txt") }, today: "2026-11" },
  defaultTailorOptions,
);

describe("the hash of each fact that a document rests on", () => {
  test("is kept for every fact that a line cites, through storing and reading", () => {
    const { document, factHashes = {} } = preparedSchema.parse(JSON.parse(JSON.stringify(prepared)));
    const cited = [...document.head, ...document.sections.flatMap((section) => section.lines)].flatMap(
      (line) => line.factIds,
    );
    expect(new Set(Object.keys(factHashes))).toEqual(new Set(cited));
    expect(JSON.stringify(factHashes).length).toBeLessThan(JSON.stringify(prepared).length / 8);
  });

  test("tells which facts have changed since or are gone, and which are as they were", () => {
    expect(changedFacts(prepared, factsOf(profile))).toEqual([]);
    const [newest] = profile.experiences;
    const [first, second, ...others] = newest!.bullets;
    const edited = {
      ...profile,
      experiences: [
        { ...newest!, bullets: [{ ...first!, text: `${first!.text}!` }, ...others] },
        ...profile.experiences.slice(1),
      ],
    };
    expect(changedFacts(prepared, factsOf(edited))).toEqual(
      expect.arrayContaining([
        { factId: `${newest!.id}.bullet.${first!.id}`, change: "changed" },
        { factId: `${newest!.id}.bullet.${second!.id}`, change: "gone" },
      ]),
    );
    expect(changedFacts(prepared, factsOf(edited))).toHaveLength(2);
  });

  test("says nothing of a document from before hashes were kept", () => {
    const { factHashes: _, ...older } = prepared;
    expect(changedFacts(preparedSchema.parse(older), [])).toEqual([]);
  });

  test("differs by a letter, and by what the fact is", () => {
    const hashes = [
      factHash({ kind: "skill", text: "Go" }),
      factHash({ kind: "skill", text: "go" }),
      factHash({ kind: "technology", text: "Go" }),
    ];
    expect(new Set(hashes).size).toBe(3);
  });
});
