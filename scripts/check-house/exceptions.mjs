import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const listPath = "scripts/check-house.exceptions.json";

/**
 * Takes out the findings that the list excuses. The list holds `{ "atMost": n, "exceptions": [{ rule, file,
 * reason }] }`; `atMost` is the number of lines and may only go down, so that a new one shows in a review.
 */
export function withoutExceptions(root, findings) {
  const full = path.join(root, listPath);
  if (!existsSync(full)) return findings;
  const { atMost, exceptions } = JSON.parse(readFileSync(full, "utf8"));
  const problems = [];
  const report = (found, todo) => {
    const why = "an exception is a debt: it has a reason, it is used, and there are never more of them";
    problems.push({ rule: "exceptions-shrink", file: listPath, line: 1, found, why, todo });
  };
  if (exceptions.length > atMost)
    report(`${exceptions.length} exceptions, at most ${atMost}`, "keep the rule instead");
  if (exceptions.length < atMost)
    report(`atMost ${atMost}, but only ${exceptions.length} left`, "lower atMost");
  for (const one of exceptions) {
    const name = `${one.rule} in ${one.file}`;
    if (!one.reason?.trim()) report(`no reason for ${name}`, "say why it cannot be otherwise");
    if (!findings.some((finding) => matches(finding, one)))
      report(`${name} is not needed any more`, "remove it");
  }
  return [...findings.filter((finding) => !exceptions.some((one) => matches(finding, one))), ...problems];
}

function matches(finding, exception) {
  return finding.rule === exception.rule && finding.file === exception.file;
}
