import { expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";

// Small houses write two paragraphs to somebody, without headings or lists.

const ad = `Hello! We're Fenny Oak Boats, a family yard and a small shop by the locks in Wroxham, and after ten busy years we're hiring our second boatbuilder.

You've been working with wood for a couple of years, you can plane a plank by eye, fit Yanmar and Beta engines, and you don't mind rain. A powerboat licence is a must, a forklift licence gets you bonus points. If you've done a welding certificate, even better, otherwise we'll send you. Knowledge of epoxy helps because we mend what others break.

If you've read this far, send us a few lines before 3 March.`;

test("names the house, the place and the job", () => {
  const { title, company, place } = analyzePosting({ text: ad });
  expect([title, company, place]).toEqual(["Boatbuilder", "Fenny Oak Boats", "Wroxham"]);
});

test("asks what its sentences say of their reader, each with its own weight", () => {
  const asked = analyzePosting({ text: ad }).requirements;
  expect(asked.map(({ text, priority }) => [text.slice(0, 34), priority])).toEqual([
    ["You've been working with wood for ", "required"],
    ["you can plane a plank by eye, fit ", "required"],
    ["A powerboat licence is a must", "required"],
    ["a forklift licence gets you bonus ", "preferred"],
    ["If you've done a welding certifica", "preferred"],
    ["Knowledge of epoxy helps because w", "preferred"],
  ]);
  expect(asked[0]?.minYears).toBe(2);
});

test("a firm that is somewhere-based is there", () => {
  const place = (text: string) => analyzePosting({ text: `Clerk\n\n${text}` }).place;
  expect(place("Oakpay is a Berlin-based payments company. We pay bakers.")).toBe("Berlin");
  expect(place("Oakpay is a cloud-based business in Finance.")).toBe("");
});
