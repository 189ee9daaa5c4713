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

// "HCPC registered", "registered with the General Optical Council": on a profession's register.
const REGISTERED =
  /\bon (?:the |an? )?(?:\p{Lu}{2,6}|\p{L}+) [Rr]egister\b|\b\p{Lu}{3,6}[- ](?:registered|registration)\b|\b[Rr]egist(?:ered|ration) with (?:the |an? )?(?:\p{Lu}|(?:relevant|appropriate|professional|state|national) )/u;
// "A current APC", "an approved youth work qualification": a paper, whatever it is about.
const A_PAPER =
  /\b(?:current|valid|unrestricted|up[- ]to[- ]date)(?: and \w+)? \p{Lu}{2,5}\b(?! (?:standards?|regulations?|guidelines?|practices?|knowledge|version))|\b(?:recogni[sz]ed|accredited|approved) (?:[\p{L}-]+ ){0,4}qualifications?\b/u;
// One of these is in each of the two; most clauses have none.
const PAPER_WORDS = [
  "egist",
  "urrent",
  "alid",
  "nrestricted",
  "p to date",
  "p-to-date",
  "ecogni",
  "ccredited",
  "pproved",
  "ompleted",
];
const OF_BODY =
  /\b[Rr]egist(?:ered|ration) with (?:the |an? )?((?:\p{Lu}[\p{L}'’&-]*|of|and|the|for)(?: (?:\p{Lu}[\p{L}'’&-]*|of|and|the|for)){0,7})/u;

// "Completed training as a laboratory technician", "completed vocational training": a trade's own paper.
const TRAINED =
  /\b[Cc]ompleted (?:[\w-]+ ){0,2}(?:training|apprenticeship) (?:as|in)\b|\b[Cc]ompleted (?:vocational|professional|commercial|technical) (?:training|apprenticeship)\b/;

/** Whether a clause asks for a paper by what is done with it: being on a register, holding a current one. */
export function asksForPaper(text: string): boolean {
  if (!PAPER_WORDS.some((word) => text.includes(word))) return false;
  return REGISTERED.test(text) || A_PAPER.test(text) || TRAINED.test(text);
}

/** Whose register is spoken of: "the Physiotherapy Board of New Zealand"; "" where none is named. */
export function registerOf(text: string): string {
  return (OF_BODY.exec(text)?.[1] ?? "").replace(/(?: (?:of|and|the|for))+$/, "");
}
