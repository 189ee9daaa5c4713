import { isNamedInText } from "./company.ts";
import { COUNTRIES, PROVINCES, ROLE, STATE_NAMES, tidy } from "./heading-words.ts";
import { isDepartmentOrTown, ORGANIZATION } from "./names-and-towns.ts";
import { isKnownCity } from "./places.ts";
import { tidyTitle, type Split } from "./split-title.ts";

// How newsletters print a notice: "Title, Part of the house, Employer, Town, State— The text begins".

// "California", "Calif.", "D.C.", and with a body of the county's behind it: "Ohio Board of Elections".
const STATE = new RegExp(
  `^(${STATE_NAMES}|${PROVINCES}|${COUNTRIES}|[A-Z]{2}|\\p{Lu}\\p{Ll}{1,5}\\.|\\p{Lu}\\. ?\\p{Lu}\\.?)(?: (?:Board|Auditor|Department|Office|Clerk|Commission|Elections?|Secretary)\\b.*)?$`,
  "u",
);
const GOVERNMENT =
  /\b(?:County|Parish|Township|Borough|Co\.)$|^(?:The )?(?:City|Town|County|Village|Borough|State|Government|Commonwealth) (?:and County )?of /;
// What a house has inside: a single field of work, a program, a unit.
const PART =
  /^(?:\p{L}+|.+ (?:Affairs|Program(?:me)?s?|Initiatives|Division|Department|Unit|Team|Section|Operations|Services|Outreach|Relations|Communications|Policy|Management))$/u;
// "The Wake County Board of Elections is currently seeking …": who hires, in the first words behind the dash.
const HIRES =
  /^(?:The )?\p{Lu}[^.,;\n]{2,80}? (?:is|are) (?:currently |now |actively )?(?:seeking|recruiting|hiring|looking|accepting)\b/u;
// "Customer Relations Manager (Phoenix, AZ) – Larkin Systems — Larkin Systems is …"
const BRACKETED =
  /^([^—–(\n]{5,90}) \((\p{Lu}[^()]{2,30}, [A-Z]{2})\)\s?[–—]\s?(\p{Lu}[^—–\n]{2,60}?)\s?[—–]\s?(?=[\p{L}\d])/u;
const LEAD = /^([^—–\n]{5,170}?)\s?[—–]\s?(?=[\p{L}\d])/u;
const shortestNotice = 150;

const isPart = (name: string) =>
  !ORGANIZATION.test(name) && !GOVERNMENT.test(name) && (PART.test(name) || isDepartmentOrTown(name));

/** Title, employer and place of a notice that is one line; null for any other line. */
export function splitNotice(line: string): Split | null {
  if (line.length < shortestNotice) return null;
  const [, called = "", at = "", house = ""] = BRACKETED.exec(line) ?? [];
  if (called !== "" && ROLE.test(called))
    return { title: tidyTitle(called), company: tidy(house, 80), place: tidy(at, 80) };
  const [whole = "", before = ""] = LEAD.exec(line) ?? [];
  const [title = "", ...rest] = before.split(/,\s+(?!(?:Inc|LLC|Ltd)\b)/);
  if (rest.length === 0 || !ROLE.test(title)) return null;
  const behind = line.slice(whole.length);
  const last = rest.at(-1)!;
  const state = STATE.exec(last)?.[1] ?? (isKnownCity(last) ? last : "");
  const previous = rest.at(-2) ?? "";
  const isPlaced = state !== "" && (state === last || GOVERNMENT.test(previous));
  const beside = isPlaced && !isKnownCity(last) ? previous : "";
  // "Common Cause, Georgia" is a house and its state, "Norfolk, Virginia" a town and its.
  const isHouse = beside !== "" && !GOVERNMENT.test(beside) && isSpokenOf(beside, behind);
  const names = isPlaced ? rest.slice(0, isHouse || isKnownCity(last) ? -1 : -2) : rest;
  const town = isHouse ? "" : beside;
  const parts = names.filter(isPart);
  const own = names.filter((name) => !parts.includes(name)).at(-1);
  const named = own ?? (GOVERNMENT.test(town) ? town : (names.at(-1) ?? (HIRES.test(behind) ? "" : town)));
  // A part of the house in front of the employer's name belongs to the title: "Director, Elections, …".
  const ahead = parts.filter((name) => name !== named && names.indexOf(name) <= names.indexOf(named || name));
  const whose = own === undefined && GOVERNMENT.test(town) ? parts : own === undefined ? [] : ahead;
  return {
    title: tidyTitle([title, ...whose].join(", ")),
    company: tidy(named, 80),
    place: isPlaced ? tidy(town === "" ? state : `${town}, ${state}`, 80) : "",
  };
}

function isSpokenOf(name: string, text: string): boolean {
  return ORGANIZATION.test(name) || isNamedInText(name, text) || text.includes(`the ${name} team`);
}
