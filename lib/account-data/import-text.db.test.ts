import fc from "fast-check";
import { expect, test } from "vitest";
import { viewerOfOperator, type Viewer } from "#lib/accounts/viewer.ts";
import { correctionSchema } from "#lib/postings/schema.ts";
import { createPosting } from "#lib/postings/store.ts";
import { profileSchema } from "#lib/profile/schema.ts";
import { getPrimaryProfile, saveProfile } from "#lib/profile/store.ts";
import { newId } from "#lib/server/ids.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { accountFileText } from "./export.ts";
import type { AccountExport } from "./account-file.ts";
import { importAccount } from "./import.ts";
import { createAccount } from "./new-account.ts";

const from = { address: "192.0.2.7", userAgent: "a browser", requestId: "request-1" };

async function newPerson(): Promise<Viewer> {
  const made = await createAccount(
    { name: "Ada Lund", email: `${newId("itm")}@example.org`, passwordHash: "none" },
    from,
  );
  if (!made.ok) throw new Error(made.problem.message);
  return viewerOfOperator(made.value.userId);
}

const sign = fc.oneof(
  fc.string({ unit: "binary", maxLength: 5 }),
  fc.constantFrom("\u0000", "\u202e", "\u2028", "é", "e\u0301", "👩‍👩‍👧", "<b>", "&amp;", '"', "\\", " ", "\n"),
);
const text = fc.array(sign, { maxLength: 20 }).map((signs) => signs.join(""));

const fileText = async (viewer: Viewer) => (await Array.fromAsync(accountFileText(viewer))).join("");

async function listed(viewer: Viewer) {
  const { profiles, postings }: AccountExport = JSON.parse(await fileText(viewer));
  return [...profiles, ...postings].map(({ id: _, ...item }) => item);
}

test("brings any text that can be saved through a file, on either database", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(text, text, text, async (summary, notes, company) => {
      const document = profileSchema.safeParse({ ...sampleProfile, summary }).data;
      const about = { title: "Nurse", company, place: "", status: "draft", notes, tags: [], priorities: {} };
      const correction = correctionSchema.safeParse(about).data;
      fc.pre(document !== undefined && correction !== undefined);
      const [giver, taker] = [await newPerson(), await newPerson()];
      const head = await getPrimaryProfile(giver);
      await saveProfile(giver, head?.id ?? "", { seenVersion: 1, document, tab: "t", act: "Edited" });
      await createPosting(giver, { text: `Nurse wanted. ${company}`, correction });
      const bytes = Buffer.from(await fileText(giver));
      const imported = await importAccount(taker, { bytes, isPacked: false });
      expect(imported).toMatchObject({ ok: true, value: { profiles: 1, postings: 1 } });
      expect(await listed(taker)).toEqual(await listed(giver));
      compared += 1;
    }),
    { numRuns: 10 },
  );
  expect(compared).toBeGreaterThan(0);
  // Each import begins a thread.
}, 60_000);
