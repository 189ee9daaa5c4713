import type { Fact } from "#lib/profile/schema.ts";
import { readRange } from "./date-claims.ts";
import { datedEnd } from "./lengths.ts";
import { wordKey } from "./word-forms.ts";

// Lines that are several: each of their parts has its own subject, so that it holds or fails by itself.

/** A part of a line with the place at which it begins. */
export type Part = { text: string; start: number };

// ", and in 2015 I helped", "; since 2020 I have led": what follows says anew who does it.
const NEXT_SENTENCE =
  /(?:[;.]|,? and|,? but) (?=(?:(?:in|since|from|before|as|at|for|on|during|until|later|then|there|today|now|also|earlier|every|each|once|one|two|three|twice|when|while)\b[^,;.]{0,40},? )?I(?:['’]m|['’]ve)? )/gu;
const BARS = / (?:[·|•]) /gu;
const SHORTEST = 8;
const shortestTitle = 3;

/** The clauses of a sentence that begin with "I" each; none where there is but one. */
export function ownClauses(text: string): Part[] {
  return partsOf(text, NEXT_SENTENCE);
}

/** The entries of a headline: "Plumber | gas and oil | Safe Pass". */
export function entriesOf(text: string): Part[] {
  return partsOf(text, BARS);
}

/**
 * What a summary tells behind its title: what somebody did ("experienced in"), did before ("with earlier experience in"),
 * was before ("previously a clerk at"), and holds or speaks ("and obtained my license", "with C1 English").
 */
export type Told = { kind: "title" | "done" | "doneBefore" | "wasBefore" | "held"; parts: Part[] };

const DONE = "(?:experienced|(?:with|and) experience) (?:in|with|of|at|on) ";
const EARLIER = "(?:with|and) (?:earlier|previous|prior|past) experience ";
const WAS_BEFORE = "(?:previously|formerly|earlier|before that) (?:as )?(?:an? )?";
const PAPER =
  "(?:obtained|earned|gained|achieved|completed|passed|received|hold|have) (?:my|the|an?) [^.;,]{0,60}?(?:certificat|licen[cs]e|diploma|degree|qualification|registration)";
const LANGUAGE =
  "(?:native|fluent|advanced|intermediate|basic|conversational|[ABC][12]) \\p{Lu}\\p{Ll}+\\.?$";
const TELLS = new RegExp(
  [
    `[,;]? (?:and )?(?<done>${DONE})`,
    `(?:[,;] (?:and )?| and )(?<wasBefore>${WAS_BEFORE})`,
    `[,;]? (?:and )?${EARLIER}(?:(?<wasAs>as an? |as |at )|(?<doneBefore>in |with ))`,
    `[,;]? (?<held>(?:and|with|plus) )(?=${PAPER}|${LANGUAGE})`,
  ].join("|"),
  "gu",
);
const ENTRIES = /, (?:and |as well as )?| as well as /gu;
// Behind it stands something else than what was told.
const OTHER_MATTER = /; |, (?:and )?with /;
const mostParts = 24;

/** A summary's title with what it tells behind it; none where it tells nothing so, or far too many. */
export function toldBehindTitle(text: string): Told[] {
  const found = [...text.matchAll(TELLS)];
  if (found.length === 0 || found[0]!.index < shortestTitle) return [];
  const told: Told[] = [{ kind: "title", parts: [{ text: text.slice(0, found[0]!.index), start: 0 }] }];
  for (const [at, match] of found.entries()) {
    const start = match.index + match[0].length;
    const part = { text: text.slice(start, found[at + 1]?.index).replace(/[.;,]$/, ""), start };
    const { done, doneBefore, held } = match.groups!;
    const kind =
      held !== undefined
        ? "held"
        : done !== undefined
          ? "done"
          : doneBefore !== undefined
            ? "doneBefore"
            : "wasBefore";
    const end = part.text.search(OTHER_MATTER);
    const own = end === -1 ? part : { text: part.text.slice(0, end), start };
    told.push({ kind, parts: kind === "done" || kind === "doneBefore" ? cutAt(own, ENTRIES) : [own] });
    if (end !== -1) {
      const rest = part.text.slice(end).replace(/^(?:;|,) (?:and )?/, "");
      told.push({ kind: "held", parts: [{ text: rest, start: start + part.text.length - rest.length }] });
    }
  }
  return told.flatMap(({ parts }) => parts).length > mostParts ? [] : told;
}

/** "Ordering and training" as two, for where it does not hold as one. */
export const cutAtAnd = (part: Part): Part[] => cutAt(part, / and /gu);

function cutAt({ text, start }: Part, joint: RegExp): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(joint)) {
    parts.push({ text: text.slice(from, match.index), start: start + from });
    from = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(from), start: start + from }].filter(
    (part) => part.text.trim() !== "",
  );
}

const LISTED = new Set<Fact["section"]>(["skills", "languages", "certifications", "education"]);

/** What was done somewhere: neither learned nor only listed. */
export const deedsOf = remembering((facts) => facts.filter(({ section }) => !LISTED.has(section)));

/** What belongs to roles that are over, where another goes on; none where no role's end is known. */
export const endedOf = remembering((facts) => {
  const isOver = (text: string) => readRange(text)?.isOpen === false;
  const over = new Set(
    facts.flatMap(({ kind, itemId, text }) => (kind === "dates" && isOver(text) ? itemId : [])),
  );
  const going = facts.some(({ kind, text }) => kind === "dates" && readRange(text)?.isOpen === true);
  if (facts.some(({ kind }) => kind === "dates"))
    return going ? facts.filter(({ itemId, section }) => section === "experiences" && over.has(itemId)) : [];
  // Sentences in the order of a resume: each stands below the one that says where and when.
  let isEnded = false;
  let goesOn = false;
  const ended = facts.filter(({ text }) => {
    const dated = datedEnd(text);
    if (dated !== null) {
      const range = readRange(dated);
      isEnded = range?.isOpen === false;
      goesOn ||= range?.isOpen === true;
    }
    return isEnded;
  });
  return goesOn ? ended : [];
});

const HEADS = new Set<Fact["kind"]>(["title", "employer", "location", "dates"]);

/** What names a role and says where and when it was. */
export const headingsOf = remembering((facts) =>
  facts.filter(({ kind, text }) => HEADS.has(kind) || datedEnd(text) !== null),
);

/** The facts of the roles that a line's title names; all where it names none of them. */
export function ofTitled(title: string, facts: Fact[]): Fact[] {
  const lower = title.toLowerCase();
  const named = new Set(
    facts.flatMap(({ kind, text, itemId }) =>
      kind === "title" && lower.includes(text.toLowerCase()) ? itemId : [],
    ),
  );
  return named.size === 0
    ? facts
    : facts.filter(({ itemId, section }) => section !== "experiences" || named.has(itemId));
}

const BEHIND_OBJECT =
  /^(?:$|[.,;:()]| (?:for|to|with|of|at|in|from|by|on|into|since|and|or|until|during|each|every|per|a|an|the|once|twice|\d))/i;
const PREPOSITION = / (?:for|to|with|of|at|in|from|by|on|into|through|during|under) /i;

/** Whether a thing is what somebody did something to: "inspections" of "carry out inspections", not "surgery" of "book rooms for surgery". */
export function isObject(thing: string, facts: Fact[]): boolean {
  const lower = thing.trim().toLowerCase();
  if (/^\p{L}+ing\b/u.test(lower)) return true;
  // "New-build wiring" of who wires new-build houses.
  const deed = /(\p{L}{2,}ing)$/u.exec(lower)?.[1];
  if (deed && facts.some(({ text }) => wordKey(/^\p{L}+/u.exec(text)?.[0] ?? "") === wordKey(deed)))
    return true;
  return facts.some(({ text }) => {
    const fact = text.toLowerCase();
    const at = fact.search(
      new RegExp(`(?<![\\p{L}\\d])${lower.replace(/[^\p{L}\p{N} -]/gu, ".")}(?![\\p{L}\\d])`, "u"),
    );
    if (at <= 0) return false;
    const clause = fact.slice(Math.max(fact.lastIndexOf(";", at), fact.lastIndexOf(", ", at)) + 1, at);
    return !PREPOSITION.test(` ${clause} `) && BEHIND_OBJECT.test(fact.slice(at + lower.length));
  });
}

function remembering(select: (facts: Fact[]) => Fact[]): (facts: Fact[]) => Fact[] {
  const known = new WeakMap<Fact[], Fact[]>();
  return (facts) => {
    const before = known.get(facts);
    if (before) return before;
    const selected = select(facts);
    known.set(facts, selected);
    return selected;
  };
}

function partsOf(text: string, joint: RegExp): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(joint)) {
    parts.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: text.slice(start), start });
  return parts.length > 1 && parts.every((part) => part.text.trim().length >= SHORTEST || joint === BARS)
    ? parts
    : [];
}

/** What may stand behind a title without saying where it was held. */
export const withoutRoles = remembering((facts) =>
  facts.filter(({ kind, section, text }) =>
    kind === "bullet" ? datedEnd(text) === null : section !== "experiences",
  ),
);
