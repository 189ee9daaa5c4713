import type { Line, ResumeDocument } from "#lib/documents/schema.ts";

const bulletsShown = 3;
const itemsShown = 2;

/**
 * The part of a document that fits beside the promise: name, headline, and the first two items of the
 * section that holds the open line, three bullets each at most, the open line always among them.
 */
export function excerpt(
  document: ResumeDocument,
  openLineId: string,
): { document: ResumeDocument; left: number } {
  const holding = document.sections.find((section) => section.lines.some((line) => line.id === openLineId));
  const section = holding ?? document.sections[0];
  const head = document.head.filter((line) => line.kind !== "contact");
  const kept = section === undefined ? [] : shorten(section.lines, openLineId);
  const total = document.head.length + document.sections.reduce((sum, each) => sum + each.lines.length, 0);
  return {
    document: { head, sections: section === undefined ? [] : [{ ...section, lines: kept }] },
    left: total - head.length - kept.length,
  };
}

function shorten(lines: Line[], openLineId: string): Line[] {
  const items: Line[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (line.kind === "item" || last === undefined) items.push([line]);
    else last.push(line);
  }
  const from = Math.max(
    0,
    items.findIndex((item) => item.some((line) => line.id === openLineId)),
  );
  return items.slice(from, from + itemsShown).flatMap((item, index) => {
    const bullets = item.filter((line) => line.kind === "bullet");
    const limit = index === 0 ? bulletsShown : 1;
    const shown = new Set(bullets.slice(0, limit));
    const open = bullets.find((line) => line.id === openLineId);
    if (open !== undefined && !shown.has(open)) {
      const last = [...shown].at(-1);
      if (last !== undefined) shown.delete(last);
      shown.add(open);
    }
    return item.filter((line) => line.kind !== "bullet" || shown.has(line));
  });
}
