import type { Line, ResumeDocument, SectionName } from "#lib/documents/schema.ts";
import { needsBlank, rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import type { Entry, Extra } from "./writing.ts";

export const headings: Record<SectionName, string> = {
  summary: "Summary",
  experience: "Experience",
  education: "Education",
  projects: "Projects",
  skills: "Skills",
  languages: "Languages",
  certifications: "Certifications",
  additional: "Additional",
};

type Candidate = { entry: Entry; extra: Extra | null; value: number };
type Kept = { entry: Entry; extras: Set<Extra> };

/**
 * The entries and extras worth most that fit into `rows`, in the order they came in. What does not fit is passed over
 * and smaller things after it still tried. An extra never comes without its entry. `isAll`: nothing was left out.
 */
export function fitEntries(head: Line[], entries: Entry[], rows: number): { kept: Entry[]; isAll: boolean } {
  const candidates = entries.flatMap((entry): Candidate[] => [
    { entry, extra: null, value: entry.value },
    ...entry.extras.map((extra) => ({ entry, extra, value: Math.min(extra.value, entry.value - 0.01) })),
  ]);
  candidates.sort((a, b) => b.value - a.value);
  const kept = new Map<Entry, Kept>();
  const usage = new Map<SectionName, number>();
  let used = head.reduce((sum, line) => sum + rowsOfLine(line).length, 0);
  let isAll = true;
  for (const { entry, extra } of candidates) {
    const mine = kept.get(entry);
    if (used >= rows) {
      isAll = false;
      break;
    }
    if (extra !== null && !mine) continue;
    const lines = extra === null ? entry.lines : [extra.line];
    let cost = lines.reduce((sum, line) => sum + rowsOfLine(line).length, 0);
    if (used + cost > rows) {
      isAll = false;
      continue;
    }
    const before = usage.get(entry.section) ?? -2;
    const next: Kept = { entry, extras: new Set(mine?.extras) };
    if (extra !== null) next.extras.add(extra);
    const after = blanksIn(entries, kept, next);
    cost += after - before;
    if (used + cost > rows) {
      isAll = false;
      continue;
    }
    kept.set(entry, next);
    usage.set(entry.section, after);
    used += cost;
  }
  return { kept: entries.flatMap((entry) => keptEntry(kept.get(entry))), isAll };
}

function keptEntry(kept: Kept | undefined): Entry[] {
  if (!kept) return [];
  return [{ ...kept.entry, extras: kept.entry.extras.filter((extra) => kept.extras.has(extra)) }];
}

/** Blank rows between the entries of the section that `next` belongs to, with `next` in place. */
function blanksIn(entries: Entry[], kept: Map<Entry, Kept>, next: Kept): number {
  let blanks = 0;
  let last: Line | undefined;
  for (const entry of entries) {
    if (entry.section !== next.entry.section) continue;
    const here = entry === next.entry ? next : kept.get(entry);
    if (!here) continue;
    if (needsBlank(last, entry.lines[0]!)) blanks += 1;
    const extra = entry.extras.findLast((one) => here.extras.has(one));
    last = extra?.line ?? entry.lines.at(-1);
  }
  return blanks;
}

/** The document of these entries; each section's entries stand together in the given order. */
export function buildDocument(head: Line[], entries: Entry[], order: SectionName[]): ResumeDocument {
  const sections = order.flatMap((name) => {
    const lines = entries
      .filter((entry) => entry.section === name)
      .flatMap((entry) => [...entry.lines, ...entry.extras.map((extra) => extra.line)]);
    return lines.length === 0 ? [] : [{ name, heading: headings[name], lines }];
  });
  return { head, sections };
}
