import { findCompany, labelledCompany, NOT_COMPANY } from "./company.ts";
import { readHeader } from "./header.ts";
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

/** Title, employer and places of a posting's plain text; employer and place are "" when nothing says them. */
export function findHeading(text: string): Heading {
  const head = text.slice(0, 6000);
  const lines = head
    .split("\n")
    .map((line) => line.trim().replace(ANNOUNCED, ""))
    .filter((line) => line !== "");
  const split = findTitle(head, lines);
  const titleAt =
    split.title === "" ? -1 : lines.findIndex((line) => line.includes(split.title.slice(0, 20)));
  const header = titleAt >= 0 && titleAt < 12 ? readHeader(lines, titleAt, head) : { company: "", place: "" };
  const named = labelledCompany(head) || split.company || header.company || findCompany(head);
  const company = NOT_COMPANY.test(named) ? "" : named;
  const town = /^(?:City|Town|Village) of (.+)$/i.exec(named)?.[1] ?? "";
  const written = split.place || labelledPlace(head) || header.place || findPlace(head) || town;
  const places = findPlaces(written, lines);
  return {
    title: split.title || inferTitle(head, lines, company),
    isTitleInferred: split.title === "",
    company,
    place: places[0] ?? "",
    places,
  };
}
