import { expect, test } from "vitest";
import { now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";
import { addAuditRow, listAudit } from "./store/audit-rows.ts";
import { viewerOfAccount } from "./viewer.ts";

async function person() {
  const id = newId("usr");
  await db().user.create({ data: { id, name: "Zoë", createdAt: now() } });
  return viewerOfAccount({ id, emailKey: null });
}

async function happened(userId: string, ats: number[]) {
  for (const at of ats)
    await addAuditRow({
      id: newId("aud"),
      at: new Date(at),
      userId,
      action: `test.${at}`,
      entity: "",
      entityId: "",
      address: "203.0.113.7",
      requestId: "r1",
      isOk: true,
    });
}

test("shows all that happened, page by page, also what happened in one moment", async () => {
  const viewer = await person();
  await happened(viewer.userId, [1000, 2000, 2000, 2000, 3000]);
  const seen: string[] = [];
  let before = "";
  for (const size of [2, 2, 1]) {
    const page = await listAudit(viewer, 2, before);
    expect(page.rows).toHaveLength(size);
    seen.push(...page.rows.map(({ id }) => id));
    expect(page.next === null).toBe(size === 1);
    before = page.next ?? "";
  }
  expect(new Set(seen).size).toBe(5);
  expect((await listAudit(viewer, 5)).next).toBeNull();
});

test("shows nobody else's, whatever row it is to go on from", async () => {
  const viewer = await person();
  const other = await person();
  await happened(viewer.userId, [1000]);
  await happened(other.userId, [2000, 3000]);
  const [foreign] = (await listAudit(other, 1)).rows;
  const { rows } = await listAudit(viewer, 5, foreign?.id);
  expect(rows.map(({ action }) => action)).toEqual(["test.1000"]);
});
