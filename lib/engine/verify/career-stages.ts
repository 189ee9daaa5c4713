import { words } from "#lib/language/tokens.ts";
import { monthIndex, type Month } from "#lib/time.ts";
import { isOf, type Role } from "./career.ts";
import type { Reading, Token } from "./token.ts";
import { isNeutral, plainWord, wordKey } from "./word-forms.ts";

// "11 years in the trade, first in a Greifswald workshop and since 2019 in one in Viljandi": which role came first,
// and which one holds now.

const STAGES =
  /,? (?:first|initially|at first|starting out) (?:in|at|as|on|with|for) (?<first>[^.;:()]{3,80}?)(?:,? and|,|,? then|, and then) (?<joint>then|later|now|currently|today|lately|most recently|since (?:\p{L}+ )?\d{4})(?: (?:in|at|as|on|with|for))? (?<second>[^.;:()]{3,80})(?=[.;:()]|$)/u;
const IS_NOW = /^(?:now|currently|today|since)/;

/** The words that tell two stages of a career, where the roles were so: each of one role, in that order. */
export function stagesTold(
  { text, tokens }: Pick<Reading, "text" | "tokens">,
  roles: Role[],
  today: Month | undefined,
): Token[] {
  const found = STAGES.exec(text);
  if (!found) return [];
  const { first = "", joint = "", second = "" } = found.groups!;
  const year = Number(/\d{4}$/.exec(joint)?.[0] ?? 0);
  const now = today === undefined ? undefined : monthIndex(today);
  const isSo = roles.some((later) => {
    if (!says(later, second)) return false;
    if (IS_NOW.test(joint) && now !== undefined && !later.months.has(now)) return false;
    if (year !== 0 && Math.floor(beginOf(later) / 12) !== year) return false;
    return roles.some((earlier) => beginOf(earlier) < beginOf(later) && says(earlier, first));
  });
  if (!isSo) return [];
  const [start, end] = [found.index, found.index + found[0].length];
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

const beginOf = ({ months }: Role) => Math.min(...months);

/** Every telling word of a stage, one of which is a name or what the role is called. */
function says(role: Role, said: string): boolean {
  const keys = words(said)
    .map(({ text }) => plainWord(text))
    .filter((plain) => !isNeutral(plain) && plain !== "one")
    .map((plain) => wordKey(plain));
  return (
    keys.some((key) => role.heading.has(key)) &&
    keys.every((key) => isOf(role.heading, key) || role.keys.has(key))
  );
}
