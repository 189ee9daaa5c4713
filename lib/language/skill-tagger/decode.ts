import { featuresPerToken } from "./features.ts";

// Labels are numbers: 0 outside, 1 a span begins, 2 it goes on.
/**
 * `table`: three weights for each place of the feature table, in units of `unit`. `transitions`: nine, for each label
 * after each (row: the one before). `start`: for each label at the beginning of a line.
 */
export type TaggerWeights = {
  table: ArrayLike<number>;
  unit: number;
  outsideBias: number;
  transitions: ArrayLike<number>;
  start: ArrayLike<number>;
};

/** How much speaks for each label of each token: three numbers a token. */
export function emissions(features: Int32Array, { table, unit, outsideBias }: TaggerWeights): Float64Array {
  const count = features.length / featuresPerToken;
  const scores = new Float64Array(count * 3);
  for (let token = 0; token < count; token += 1) {
    let outside = 0;
    let begin = 0;
    let inside = 0;
    for (let at = token * featuresPerToken; at < (token + 1) * featuresPerToken; at += 1) {
      const place = features[at]! * 3;
      outside += table[place]!;
      begin += table[place + 1]!;
      inside += table[place + 2]!;
    }
    scores[token * 3] = outside * unit + outsideBias;
    scores[token * 3 + 1] = begin * unit;
    scores[token * 3 + 2] = inside * unit;
  }
  return scores;
}

/** The best sequence of labels (Viterbi). I never follows O or begins a line. */
export function bestLabels(scores: Float64Array, { transitions, start }: TaggerWeights): Uint8Array {
  const count = scores.length / 3;
  const best = new Uint8Array(count);
  if (count === 0) return best;
  const from = new Uint8Array(count * 3);
  let reached = [scores[0]! + start[0]!, scores[1]! + start[1]!, Number.NEGATIVE_INFINITY];
  for (let token = 1; token < count; token += 1) {
    const next = [0, 0, 0];
    for (let label = 0; label < 3; label += 1) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < 3; before += 1) {
        if (label === 2 && before === 0) continue;
        const score = reached[before]! + transitions[before * 3 + label]!;
        if (score > top) {
          top = score;
          from[token * 3 + label] = before;
        }
      }
      next[label] = top + scores[token * 3 + label]!;
    }
    reached = next;
  }
  let label = reached.indexOf(Math.max(...reached));
  for (let token = count - 1; token >= 0; token -= 1) {
    best[token] = label;
    label = from[token * 3 + label]!;
  }
  return best;
}
