import {
  employerAtEnd,
  findCompany,
  isEmployerName,
  labelledCompany,
  mostRead,
  NOT_COMPANY,
} from "./company.ts";
import { sentenceCase } from "#lib/text.ts";
import { CITY_STATE } from "./heading-words.ts";
import { nameAbovePlace, nameBesidePlace, readHeader } from "./header.ts";
import { inferTitle } from "./infer-title.ts";
import { findPlace, labelledPlace, townOf } from "./place.ts";
import { findPlaces, isKnownCity, isRegion } from "./places.ts";
import { isFragment } from "./rows.ts";
import { findTitle } from "./title.ts";
import { ANNOUNCED, namesRole } from "./title-lines.ts";

export type Heading = {
  title: string;
  /** The text names its job nowhere; the title is what it is likely to be called. */
  isTitleInferred: boolean;
  company: string;
  place: string;
  places: string[];
};

// A field of a portal, an office and a product are no places.
const NO_PLACE =
  /^(?:in[- ]person|on-?site|location|department|division|agency|job|title|remote employment|salary|oracle|microsoft|(?:casual|permanent|temporary|contract|hybrid|full[- ]time|part[- ]time|competitive)$|employment|opportunity|competition no|vacancy|requisition|(?:this|the|our|we|you|it)\b.{0,40} (?:is|are|can|will|may)|select|multiple|various|see|view|apply)\b|\b(?:department|office|division|team) of\b/i;
// "Olympia, WA, WA, 98504": a portal says the state twice.
const TWICE = /,? ([A-Z]{2})(?: \d{5}(?:-\d{4})?)?, (?:\1|[A-Z]{2}), ?(?:\d{5}(?:-\d{4})?|--)$/;

// "Little Anchor Coffee, 14 Quay St, Galway" behind "Where:".
const HOUSE_AT_ADDRESS =
  /^(?!.*\b(?:Hall|House|Building|Floor|Suite|Campus|Tower|Courthouse|Office|Headquarters|Site)\b)(\p{Lu}[^,\d]{2,50}), (?:Unit )?\d+[A-Za-z]? [^,]{3,40}, (\p{Lu}[^\d]{2,40})$/u;

// "☕ Barista ☕"
const PICTURE = /[★☆\u2600-\u27bf\u{1f000}-\u{1faff}]/u;
const PICTURES = "(?:[\\s★☆\\u2600-\\u27bf\\u{1f000}-\\u{1faff}]|\\ufe0f|\\u200d)+";
const PICTURES_AHEAD = new RegExp(`^${PICTURES}`, "u");
const PICTURES_BEHIND = new RegExp(`${PICTURES}$`, "u");

const longestTitle = 200;
const longestSought = 100;
const longestEnd = 1500;

function withoutPictures(line: string): string {
  return line.length <= longestTitle && PICTURE.test(line)
    ? line.replace(PICTURES_AHEAD, "").replace(PICTURES_BEHIND, "")
    : line;
}

// "HERDSPERSON required for 280 cow herd, Somerset", "HIRING ROOFERS - Summit Exteriors".
const SOUGHT =
  /^(?:\d{1,2} ?x ?)?(\p{L}[\p{L} /-]{2,50}?) (?:urgently )?(?:required|wanted|needed|sought)(?:,| (?:for|to|at|in|on|near|by)\b)(?:.*, (\p{Lu}[\p{L} ]{2,25}))?.*$/u;
const HOURS_BEHIND = /\s*\((?:full|part)(?:[- ]time)? ?(?:&|and|or|\/) ?(?:full|part)[- ]?time\)$/i;
const HIRING = /^HIRING:? (?!MANAGER)(?=\p{Lu}{3})/u;

/** The job's name of a line that seeks somebody; the line as it is where it does not. */
function soughtFor(line: string): string {
  const plain = line.replace(HIRING, "");
  const job = SOUGHT.exec(plain)?.[1] ?? "";
  if (job !== "" && namesRole(job)) return job;
  // "Line cook!", "Chef de partie."
  const bare = plain.replace(/[.!]+$/, "");
  return bare.length <= longestSought && !/[.!?] /.test(bare) && isFragment(bare) && namesRole(bare)
    ? bare
    : plain;
}

/** The place at the end of such a first line. */
function soughtIn(head: string): string {
  const place = SOUGHT.exec(head.trimStart().split("\n", 1)[0]!)?.[2] ?? "";
  return isRegion(place) || isKnownCity(place) ? place : "";
}

// "• Cardiff (hybrid after training)", of which the bullet was a map's pin.
const PINNED = /^• ?(\p{Lu}[\p{L} .'’-]{2,40}) \((?:hybrid|remote|on-?site|office)\b/mu;

function pinnedPlace(head: string): string {
  const place = head.includes(" (") ? (PINNED.exec(head)?.[1] ?? "") : "";
  return isKnownCity(place) ? place : "";
}

// "Summit Exteriors LLC (Boise ID)", "Nordvind Energy A/S, Esbjerg"
const LEGAL_FORM = "(?:LLC|Inc\\.?|Ltd\\.?|Limited|GmbH|A\\/S|AB|AS|BV|plc|Pty Ltd|Pvt\\.? Ltd|LLP|Oy)";
const FIRM_WITH_TOWN = new RegExp(`^(.{2,60} ${LEGAL_FORM}) \\(([^()]{2,40})\\)$`, "u");
const FIRM_THEN_TOWN = new RegExp(`^(\\p{Lu}.{1,60} ${LEGAL_FORM}), (.{2,60})$`, "u");
// "Pune (Work from office, 5 days)", "hybrid, Porto"
const MODE_OF_PLACE =
  /\s*\((?:[^()]*\b(?:office|hybrid|remote|on-?site|home|days?|WFH|WFO)\b[^()]*)\)$|^(?:hybrid|remote|on-?site)\s*[,–-]\s*(?=\p{Lu})/giu;

/** The first letters of a title as its line has them: its later parts may stand behind another kind of dash. */
function beginningOf(title: string): string {
  return title.split(" - ")[0]!.slice(0, 20);
}

/** Where the title stands; in its line a "(m/f/d)" may part what is one here. */
function lineOf(title: string, lines: string[]): number {
  const at = lines.findIndex((line) => line.includes(beginningOf(title)));
  const [word = ""] = title.split(" ");
  return at < 0 && word.length > 3 ? lines.slice(0, 4).findIndex((line) => line.startsWith(`${word} (`)) : at;
}

/** "bookkeeper" out of a sentence; names like "iOS developer" keep their small letter. */
function begunLarge(title: string): string {
  // "ROOFERS", which is no abbreviation.
  if (/^\p{Lu}{6,}$/u.test(title) && namesRole(title.toLowerCase())) return sentenceCase(title.toLowerCase());
  return /^\p{Ll}+(?: |$)/u.test(title) ? sentenceCase(title) : title;
}

/**
 * Title, employer and places of a posting's plain text; employer and place are "" when nothing says them. `language`
 * is the text's, as ISO 639-1.
 */
export function findHeading(text: string, language = "en"): Heading {
  const head = text.slice(0, mostRead);
  const isPictured = PICTURE.test(head);
  const lines = head
    .split("\n")
    .map((line) => (isPictured ? withoutPictures(line.trim()) : line.trim()).replace(ANNOUNCED, ""))
    .map((line, at) => (at === 0 ? soughtFor(line.replace(HOURS_BEHIND, "")) : line))
    .filter((line) => line !== "");
  const split = findTitle(head, lines, language);
  const titleAt = split.title === "" ? -1 : lineOf(split.title, lines);
  const isTitleAhead = titleAt >= 0 && titleAt < 12;
  const nowhere = { company: "", place: "" };
  const header = isTitleAhead ? readHeader(lines, titleAt, head) : nowhere;
  const alone = isTitleAhead ? nameAbovePlace(lines, titleAt) : nowhere;
  const beside = isTitleAhead && alone.company === "" ? nameBesidePlace(lines, titleAt) : alone;
  const labelPlace = labelledPlace(head) || pinnedPlace(head) || soughtIn(head);
  const [, house = "", houseTown = ""] = HOUSE_AT_ADDRESS.exec(labelPlace) ?? [];
  const named =
    labelledCompany(head) ||
    (isEmployerName(house) ? house : "") ||
    [split.company, header.company].find((name) => name !== "" && isEmployerName(name)) ||
    (isEmployerName(beside.company) && CITY_STATE.test(beside.place) ? beside.company : "") ||
    findCompany(head) ||
    (isEmployerName(beside.company) ? beside.company : "") ||
    employerAtEnd(text);
  const [, firm = named, firmTown = ""] = FIRM_WITH_TOWN.exec(named) ?? [];
  // "Loaf (Berlin office)", "Loaf (bakers to the court)": what the house is called stands before the brackets.
  const bareFirm = firm.replace(/ \((?![A-Z]{2}\))[^()]*\)$/, "");
  const company = NOT_COMPANY.test(bareFirm) ? "" : bareFirm;
  const town = /^(?:City|Town|Village) of (.+)$/i.exec(named)?.[1] ?? "";
  const isPlace = (name: string) => name !== "" && name !== company && !NO_PLACE.test(name);
  // Where the employer's name stands with its town, that is the place, whatever street a sentence names.
  const own = company !== "" && company === beside.company ? beside.place : "";
  const labelTown = company !== "" && company === house ? houseTown : labelPlace;
  const near = [split.place, labelTown, header.place, own].filter(isPlace);
  if (firmTown !== "") near.push(firmTown.replace(/ ([A-Z]{2})$/, ", $1"));
  const said = [...near, findPlace(head, language, near.length > 0), town, beside.place].filter(isPlace);
  if (said.length === 0 && company !== "") said.push(townOf(company, head));
  // Some say it at the text's end.
  if (!said.some((name) => name !== "" && name !== "Remote") && text.length > mostRead)
    said.unshift(...[labelledPlace(text.slice(-longestEnd))].filter(isPlace));
  const written = said
    // "Frederick" and, further on, "Frederick, MD".
    .reduce((place, one) => (place === "" || one.startsWith(`${place}, `) ? one : place), "")
    .replace(TWICE, ", $1")
    .replace(/,? (?:and|&) (?:the )?(?:surrounding|nearby) areas?$/i, "");
  const [, ownFirm = "", ownTown = written] = FIRM_THEN_TOWN.exec(written) ?? [];
  const behind =
    company !== "" && ownTown.startsWith(`${company}, `) ? ownTown.slice(company.length + 2) : "";
  const bare = isKnownCity(behind) ? behind : ownTown;
  const places = findPlaces(bare.replace(MODE_OF_PLACE, "").trim(), lines);
  return {
    title: begunLarge(split.title) || inferTitle(head, lines, company),
    isTitleInferred: split.title === "",
    company: company || ownFirm,
    place: places[0] ?? "",
    places,
  };
}
