import { DUTIES } from "./occupations/duties.ts";

/** A phrase of duties: `stem` is in every text that the pattern fits, and is looked for first, since that is quick. */
type Phrase = { stem: string; pattern: RegExp };
type Duties = { name: string; phrases: Phrase[] };

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function readPhrase(written: string): Phrase {
  const words = written.split(" ").map((word) => {
    // "clean* kitchens" allows a few words between ("clean the kitchens"), an ending and no more.
    const isOpen = word.endsWith("*");
    return escape(isOpen ? word.slice(0, -1) : word) + (isOpen ? "\\p{L}{0,5}" : "");
  });
  const stem =
    written
      .split(" ")
      .map((word) => word.replace(/\*$/, ""))
      .toSorted((one, other) => other.length - one.length)[0] ?? "";
  return { stem, pattern: new RegExp(`(?<!\\p{L})${words.join("(?:,? \\p{L}+){0,2}? ")}(?!\\p{L})`, "u") };
}

let table: Duties[] | undefined;

function readTable(): Duties[] {
  return DUTIES.trim()
    .split("\n")
    .map((line) => {
      const [name = "", phrases = ""] = line.split(" = ");
      return { name, phrases: phrases.split(", ").map(readPhrase) };
    });
}

/**
 * The occupation whose duties a text describes: the one of which most phrases occur, at least two; "" when none
 * does. For texts that name their job nowhere; a name in the text says more.
 */
export function occupationOfDuties(text: string): string {
  table ??= readTable();
  const plain = text.toLowerCase();
  let best = { name: "", count: 1 };
  for (const { name, phrases } of table) {
    const count = phrases.filter(({ stem, pattern }) => plain.includes(stem) && pattern.test(plain)).length;
    if (count > best.count) best = { name, count };
  }
  return best.name;
}
