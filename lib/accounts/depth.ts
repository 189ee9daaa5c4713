const MAX_DEPTH = 32;

/** Refuses what would overflow a recursive check long before it is one. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((child) => isTooDeep(child, depth + 1));
}
