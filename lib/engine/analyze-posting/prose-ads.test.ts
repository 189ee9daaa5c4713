import { describe, expect, test } from "vitest";
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

const asked = (text: string) =>
  analyzePosting({ text })
    .requirements.filter(({ priority }) => priority !== "mentioned")
    .map(({ text: line, priority }) => `${priority}: ${line}`);
const intro = "Lock Keeper\nWherry Canals, Norwich\n\n";

describe("asks of somebody whom a sentence calls by the job, or of nobody by name", () => {
  test.each([
    ["Lock Keepers must be available to work weekends.", "required"],
    ["The Lock Keeper needs to possess a sound knowledge of winding gear.", "required"],
    ["The Lock Keeper needs a steady hand with paint.", "required"],
    ["Applicants should be able to read a gauge board.", "required"],
    ["Need someone who can splice rope.", "required"],
    ["Need lads/lasses who can caulk a gate.", "required"],
    ["Must be detail oriented.", "required"],
    ["Willingness to live on the island.", "required"],
    ["We require the flexibility to open the gates at night.", "required"],
    ["Travel to the outer locks is required.", "required"],
    ["Travel required: Occasional travel", "required"],
    ["Knowing how tides are read would be a real help, though we can teach it.", "preferred"],
  ])("%s", (sentence, priority) => {
    const [first = ""] = asked(`${intro}We keep nine locks.\n${sentence}`);
    expect(first.split(": ")[0]).toBe(priority);
    expect(sentence).toContain(first.slice(first.indexOf(": ") + 2));
  });

  test("a house that seeks somebody, and what must be done with a form, ask for nothing", () => {
    expect(
      asked(`${intro}The canal needs a lock keeper.\nForms must be signed.\nMust be submitted.`),
    ).toEqual([]);
  });
});

test("why the house asks for something is no part of it", () => {
  expect(asked(`${intro}Requirements\n- Dutch at B1 or above, because our skippers speak it`)).toEqual([
    "required: Dutch at B1 or above",
  ]);
});

test("what is asked behind what is told is asked", () => {
  expect(
    asked(
      `${intro}We use Navtrack, so experience of that or of Seabook is required, and you need to be comfortable with charts.`,
    ),
  ).toEqual([
    "required: experience of that or of Seabook is required",
    "required: you need to be comfortable with charts",
  ]);
});

test("among the duties a sentence asks for what one can and has, not for what one gets", () => {
  const role =
    "The role\nTo do this, you will have a good understanding of sluices. You'll be able to talk to skippers and anglers. Beside that, you would ideally have experience of weirs. You'll be able to learn from two masters.";
  expect(asked(`${intro}${role}`)).toEqual([
    "required: To do this, you will have a good understanding of sluices",
    "required: You'll be able to talk to skippers and anglers",
    "preferred: Beside that, you would ideally have experience of weirs",
  ]);
});

test.each(["What I'm after", "What we're after", "What I need from you"])(
  "%s heads what is asked",
  (heading) => {
    expect(asked(`${intro}${heading}\n- a head for heights\n- able to swim`)).toEqual([
      "required: a head for heights",
      "required: able to swim",
    ]);
  },
);

test("short lines below a weight are entries, whatever words of a heading they hold", () => {
  expect(
    asked(
      `${intro}Essential\nQualified Boatmaster Status\nDegree\nExperience of tidal water\nAble to swim\n\nDesirable\nFirst aid\nCrane ticket\nMinibus D1`,
    ),
  ).toEqual([
    "required: Qualified Boatmaster Status",
    "required: Degree",
    "required: Experience of tidal water",
    "required: Able to swim",
    "preferred: First aid",
    "preferred: Crane ticket",
    "preferred: Minibus D1",
  ]);
});
