import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageSize, type Line, type ResumeDocument } from "#lib/documents/schema.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { prepareDocument } from "./prepare-document.ts";
import { columnsOf, wrap, wrapEvenly } from "./width.ts";

const line = (id: string, kind: Line["kind"], text: string, aside = ""): Line => ({
  id,
  kind,
  text,
  aside,
  factIds: [],
  operation: "composed",
  requirementIds: [],
  checks: [],
});
const prepare = (document: ResumeDocument) => prepareDocument({ document, facts: [] }, defaultTailorOptions);

describe("prepareDocument", () => {
  test("draws headings in capitals, bullets hanging, dates at the right edge, a blank row between items", () => {
    const lines = [
      line("a", "item", "Nurse, Lakeside", "Mar 2019 – now"),
      line("b", "bullet", `Cared ${"for patients ".repeat(9)}`),
      line("c", "item", "Aide", "2018"),
    ];
    const { rows, pages, freeRows } = prepare({
      head: [line("n", "name", "Jo Berg")],
      sections: [{ name: "experience", heading: "Experience", lines }],
    });
    expect(rows.map((row) => row.text)).toEqual([
      "Jo Berg",
      "",
      "EXPERIENCE",
      `Nurse, Lakeside${" ".repeat(66)}Mar 2019 – now`,
      "- Cared for patients for patients for patients for patients for patients for patients for",
      "  patients for patients for patients",
      "",
      `Aide${" ".repeat(87)}2018`,
    ]);
    expect(rows.map((row) => row.lineId)).toEqual(["n", "", "", "a", "b", "b", "", "c"]);
    expect([pages, freeRows]).toEqual([1, 46]);
  });

  test("an aside that does not fit has its own row, contact parts stay whole", () => {
    const { rows } = prepare({
      head: [
        line(
          "c",
          "contact",
          [`a${"b".repeat(60)}@example.org`, "555 0100", "example.org/a-longer-address"].join(" | "),
        ),
      ],
      sections: [
        {
          name: "education",
          heading: "Education",
          lines: [line("e", "item", "x".repeat(90), "2019 – 2021")],
        },
      ],
    });
    expect(rows.map((row) => row.text)).toEqual([
      `a${"b".repeat(60)}@example.org | 555 0100`,
      "example.org/a-longer-address",
      "",
      "EDUCATION",
      "x".repeat(90),
      "2019 – 2021",
    ]);
  });

  test("counts pages of 54 rows", () => {
    const lines = Array.from({ length: pageSize.rows }, (_, at) => line(`${at}`, "bullet", "x"));
    expect(prepare({ head: [], sections: [{ name: "skills", heading: "Skills", lines }] })).toMatchObject({
      pages: 2,
      freeRows: pageSize.rows - 1,
    });
    expect(prepare({ head: [], sections: [] })).toMatchObject({
      pages: 1,
      rows: [],
      freeRows: pageSize.rows,
    });
  });
});

describe("wrap", () => {
  test("counts wide characters twice and marks not at all", () => {
    expect(columnsOf("日本")).toBe(4);
    expect(columnsOf("e\u0301")).toBe(1);
    expect(columnsOf("🙂")).toBe(2);
  });

  test("loses no character but spaces, and keeps every row within the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.integer({ min: 2, max: 100 }),
        (text, width) => {
          const rows = wrap(text, width);
          expect(rows.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test("leaves no short word alone on the last row where the rows before can spare some, and takes no row more", () => {
    const text =
      "Own revenue recognition under ASC 606 for wholesale contracts of $38 million a year in all three of our states";
    expect(wrap(text, 95).at(-1)).toBe("three of our states");
    expect(wrap(`${text} now`, 112).at(-1)).toBe("now");
    expect(wrapEvenly(`${text} now`, 112).at(-1)!.length).toBeGreaterThanOrEqual(14);
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 })),
        fc.integer({ min: 20, max: 95 }),
        (parts, width) => {
          const rows = wrapEvenly(parts.join(" "), width);
          expect(rows.length).toBe(wrap(parts.join(" "), width).length);
          expect(rows.join(" ").replace(/\s+/g, "")).toBe(parts.join(" ").replace(/[ \t\n\r]+/g, ""));
          for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  describe("on more than one page", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => line(`b${at}`, "bullet", `Swept hall ${at}`));
    const twoSections = (before: number) =>
      prepare({
        head: [],
        sections: [
          {
            name: "experience",
            heading: "Experience",
            lines: [line("a", "item", "Cleaner"), ...many(before)],
          },
          { name: "projects", heading: "Projects", lines: [line("p", "item", "Halls"), ...many(9)] },
        ],
      });

    test("no heading and no item's line is the last row of a page, nor is a blank row the first", () => {
      for (let before = 40; before <= pageSize.rows + 2; before += 1) {
        const { rows, pages } = twoSections(before);
        for (let page = 1; page < pages; page += 1) {
          const last = rows[page * pageSize.rows - 1]!;
          expect(last.text === "PROJECTS" || last.lineId === "p").toBe(false);
          expect(rows[page * pageSize.rows]!.text).not.toBe("");
        }
        expect(rows.filter((row) => row.text !== "").length).toBe(before + 13);
      }
    });

    test("keeps every line, in order, and never takes a page more for it", () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 130 }), (before) => {
          const { rows, pages } = twoSections(before);
          const ids = rows.flatMap((row) => (row.lineId === "" ? [] : [row.lineId]));
          const wanted = ["a", ...many(before).map((one) => one.id), "p", ...many(9).map((one) => one.id)];
          expect(ids).toEqual(wanted);
          expect(pages).toBe(Math.ceil((before + 14) / pageSize.rows));
        }),
      );
    });
  });
});
