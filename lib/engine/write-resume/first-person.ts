import { verbOfPresent } from "./verbs.ts";

// Bullets that people wrote as they speak: "I look after the till, and I would say I take 40 calls a day". Half of the
// first person left behind is neither a bullet nor a sentence: all of it goes, or none.

/** A past that is certain by its form alone. */
export const PLAIN_PAST = /^(?:\p{Ll}+ly |never |always )?(?:\p{Ll}{2,}ed|led|ran|built|taught|wrote|kept|made|won|set|cut|held|grew|drew|drove|took|gave|brought|began|sold|met|sent|spoke|fed|read|put|did|found|oversaw|paid|got|rebuilt)\b/u; // prettier-ignore

const PERSON = /(?<![\p{L}\p{N}'’.-])(?:I|we|me|us)(?![\p{L}\p{N}-])/iu;
const BORDER = /(?:,? (?:and|but|so) |, | [-–—] |; |\. )(?=(?:I|we)(?:['’]\p{Ll}+)? |it took (?:me|us) )/giu;
const fewWords = 2;

/**
 * A text whose first "I" is gone, without the others; `whole`, as it was written, where a clause with a figure could
 * not be said without them.
 */
export function withoutPersons(begun: string, whole: string): string {
  const text = withCounts(withoutMine(begun.replace(STANDING, "")));
  if (!PERSON.test(text)) return text;
  const borders = [...text.matchAll(BORDER)];
  const ends = [...borders.slice(1).map(({ index }) => index), text.length];
  let said = text.slice(0, borders[0]?.index ?? text.length);
  if (PERSON.test(said) || said.split(" ").length < fewWords) return whole;
  for (const [at, { index, 0: mark }] of borders.entries()) {
    const clause = text.slice(index + mark.length, ends[at]).replace(/[.;,]$/, "");
    const free = personFree(clause, STANDING.test(begun) ? "; " : mark, isPresent(firstOf(said)));
    // A figure may go where the line has another.
    if (free === null && /\d/.test(clause) && !/\d/.test(said)) return whole;
    said += free ?? "";
  }
  return said;
}

/** "I am key person for 8 children": what one is there stands by itself. */
const STANDING = /^I am (?:an? |the )?(?=(?:\p{Ll}+ ){0,2}(?:person|leader|contact|worker|supervisor|secretary|treasurer|chair|member|captain|keyholder|mentor|trainer|organi[sz]er) (?:for|of|in|to|on) )/u; // prettier-ignore

/** A clause that begins with "I" or "we" as it hangs on to the line; null where it has to go. */
function personFree(clause: string, mark: string, isNow: boolean): string | null {
  const none = /^(?:I|we)(?: have|['’]ve) had no (.+)$/iu.exec(clause)?.[1];
  if (none && !PERSON.test(none)) return `, with no ${none}`;
  const deed = /^I(?:['’]ve)? (?:have |also |then |now )*(\p{Ll}.*)$/u.exec(clause)?.[1];
  if (!deed || PERSON.test(deed) || NO_DEED.test(deed)) return null;
  const isPast = PLAIN_PAST.test(deed);
  if (!isPast && !isPresent(firstOf(deed))) return null;
  return `${isPast === isNow || !mark.includes("and") ? ";" : mark.trimEnd()} ${deed}`;
}

const NO_DEED = /^(?:am|was|were|have|had|has|would|could|can|will|should|might|may|must|think|believe|feel|like|love|enjoy|want|hope|wish|need|know)\b/u; // prettier-ignore

function isPresent(word: string): boolean {
  return verbOfPresent(word.toLowerCase()) !== undefined;
}

const firstOf = (text: string) => /^\p{L}*/u.exec(text)![0];

/** ", last year that was 58 pupils" is how many there were. */
export function withCounts(text: string): string {
  return text.replace(/, (last|this) (year|season|month|week|term) (?:that|it|this) (?:was|were|is) ((?:about |over |around )?\d(?:[^,;()]|(?<=\d),(?=\d))*?)(\.?)$/iu, " ($3 $1 $2)$4"); // prettier-ignore
}

const MINE_ONLY = /^(?:sons?|daughters?|children|kids|parents|brothers?|sisters?|boys|girls|grand\p{L}+|friends|studies|years|thanks|dues|hands|eyes|clothes)$/u; // prettier-ignore

/** "My" where it only says whose work it is: "2 of my learners", "balance my card slips", "treat my own patients". */
function withoutMine(text: string): string {
  return text
    .replace(/(?<=^|[ (])(one) of my (\p{Ll}+[^s\P{L}])s(?= )/giu, "$1 $2")
    .replace(/(?<=^|[ (])(\d+|two|three|four|five|six|seven|eight|nine|ten|some|most|many) of my (?=\p{Ll})/giu, "$1 ") // prettier-ignore
    .replace(/(?<=\p{Ll} )(?:my|the) own (?=\p{Ll}+s\b)/gu, "own ")
    .replace(/(?<=^|, | and |; )(\p{L}+) my (?=((?:\p{Ll}+ )?\p{Ll}+[^s\P{L}]s)\b)/gu, (whole, verb: string, things: string) =>
      isPresent(verb) || PLAIN_PAST.test(verb.toLowerCase()) ? (things.split(" ").some((one) => MINE_ONLY.test(one)) ? whole : `${verb} `) : whole,
    ); // prettier-ignore
}
