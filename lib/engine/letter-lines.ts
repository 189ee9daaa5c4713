import type { DocumentKind, Line, ResumeDocument } from "#lib/documents/schema.ts";

// Without zod, since the result page does the same in the browser.

export function kindOf({ sections }: ResumeDocument): DocumentKind {
  return sections.some((section) => section.name === "letter") ? "letter" : "resume";
}

/** A letter's lines by paragraph: its sentences in order. What is no sentence (the name below) stands alone. */
export function paragraphsOf<L extends Pick<Line, "kind">>(lines: L[]): L[][] {
  const paragraphs: L[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.kind === "sentence" && last && isSentence(last[0]!)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

export function isSentence({ kind }: Pick<Line, "kind">): boolean {
  return kind === "opening" || kind === "sentence";
}

/** The lines that are left, each paragraph begun by the first of its sentences that stayed. */
export function reopened(before: Line[], left: Line[]): Line[] {
  const place = new Map(
    paragraphsOf(before).flatMap((lines, at) => lines.map((line) => [line.id, at] as const)),
  );
  let last = -1;
  return left.map((line): Line => {
    const at = place.get(line.id) ?? last;
    const begins = line.kind === "sentence" && at !== last;
    last = at;
    return begins ? { ...line, kind: "opening" } : line;
  });
}
