import { describe, expect, test } from "vitest";
import { roleFact, roleHeading, testStatedPairs } from "#testing/stated-pairs.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

// Facts of several parts: when it holds, who else did it, what is left out, how far it goes.
const CASES = `
Shear 90 sheep a day in June and July
= In June and July, shear 90 sheep a day
= Shear sheep
! Shear 90 sheep a day
Serve 200 lunches a day while the canteen next door is rebuilt
= While the canteen next door is rebuilt, serve 200 lunches daily
! Serve 200 lunches a day
Weld 14 frames a week in the north hall
= Weld 14 frames a week
Ring the bells on Sundays, alternating weekly with a neighbor
= Ring the bells on Sundays, alternating with a neighbor
! Ring the bells on Sundays every week
Write a weekly bulletin, taking turns with a colleague
= Write a weekly bulletin, in turn with a colleague
! Write a bulletin every week
Rebuilt a millwheel with two carpenters
= With two carpenters, rebuilt a millwheel
= Helped rebuild a millwheel
! Rebuilt a millwheel
Translated a cookbook with the help of a retired baker
= Translated a cookbook with a retired baker's help
! Translated a cookbook
Dug a well with a hired digger
= Dug a well
Negotiated leases with two landlords
= Negotiated leases
Kept flight logs; the engines were serviced by a workshop in Ghent
= Kept flight logs
= Kept flight logs, while a workshop in Ghent serviced the engines
! Kept flight logs and serviced the engines
Sort letters in the hall; at night the porter sorts them in the yard
! Sort letters in the yard
Book guides, whose fees the office pays
= Book guides; the office pays their fees
! Book guides and pay their fees
Choose speakers, with the last word left to the dean
= Choose speakers
! Have the last word on speakers
Built a checklist that is used by 14 wards
= Built a checklist for 14 wards
Mill all grains, rye excepted
= Mill all grains except rye
= Mill grains
! Mill rye
! Mill all grains
Repair bicycles, brakes not included
= Repair bicycles but not brakes
! Repair bicycles and brakes
Read the lesson when the vicar is away
= Read the lesson in the vicar's absence
! Read the lesson with the vicar
Wrap parcels when the clerk hands them over
= Wrap parcels with the clerk
Clean pools outside opening hours
= Clean pools outside opening hours
! Clean pools during opening hours
Typed 30 letters a day
! Handled 30 letters a day
`;

describe("a fact's parts", () => {
  testStatedPairs(CASES);
});

const claimsOf = (line: string, ...stated: string[]) =>
  unsupportedClaims(
    { text: line },
    [...roleHeading, ...stated.map((text) => roleFact("bullet", text))],
    "2026-11",
  );

test.each([
  ["Check 40 wells in Dover", []],
  ["Check 40 wells throughout Dover", ["Dover"]],
  ["Check 40 wells across Dover", ["Dover"]],
])("a heading's place is where, not how far: %s", (line, words) => {
  expect(claimsOf(line, "Check 40 wells").map(({ text }) => text)).toEqual(words);
});

test.each([
  "Thanks to my stock list, losses fell from 9% to 5%",
  "Losses fell from 9% to 5% because of my stock list",
  "Through my stock list, losses fell from 9% to 5%",
])("two facts are no cause of each other: %s", (line) => {
  expect(claimsOf(line, "Keep the stock list", "Losses fell from 9% to 5%")).not.toEqual([]);
});

describe("a level of a language", () => {
  const languages = ["Croatian (native)", "German (fluent)", "Italian (advanced)", "Czech (basic)"].map(
    (text) => roleFact("language", text, text, "languages"),
  );
  test.each([
    ["Native Croatian and fluent German", []],
    ["Croatian (native), German (fluent)", []],
    ["Fluent in German and Croatian", []],
    ["Native Croatian and German", ["German"]],
    ["Native speaker of Croatian and Italian", ["Italian"]],
    ["Fluent in German, Italian and Czech", ["Italian", "Czech"]],
    ["Croatian native, German fluent, Czech basic", []],
    ["Speak German and Czech fluently", ["Czech"]],
    ["My mother tongue is Croatian, and I speak Czech", []],
  ])("goes for each that it stands before: %s", (line, words) => {
    const raised = unsupportedClaims({ text: line }, languages, "2026-11").map(({ text }) => text);
    expect(raised.filter((text) => /^\p{Lu}/u.test(text))).toEqual(words);
  });
});

// The same constructions tell what is true.
const TOLD_OTHERWISE = `
Drew 6 of the 10 maps for a guide
= Six of ten maps for a guide were drawn by me
! Ten maps for a guide were drawn by me
Was chosen speaker by the guild in 2022
= The guild chose me speaker in 2022
! The speaker chose me in 2022
! The guild was chosen by me in 2022
Timetable drawn up by the registrar and me
= The registrar and I drew up a timetable
! Drew up a timetable with the dean
Advise the trainer on feed; the trainer decides
= Advise the trainer, who takes the decision, on feed
! Take the decision on feed
Falls were 24 in 2020 and 9 in 2023
= Falls more than halved between 2020 and 2023
= There were 15 fewer falls in 2023 than in 2020
= Falls stood at 24 in 2020 and 9 in 2023
! Falls more than doubled between 2020 and 2023
! There were 15 more falls in 2023 than in 2020
! There were 15 fewer falls in 2020 than in 2023
Mapped 30 km² of heath
= Mapped 30 square kilometers of heath
! Mapped 30 square meters of heath
Logged visits on paper, later in Excel
= Logged visits first on paper and then in Excel
! Logged visits first in Excel and then on paper
! First to log visits in Excel
Store seed at -18 °C
= Store seed at minus 18 °C
! Store seed at 18 °C
Mend nets at Norðhav
= Nets at Norðhav: mend them
Priced repairs on my own
= Priced repairs independently
! Sold repairs independently
`;

describe("by whom, in which order and by how much", () => {
  testStatedPairs(TOLD_OTHERWISE);
});
