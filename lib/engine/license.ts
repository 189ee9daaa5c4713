import type { Requirement } from "#lib/postings/schema.ts";

// A class is a capital: "at this level a license is needed" names none. Small it stands only before what it is of.
const CLASS =
  /\b(?:(?:[Cc]lass|CLASS|[Cc]ategory|[Tt]ype|[Gg]rade|[Ll]evel(?! \d+ (?:qualif|award|diploma|certificate|[Nn]VQ)))\s+["“]?([A-Z]\d?|\d|I{1,3}|IV)|[Cc]lass ([a-e])(?= (?:cdl|CDL|commercial|driv|licen[cs])))\b["”]?(?!['’])/;
const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Ireland|England|Scotland|Wales|Australia|New Zealand";
const PLACE = new RegExp(`\\b(West Virginia|${STATES})\\b(?! (?:university|college|state university))`, "i");

/** Where a license has to be valid and of which class, in the words of the text; undefined when it says neither. */
export function licenseOf(text: string): Requirement["license"] {
  const place = PLACE.exec(text)?.[1] ?? "";
  const [, capital, small] = CLASS.exec(text) ?? [];
  const found = capital ?? small ?? "";
  return place === "" && found === "" ? undefined : { place, class: found.toUpperCase() };
}
