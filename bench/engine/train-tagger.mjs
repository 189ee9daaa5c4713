// node bench/engine/train-tagger.mjs: makes lib/language/skill-tagger/weights-*.ts from the train parts of the
// annotated sentences. docs/engine/skills.md tells what they are and what was weighed. Same data, same bytes.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { featureSpace } from "#lib/language/skill-tagger/features.ts";
import { house } from "../servers.mjs";
import { trainCrf } from "./crf.mjs";
import { readObjects } from "./development-data.mjs";
import { exampleOf } from "./examples.mjs";

const folder = path.join(house, "lib", "language", "skill-tagger");
const seeds = [1, 2, 3, 4, 5, 6];
const settings = { epochs: 10, rate: 0.05, l2: 0.001, minCount: 6, dropout: 0.2 };

const taggers = [
  {
    file: "weights-knowledge",
    name: "knowledgeWeights",
    source: "SkillSpan (Zhang et al. 2022, MIT), its train part",
    examples: () =>
      readObjects("skill-spans/skillspan-train").map((one) => exampleOf(one.tokens, one.knowledge, false)),
    outsideBias: -1,
  },
  {
    file: "weights-soft",
    name: "softWeights",
    source: "the soft skills of Sayfullina et al. 2018 (MIT in the copy of NNOSE), their train part",
    examples: () =>
      readObjects("skill-spans/sayfullina-train").map((one) => exampleOf(one.tokens, one.skill, true)),
    outsideBias: -0.8,
  },
];

for (const tagger of taggers) {
  const examples = tagger.examples();
  const all = seeds.map((seed) => trainCrf(examples, { ...settings, seed }));
  write(tagger, averageOf(all));
}

/** Several runs on the same data in another order differ by chance; their mean errs less than each. */
function averageOf(all) {
  const mean = (key) =>
    all[0][key].map((_, at) => all.reduce((sum, one) => sum + one[key][at], 0) / all.length);
  return { table: mean("table"), transitions: mean("transitions"), start: mean("start") };
}

function write({ file, name, source, outsideBias }, { table, transitions, start }) {
  let top = 0;
  for (const weight of table) top = Math.max(top, Math.abs(weight));
  const unit = top / 127;
  const bytes = [];
  let before = 0;
  let kept = 0;
  for (let place = 0; place < featureSpace; place += 1) {
    const values = [0, 1, 2].map((label) => Math.round(table[place * 3 + label] / unit));
    if (values.every((value) => Math.abs(value) < 10)) continue;
    let step = place - before;
    before = place;
    for (; step > 127; step >>= 7) bytes.push((step & 127) | 128);
    bytes.push(step, ...values.map((value) => value & 255));
    kept += 1;
  }
  const round = (value) => Number(value.toFixed(4));
  const packed = Buffer.from(bytes).toString("base64");
  writeFileSync(
    path.join(folder, `${file}.ts`),
    `import type { PackedWeights } from "./packed-weights.ts";

/** Made by bench/engine/train-tagger.mjs from ${source}. ${kept} features; not to be edited. */
export const ${name}: PackedWeights = {
  unit: ${unit},
  outsideBias: ${outsideBias},
  transitions: [${[...transitions].map(round).join(", ")}],
  start: [${[...start].map(round).join(", ")}],
  // prettier-ignore
  packed: "${packed}",
};
`,
  );
  process.stdout.write(`${file}: ${kept} features, ${(packed.length / 1024).toFixed(0)} KiB\n`);
}
