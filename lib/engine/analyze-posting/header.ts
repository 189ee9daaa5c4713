import { isEmployerName, isNamedInText, NOT_COMPANY } from "./company.ts";
import { headingKind } from "./heading-kinds.ts";
import { isCountry, isKnownCity, isRegion, isWholePlace, splitPlaces } from "./places.ts";
import {
  FIELD,
  isDepartment,
  isDepartmentOrTown,
  isHouseName,
  isTown,
  NAME_LIKE,
  ORGANIZATION,
  POSTCODE,
  QUARTER,
  TERMS,
  UNIT,
} from "./names-and-towns.ts";
import { AUSTRALIAN_TOWN, CITY_STATE, NAME, ROLE, tidy, TOWN_IN_REGION } from "./heading-words.ts";

// The lines around the title: "Company – City, State", "Company | City | full-time", "Company, Inc.", "Town, Country".

const SEPARATOR = /\s+[|–—•·/-]\s+|\s*[|•·]\s*|(?<!\b(?:St|Co|Mt|Ltd|Inc))\.\s+(?=[\p{Lu}\d£$€])/u;
const PLACE_LIKE = new RegExp(
  `^${NAME}(?: (?:${NAME}|on|upon|of|the|am|le|de|la)){0,3}(?: \\(${NAME}(?: ${NAME})?\\))?(?:, ${NAME}(?: ${NAME}){0,2}| ?, [A-Z]{1,2}\\d{1,2}| ?, [A-Z]{2}){0,2}$`,
  "u",
);
const OR_REMOTE = /^(.{3,60}?),?(?: or (?:fully )?remote\b| \((?:hybrid|remote|on[- ]?site)\b).*$/i;

type Header = { company: string; place: string };

function isCompany(name: string, text: string): boolean {
  if (!NAME_LIKE.test(name) || name.split(" ").length > 8 || name.length < 3 || NOT_COMPANY.test(name))
    return false;
  if (ORGANIZATION.test(name) && !isDepartment(name)) return true;
  if (ROLE.test(name) || headingKind(name) !== null || CITY_STATE.test(name)) return false;
  return isNamedInText(name, text);
}

/** "Company, Inc., City" and "Company, City": the name, and what follows it. */
function splitName(segment: string): [name: string, rest: string] {
  const parts = segment.split(/,\s+(?!(?:Inc|LLC|Ltd|L\.L\.C|Corp|GmbH)\b)/);
  return [tidy(parts[0] ?? "", 80), tidy(parts.slice(1).join(", "), 80)];
}

// "Hybrid, London", "OXFORD/HYBRID"
const MODE_AHEAD =
  /^(?:hybrid|remote|on-?site|full[- ]time|part[- ]time|permanent|contract)(?:,\s*| in | ?\/ ?)(?=\p{Lu})/iu;
const MODE_BEHIND = /(?: ?\/ ?|,\s*)(?:hybrid|remote|on-?site)$/i;

const withoutMode = (segment: string) => segment.replace(MODE_AHEAD, "").replace(MODE_BEHIND, "");

/** "OXFORD" as one writes it. */
function inSmall(town: string): string {
  return /\p{Ll}/u.test(town)
    ? town
    : town.replace(/\p{L}{3,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

function asPlace(segment: string): string {
  const plain = segment
    .replace(OR_REMOTE, "$1")
    .replace(POSTCODE, "")
    .replace(/,$/, "")
    .replace(/\s*\((?:hybrid|remote|on[- ]?site)[^)]*\)/i, "");
  const town = TOWN_IN_REGION.exec(plain) ?? AUSTRALIAN_TOWN.exec(plain);
  if (town) return `${town[1]}, ${town[2]}`;
  if (isWholePlace(plain) || (isKnownCity(plain) && splitPlaces(plain).length > 1)) return tidy(plain, 80);
  const city = CITY_STATE.exec(plain)?.[1];
  // A street before the city goes.
  if (city && !ROLE.test(city) && !isCountry(city.split(", ")[0]!)) return tidy(city, 80);
  return PLACE_LIKE.test(plain) &&
    !ROLE.test(plain) &&
    !UNIT.test(plain) &&
    !FIELD.test(plain) &&
    plain !== plain.toUpperCase() &&
    headingKind(plain) === null
    ? tidy(plain, 80)
    : "";
}

function readLine(line: string, text: string, found: Header): void {
  const segments = line.split(SEPARATOR).map((part) => tidy(part, 120));
  const isTermsLine = segments.length > 1 && segments.some((part) => TERMS.test(part));
  const hadCompany = found.company !== "";
  const named = segments.filter((part) => part !== "" && !TERMS.test(part) && !/^remote\b/i.test(part));
  // "Lumen | Bristol, hybrid": between bars one word is a name too, where a known town follows.
  const [first = "", second = "", third] = segments;
  if (found.company === "" && third === undefined && second !== "" && !first.includes(" ")) {
    const seat = withoutMode(second);
    const isName =
      NAME_LIKE.test(first) && isEmployerName(first) && !isDepartmentOrTown(first) && !isKnownCity(first);
    if (
      /[|•·]/.test(line) &&
      isName &&
      isKnownCity(seat) &&
      headingKind(first) === null &&
      !ROLE.test(first)
    ) {
      found.company = first;
      found.place ||= tidy(seat, 80);
      return;
    }
  }
  // "Harbor Goods · Tacoma · full-time": of two names the first is whose, the second where.
  const [name = "", town = ""] = named;
  if (isTermsLine && found.company === "" && named.length === 2 && !isRegion(town) && asPlace(town) !== "") {
    // A department says neither whose nor where.
    if (isHouseName(name)) found.company = name;
    if (isHouseName(name) || isDepartmentOrTown(name)) {
      found.place ||= asPlace(town);
      return;
    }
  }
  for (const segment of segments) {
    if (segment === "") continue;
    const moded = withoutMode(segment);
    if (moded !== segment && isKnownCity(moded)) found.place ||= tidy(inSmall(moded), 80);
    if (OR_REMOTE.test(segment)) found.place ||= asPlace(segment);
    const isRemote = /^remote\b/i.test(segment);
    if (isRemote) found.place ||= "Remote";
    if (isRemote || TERMS.test(segment)) continue;
    const [name, rest] = splitName(segment);
    const bare = name.replace(/\s*\(.*\)$/, "");
    if (found.company === "" && isCompany(bare, text)) {
      found.company = bare;
      // "Hilltop Day Nursery (Hove)"
      const inside = /\(([^()]+)\)$/.exec(name)?.[1] ?? "";
      if (isKnownCity(inside) || (PLACE_LIKE.test(inside) && text.includes(` ${inside} `)))
        found.place ||= asPlace(inside);
      if (rest !== "") found.place ||= asPlace(rest);
    } else if (
      CITY_STATE.test(segment) ||
      AUSTRALIAN_TOWN.test(segment) ||
      isKnownCity(segment) ||
      isTermsLine ||
      (found.company !== "" && (hadCompany || segments.length > 1))
    )
      found.place ||= asPlace(segment);
  }
}

// A firm that calls itself by its trade: "Hillside Mechanical Contractors".
const FIRM =
  /^(?=.+(?: .+ |&)).+ (?:Specialists|Contractors|Accountants|Consultants|Builders|Advis[eo]rs|Attorneys|Solicitors|Associates|Physicians|Surgeons|Dentists|Opticians|Architects|Designers|Developers|Engineers|Electricians|Plumbers|Roofers|Painters|Movers|Caterers|Bakers|Butchers|Growers|Farmers|Brewers|Printers|Directors|Auctioneers|Vets|Chemists|Florists|Jewell?ers|Removers|Cleaners|Tailors|Potters|Joiners|Carpenters|Decorators|Undertakers|Surveyors|Brokers|Agents|Planners|Therapists|Physiotherapists|Chiropractors|Ironmongers|Fishmongers|Grocers|Booksellers|Publishers|Framers|Upholsterers|Coaches|Trainers)$/u;

/** "Harbor Goods, Tacoma" and "Harbor Goods – Tacoma" right below the title, whatever town it is. */
function nameAndTown(line: string): Header {
  const nowhere = { company: "", place: "" };
  if (line.length > 70) return nowhere;
  const parts = line.split(/ [–—|·-] |, /).map((part) => tidy(part, 60));
  const [name = "", ...rest] = parts;
  const place = rest.join(", ").replace(POSTCODE, "");
  // "Ostro, Lisbon": a house or a part of the town.
  if (!name.includes(" ") && NAME_LIKE.test(name) && isKnownCity(place)) return { company: "", place };
  return rest.length > 0 && rest.length <= 2 && isHouseName(name) && isTown(place)
    ? { company: name, place }
    : nowhere;
}

/**
 * Name and place in "Copper Kettle, Portland, OR" (or with a dash between) on one of the two lines after the title or
 * the one before it, both "" when none stands there. Nothing but the place says that the name is an employer's: for
 * who found no other.
 */
export function nameBesidePlace(lines: string[], titleAt: number): Header {
  const near = [lines[titleAt + 1], lines[titleAt + 2], titleAt > 0 ? lines[titleAt - 1] : ""];
  for (const line of near) {
    if (!line || line.length > 80 || line.startsWith("•")) continue;
    const [segment = "", next = ""] = line.split(SEPARATOR).map((part) => tidy(part, 80));
    const [name, behind] = splitName(segment);
    const rest = behind || next;
    const isPlace = isKnownCity(rest) || isWholePlace(rest) || CITY_STATE.exec(rest)?.[1] === rest;
    const isOther =
      isDepartmentOrTown(name) ||
      QUARTER.test(name) ||
      ROLE.test(name) ||
      UNIT.test(name) ||
      isKnownCity(name);
    const isName = NAME_LIKE.test(name) && name.includes(" ") && headingKind(name) === null;
    if (isPlace && isName && (FIRM.test(name) || !isOther)) return { company: name, place: rest };
  }
  const [below = ""] = near;
  return nameAndTown(below);
}

// "Tauranga, Bay of Plenty", on a line of its own.
const TOWN_LINE = new RegExp(
  `^${NAME}(?: (?:${NAME}|on|upon|of|the|le|de|la)){0,3}, ${NAME}(?: (?:${NAME}|of|and|the)){0,3}(?: \\d{4,5})?$`,
  "u",
);

/** Name and place of a board's page, where below the title stand the name and below that the town, each alone. */
export function nameAbovePlace(lines: string[], titleAt: number): Header {
  const [name = "", place = ""] = [lines[titleAt + 1], lines[titleAt + 2]];
  const isAlone = name.length <= 60 && NAME_LIKE.test(name) && /^[^,|–—]+$/.test(name);
  const isOther = ROLE.test(name) || UNIT.test(name) || headingKind(name) !== null || FIELD.test(name);
  if (!isAlone || isOther || TERMS.test(name)) return { company: "", place: "" };
  const town = CITY_STATE.exec(place)?.[1] ?? (TOWN_LINE.test(place) && !ROLE.test(place) ? place : "");
  return town === "" || place.length > 70 ? { company: "", place: "" } : { company: name, place: town };
}

/** Short, or made of short parts; a sentence of prose is neither. */
function isHeaderLine(line: string): boolean {
  if (line.length <= 80) return true;
  const segments = line.split(SEPARATOR);
  return line.length <= 200 && segments.length > 1 && segments.every((part) => part.length <= 80);
}

/**
 * Employer and place from the short lines around the title, each "" when they don't say. A name counts as the
 * employer's when it has the form of one or when the text goes on to speak of it as somebody.
 */
export function readHeader(lines: string[], titleAt: number, text: string): Header {
  const found: Header = { company: "", place: "" };
  const above = titleAt > 0 && titleAt <= 2 ? lines.slice(0, titleAt) : [];
  for (const line of [...above, ...lines.slice(titleAt + 1, titleAt + 7)]) {
    if (line.startsWith("•") || /^\p{L}[\p{L} ]{1,24}: /u.test(line)) continue;
    if (/^required (?:for|from)\b/i.test(line)) continue;
    if (!isHeaderLine(line) || headingKind(line) !== null) break;
    readLine(line, text, found);
  }
  return found;
}
