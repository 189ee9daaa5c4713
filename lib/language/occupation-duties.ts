import { DUTIES } from "./occupations/duties.ts";

type Duties = { name: string; phrases: RegExp[] };

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function readPhrase(written: string): RegExp {
  const words = written.split(" ").map((word) => {
    // "clean* kitchens" allows a few words between ("clean the kitchens"), an ending and no more.
    const isOpen = word.endsWith("*");
    return escape(isOpen ? word.slice(0, -1) : word) + (isOpen ? "\\p{L}{0,5}" : "");
  });
  return new RegExp(`(?<!\\p{L})${words.join("(?:,? \\p{L}+){0,2}? ")}(?!\\p{L})`, "u");
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
    const count = phrases.filter((phrase) => phrase.test(plain)).length;
    if (count > best.count) best = { name, count };
  }
  return best.name;
}
