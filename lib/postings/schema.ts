import { z } from "zod";
import { employmentTypes } from "#lib/profile/schema.ts";
import { line, lines } from "#lib/text.ts";

export const postingStatuses = ["draft", "active", "archived"] as const;
export const seniorityLevels = ["intern", "entry", "mid", "senior", "lead", "executive"] as const;
export const workModes = ["onsite", "hybrid", "remote"] as const;
export const requirementKinds = [
  "skill",
  "experience",
  "education",
  "certification",
  "language",
  "physical",
  "other",
] as const;
export const priorities = ["required", "preferred", "mentioned"] as const;
export const payPeriods = ["hour", "day", "week", "month", "year"] as const;

export const postingTextLimit = 20_000;

/**
 * One thing that a posting asks for. `start` and `end` are UTF-16 offsets into the posting's plain text
 * (end exclusive), `text` is that very span. `skills` are canonical lexicon names; when `isAnyOf`, one of
 * them is enough.
 */
export const requirementSchema = z.object({
  id: z.string(),
  text: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.enum(requirementKinds),
  priority: z.enum(priorities),
  skills: z.array(z.string()),
  isAnyOf: z.boolean(),
  minYears: z.number().nullable(),
});
export type Requirement = z.infer<typeof requirementSchema>;

export const paySchema = z.object({
  min: z.number(),
  max: z.number(),
  currency: z.string(),
  period: z.enum(payPeriods),
  /** Yearly, at 2,080 hours, 260 days, 52 weeks, 12 months. */
  annualMin: z.number(),
  annualMax: z.number(),
  text: z.string(),
});

/** What stage one understood. `text` is the plain text that all spans point into. Unknown is "" or null. */
export const analysisSchema = z.object({
  text: z.string(),
  /** ISO 639-1, "" when the text is too short or not language. */
  language: z.string(),
  /** `ok`; `noise`: no readable sentences; `foreign`: not English, so only terms are matched; `bare`: nothing is asked for. */
  state: z.enum(["ok", "noise", "foreign", "bare"]),
  title: z.string(),
  company: z.string(),
  place: z.string(),
  workMode: z.enum(["", ...workModes]),
  employment: z.enum(["", ...employmentTypes]),
  seniority: z.enum(["", ...seniorityLevels]),
  pay: paySchema.nullable(),
  /** As written in the posting. */
  deadline: z.string(),
  minYears: z.number().nullable(),
  skills: z.array(z.string()),
  requirements: z.array(requirementSchema),
  responsibilities: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })),
});
export type Analysis = z.infer<typeof analysisSchema>;

/** What a person pastes: plain text or HTML. */
export const pasteSchema = z.object({ text: lines(postingTextLimit, 1) });

/** What a person may correct after the posting was understood; empty fields keep what was understood empty. */
export const correctionSchema = z.object({
  title: line(200, 1),
  company: line(200),
  place: line(100),
  status: z.enum(postingStatuses),
  notes: lines(5000),
  tags: z.array(line(50, 1)).max(10, "At most 10 tags."),
  /** Requirement ids with another priority than was understood; "ignored" drops the requirement. */
  priorities: z.record(z.string().max(40), z.enum([...priorities, "ignored"])),
});
export type Correction = z.infer<typeof correctionSchema>;
