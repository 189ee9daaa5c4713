import type { FoundSkill } from "#lib/language/skills.ts";
import type { Month } from "#lib/time.ts";
import type { Limit } from "./limits.ts";
import type { Reading, Token } from "./token.ts";
import type { Source } from "./sources.ts";

/** A line being checked: its tokens, the skill that each belongs to, and where whole facts of a heading stand in it. */
export type Subject = {
  reading: Reading;
  skillOf: Map<Token, FoundSkill>;
  limitOf: Map<Token, Limit>;
  /** Another statement of the same item, whose words may stand beside a deed: its title, employer and place. */
  headingOf: (source: Source) => Source | undefined;
  today: Month | undefined;
  /** The words that say for how long roles lasted, where that is so. */
  ofTenure: Set<Token>;
  /** The words that only tell a change whose figures a statement has. */
  ofChange: Set<Token>;
  /** How often, for the words that say so. */
  periodOf: Map<Token, string>;
  /** What each statement was found to lack for the tokens, by their places. */
  costs: Map<Source, Float64Array>;
};
