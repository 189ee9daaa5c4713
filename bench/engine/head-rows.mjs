import { readFileSync } from "node:fs";
import path from "node:path";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { titleWords } from "#lib/language/title-words.ts";
import { infoRow, row } from "./rows.mjs";

const isUnknown = (value) => value === "?" || value === undefined;
const listOf = (value) => (value === "" ? [] : value.split("; "));
const plain = (text) => text.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, " ");

/** The project's own postings of many kinds, each with the fields of its head; "?" is not judged, nothing is "". */
function readPostings(name) {
  const page = readFileSync(path.join(import.meta.dirname, "fixtures", name), "utf8");
  return page
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [about, text] = part.split(/^---\n/m);
      const [kind, ...fields] = about.trimEnd().split("\n");
      const wanted = Object.fromEntries(
        fields.map((line) => [line.split(":")[0], line.replace(/^\w+: ?/, "")]),
      );
      return { kind, wanted, text: text.trimEnd() };
    });
}

export function sameTitle(wanted, got) {
  const [first, second] = [titleWords(plain(wanted)), titleWords(plain(got))];
  if (first.length === 0 || second.length === 0) return plain(wanted) === plain(got);
  return first.every((word) => second.includes(word)) || second.every((word) => first.includes(word));
}

function payText(pay) {
  if (pay === null) return "";
  return `${pay.min === pay.max ? pay.min : `${pay.min}-${pay.max}`} ${pay.currency} ${pay.period}`;
}

const holds = (got, wanted) => plain(got).includes(plain(wanted));
/** What is wanted and what was found of one field, as lists, and when two of them are the same. */
const fields = {
  title: [({ title }) => [title], sameTitle],
  "title said to be inferred": [({ isTitleInferred }) => (isTitleInferred ? ["yes"] : [])],
  occupation: [({ occupation }) => (occupation === null ? [] : [occupation.isco])],
  employer: [({ company }) => (company === "" ? [] : [company])],
  places: [({ places }) => places],
  "work mode": [({ workMode }) => (workMode === "" ? [] : [workMode])],
  employment: [({ employment }) => (employment === "" ? [] : [employment])],
  seniority: [({ seniority }) => (seniority === "" ? [] : [seniority])],
  pay: [({ pay }) => listOf(payText(pay))],
  deadline: [
    ({ deadline }) => (deadline === "" ? [] : [deadline]),
    (wanted, got) => holds(wanted, got) || holds(got, wanted),
  ],
  // Only what the fixture names is looked for: a posting may offer more.
  benefits: [({ benefits }) => benefits.map(({ text }) => text), (wanted, got) => holds(got, wanted)],
};
const keys = {
  "title said to be inferred": "inferred",
  employer: "company",
  "work mode": "workMode",
};

const same = (wanted, got) => plain(wanted) === plain(got);

function count(name, postings, wrong) {
  const [read, isSame = same] = fields[name];
  const counts = { right: 0, wanted: 0, found: 0 };
  for (const { kind, wanted: all, analysis } of postings) {
    const value = all[keys[name] ?? name] ?? (name === "title said to be inferred" ? "" : "?");
    if (isUnknown(value)) continue;
    const wanted =
      name === "title" || name === "employer" || name === "pay" ? [value].filter(Boolean) : listOf(value);
    const got = read(analysis);
    const right = wanted.filter((one) => got.some((other) => isSame(one, other))).length;
    counts.right += right;
    counts.wanted += wanted.length;
    counts.found += name === "benefits" ? right : got.length;
    if (right < wanted.length || (name !== "benefits" && got.length > right))
      wrong.push(`${kind}, ${name}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  }
  return counts;
}

const percent = (part, whole) => (whole === 0 ? 100 : (part / whole) * 100);

/** Precision and recall of each field of the head, on the half that the rules were tuned on and on the other. */
export function headRows() {
  const wrong = [];
  const read = (name) =>
    readPostings(name).map((posting) => ({ ...posting, analysis: analyzePosting({ text: posting.text }) }));
  const halves = { tuned: read("heads.txt"), "held out": read("heads-held-out.txt") };
  const rows = Object.entries(halves).flatMap(([half, postings]) => {
    const mistakes = [];
    const all = { right: 0, wanted: 0, found: 0 };
    const ofFields = Object.keys(fields).map((name) => {
      const { right, wanted, found } = count(name, postings, mistakes);
      if (name !== "benefits") {
        all.right += right;
        all.wanted += wanted;
        all.found += found;
      }
      const told =
        name === "benefits"
          ? `R ${percent(right, wanted).toFixed(1)}`
          : `P ${percent(right, found).toFixed(1)} R ${percent(right, wanted).toFixed(1)}`;
      return infoRow(`${name}, own postings, ${half}`, told, wanted);
    });
    // Those held out are counted and not told, so that they stay unseen.
    if (half === "tuned") wrong.push(...mistakes);
    const figure = (2 * all.right * 100) / (all.wanted + all.found);
    const total = row(`head fields, own postings, ${half}, F1`, {
      told: figure.toFixed(1),
      of: all.wanted,
      figure,
      atLeast: 90,
    });
    return [...ofFields, total];
  });
  return { rows, errors: wrong };
}
