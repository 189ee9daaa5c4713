import { expect, test } from "vitest";
import { measureTruth, summaryOf } from "./report.mjs";

/** The aims on one half of the profiles. Each half is a file of its own, so that the two cores share them. */
export function testsMutants(half) {
  test(
    `finds 99.5 of 100 false lines and marks under 1 of 100 true ones: ${half}`,
    { timeout: 120_000 },
    () => {
      const [measured] = measureTruth([half]);
      for (const figures of summaryOf(measured)) {
        process.stdout.write(`${JSON.stringify(figures)}\n`);
        expect(figures.detected).toBeGreaterThanOrEqual(0.995);
        expect(figures.placed).toBeGreaterThanOrEqual(0.99);
        expect(figures.falseAlarms).toBeLessThan(0.01);
      }
    },
  );
}
