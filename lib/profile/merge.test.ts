import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeProfiles } from "./merge.ts";
import { emptyProfile, type Experience, type Profile } from "./schema.ts";

function role(id: string, more: Partial<Experience> = {}): Experience {
  return {
    id,
    title: `Title ${id}`,
    company: "Lakeside General",
    location: "",
    start: "2019-03",
    end: "2020-01",
    isCurrent: false,
    employment: "",
    bullets: [],
    technologies: [],
    ...more,
  };
}

const fact = (id: string, text = `Fact ${id}`) => ({ id, text });
const withRoles = (...experiences: Experience[]): Profile => ({
  ...emptyProfile("Ingrid Solheim", "i@example.org"),
  experiences,
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join(" ");

const base = withRoles(
  role("a", { bullets: [fact("1"), fact("2")], technologies: ["Epic"] }),
  role("b"),
  role("c"),
);

/** Documents that descend from `base` by edits, deletions, additions and moves, as two tabs would make them. */
const descendant = fc
  .record({
    order: fc.shuffledSubarray(["a", "b", "c", "x", "y"], { minLength: 0 }),
    titles: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("New title", "Other title")),
    bullets: fc.shuffledSubarray(["1", "2", "3"]),
    technologies: fc.subarray(["Epic", "Vocera"]),
    headline: fc.constantFrom("", "Nurse", "Teacher"),
  })
  .map(({ order, titles, bullets, technologies, headline }) => {
    const roles = order.map((id) => role(id, titles[id] === undefined ? {} : { title: titles[id] }));
    const first = roles.find(({ id }) => id === "a");
    if (first) Object.assign(first, { bullets: bullets.map((id) => fact(id)), technologies });
    const document = withRoles(...roles);
    return { ...document, personal: { ...document.personal, headline } };
  });

describe("mergeProfiles", () => {
  test("keeps an edit of each side", () => {
    const mine = withRoles(
      role("a", { title: "Charge nurse", bullets: [fact("1"), fact("2")], technologies: ["Epic"] }),
      role("b"),
      role("c"),
    );
    const theirs = { ...base, summary: "Ten years in emergency care." };
    const { document, conflicts } = mergeProfiles(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(document).toEqual({ ...mine, summary: "Ten years in emergency care." });
  });

  test("keeps facts that both added to one role, and a role that one added", () => {
    const added = (...bullets: { id: string; text: string }[]) =>
      withRoles(
        role("a", { bullets: [fact("1"), ...bullets, fact("2")], technologies: ["Epic"] }),
        role("b"),
        role("c"),
      );
    const mine = added(fact("m"));
    const theirs = { ...added(fact("t")), experiences: [role("new"), ...added(fact("t")).experiences] };
    const { document, conflicts } = mergeProfiles(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(ids(document.experiences)).toBe("new a b c");
    expect(ids(document.experiences[1]?.bullets ?? [])).toBe("1 m t 2");
  });

  test("takes the order of the side that moved something", () => {
    const moved = { ...base, experiences: base.experiences.toReversed() };
    const edited = { ...base, experiences: [...base.experiences, role("d")] };
    expect(ids(mergeProfiles(base, moved, edited).document.experiences)).toBe("c d b a");
  });

  test("asks when both changed one field, and takes the side that was chosen", () => {
    const change = (title: string) => ({
      ...base,
      experiences: base.experiences.map((item) => (item.id === "b" ? { ...item, title } : item)),
    });
    const [mine, theirs] = [change("Mine"), change("Theirs")];
    const { document, conflicts } = mergeProfiles(base, mine, theirs);
    expect(conflicts).toEqual([
      {
        key: "experiences.b.title",
        place: "Experience: Mine, Lakeside General",
        field: "Title",
        mine: "Mine",
        theirs: "Theirs",
      },
    ]);
    expect(document).toEqual(mine);
    expect(mergeProfiles(base, mine, theirs, { "experiences.b.title": "theirs" }).document).toEqual(theirs);
  });

  test("asks before an edited role goes because the other tab deleted it", () => {
    const mine = { ...base, experiences: base.experiences.filter(({ id }) => id !== "b") };
    const theirs = {
      ...base,
      experiences: base.experiences.map((item) => (item.id === "b" ? { ...item, title: "Edited" } : item)),
    };
    const { conflicts } = mergeProfiles(base, mine, theirs);
    expect(conflicts.map(({ key, mine: own }) => [key, own])).toEqual([["experiences.b", "(deleted)"]]);
    expect(ids(mergeProfiles(base, mine, theirs, { "experiences.b": "theirs" }).document.experiences)).toBe(
      "a b c",
    );
  });

  test("deletes what one side deleted and the other left alone", () => {
    const mine = { ...base, experiences: base.experiences.filter(({ id }) => id !== "b") };
    const { document, conflicts } = mergeProfiles(base, mine, { ...base, summary: "New" });
    expect(conflicts).toEqual([]);
    expect(ids(document.experiences)).toBe("a c");
  });

  test("changes nothing that only one side changed: merge(base, x, base) is x", () => {
    fc.assert(
      fc.property(descendant, (one) => {
        expect(mergeProfiles(base, one, base)).toEqual({ document: one, conflicts: [] });
        expect(mergeProfiles(base, base, one)).toEqual({ document: one, conflicts: [] });
        expect(mergeProfiles(base, one, one)).toEqual({ document: one, conflicts: [] });
      }),
    );
  });

  test("does not depend on the side when there is no conflict, and finds the same conflicts from both", () => {
    fc.assert(
      fc.property(descendant, descendant, (one, other) => {
        const forth = mergeProfiles(base, one, other);
        const back = mergeProfiles(base, other, one);
        expect(back.conflicts.map(({ key }) => key).sort()).toEqual(
          forth.conflicts.map(({ key }) => key).sort(),
        );
        if (forth.conflicts.length === 0) expect(back.document).toEqual(forth.document);
      }),
      { numRuns: 400 },
    );
  });

  test("loses no role or fact that one side added", () => {
    fc.assert(
      fc.property(descendant, descendant, (one, other) => {
        const { document } = mergeProfiles(base, one, other);
        const has = new Set(document.experiences.map(({ id }) => id));
        for (const side of [one, other])
          for (const { id } of side.experiences) if (["x", "y"].includes(id)) expect(has).toContain(id);
        expect(has.size).toBe(document.experiences.length);
      }),
    );
  });
});
