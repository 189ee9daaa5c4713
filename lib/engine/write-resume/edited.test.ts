import { describe, expect, test } from "vitest";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { defaultTailorOptions, type TailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { asName, withLargeWords } from "./proper-words.ts";

const role = (title: string, company: string, bullets: string[]): Profile["experiences"][number] => ({
  ...{ id: title.replace(/\W/g, ""), title, company, location: "coimbra", employment: "", technologies: [] },
  ...{ start: "2020-01", end: "", isCurrent: true },
  bullets: bullets.map((text, at) => ({ id: `b${at}`, text })),
});

const baker: Profile = {
  ...emptyProfile("rita de sousa", "rita@example.org"),
  summary: "baker from portugal",
  experiences: [
    role("baker", "padaria da ponte", ["bake 300 loaves a night", "keep the haccp log in english"]),
  ],
  languages: [{ id: "l1", name: "portuguese", proficiency: "native" }],
};
const posting = "Baker\nCrumb & Co, Lisbon\n\nRequirements:\n- You know HACCP\n- You bake bread at night\n";

function run(profile: Profile, options: Partial<TailorOptions>) {
  const results = runPipeline({ profile, posting: { text: posting }, today: "2026-11" }, { ...defaultTailorOptions, ...options }); // prettier-ignore
  const { head, sections } = results["prepare-document"].document;
  const text = [...head, ...sections.flatMap(({ lines }) => lines)].map((line) => line.text).join("\n");
  return { text, replaced: results.verify.replaced };
}

describe("who writes everything small", () => {
  test.each([{ document: "resume" }, { document: "letter" }] as const)("has names written as names: %o", (options) => {
    const { text, replaced } = run(baker, options);
    expect(text).toContain("Rita de Sousa");
    expect(text).toContain("Padaria da Ponte");
    expect(text).not.toContain("haccp");
    expect(text).toContain("Portuguese");
    expect(replaced).toEqual([]);
  }); // prettier-ignore

  test("keeps them as they are in a master", () => {
    expect(run(baker, { document: "resume", length: "master" }).text).toContain("rita de sousa");
  });

  test("a name that has a capital somewhere stays", () => {
    expect(asName("eBay do brasil")).toBe("eBay do brasil");
    expect(asName("escola de santa clara, évora")).toBe("Escola de Santa Clara, Évora");
    expect(withLargeWords("kept the gdpr log on mondays, polish included", new Set(["GDPR"]))).toBe(
      "kept the GDPR log on Mondays, polish included",
    );
  });
});

test("a field that says there is no employer names none", () => {
  const tutor = { ...baker, experiences: [role("Piano tutor", "self", ["Teach 9 pupils on Fridays"]), role("Mum", "at home", ["Brought up two girls"])] }; // prettier-ignore
  for (const document of ["resume", "letter"] as const) {
    const { text } = run(tutor, { document });
    expect(text).not.toMatch(/\bat self\b|, self\b|at at home|, at home/);
  }
});
