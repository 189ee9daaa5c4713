import "server-only";
import { cookies } from "next/headers";
import type { NextAuthOptions, User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "#lib/server/env.ts";
import { audit } from "./audit.ts";
import { parseInput } from "./endpoints.ts";
import { isKnownDevice, rememberDevice } from "./known-device.ts";
import { logIn } from "./log-in.ts";
import { requestOrigin } from "./request.ts";
import { safePath } from "./safe-path.ts";
import { logInSchema } from "./schema.ts";
import { readSessionToken, sessionCookieName } from "./signed-in.ts";
import { endSession } from "./store/sessions.ts";

type OpenedUser = User & { sid: string };

async function signedInHere() {
  return readSessionToken((await cookies()).get(sessionCookieName())?.value);
}

/** next-auth's own callback is a second door to logIn(). Throws what its page then names in `?error=`. */
async function authorize(credentials: unknown): Promise<OpenedUser | null> {
  const parsed = parseInput(logInSchema, { next: "", ...(credentials as object) });
  if (!parsed.ok) return null;
  const { email, password } = parsed.value;
  const done = await logIn({
    email,
    password,
    from: await requestOrigin(),
    before: await signedInHere(),
    isKnownDevice,
  });
  if (!done.ok) {
    if (done.problem.kind === "limited") throw new Error("limited");
    return null;
  }
  await rememberDevice(done.value.userId);
  return { id: done.value.userId, sid: done.value.secret };
}

/** Made per request, since it reads the settings, which stand only when the server runs. */
export function nextAuthOptions(): NextAuthOptions {
  const isHttps = env().APP_URL.startsWith("https:");
  return {
    secret: env().APP_SECRET,
    session: { strategy: "jwt", maxAge: Math.round(env().SESSION_ABSOLUTE_DAYS * 86_400) },
    pages: { signIn: "/log-in", error: "/log-in", signOut: "/settings" },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps },
      },
    },
    providers: [
      Credentials({
        credentials: {
          email: { label: "E-mail", type: "email" },
          password: { label: "Password", type: "password" },
        },
        authorize,
      }),
    ],
    callbacks: {
      /** The same token as setSessionCookie's. What an update call sends along is never read. */
      jwt: async ({ token, user }) => {
        if (user) return { sid: (user as OpenedUser).sid, uid: user.id, v: 1 };
        if (!(await signedInHere())) throw new Error("This session has ended.");
        return { sid: token.sid, uid: token.uid, v: 1 };
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        baseUrl + safePath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url, "/profile"),
    },
    events: {
      signOut: async () => {
        const before = await signedInHere();
        if (!before) return;
        await endSession(before.viewer, before.sessionId);
        await audit(before.viewer.userId, "account.log-out", await requestOrigin());
      },
    },
    // Its own lines hold what was typed; what matters is in the audit.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
