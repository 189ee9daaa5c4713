import { featureSpace, featuresPerToken } from "#lib/language/skill-tagger/features.ts";

/** Numbers in an order that is the same each time (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const forbidden = -1e9;

/**
 * Weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient
 * with AdaGrad steps. `examples` hold `features` as lineFeatures() gives them and `tags` (0 O, 1 B, 2 I). Features
 * that fewer than `minCount` examples hold are left out, so that no single sentence leaves a trace of its own.
 */
export function trainCrf(examples, { epochs, rate, l2, minCount, dropout = 0, seed = 7 }) {
  const counts = new Uint16Array(featureSpace);
  for (const { features } of examples) {
    for (const place of new Set(features)) counts[place] = Math.min(65535, counts[place] + 1);
  }
  const table = new Float64Array(featureSpace * 3);
  const squares = new Float64Array(featureSpace * 3).fill(1e-8);
  const transitions = new Float64Array(9);
  const transitionSquares = new Float64Array(9).fill(1e-8);
  const start = new Float64Array(3);
  const random = generator(seed);
  const order = examples.map((_, at) => at);
  const total = examples.length;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = total - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) step(hold(examples[at]));
  }
  return { table, transitions, start };

  /** Leaves out some features at random, so that none becomes the only reason for a tag. */
  function hold(example) {
    if (dropout === 0) return example;
    return { ...example, features: example.features.map((place) => (random() < dropout ? -1 : place)) };
  }

  function step({ features, tags, weight = 1 }) {
    const count = tags.length;
    if (count === 0) return;
    const scores = new Float64Array(count * 3);
    for (let token = 0; token < count; token += 1) {
      for (let at = token * featuresPerToken; at < (token + 1) * featuresPerToken; at += 1) {
        const place = features[at];
        if (place < 0 || counts[place] < minCount) continue;
        for (let label = 0; label < 3; label += 1) scores[token * 3 + label] += table[place * 3 + label];
      }
    }
    const move = (before, label) =>
      before === 0 && label === 2 ? forbidden : transitions[before * 3 + label];
    const forward = new Float64Array(count * 3);
    const backward = new Float64Array(count * 3);
    for (let label = 0; label < 3; label += 1)
      forward[label] = scores[label] + (label === 2 ? forbidden : start[label]);
    for (let token = 1; token < count; token += 1)
      for (let label = 0; label < 3; label += 1)
        forward[token * 3 + label] =
          scores[token * 3 + label] +
          logSum(
            forward[token * 3 - 3] + move(0, label),
            forward[token * 3 - 2] + move(1, label),
            forward[token * 3 - 1] + move(2, label),
          );
    for (let token = count - 2; token >= 0; token -= 1)
      for (let label = 0; label < 3; label += 1)
        backward[token * 3 + label] = logSum(
          move(label, 0) + scores[token * 3 + 3] + backward[token * 3 + 3],
          move(label, 1) + scores[token * 3 + 4] + backward[token * 3 + 4],
          move(label, 2) + scores[token * 3 + 5] + backward[token * 3 + 5],
        );
    const all = logSum(forward[count * 3 - 3], forward[count * 3 - 2], forward[count * 3 - 1]);
    for (let token = 0; token < count; token += 1) {
      for (let label = 0; label < 3; label += 1) {
        const chance = Math.exp(forward[token * 3 + label] + backward[token * 3 + label] - all);
        const slope = weight * ((tags[token] === label ? 1 : 0) - chance);
        if (Math.abs(slope) < 1e-4) continue;
        for (let at = token * featuresPerToken; at < (token + 1) * featuresPerToken; at += 1) {
          if (features[at] < 0 || counts[features[at]] < minCount) continue;
          const place = features[at] * 3 + label;
          const gradient = slope - l2 * table[place];
          squares[place] += gradient * gradient;
          table[place] += (rate * gradient) / Math.sqrt(squares[place]);
        }
        if (token === 0 && label < 2) start[label] += 0.02 * rate * slope;
        if (token === 0) continue;
        for (let before = 0; before < 3; before += 1) {
          if (before === 0 && label === 2) continue;
          const pair = Math.exp(
            forward[token * 3 - 3 + before] +
              move(before, label) +
              scores[token * 3 + label] +
              backward[token * 3 + label] -
              all,
          );
          const gradient = (tags[token - 1] === before && tags[token] === label ? 1 : 0) - pair;
          transitionSquares[before * 3 + label] += gradient * gradient;
          transitions[before * 3 + label] +=
            (rate * gradient) / Math.sqrt(transitionSquares[before * 3 + label]);
        }
      }
    }
  }
}

function logSum(a, b, c) {
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}
