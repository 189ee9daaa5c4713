import { z } from "zod";
import { applyCorrections } from "#lib/engine/apply-corrections.ts";
import {
  analysisSchema,
  correctionSchema,
  postingStatuses,
  type Analysis,
  type Correction,
  type PostingStatus,
} from "./schema.ts";

// A row's JSON columns hold what the schemas say; this file is the way in and out of them.

const tagsSchema = correctionSchema.shape.tags;
const prioritiesSchema = correctionSchema.shape.priorities;
const glimpseSchema = analysisSchema.pick({
  workMode: true,
  employment: true,
  seniority: true,
  pay: true,
  skills: true,
  state: true,
});
const statusSchema = z.enum(postingStatuses);

/** The plain text has a column of its own and is as long as all the rest, so it isn't stored twice. */
export function packAnalysis(analysis: Analysis): string {
  return JSON.stringify({ ...analysis, text: "" });
}

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
  tags: string[];
  notes: string;
  status: PostingStatus;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

/** A posting as a line of the list. */
export type PostingSummary = Pick<
  PostingView,
  "id" | "isOwn" | "title" | "company" | "place" | "status" | "tags" | "updatedAt"
> &
  Pick<Analysis, "workMode" | "employment" | "seniority" | "pay" | "skills" | "state"> & {
    /** The plain text when something was looked for, else "". */
    text: string;
    deletedAt: Date | null;
  };

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
  const understood = analysisSchema.parse({ ...JSON.parse(row.analysis), text: row.text });
  const priorities = prioritiesSchema.parse(JSON.parse(row.priorities));
  const { id, title, company, place, text, notes, version, createdAt, updatedAt } = row;
  return {
    id,
    isOwn: row.userId !== null,
    title,
    company,
    place,
    text,
    understood,
    analysis: applyCorrections(understood, { title, company, place, priorities }),
    priorities,
    tags: tagsSchema.parse(JSON.parse(row.tags)),
    notes,
    status: statusSchema.parse(row.status),
    version,
    createdAt,
    updatedAt,
  };
}

type ListedPosting = Omit<StoredPosting, "text" | "priorities" | "notes" | "version" | "createdAt"> & {
  text?: string;
  deletedAt: Date | null;
};

export function summarizePosting(row: ListedPosting): PostingSummary {
  const { id, title, company, place, updatedAt, deletedAt } = row;
  return {
    id,
    isOwn: row.userId !== null,
    title,
    company,
    place,
    status: statusSchema.parse(row.status),
    tags: tagsSchema.parse(JSON.parse(row.tags)),
    ...glimpseSchema.parse(JSON.parse(row.analysis)),
    text: row.text ?? "",
    updatedAt,
    deletedAt,
  };
}
