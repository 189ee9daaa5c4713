import { readFileSync } from "node:fs";
import path from "node:path";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { educationLevels, requirementKinds } from "#lib/postings/schema.ts";
import { row } from "./rows.mjs";

const marks = { r: "required", p: "preferred" };

/** "r education bachelor 2y alt" as an object: what one marked stretch of a posting asks for. */
function readMark(written, start) {
  const asked = {
    start,
    end: start,
    priority: null,
    kind: null,
    years: null,
    level: null,
    isGroup: false,
    parts: [],
  };
  for (const word of written.trim().split(/\s+/)) {
    if (marks[word]) asked.priority = marks[word];
    else if (requirementKinds.includes(word)) asked.kind = word;
    else if (educationLevels.includes(word)) asked.level = word;
    else if (/^\d+y$/.test(word)) asked.years = Number(word.slice(0, -1));
    else if (word === "alt" || word === "any") asked.isGroup = true;
    else throw new Error(`A mark says "${word}", which is no priority, kind, level or number of years.`);
  }
  return asked;
}

/** The posting without its marks, and what they say. `[marks|text]` is a requirement, `{marks|text}` an alternative. */
export function readMarked(written) {
  const wanted = [];
  let text = "";
  let part = null;
  const pattern = /\[([a-z0-9 ]+)\||\{([a-z0-9 ]+)\||[\]}]|[^[\]{}]+/g;
  for (const [token, asks, alternative] of written.matchAll(pattern)) {
    if (asks) wanted.push(readMark(asks, text.length));
    else if (alternative) wanted.at(-1).parts.push((part = readMark(alternative, text.length)));
    else if (token === "]") wanted.at(-1).end = text.length;
    else if (token === "}") part.end = text.length;
    else text += token;
  }
  return { text, wanted };
}

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** Both speak of the same stretch when they share most of the shorter one. */
const isSame = (a, b) => overlap(a, b) > 0.5 * Math.min(a.end - a.start, b.end - b.start);

/** Pairs of the wanted and the found, each used once, those that share most first. */
function pairsOf(wanted, found) {
  const candidates = wanted
    .flatMap((want) => found.filter((have) => isSame(want, have)).map((have) => [want, have]))
    .sort((a, b) => overlap(...b) - overlap(...a));
  const used = new Set();
  return candidates.filter(([want, have]) => {
    if (used.has(want) || used.has(have)) return false;
    used.add(want).add(have);
    return true;
  });
}

/** Of a group its alternatives: each has years and a level of its own. */
const leaves = (asked) => asked.flatMap((one) => (one.parts.length > 0 ? one.parts : [one]));
const alternatives = (asked) => asked.flatMap((one) => one.parts);
const same = (key) => (want, have) => want[key] === have[key];

const aspects = {
  "required and preferred lines": { list: (asked) => asked },
  "their priority": { list: (asked) => asked, same: same("priority") },
  "their kind": { list: (asked) => asked, same: same("kind") },
  "groups of alternatives": { list: (asked) => asked.filter((one) => one.isGroup) },
  "alternatives inside a group": { list: alternatives },
  "least years": { list: (asked) => leaves(asked).filter((one) => one.years !== null), same: same("years") },
  "education level": {
    list: (asked) => leaves(asked).filter((one) => one.level !== null),
    same: same("level"),
  },
};

/** Places in what was read as places in what was written: marks of headings and lists are gone from it. */
function wayBack(read, written) {
  const places = [...written.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const ranks = [];
  let rank = 0;
  for (let at = 0; at <= read.length; at += 1) {
    ranks.push(rank);
    if (/[\p{L}\p{N}]/u.test(read[at] ?? "")) rank += 1;
  }
  if (rank !== places.length) throw new Error(`"${written.slice(0, 40)}" was read as another text.`);
  return ({ start, end }) => ({ start: places[ranks[start]], end: places[ranks[end] - 1] + 1 });
}

const foundOf = ({ start, end, priority, kind, minYears, education, isAnyOf, alternatives = [] }, back) => ({
  ...back({ start, end }),
  priority,
  kind,
  years: minYears,
  level: education?.level ?? null,
  isGroup: isAnyOf || alternatives.length > 0,
  parts: alternatives.map((one) => foundOf(one, back)),
});

/** Requirements of the project's own postings, marked by hand: how many are found, and how right what is said of them. */
export function askRows(part = "held-out") {
  const written = readFileSync(path.join(import.meta.dirname, "fixtures", `asks-${part}.txt`), "utf8");
  const postings = written.split(/^(?=# )/m).map((one) => readMarked(one.replace(/^# /, "").trimEnd()));
  const counts = Object.fromEntries(
    Object.keys(aspects).map((name) => [name, { right: 0, wanted: 0, found: 0 }]),
  );
  const errors = [];
  for (const { text, wanted } of postings) {
    const analysis = analyzePosting({ text });
    const back = wayBack(analysis.text, text);
    const asked = analysis.requirements
      .filter(({ priority }) => priority !== "mentioned")
      .map((one) => foundOf(one, back));
    const pairs = pairsOf(wanted, asked);
    for (const [name, aspect] of Object.entries(aspects)) {
      const [mine, theirs] = [aspect.list(asked), aspect.list(wanted)];
      counts[name].wanted += theirs.length;
      counts[name].found += mine.length;
      counts[name].right += pairsOf(theirs, mine).filter((pair) => aspect.same?.(...pair) ?? true).length;
    }
    errors.push(...errorsOf(text, wanted, asked, pairs));
  }
  const rows = Object.entries(counts).map(([name, { right, wanted, found }]) => {
    const [precision, recall] = [found, wanted].map((all) => (all === 0 ? 100 : (right / all) * 100));
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return row(`own postings (${part}), ${name}`, {
      told: `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`,
      of: wanted,
      figure: f1,
    });
  });
  return { rows, errors };
}

function errorsOf(text, wanted, asked, pairs) {
  const quote = ({ start, end }) => `"${text.slice(start, end).replace(/\s+/g, " ")}"`;
  const missed = wanted
    .filter((want) => !pairs.some(([one]) => one === want))
    .map((one) => `${quote(one)}: missed`);
  const extra = asked
    .filter((have) => !pairs.some(([, one]) => one === have))
    .map((one) => `${quote(one)}: asked for by nobody`);
  const unlike = pairs.flatMap(([want, have]) =>
    ["priority", "kind", "isGroup", ...(want.parts.length > 0 ? [] : ["years", "level"])]
      .filter((key) => want[key] !== have[key])
      .map((key) => `${quote(want)}: ${key} ${have[key]}, not ${want[key]}`),
  );
  return [...missed, ...extra, ...unlike];
}
