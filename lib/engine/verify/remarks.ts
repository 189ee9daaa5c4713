import type { Remarks } from "#lib/documents/schema.ts";
import { kindOf } from "#lib/engine/letter-lines.ts";
import { atsScoreOf, findingsOf, type Remarked } from "./findings.ts";
import { letterFindings } from "./findings-of-letter.ts";

/** What there is to remark on a document as it stands, a resume or a letter, and what is left of 100. */
export function remarksOn(about: Remarked): Remarks {
  const findings = kindOf(about.document) === "letter" ? letterFindings(about) : findingsOf(about);
  return { findings, atsScore: atsScoreOf(findings) };
}
