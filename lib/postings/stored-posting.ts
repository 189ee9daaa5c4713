import "server-only";
import { z } from "zod";
import { applyCorrections } from "#lib/engine/apply-corrections.ts";
import { readStored } from "#lib/server/stored-json.ts";
import {
  analysisSchema,
  correctedSchema,
  correctionSchema,
  postingStatuses,
  type Analysis,
  type Corrected,
  type Correction,
  type PostingStatus,
} from "./schema.ts";

// A row's JSON columns hold what the schemas say; this file is the way out of them, store/columns.ts the way in.

const tagsSchema = correctionSchema.shape.tags;
const prioritiesSchema = correctionSchema.shape.priorities;
const statusSchema = z.enum(postingStatuses);

/** A posting as its page shows it. */
export type PostingView = {
  id: string;
  /** False for a bundled posting, which can be read and copied. */
  isOwn: boolean;
  title: string;
  company: string;
  place: string;
  text: string;
  /** As the engine understood it. */
  understood: Analysis;
  /** The same with the person's corrections. */
  analysis: Analysis;
  priorities: Correction["priorities"];
  corrected: Corrected;
  tags: string[];
  notes: string;
  status: PostingStatus;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

/** A posting as a line of the list. Its text, also the analysis's, is there only when something was looked for. */
export type PostingSummary = Pick<
  PostingView,
  "id" | "isOwn" | "title" | "company" | "place" | "text" | "analysis" | "status" | "tags" | "version"
> & { updatedAt: Date; deletedAt: Date | null };

export type StoredPosting = {
  id: string;
  userId: string | null;
  title: string;
  company: string;
  place: string;
  text: string;
  analysis: string;
  priorities: string;
  tags: string;
  notes: string;
  status: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

export function viewPosting(row: StoredPosting): PostingView {
  const { id, text, notes, version, createdAt, updatedAt } = row;
  return {
    id,
    isOwn: row.userId !== null,
    ...readRow(row),
    text,
    tags: readStored(tagsSchema, row.tags),
    notes,
    status: statusSchema.parse(row.status),
    version,
    createdAt,
    updatedAt,
  };
}

/** The text is a column of its own. */
const packedSchema = analysisSchema.omit({ text: true }).extend({ corrected: correctedSchema.default({}) });

/** What the engine understood, and the same as its person corrected it. */
function readRow(
  row: Pick<StoredPosting, "title" | "company" | "place" | "text" | "analysis" | "priorities">,
) {
  const { title, company, place } = row;
  const { corrected, ...packed } = readStored(packedSchema, row.analysis);
  const understood = { ...packed, text: row.text };
  const priorities = readStored(prioritiesSchema, row.priorities);
  const analysis = applyCorrections(understood, { title, company, place, priorities, corrected });
  return { title, company, place, understood, analysis, priorities, corrected };
}

type ListedPosting = Omit<StoredPosting, "text" | "notes" | "createdAt"> & {
  text?: string;
  deletedAt: Date | null;
};

export function summarizePosting(row: ListedPosting): PostingSummary {
  const { id, title, company, place, version, updatedAt, deletedAt } = row;
  const text = row.text ?? "";
  return {
    id,
    isOwn: row.userId !== null,
    title,
    company,
    place,
    text,
    analysis: readRow({ ...row, text }).analysis,
    status: statusSchema.parse(row.status),
    tags: readStored(tagsSchema, row.tags),
    version,
    updatedAt,
    deletedAt,
  };
}
