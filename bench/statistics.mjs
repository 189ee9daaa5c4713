/** The value below which the given share of the values lies (0.5: the median). NaN for an empty list. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);
