import { measureTruth, summaryOf } from "../truth/report.mjs";
import { row } from "./rows.mjs";

/** The truth checker on lines of the half that its rules were not made on (npm run bench:truth tells more). */
export function truthRows() {
  const [measured] = measureTruth(["held-out"]);
  return summaryOf(measured).flatMap(({ against, mutants, detected, rewrites, falseAlarms }) => [
    row(`invented lines detected, by ${against}`, {
      told: `${(detected * 100).toFixed(2)} %`,
      of: mutants,
      figure: detected * 100,
      atLeast: 99.5,
    }),
    row(`true lines marked, by ${against}`, {
      told: `${(falseAlarms * 100).toFixed(2)} %`,
      of: rewrites,
      figure: falseAlarms * 100,
      atMost: 1,
    }),
  ]);
}
