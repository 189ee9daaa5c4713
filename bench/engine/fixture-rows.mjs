import { readFileSync } from "node:fs";
import path from "node:path";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { findSkillSpans } from "#lib/language/skill-spans.ts";
import { row } from "./rows.mjs";
import { spanCounter } from "./span-scores.mjs";

const read = (name) =>
  readFileSync(path.join(import.meta.dirname, "fixtures", name), "utf8")
    .trimEnd()
    .split("\n");
const marks = { r: "required", p: "preferred", m: "mentioned", " ": "nothing" };

/** The project's own postings, written for this: each line is marked with what it should be read as. */
export function priorityRow() {
  const postings = [];
  for (const line of read("priorities.txt")) {
    if (line.startsWith("# ")) postings.push({ text: `${line.slice(2)}\n`, lines: [] });
    else if (line.startsWith("## ")) postings.at(-1).text += `\n${line.slice(3)}\n`;
    else {
      const posting = postings.at(-1);
      const bullet = line[0] === " " && line.length > 60 ? "" : "- ";
      posting.text += `${bullet}${line.slice(2)}\n`;
      posting.lines.push({ text: line.slice(2), wanted: marks[line[0]] });
    }
  }
  const wrong = [];
  let count = 0;
  for (const { text, lines } of postings) {
    const analysis = analyzePosting({ text });
    for (const { text: line, wanted } of lines) {
      const at = analysis.text.indexOf(line);
      const inside = analysis.requirements.filter(({ start, end }) => start < at + line.length && at < end);
      const got = inside[0]?.priority ?? "nothing";
      count += 1;
      if (got !== wanted) wrong.push(`"${line}": ${got}, not ${wanted}`);
    }
  }
  const figure = (1 - wrong.length / count) * 100;
  return {
    rows: [
      row("requirement priority, own postings", {
        told: `${figure.toFixed(1)} %`,
        of: count,
        figure,
        atLeast: 95,
      }),
    ],
    errors: wrong,
  };
}

/** The project's own sentences with their skills in brackets. */
export function ownSkillRows() {
  const counter = spanCounter();
  for (const line of read("skills.txt")) {
    const gold = [];
    let text = "";
    for (const part of line.split(/([[\]])/)) {
      if (part === "[") gold.push([text.length]);
      else if (part === "]") gold.at(-1).push(text.length - 1);
      else text += part;
    }
    const found = findSkillSpans(text).filter(({ kind }) => kind !== "soft");
    counter.add(
      gold,
      found.map(({ start, end }) => [start, end - 1]),
    );
  }
  const { exact, overlap, gold } = counter.scores();
  const told = ({ precision, recall, f1 }) =>
    `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`;
  return [
    row("own sentences, skills exact", { told: told(exact), of: gold, figure: exact.f1 }),
    row("own sentences, skills overlap", { told: told(overlap), of: gold, figure: overlap.f1 }),
  ];
}
