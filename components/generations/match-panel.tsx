import type { Requirement } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Coverage, Match } from "#lib/generations/schema.ts";
import { strengthWords } from "#lib/generations/strength-words.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Meter } from "#components/ui/meter.tsx";
import { RequirementRows, type RequirementRow } from "./requirement-rows.tsx";

/** What the score would be if one requirement were met, and how much more that is. */
export type Gain = { requirementId: string; score: number; gain: number };
type Props = { match: Match; requirements: Requirement[]; facts: Fact[]; gains: Gain[] };

/** The match score as the sum that it is. */
export function ScoreSum({ match }: { match: Match }) {
  const counts = countBy(match.coverage);
  if (match.score === null) {
    return <p className="soft">This posting asks for nothing that could be read, so there is no score.</p>;
  }
  return (
    <div className="grid gap-3">
      <p className="score">
        <b>{match.score}</b>
        <span className="soft">
          of 100, and the same each time.
          <br />
          {counts.met} met, {counts.partly} partly, {counts.gap} {counts.gap === 1 ? "gap" : "gaps"}
        </span>
      </p>
      <Meter
        label={`${counts.met} requirements met, ${counts.partly} partly, ${counts.gap} not`}
        parts={[
          { value: pointsOf(match.coverage, "met"), look: "solid" },
          { value: pointsOf(match.coverage, "partly"), look: "striped" },
          {
            value: Math.max(0, 100 - match.coverage.reduce((sum, row) => sum + row.points, 0)),
            look: "pale",
          },
        ]}
      />
      <dl className="score-parts">
        {match.parts.map((part) => (
          <div key={part.label}>
            <dt>
              {part.label} <small className="soft">{part.reason}</small>
            </dt>
            <dd>
              {round(part.points)} of {round(part.max)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Every requirement: met with the evidence, partly, or not met with the gap in plain words. Gaps first. */
export function RequirementList({ match, requirements, facts, gains }: Props) {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const gainById = new Map(gains.map((one) => [one.requirementId, one]));
  const rows = match.coverage.flatMap((coverage) => {
    const requirement = requirements.find((candidate) => candidate.id === coverage.requirementId);
    if (!requirement) return [];
    const row = rowOf(requirement, coverage, factById, gainById.get(requirement.id));
    return [{ status: coverage.status, row }];
  });
  return groups.map(({ status, title }) => {
    const mine = rows.filter((each) => each.status === status).map(({ row }) => row);
    if (mine.length === 0) return null;
    return (
      <section key={status} className="requirement-group">
        <h3>
          {title} <span className="soft">{mine.length}</span>
        </h3>
        <RequirementRows rows={mine.slice(0, shownRows)} />
        {mine.length > shownRows ? (
          <Disclosure summary={`${mine.length - shownRows} more`}>
            <RequirementRows rows={mine.slice(shownRows)} />
          </Disclosure>
        ) : null}
      </section>
    );
  });
}

/** Of each group; the rest unfolds. */
const shownRows = 5;

const groups = [
  { status: "gap", title: "Not in your profile" },
  { status: "partly", title: "Partly there" },
  { status: "met", title: "Met" },
] as const;
const marks = { met: "proven", partly: "partly", gap: "gap" } as const;

function rowOf(
  requirement: Requirement,
  coverage: Coverage,
  facts: Map<string, Fact>,
  gain: Gain | undefined,
): RequirementRow {
  const { id, text, priority } = requirement;
  const words = [
    coverage.status === "met"
      ? evidenceWords(requirement, coverage, facts)
      : coverage.status === "partly"
        ? `${coverage.gap}${partWords(coverage, facts)}`
        : coverage.gap,
    coverage.status === "met" ? "" : gainWords(gain),
  ]
    .filter((part) => part !== "")
    .join(" ");
  return { id, text, priority, words, mark: marks[coverage.status] };
}

function evidenceWords(
  { alternatives = [] }: Requirement,
  coverage: Coverage,
  facts: Map<string, Fact>,
): string {
  const quoted = quotedEvidence(coverage, facts);
  if (quoted === "") return "";
  const strength = coverage.strength ? ` ${strengthWords(coverage.strength)}.` : "";
  const way = coverage.way === undefined ? undefined : alternatives[coverage.way];
  const counted = alternatives.length > 1 && way ? ` Counts as “${apart(shortened(way.text))}”.` : "";
  return `${quoted}.${counted}${strength}`;
}

/** The facts that show a part of it: what is missing alone would say that there is nothing. */
function partWords(coverage: Coverage, facts: Map<string, Fact>): string {
  const quoted = quotedEvidence(coverage, facts);
  const strength = coverage.strength ? ` ${strengthWords(coverage.strength)}.` : "";
  return quoted === "" ? "" : ` Shown so far by ${quoted}.${strength}`;
}

/** The first fact in its words, and how many more there are; "" without any. */
function quotedEvidence(coverage: Coverage, facts: Map<string, Fact>): string {
  const evidence = coverage.factIds.flatMap((id) => facts.get(id) ?? []);
  const [first] = evidence;
  if (!first) return "";
  const more = evidence.length > 1 ? ` and ${evidence.length - 1} more` : "";
  return `“${apart(shortened(first.text))}” (${apart(first.source)})${more}`;
}

/** In the direction of its own script (Unicode's isolates), so that it does not turn the sentence around it. */
const apart = (text: string) => `\u2068${text}\u2069`;

const shownCharacters = 90;

/** The first words of a fact, whole words only; the sheet and the profile show it entire. */
function shortened(text: string): string {
  return text.length <= shownCharacters ? text : `${text.slice(0, shownCharacters).replace(/\s+\S*$/, "")} …`;
}

/** What the score would be, where it would not stay as it is. */
function gainWords(gain: Gain | undefined): string {
  return gain && gain.gain > 0 ? `If it were met, the score would be ${gain.score} (+${gain.gain}).` : "";
}

const round = (points: number) => Math.round(points * 10) / 10;

function pointsOf(coverage: Coverage[], status: Coverage["status"]): number {
  return coverage.filter((row) => row.status === status).reduce((sum, row) => sum + row.points, 0);
}

function countBy(coverage: Coverage[]): Record<Coverage["status"], number> {
  const counts = { met: 0, partly: 0, gap: 0 };
  for (const row of coverage) counts[row.status] += 1;
  return counts;
}
