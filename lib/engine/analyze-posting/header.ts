import { isNamedInText, NOT_COMPANY } from "./company.ts";
import { headingKind } from "./heading-kinds.ts";
import { isKnownCity, isWholePlace, splitPlaces } from "./places.ts";
import { AUSTRALIAN_TOWN, CITY_STATE, NAME, ROLE, tidy, TOWN_IN_REGION } from "./heading-words.ts";

// The lines around the title: "Company – City, State", "Company | City | full-time", "Company, Inc.", "Town, Country".

const SEPARATOR = /\s+[|–—•·/-]\s+|\s*[|•·]\s*|(?<!\b(?:St|Co|Mt|Ltd|Inc))\.\s+(?=\p{Lu})/u;
const TERMS =
  /[$£€]\s?\d|^\W*\d|\b(?:(?:full|part)[- ]time\b|permanent\b|fixed[- ]term\b|hybrid\b|remote\b|hours?\b|shifts?\b|temporary\b|contract\b|open to\b|salary\b|days?\b(?! (?:nurser|school|cent(?:re|er)|care|spa|hospital))|weekends?\b|evenings?\b|req(?:uisition)?\b|clos(?:es|ing)\b)/i;
// An organization by its own name.
const ORGANIZATION =
  /,? (?:Inc|LLC|Ltd|Limited|GmbH|SE|plc|LLP|Corp|Corporation)\b\.?|\b(?:Trust|Hospitals?|Clinic|Academy|University|College|Co-operative|Cooperative|Foundation)\b(?! (?:of the|and|teacher))|^Ministry of |^(?:City|Town|Village|County|Borough|Department|University|Bank|Board) (?:of|for) |\b(?:Care|Services|Group|Solutions|Partners|Technologies|Systems|Industries|Holdings|Bank|Hotel|Restaurant|Lodge|School|Council|Authority|Association|Society|Institute|Agency|Health|Logistics|Foods|Hotels|Resorts|(?:Medical|Health|Community|Cancer|Learning|Leisure|Sports|Garden|Arts) Cent(?:er|re)|Studios?|Labs|Hospice|Primary|Inn|Pub|Arms|Tavern|Café|Cafe|Kitchen|Diner|Grill|Practice|Surgery|Nursery|Salon|Garage|Stores?|Supermarket|Distribution|Living|Bakery|Brewery|Farms?|Homes|Housing|Motors|Energy|Airlines|Airways|Pharmacy|Museum|(?:School )?District|Resort|Casino|Shipyard|Towing|Trust|Upholstery|Joinery|Ferries|Marina|Library|Church|Co\.?|Plumbing|Electric|Electrical|Construction|Builders|Landscaping|Dental|Veterinary|Pty\.? Ltd|Pvt\.? Ltd|Private Limited|[Ll]abs|AG|AS|AB|Oy|BV|NV|SA|SL|S\.?p\.?A|S\.?r\.?l|Sp\. z o\.o)\.?$|^Scoil /u;
const NAME_LIKE =
  /^(?:The )?[\p{Lu}\d][\p{L}\d&.'’+-]*(?:,? (?:of|and|the|for|de|&|\(?[\p{Lu}\d&][\p{L}\d&.'’+)-]*))*\)?$/u;
const PLACE_LIKE = new RegExp(
  `^${NAME}(?: (?:${NAME}|on|upon|of|the|am|le|de|la)){0,3}(?: \\(${NAME}(?: ${NAME})?\\))?(?:, ${NAME}(?: ${NAME}){0,2}| ?, [A-Z]{1,2}\\d{1,2}| ?, [A-Z]{2}){0,2}$`,
  "u",
);
const UNIT =
  /\b(?:school of|faculty|division|department|team|office|unit|program|group|branch|bureau|section)\b/i;
// Labels of a portal's fields, whose values stand on the next line.
const FIELD =
  /\b(?:date|opened|posted|title|status|number|type|apply|grade|class|deadline|category|level)\b/i;
const OR_REMOTE = /^(.{3,60}?),?(?: or (?:fully )?remote\b| \((?:hybrid|remote|on[- ]?site)\b).*$/i;

type Header = { company: string; place: string };

function isCompany(name: string, text: string): boolean {
  if (!NAME_LIKE.test(name) || name.split(" ").length > 8 || name.length < 3 || NOT_COMPANY.test(name))
    return false;
  if (ORGANIZATION.test(name)) return true;
  if (ROLE.test(name) || headingKind(name) !== null || CITY_STATE.test(name)) return false;
  return isNamedInText(name, text);
}

/** "Company, Inc., City" and "Company, City": the name, and what follows it. */
function splitName(segment: string): [name: string, rest: string] {
  const parts = segment.split(/,\s+(?!(?:Inc|LLC|Ltd|L\.L\.C|Corp|GmbH)\b)/);
  return [tidy(parts[0] ?? "", 80), tidy(parts.slice(1).join(", "), 80)];
}

function asPlace(segment: string): string {
  const plain = segment.replace(OR_REMOTE, "$1").replace(/\s*\((?:hybrid|remote|on[- ]?site)[^)]*\)/i, "");
  const town = TOWN_IN_REGION.exec(plain) ?? AUSTRALIAN_TOWN.exec(plain);
  if (town) return `${town[1]}, ${town[2]}`;
  if (isWholePlace(plain) || (isKnownCity(plain) && splitPlaces(plain).length > 1)) return tidy(plain, 80);
  const city = CITY_STATE.exec(plain)?.[1];
  // A street before the city goes.
  if (city && !ROLE.test(city)) return tidy(city, 80);
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
  for (const segment of segments) {
    if (segment === "") continue;
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

// Parts of a town, which stand before it as an employer does.
const QUARTER =
  /\b(?:side|hills?|park|village|heights|beach|downtown|midtown|uptown|square|district|quarter|county|campus|road|street|avenue|lane|drive|way|boulevard|plaza|tower|building|floor|suite|north|south|east|west|greater|metro|area|office|location|site|city|town|bay|island|valley|airport|harbou?r|point|loop|end|green|bridge|cross|hill)\b/i;

// A firm that calls itself by its trade: "Hillside Mechanical Contractors".
const FIRM =
  /^(?=.+(?: .+ |&)).+ (?:Specialists|Contractors|Accountants|Consultants|Builders|Advis[eo]rs|Attorneys|Solicitors|Associates|Physicians|Surgeons|Dentists|Opticians|Architects|Designers|Developers|Engineers|Electricians|Plumbers|Roofers|Painters|Movers|Caterers|Bakers|Butchers|Growers|Farmers|Brewers|Printers|Directors|Auctioneers|Vets|Chemists|Florists|Jewell?ers|Removers|Cleaners|Tailors|Potters|Joiners|Carpenters|Decorators|Undertakers|Surveyors|Brokers|Agents|Planners|Therapists|Physiotherapists|Chiropractors|Ironmongers|Fishmongers|Grocers|Booksellers|Publishers|Framers|Upholsterers|Coaches|Trainers)$/u;

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
    const isOther = QUARTER.test(name) || ROLE.test(name) || UNIT.test(name) || isKnownCity(name);
    const isName = NAME_LIKE.test(name) && name.includes(" ") && headingKind(name) === null;
    if (isPlace && isName && (FIRM.test(name) || !isOther)) return { company: name, place: rest };
  }
  return { company: "", place: "" };
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
