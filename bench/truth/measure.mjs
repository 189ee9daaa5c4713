import { unsupportedClaims } from "#lib/engine/verify/unsupported-claims.ts";
import {
  dateMutations,
  mixtureMutations,
  nameMutations,
  scopeMutations,
  skillMutations,
} from "./word-mutations.mjs";
import { numberMutations } from "./number-mutations.mjs";
import { chanceFrom } from "./random.mjs";
import { readProfiles } from "./read-profiles.mjs";
import { rewrites } from "./rewrites.mjs";
import { seedLines } from "./seed-lines.mjs";
import { vocabularyOf } from "./vocabulary.mjs";

export const halves = ["development", "held-out"];
const today = "2026-11";

const families = {
  numbers: numberMutations,
  dates: dateMutations,
  names: nameMutations,
  skills: skillMutations,
  scope: scopeMutations,
  mixtures: mixtureMutations,
};

/** Every false line: each mutation tried on each true line, twice by other chance, none twice. */
export function mutantsOf(half) {
  return cases(half, Object.entries(families), 2);
}

/** Every true line in other words. */
export function rewritesOf(half) {
  return cases(half, [["rewrites", rewrites]], 1);
}

function cases(half, groups, tries) {
  const vocabulary = vocabularyOf(half);
  const found = [];
  readProfiles(half).forEach((profile, number) => {
    const seen = new Set();
    for (const line of seedLines(profile)) {
      for (const [family, edits] of groups) {
        for (const [name, edit] of Object.entries(edits)) {
          for (let turn = 0; turn < tries; turn += 1) {
            const chance = chanceFrom(hashOf(`${half} ${number} ${line.text} ${name} ${turn}`));
            const edited = edit(line, chance, vocabulary);
            if (!edited) continue;
            const text = `${edited.text} | ${edited.aside ?? ""}`;
            if (seen.has(`${name} ${text}`)) continue;
            seen.add(`${name} ${text}`);
            found.push({ family, name, line, evidence: line.evidence, aside: line.aside, ...edited });
          }
        }
      }
    }
  });
  return found;
}

function hashOf(text) {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/**
 * How a line is checked: against the `evidence` that its writer names, or against the whole `profile`, which is
 * harder, since a wrong word may stand elsewhere in it.
 */
export function claimsIn(one, against) {
  const { text, aside, line } = one;
  const facts = against === "profile" ? line.facts : one.evidence;
  return unsupportedClaims({ text, aside, kind: line.kind }, facts, today);
}

/**
 * Counts by class, for each of the ways: how many lines, how many are marked, and (for mutants) marked where the
 * change is. A line is checked in all ways before the next, since the checker remembers what it read last.
 */
export function countBy(ways, lines) {
  const counts = ways.map((against) => ({ against, rows: new Map(), unlike: [] }));
  for (const one of lines) for (const count of counts) add(one, count);
  return counts.map(({ rows, unlike }) => ({ rows: [...rows.values()], unlike }));
}

function add(one, { against, rows, unlike }) {
  const claims = claimsIn(one, against);
  const row = rows.get(one.name) ?? { family: one.family, name: one.name, lines: 0, marked: 0, placed: 0 };
  rows.set(one.name, row);
  row.lines += 1;
  if (claims.length > 0) row.marked += 1;
  if (claims.some((claim) => isPlaced(claim, one))) row.placed += 1;
  if (claims.length > 0 === (one.family === "rewrites")) unlike.push({ ...one, claims, against });
}

function isPlaced(claim, { start = 0, end = 0, isAside = false }) {
  // A word that was taken out leaves no place of its own: the words beside it stand for it.
  return claim.isAside === isAside && claim.start <= end + 12 && claim.end >= start - 12;
}

export function rateOf(rows, of = "marked") {
  const lines = rows.reduce((sum, row) => sum + row.lines, 0);
  const marked = rows.reduce((sum, row) => sum + row[of], 0);
  return { lines, marked, rate: lines === 0 ? 0 : marked / lines };
}
