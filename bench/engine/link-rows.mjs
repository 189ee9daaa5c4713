import { nameLinker } from "#lib/language/name-linking.ts";
import { hasData, readLines, readObjects } from "./development-data.mjs";
import { row, skipped } from "./rows.mjs";

const atLeast = { TECH: 65, HOUSE: 52 };
const noLabel = new Set(["UNDERSPECIFIED", "LABEL NOT PRESENT", "UNK"]);

/** Sentences with the names that people gave them. */
export function linkingCases(file) {
  const bySentence = new Map();
  for (const one of readObjects(`esco-linking/${file}`)) {
    const labels = bySentence.get(one.sentence) ?? new Set();
    for (const label of one.skills ?? [one.label]) if (!noLabel.has(label)) labels.add(label);
    bySentence.set(one.sentence, labels);
  }
  return [...bySentence].filter(([, labels]) => labels.size > 0);
}

/** R-precision at ten: how many of a sentence's names are among the ten nearest, of as many as could be. */
export function rankPrecision(cases, link) {
  let sum = 0;
  for (const [sentence, labels] of cases) {
    const found = link(sentence, 10).filter(({ name }) => labels.has(name)).length;
    sum += found / Math.min(10, labels.size);
  }
  return (sum / cases.length) * 100;
}

export function linkRows() {
  const files = { TECH: "tech_validation", HOUSE: "house_validation", SkillSkape: "skillskape-dev" };
  if (!hasData("esco-linking/esco-1.1.0-skill-labels.txt")) return [skipped("ESCO linking")];
  const link = nameLinker(readLines("esco-linking/esco-1.1.0-skill-labels.txt"));
  return Object.entries(files).map(([name, file]) => {
    const cases = linkingCases(file);
    const figure = rankPrecision(cases, link);
    return row(`ESCO linking RP@10, ${name}`, {
      told: figure.toFixed(1),
      of: cases.length,
      figure,
      atLeast: atLeast[name],
    });
  });
}
