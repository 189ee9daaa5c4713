import type { FoundSkill } from "#lib/language/skills.ts";
import type { Span } from "#lib/language/tokens.ts";
import type { DateClaim } from "./date-claims.ts";
import type { Limit } from "./limits.ts";
import type { NumberClaim } from "./number-claim.ts";

/**
 * One part of a line that may claim something, in order. `edge` says what stands before it: 2 the end of a sentence
 * or list item, 1 a comma, bracket or "and", 0 nothing that parts a statement.
 */
export type Token = Span & {
  /** Its place among the tokens. */
  at: number;
  kind: "word" | "number" | "date";
  plain: string;
  key: string;
  /** Grammar, and words that belong to a number or date: claims nothing. */
  isSilent: boolean;
  /** Where or when somebody wishes to do something: no fact that something was done there. */
  isWished: boolean;
  edge: 0 | 1 | 2;
  /** "from" or "to" directly before it, which tell a way from its way back, or who did it: "by", "under". */
  way: "" | "from" | "to" | "by" | "under";
  /** Directly before "by" somebody: then the line's subject did not do it. `isDone` false, and an object after it: did. */
  voice: "" | "done" | "does";
  /** Whose deed: "own" at the beginning of a sentence or after "I", "other" where somebody or something else did it or it was done. */
  doer: "" | "own" | "other";
  /** Somebody named before it in its clause does it: "14 therapists built a". */
  isTheirs: boolean;
  /** Whether somebody else is said to do it in a clause of its own: "; the supervisor signs off each anchor". */
  isAnothers: boolean;
  /** Behind "after", "then", "including": there another role may follow. */
  isAfter: boolean;
  /** Behind "Before joining Nuñez,": what follows came before that. */
  isBefore: boolean;
  /** Behind "with", "in", "on", "as": what one knows may be listed so. */
  joint: "" | "with" | "in";
  /** "With the head chef", "under a doctor's supervision": the preposition before somebody. */
  lead: string;
  /** "A week", "each week", "weekly". */
  isRate: boolean;
  /** The number that this word is the unit of. */
  measures: NumberClaim | undefined;
  number: NumberClaim | undefined;
  date: DateClaim | undefined;
};

export type Reading = { text: string; tokens: Token[]; skills: readonly FoundSkill[]; limits: Limit[] };
