import { featureSpace } from "./features.ts";
import type { TaggerWeights } from "./decode.ts";

/**
 * Weights as they lie in the repository. `packed` is base64 of one record a feature: the step from the place before
 * (variable length, seven bits a byte) and three signed bytes for O, B and I, in units of `unit`. `outsideBias` is
 * added to O: above 0 fewer spans, below 0 more.
 */
export type PackedWeights = {
  unit: number;
  outsideBias: number;
  transitions: number[];
  start: number[];
  packed: string;
};

/** Reads packed weights. About 3 ms; the table takes 0.8 MB. */
export function unpackWeights({
  unit,
  outsideBias,
  transitions,
  start,
  packed,
}: PackedWeights): TaggerWeights {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const table = new Int8Array(featureSpace * 3);
  let place = 0;
  let at = 0;
  while (at < bytes.length) {
    let step = 0;
    let shift = 0;
    for (let more = true; more; at += 1) {
      step |= (bytes[at]! & 127) << shift;
      shift += 7;
      more = bytes[at]! > 127;
    }
    place += step;
    for (let label = 0; label < 3; label += 1) table[place * 3 + label] = bytes[at + label]!;
    at += 3;
  }
  return { table, unit, outsideBias, transitions, start };
}
