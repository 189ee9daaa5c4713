import { expect, test } from "vitest";
import type { Finding, Line, ResumeDocument } from "#lib/documents/schema.ts";
import { withPlaces } from "./finding-places.ts";

const line = (id: string, kind: Line["kind"], text: string): Line => ({ id, kind, text, aside: "", factIds: [], operation: "verbatim", requirementIds: [], checks: [] }); // prettier-ignore
const document: ResumeDocument = {
  head: [line("name", "name", "Jo Berg"), line("contact", "contact", "Bergen")],
  sections: [
    {
      name: "experience",
      heading: "Experience",
      lines: [
        line("role", "item", "Baker, Corner Bakery"),
        line("first", "bullet", "Baked 60 loaves a night."),
        line("second", "bullet", "Trained helpers"),
      ],
    },
  ],
};
const on = (rule: string, lineId = ""): Finding => ({
  rule,
  severity: "advice",
  lineId,
  reason: "",
  remedy: "",
});
const placeOf = (rule: string) => withPlaces([on(rule)], document)[0]!.lineId;

test.each([
  ["no-phone", "contact"],
  ["no-numbers", "first"],
  ["few-numbers", "second"],
  ["mixed-stops", "second"],
  ["hard-to-read", "first"],
  ["long", "second"],
])("a remark on the whole (%s) leads to the line where it is seen", (rule, place) => {
  expect(placeOf(rule)).toBe(place);
});

test("keeps a place that is known, and gives none to what nothing on the sheet shows", () => {
  expect(withPlaces([on("no-phone", "role")], document)[0]!.lineId).toBe("role");
  expect(placeOf("no-skills")).toBe("");
  expect(withPlaces([on("no-email")], { head: [], sections: [] })[0]!.lineId).toBe("");
});
