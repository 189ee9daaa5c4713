import type { Finding } from "#lib/documents/schema.ts";

/** A finding; without a line it concerns the whole document. */
export function remark(
  rule: string,
  severity: Finding["severity"],
  reason: string,
  remedy: string,
  lineId = "",
): Finding {
  return { rule, severity, lineId, reason, remedy };
}
