import type { documentSections, Finding, ResumeDocument, SectionName } from "#lib/documents/schema.ts";
import { layoutDocument, pagesOf } from "#lib/engine/prepare-document/layout.ts";
import { countLetters } from "#lib/language/letters.ts";
import { remark } from "./remark.ts";

// Headings that parsers file sections under.
const standardHeadings: Record<(typeof documentSections)[number], RegExp> = {
  summary: /^(?:professional )?(?:summary|profile)$/i,
  experience: /^(?:(?:professional |work )?experience|work history|employment(?: history)?)$/i,
  education: /^education(?: and training)?$/i,
  projects: /^projects$/i,
  skills: /^(?:core |technical )?skills$/i,
  languages: /^languages$/i,
  certifications: /^(?:certifications|licenses|licenses and certifications)$/i,
  additional: /^(?:additional(?: information)?|further|volunteering|awards|publications)$/i,
  letter: /^$/,
};
const usualPages = 2;
const fewWords = 120;
// Two spaces or more, tabs and bars stand for the columns of a table, which parsers read across.
const TABLE = /\t| {3,}|[│┃║]|(?:\|[^|]*){2,}/;

/** Headings, the order of sections, length, and what looks like a table. */
export function layoutFindings(document: ResumeDocument): Finding[] {
  return [
    ...headingFindings(document),
    ...orderFindings(document),
    ...lengthFindings(document),
    ...tableFindings(document),
  ];
}

function headingFindings({ sections }: ResumeDocument): Finding[] {
  return sections
    .filter(({ name, heading }) => !standardHeadings[name].test(heading.trim()))
    .map(({ heading, lines }) =>
      remark(
        "odd-heading",
        "warning",
        `Parsers may not know the heading “${heading}”.`,
        "Use the usual word for this section.",
        lines[0]?.id,
      ),
    );
}

function orderFindings({ sections }: ResumeDocument): Finding[] {
  const at = (name: SectionName) => sections.findIndex((section) => section.name === name);
  const findings: Finding[] = [];
  if (at("summary") > 0)
    findings.push(
      remark(
        "section-order",
        "advice",
        "The summary does not come first.",
        "Move it up, directly under your name.",
      ),
    );
  const main = Math.max(at("experience"), at("education"));
  const minor = ["languages", "additional"] as const;
  if (main !== -1 && minor.some((name) => at(name) !== -1 && at(name) < Math.max(at("experience"), 0)))
    findings.push(
      remark(
        "section-order",
        "advice",
        "Languages or further things stand before experience.",
        "Put experience first: it is what is read first.",
      ),
    );
  return findings.slice(0, 1);
}

function lengthFindings(document: ResumeDocument): Finding[] {
  const rows = layoutDocument(document);
  const pages = pagesOf(rows.length);
  const wordCount = rows.reduce(
    (sum, row) => sum + row.text.split(" ").filter((word) => countLetters(word) > 0).length,
    0,
  );
  if (pages > usualPages)
    return [
      remark(
        "long",
        "advice",
        `The document has ${pages} pages.`,
        "Most employers read two at most. Choose a shorter length.",
      ),
    ];
  if (document.sections.length > 0 && wordCount < fewWords)
    return [
      remark(
        "short",
        "advice",
        `The document has only ${wordCount} words.`,
        "Add what you did and learned, with numbers where you know them.",
      ),
    ];
  return [];
}

function tableFindings({ sections }: ResumeDocument): Finding[] {
  return sections
    .flatMap((section) => section.lines)
    .filter((line) => TABLE.test(line.text))
    .map((line) =>
      remark(
        "table",
        "warning",
        "This line looks like the row of a table, which parsers read across.",
        "Write it as a sentence or a list with commas.",
        line.id,
      ),
    );
}
