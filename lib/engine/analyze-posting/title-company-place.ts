import { findCompany, isEmployerName, labelledCompany, NOT_COMPANY } from "./company.ts";
import { sentenceCase } from "#lib/text.ts";
import { CITY_STATE } from "./heading-words.ts";
import { nameAbovePlace, nameBesidePlace, readHeader } from "./header.ts";
import { inferTitle } from "./infer-title.ts";
import { findPlace, labelledPlace } from "./place.ts";
import { findPlaces } from "./places.ts";
import { findTitle } from "./title.ts";
import { ANNOUNCED } from "./title-lines.ts";

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
  /^(?:in[- ]person|on-?site|location|department|division|agency|job|title|remote employment|salary|oracle|microsoft|select|multiple|various|see|view|apply)\b|\b(?:department|office|division|team) of\b/i;
// "Olympia, WA, WA, 98504": a portal says the state twice.
const TWICE = /,? ([A-Z]{2})(?: \d{5}(?:-\d{4})?)?, (?:\1|[A-Z]{2}), ?(?:\d{5}(?:-\d{4})?|--)$/;

/** The first letters of a title as its line has them: its later parts may stand behind another kind of dash. */
function beginningOf(title: string): string {
  return title.split(" - ")[0]!.slice(0, 20);
}

/** "bookkeeper" out of a sentence; names like "iOS developer" keep their small letter. */
function begunLarge(title: string): string {
  return /^\p{Ll}+(?: |$)/u.test(title) ? sentenceCase(title) : title;
}

/**
 * Title, employer and places of a posting's plain text; employer and place are "" when nothing says them. `language`
 * is the text's, as ISO 639-1.
 */
export function findHeading(text: string, language = "en"): Heading {
  const head = text.slice(0, 6000);
  const lines = head
    .split("\n")
    .map((line) => line.trim().replace(ANNOUNCED, ""))
    .filter((line) => line !== "");
  const split = findTitle(head, lines, language);
  const titleAt =
    split.title === "" ? -1 : lines.findIndex((line) => line.includes(beginningOf(split.title)));
  const isTitleAhead = titleAt >= 0 && titleAt < 12;
  const nowhere = { company: "", place: "" };
  const header = isTitleAhead ? readHeader(lines, titleAt, head) : nowhere;
  const alone = isTitleAhead ? nameAbovePlace(lines, titleAt) : nowhere;
  const beside = isTitleAhead && alone.company === "" ? nameBesidePlace(lines, titleAt) : alone;
  const named =
    labelledCompany(head) ||
    [split.company, header.company].find((name) => name !== "" && isEmployerName(name)) ||
    (isEmployerName(beside.company) && CITY_STATE.test(beside.place) ? beside.company : "") ||
    findCompany(head) ||
    (isEmployerName(beside.company) ? beside.company : "");
  const company = NOT_COMPANY.test(named) ? "" : named;
  const town = /^(?:City|Town|Village) of (.+)$/i.exec(named)?.[1] ?? "";
  const isPlace = (name: string) => name !== "" && name !== company && !NO_PLACE.test(name);
  // Where the employer's name stands with its town, that is the place, whatever street a sentence names.
  const own = company !== "" && company === beside.company ? beside.place : "";
  const written = [split.place, labelledPlace(head), header.place, own, findPlace(head), town, beside.place]
    .filter(isPlace)
    // "Frederick" and, further on, "Frederick, MD".
    .reduce((place, one) => (place === "" || one.startsWith(`${place}, `) ? one : place), "")
    .replace(TWICE, ", $1")
    .replace(/,? (?:and|&) (?:the )?(?:surrounding|nearby) areas?$/i, "");
  const places = findPlaces(written, lines);
  return {
    title: begunLarge(split.title) || inferTitle(head, lines, company),
    isTitleInferred: split.title === "",
    company,
    place: places[0] ?? "",
    places,
  };
}
