import type { Requirement } from "#lib/postings/schema.ts";

const CLASS = /\b(?:class|category|type|grade|level)\s+["“]?([A-Z]\d?|\d|I{1,3}|IV)\b["”]?(?!['’])/i;
const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Ireland|England|Scotland|Wales|Australia|New Zealand";
const PLACE = new RegExp(`\\b(West Virginia|${STATES})\\b(?! (?:university|college|state university))`, "i");

/** Where a license has to be valid and of which class, in the words of the text; undefined when it says neither. */
export function licenseOf(text: string): Requirement["license"] {
  const place = PLACE.exec(text)?.[1] ?? "";
  const found = CLASS.exec(text)?.[1] ?? "";
  return place === "" && found === "" ? undefined : { place, class: found.toUpperCase() };
}
