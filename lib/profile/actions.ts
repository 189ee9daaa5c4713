"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { action, formAction } from "#lib/accounts/action.ts";
import { idSchema } from "#lib/id.ts";
import { emptyProfile, profileLabelSchema, saveSchema, typedVersionSchema } from "./schema.ts";
import { restoreVersion, undo } from "./store/history.ts";
import {
  addProfile,
  copyProfile,
  deleteProfile,
  makePrimary,
  renameProfile,
  restoreProfile,
} from "./store/shelf.ts";

const stamp = saveSchema.pick({ seenVersion: true, tab: true, key: true });

export const undoLast = action(
  { name: "profile.undo", access: "signed-in", input: stamp.extend({ id: idSchema }) },
  async ({ signedIn, input: { id: profileId, ...asked } }) => undo(signedIn.viewer, profileId, asked),
);

const restoreInput = z.object({
  id: idSchema,
  version: typedVersionSchema,
  seenVersion: typedVersionSchema,
});

export const restoreOldVersion = formAction(
  { name: "profile.restore-version", access: "signed-in", isOnce: true, input: restoreInput },
  async ({ signedIn, input: { id: profileId, version, seenVersion } }) => {
    const restored = await restoreVersion(signedIn.viewer, profileId, version, { seenVersion, tab: "" });
    if (!restored.ok) return restored;
    redirect(`/profile/${profileId}`);
  },
);

export const addEmptyProfile = formAction(
  { name: "profile.add", access: "signed-in", isOnce: true, input: z.object({ label: profileLabelSchema }) },
  async ({ signedIn, input: { label } }) => {
    const document = emptyProfile(signedIn.name || "Your name", signedIn.email ?? "");
    const added = await addProfile(signedIn.viewer, { label, document, act: "Began" });
    if (!added.ok) return added;
    redirect(`/profile/${added.value.id}`);
  },
);

export const copyAsNew = formAction(
  {
    name: "profile.copy",
    access: "signed-in",
    isOnce: true,
    input: z.object({ id: idSchema, label: profileLabelSchema }),
  },
  async ({ signedIn, input }) => {
    const copied = await copyProfile(signedIn.viewer, input.id, input.label);
    if (!copied.ok) return copied;
    redirect(`/profile/${copied.value.id}`);
  },
);

export const rename = formAction(
  {
    name: "profile.rename",
    access: "signed-in",
    input: z.object({ id: idSchema, label: profileLabelSchema }),
  },
  async ({ signedIn, input }) => {
    const renamed = await renameProfile(signedIn.viewer, input.id, input.label);
    if (!renamed.ok) return renamed;
    redirect("/profile/all");
  },
);

export const choosePrimary = formAction(
  { name: "profile.make-primary", access: "signed-in", input: z.object({ id: idSchema }) },
  async ({ signedIn, input }) => {
    const chosen = await makePrimary(signedIn.viewer, input.id);
    if (!chosen.ok) return chosen;
    redirect("/profile/all");
  },
);

export const moveToTrash = formAction(
  { name: "profile.delete", access: "signed-in", isOnce: true, input: z.object({ id: idSchema }) },
  async ({ signedIn, input }) => {
    const deleted = await deleteProfile(signedIn.viewer, input.id);
    if (!deleted.ok) return deleted;
    redirect("/profile/all");
  },
);

export const takeFromTrash = formAction(
  { name: "profile.restore", access: "signed-in", isOnce: true, input: z.object({ id: idSchema }) },
  async ({ signedIn, input }) => {
    const restored = await restoreProfile(signedIn.viewer, input.id);
    if (!restored.ok) return restored;
    redirect("/profile/all");
  },
);
