/** A tokenized sentence as one text, with each token's offsets. */
export function textOf(tokens) {
  const offsets = [];
  let text = "";
  for (const token of tokens) {
    if (text !== "") text += " ";
    offsets.push([text.length, text.length + token.length]);
    text += token;
  }
  return { text, offsets };
}

/** B/I/O tags as [first, last] token positions. */
export function goldSpans(tags) {
  const spans = [];
  let from = -1;
  for (let at = 0; at <= tags.length; at += 1) {
    const tag = tags[at]?.[0] ?? "O";
    if (from !== -1 && tag !== "I") {
      spans.push([from, at - 1]);
      from = -1;
    }
    if (tag === "B" || (tag === "I" && from === -1)) from = at;
  }
  return spans;
}

/** Spans in characters as token positions: each token that they touch; two inside one token are one. */
export function onTokens(spans, offsets) {
  const found = new Map();
  for (const { start, end } of spans) {
    const first = offsets.findIndex(([, tokenEnd]) => tokenEnd > start);
    const last = offsets.findLastIndex(([tokenStart]) => tokenStart < end);
    if (first !== -1 && last >= first) found.set(`${first} ${last}`, [first, last]);
  }
  return [...found.values()];
}

/** Adds up, sentence by sentence, how many spans are the same and how many overlap. */
export function spanCounter() {
  const sums = { gold: 0, found: 0, exact: 0, foundTouching: 0, goldTouched: 0 };
  return {
    add(gold, found) {
      const touches = (a) => (b) => a[0] <= b[1] && b[0] <= a[1];
      sums.gold += gold.length;
      sums.found += found.length;
      sums.exact += found.filter((a) => gold.some((b) => a[0] === b[0] && a[1] === b[1])).length;
      sums.foundTouching += found.filter((a) => gold.some(touches(a))).length;
      sums.goldTouched += gold.filter((a) => found.some(touches(a))).length;
    },
    scores() {
      const { gold, found, exact, foundTouching, goldTouched } = sums;
      return {
        gold,
        found,
        exact: scoresOf(exact / found, exact / gold),
        overlap: scoresOf(foundTouching / found, goldTouched / gold),
      };
    },
  };
}

/** Precision, recall and F1 in percent. */
export function scoresOf(precision, recall) {
  const p = Number.isNaN(precision) ? 0 : precision;
  const r = Number.isNaN(recall) ? 0 : recall;
  return { precision: p * 100, recall: r * 100, f1: p + r === 0 ? 0 : (200 * p * r) / (p + r) };
}
