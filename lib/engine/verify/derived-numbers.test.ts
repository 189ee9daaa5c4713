import { describe, expect, test } from "vitest";
import { plainClaims } from "#testing/plain-claims.ts";

type Rows = [fact: string, holds: string[], fails: [line: string, claim: string][]][];

const rows: Rows = [
  [
    "Look after 40 dogs, 8 of which are seniors",
    [
      "Look after 40 dogs, a fifth of which are seniors",
      "Look after 40 dogs, 20% of which are seniors",
      "Look after 40 dogs, about one in five of which are seniors",
    ],
    [
      ["Look after 40 dogs, a quarter of which are seniors", "a quarter"],
      ["Look after 40 dogs, more than a fifth of which are seniors", "a fifth"],
      ["Look after 40 dogs, 25% of which are seniors", "25%"],
      ["Look after 40 dogs, half of which are seniors", "half"],
    ],
  ],
  [
    "Judged 210 entries, of which 130 were accepted",
    [
      "Judged 210 entries, more than half of which were accepted",
      "Judged 210 entries; 80 were not accepted",
      "80 of the 210 entries I judged were not accepted",
    ],
    [
      ["Judged 210 entries, more than two thirds of which were accepted", "two thirds"],
      ["Judged 210 entries; 80 were accepted", "80"],
      ["Judged 210 entries; 130 were not accepted", "not"],
      ["Judged 210 entries; 90 were not accepted", "90"],
      ["80 of the 200 entries I judged were not accepted", "200"],
    ],
  ],
  [
    "Passed 47 of 50 gas safety checks in 2024",
    [
      "Passed all but three of 50 gas safety checks in 2024",
      "Passed 94% of gas safety checks in 2024",
      "Passed all but three gas safety checks in 2024",
    ],
    [
      ["Passed all but two of 50 gas safety checks in 2024", "two"],
      ["Passed all of 50 gas safety checks in 2024", "all"],
      ["Passed 96% of gas safety checks in 2024", "96%"],
    ],
  ],
  [
    "Share of repeat guests rose from 31% in 2018 to 44% in 2022",
    [
      "Share of repeat guests rose 13 percentage points between 2018 and 2022",
      "Between 2018 and 2022 the share of repeat guests rose from 31% to 44%",
    ],
    [
      ["Share of repeat guests rose 13 percentage points between 2018 and 2023", "2023"],
      ["Share of repeat guests rose 12 percentage points between 2018 and 2022", "12"],
      ["Between 2017 and 2022 the share of repeat guests rose from 31% to 44%", "2017"],
    ],
  ],
  [
    "Satisfaction score rose from 7.4 to 8.6",
    ["Satisfaction score rose by 1.2 points, from 7.4 to 8.6", "Satisfaction score rose 1.2 points to 8.6"],
    [
      ["Satisfaction score rose by 1.4 points", "1.4"],
      ["Satisfaction score rose by 1.2 percentage points", "1.2"],
    ],
  ],
  [
    "Error rate of 1.5% in 2023, against an industry average of 4%",
    ["Error rate in 2023 was 2.5 points below the industry average"],
    [
      ["Error rate in 2023 was 2.5 points above the industry average", "2.5"],
      ["Error rate in 2023 was 3.5 points below the industry average", "3.5"],
    ],
  ],
  [
    "Reached 115% of a $2M sales target in 2022",
    ["Exceeded a $2M sales target by 15% in 2022", "Beat a $2M sales target by 15% in 2022"],
    [
      ["Exceeded a $2M sales target by 20% in 2022", "20%"],
      ["Exceeded a $2M sales target by 115% in 2022", "115%"],
    ],
  ],
  ["Reached 95% of a $2M sales target in 2022", [], [["Exceeded a $2M sales target in 2022", "Exceeded"]]],
  [
    "Let $4.8M in flats in 2023, 12 flats",
    ["Let $4.8M in flats in 2023, averaging $400,000 per flat"],
    [
      ["Let $4.8M in flats in 2023, averaging $480,000 per flat", "$480,000"],
      ["Let $4.8M in flats in 2023, averaging over $400,000 per flat", "$400,000"],
    ],
  ],
  [
    "Publish a price list each quarter",
    ["Publish a price list four times a year"],
    [
      ["Publish a price list five times a year", "five"],
      ["Publish a price list four times a month", "four"],
    ],
  ],
  [
    "Lead a team of 14 stewards across three decks",
    ["Lead a team of 14 stewards over three decks"],
    [
      ["Lead a team of over 14 stewards across three decks", "over"],
      ["Lead a team of 14 stewards across over three decks", "over"],
      ["Lead a team of 14 stewards over four decks", "four"],
    ],
  ],
  [
    "Coached small reading groups in Key Stage 2",
    ["Coached small Key Stage 2 reading groups"],
    [["Coached small Key Stage 3 reading groups", "3"]],
  ],
  [
    "Found $90,000 in double billing during an audit",
    ["Found double billing totaling $90K during an audit"],
    [["Found double billing totaling $95K during an audit", "$95K"]],
  ],
  [
    "Design roofs for barns of 30 to 90 feet",
    ["Design roofs for barns from 30 up to 90 feet"],
    [["Design roofs for barns from 30 up to 95 feet", "95"]],
  ],
  [
    "Cut fuel use from 12 to 9 million liters a year",
    ["Cut fuel use by three million liters a year", "Cut fuel use by a quarter, from 12 to 9 million liters"],
    [
      ["Cut fuel use by four million liters a year", "four million"],
      ["Cut fuel use by a third, from 12 to 9 million liters", "a third"],
    ],
  ],
  [
    "Placed 12 dogs in 2024, up from 5 in 2021",
    ["Placed seven more dogs in 2024 than in 2021"],
    [["Placed eight more dogs in 2024 than in 2021", "eight"]],
  ],
  [
    "Raised gym memberships from 80 to 200",
    ["Gym memberships grew two and a half times, from 80 to 200"],
    [
      ["Gym memberships grew three times, from 80 to 200", "three"],
      ["Raised gym memberships two and a half times a year", "two and a half"],
    ],
  ],
  [
    "Handle about 150 burials a year, 40% of them cremations",
    ["Handle about 150 burials a year, about 60 of them cremations"],
    [
      ["Handle about 150 burials a year, about 90 of them cremations", "90"],
      ["Handle about 150 burials a year, exactly 60 of them cremations", "60"],
    ],
  ],
  [
    "Coach 40 rowers aged 9 to 15",
    ["Coach 40 rowers between nine and 15 years old", "Coach 40 rowers, 9 to 15 years of age"],
    [
      ["Coach 40 rowers between seven and 15 years old", "seven"],
      ["Coach 40 rowers for 9 to 15 years", "years"],
    ],
  ],
];

describe("what a line works out from a fact's numbers", () => {
  test.each(rows.flatMap(([fact, holds]) => holds.map((line) => [fact, line] as const)))(
    "%s: so it may say %j",
    (fact, line) => expect(plainClaims(line, fact)).toEqual([]),
  );

  test.each(rows.flatMap(([fact, , fails]) => fails.map((row) => [fact, ...row] as const)))(
    "%s: so not %j, for %j",
    (fact, line, claim) =>
      expect(plainClaims(line, fact).join(" | ").toLowerCase()).toContain(claim.toLowerCase()),
  );
});

test("joins no deed below one role's sentence to another role", () => {
  const facts = [
    "Groom, Old Mill Stables, Lexington, KY, May 2020 – present",
    "Exercise six horses a day",
    "Kennel Hand, Pine Kennels, Dayton, OH, Jan 2017 – Apr 2020",
    "Washed 20 dogs a day",
  ];
  expect(plainClaims("At Pine Kennels, washed 20 dogs a day", ...facts)).toEqual([]);
  expect(plainClaims("At Old Mill Stables, washed 20 dogs a day", ...facts)).not.toEqual([]);
  expect(plainClaims("Kennel hand at Pine Kennels in Dayton, Kentucky", ...facts)).toEqual(["Kentucky"]);
});

describe("years in a field of work", () => {
  const facts = [
    "Pastry Chef, Blue Door, Portland, OR, Mar 2021 – present",
    "Baked 300 loaves a night",
    "Commis, Hotel Astor, Salem, OR, Mar 2017 – Feb 2021",
    "Peeled vegetables for 200 covers",
    "Cashier, Corner Mart, Salem, OR, Mar 2014 – Feb 2017",
    "Counted the till twice a day",
  ];

  test.each([
    "More than nine years of kitchen experience in Oregon",
    "Three years in retail",
    "Over nine years in culinary and kitchen work",
    "Pastry chef with five years in the trade",
  ])("holds: %s", (line) => expect(plainClaims(line, ...facts)).toEqual([]));

  test.each([
    "More than twelve years of kitchen experience in Oregon",
    "Nine years in retail",
    "Nine years of kitchen experience in Ohio",
    "Nine years in farming",
    "Pastry chef with nine years in the trade",
  ])("does not hold: %s", (line) => expect(plainClaims(line, ...facts)).not.toEqual([]));
});
