import { formatLength, formatMonth, isMonth } from "#lib/time.ts";
import type { Strength } from "./schema.ts";

const levelWords: Record<Strength["level"], string> = {
  stated: "Stated, with no work that shows it",
  used: "Used in your work",
  measured: "Used in your work, with a number",
};

/** "Used in your work, with a number · 4 years 2 months · until now" */
export function strengthWords({ level, months, lastUsed }: Strength): string {
  const last = lastUsed === "now" ? "until now" : isMonth(lastUsed) ? `last in ${formatMonth(lastUsed)}` : "";
  return [levelWords[level], months > 0 ? formatLength(months) : "", last]
    .filter((part) => part !== "")
    .join(" · ");
}
