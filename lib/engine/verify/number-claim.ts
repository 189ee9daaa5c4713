/** A unit of measure: the word that stands for all its writings, and how many of its dimension's smallest unit it is. */
export type Unit = { key: string; dimension: string; factor: number };

/** "over" says more than the number, "up to" less, and so on; "" is the number itself. */
export type Modifier = "" | "over" | "up to" | "under" | "nearly" | "about";

/** A number in a text with all that binds it: without that, "10 of 12" and "12 of 10" would be the same claims. */
export type NumberClaim = {
  text: string;
  start: number;
  end: number;
  value: number;
  unit: string;
  modifier: Modifier;
  /** Where the modifier's words stand; start and end of the number where there is none. */
  from: number;
  to: number;
  /** The modifier as it is written. */
  limit: string;
  /** The word before that makes it a level, a start, an end or a difference. */
  role: "" | "from" | "to" | "by" | "at";
  /** The other number of a range or a share ("4 to 6", "9 of 10"), and which of the two this is. */
  pair: {
    joint: "range" | "share" | "ratio";
    place: "first" | "second";
    other: number;
    mate: NumberClaim;
  } | null;
  /** The same figure at another time ("12 in 2019, 4 in 2024"), and which of the two was before. */
  series: { place: "first" | "second"; other: NumberClaim } | null;
  /** "Over" behind a noun, where it may be "across": "nine associates over two floors". */
  isAcross: boolean;
  /** Behind a preposition or bracket: it says where, how long or in how many, not how many were dealt with. */
  isAmong: boolean;
  /** "Average" stands before it in its clause. */
  isAverage: boolean;
  /** A capitalized word directly before, of which it is the number ("Level 3", "ISO 9001", "AED 500"). */
  label: string;
  /** Counts what stands before its clause: "new hires: 14 since 2019". */
  isElliptic: boolean;
  /** "A 160-word test": tells one of its kind from others, and counts nothing here. */
  isKind: boolean;
  /** "A crew of seven": how many people a group has. */
  isGroup: boolean;
  /** "Two of which", "of which 17 km", "two of them": a part of what was counted before. */
  ofThem: "" | "which" | "them";
  /** The word directly behind it, as it is written. */
  counted: string;
  /** Keys of the words that it counts, nearest first, and of those before it. */
  after: string[];
  before: string[];
  /** What the number before it counts, to which it is compared: "110 lines against a target of 95". */
  compared: string[];
  /** "£62k of debts", and whether no other money is in its text. */
  isOf: boolean;
  isOnlyMoney: boolean;
  /** What stands further on, past "in" or "of": "$85k in duplicate payments". */
  beyond: string[];
  /** What it is measured in, where a unit follows. */
  measure: Unit | null;
  /** As a part of one: of "20%", "one in five", "a fifth". `form` tells how it is written. */
  portion: number | null;
  form: string;
  isFraction: boolean;
  /** The year that is said directly after it: "112% in 2022". */
  year: number;
};
