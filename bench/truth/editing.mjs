// Small edits of a line that say where they were made, in the offsets of the new text.

export function replaceAt(line, start, end, put) {
  const text = line.text.slice(0, start) + put + line.text.slice(end);
  return text === line.text ? null : { text, start, end: start + put.length };
}

/** Puts words in before the final stop. */
export function append(line, put) {
  const at = /\.$/.test(line.text) ? line.text.length - 1 : line.text.length;
  return replaceAt(line, at, at, put);
}

/** Replaces one match of `pattern`, chosen by chance; `make` gets the match and answers null to pass. */
export function replaceMatch(line, pattern, chance, make) {
  const matches = [...line.text.matchAll(pattern)];
  if (matches.length === 0) return null;
  const match = chance.pick(matches);
  const put = make(match);
  return put === null ? null : replaceAt(line, match.index, match.index + match[0].length, put);
}

export const lowerFirst = (text) =>
  /^\p{Lu}\p{Lu}|^I\b/u.test(text) ? text : text[0].toLowerCase() + text.slice(1);
export const upperFirst = (text) => text[0].toUpperCase() + text.slice(1);

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export function inWords(value) {
  if (value < 20) return SMALL[value];
  if (value < 100) return TENS[Math.floor(value / 10) - 2] + (value % 10 ? `-${SMALL[value % 10]}` : "");
  if (value % 1000 === 0 && value < 20_000) return `${SMALL[value / 1000]} thousand`;
  if (value % 100 === 0 && value < 1000) return `${SMALL[value / 100]} hundred`;
  return null;
}

export const NUMERAL = /(?<![\p{L}\p{N}.,₹-])\d[\d,]*(?:\.\d+)?(?![\d\p{L}]|[.,]\d)/gu;
export const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b/g;
export const isYear = (text) => /^(?:19|20)\d\d$/.test(text);
export const valueOf = (numeral) => Number(numeral.replace(/,/g, ""));
export const written = (value) =>
  Number.isInteger(value)
    ? value.toLocaleString("en-US")
    : String(value).length < 8
      ? String(value)
      : value.toFixed(1);
export const wordValue = (word) => (word === "twenty" ? 20 : SMALL.indexOf(word.toLowerCase()));
