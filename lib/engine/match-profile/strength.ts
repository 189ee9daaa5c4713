import type { Reading } from "#lib/engine/fact-reading.ts";
import type { Strength } from "#lib/generations/schema.ts";
import { datesIn } from "#lib/engine/verify/date-claims.ts";
import { numbersIn } from "#lib/engine/verify/number-claims.ts";
import { findSkills } from "#lib/language/skills.ts";
import { contentWords } from "#lib/language/tokens.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { isMonth, monthIndex, unionMonths } from "#lib/time.ts";
import type { MatchContext } from "./evidence.ts";
import { genericStems } from "./generic-words.ts";

const done = new Set(["bullet", "technology", "title", "description", "role", "dates"]);

/** How strongly the facts show what they show; null without facts. */
export function strengthOf(factIds: string[], context: MatchContext): Strength | null {
  if (factIds.length === 0) return null;
  const facts = factIds.map((id) => context.reading.byId.get(id)!.fact);
  const used = facts.filter(
    ({ kind, section }) => done.has(kind) && (section === "experiences" || section === "projects"),
  );
  const items = new Set(used.map(({ itemId }) => itemId));
  const roles = context.experiences.filter(({ itemId }) => items.has(itemId)).map(({ item }) => item);
  const isOneMeasured = used.some((fact) => fact.kind === "bullet" && isMeasured(fact.text));
  return {
    level: isOneMeasured ? "measured" : used.length > 0 ? "used" : "stated",
    months: unionMonths(roles, context.today),
    lastUsed: lastOf(roles),
  };
}

// A bullet proves several requirements, weighs on the page and in the letter, and what-if asks for it again.
const measured = new Map<string, boolean>();
const mostMeasured = 5000;

/** Whether a figure counts something: those of a date, of a term ("ISO 9001") and of a name ("S3") do not. */
export function isMeasured(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const before = measured.get(text);
  if (before !== undefined) return before;
  const taken = [...datesIn(text), ...findSkills(text)];
  const isTaken = (start: number, end: number) => taken.some((one) => start < one.end && one.start < end);
  const is = numbersIn(text, isTaken).some((number) => /\d/.test(number.text));
  if (measured.size >= mostMeasured) measured.clear();
  measured.set(text, is);
  return is;
}

function lastOf(roles: { end: string; isCurrent: boolean }[]): string {
  if (roles.some(({ isCurrent }) => isCurrent)) return "now";
  const ends = roles.map(({ end }) => end).filter(isMonth);
  return ends.toSorted((a, b) => monthIndex(b, "end") - monthIndex(a, "end"))[0] ?? "";
}

const enoughSkills = 2;

/** Which items are close to the posting's job: their title shares a telling word, or they show two of its skills. */
export function relatedRoles({ facts }: Reading, analysis: Analysis): (itemId: string) => boolean {
  let related: Set<string> | null = null;
  return (itemId) => (related ??= read()).has(itemId);

  function read(): Set<string> {
    const title = new Set(
      contentWords(analysis.title).filter((one) => !genericStems.has(one) && !rank.has(one)),
    );
    const asked = new Set(analysis.requirements.flatMap(({ skills }) => skills));
    const shown = new Map<string, Set<string>>();
    const close = new Set<string>();
    for (const { fact, stems, skills } of facts) {
      if (fact.section !== "experiences") continue;
      if (fact.kind === "title" && [...stems].some((one) => title.has(one))) close.add(fact.itemId);
      const mine = shown.get(fact.itemId) ?? new Set();
      for (const skill of skills) if (asked.has(skill)) mine.add(skill);
      shown.set(fact.itemId, mine);
    }
    for (const [itemId, skills] of shown) if (skills.size >= enoughSkills) close.add(itemId);
    return close;
  }
}

// A senior baker is no senior engineer.
const rank = new Set(
  contentWords(
    "senior junior lead principal staff head chief assistant associate intern trainee manager director coordinator specialist officer supervisor worker member I II III",
  ),
);
