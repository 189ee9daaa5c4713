import type { Finding } from "#lib/documents/schema.ts";

/** What a finding costs of 100; one rule costs at most three times its price, however often it is broken. */
export const findingCosts = { error: 12, warning: 5, advice: 2 } as const;
const timesCounted = 3;

/** What each of the findings takes from the ATS score, in their order: nothing once its rule has cost three times. */
export function costsOf(findings: readonly Finding[]): number[] {
  const counted = new Map<string, number>();
  return findings.map(({ rule, severity }) => {
    const times = (counted.get(rule) ?? 0) + 1;
    counted.set(rule, times);
    return times <= timesCounted ? findingCosts[severity] : 0;
  });
}
