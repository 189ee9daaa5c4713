import { describe, expect, test } from "vitest";
import { haveStops, tidyBullet, tidyWays } from "./tidy.ts";

const past = { tense: "past", hasStops: false } as const;
const present = { tense: "present", hasStops: false } as const;

describe("what people write as they speak", () => {
  test.each([
    // All of the first person goes, or none.
    ["I water the beds and I got the hose bill down by £90 a month", "Water the beds; got the hose bill down by £90 a month"],
    ["I move the stock to the new shed, it took me a week and we have had no loss since", "Move the stock to the new shed, with no loss since"],
    ["I look after the intake, last year that was 31 puppies", "Look after the intake (31 puppies last year)"],
    ["I calm angry guests. I offer them a seat first", "Calm angry guests; offer them a seat first"],
    ["I feed the hens under the vets plan, we have two with mites", "Feed the hens under the vets plan"],
    ["I count the float, and we always found £200 there", "I count the float, and we always found £200 there"],
    ["3 of my apprentices have their own van now", "3 apprentices have their own van now"],
    ["I am key person for 8 foals and I write their notes", "Key person for 8 foals; write their notes"],
    ["One of my pupils won a medal", "One pupil won a medal"],
    ["Sort the post, balance my stamps and coins", "Sort the post, balance stamps and coins"],
    ["Drive my sons to school", "Drive my sons to school"],
    ["Checking of fuel bills, saved £900 in 2022", "Checked fuel bills, saved £900 in 2022"],
    ["Check fuel bills, saved £900 in 2022", "Check fuel bills; saved £900 in 2022"],
    ["Introducing of sensors on 12 pumps, leaks went down by 9%", "Introduced sensors on 12 pumps; leaks went down by 9%"],
    ["I keep the log, this year that was 4,100 entries", "Keep the log (4,100 entries this year)"],
    ["I serve guests and I do the books on Fridays", "Serve guests and do the books on Fridays"],
  ])("in the present: %s", (text, tidy) => expect(tidyBullet(text, present)).toBe(tidy)); // prettier-ignore

  test.each([
    ["Reviewing of grant claims, 40 a year", "Reviewed grant claims, 40 a year"],
    [
      "Preparing of closings for 4 firms, closing time fell from 9 to 5 days",
      "Prepared closings for 4 firms; closing time fell from 9 to 5 days",
    ],
    ["Handling of hay reconciliation, 12 barns", "Handled hay reconciliation, 12 barns"],
    ["Stock count 2 times per year", "Stock count 2 times per year"],
    ["Meeting of minds with the council", "Meeting of minds with the council"],
    ["Responsible for service and repair of ski lifts", "Serviced and repaired ski lifts"],
    ["Was responsible for the maintenance of 12 pumps", "Maintained 12 pumps"],
    ["Was awarded Grower of the Year 2019", "Awarded Grower of the Year 2019"],
    ["Cut the loss from 3,5 t to 1,2 t", "Cut the loss from 3.5 t to 1.2 t"],
    ["Kept a Access list of tools", "Kept an Access list of tools"],
    ["Grade A at both inspections", "Grade A at both inspections"],
    ["Sold 90 cards on Mothers Day", "Sold 90 cards on Mother's Day"],
    ["Passed audits in 2021 + 2022", "Passed audits in 2021 and 2022"],
    ["Trained 4 aides, two of them are nurses now", "Trained 4 aides; two of them are nurses now"],
  ])("in the past: %s", (text, tidy) => expect(tidyBullet(text, past)).toBe(tidy));
});

describe("tidyBullet", () => {
  test.each([
    ["• I managed  a crew of 6 , and I trained new hires.", "Managed a crew of 6, and trained new hires"],
    ["Responsible for managing the store and training the staff", "Managed the store and trained the staff"],
    ["Manages payroll for 40 people", "Managed payroll for 40 people"],
    ["I am repairing tractors for 12 farms", "Repaired tractors for 12 farms"],
    ["Washing up and cleaning", "Washed up and cleaned"],
    ["Setting up and running the bar", "Set up and ran the bar"],
    ["My team won the area prize in 2023!!!", "My team won the area prize in 2023"],
    ["Teach algebra and grade the weekly tests", "Taught algebra and graded the weekly tests"],
    ["packed 12000 boxes, 35 % by hand.", "Packed 12,000 boxes, 35% by hand"],
    ["Takes over three classes in mid-year", "Took over three classes in mid-year"],
    ["Carry 28 cases and see each client weekly", "Carried 28 cases and saw each client weekly"],
    ["Provide individual and group therapy", "Provided individual and group therapy"],
    // A plural before a word in -ing names work, and "per" follows no verb.
    ["Finds processing", "Finds processing"],
    ["Records requests, 90 a year", "Records requests, 90 a year"],
    ["Return rate lowest of the shop", "Return rate lowest of the shop"],
    ["Returns per batch down to 2", "Returns per batch down to 2"],
    ["Fix 3 lifts an hr, avg 9 in spring", "Fixed 3 lifts an hour, average 9 in spring"],
    ["Sort parcels for gates 4 & 6", "Sorted parcels for gates 4 and 6"],
    // A check by the name of what it is for, and two deeds behind a comma.
    ["Onboarding reviews of new suppliers", "Onboarding reviews of new suppliers"],
    ["Onboarding suppliers in nine countries", "Onboarded suppliers in nine countries"],
    ["Unpacking crates twice a shift, sanding panels", "Unpacked crates twice a shift, sanded panels"],
    ["Managing a team of six, reporting to the board", "Managed a team of six, reporting to the board"],
    ["Gritting rota 1 in 3 nights", "Gritting rota 1 in 3 nights"],
    ["Writing reports for 40 hearings", "Wrote reports for 40 hearings"],
    // Half a change is worse than none.
    ["Drive and pump Engine 31", "Drive and pump Engine 31"],
    ["Remind clients to eat but do not feed them", "Remind clients to eat but do not feed them"],
    ["Grade and return all work within three days", "Graded and returned all work within three days"],
    ["Responsible for hiring, training and scheduling all leads", "Hired, trained and scheduled all leads"],
    ["Drafts answers to councillors", "Drafted answers to councillors"],
    ["Called the families of all my students", "Called the families of all students"],
    ["i looked after my team and my aunt's dog", "Looked after the team and my aunt's dog"],
    ["Top 5% of the league in 2019", "Top 5% of the league in 2019"],
    ["Also ran the raffle", "Ran the raffle"],
    ["Schedule site visits for four surveyors", "Scheduled site visits for four surveyors"],
    ["Load barges, 40 tonnes each", "Loaded barges, 40 tonnes each"],
    ["Testify before the licensing board", "Testified before the licensing board"],
    ["Working with two vets on herd health", "Worked with two vets on herd health"],
    ["Preparing and serving lunch for 60", "Prepared and served lunch for 60"],
    [
      "Keeping the stores in order, reporting to the bosun",
      "Kept the stores in order, reporting to the bosun",
    ],
    [
      "Looked after 9 boats w/ two mates for 3 yrs, incl. repairs",
      "Looked after 9 boats with two mates for 3 years, including repairs",
    ],
    ["Waste down by half after I moved the bins", "Waste down by half after moving the bins"],
    ["I was a member of the harbor council", "Member of the harbor council"],
    ["Use the log to find leaks and plan repairs", "Used the log to find leaks and plan repairs"],
    [
      "Maintain pumps that drain two docks and feed the boilers",
      "Maintained pumps that drain two docks and feed the boilers",
    ],
    [
      "Saving fuel by trimming sails and towing nets slowly",
      "Saved fuel by trimming sails and towing nets slowly",
    ],
    ["Help guests choose and order wine", "Helped guests choose and order wine"],
    ["Maintain and share the tide tables", "Maintained and shared the tide tables"],
    ["Plan, build and ship small boats", "Planned, built and shipped small boats"],
    ["Responsible to create the duty roster", "Created the duty roster"],
    ["Handling guest complaints at the desk", "Handled guest complaints at the desk"],
    ["Act as night manager of two hotels", "Acted as night manager of two hotels"],
    ["Takes payments, cashes up, banks weekly", "Took payments, cashed up, banked weekly"],
    ["Desk for 5 vets & 2 nurses", "Desk for 5 vets and 2 nurses"],
    ["Lead shifts of seven porters", "Led shifts of seven porters"],
    ["I co-work with the harbor police", "Co-work with the harbor police"],
    ["- Planned routes", "Planned routes"],
    ["2) Planned routes", "Planned routes"],
    ["Was a board member of the food bank", "Board member of the food bank"],
    ["Was part of the ethics committee since 2023", "Part of the ethics committee since 2023"],
  ])("in a role that has ended, “%s” is “%s”", (own, tidy) => {
    expect(tidyBullet(own, past)).toBe(tidy);
  });

  test.each([
    ["Manages payroll", "Manage payroll"],
    ["Responsible for ordering the produce", "Order the produce"],
    ["Trained nine drivers in 2024.", "Trained nine drivers in 2024"],
    ["Was responsible for starting the youth choir", "Started the youth choir"],
    ["Chasing late returns, politely", "Chase late returns, politely"],
    ["Valuing houses and pitching for instructions", "Value houses and pitch for instructions"],
    [
      "Taught english on mondays, 1 hr a day, 1 wk in 2",
      "Taught English on Mondays, 1 hour a day, 1 week in 2",
    ],
    ["Sorted the mail by route -> 9 hrs saved per yr", "Sorted the mail by route; 9 hours saved per year"],
    ["Wrote 9 guides -> fewer calls each month", "Wrote 9 guides; fewer calls each month"],
  ])("in a role that goes on, “%s” is “%s”", (own, tidy) => {
    expect(tidyBullet(own, present)).toBe(tidy);
  });

  test.each([
    "Order fulfillment for the online shop",
    "Roof surveys for two insurers",
    "Open studio days",
    "Using a sextant, teach young sailors",
    "Mentor for two deckhands",
    "Branding done for nine shops",
    "Work with owners to fix faults, and train the crew",
    "Placing drains, taking swabs, X-rays",
    "Training sessions for 12 wardens",
    "Binding arbitration in 9 cases",
    "Purchasing for three sites",
    "Remake rate under 2%",
    "Support staff of nine",
    "Programs for the elderly",
    "Manage the front desk and supply rooms",
    "Certified to ISO 27001",
    "Repaired model 40021 pumps",
    "I was the only nurse at night",
    "iOS release lead",
    "Checked the 7 a.m. shift at 7 a.m.",
    "Responsible for safety",
    "Responsible for setting out and quality on 9 km of pipe",
    "Responsible for managing the team and wombling the rest",
    "Reports for the board and the bank",
    "Built a yard of my own",
    "Cut waste",
    "12-hour shifts on a ward",
    "Moved the clinic in 2019; no appointment was lost",
  ])("leaves alone what it cannot be sure of: %s", (own) => {
    expect(tidyBullet(own, past)).toBe(own);
  });

  test("offers what changes less as well, for a line that cannot be proven whole", () => {
    expect([...tidyWays("mends nets, 3 hrs a day.", past)]).toEqual([
      "Mended nets, 3 hours a day",
      "Mended nets, 3 hrs a day",
      "Mends nets, 3 hrs a day",
    ]);
  });

  test("ends bullets as most of them end", () => {
    expect(haveStops(["A.", "B.", "C"])).toBe(true);
    expect(tidyBullet("Planned routes", { tense: "past", hasStops: true })).toBe("Planned routes.");
    expect(tidyBullet("Planned routes. Drove them.", past)).toBe("Planned routes. Drove them.");
  });

  test("tidying what is tidy changes nothing", () => {
    for (const own of ["• I managed a crew.", "Responsible for managing the store", "Manages payroll"]) {
      const once = tidyBullet(own, past);
      expect(tidyBullet(once, past)).toBe(once);
    }
  });
});

test("a letter without a capital of its own stays as it is", () => {
  expect(tidyBullet("\u1fe2", { tense: "past", hasStops: false })).toBe("\u1fe2");
  expect(tidyBullet("ß", { tense: "past", hasStops: false })).toBe("ß");
});

test("a saint or an initial ends no sentence, so the bullet gets no stop", () => {
  const plain = { tense: "past", hasStops: false } as const;
  expect(tidyBullet("Courier to Chicago and St. Louis", plain)).toBe("Courier to Chicago and St. Louis");
  expect(tidyBullet("Cleaned it. Locked the hall", plain)).toBe("Cleaned it. Locked the hall.");
});

test.each([
  ["Shadowing underwriters", "past", "Shadowed underwriters"],
  ["Co-ordinating with architects", "present", "Co-ordinate with architects"],
  ["Swapping shifts for 12 porters", "past", "Swapped shifts for 12 porters"],
  ["Responsible for analysis and design of steel frames", "present", "Analysis and design of steel frames"],
  ["Responsible for the night shift", "past", "Responsible for the night shift"],
  ["I never dropped a tool", "past", "Never dropped a tool"],
  ["Repairs complaints from tenants", "past", "Repairs complaints from tenants"],
  ["Talked farmers thru repairs", "past", "Talked farmers through repairs"],
  ["Safeguarding records for 60 volunteers", "present", "Safeguarding records for 60 volunteers"],
] as const)("says in its tense what is a deed, and leaves what is a name: %s", (text, tense, said) => {
  expect(tidyBullet(text, { tense, hasStops: false })).toBe(said);
});

test.each([
  ["Partner with growers", "Partnered with growers"],
  ["Forecast demand for 40 stores", "Forecasted demand for 40 stores"],
  ["Translate for families at the desk", "Translated for families at the desk"],
  ["Visit sites with architects", "Visited sites with architects"],
])("knows a deed by what its verb goes on with: %s", (text, said) => {
  expect(tidyBullet(text, { tense: "past", hasStops: false })).toBe(said);
});
