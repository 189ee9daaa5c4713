import { z } from "zod";
import { canBeId, idSchema, innerIdSchema } from "#lib/id.ts";
import { employmentTypes, proficiencies, typedVersionSchema } from "#lib/profile/schema.ts";
import { codePoints, line, lines } from "#lib/text.ts";

export const postingStatuses = ["draft", "active", "archived"] as const;
export type PostingStatus = (typeof postingStatuses)[number];
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
/** How many postings of their own a person may have; those in the trash don't count. */
export const ownPostingsLimit = 2000;

/** From school to doctorate: each covers those before it. */
export const educationLevels = ["school", "associate", "bachelor", "master", "doctorate"] as const;
export type EducationLevel = (typeof educationLevels)[number];

/**
 * What one stretch of a posting asks for. `start` and `end` are UTF-16 offsets into the posting's plain text
 * (end exclusive), `text` is that very span. `skills` are canonical lexicon names; when `isAnyOf`, one of
 * them is enough. Kind `physical` is physical or legal: of the body, age, right to work, checks.
 */
const askSchema = z.object({
  text: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.enum(requirementKinds),
  skills: z.array(z.string()),
  isAnyOf: z.boolean(),
  minYears: z.number().nullable(),
  /** The least level, null when it is any or none is said, and the fields of study, one of which is enough. */
  education: z.object({ level: z.enum(educationLevels).nullable(), fields: z.array(z.string()) }).optional(),
  /** Where a license has to be valid and of which class, as written; "" when the posting does not say. */
  license: z.object({ place: z.string(), class: z.string() }).optional(),
});
export type Ask = z.infer<typeof askSchema>;

/** A way to meet a requirement; `all` when it asks for several things together ("a degree and two years"). */
const waySchema = askSchema.extend({ all: z.array(askSchema).optional() });
export type Way = z.infer<typeof waySchema>;

/**
 * One thing that a posting asks for. With `alternatives` it is met when one of them is; of itself it then
 * says the first one's kind, all their skills, the least of their years, and the first degree. Analyses from before there were alternatives have none.
 */
export const requirementSchema = askSchema.extend({
  id: z.string(),
  priority: z.enum(priorities),
  alternatives: z.array(waySchema).optional(),
  /** The person leaves this gap: it counts as before, and nobody is told to close it. */
  isLeft: z.boolean().optional(),
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

/** A stretch of the posting's text, offsets as a requirement's. */
export const spanSchema = z.object({ text: z.string(), start: z.number(), end: z.number() });

/** What stage one understood. `text` is the plain text that all spans point into. Unknown is "" or null. */
export const analysisSchema = z.object({
  text: z.string(),
  /** ISO 639-1, "" when the text is too short or not language. */
  language: z.string(),
  /** `ok`; `noise`: no readable sentences; `foreign`: not English, so only terms are matched; `bare`: nothing is asked for. */
  state: z.enum(["ok", "noise", "foreign", "bare"]),
  title: z.string(),
  /** The text names its job nowhere: the title is what it is likely to be called. */
  isTitleInferred: z.boolean().default(false),
  /** What kind of work the title names: a canonical name and its ISCO-08 unit group. */
  occupation: z.object({ name: z.string(), isco: z.string() }).nullable().default(null),
  company: z.string(),
  /** The first of `places`. */
  place: z.string(),
  places: z.array(z.string()).default([]),
  workMode: z.enum(["", ...workModes]),
  employment: z.enum(["", ...employmentTypes]),
  seniority: z.enum(["", ...seniorityLevels]),
  pay: paySchema.nullable(),
  /** As written in the posting. */
  deadline: z.string(),
  minYears: z.number().nullable(),
  skills: z.array(z.string()),
  requirements: z.array(requirementSchema),
  responsibilities: z.array(spanSchema),
  benefits: z.array(spanSchema).default([]),
});
export type Analysis = z.infer<typeof analysisSchema>;

/** Says how long a text is that is too long, so that one knows how much has to go. */
const pastedText = lines(Number.MAX_SAFE_INTEGER)
  .refine((text) => text !== "", "Paste the posting here first.")
  .refine((text) => codePoints(text) <= postingTextLimit, {
    error: (issue) =>
      `This is ${count(codePoints(String(issue.input)))} characters long, and a posting may have ${count(postingTextLimit)}. Leave out what is not about the job, and try again.`,
  });

function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** What a person pastes: plain text or HTML. */
export const pasteSchema = z.object({ text: pastedText });

/** What the tailoring form was asked before the posting: it goes along as it is, and only that form reads it. */
export const tailorQuery = z.string().max(200).catch("");

export const pasteFormSchema = pasteSchema.extend({ tailor: tailorQuery });

/** Left: counts as the priority after the dash, without advice. */
export const leftPriorities = ["left-required", "left-preferred", "left-mentioned"] as const;
const chosenPriority = z.enum([...priorities, ...leftPriorities, "ignored"]);

const mostPay = 1_000_000_000_000;
const currencyForm = /^\S{1,5}$/u;

/** Pay as a person writes it down; what it comes to in a year is worked out. */
export const ownPaySchema = paySchema
  .pick({ min: true, max: true, currency: true, period: true })
  .extend({
    min: z.number().min(0).max(mostPay),
    max: z.number().min(0).max(mostPay),
    currency: z.string().regex(currencyForm),
  })
  .refine(({ min, max }) => max >= min);
export type OwnPay = z.infer<typeof ownPaySchema>;

export const mostYears = 99;

const moreSkills = z.array(line(100, 1)).max(20, "At most 20 skills.");

/**
 * What a person says instead of what was read: the pay (null: none is named), and of an ask
 * (keys as `asksOf` gives them) its least years (null: none), which of its skills it asks for, and which `more`
 * (canonical names, once they are stored). What isn't there stands as it was read.
 */
export const correctedSchema = z.object({
  pay: ownPaySchema.nullable().optional(),
  asks: z
    .record(
      z.string().max(40),
      z.object({
        minYears: z.number().min(0).max(mostYears).nullable().optional(),
        skills: z.array(z.string().max(200)).max(200).optional(),
        more: moreSkills.optional(),
      }),
    )
    .optional(),
});
export type Corrected = z.infer<typeof correctedSchema>;

/** What a person may correct after the posting was understood; empty fields keep what was understood empty. */
export const correctionSchema = z.object({
  title: line(200, 1),
  company: line(200),
  place: line(100),
  status: z.enum(postingStatuses),
  notes: lines(5000),
  tags: z.array(line(50, 1)).max(10, "At most 10 tags."),
  /**
   * Requirement ids with another priority than was understood; "ignored" drops the requirement, "left-…" keeps
   * it with that priority as a gap that the person leaves.
   */
  priorities: z.record(z.string().max(40), chosenPriority),
  /** None of a posting from before there were any. */
  corrected: correctedSchema.optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** The field of the edit form that holds a requirement's priority. */
export function priorityField(requirementId: string): string {
  return `priority.${requirementId}`;
}

/** The fields of the edit form that hold an ask's least years, which of its skills it asks for, and which more. */
export const askFields = {
  years: (key: string) => `years.${key}`,
  skills: (key: string) => `skills.${key}`,
  more: (key: string) => `more.${key}`,
};

const amountWords = "A number without signs or letters, such as 41.50 or 62,000.";
const yearsWords = `A number of years up to ${mostYears}, or nothing.`;

/** A number as the form shows it and takes it back. */
export const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/** What is typed as a number: thousands may be parted by commas; "" is none. */
const typedNumber = (words: string, most: number) =>
  z
    .string()
    .trim()
    .regex(/^(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,13})?(?:\.\d{1,2})?$/, words)
    .transform((text) => (text === "" ? null : Number(text.replaceAll(",", ""))))
    .refine((value) => value === null || value <= most, words);

const ofRequirement = /^(priority|years|skills|more)\.(.{1,40})$/;

/** "years.r1" as `r1` of `years`: what is wrong with it has that very path, which is the field's name. */
function groupFields(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const groups = { priority: [], years: [], skills: [], more: [] } as Record<string, [string, unknown][]>;
  const others: [string, unknown][] = [];
  for (const [name, value] of Object.entries(raw)) {
    const [, group = "", id = ""] = ofRequirement.exec(name) ?? [];
    (groups[group] ?? others).push([groups[group] ? id : name, value]);
  }
  const grouped = Object.entries(groups).map(([group, fields]) => [group, Object.fromEntries(fields)]);
  return { ...Object.fromEntries(others), ...Object.fromEntries(grouped) };
}

/** An empty one goes along, so that none chosen is told from none asked. */
const typedSkills = z.preprocess(
  (value) => [value].flat().filter((skill) => skill !== ""),
  z.array(z.string().max(200)).max(200),
);

/** Each once. */
const betweenCommas = line(2500).transform((text) =>
  [...new Set(text.split(",").map((part) => part.trim()))].filter((part) => part !== ""),
);

/** The edit form as its flat fields: tags in one line between commas, each priority in a field of its own. */
export const editFormSchema = z.preprocess(
  groupFields,
  z
    .object({
      id: idSchema,
      version: typedVersionSchema,
      tailor: tailorQuery,
      text: pastedText,
      ...correctionSchema.omit({ tags: true, priorities: true, corrected: true }).shape,
      payMin: typedNumber(amountWords, mostPay).optional(),
      payMax: typedNumber(amountWords, mostPay).optional(),
      payCurrency: line(5).default(""),
      payPeriod: z.enum(payPeriods).default("year"),
      tags: betweenCommas.pipe(correctionSchema.shape.tags),
      priority: correctionSchema.shape.priorities,
      years: z.record(z.string(), typedNumber(yearsWords, mostYears)),
      skills: z.record(z.string(), typedSkills),
      more: z.record(z.string(), betweenCommas.pipe(moreSkills)),
    })
    .transform((form, context) => {
      const { id, version, tailor, text, payMin, payMax, payCurrency, payPeriod, ...rest } = form;
      const { priority: priorities, years, skills, more, ...about } = rest;
      const pay = typedPay({ payMin, payMax, payCurrency, payPeriod }, context);
      const ids = new Set([years, skills, more].flatMap((fields) => Object.keys(fields)));
      const asks = Object.fromEntries(
        [...ids].map((one) => [one, { minYears: years[one], skills: skills[one], more: more[one] }]),
      );
      const corrected: Corrected = { pay, asks };
      return { id, version, tailor, text, correction: { ...about, priorities, corrected } };
    }),
);

type TypedPay = {
  payMin?: number | null;
  payMax?: number | null;
  payCurrency: string;
  payPeriod: OwnPay["period"];
};

/** One amount alone is both ends, none is no pay. A form without the fields says nothing about it. */
function typedPay({ payMin, payMax, payCurrency, payPeriod }: TypedPay, context: z.RefinementCtx) {
  if (payMin === undefined && payMax === undefined) return undefined;
  const min = payMin ?? payMax ?? null;
  if (min === null) return null;
  const pay = { min, max: payMax ?? min, currency: payCurrency, period: payPeriod };
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  if (pay.max < pay.min) refuse("payMax", "This is less than where it begins.");
  if (!currencyForm.test(payCurrency)) refuse("payCurrency", "Say in which one, such as USD or EUR.");
  return pay;
}

export const copyFormSchema = z.object({ id: idSchema, tailor: tailorQuery });

/** A gap that its person leaves as it is, or takes up again. */
export const gapFormSchema = z.object({
  postingId: idSchema,
  requirementId: innerIdSchema,
  act: z.enum(["leave", "take-up"]),
});

/** What a person says they have, and where in the profile it belongs. */
export const stateFormSchema = z.object({
  postingId: idSchema,
  requirementId: innerIdSchema,
  profileId: idSchema,
  text: line(500, 1),
  place: z.string().max(60),
  proficiency: z.enum(["", ...proficiencies]).catch(""),
  tailor: tailorQuery,
});

/** `version` is the profile's, with what was stated just now. */
export const undoStatedSchema = stateFormSchema
  .pick({ postingId: true, requirementId: true, profileId: true, tailor: true })
  .extend({ version: typedVersionSchema });

/** What a posting's address asks for: the requirement that is open, whether it is being stated, what was done. */
export const postingAddressSchema = z.object({
  at: z.string().catch(""),
  have: z.string().optional().catch(undefined),
  saved: z.string().optional().catch(undefined),
  tailor: tailorQuery,
  /** The profile's version with what was stated. */
  added: z.coerce.number().int().catch(0),
});
export type PostingAddress = z.infer<typeof postingAddressSchema>;

type Asked = { at?: string; have?: ""; saved?: ""; added?: number; tailor: string };

/** The address that says this; `tailor` goes along on every way from a posting and back to it. */
export function postingHref(id: string, { at, tailor, ...asked }: Asked): `/${string}` {
  return `/postings/${encodeURIComponent(id)}${queryOf({ at, ...asked, tailor })}${at ? `#ask-${at}` : ""}`;
}

/** Where what was understood of a posting is corrected, at one requirement if asked. */
export function correctionHref(id: string, tailor: string, requirementId?: string): `/${string}` {
  const place = requirementId === undefined ? "" : `#requirement-${requirementId}`;
  return `/postings/${encodeURIComponent(id)}/edit${queryOf({ tailor })}${place}`;
}

function queryOf({ tailor, ...asked }: Partial<Asked>): string {
  const told = Object.entries(asked).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(told.map(([name, value]) => [name, String(value)]));
  if (tailor) query.set("tailor", tailor);
  return query.size === 0 ? "" : `?${query}`;
}

/** Postings chosen in the list, and what is done to them. */
export const selectionSchema = z.object({
  ids: z.array(idSchema).min(1, "Choose at least one posting first.").max(100),
  act: z.enum(["archive", "delete", "restore"]),
});

/** What has just been done to postings of the list, as its address names it; `at` in milliseconds since 1970. */
export const doneActSchema = z.object({
  did: z.enum(["archived", "deleted", "restored"]),
  at: z.coerce.number().int().min(0).max(9_999_999_999_999).catch(0),
  count: z.coerce.number().int().min(0).catch(0),
  /** Ids of those that were drafts before they were archived. */
  drafts: z
    .string()
    .max(10_000)
    .catch("")
    .transform((text) => text.split(" ").filter(canBeId)),
});
export type DoneAct = z.infer<typeof doneActSchema>;

export const postingViews = ["own", "samples", "deleted"] as const;

/** What the list's address asks for; what can't be read is as if it weren't there. */
export const postingQuerySchema = z.object({
  view: z.enum(postingViews).catch("own"),
  q: line(200).catch(""),
  /** "" is drafts and active ones together. */
  status: z.enum(["", ...postingStatuses]).catch(""),
  /** The key of the page before. */
  after: z.string().max(100).catch(""),
});
export type PostingQuery = z.infer<typeof postingQuerySchema>;
