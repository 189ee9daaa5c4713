import { expect, test } from "vitest";
import { turnedWords } from "./turned-words.ts";

const turned = (line: string, fact: string) =>
  turnedWords(line, [fact]).map(({ start, end }) => line.slice(start, end));

test.each([
  ["Highest sales of 7 agents", "Second-highest sales of 7 agents", ["Highest"]],
  ["The best score in the county", "One of the best scores in the county", ["best"]],
  ["Highest sales of two regions", "Second-highest sales of two regions", ["Highest"]],
  ["Won first prize", "Won second prize", ["first"]],
  ["Welder of the Year, 2024", "Welder of the Month, 2024", ["Year"]],
  ["Met the target every month", "Met the target in 9 of 12 months", ["every month"]],
  ["Passed all audits", "Passed two of three audits", ["all audits"]],
  ["Referred families from clinics", "Referred families to clinics", ["from"]],
  ["Supervised by 3 nurses", "Supervised 3 nurses", ["Supervised by"]],
  ["Was coached by 8 new hires", "Coached 8 new hires", ["coached by"]],
])("%s, of %s", (line, fact, words) => expect(turned(line, fact)).toEqual(words));

test.each([
  ["Second of 7 agents, highest but one", "Second-highest sales of 7 agents"],
  ["In the top three, with the best tools", "One of the best three, with tools"],
  ["Best score of 7", "Best score of 7, second-best of all"],
  ["Met the target in 9 of all 12 months", "Met the target in 9 of 12 months"],
  ["Checked every month", "Checked every month and passed 9 of 12 months"],
  ["Moved stock from the yard to the shop", "Moved stock to the shop from the yard"],
  ["Supervised by 3 nurses", "Supervised by three nurses in the ward"],
  ["Costs reduced by 3 points", "Reduced costs by 3 points"],
  ["Nurse of the month", "Nurse of the Month in May"],
])("%s is true of %s", (line, fact) => expect(turned(line, fact)).toEqual([]));
