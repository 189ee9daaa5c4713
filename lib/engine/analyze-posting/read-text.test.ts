import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

test("plain text passes with its lines, tidied", () => {
  expect(readText("A\r\nB\u00a0c  d\n\n\n\n* f\t").text).toBe("A\nB c d\n\n• f");
  expect(readText("5 < 6 & 7 > 3").text).toBe("5 < 6 & 7 > 3");
});

test("HTML becomes lines; headings are remembered, entities decoded, styles dropped", () => {
  const { text, headings } = readText(
    "<style>p{}</style><h2>Skills &amp; more</h2><ul><li><p>One</p></li><li>Two&nbsp;three</li></ul><p>a<br>b</p>",
  );
  expect(text.split("\n").filter(Boolean)).toEqual(["Skills & more", "• One", "• Two three", "a", "b"]);
  expect([...headings]).toEqual([0]);
});

test("HTML that was escaped once more is read too", () => {
  expect(readText("&lt;p&gt;Nurse &amp;amp; aide&lt;/p&gt;").text).toBe("Nurse & aide");
});

test("Markdown marks go, its headings stay headings", () => {
  const { text, headings } = readText("## Duties\n**Title:** Clerk\n- file");
  expect(text).toContain("Duties\nTitle: Clerk");
  expect(headings.has(0)).toBe(true);
});

test("broken characters and controls are repaired", () => {
  expect(readText("a\ud800b\u0000c\u200bd").text).toBe("a\ufffdbcd");
});

test("lines before a page's own HTML stay lines", () => {
  expect(readText("Baker\nLeeds\n<div><p>You bake.\nDaily.</p></div>").text).toBe(
    "Baker\nLeeds\n\nYou bake. Daily.",
  );
});

test("spaces, dashes and bullets that were read in the wrong encoding are repaired", () => {
  expect(readText("Office.Â  Trains the crewâ\u0080\u0099s drivers\nâ¢ Welds").text).toBe(
    "Office. Trains the crew’s drivers\n• Welds",
  );
});

test("a form's columns that spaces or tabs drew are fields", () => {
  const { text } = readText("TITLE          Pot Washer\nLocation\tSilloth\nA title     that is none");
  expect(text).toBe("TITLE: Pot Washer\nLocation: Silloth\nA title that is none");
});
