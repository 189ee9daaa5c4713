import { isMonth } from "#lib/time.ts";

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * A month as people type it ("March 2019", "3/2019", "03.2019", "2019/3", "2019 Mar", "2019") as `YYYY-MM` or
 * `YYYY`. Null when it can't be told which month is meant: "4/5", "03/04/2019".
 */
export function readMonth(typed: string): string | null {
  const text = typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[‐-―−]/g, "-");
  if (text === "") return "";
  if (/^\d{4}$/.test(text)) return checked(text);
  const parts = text.split(/[\s./,-]+/).filter((part) => part !== "");
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  const year = [first, second].find((part) => /^\d{4}$/.test(part));
  const other = year === first ? second : first;
  const month = monthNumber(other);
  return year === undefined || month === 0 ? null : checked(`${year}-${String(month).padStart(2, "0")}`);
}

function monthNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text) <= 12 ? Number(text) : 0;
  const byName = NAMES.findIndex(
    (name, index) => text.length >= 3 && text.startsWith(name) && FULL[index]?.startsWith(text),
  );
  return byName + 1;
}

function checked(month: string): string | null {
  return isMonth(month) ? month : null;
}
