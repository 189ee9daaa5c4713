/** Whether two plain values hold the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    keys.length === others.length &&
    keys.every((key) => right.has(key) && isSame(left.get(key), right.get(key)))
  );
}
