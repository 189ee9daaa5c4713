import { canonicalSkill, findSkills } from "#lib/language/skills.ts";
import { hasData, readObjects } from "./development-data.mjs";
import { infoRow, skipped } from "./rows.mjs";
import { scoresOf } from "./span-scores.mjs";

// Labels that mean either of two products.
const either = { fabric_synapse: ["Microsoft Fabric", "Azure Synapse"] };

/** The names of a label, as the lexicon says them. */
function namesOf(label) {
  const written = either[label] ?? [label.replaceAll("_", " ")];
  return written.map((name) => canonicalSkill(name) ?? name);
}

const told = ({ precision, recall }, marks) =>
  infoRow(marks.name, `P ${precision.toFixed(1)} R ${recall.toFixed(1)}`, marks.present);

/** Tools that programs or people listed for postings (present and absent), and that people marked in resumes. */
export function toolRows() {
  return [postingTools(), resumeTools()];
}

function postingTools() {
  const name = "tools named in data postings (silver)";
  if (!hasData("postings/ae2026.jsonl")) return skipped(name);
  const counts = { present: 0, found: 0, wrong: 0 };
  for (const { text, labels_silver: labels } of readObjects("postings/ae2026")) {
    const tools = new Set(findSkills(text).map((one) => one.name));
    const isFound = (label) => namesOf(label).some((one) => tools.has(one));
    counts.present += labels.tools_present.length;
    counts.found += labels.tools_present.filter(isFound).length;
    counts.wrong += labels.tools_absent.filter(isFound).length;
  }
  const { present, found, wrong } = counts;
  return told(scoresOf(found / (found + wrong), found / present), { name, present });
}

// Precision is not to be had: what nobody marked may be a tool all the same.
function resumeTools() {
  const name = "tools marked in resumes, touched";
  if (!hasData("resumes-ner/dotin-dev.jsonl")) return skipped(name);
  let marked = 0;
  let touched = 0;
  for (const { text, entities } of readObjects("resumes-ner/dotin-dev")) {
    const found = findSkills(text);
    for (const [start, end, type] of entities) {
      if (!type.includes("Tech Tools")) continue;
      marked += 1;
      if (found.some((one) => one.start < end && start < one.end)) touched += 1;
    }
  }
  return infoRow(name, `${((touched / marked) * 100).toFixed(1)} %`, marked);
}
