// npm run bench:truth -- [development|held-out] [--cases]. How many false lines the truth checker finds, and how
// many true ones it marks; --cases prints the lines that it got wrong.
import { halves } from "./measure.mjs";
import { measureTruth, summaryOf, tableOf, tableOfWritten } from "./report.mjs";
import { countWritten, independentCases, writtenCases } from "./written-cases.mjs";

const args = process.argv.slice(2);
const chosen = halves.filter((half) => args.includes(half));

for (const measured of measureTruth(chosen.length > 0 ? chosen : halves)) {
  console.log(`${tableOf(measured)}\n`);
  for (const {
    half,
    against,
    mutants,
    detected,
    placed,
    detectedByClass,
    rewrites,
    falseAlarms,
  } of summaryOf(measured))
    console.log(
      `${half}, by ${against}: ${percent(detected)} of ${mutants} mutants detected (${percent(placed)} at their place, ` +
        `${percent(detectedByClass)} as the mean of classes), ${percent(falseAlarms)} of ${rewrites} rewrites marked.`,
    );
  if (args.includes("--cases")) for (const way of measured.ways) printCases(way);
  console.log("");
}

printWritten("written by hand", writtenCases());
for (const { file, cases } of independentCases()) printWritten(file, cases);

function printWritten(title, cases) {
  const written = countWritten(cases);
  console.log(`${tableOfWritten(title, written)}\n`);
  if (args.includes("--cases"))
    for (const { against, name, text, claims } of written.unlike)
      console.log(
        `  ${against}, ${name}: ${text} ${claims.map((claim) => `${claim.class} “${claim.text}”`).join(", ")}`,
      );
}

function printCases({ against, found, alarms }) {
  for (const { name, line, text, aside, claims } of [...found.unlike, ...alarms.unlike]) {
    const marked = claims.map((claim) => `${claim.class} “${claim.text}”`).join(", ");
    console.log(`  ${against}, ${name}: ${line.text} => ${text} ${aside} ${marked}`);
  }
}

function percent(rate) {
  return `${(rate * 100).toFixed(2)} %`;
}
