/**
 * One line of the table. `figure` and `reference` are told with their unit; `ratio` as it is compared.
 * @typedef {{ name: string, figure: string, reference: string, ratio: string, bar: string, verdict: "pass" | "over" | "skipped" }} Row
 */

const number = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const told = (value, unit) => `${number(value)} ${unit}`.trim();

/** At most `atMost` times the reference. @returns {Row} */
export function ratioRow(name, { figure, reference, unit, atMost }) {
  const ratio = figure / reference;
  return {
    name,
    figure: told(figure, unit),
    reference: told(reference, unit),
    ratio: `${ratio.toFixed(2)}x`,
    bar: `${atMost}x`,
    verdict: ratio <= atMost ? "pass" : "over",
  };
}

/**
 * At most so much more than the reference, or at most `orRatio` times it: what the difference came to at the pace of
 * the machine on which the bar was set.
 * @returns {Row}
 */
export function differenceRow(name, { figure, reference, unit, atMost, orRatio }) {
  const more = figure - reference;
  const ratio = figure / reference;
  return {
    name,
    figure: told(figure, unit),
    reference: told(reference, unit),
    ratio: `${more < 0 ? "−" : "+"}${told(Math.abs(more), unit)}, ${ratio.toFixed(2)}x`,
    bar: `+${atMost} ${unit} or ${orRatio.toFixed(2)}x`,
    verdict: more <= atMost || ratio <= orRatio ? "pass" : "over",
  };
}

/** A bar that stands by itself; a `reference`, where there is one, only tells what the machine gives. @returns {Row} */
export function plainRow(
  name,
  { figure, unit = "", atMost = Infinity, atLeast = -Infinity, digits, reference },
) {
  return {
    name,
    figure: digits === undefined ? told(figure, unit) : `${figure.toFixed(digits)} ${unit}`.trim(),
    reference: reference === undefined ? "" : `${reference.toFixed(digits ?? 2)} ${unit}`.trim(),
    ratio: "",
    bar: atMost === Infinity ? `at least ${atLeast}` : `${atMost} ${unit}`.trim(),
    verdict: figure <= atMost && figure >= atLeast ? "pass" : "over",
  };
}

/** What could not be measured, and why. @returns {Row} */
export function skippedRow(name, why) {
  return { name, figure: why, reference: "", ratio: "", bar: "", verdict: "skipped" };
}
