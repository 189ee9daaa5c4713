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

/** What happened in this account, newest first. */
export function listAudit(viewer: Viewer, take: number) {
  return db().audit.findMany({
    where: { userId: viewer.userId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take,
    select: { id: true, at: true, action: true, entity: true, entityId: true, address: true, isOk: true },
  });
}
