// What this machine does in the meantime: words cut, counted and sorted, as the engine does it. The bars of the
// pipeline are stated against it too, so that a busy or slow machine is judged by its own pace.

const words = Array.from(
  { length: 24_000 },
  (_, i) => `${((i * 7919) % 4801).toString(36)}x${(i % 13).toString(36)}`,
);
const text = words.join(" ");

/** A fixed piece of work. Answers a number, so that none of it can be left out. */
export function referenceLoop() {
  const counts = new Map();
  for (const [word] of text.matchAll(/[a-z0-9]+/g)) {
    const key = word.toLowerCase().normalize("NFC");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.length + (sorted[0]?.[1] ?? 0);
}
