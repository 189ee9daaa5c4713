"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "#lib/accounts/action.ts";
import { idSchema } from "#lib/id.ts";
import { pasteSchema } from "#lib/postings/schema.ts";
import { ok } from "#lib/problem.ts";
import { typedVersionSchema } from "#lib/profile/schema.ts";
import { withOwnWords, withoutLine, saveChange, undoLineEdit } from "./edit-line.ts";
import { feedbackSchema, lineEditSchema, tailorOptionsSchema } from "./schema.ts";
import { pastedExample } from "./own-example.ts";
import { deleteGeneration, rateGeneration, stopRun } from "./store.ts";
import { tailor } from "./tailor.ts";

const documentEdit = z.object({
  generationId: idSchema,
  documentId: idSchema,
  seenVersion: typedVersionSchema,
});

/** An empty field is no number: 0 would mean none at all. */
const typedNumber = (value: unknown) =>
  typeof value !== "string" ? value : value.trim() === "" ? undefined : Number(value);

/** The form sends its focus areas as one field each, empty ones included, and its numbers as text. */
const tailorSchema = tailorOptionsSchema.extend({
  postingId: idSchema,
  /** "" is the primary one. */
  profileId: z.literal("").or(idSchema),
  submitKey: z.string().regex(/^[\x20-\x7e]{8,60}$/),
  focusAreas: z.preprocess(
    (value) =>
      Array.isArray(value) ? value.filter((text) => typeof text === "string" && text.trim() !== "") : value,
    tailorOptionsSchema.shape.focusAreas,
  ),
  maxRoles: z.preprocess(typedNumber, tailorOptionsSchema.shape.maxRoles),
  maxProjects: z.preprocess(typedNumber, tailorOptionsSchema.shape.maxProjects),
});

export const tailorResume = formAction(
  {
    name: "generations.tailor",
    access: "signed-in",
    input: tailorSchema,
    limit: "generation",
    admitsItself: true,
    lists: ["focusAreas", "sections"],
  },
  async ({ signedIn, input, admit }) => {
    const { postingId, profileId, submitKey, ...options } = input;
    const asked = { postingId, profileId: profileId || null, submitKey, options };
    const result = await tailor(signedIn.viewer, asked, admit);
    if (!result.ok) return result;
    redirect(`/generations/${result.value.id}`);
  },
);

/** For the page "How it works": what the stages do to a pasted posting. Nothing is stored. */
export const showStages = formAction(
  { name: "generations.show", access: "anyone", input: pasteSchema, limit: "shown" },
  async ({ signedIn, input }) => ok(await pastedExample(signedIn?.viewer ?? null, input.text)),
);

export const stopGeneration = formAction(
  { name: "generations.stop", access: "signed-in", input: z.object({ id: idSchema }) },
  async ({ signedIn, input }) => {
    const result = await stopRun(signedIn.viewer, input.id);
    if (!result.ok) return result;
    redirect(`/generations/${input.id}`);
  },
);

export const removeGeneration = formAction(
  { name: "generations.delete", access: "signed-in", isOnce: true, input: z.object({ id: idSchema }) },
  async ({ signedIn, input }) => {
    const result = await deleteGeneration(signedIn.viewer, input.id);
    if (!result.ok) return result;
    redirect("/documents");
  },
);

export const rateResult = formAction(
  {
    name: "generations.rate",
    access: "signed-in",
    input: z.object({
      id: idSchema,
      verdict: z.enum(["useful", "not-useful"], "Choose one of the two."),
      reason: feedbackSchema.shape.reason,
    }),
  },
  async ({ signedIn, input }) => {
    const result = await rateGeneration(signedIn.viewer, input.id, input.verdict === "useful", input.reason);
    if (result.ok) revalidatePath(`/generations/${input.id}`);
    return result;
  },
);

export const editLine = formAction(
  {
    name: "generations.edit-line",
    access: "signed-in",
    isOnce: true,
    input: documentEdit.extend(lineEditSchema.shape),
    prepare: (input, { viewer }) => withOwnWords(viewer, input),
  },
  async ({ signedIn, input, prepared }) => {
    const result = prepared.ok ? await saveChange(signedIn.viewer, prepared.value) : prepared;
    if (!result.ok) return result;
    redirect(`/generations/${input.generationId}?line=${encodeURIComponent(input.lineId)}`);
  },
);

export const leaveOut = formAction(
  {
    name: "generations.leave-out",
    access: "signed-in",
    isOnce: true,
    input: documentEdit.extend({ lineId: lineEditSchema.shape.lineId }),
    prepare: (input, { viewer }) => withoutLine(viewer, input),
  },
  async ({ signedIn, input, prepared }) => {
    const result = prepared.ok ? await saveChange(signedIn.viewer, prepared.value) : prepared;
    if (!result.ok) return result;
    redirect(`/generations/${input.generationId}`);
  },
);

export const undoEdit = formAction(
  { name: "generations.undo-edit", access: "signed-in", isOnce: true, input: documentEdit },
  async ({ signedIn, input }) => {
    const result = await undoLineEdit(signedIn.viewer, input.documentId, input.seenVersion);
    if (!result.ok) return result;
    revalidatePath(`/generations/${input.generationId}`);
    return ok(null);
  },
);
