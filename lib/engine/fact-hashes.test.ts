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

  test("takes what stands in another order, or is entered anew, for unchanged, and a title that another role has for changed", () => {
    const grouped = {
      ...profile,
      skills: ["Phlebotomy", "Triage", "Epic"].map((name, at) => ({
        id: `s${at}`,
        name,
        category: "Clinical",
        level: "" as const,
        years: null,
      })),
      education: profile.education.map((item) => ({ ...item, coursework: ["Anatomy", "Pharmacology"] })),
    };
    const factHashes = Object.fromEntries(factsOf(grouped).map((fact) => [fact.id, factHash(fact)]));
    const reordered = {
      ...grouped,
      skills: grouped.skills.toReversed(),
      education: grouped.education.map((item) => ({ ...item, coursework: item.coursework.toReversed() })),
    };
    expect(changedFacts({ factHashes }, factsOf(reordered))).toEqual([]);
    const anew = {
      ...grouped,
      experiences: grouped.experiences.map((item, at) => ({ ...item, id: `imported-${at}` })),
    };
    expect(changedFacts({ factHashes }, factsOf(anew))).toEqual([]);
    const [newest, before] = grouped.experiences;
    const renamed = {
      ...grouped,
      experiences: [
        { ...newest!, title: before!.title },
        { ...before!, title: newest!.title },
      ],
    };
    expect(changedFacts({ factHashes }, factsOf(renamed))).toContainEqual({
      factId: `${newest!.id}.title`,
      change: "changed",
    });
    const dropped = { ...grouped, education: [{ ...grouped.education[0]!, coursework: ["Anatomy"] }] };
    expect(changedFacts({ factHashes }, factsOf(dropped))).toContainEqual({
      factId: `${grouped.education[0]!.id}.coursework.1`,
      change: "gone",
    });
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
