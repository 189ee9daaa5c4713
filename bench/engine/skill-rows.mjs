import { findSkillSpans } from "#lib/language/skill-spans.ts";
import { hasData, readObjects } from "./development-data.mjs";
import { infoRow, row, skipped } from "./rows.mjs";
import { goldSpans, onTokens, spanCounter, textOf } from "./span-scores.mjs";

/** Each corpus by its own notion of a skill: which of our kinds it marks. */
const corpora = [
  {
    name: "SkillSpan knowledge",
    file: "skill-spans/skillspan-dev",
    tags: (one) => one.knowledge,
    isMarked: (kind) => kind !== "soft",
    bars: { exact: 52, overlap: 65 },
  },
  {
    name: "Sayfullina soft skills",
    file: "skill-spans/sayfullina-dev",
    tags: (one) => one.skill,
    isMarked: (kind) => kind === "soft",
    bars: { exact: 85 },
  },
  {
    name: "Green skills",
    file: "skill-spans/green-dev",
    tags: (one) => one.tag,
    isMarked: () => true,
    bars: {},
  },
];

export function skillRows() {
  return corpora
    .flatMap((corpus) => {
      if (!hasData(`${corpus.file}.jsonl`)) return [skipped(corpus.name)];
      const counter = spanCounter();
      for (const one of readObjects(corpus.file)) {
        const { text, offsets } = textOf(one.tokens);
        const found = findSkillSpans(text).filter((span) => corpus.isMarked(span.kind));
        counter.add(goldSpans(corpus.tags(one)), onTokens(found, offsets));
      }
      const { exact, overlap, gold } = counter.scores();
      const told = ({ precision, recall, f1 }) =>
        `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`;
      return [
        row(`${corpus.name}, exact`, {
          told: told(exact),
          of: gold,
          figure: exact.f1,
          atLeast: corpus.bars.exact,
        }),
        row(`${corpus.name}, overlap`, {
          told: told(overlap),
          of: gold,
          figure: overlap.f1,
          atLeast: corpus.bars.overlap,
        }),
      ];
    })
    .concat(groupRow());
}

// Its labels are what a person marked as one skill of ESCO's groups; a phrase counts as seen when anything in it is.
function groupRow() {
  const file = "skill-spans/kompetencer-en-dev";
  if (!hasData(`${file}.jsonl`)) return [skipped("Kompetencer phrases")];
  const phrases = readObjects(file);
  const seen = phrases.filter(({ span }) => findSkillSpans(span).length > 0).length;
  return [
    infoRow(
      "Kompetencer phrases with a skill",
      `${((seen / phrases.length) * 100).toFixed(1)} %`,
      phrases.length,
    ),
  ];
}

/** How the spans that are not right differ from the marked ones: counts only, no sentence of the data. */
export function skillErrors() {
  return corpora.flatMap((corpus) => {
    if (!hasData(`${corpus.file}.jsonl`)) return [];
    const kinds = { "too short": 0, "too long": 0, shifted: 0, "not marked": 0, missed: 0 };
    for (const one of readObjects(corpus.file)) {
      const { text, offsets } = textOf(one.tokens);
      const found = onTokens(
        findSkillSpans(text).filter(({ kind }) => corpus.isMarked(kind)),
        offsets,
      );
      const gold = goldSpans(corpus.tags(one));
      const touches = (a, b) => a[0] <= b[1] && b[0] <= a[1];
      for (const span of found) {
        const near = gold.filter((other) => touches(span, other));
        if (near.length === 0) kinds["not marked"] += 1;
        else if (near.some(([first, last]) => first === span[0] && last === span[1])) continue;
        else if (near.some(([first, last]) => first <= span[0] && span[1] <= last)) kinds["too short"] += 1;
        else if (near.some(([first, last]) => span[0] <= first && last <= span[1])) kinds["too long"] += 1;
        else kinds.shifted += 1;
      }
      kinds.missed += gold.filter((span) => !found.some((other) => touches(span, other))).length;
    }
    const told = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
    return [`${corpus.name}: ${told.join(", ")}`];
  });
}
