import { describe, expect, test } from "vitest";
import { findHeading } from "./title-company-place.ts";

const titleOf = (text: string) => findHeading(text).title;

describe("a title that a sentence names", () => {
  test.each([
    [
      "Richmond's registrar is seeking to fill the position of Election Supervisor. Apply soon.",
      "Election Supervisor",
    ],
    [
      "The board is seeking applicants for a “Software Developer” position. You report to the Chief Engineer.",
      "Software Developer",
    ],
    [
      "Baker at Loaf & Rye. Responsibilities: shape dough, mind the ovens. Requirements: patience, and more of it, every day of the week, from four.",
      "Baker",
    ],
    [
      "Account Manager (Florida) – Loaf — An account manager is the link between customers and the bakery, and looks after them in all weathers.",
      "Account Manager",
    ],
    [
      "This is in the Office of Water. The incumbent serves as a Hydrologist and advises the board.",
      "Hydrologist",
    ],
    [
      "Registered Nurses! All shifts, in a house by the lake that has had the same cook for thirty years and a dog of its own.",
      "Registered Nurses",
    ],
    ["We have an opening for a part-time bookkeeper in our Cork office. Call Niamh.", "Bookkeeper"],
    ["We mend roofs.\nAs a Roofer you will strip and slate. You will be led by our Site Manager.", "Roofer"],
  ])("in %j", (text, title) => {
    expect(findHeading(text)).toMatchObject({ title, isTitleInferred: false });
  });

  test("is nobody whom one reports to, and no part that one plays", () => {
    expect(
      titleOf(
        "You will report to the Finance Director and act as the first point of contact for all of us here.",
      ),
    ).not.toMatch(/Director|contact/);
  });
});

describe("several jobs", () => {
  test("the first of the list is the title", () => {
    const text =
      "Join the team at Pinewater Lodge!\n\nOpen positions\n• Line Cook - $22/hr\n• Housekeeper - $18/hr\n\nAll are on site.";
    expect(titleOf(text)).toBe("Line Cook");
  });
});

describe("a text that names its job nowhere", () => {
  test.each([
    ["You'll mop floors, empty bins and clean the toilets of two offices. Evenings, call Jo.", "Cleaner"],
    [
      "Welcome to our careers page. Join Larkin Mills today for a rewarding life with us all.",
      "Job at Larkin Mills",
    ],
  ])("%j gets the likeliest, and says that it is inferred", (text, title) => {
    expect(findHeading(text)).toMatchObject({ title, isTitleInferred: true });
  });
});

test("an e-mail's subject is a label", () => {
  const text =
    "From: office@rosehill.example\nSubject: Vacancy: Caretaker (part-time), Rosehill Primary, Dundee\n\nDear all, we need somebody from August.";
  expect(titleOf(text)).toBe("Caretaker");
});

test("a line that says for whom a job is names it, in any language", () => {
  expect(titleOf("Klinikum Nordhafen\nPflegefachkraft (m/w/d)\nWir suchen Sie für unsere Station.")).toBe(
    "Pflegefachkraft",
  );
});

test("the first line of a text that is not in English is its title", () => {
  const text = "Laskuttaja\nEtsimme sinua meidän tiimiin ja tarjoamme työn, joka on sinulle.";
  expect(findHeading(text, "fi")).toMatchObject({ title: "Laskuttaja", isTitleInferred: false });
});
