import type { Fact } from "#lib/profile/schema.ts";
import { placeKinds, type Claim } from "./claim-classes.ts";
import { isInsideWord, isSentenceStart } from "./line-shape.ts";
import type { Source, Sources } from "./sources.ts";

const naming = new Set<Fact["kind"]>([
  "title",
  "employer",
  "institution",
  "degree",
  "certification",
  "project",
]);

/** Titles, employers and schools of items that the line does not speak of, though each of their words stands elsewhere. */
export function foreignNames(
  text: string,
  used: Set<Source>,
  index: Sources,
  isTold: (start: number, end: number) => boolean,
): Claim[] {
  const items = new Set([...used].map((source) => source.itemId));
  const said = index.facts.filter((fact) => items.has(fact.itemId)).map((fact) => fact.text.toLowerCase());
  const titles = index.facts
    .filter((fact) => items.has(fact.itemId) && (fact.kind === "title" || fact.kind === "role"))
    .map((fact) => fact.text.toLowerCase());
  const lower = text.toLowerCase();
  return index.facts.flatMap((fact): Claim[] => {
    if (!naming.has(fact.kind) || items.has(fact.itemId)) return [];
    const name = fact.text.toLowerCase();
    const at = lower.indexOf(name);
    if (at === -1 || isInsideWord(text, at, at + name.length)) return [];
    // "Licensed Clinical Social Worker" is no "social worker" held elsewhere.
    if (/\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, at - 20), at)) && /^\p{Lu}/u.test(text.slice(at)))
      return [];
    if (isTold(at, at + name.length)) return [];
    const isHeld = fact.kind === "title" && isHeldAs(text, at, at + name.length);
    if (!isHeld && (!name.includes(" ") || said.some((one) => one.includes(name)))) return [];
    if (isHeld && titles.some((one) => one.includes(name))) return [];
    return [
      {
        class: placeKinds[fact.kind] ?? "name",
        subject: fact.text,
        start: at,
        end: at + name.length,
        isAside: false,
        holds: false,
      },
    ];
  });
}

/** "As a receptionist, …" or "Receptionist at …": the words are said as a title. */
function isHeldAs(text: string, start: number, end: number): boolean {
  if (/\bas (?:an? |the )?$/i.test(text.slice(0, start))) return true;
  return (
    isSentenceStart(text, start) && /^(?:,| at\b| for\b| from\b| since\b)/.test(text.slice(end, end + 6))
  );
}
