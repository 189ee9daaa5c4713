import "server-only";
import { audit } from "#lib/accounts/audit.ts";
import { hashPassword } from "#lib/accounts/password.ts";
import type { RequestOrigin } from "#lib/accounts/request.ts";
import { emailKey } from "#lib/accounts/schema.ts";
import { openSession } from "#lib/accounts/store.ts";
import { viewerOfOperator, type Viewer } from "#lib/accounts/viewer.ts";
import { createPosting } from "#lib/postings/store.ts";
import { fail, ok, type Result } from "#lib/problem.ts";
import { createProfile } from "#lib/profile/store.ts";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { isUniqueViolation, transaction } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { samplePostingSlugs } from "#seed/sample-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { addressTaken, type OpenedAccount } from "./new-account.ts";
import { endOtherSessions, insertUser, keepUser } from "./store/people.ts";

const sampleTexts = samplePostingSlugs.map((slug) => {
  const posting = bundledPostings.find((one) => one.slug === slug);
  if (!posting) throw new Error(`No bundled posting ${slug}.`);
  return posting.text;
});

/**
 * A real, private account with the sample profile and its own copies of three postings, which ends after
 * SAMPLE_DAYS unless it is kept. The session comes last: what broke half-way nobody ever sees, and it is swept.
 */
export async function createSample(from: RequestOrigin): Promise<OpenedAccount & { postingId: string }> {
  const userId = await transaction(async () => {
    const id = await insertUser(sampleProfile.personal.name, { sampleExpiresAt: after(now(), env().SAMPLE_DAYS * dayMs) });
    await createProfile(viewerOfOperator(id), { label: "Sample profile", document: sampleProfile, isPrimary: true, act: "Began" });
    await audit(id, "account.created", from, { entity: "sample" });
    return id;
  });
  let postingId = "";
  // The last one added stands first in the list, and it is the one that shows most.
  for (const text of sampleTexts.toReversed()) ({ id: postingId } = await createPosting(viewerOfOperator(userId), { text }));
  return { userId, postingId, secret: await openSession(userId, from) };
}

type Keeping = { email: string; password: string; sessionId: string };

/** Makes a sample account a lasting one: an address and a password, no end. */
export async function keepAccount(viewer: Viewer, { email, password, sessionId }: Keeping, from: RequestOrigin): Promise<Result<undefined>> {
  const hashed = await hashPassword(password);
  if (!hashed.ok) return hashed;
  try {
    return await transaction(async () => {
      const isKept = await keepUser(viewer, { email, emailKey: emailKey(email), passwordHash: hashed.value });
      if (!isKept) return fail({ kind: "unavailable", message: "This account is kept already, or its time is over. Reload the page to see which." });
      await endOtherSessions(viewer, sessionId);
      await audit(viewer.userId, "account.kept", from);
      return ok(undefined);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return addressTaken();
    throw error;
  }
}
