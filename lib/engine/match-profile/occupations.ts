import { findOccupation, type Occupation } from "#lib/language/occupations.ts";

// What a title alone shows: whoever has been a waiter has served customers, whatever the bullets say.

/** Skills that nobody in an occupation does without, by its ISCO-08 unit group. */
const WORK_OF: Record<string, string[]> = {
  "2221": ["nursing", "patient care"],
  "2330": ["teaching"],
  "2341": ["teaching"],
  "2342": ["childcare"],
  "2411": ["accounting"],
  "2635": ["social work"],
  "2642": ["journalism"],
  "3221": ["nursing", "patient care"],
  "3258": ["patient care", "emergency response"],
  "3313": ["bookkeeping"],
  "3334": ["estate agency", "customer service"],
  "4110": ["administrative support"],
  "4120": ["administrative support"],
  "4211": ["cash handling", "customer service"],
  "4212": ["cash handling", "customer service"],
  "4221": ["customer service"],
  "4222": ["customer service", "telephone etiquette"],
  "4223": ["customer service", "telephone etiquette"],
  "4224": ["customer service", "reception"],
  "4225": ["customer service"],
  "4226": ["customer service", "reception"],
  "4321": ["warehouse operations"],
  "5111": ["customer service"],
  "5112": ["customer service"],
  "5120": ["cooking", "food preparation"],
  "5131": ["customer service", "table service"],
  "5132": ["customer service", "bartending"],
  "5141": ["hairstyling", "customer service"],
  "5151": ["housekeeping"],
  "5152": ["housekeeping"],
  "5221": ["customer service", "retail sales"],
  "5222": ["customer service", "retail sales"],
  "5223": ["customer service", "retail sales"],
  "5230": ["cash handling", "customer service"],
  "5245": ["customer service"],
  "5246": ["customer service", "food preparation"],
  "5311": ["childcare"],
  "5321": ["patient care", "personal care"],
  "5322": ["personal care"],
  "5412": ["law enforcement"],
  "5414": ["security guarding"],
  "6113": ["horticulture"],
  "7115": ["carpentry"],
  "7126": ["plumbing"],
  "7212": ["welding"],
  "7231": ["automotive repair"],
  "7411": ["electrical work"],
  "8322": ["driving"],
  "8331": ["driving"],
  "8332": ["driving"],
  "9112": ["cleaning"],
  "9411": ["food preparation"],
  "9412": ["food preparation"],
};

const known = new Map<string, Occupation | null>();
const mostTitles = 2000;

/** The occupation of a title, remembered. */
export function occupationOf(title: string): Occupation | null {
  const before = known.get(title);
  if (before !== undefined) return before;
  if (known.size >= mostTitles) known.clear();
  const found = findOccupation(title);
  known.set(title, found);
  return found;
}

export function skillsOfTitle(title: string): readonly string[] {
  return WORK_OF[occupationOf(title)?.isco ?? ""] ?? [];
}
