import { isAvailability } from "#lib/engine/availability.ts";
import type { Ask } from "#lib/postings/schema.ts";

// What a job comes with and no resume states: demands on the body and the law, when and where one has to be there, what
// one has to bring along, and what one could only obtain.

// "Able to obtain a restricted area card": nothing that one has yet.
const OBTAINABLE =
  /^(?:must |should )?(?:be |an? |the )?(?:ability|able|eligible|eligibility|willing|willingness) to (?:obtain|get|acquire|be granted|pass)\b(?!.*\bor\b)/i;

// "References required", "own tools and transport", "steel caps & hi vis", "max 30 days notice", "CIS with UTR".
const BROUGHT_ALONG =
  /\breferences?\b(?! (?:data|materials?|librar|desk|books?|architect|interview|managers?))|\bown (?:hand ?)?(?:tools?|kit|knives|ppe|boots|transport|van|bike|laptop|insurance)\b|\b(?:steel[- ](?:toe ?)?caps?|hi[- ]?vis|safety boots|work boots)\b|\b(?:immediate (?:joiners?|start)|notice period|\d+ days['’]? notice)\b|\b(?:CIS|UTR|PAYE only|public liability)\b/i;
const OWN_FIRST =
  /^(?:must (?:have|bring) |with |have )?(?:your |their )?own (?:hand |power )?(?:tools?|kit|knives|ppe|boots|transport|van|vehicle|car)\b(?:,? (?:and|&) [^,;]{2,30})?(?: (?:is |are )?(?:required|essential|preferred|needed|a must|a plus))?\W*$/i;
const OF_WORK =
  /\b(?:experience|knowledge|check(?:ing|ed)?|process\w*|tak(?:e|ing)|writ(?:e|ing)|provid\w+)\b/i;

export function isUnstated({ kind, skills, text }: Ask): boolean {
  if (kind === "physical" || (kind === "certification" && OBTAINABLE.test(text))) return true;
  // "Own hand tools" names a skill, and asks for none.
  if (OWN_FIRST.test(text)) return true;
  if (kind !== "other" || skills.length > 0) return false;
  return isAvailability(text) || (BROUGHT_ALONG.test(text) && !OF_WORK.test(text));
}
