import { describe, expect, test } from "vitest";
import { isOfParts, isWholeForm } from "./form-parts.mjs";

const part = (value, head = 'Content-Disposition: form-data; name="a"') =>
  `--x1\r\n${head}\r\n\r\n${value}\r\n`;
const check = (text, contentType = "multipart/form-data; boundary=x1") =>
  isWholeForm(Buffer.from(text), contentType);

describe("a form of several parts", () => {
  test("is whole as browsers send it, whatever its values hold", async () => {
    const form = new FormData();
    form.append("text", "--x1--\r\n\r\nZoë 山田");
    form.append("file", new File(["\r\n--", "\u0000"], 'a "name".json', { type: "application/json" }));
    form.append("nothing", "");
    const sent = new Response(form);
    const contentType = sent.headers.get("content-type");
    expect(isOfParts(contentType)).toBe(true);
    expect(isWholeForm(Buffer.from(await sent.arrayBuffer()), contentType)).toBe(true);
    expect(check(`${part("1")}--x1--`)).toBe(true);
    expect(check("--x1--\r\n")).toBe(true);
    expect(check(`${part("1")}--x1--\r\n`, 'Multipart/Form-Data; charset=utf-8; boundary="x1"')).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["noise", "noise"],
    ["a beginning", part("1")],
    ["an end that is cut", `${part("1")}--x1-`],
    ["a head without an end", "--x1\r\nContent-Disposition: form-data--x1--"],
    ["a head that is none", `${part("1", "nonsense")}--x1--`],
    ["a part that says not what it is", `${part("1", "Content-Type: text/plain")}--x1--`],
    ["more parts than any form has", `${part("1").repeat(5_001)}--x1--`],
  ])("is not whole: %s", (_name, text) => {
    expect(check(text)).toBe(false);
  });

  test("has the boundary that it names, and names one", () => {
    expect(check(`${part("1")}--x1--`, "multipart/form-data")).toBe(false);
    expect(check(`${part("1")}--x1--`, "multipart/form-data; boundary=x2")).toBe(false);
    expect([isOfParts("application/json"), isOfParts(undefined)]).toEqual([false, false]);
  });
});
