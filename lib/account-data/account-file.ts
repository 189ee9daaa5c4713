import "server-only";
import { z } from "zod";
import { preparedSchema } from "#lib/documents/schema.ts";
import {
  generationStates,
  runInputSchema,
  shownOutputs,
  stageNames,
  stageOutputs,
  type StageName,
} from "#lib/generations/schema.ts";
import { analysisSchema, correctionSchema, postingStatuses, postingTextLimit } from "#lib/postings/schema.ts";
import { profileLabelSchema, profileSchema, versionSchema } from "#lib/profile/schema.ts";
import { line, lines } from "#lib/text.ts";

export const fileFormat = "candor-account";
/** Raised when a file of this version could no longer be read as it is; older ones are then brought up to date here. */
export const fileVersion = 1;

/** Only ties things together within one file; an import gives new ones. */
const id = z.string().min(1).max(60);
/** PostgreSQL has no year 0. */
const instant = z.iso.datetime().refine((text) => !text.startsWith("0000"), "There is no year 0.");
/** Titles and companies that were read out of a posting are as long as the posting had them. */
const heading = line(postingTextLimit);
const act = line(500);

/** Which version is which must be clear, or the newest one would be a guess. */
const hasDistinctVersions = (versions: { version: number }[]) =>
  new Set(versions.map((one) => one.version)).size === versions.length;
const versionsTwice = "Two versions have the same number.";

export const profileItemSchema = z.object({
  id,
  label: profileLabelSchema,
  isPrimary: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
  versions: z
    .array(
      z.object({
        version: versionSchema,
        act,
        startedAt: instant,
        savedAt: instant,
        document: profileSchema,
      }),
    )
    .min(1)
    .refine(hasDistinctVersions, versionsTwice),
});
export type ProfileItem = z.infer<typeof profileItemSchema>;

export const postingItemSchema = z.object({
  id,
  title: heading,
  company: heading,
  place: heading,
  text: lines(postingTextLimit),
  understood: analysisSchema.omit({ text: true }),
  priorities: correctionSchema.shape.priorities,
  corrected: correctionSchema.shape.corrected,
  tags: correctionSchema.shape.tags,
  notes: correctionSchema.shape.notes,
  status: z.enum(postingStatuses),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
});
export type PostingItem = z.infer<typeof postingItemSchema>;

const stageItemSchema = z
  .object({ stage: z.enum(stageNames), output: z.unknown(), durationMs: z.number().min(0), endedAt: instant })
  // What does not fit its stage (in an older file, say) arrives as an output that was emptied by age: it can be
  // made again, and what it led to is in the document.
  .transform((item) => ({ ...item, output: fitting(item.stage, item.output) }));

/** A run that went on for long keeps its last stages' outputs whole, another what pages show of them. */
function fitting(stage: StageName, output: unknown) {
  return stageOutputs[stage].safeParse(output).data ?? shownOutputs[stage].safeParse(output).data ?? null;
}

const documentItemSchema = z.object({
  title: heading,
  company: heading,
  createdAt: instant,
  updatedAt: instant,
  versions: z
    .array(z.object({ version: versionSchema, act, savedAt: instant, content: preparedSchema }))
    .min(1)
    .refine(hasDistinctVersions, versionsTwice),
});

const points = z.number().int().min(0).max(100).nullable();

export const generationItemSchema = z.object({
  id,
  /** One of this file's postings; null when it was deleted, or a bundled one. */
  postingId: id.nullable(),
  /** The bundled posting that it was made for, by the name that it has in every installation. */
  bundledPosting: line(200).nullable(),
  /** "" when the profile was gone before this account's file was made: the import that brought it found none. */
  profileId: id.or(z.literal("")),
  profileVersion: versionSchema,
  input: runInputSchema,
  title: heading,
  company: heading,
  state: z.enum(generationStates),
  attempt: z.number().int().min(0).max(1000),
  score: points,
  atsScore: points,
  failure: line(1000),
  isUseful: z.boolean().nullable(),
  usefulReason: line(500),
  createdAt: instant,
  finishedAt: instant.nullable(),
  stages: z
    .array(stageItemSchema)
    .max(stageNames.length)
    .refine(
      (stages) => new Set(stages.map(({ stage }) => stage)).size === stages.length,
      "A stage is there twice.",
    ),
  document: documentItemSchema.nullable(),
});
export type GenerationItem = z.infer<typeof generationItemSchema>;

/** All that Candor holds of a person, in one file. It holds no secret: no password, no session, no link. */
export const accountExportSchema = z.object({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  exportedAt: instant,
  account: z.object({ name: z.string(), email: z.string().nullable(), createdAt: instant }),
  profiles: z.array(profileItemSchema),
  postings: z.array(postingItemSchema),
  generations: z.array(generationItemSchema),
  audit: z.array(
    z.object({
      at: instant,
      action: z.string(),
      entity: z.string(),
      entityId: z.string(),
      address: z.string(),
      isOk: z.boolean(),
    }),
  ),
  sessions: z.array(
    z.object({
      createdAt: instant,
      lastSeenAt: instant,
      expiresAt: instant,
      userAgent: z.string(),
      address: z.string(),
    }),
  ),
});
export type AccountExport = z.infer<typeof accountExportSchema>;
