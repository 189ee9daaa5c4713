import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attachment, documentFileName } from "./file-name.ts";
import { toAscii } from "./plain.ts";
import { renderText } from "./text.ts";

const rows = (...texts: string[]) => texts.map((text) => ({ text }));

describe("renderText", () => {
  test("keeps the rows, ends in one line feed, and has no blank run of two", () => {
    expect(renderText(rows("A", "", "", "B  ", ""))).toBe("A\n\nB\n");
  });

  test("drops tabs, controls, bidi overrides and zero-width marks, and keeps letters of any script", () => {
    expect(renderText(rows("a\tb\u0007\u202ec\u200b Zoë Łukasz 山田 محمد"))).toBe(
      "a bc Zoë Łukasz 山田 محمد\n",
    );
  });

  test("writes only ASCII when asked", () => {
    expect(renderText(rows("Zoë Łukasz – “12 °C” …"), { isAscii: true })).toBe(
      'Zoe Lukasz - "12  degC" ...\n',
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        /^[\n -~]*$/.test(renderText(rows(text), { isAscii: true })),
      ),
    );
  });

  test("never holds a control character, whatever came in", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const text = renderText(rows(...texts));
        return (
          [...text].every((sign) => sign === "\n" || sign >= " ") &&
          !/[\u007f-\u009f\u202a-\u202e\u2066-\u2069\t]/.test(text)
        );
      }),
    );
  });
});

describe("documentFileName", () => {
  test("joins name, Resume and company for any script", () => {
    expect(documentFileName("resume", "Ingrid Solheim", "St. Brendan’s Hospital")).toBe(
      "Ingrid_Solheim_Resume_St_Brendan_s_Hospital.txt",
    );
    expect(documentFileName("resume", "山田 太郎", "")).toBe("山田_太郎_Resume.txt");
    expect(documentFileName("resume", "", "")).toBe("Resume.txt");
    expect(documentFileName("resume", "Ana 👩🏽‍⚕️ Lima ❤️", "☕️ Café")).toBe("Ana_Lima_Resume_Café.txt");
    expect(documentFileName("letter", "Ingrid Solheim", "St. Brendan’s Hospital")).toBe(
      "Ingrid_Solheim_Cover_Letter_St_Brendan_s_Hospital.txt",
    );
  });

  test("holds no path, no device name, no control, and stays within 120 bytes", () => {
    expect(documentFileName("resume", "../../etc/passwd", "a\\b:c")).toBe("etc_passwd_Resume_a_b_c.txt");
    expect(documentFileName("resume", "CON", "")).toBe("CON__Resume.txt");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, company) => {
        const file = documentFileName("letter", name, company);
        return (
          new TextEncoder().encode(file).length <= 120 &&
          !/[/\\\u0000-\u001f\u202e]/.test(file) &&
          !file.startsWith(".")
        );
      }),
    );
  });

  test("makes a header that any name fits into", () => {
    expect(attachment("山田_Resume.txt")).toContain("filename*=UTF-8''%E5%B1%B1%E7%94%B0_Resume.txt");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const header = attachment(documentFileName("resume", name, name));
        return (
          /^[\t -~]+$/.test(header) &&
          new Headers({ "Content-Disposition": header }).has("content-disposition")
        );
      }),
    );
  });

  test("spells accents and signs in ASCII", () => {
    expect(toAscii("Søren Æsir straße €5")).toBe("Soren AEsir strasse EUR5");
  });
});
