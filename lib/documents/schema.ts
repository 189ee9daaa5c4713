import { z } from "zod";

/**
 * How a line came to be. verbatim: a fact's own words · trimmed: words left out, none added · merged: two or
 * more facts of one item joined · reworded: tidied (a verb's tense, figures, stops), or one term said as the posting
 * says it, by the lexicon · composed: a fixed frame around facts (heading, dates, list) · own: the person's own edit.
 */
export const operations = ["verbatim", "trimmed", "merged", "reworded", "composed", "own"] as const;
export const lineKinds = [
  "name",
  "headline",
  "contact",
  "paragraph",
  "item",
  "detail",
  "bullet",
  "list",
] as const;
export const sectionNames = [
  "summary",
  "experience",
  "education",
  "projects",
  "skills",
  "languages",
  "certifications",
  "additional",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** One checked claim inside a line, for the note beside it: `subject` is what was looked at ("60", "Lakeside General"). */
export const checkSchema = z.object({
  kind: z.enum(["number", "date", "name", "title", "employer", "skill", "degree", "scope", "word"]),
  subject: z.string(),
  holds: z.boolean(),
});
export type Check = z.infer<typeof checkSchema>;

/**
 * One unit of a document. `text` is the words; `aside` stands at the right edge (dates). `factIds` is the
 * evidence; `requirementIds` what it serves. `checks` is filled by stage four.
 */
export const lineSchema = z.object({
  id: z.string(),
  kind: z.enum(lineKinds),
  text: z.string(),
  aside: z.string(),
  factIds: z.array(z.string()),
  operation: z.enum(operations),
  requirementIds: z.array(z.string()),
  checks: z.array(checkSchema),
});
export type Line = z.infer<typeof lineSchema>;

/** A document: the head (name, headline, contact) and sections in order. `heading` is a standard ATS heading. */
export const documentSchema = z.object({
  head: z.array(lineSchema),
  sections: z.array(
    z.object({ name: z.enum(sectionNames), heading: z.string(), lines: z.array(lineSchema) }),
  ),
});
export type ResumeDocument = z.infer<typeof documentSchema>;

export const severities = ["error", "warning", "advice"] as const;

/** A remark of stage four. `lineId` is "" when it concerns the whole document. */
export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  lineId: z.string(),
  reason: z.string(),
  remedy: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

/** Until documents are drawn as PDF, a page is 54 lines of 95 characters of the .txt. */
export const pageSize = { rows: 54, columns: 95 } as const;

/** What stage five prepares and a document's version stores. `rows` are the .txt's lines as wrapped, each with the document line it came from ("" for none). */
export const preparedSchema = z.object({
  document: documentSchema,
  rows: z.array(z.object({ text: z.string(), lineId: z.string() })),
  pages: z.number().int(),
  freeRows: z.number().int(),
});
export type Prepared = z.infer<typeof preparedSchema>;
