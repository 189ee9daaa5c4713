import "server-only";
import { audit } from "#lib/accounts/audit.ts";
import { mailConfirmLink } from "#lib/accounts/mailed-links.ts";
import { weakness } from "#lib/accounts/password-rules.ts";
import { hashPassword } from "#lib/accounts/password.ts";
import type { RequestOrigin } from "#lib/accounts/request.ts";
import { openSession } from "#lib/accounts/store.ts";
import { endOtherSessions } from "#lib/accounts/store/sessions.ts";
import type { SignedIn } from "#lib/accounts/signed-in.ts";
import { viewerOfOperator } from "#lib/accounts/viewer.ts";
import { createPosting } from "#lib/postings/store.ts";
import { fail, invalid, ok, type Result } from "#lib/problem.ts";
import { createProfile } from "#lib/profile/store.ts";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { transaction } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { samplePostingSlugs } from "#seed/sample-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { addressTaken, type OpenedAccount } from "./new-account.ts";
import { insertUser, keepUser } from "./store/people.ts";

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
    const sampleExpiresAt = after(now(), env().SAMPLE_DAYS * dayMs);
    const id = await insertUser(sampleProfile.personal.name, { sampleExpiresAt });
    if (id === null) throw new Error("An account without an address has one that is taken.");
    await createProfile(viewerOfOperator(id), {
      label: "Sample profile",
      document: sampleProfile,
      isPrimary: true,
      act: "Began",
    });
    await audit(id, "account.created", from, { entity: "sample" });
    return id;
  });
  let postingId = "";
  // The last one added stands first in the list, and it is the one that shows most.
  for (const text of sampleTexts.toReversed())
    ({ id: postingId } = await createPosting(viewerOfOperator(userId), { text }));
  return { userId, postingId, secret: await openSession(userId, from) };
}

type Keeping = { email: string; password: string };

/** Makes a sample account a lasting one: an address and a password, no end. Ends its sessions in other browsers. */
export async function keepAccount(
  signedIn: SignedIn,
  { email, password }: Keeping,
  from: RequestOrigin,
): Promise<Result<undefined>> {
  const weak = weakness(password, { email, name: signedIn.name });
  if (weak !== "") return invalid("This password would be guessed at once.", { password: weak });
  const hashed = await hashPassword(password);
  if (!hashed.ok) return hashed;
  return transaction(async () => {
    const outcome = await keepUser(signedIn.viewer, { email, passwordHash: hashed.value });
    if (outcome === "taken") return addressTaken();
    if (outcome === "gone")
      return fail({
        kind: "unavailable",
        message: "This account is kept already. Reload the page to see it.",
      });
    await endOtherSessions(signedIn);
    await audit(signedIn.viewer.userId, "account.kept", from);
    await mailConfirmLink(signedIn.viewer);
    return ok(undefined);
  });
}
