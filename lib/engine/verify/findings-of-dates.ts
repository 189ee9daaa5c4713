import type { Finding, Line, ResumeDocument } from "#lib/documents/schema.ts";
import { monthIndex, type Month } from "#lib/time.ts";
import { datesIn, readRange, type DateClaim } from "./date-claims.ts";
import { remark } from "./remark.ts";

/** Dates that say too little, mix two forms, lie ahead, or stand in an odd order. */
export function dateFindings({ sections }: ResumeDocument, today: Month): Finding[] {
  const roles = (sections.find((section) => section.name === "experience")?.lines ?? []).filter(
    (line) => line.kind === "item" && line.aside !== "",
  );
  const papers = (sections.find((section) => section.name === "certifications")?.lines ?? []).filter(
    (line) => line.kind === "item" && line.aside !== "",
  );
  return [
    ...roles.flatMap((line) => halfDates(line)),
    ...roles.flatMap((line) => dateAhead(line, today)),
    ...mixedDates(roles),
    ...oddOrder(roles),
    ...papers.flatMap((line) => endedPaper(line, today)),
  ];
}

/** A license or certificate whose end has passed: whoever asks for it will ask. */
function endedPaper(line: Line, today: Month): Finding[] {
  const range = readRange(line.aside);
  const end = range?.isOpen === false && range.dates.length === 2 ? range.dates[1]! : null;
  if (!end || indexOf({ ...end, month: end.month === 0 ? 12 : end.month }) >= monthIndex(today)) return [];
  const remedy = "Enter its new end if it was renewed; else leave it out, or be ready to speak of it.";
  return [remark("ended-paper", "advice", `${line.text} has ended.`, remedy, line.id)];
}

function halfDates(line: Line): Finding[] {
  const range = readRange(line.aside);
  // A single month may be all of a short role; a single year says neither beginning nor end.
  if (!range || range.isOpen || range.dates.length === 2 || range.dates[0]!.month !== 0) return [];
  return [
    remark(
      "half-dates",
      "warning",
      `${line.text} has a single year for its dates.`,
      "Say when it began and when it ended, or that it goes on.",
      line.id,
    ),
  ];
}

function dateAhead(line: Line, today: Month): Finding[] {
  const start = datesIn(line.aside)[0];
  if (!start || indexOf(start) <= monthIndex(today)) return [];
  return [remark("date-ahead", "warning", `${line.text} begins in the future.`, "Check its dates.", line.id)];
}

function mixedDates(roles: Line[]): Finding[] {
  const bare = roles.filter((line) => datesIn(line.aside).some((date) => date.month === 0));
  if (bare.length === 0 || bare.length === roles.length) return [];
  return [
    remark(
      "mixed-dates",
      "advice",
      "Some roles have months, others only years.",
      "Give months for all, or years for all.",
      bare[0]!.id,
    ),
  ];
}

function oddOrder(roles: Line[]): Finding[] {
  for (let at = 1; at < roles.length; at += 1) {
    const [before, line] = [endOf(roles[at - 1]!), endOf(roles[at]!)];
    if (before !== null && line !== null && line > before + 11)
      return [
        remark(
          "role-order",
          "advice",
          "A newer role stands below an older one.",
          "Put the newest role first.",
          roles[at]!.id,
        ),
      ];
  }
  return [];
}

function endOf(line: Line): number | null {
  const range = readRange(line.aside);
  if (!range) return null;
  return range.isOpen ? Number.POSITIVE_INFINITY : indexOf(range.dates.at(-1)!);
}

function indexOf({ year, month }: DateClaim): number {
  return year * 12 + Math.max(0, month - 1);
}
