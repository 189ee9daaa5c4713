import { expect, test } from "vitest";
import type { Line } from "#lib/documents/schema.ts";
import type { PostingNames } from "#lib/engine/posting-names.ts";
import { checkLetterLine } from "./check-letter.ts";

const names: PostingNames = {
  title: "Night nurse",
  company: "Lakeside General",
  asked: [
    { id: "r1", form: "thing", text: "AWS certification" },
    { id: "r2", form: "thing", text: "five years of nursing" },
    { id: "r3", form: "deed", text: "lead the night shift" },
  ],
};
const failing = (text: string) =>
  checkLetterLine(
    { id: "p1.s1", text, kind: "sentence", aside: "", operation: "composed", factIds: [], checks: [] } as unknown as Line, // prettier-ignore
    [],
    names,
    "2026-11",
  ).filter((check) => !check.holds);

test.each([
  "You ask for AWS certification, and the enclosed resume shows it.",
  "You ask for AWS certification: please find it enclosed.",
  "You need someone to lead the night shift, and you have found that person.",
  "You want five years of nursing: please find it enclosed.",
  "You want five years of nursing, and so does the resume.",
  "You want five years of nursing: that fits.",
  "You want five years of nursing and AWS certification, which the resume shows.",
])("a wish that is quoted is not claimed in the same breath: %s", (text) => {
  expect(failing(text)).not.toEqual([]);
});

test.each([
  "You ask for AWS certification.",
  "You also want someone to lead the night shift:",
  "You ask for five years of nursing and AWS certification.",
  "When I read that you need someone to lead the night shift, this came to mind:",
  "My resume is enclosed, and I would be glad to discuss the Night nurse position at Lakeside General.",
])("quoting it alone claims nothing: %s", (text) => {
  expect(failing(text)).toEqual([]);
});
