import "server-only";
import { db } from "#lib/server/db.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";

type AuditRow = {
  id: string;
  at: Date;
  userId: string | null;
  action: string;
  entity: string;
  entityId: string;
  address: string;
  requestId: string;
  isOk: boolean;
};

export async function addAuditRow(row: AuditRow): Promise<void> {
  await db().audit.create({ data: row });
}

/** What happened in this account, newest first; what came before the row `before`, if that is one of its own. */
export async function listAudit(viewer: Viewer, take: number, before = "") {
  const { userId } = viewer;
  const edge = before
    ? await db().audit.findFirst({ where: { id: before, userId }, select: { at: true, id: true } })
    : null;
  const rows = await db().audit.findMany({
    where: {
      userId,
      ...(edge ? { OR: [{ at: { lt: edge.at } }, { at: edge.at, id: { lt: edge.id } }] } : {}),
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: take + 1,
    select: { id: true, at: true, action: true, entity: true, entityId: true, address: true, isOk: true },
  });
  return { rows: rows.slice(0, take), next: rows.length > take ? (rows[take - 1]?.id ?? null) : null };
}
