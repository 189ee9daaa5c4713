import { expect, test } from "vitest";
import { typedMore, withNamedSkills } from "./more-skills.ts";
import { readWithSkills } from "./reading-thread.ts";
import type { Correction } from "./schema.ts";

const correction = (asks: NonNullable<Correction["corrected"]>["asks"]): Correction => ({
  ...{ title: "Engineer", company: "", place: "", status: "active", notes: "", tags: [], priorities: {} },
  corrected: { asks },
});

async function named(asks: NonNullable<Correction["corrected"]>["asks"]) {
  const typed = correction(asks);
  const { skills } = await readWithSkills({ text: "Engineer wanted.", names: typedMore(typed) });
  return withNamedSkills(typed, skills);
}

test("a skill that is added goes by the lexicon's name, once", async () => {
  const { corrected } = correction({
    r1: { minYears: 2, more: ["PostgreSQL", "React"] },
    r2: { skills: [] },
  });
  expect(
    await named({ r1: { minYears: 2, more: ["postgres", "PostgreSQL", "reactjs"] }, r2: { skills: [] } }),
  ).toEqual({ ok: true, value: expect.objectContaining({ corrected }) });
});

test("one that the lexicon lacks is refused at its field, with its name; toString is none", async () => {
  expect(await named({ r1: { more: ["React"] }, r2: { more: ["Zorblatting", "toString"] } })).toMatchObject({
    ok: false,
    problem: {
      kind: "invalid",
      fields: { "more.r2": expect.stringMatching(/^“Zorblatting”, “toString”: no skill/) },
    },
  });
});
