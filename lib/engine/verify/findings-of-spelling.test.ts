import { describe, expect, test } from "vitest";
import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import { emptyProfile } from "#lib/profile/schema.ts";
import { spellingFindings } from "./findings-of-spelling.ts";

const profile = emptyProfile("Marit Kjelsrud", "marit@example.org");
const documentOf = (...texts: string[]): ResumeDocument => ({
  head: [],
  sections: [
    {
      name: "experience",
      heading: "Experience",
      lines: texts.map((text, at): Line => ({ id: `b${at}`, kind: "bullet", text, aside: "", factIds: [], operation: "verbatim", requirementIds: [], checks: [] })), // prettier-ignore
    },
  ],
});
const found = (...texts: string[]) => spellingFindings(documentOf(...texts), profile);

describe("spellingFindings", () => {
  test("says the word, its line and the one that was meant", () => {
    expect(found("Trained nurses", "Recieved visitors and answered the telphone")).toEqual([
      {
        rule: "spelling",
        severity: "warning",
        lineId: "b1",
        reason: "“Recieved”, “telphone” are in no dictionary.",
        remedy: "Did you mean “Received”, “telephone”?",
      },
    ]);
  });

  test("gives advice where several words may be meant", () => {
    expect(found("Liased with liase duty")[0]).toMatchObject({ rule: "spelling" });
    expect(found("Had to liase with vendors")).toMatchObject([{ severity: "advice" }]);
  });

  test.each([
    "Worked with Kjelsrud and the Hjelmeland clinic",
    "Mailed marit.kjelsrd@exampel.org about node_moduls and v2.exampel",
    "Coded ICD-10 and CPT in EpicCare at 90wpm",
    "Organised colour-coded rotas for paediatric theatres",
    "Deployed kubernetes and postgresql with terraform",
    "Cooked sous-vide and confit",
  ])("marks nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("leaves another language alone", () => {
    expect(
      found(
        "Verantwortlich für die Planung der Wartung und Instandhaltung von zwanzig Maschinen in der Fertigung",
      ),
    ).toEqual([]);
  });

  test("takes the words of the person's employers and skills", () => {
    const own = {
      ...profile,
      skills: [{ id: "s", name: "recieval", category: "", level: "" as const, years: null }],
    };
    expect(spellingFindings(documentOf("Ran recieval for two floors"), own)).toEqual([]);
  });
});
