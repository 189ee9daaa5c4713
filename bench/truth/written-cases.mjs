import { readFileSync } from "node:fs";
import { factsOf } from "#lib/engine/facts.ts";
import { formatRange } from "#lib/time.ts";
import { unsupportedClaims } from "#lib/engine/verify/unsupported-claims.ts";
import { readProfile } from "./read-profiles.mjs";

// Lines written by hand before the rules were read. The later ones were written when the rules had been mended by the
// first, and measured once before anything else was changed. The last were found by reading the rules.
const files = ["written-cases.txt", "written-cases-later.txt", "written-cases-read.txt"];
// Lines by twelve other people who knew neither the rules nor the lines above and who reword freely, as language models
// do. Each file was measured once before anything was mended by it: docs/engine/verify.md has the figures.
const independentFiles = [
  "written-cases-b.txt",
  "written-cases-a.txt",
  "written-cases-c.txt",
  "written-cases-d.txt",
  "written-cases-e.txt",
  "written-cases-f.txt",
  "written-cases-g.txt",
  "written-cases-h.txt",
  "written-cases-i.txt",
  "written-cases-j.txt",
  "written-cases-k.txt",
  "written-cases-l.txt",
];
const today = "2026-11";

/** Each line three times: beside the profile as the product has it, and beside two lists of plain sentences. */
export function writtenCases() {
  return files.flatMap((file) => readBlocks(file).flatMap(casesOf));
}

/** The same of each file of independent lines. */
export function independentCases() {
  return independentFiles.map((file) => ({ file, cases: readBlocks(file).flatMap(casesOf) }));
}

function casesOf({ profile, lines }) {
  const ways = Object.entries({ profile: factsOf(profile), ...sentencesOf(profile) });
  return lines.flatMap((line) =>
    ways
      // Sentences without their roles don't tell what was done where.
      .filter(([against]) => against === "profile" || line.name !== "other-role")
      .map(([against, facts]) => ({ ...line, against, facts })),
  );
}

/** Rows of one class each: how many lines, marked, and for false ones how many where they are false. */
export function countWritten(cases) {
  const rows = new Map();
  const unlike = [];
  for (const one of cases) {
    const claims = unsupportedClaims({ text: one.text }, one.facts, today);
    const key = `${one.isTrue ? "true" : "false"}: ${one.name}`;
    const row = rows.get(key) ?? {
      family: one.isTrue ? "true" : "false",
      name: one.name,
      lines: 0,
      marked: 0,
      placed: 0,
    };
    rows.set(key, row);
    row.lines += 1;
    if (claims.length > 0) row.marked += 1;
    if (
      claims.some(
        (claim) =>
          one.spans.length === 0 ||
          one.spans.some((span) => claim.start < span.end && span.start < claim.end),
      )
    )
      row.placed += 1;
    if (claims.length > 0 === one.isTrue) unlike.push({ ...one, line: { text: "" }, aside: "", claims });
  }
  return { rows: [...rows.values()], unlike };
}

function readBlocks(file) {
  const text = readFileSync(new URL(`./${file}`, import.meta.url), "utf8");
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => readBlock(block.trim().split("\n").slice(1)));
}

/** Rows as in profiles-*.txt; `=` a true line, `!` a false one with its class, what is false in braces. */
function readBlock(rows) {
  const isLine = (row) => row[0] === "=" || row[0] === "!";
  const profile = readProfile(["Alex Doe | Worker | Somewhere", ...rows.filter((row) => !isLine(row))]);
  return { profile, lines: rows.filter(isLine).map((row) => lineOf(row[0] === "=", row.slice(2))) };
}

function lineOf(isTrue, row) {
  const at = row.indexOf(" | ");
  let text = "";
  const spans = [];
  for (const part of row.slice(at + 3).split(/(\{[^}]*\})/)) {
    const words = part.startsWith("{") ? part.slice(1, -1) : part;
    if (words !== part && words !== "") spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { isTrue, name: row.slice(0, at), text, spans };
}

/** The facts as people write them down, in two ways. */
function sentencesOf({ experiences, education, certifications, skills, languages }) {
  const plain = [];
  const said = [];
  for (const { title, company, location, start, end, isCurrent, bullets } of experiences) {
    plain.push(
      `${title}, ${company}, ${location}, ${formatRange(start, end, isCurrent)}`,
      ...bullets.map(({ text }) => text),
    );
    said.push(`${title} at ${company}, ${location} (${start} to ${isCurrent ? "present" : end})`);
    said.push(...bullets.map(({ text }) => `${text}.`));
  }
  for (const { degree, field, institution, start, end } of education) {
    plain.push(`${degree} in ${field}, ${institution}, ${formatRange(start, end, false)}`);
    said.push(`${degree}, ${field}, ${institution} (${start.slice(0, 4)}–${end.slice(0, 4)})`);
  }
  for (const { name, issuer, start } of certifications) {
    plain.push(`${name}, ${issuer}, ${formatRange(start, "", false)}`);
    said.push(`${name} (${issuer}, ${start})`);
  }
  plain.push(
    ...skills.map(({ name }) => name),
    ...languages.map(({ name, proficiency }) => `${name} (${proficiency})`),
  );
  said.push(
    `Skills: ${skills.map(({ name }) => name).join(", ")}`,
    ...languages.map(({ name, proficiency }) => `${name}: ${proficiency}`),
  );
  return { sentences: plain.map(sentence), "other sentences": said.map(sentence) };
}

/** A fact that is only a sentence, as the command line takes it. */
function sentence(text, at) {
  return { id: `f${at + 1}`, kind: "bullet", text, itemId: "item-1", section: "experiences", source: "" };
}
