import { describe, expect, test } from "vitest";
import { plainClaims } from "#testing/plain-claims.ts";

const clerk = "Clerk at Volt Ltd, Leeds (2019 to 2021)";
const cashier = "Cashier at Tarn Ltd, Leeds (2015 to 2018)";

describe("words that add nothing", () => {
  test.each([
    ["Support 4 attorneys in malpractice defense", "Support 4 attorneys in the defense of malpractice cases"],
    ["Callback rate of 2.1%", "Kept a 2.1 percent callback rate"],
    ["On call one weekend a month", "Cover on-call duty one weekend per month"],
    ["Estimate repair costs", "Prepare repair cost estimates"],
    ["Planned a six-week unit on fractions", "Designed a 6-week fractions unit"],
    ["Advised customers on shade plants", "Gave shoppers advice on shade plants"],
    ["Pack about 30 parcels a session", "Pack around thirty parcels in each session"],
    ["Wired 14 homes with a four-person crew", "Part of a crew of four that wired 14 homes"],
    ["Keep the drug log", "Responsible for the drug log"],
  ])("%s: so it may say %j", (fact, line) => {
    expect(plainClaims(line, fact)).toEqual([]);
  });

  test.each([
    ["Boiler plant was repaired by a contractor", "Maintained the boiler plant", "Maintained"],
    ["Reduced latency by caching exchange rates", "Reduced latency by caching sessions", "sessions"],
    ["Review the work of 2 staff accountants", "Recruited 2 staff accountants", "Recruited"],
    ["Monitor anesthesia for 8 surgeries a week", "Perform 8 surgeries a week", "Perform"],
    ["Trained 6 baristas", "Hired 6 baristas", "Hired"],
    ["Used the booking system", "Built the booking system", "Built"],
    ["Filed the budget papers", "In charge of the budget", "In"],
    ["Follow hand signals from the crew", "Give hand signals from the crew", "Give"],
    ["Follow signals from the rigging crew", "Follow signals to the rigging crew", "rigging"],
    ["Washed shirts of the team", "Part of a team that won the cup", "won"],
  ])("%s: so it may not say %j", (fact, line, word) => {
    expect(plainClaims(line, fact)).toContain(word);
  });

  test("a title's word is nobody to whom something was done", () => {
    const facts = ["Veterinary technician at Maple, 2018 to 2020", "Taught owners how to give injections"];
    expect(plainClaims("Taught technicians how to give injections", ...facts)).toEqual(["technicians"]);
  });

  test("what was done in one role is not said of another, though all are only sentences", () => {
    const facts = [clerk, "Filed forms.", cashier, "Took cash."];
    expect(plainClaims("At Tarn Ltd, took cash", ...facts)).toEqual([]);
    expect(plainClaims("At Volt Ltd, took cash", ...facts)).not.toEqual([]);
  });

  test("an earlier role is one that began earlier", () => {
    const facts = [clerk, "Filed forms.", cashier, "Took cash."];
    expect(plainClaims("Before joining Volt Ltd, worked as a cashier at Tarn Ltd", ...facts)).toEqual([]);
    expect(plainClaims("Before joining Tarn Ltd, worked as a clerk at Volt Ltd", ...facts)).not.toEqual([]);
    expect(plainClaims("Earlier, as a cashier, took cash", ...facts)).toEqual([]);
  });

  test("what one looks for and finds important claims nothing, but a number in it does", () => {
    expect(plainClaims("I am looking for a job closer to home and hope we can speak soon.", clerk)).toEqual(
      [],
    );
    expect(plainClaims("To me, patience matters as much as any technique.", clerk)).toEqual([]);
    expect(plainClaims("What draws me to you is my 10 years in sales", clerk)).not.toEqual([]);
  });
});
