"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "#lib/accounts/action.ts";
import { notFound, ok } from "#lib/problem.ts";
import { undo } from "#lib/profile/store/history.ts";
import { addToProfile } from "./add-to-profile.ts";
import { typedMore, withNamedSkills } from "./more-skills.ts";
import { readPosting, readWithSkills } from "./reading-thread.ts";
import {
  copyFormSchema,
  correctionHref,
  doneActSchema,
  editFormSchema,
  gapFormSchema,
  pasteFormSchema,
  postingHref,
  selectionSchema,
  stateFormSchema,
  undoStatedSchema,
} from "./schema.ts";
import {
  addPosting,
  archivePostings,
  copyPosting,
  deletePostings,
  getPosting,
  leaveGap,
  restorePostings,
  unarchivePostings,
  updatePosting,
} from "./store.ts";

export const pastePosting = formAction(
  {
    name: "postings.paste",
    access: "signed-in",
    input: pasteFormSchema,
    isOnce: true,
    prepare: readPosting,
  },
  async ({ input: { tailor }, prepared, signedIn }) => {
    const added = await addPosting(signedIn.viewer, prepared);
    if (!added.ok) return added;
    redirect(postingHref(added.value.id, { tailor }));
  },
);

export const savePosting = formAction(
  {
    name: "postings.save",
    access: "signed-in",
    input: editFormSchema,
    isOnce: true,
    prepare: ({ text, correction }) => readWithSkills({ text, names: typedMore(correction) }),
  },
  async ({ input: { id, tailor, ...change }, prepared: { analysis, skills }, signedIn }) => {
    const correction = withNamedSkills(change.correction, skills);
    if (!correction.ok) return correction;
    const corrected = { ...change, correction: correction.value };
    const saved = await updatePosting(signedIn.viewer, id, corrected, analysis);
    if (!saved.ok) return saved;
    redirect(postingHref(id, { saved: "", tailor }));
  },
);

export const copyToMine = formAction(
  { name: "postings.copy", access: "signed-in", input: copyFormSchema, isOnce: true },
  async ({ input, signedIn }) => {
    const copied = await copyPosting(signedIn.viewer, input.id);
    if (!copied.ok) return copied;
    redirect(correctionHref(copied.value.id, input.tailor));
  },
);

/** Archives, deletes or restores those chosen, then shows the list with what was done and its undo. */
export const actOnPostings = formAction(
  { name: "postings.act", access: "signed-in", input: selectionSchema, isOnce: true, lists: ["ids"] },
  async ({ input: { ids, act }, signedIn: { viewer } }) => {
    if (act === "restore") {
      const restored = await restorePostings(viewer, { ids });
      if (!restored.ok) return restored;
      redirect(`/postings?did=restored&count=${restored.value}`);
    }
    if (act === "delete") {
      const { count, at } = await deletePostings(viewer, ids);
      redirect(`/postings?did=deleted&count=${count}&at=${at.getTime()}`);
    }
    const { count, at, drafts } = await archivePostings(viewer, ids);
    redirect(
      `/postings?${new URLSearchParams({ did: "archived", count: `${count}`, at: `${at.getTime()}`, drafts: drafts.join(" ") })}`,
    );
  },
);

export const undoAct = formAction(
  { name: "postings.undo", access: "signed-in", input: doneActSchema, isOnce: true },
  async ({ input: { did, at, drafts }, signedIn: { viewer } }) => {
    const instant = new Date(at);
    const done =
      did === "deleted"
        ? await restorePostings(viewer, { at: instant })
        : ok(await unarchivePostings(viewer, { at: instant, drafts }));
    if (!done.ok) return done;
    redirect(`/postings?did=restored&count=${done.value}`);
  },
);

/** Answers where it stands, since what is open there shall stay open. */
export const markGap = formAction(
  { name: "postings.mark-gap", access: "signed-in", input: gapFormSchema },
  async ({ input: { postingId, requirementId, act }, signedIn }) => {
    const marked = await leaveGap(signedIn.viewer, postingId, { requirementId, isLeft: act === "leave" });
    if (!marked.ok) return marked;
    revalidatePath("/postings", "layout");
    return ok(null);
  },
);

/** "I have this": into the profile in the person's own words, then back to the requirement. */
export const stateFact = formAction(
  { name: "postings.state-fact", access: "signed-in", input: stateFormSchema, isOnce: true },
  async ({ input: { postingId, requirementId, profileId, tailor, ...stated }, signedIn: { viewer } }) => {
    if ((await getPosting(viewer, postingId)) === null) return notFound("posting");
    const added = await addToProfile(viewer, profileId, stated);
    if (!added.ok) return added;
    redirect(postingHref(postingId, { at: requirementId, added: added.value.version, tailor }));
  },
);

export const undoStated = formAction(
  { name: "postings.undo-stated", access: "signed-in", input: undoStatedSchema, isOnce: true },
  async ({ input: { postingId, requirementId, profileId, version, tailor }, signedIn: { viewer } }) => {
    const undone = await undo(viewer, profileId, { seenVersion: version, tab: "" });
    if (!undone.ok) return undone;
    redirect(postingHref(postingId, { at: requirementId, added: undone.value.version, tailor }));
  },
);
