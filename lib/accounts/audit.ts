import "server-only";
import { now } from "#lib/server/clock.ts";
import { newId } from "#lib/server/ids.ts";
import type { RequestOrigin } from "./request.ts";
import { addAuditRow } from "./store/audit-rows.ts";

/** What is audited: what changes an account, and what leaves the house. */
export const auditActions = [
  "account.created",
  "account.kept",
  "account.log-in",
  "account.log-in-failed",
  "account.log-out",
  "account.password-changed",
  "account.password-reset-asked",
  "account.password-reset",
  "account.email-confirmed",
  "account.session-ended",
  "account.exported",
  "account.imported",
  "account.deleted",
  "document.downloaded",
  "profile.exported",
] as const;
export type AuditAction = (typeof auditActions)[number];

/** Writes an audit row: who, what, when, from where; never any content. Joins the caller's transaction. */
export async function audit(
  userId: string | null,
  action: AuditAction,
  from: Pick<RequestOrigin, "address" | "requestId">,
  about: { entity?: string; entityId?: string; isOk?: boolean } = {},
): Promise<void> {
  await addAuditRow({
    id: newId("aud"),
    at: now(),
    userId,
    action,
    entity: about.entity ?? "",
    entityId: about.entityId ?? "",
    address: from.address,
    requestId: from.requestId,
    isOk: about.isOk ?? true,
  });
}
