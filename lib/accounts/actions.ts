"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { limited, notFound, ok } from "#lib/problem.ts";
import { env } from "#lib/server/env.ts";
import { action, formAction } from "./action.ts";
import { audit } from "./audit.ts";
import { isKnownDevice, rememberDevice } from "./known-device.ts";
import { addressKey, countUse } from "./limits.ts";
import { logIn } from "./log-in.ts";
import { confirmByLink, mailConfirmLink, mailResetLink, resetPasswordByLink } from "./mailed-links.ts";
import { replaceOwnPassword } from "./own-password.ts";
import { safePath } from "./safe-path.ts";
import {
  appearanceSchema,
  askResetSchema,
  changePasswordSchema,
  emailKey,
  logInAgainSchema,
  logInSchema,
  mailLinkSchema,
  resetSchema,
  sessionIdSchema,
} from "./schema.ts";
import { clearSessionCookie, setSessionCookie } from "./signed-in.ts";
import { endOtherSessions, endSession } from "./store/sessions.ts";

const nothing = z.object({});

export const submitLogIn = formAction(
  { name: "accounts.log-in", access: "anyone", input: logInSchema },
  async ({ input, from, signedIn }) => {
    const { email, password, next } = input;
    const done = await logIn({ email, password, from, before: signedIn, isKnownDevice });
    if (!done.ok) return done;
    await setSessionCookie(done.value.secret, done.value.userId);
    await rememberDevice(done.value.userId);
    redirect(safePath(next, "/profile"));
  },
);

/** In place, on a page whose session has ended, so that what waits there can be saved: only into that page's account. */
export const logInAgain = action(
  { name: "accounts.log-in-again", access: "anyone", input: logInAgainSchema },
  async ({ input: { email, password, userId }, from, signedIn }) => {
    const asked = { email, password, onlyUserId: userId };
    const done = await logIn({ ...asked, from, before: signedIn, isKnownDevice });
    if (!done.ok) return done;
    await setSessionCookie(done.value.secret, done.value.userId);
    await rememberDevice(done.value.userId);
    return ok(null);
  },
);

export const logOut = formAction(
  { name: "accounts.log-out", access: "anyone", input: nothing },
  async ({ from, signedIn }) => {
    if (signedIn) {
      await endSession(signedIn.viewer, signedIn.sessionId);
      await audit(signedIn.viewer.userId, "account.log-out", from);
    }
    await clearSessionCookie();
    redirect("/");
  },
);

export const changePassword = formAction(
  { name: "accounts.change-password", access: "signed-in", input: changePasswordSchema },
  async ({ input, from, signedIn }) => {
    const done = await replaceOwnPassword(signedIn, input, from);
    if (!done.ok) return done;
    revalidatePath("/settings");
    const { ended } = done.value;
    const others =
      ended === 0
        ? "No other session was open."
        : ended === 1
          ? "One other session was ended."
          : `${ended} other sessions were ended.`;
    return ok(`Your password is changed. ${others}`);
  },
);

export const endOneSession = formAction(
  { name: "accounts.end-session", access: "signed-in", input: sessionIdSchema },
  async ({ input, from, signedIn }) => {
    if (!(await endSession(signedIn.viewer, input.id))) return notFound("session");
    await audit(signedIn.viewer.userId, "account.session-ended", from);
    if (input.id === signedIn.sessionId) {
      await clearSessionCookie();
      redirect("/log-in");
    }
    revalidatePath("/settings");
    return ok("That session was ended.");
  },
);

export const endAllOtherSessions = formAction(
  { name: "accounts.end-other-sessions", access: "signed-in", input: nothing },
  async ({ from, signedIn }) => {
    const ended = await endOtherSessions(signedIn);
    if (ended > 0) await audit(signedIn.viewer.userId, "account.session-ended", from);
    revalidatePath("/settings");
    return ok(ended === 1 ? "One session was ended." : `${ended} sessions were ended.`);
  },
);

export const askForReset = formAction(
  { name: "accounts.ask-reset", access: "public", input: askResetSchema, limit: "reset-address" },
  async ({ input, from }) => {
    const wait = await countUse("reset", emailKey(input.email));
    if (wait > 0) return limited(wait, "This address was entered here several times.");
    // After the answer, so that its time says nothing about the address.
    after(() => mailResetLink(input.email, from));
    return ok(
      "If an account has this address and it was confirmed, a mail with a link is on its way. The link works for one hour.",
    );
  },
);

export const resetPassword = formAction(
  { name: "accounts.reset-password", access: "public", input: resetSchema },
  async ({ input, from }) => {
    const wait = await countUse("reset-address", `link:${addressKey(from.address)}`);
    if (wait > 0) return limited(wait, "There were many tries from this network.");
    const done = await resetPasswordByLink(input.token, input.password, from);
    if (!done.ok) return done;
    await clearSessionCookie();
    redirect("/log-in?after=reset");
  },
);

export const confirmEmail = formAction(
  { name: "accounts.confirm-email", access: "public", input: mailLinkSchema, limit: "reset-address" },
  async ({ input, from }) => {
    const done = await confirmByLink(input.token, from);
    if (!done.ok) return done;
    redirect("/confirm/done");
  },
);

export const sendConfirmation = formAction(
  { name: "accounts.send-confirmation", access: "signed-in", input: nothing, limit: "reset", isOnce: true },
  async ({ signedIn }) => {
    await mailConfirmLink(signedIn.viewer);
    return ok(
      env().SMTP_URL === ""
        ? "This installation has no mail server: the mail was written to the folder data/mail, where whoever runs it finds it."
        : "A mail with a link is on its way. The link works for seven days.",
    );
  },
);

export const chooseAppearance = formAction(
  { name: "accounts.choose-appearance", access: "public", input: appearanceSchema },
  async ({ input }) => {
    const jar = await cookies();
    const kept = {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      maxAge: 365 * 86_400,
      secure: env().APP_URL.startsWith("https:"),
    } as const;
    if (input.theme === "system") jar.delete("theme");
    else jar.set("theme", input.theme, kept);
    if (input.keys === "on") jar.delete("keys");
    else jar.set("keys", "off", kept);
    revalidatePath("/", "layout");
    return ok("This browser remembers it.");
  },
);
