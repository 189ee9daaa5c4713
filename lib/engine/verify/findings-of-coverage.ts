import type { Finding, ResumeDocument } from "#lib/documents/schema.ts";
import type { Match } from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { remark } from "./remark.ts";

const requiredShare = 0.5;
const preferredShare = 0.3;
const textShown = 80;

/** How much of what the posting asks for stands in the document, and what was proven but left out. */
export function coverageFindings(
  document: ResumeDocument,
  { requirements }: Analysis,
  { coverage }: Match,
): Finding[] {
  const lines = [...document.head, ...document.sections.flatMap((section) => section.lines)];
  const shown = new Set(lines.flatMap((line) => line.requirementIds));
  const counted = new Set(coverage.filter((one) => one.max > 0).map((one) => one.requirementId));
  const proven = new Set(
    coverage.filter((one) => one.status === "met" && one.factIds.length > 0).map((one) => one.requirementId),
  );
  const findings: Finding[] = [];
  const share = (priority: "required" | "preferred", atLeast: number, severity: Finding["severity"]) => {
    const asked = requirements.filter((one) => one.priority === priority && counted.has(one.id));
    const said = asked.filter((one) => shown.has(one.id)).length;
    if (asked.length < 2 || said / asked.length >= atLeast) return;
    findings.push(remark(`few-${priority}`, severity, `${said} of ${asked.length} ${priority} points of the posting stand in the document.`, "See the gaps: add to your profile what is true of you.")); // prettier-ignore
  };
  share("required", requiredShare, "warning");
  share("preferred", preferredShare, "advice");
  const leftOut = requirements.find(
    (one) => one.priority === "required" && proven.has(one.id) && !shown.has(one.id),
  );
  if (leftOut)
    findings.push(remark("proof-left-out", "warning", `You meet “${shortened(leftOut.text)}”, but no line here says so.`, "Allow more pages, or keep the section in which it stands.")); // prettier-ignore
  return findings;
}

function shortened(text: string): string {
  const plain = [...text.replace(/\s+/g, " ").replace(/[.;:, ]+$/, "")];
  return plain.length > textShown ? `${plain.slice(0, textShown - 1).join("")}…` : plain.join("");
}
