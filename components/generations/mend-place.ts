import type { Finding, Line } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";

/** What the profile's editor opens, and the field in it that gets the focus. */
export type MendPlace = { edit: string; field: string } | { add: string };

/** What is missing from the profile has its field there, not on the sheet. */
const missing: Record<string, MendPlace> = {
  "no-email": { edit: "personal", field: "email" },
  "no-phone": { edit: "personal", field: "phone" },
  "no-location": { edit: "personal", field: "location" },
  "no-summary": { edit: "summary", field: "summary" },
  "no-experience": { add: "experiences" },
  "no-education": { add: "education" },
  "no-skills": { add: "skills" },
};
/** What these remark comes of dates, or of what the item lacks; any other remark is on the words of the line. */
const fieldsOfItem: Record<string, string> = {
  "role-without-dates": "start",
  "half-dates": "start",
  "mixed-dates": "start",
  "date-ahead": "start",
  "ended-paper": "end",
  "role-without-facts": "bullets",
};
/** How the page as a whole is made up is no matter of one field. */
const ofWhole = new Set([
  ...["section-order", "role-order", "odd-heading", "long", "short", "letter-long", "letter-short"],
  ...["no-addressee", "gap-claimed", "few-required", "few-preferred", "proof-left-out"],
]);
/** Keys of facts that are not called like their field in the editor. */
const fieldNames: Record<string, string> = {
  ...{ employer: "company", dates: "start", credential: "credentialId", technology: "technologies" },
  ...{ project: "name", skill: "name", language: "name", certification: "name", link: "url" },
};

/**
 * Where in the profile a remark can be mended: the field that is missing, or the one whose words stand in the line.
 * Null where no field decides it, or the words are the person's own edit of this document.
 */
export function mendPlace(
  { rule, reason }: Finding,
  line: Line | undefined,
  facts: ReadonlyMap<string, Fact>,
): MendPlace | null {
  const place = missing[rule];
  if (place !== undefined) return isThere(place, facts) ? null : place;
  if (line === undefined || line.operation === "own" || ofWhole.has(rule)) return null;
  const under = line.factIds.flatMap((id) => facts.get(id) ?? []);
  const quoted = /“([^”]+)”/.exec(reason)?.[1];
  const named = under.find(({ text }) => quoted !== undefined && text.includes(quoted));
  const isOneField = under.length === 1 || rule in fieldsOfItem || isOneFacts(line);
  const fact = named ?? (isOneField ? under[0] : undefined);
  if (fact === undefined) return null;
  if (fact.itemId === "") return personalPlace(fact);
  return { edit: fact.itemId, field: fieldsOfItem[rule] ?? fieldOf(fact) };
}

/** A section that was left out of this document on purpose is not missing from the profile. */
function isThere(place: MendPlace, facts: ReadonlyMap<string, Fact>): boolean {
  const section = "add" in place ? place.add : place.edit;
  return section !== "personal" && [...facts.values()].some((fact) => fact.section === section);
}

const isOneFacts = ({ operation }: Line) => operation !== "composed" && operation !== "merged";

function personalPlace({ id }: Fact): MendPlace {
  if (id === "summary") return { edit: "summary", field: "summary" };
  return { edit: "personal", field: id.slice("personal.".length) };
}

function fieldOf({ id, itemId }: Fact): string {
  const key = id.slice(itemId.length + 1);
  if (key.startsWith("bullet.")) return key;
  const [name = ""] = key.split(".");
  return fieldNames[name] ?? name;
}
