"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "#lib/accounts/action.ts";
import { rememberDevice } from "#lib/accounts/known-device.ts";
import { safePath } from "#lib/accounts/safe-path.ts";
import { deleteAccountSchema, keepSampleSchema, signUpSchema } from "#lib/accounts/schema.ts";
import { clearSessionCookie, setSessionCookie } from "#lib/accounts/signed-in.ts";
import { refreshSession } from "#lib/accounts/store/sessions.ts";
import { ok, type Result } from "#lib/problem.ts";
import { deleteAccount } from "./delete.ts";
import { proveIdentity } from "./identity.ts";
import { createSample, keepAccount } from "./sample.ts";
import { openAccount } from "./sign-up.ts";

export const signUp = formAction(
  { name: "account.sign-up", access: "anyone", input: signUpSchema, limit: "sign-up" },
  async ({ signedIn, input, from }) => {
    const { next, ...person } = input;
    const opened = await openAccount({ ...person, from, before: signedIn });
    if (!opened.ok) return opened;
    const { userId, secret } = opened.value;
    await setSessionCookie(secret, userId);
    await rememberDevice(userId);
    redirect(safePath(next, "/profile"));
  },
);

/** One press: an account with a profile and postings, and the posting that shows most. */
export const startSample = formAction(
  { name: "account.start-sample", access: "anyone", input: z.object({}), limit: "sample" },
  async ({ signedIn, from }): Promise<Result<undefined>> => {
    if (signedIn) redirect("/postings");
    const { userId, secret, postingId } = await createSample(from);
    await setSessionCookie(secret, userId);
    redirect(`/postings/${postingId}`);
  },
);

export const keepSample = formAction(
  { name: "account.keep-sample", access: "signed-in", input: keepSampleSchema },
  async ({ signedIn, input, from }) => {
    const kept = await keepAccount(signedIn, input, from);
    if (!kept.ok) return kept;
    revalidatePath("/", "layout");
    redirect("/settings?kept");
  },
);

/** Opens the export for ten minutes: a file with everything is not for whoever finds the browser open. */
export const unlockExport = formAction(
  { name: "account.unlock-export", access: "signed-in", input: deleteAccountSchema, limit: "log-in-account" },
  async ({ signedIn, input, from }): Promise<Result<undefined>> => {
    const proven = await proveIdentity(signedIn, input.password, from);
    if (!proven.ok) return proven;
    await refreshSession(signedIn);
    revalidatePath("/settings");
    return ok(undefined);
  },
);

export const removeAccount = formAction(
  { name: "account.delete", access: "signed-in", input: deleteAccountSchema, limit: "log-in-account" },
  async ({ signedIn, input, from }): Promise<Result<undefined>> => {
    const proven = await proveIdentity(signedIn, input.password, from);
    if (!proven.ok) return proven;
    await deleteAccount(signedIn.viewer);
    await clearSessionCookie();
    redirect("/");
  },
);
