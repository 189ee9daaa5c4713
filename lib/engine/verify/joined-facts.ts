import type { Fact } from "#lib/profile/schema.ts";
import type { Candidate } from "./claim-classes.ts";
import { isInsideWord } from "./line-shape.ts";

const kinds = new Set<Candidate["kind"]>(["item", "list", "contact"]);
// A writer's evidence, not a profile.
const factsTried = 48;
const DEGREE_FIRST =
  /^(?:[\p{L}\d]+ ){0,3}?(?:Bachelor|Master|Associate|Doctor|Diploma|Certificate|Licentiate|PhD|B\.?Sc?|B\.?A|M\.?Sc?|M\.?A)\b/u;
const ONLY_JOINTS = /^[\s,;:|•·/()–-]*$/;

/**
 * The facts of which a heading or list is put together, whole and with nothing between but joints; null when it is
 * not. What is said so needs no closer look, and most lines that are no bullets are.
 */
export function joinedFacts({ text, kind }: Candidate, facts: Fact[], most = factsTried): Fact[] | null {
  if (!kinds.has(kind) || facts.length > most) return null;
  let rest = text;
  let lower = text.toLowerCase();
  const used: Fact[] = [];
  for (const fact of facts.toSorted((a, b) => b.text.length - a.text.length)) {
    const at =
      kind === "list" && lower.length === rest.length
        ? lower.indexOf(fact.text.toLowerCase())
        : rest.indexOf(fact.text);
    if (at === -1 || isInsideWord(rest, at, at + fact.text.length)) continue;
    if (kind === "item" && used.length > 0 && used[0]!.itemId !== fact.itemId) continue;
    used.push(fact);
    rest = `${rest.slice(0, at)}|${rest.slice(at + fact.text.length)}`;
    lower = rest.toLowerCase();
  }
  // "Bachelor of Arts in History": a degree and its field.
  if (DEGREE_FIRST.test(text)) rest = rest.replace(/^\| in \|/, "||");
  return used.length > 0 && ONLY_JOINTS.test(rest) ? used : null;
}
