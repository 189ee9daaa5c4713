import { expect, test } from "vitest";
import { splitNotice } from "./split-notice.ts";
import { findHeading } from "./title-company-place.ts";

const body =
  "The curator looks after barges, keeps their papers in order, and shows schools around the yard on two days a week. Salary: $61K. Deadline: May 4. Application: write to the yard.";

test.each([
  [
    "Senior Curator, Barges and Boats Program, Larkin Museum– We seek a curator.",
    "Senior Curator, Barges and Boats Program",
    "Larkin Museum",
    "",
  ],
  [
    "Curator, Boats, Otter County, Oregon— Otter County has barges.",
    "Curator, Boats",
    "Otter County",
    "Otter County, Oregon",
  ],
  [
    "Curator, Otter County, Ohio Board of Barges— leads the yard.",
    "Curator",
    "Otter County",
    "Otter County, Ohio",
  ],
  ["Curator, Otter County, Md. — leads the yard.", "Curator", "Otter County", "Otter County, Md"],
  [
    "Curator (Salem, OR) – Larkin Boats — Larkin Boats is seeking a curator.",
    "Curator",
    "Larkin Boats",
    "Salem, OR",
  ],
  [
    "Curator, Larkin Boats, Georgia– You will join the Larkin Boats team.",
    "Curator",
    "Larkin Boats",
    "Georgia",
  ],
  ["Curator, Larkin — The curator leads the yard.", "Curator", "Larkin", ""],
  [
    "Curator, Campaign for Barges, New York City — leads the yard.",
    "Curator",
    "Campaign for Barges",
    "New York City",
  ],
])("%j is title, employer and place", (line, title, company, place) => {
  expect(splitNotice(`${line} ${body}`)).toEqual({ title, company, place });
});

test("the town of a notice is not who hires where its first words say that another does", () => {
  const text = `Curator, Fort Lowell, Oregon — Office of the Barge Keeper is recruiting a curator. ${body}`;
  expect(findHeading(text)).toMatchObject({
    title: "Curator",
    company: "Office of the Barge Keeper",
    place: "Fort Lowell, Oregon",
  });
});

test("a line that is no notice is left to others", () => {
  expect(splitNotice(`Boats, Barges and Yards— ${body}`)).toBeNull();
  expect(splitNotice("Curator, Larkin — short.")).toBeNull();
});
