import { z } from "zod";

/**
 * How a line came to be. verbatim: a fact's own words · trimmed: words left out, none added · merged: two or
 * more facts of one item joined · reworded: tidied (a verb's tense, figures, stops), or one term said as the posting
 * says it, by the lexicon · composed: a fixed frame around facts (heading, dates, list) · own: the person's own edit.
 */
export const operations = ["verbatim", "trimmed", "merged", "reworded", "composed", "own"] as const;
/** A letter's lines are its sentences: an "opening" begins a paragraph, each "sentence" after it goes on in it, a "bullet" quotes a fact under it. */
export const lineKinds = [
  "name",
  "headline",
  "contact",
  "paragraph",
  "item",
  "detail",
  "bullet",
  "list",
  "opening",
  "sentence",
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
/** What may stand in a document: a resume's sections, from which people choose, or a letter's one. */
export const documentSections = [...sectionNames, "letter"] as const;

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

/** A document: the head (name, headline, contact) and sections in order. `heading` is a standard ATS heading, "" in a letter. */
export const documentSchema = z.object({
  head: z.array(lineSchema),
  sections: z.array(
    z.object({ name: z.enum(documentSections), heading: z.string(), lines: z.array(lineSchema) }),
  ),
});
export type ResumeDocument = z.infer<typeof documentSchema>;

export const documentKinds = ["resume", "letter"] as const;
export type DocumentKind = (typeof documentKinds)[number];

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

/**
 * One row of the .txt as wrapped, and the line it came from ("" for none). Where sentences flow together, `parts` says
 * which stretch of the row is whose (UTF-16 offsets, end exclusive), and `lineId` is that of the first.
 */
export const rowSchema = z.object({
  text: z.string(),
  lineId: z.string(),
  parts: z.array(z.object({ start: z.number(), end: z.number(), lineId: z.string() })).optional(),
});
export type Row = z.infer<typeof rowSchema>;

/** What stage four has to say of a document as it stands; `atsScore` is 100 less what the findings cost. */
export const remarksSchema = z.object({ findings: z.array(findingSchema), atsScore: z.number() });
export type Remarks = z.infer<typeof remarksSchema>;

/** What stage five prepares and a document's version stores. */
export const preparedSchema = z.object({
  document: documentSchema,
  rows: z.array(rowSchema),
  pages: z.number().int(),
  freeRows: z.number().int(),
  /** The hash of each cited fact as it was then, by fact id (lib/engine/fact-hashes.ts). Older documents have none. */
  factHashes: z.record(z.string(), z.string()).optional(),
  /** Of a version that its person made by hand. As it was written, stage four's own output says it. */
  remarks: remarksSchema.optional(),
});
export type Prepared = z.infer<typeof preparedSchema>;
