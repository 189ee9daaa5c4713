import { format } from "node:util";
import { afterAll, afterEach } from "vitest";
import { settleConsole, written } from "./expected-console.ts";

// A warning that nobody reads in a test is a fault that a user meets: any that is not announced with
// expectConsole() fails the test that made it.
for (const method of ["error", "warn"] as const) {
  console[method] = (...args: unknown[]) => {
    written.push({ method, text: format(...args) });
  };
}

function settle(): void {
  const { unexpected, missing } = settleConsole();
  if (unexpected.length > 0) {
    const lines = unexpected.map(({ method, text }) => `console.${method}: ${text}`).join("\n");
    throw new Error(`Written to the console, and not expected by expectConsole():\n${lines}`);
  }
  if (missing.length > 0)
    throw new Error(`Expected on the console, and never written: ${missing.join(", ")}`);
}

afterEach(settle);
// What comes while the file loads, or after its last test.
afterAll(settle);
