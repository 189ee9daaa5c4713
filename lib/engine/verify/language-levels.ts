import { matchesOf } from "#lib/language/matches.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Turned } from "./swapped-words.ts";

// "Native Croatian and German": a level is said of each language that it stands before, up to the next level.

const RANKS = [
  "basic|elementary|beginner|a few words|a little|rusty|limited",
  "conversational|intermediate|working",
  "advanced|professional|proficient|skilled|expert",
  "fluent|fluently",
  "native|mother tongue",
];
const LEVEL = new RegExp(`\\b(?:${RANKS.map((words) => `(${words})`).join("|")})\\b`, "g");
const STATED = /^([\p{L}’' -]{3,40}?)(?: \(|: )([a-z][a-z ]*)/u;

const rankOf = (match: RegExpMatchArray) => match.slice(1).findIndex((word) => word !== undefined);

type Known = { name: string; rank: number };
const known = new WeakMap<Fact[], Known[]>();

/** The languages that a profile names with a level. */
function languagesOf(facts: Fact[]): Known[] {
  const before = known.get(facts);
  if (before) return before;
  const languages = facts.flatMap(({ kind, text }): Known[] => {
    if (kind !== "language" && kind !== "skill" && (kind !== "bullet" || text.length > mostStated)) return [];
    const [, name, level] = STATED.exec(text) ?? [];
    const match = matchesOf(level ?? "", LEVEL)[0];
    return name && match ? [{ name: name.toLowerCase(), rank: rankOf(match) }] : [];
  });
  known.set(facts, languages);
  return languages;
}

const mostStated = 60;

/** A level or a language's name, where a line says it. */
type Said = { start: number; end: number; rank: number; own: Known | undefined };

/** Languages of which a line says a higher level than the profile. */
export function raisedLevels(text: string, facts: Fact[]): Turned[] {
  const languages = languagesOf(facts);
  if (languages.length === 0) return [];
  const lower = text.toLowerCase();
  const levels = matchesOf(lower, LEVEL).map((match): Said => {
    const end = match.index + match[0].length;
    return { start: match.index, end, rank: rankOf(match), own: undefined };
  });
  if (levels.length === 0) return [];
  const names = languages.flatMap((own) => namesIn(lower, own));
  const said = [...levels, ...names].sort((a, b) => a.start - b.start);
  const ranks = levelsSaid(lower, said);
  return names.flatMap(({ start, end, own }, at): Turned[] => {
    const rank = ranks.get(names[at]!);
    return rank !== undefined && rank > own!.rank ? [{ class: "scope", start, end }] : [];
  });
}

function namesIn(lower: string, own: Known): Said[] {
  const isLetter = (at: number) => /\p{L}/u.test(lower[at] ?? "");
  const found: Said[] = [];
  for (let at = lower.indexOf(own.name); at !== -1; at = lower.indexOf(own.name, at + 1)) {
    const end = at + own.name.length;
    if (!isLetter(at - 1) && !isLetter(end)) found.push({ start: at, end, rank: -1, own });
  }
  return found;
}

// "Fluent in", "native speaker of", "whose mother tongue is".
const BEFORE_NAME =
  /^[ -](?:(?:in|of|speakers?|speaking|command|knowledge|level|both|spoken|written|and|is|are|user|language|languages|being|:) ?)*$/;
const BETWEEN_NAMES = /^(?:,? (?:and|or|plus|as well as)(?: in)? (?:also )?|, (?:in )?| ?\/ ?|, )$/;
const BEHIND_NAME = /^(?: ?[(:–—-] ?| (?:at|is|are|as|to|both)?(?: ?(?:an?|my|the|both))? ?)$/;
const ENDS = /^(?:$|[.;,)]| (?:level|speaker|and|,))/;

/** What a line says of each language: by the level behind its name, or else by the one before it. */
function levelsSaid(text: string, said: Said[]): Map<Said, number> {
  const ranks = new Map<Said, number>();
  let before: number | undefined;
  said.forEach((one, at) => {
    const last = said[at - 1];
    const next = said[at + 1];
    const gap = text.slice(last?.end ?? 0, one.start);
    if (one.own) {
      const goesOn = last?.own ? BETWEEN_NAMES.test(gap) : BEFORE_NAME.test(gap);
      if (!goesOn) before = undefined;
      if (before !== undefined) ranks.set(one, before);
      return;
    }
    // "At native and fluent level": of each its own.
    const isOfEach = [last, next].some(
      (other) =>
        other && !other.own && /^(?:,| and| or) ?$/.test(text.slice(...between(one, other)).trimEnd()),
    );
    before = isOfEach ? undefined : one.rank;
    if (isOfEach || !last?.own) return;
    const isBehind = BEHIND_NAME.test(gap) && (gap.trim() !== "" || ENDS.test(text.slice(one.end)));
    const closes = /^, $/.test(gap) && /^(?:$|[.;)])/.test(text.slice(one.end));
    if (!isBehind && !closes) return;
    for (const name of isSaidOfAll(text, one, gap) ? namesBefore(text, said, at) : [last])
      ranks.set(name, one.rank);
    before = undefined;
  });
  return ranks;
}

const between = (a: Said, b: Said): [number, number] => [Math.min(a.end, b.end), Math.max(a.start, b.start)];

const isSaidOfAll = (text: string, { start, end }: Said, gap: string) =>
  /both/.test(gap) || text.slice(start, end) === "fluently";

/** The names that are joined to the one before a level. */
function namesBefore(text: string, said: Said[], at: number): Said[] {
  const names: Said[] = [];
  for (let back = at - 1; back >= 0 && said[back]!.own; back -= 1) {
    names.push(said[back]!);
    const last = said[back - 1];
    if (!last || !BETWEEN_NAMES.test(text.slice(last.end, said[back]!.start))) break;
  }
  return names;
}
