"use server";
import { redirect } from "next/navigation";
import { formAction } from "#lib/accounts/action.ts";
import { fail } from "#lib/problem.ts";
import {
  copyFormSchema,
  doneActSchema,
  editFormSchema,
  ownPostingsLimit,
  pasteSchema,
  selectionSchema,
} from "./schema.ts";
import {
  archivePostings,
  copyPosting,
  createPosting,
  deletePostings,
  postingRoom,
  restorePostings,
  unarchivePostings,
  updatePosting,
} from "./store.ts";

const full = () =>
  fail({
    kind: "unavailable",
    message: `You have ${ownPostingsLimit.toLocaleString("en-US")} postings, and there can't be more. Delete some that you no longer need, then try again.`,
  });

export const pastePosting = formAction(
  { name: "postings.paste", access: "signed-in", input: pasteSchema },
  async ({ input, signedIn }) => {
    if ((await postingRoom(signedIn.viewer)) === 0) return full();
    const { id } = await createPosting(signedIn.viewer, { text: input.text });
    redirect(`/postings/${id}`);
  },
);

export const savePosting = formAction(
  { name: "postings.save", access: "signed-in", input: editFormSchema },
  async ({ input: { id, ...change }, signedIn }) => {
    const saved = await updatePosting(signedIn.viewer, id, change);
    if (!saved.ok) return saved;
    redirect(`/postings/${id}?saved`);
  },
);

export const copyToMine = formAction(
  { name: "postings.copy", access: "signed-in", input: copyFormSchema },
  async ({ input, signedIn }) => {
    if ((await postingRoom(signedIn.viewer)) === 0) return full();
    const copied = await copyPosting(signedIn.viewer, input.id);
    if (!copied.ok) return copied;
    redirect(`/postings/${copied.value.id}/edit`);
  },
);

/** Archives, deletes or restores those chosen, then shows the list with what was done and its undo. */
export const actOnPostings = formAction(
  { name: "postings.act", access: "signed-in", input: selectionSchema, lists: ["ids"] },
  async ({ input: { ids, act }, signedIn: { viewer } }) => {
    if (act === "restore") {
      const count = await restorePostings(viewer, { ids });
      redirect(`/postings?did=restored&count=${count}`);
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
  { name: "postings.undo", access: "signed-in", input: doneActSchema },
  async ({ input: { did, at, drafts }, signedIn: { viewer } }) => {
    const instant = new Date(at);
    const count =
      did === "deleted"
        ? await restorePostings(viewer, { at: instant })
        : await unarchivePostings(viewer, { at: instant, drafts });
    redirect(`/postings?did=restored&count=${count}`);
  },
);
