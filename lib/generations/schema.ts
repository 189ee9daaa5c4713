import { z } from "zod";
import {
  documentKinds,
  documentSchema,
  preparedSchema,
  remarksSchema,
  sectionNames,
  type DocumentKind,
} from "#lib/documents/schema.ts";
import { innerIdSchema } from "#lib/id.ts";
import { analysisSchema, correctionSchema, postingTextLimit } from "#lib/postings/schema.ts";
import { profileSchema } from "#lib/profile/schema.ts";
import { line } from "#lib/text.ts";

export const tones = ["formal", "warm", "direct"] as const;
export type Tone = (typeof tones)[number];
export const lengths = ["one-page", "two-pages", "master"] as const;
export const stageNames = [
  "analyze-posting",
  "match-profile",
  "write-resume",
  "verify",
  "prepare-document",
] as const;
export type StageName = (typeof stageNames)[number];
export const stageTitles: Record<StageName, string> = {
  "analyze-posting": "Analyze posting",
  "match-profile": "Match profile",
  "write-resume": "Write resume",
  verify: "Verify",
  "prepare-document": "Prepare document",
};
/** A stage's title in a run that makes such a document. */
export function stageTitle(name: StageName, kind: DocumentKind): string {
  return name === "write-resume" && kind === "letter" ? "Write letter" : stageTitles[name];
}
/** waiting and running are live; stopped by its user; failed after its attempts ran out. */
export const generationStates = ["waiting", "running", "done", "stopped", "failed"] as const;

function wholeNumber(least: number, most: number) {
  const words = `A whole number from ${least} to ${most}.`;
  return z.number(words).int(words).min(least, words).max(most, words);
}

/** A letter reads `tone` and the focus areas, a resume all but `tone`. Runs from before there were letters made resumes. */
export const tailorOptionsSchema = z.object({
  document: z.enum(documentKinds).default("resume"),
  tone: z.enum(tones).default("formal"),
  length: z.enum(lengths),
  focusAreas: z.array(line(100, 1)).max(5, "At most 5 focus areas."),
  sections: z.array(z.enum(sectionNames)).min(1, "Choose at least one section."),
  maxRoles: wholeNumber(1, 50),
  maxProjects: wholeNumber(0, 50),
});
export type TailorOptions = z.infer<typeof tailorOptionsSchema>;

export const defaultTailorOptions: TailorOptions = {
  document: "resume",
  tone: "formal",
  length: "one-page",
  focusAreas: [],
  sections: [...sectionNames],
  maxRoles: 6,
  maxProjects: 3,
};

/** As the posting has it, or nothing: a form's limits are not a posting's. */
const asRead = line(postingTextLimit);

/** All that a run reads, frozen when it was asked for: a later edit of profile or posting changes no run. */
export const runInputSchema = z.object({
  profile: profileSchema,
  posting: z.object({
    text: z.string(),
    correction: z
      .object({
        title: asRead,
        company: asRead,
        place: asRead,
        priorities: correctionSchema.shape.priorities,
        corrected: correctionSchema.shape.corrected,
      })
      .nullable(),
  }),
  options: tailorOptionsSchema,
  today: z.string(),
});
export type RunInput = z.infer<typeof runInputSchema>;

/**
 * How strongly the evidence shows it: `stated` stands in a list or a sentence about oneself, `used` in a role or
 * project, `measured` in one with a number. `months` are those of the dated roles that show it, none counted
 * twice; `lastUsed` is the last of them, "now" in a role that goes on, "" when no dated role shows it.
 */
export const strengthSchema = z.object({
  level: z.enum(["stated", "used", "measured"]),
  months: z.number().int(),
  lastUsed: z.string(),
});
export type Strength = z.infer<typeof strengthSchema>;

/** How far one requirement is met. `gap` says in plain words what is missing ("" when met). */
export const coverageSchema = z.object({
  requirementId: z.string(),
  status: z.enum(["met", "partly", "gap"]),
  factIds: z.array(z.string()),
  /** Points won and possible; all `max` of a posting add up to 100. */
  points: z.number(),
  max: z.number(),
  gap: z.string(),
  /** Of nothing that is met, and of coverage from before it was told: none. */
  strength: strengthSchema.optional(),
  /** Which of the requirement's alternatives holds, or is nearest. */
  way: z.number().int().min(0).optional(),
});
export type Coverage = z.infer<typeof coverageSchema>;

export const scorePartSchema = z.object({
  label: z.string(),
  points: z.number(),
  max: z.number(),
  reason: z.string(),
});

/** Stage two. `score` is the match score, 0 to 100, null when the posting asks for nothing we can read. */
export const matchSchema = z.object({
  score: z.number().int().min(0).max(100).nullable(),
  parts: z.array(scorePartSchema),
  coverage: z.array(coverageSchema),
  /** Fact ids, strongest for this posting first, with their weight. */
  relevance: z.array(z.object({ factId: z.string(), weight: z.number() })),
});
export type Match = z.infer<typeof matchSchema>;

/** Stage two's answer in a few figures, as a list of postings shows it. */
export type Fit = Pick<Match, "score"> & {
  met: number;
  partly: number;
  gaps: number;
  required: number;
  requiredMet: number;
  /** What is missing and worth most, in a few words; "" when nothing is, or the person leaves it. */
  topGap: string;
};

/** Stage three. `left` counts facts that were not used, `advice` what to add to the profile. */
export const draftSchema = z.object({
  document: documentSchema,
  usedFacts: z.number(),
  totalFacts: z.number(),
  advice: z.array(z.string()),
  /**
   * How good the choice of content is (lib/engine/write-resume/worth.ts): its worth, and what no choice that fits
   * exceeds; the same when it is proven to be the best. A master chooses nothing; older runs did not say.
   */
  selection: z.object({ worth: z.number(), bound: z.number(), isOptimal: z.boolean() }).optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Stage four. `document` is the draft after failing lines were replaced. */
export const verificationSchema = z.object({
  document: documentSchema,
  checkedLines: z.number(),
  replaced: z.array(z.object({ lineId: z.string(), was: z.string(), reason: z.string() })),
  ...remarksSchema.shape,
});
export type Verification = z.infer<typeof verificationSchema>;

export const stageOutputs = {
  "analyze-posting": analysisSchema,
  "match-profile": matchSchema,
  "write-resume": draftSchema,
  verify: verificationSchema,
  "prepare-document": preparedSchema,
} as const;

/** What pages show of a stage. The documents of the last two are shown from where they are kept, as edited since. */
export const shownOutputs = {
  ...stageOutputs,
  verify: verificationSchema.omit({ document: true }),
  "prepare-document": preparedSchema.pick({ pages: true, freeRows: true }),
} as const;

export const feedbackSchema = z.object({ isUseful: z.boolean(), reason: line(500) });
export const lineEditSchema = z.object({ lineId: innerIdSchema, text: line(500, 1) });
