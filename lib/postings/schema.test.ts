import { describe, expect, test } from "vitest";
import {
  correctionHref,
  doneActSchema,
  editFormSchema,
  pasteSchema,
  postingAddressSchema,
  postingHref,
  postingQuerySchema,
  priorityField,
  selectionSchema,
} from "./schema.ts";

const messages = (result: {
  success: boolean;
  error?: { issues: { path: PropertyKey[]; message: string }[] };
}) => (result.error?.issues ?? []).map((issue) => [issue.path.join("."), issue.message]);

describe("what is pasted", () => {
  test("may have 20,000 characters as a person counts them", () => {
    expect(pasteSchema.safeParse({ text: "😀".repeat(20_000) }).success).toBe(true);
  });

  test("is told its length and the limit when it is longer", () => {
    const [[field, message] = []] = messages(pasteSchema.safeParse({ text: "a".repeat(23_412) }));
    expect(field).toBe("text");
    expect(message).toMatch(/23,412 characters.*20,000/);
  });

  test("must be something", () => {
    expect(messages(pasteSchema.safeParse({ text: " \n " }))).toEqual([
      ["text", "Paste the posting here first."],
    ]);
    expect(pasteSchema.safeParse({}).success).toBe(false);
  });
});

describe("the edit form", () => {
  const form = {
    id: "pst_1",
    version: "3",
    title: "Nurse",
    company: "",
    place: "",
    status: "draft",
    notes: "",
    text: "Nurse wanted",
  };

  const pay = { payMin: "62,000", payMax: "71,500.50", payCurrency: "£", payPeriod: "year" };
  const paid = (typed: object) => editFormSchema.safeParse({ ...form, tags: "", ...typed });

  test("reads pay as it is typed: both ends, one alone, none, or nothing said of it", () => {
    const read = (typed: object) => paid(typed).data?.correction.corrected.pay;
    expect(read(pay)).toEqual({ min: 62_000, max: 71_500.5, currency: "£", period: "year" });
    expect(read({ ...pay, payMin: "" })).toMatchObject({ min: 71_500.5, max: 71_500.5 });
    expect(read({ ...pay, payMin: "", payMax: "" })).toBeNull();
    expect(paid({}).success).toBe(true);
    expect(read({})).toBeUndefined();
  });

  test.each<[object, [string, RegExp]]>([
    [{ payMin: "62k" }, ["payMin", /number without signs/]],
    [{ payMin: "3.200" }, ["payMin", /number without signs/]],
    [{ payMax: "100" }, ["payMax", /less than where it begins/]],
    [{ payCurrency: " " }, ["payCurrency", /such as USD/]],
    [{ "years.r1": "100" }, ["years.r1", /up to 99/]],
    [{ "years.r1": "some" }, ["years.r1", /up to 99/]],
    [{ [priorityField("r1")]: "most" }, ["priority.r1", /expected one of/]],
  ])("says what is wrong with %o", (typed, [field, words]) => {
    expect(messages(paid({ ...pay, ...typed }))).toEqual([[field, expect.stringMatching(words)]]);
  });

  test("gathers years and skills of each requirement, and tells none chosen from none asked", () => {
    const typed = { "years.r1": "2.5", "skills.r1": ["", "SQL"], "years.r2": "", "skills.r2": "" };
    expect(paid(typed).data?.correction.corrected.asks).toEqual({
      r1: { minYears: 2.5, skills: ["SQL"] },
      r2: { minYears: null, skills: [] },
    });
  });

  test("gathers its priorities and cuts its tags at the commas", () => {
    const read = editFormSchema.parse({
      ...form,
      tags: " nights, , nights,unit 4 ",
      [priorityField("r1")]: "ignored",
    });
    expect(read.version).toBe(3);
    expect(read.correction.tags).toEqual(["nights", "unit 4"]);
    expect(read.correction.priorities).toEqual({ r1: "ignored" });
  });

  test("names the very field that has to change", () => {
    const tags = Array.from({ length: 11 }, (_, index) => `tag ${index}`).join(",");
    const bad = editFormSchema.safeParse({ ...form, title: " ", tags, [priorityField("r1")]: "urgent" });
    expect(
      messages(bad)
        .map(([field]) => field ?? "")
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(["priority.r1", "tags", "title"]);
  });
});

describe("the list's address", () => {
  test("that can't be read shows the list as usual", () => {
    const usual = { view: "own", q: "", status: "", after: "" };
    expect(postingQuerySchema.parse({})).toEqual(usual);
    expect(postingQuerySchema.parse({ view: "else", q: ["a", "b"], status: "hired", after: 4 })).toEqual(
      usual,
    );
  });

  test("tells of nothing done unless it names an act, and of no id that can't be one", () => {
    const [one, two] = [`pst_${"a".repeat(22)}`, `pst_${"b".repeat(22)}`];
    expect(doneActSchema.safeParse({}).success).toBe(false);
    expect(
      doneActSchema.parse({ did: "archived", at: "12", count: "2", drafts: `${one} ${two} \0 c` }),
    ).toEqual({
      did: "archived",
      at: 12,
      count: 2,
      drafts: [one, two],
    });
    expect(doneActSchema.parse({ did: "deleted", at: "x" })).toEqual({
      did: "deleted",
      at: 0,
      count: 0,
      drafts: [],
    });
  });

  test("an act needs something chosen", () => {
    expect(messages(selectionSchema.safeParse({ ids: [], act: "delete" }))).toEqual([
      ["ids", "Choose at least one posting first."],
    ]);
  });
});

describe("a posting's address", () => {
  const tailor = "document=letter&profile=prf_1";

  test("takes along what the tailoring form was asked, and reads back", () => {
    const href = postingHref("pst_1", { at: "r2", added: 7, tailor });
    expect(href).toMatch(/^\/postings\/pst_1\?.*#ask-r2$/);
    const query = Object.fromEntries(new URL(href, "http://here").searchParams);
    expect(postingAddressSchema.parse(query)).toMatchObject({ at: "r2", added: 7, tailor });
    expect(new URL(correctionHref("pst_1", tailor, "r2"), "http://here").searchParams.get("tailor")).toBe(
      tailor,
    );
  });

  test("is plain when nothing was asked", () => {
    expect(postingHref("pst_1", { tailor: "" })).toBe("/postings/pst_1");
    expect(correctionHref("pst_1", "", "r2")).toBe("/postings/pst_1/edit#requirement-r2");
  });
});
