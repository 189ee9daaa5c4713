export type ConsoleLine = { method: "error" | "warn"; text: string };

/** What was written since the test began, and what the test said that it expects. */
export const written: ConsoleLine[] = [];
export const expected: { method: ConsoleLine["method"]; pattern: RegExp }[] = [];

/** Says that this test makes console.error or console.warn print a line like this; without it the test fails. */
export function expectConsole(method: ConsoleLine["method"], pattern: RegExp): void {
  expected.push({ method, pattern });
}

/** Empties both lists and returns what nobody expected, and what was expected and never came. */
export function settleConsole(): { unexpected: ConsoleLine[]; missing: RegExp[] } {
  const lines = written.splice(0);
  const wanted = expected.splice(0);
  const fits = (line: ConsoleLine, one: (typeof wanted)[number]) =>
    line.method === one.method && one.pattern.test(line.text);
  return {
    unexpected: lines.filter((line) => !wanted.some((one) => fits(line, one))),
    missing: wanted.filter((one) => !lines.some((line) => fits(line, one))).map((one) => one.pattern),
  };
}
