import { z } from "zod";
import { idSchema } from "#lib/id.ts";
import { codePoints, line } from "#lib/text.ts";

/** 10: more than ASVS 5.0 demands (8), since a password is the only factor here; 256 bounds the work of one log-in. */
export const passwordLimits = { min: 10, max: 256 } as const;

const emailAddress = line(254, 1).refine(
  (text) => text === "" || (z.email().safeParse(text).success && hasAsciiDomain(text)),
  "An address like name@example.org.",
);

/** Letters of other scripts in a domain can look like Latin ones, so an address could pass for another's. */
function hasAsciiDomain(address: string): boolean {
  return /^[\x21-\x7e]+$/.test(address.slice(address.lastIndexOf("@") + 1));
}

/** What an address is compared by: the databases differ in case and Unicode, so neither is asked. */
export function emailKey(address: string): string {
  return address.normalize("NFKC").trim().toLowerCase();
}

/** A password as typed: never trimmed, never cut. Its characters are counted after NFKC, as it is hashed. */
const typedPassword = z
  .string("This is needed.")
  .min(1, "This is needed.")
  .refine((text) => text.isWellFormed(), "This holds a broken character. Type it again.");

/** In UTF-16 units, before anything looks at what was typed: normalizing takes quadratic time. */
const mostTyped = 4 * passwordLimits.max;
const tooLong = `At most ${passwordLimits.max} characters.`;

const newPassword = typedPassword
  .refine((text) => text.length <= mostTyped, { error: tooLong, abort: true })
  .refine(
    (text) => text === "" || codePoints(text.normalize("NFKC")) >= passwordLimits.min,
    `At least ${passwordLimits.min} characters. A few words in a row are easy to remember.`,
  )
  .refine((text) => codePoints(text.normalize("NFKC")) <= passwordLimits.max, tooLong);

/** At log-in only what can't be a password of ours is refused, in the words that any wrong one gets. */
const givenPassword = typedPassword.refine((text) => text.length <= mostTyped, "This is not the password.");

/** Where a person wanted to go; anything that is no path of ours becomes "" by safePath. */
const next = z.string().max(2000).default("");

export const signUpSchema = z.object({
  name: line(100, 1),
  email: emailAddress,
  password: newPassword,
  next,
});
export const logInSchema = z.object({ email: emailAddress, password: givenPassword, next });
/** In place, on a page of this account. */
export const logInAgainSchema = logInSchema.omit({ next: true }).extend({ userId: idSchema });
export const keepSampleSchema = z.object({ email: emailAddress, password: newPassword });
export const askResetSchema = z.object({ email: emailAddress });
export const mailLinkSchema = z.object({ token: z.string().max(100) });
export const resetSchema = mailLinkSchema.extend({ password: newPassword });
export const changePasswordSchema = z.object({ currentPassword: givenPassword, password: newPassword });
/** A sample account has no password to give. */
export const deleteAccountSchema = z.object({ password: givenPassword.or(z.literal("")).default("") });
/** A hash (hashSecret); what can't be one names no session. */
export const sessionIdSchema = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .catch("-"),
});

const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const appearanceSchema = z.object({
  theme: z.enum(themes),
  keys: z.enum(["on", "off"]).default("off"),
});
