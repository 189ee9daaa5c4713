import { COUNTRIES, PROVINCES, ROLE, STATE_NAMES, tidy } from "./heading-words.ts";

// Several places in one line: "Reno, NV and Sparks, NV", "Berlin / London / Lisbon", "Bristol, York, Leeds".

const REGION = new RegExp(
  `^(?:${STATE_NAMES}|${PROVINCES}|${COUNTRIES}|[A-Z]{2,3}(?: \\d{4,5})?|D\\.C\\.|(?:Co\\.?|County) .+|.+ (?:County|Shire|Region|Province|State|Oblast)|.*shire|Greater .+|.* Area|EMEA|EU|Europe)$`,
  "u",
);
// Names that hold an "and" themselves.
const ONE_NAME =
  /\b(?:Newfoundland and Labrador|Tyne and Wear|Trinidad and Tobago|Bosnia and Herzegovina|Brighton (?:and|&) Hove|Hammersmith (?:and|&) Fulham|Kensington (?:and|&) Chelsea|Dumfries (?:and|&) Galloway|Perth (?:and|&) Kinross|Antigua and Barbuda|Jammu and Kashmir|Saint Kitts and Nevis)\b/;
const BETWEEN =
  /\s*(?:;|\||•|·|\s\/\s|(?<=\p{Ll})\/(?=\p{Lu})|,? (?:and|or|&|und|y|et|ou) (?=\p{Lu}|remote))\s*/u;
const PLACE =
  /^(?:The )?\p{Lu}[\p{L}.'’-]+(?:[ /-](?:\p{Lu}[\p{L}.'’-]*|upon|on|of|the|am|an|der|de|la|le|del|sur|\([\p{L} ]+\))){0,4}(?:, [\p{L}\d.'’ -]{2,40}){0,3}$/u;

// Towns that a line may name without their country.
const CITIES = new Set(
  "Aberdeen,Adelaide,Amsterdam,Antwerp,Athens,Atlanta,Auckland,Austin,Bangalore,Bangkok,Barcelona,Basel,Bath,Beijing,Belfast,Bengaluru,Berlin,Bern,Birmingham,Bonn,Bordeaux,Boston,Bratislava,Bremen,Brighton,Brisbane,Bristol,Brussels,Bucharest,Budapest,Calgary,Cambridge,Canberra,Cape Town,Cardiff,Chennai,Chicago,Christchurch,Cologne,Copenhagen,Cork,Dallas,Delhi,Denver,Derby,Detroit,Dresden,Dubai,Dublin,Dundee,Durban,Düsseldorf,Edinburgh,Edmonton,Eindhoven,Exeter,Frankfurt,Galway,Geneva,Glasgow,Gothenburg,Halifax,Hamburg,Hanover,Helsinki,Hong Kong,Houston,Hyderabad,Inverness,Istanbul,Jakarta,Johannesburg,Kolkata,Krakow,Kuala Lumpur,Leeds,Leicester,Leipzig,Limerick,Lisbon,Liverpool,London,Los Angeles,Lyon,Madrid,Malmö,Manchester,Manila,Marseille,Melbourne,Miami,Milan,Minneapolis,Montreal,Mumbai,Munich,München,Nairobi,Nantes,Nashville,Newcastle,New Delhi,New York,New York City,NYC,Nottingham,Oslo,Ottawa,Oxford,Paris,Perth,Philadelphia,Phoenix,Plymouth,Portland,Porto,Prague,Pretoria,Pune,Riga,Rome,Rotterdam,San Diego,San Francisco,Seattle,Seoul,Shanghai,Sheffield,Singapore,Sofia,Southampton,Stockholm,Stuttgart,Sydney,Tallinn,Tel Aviv,The Hague,Tokyo,Toronto,Utrecht,Valencia,Vancouver,Vienna,Vilnius,Warsaw,Washington DC,Wellington,Winnipeg,Wrocław,York,Zagreb,Zurich,Zürich".split(
    ",",
  ),
);

/** A town of the world's, or a line of several with one of them among them: "Berlin / Porto / Faro". */
export function isKnownCity(written: string): boolean {
  return CITIES.has(written) || splitPlaces(written).some((part) => part !== written && CITIES.has(part));
}

/** "Dublin, County Dublin, Ireland": a town with nothing but its regions behind it. */
export function isWholePlace(written: string): boolean {
  const [town = "", ...regions] = written.split(/,\s+/);
  return (
    regions.length > 1 &&
    PLACE.test(town) &&
    !/\d|\b(?:street|road|st|rd|ave|avenue|lane|suite|floor|drive|blvd)\b/i.test(town) &&
    !ROLE.test(town) &&
    regions.every((region) => REGION.test(region))
  );
}

const BUILDING =
  /\b(?:courthouse|building|district|hall|cent(?:er|re)|campus|floor|house|hospital|school|street|road|avenue|suite|unit)\b/i;

/** "Bristol, Newcastle upon Tyne, York" are three, "Leeds, England, United Kingdom" is one. */
function splitCommas(part: string): string[] {
  const names = part.split(/,\s+/);
  if (names.length < 3 || names.slice(1).some((name) => REGION.test(name))) {
    // "Boston, MA, Denver, CO": pairs.
    const isPairs =
      names.length >= 4 &&
      names.length % 2 === 0 &&
      names.every((name, at) => REGION.test(name) === (at % 2 === 1));
    if (!isPairs) return [part];
    return names.flatMap((name, at) => (at % 2 === 0 ? [`${name}, ${names[at + 1]}`] : []));
  }
  // A building and its district in front of the town.
  return names.some((name) => BUILDING.test(name)) ? [part] : names;
}

/** The places that a line or a label's value names, the first one first; what is none of them is one place. */
export function splitPlaces(written: string): string[] {
  const whole = written.trim();
  if (ONE_NAME.test(whole)) return [whole];
  const parts = whole
    .split(BETWEEN)
    .flatMap(splitCommas)
    .map((part) => tidy(part.replace(/^(?:and|or) /, ""), 80))
    .filter((part) => part !== "");
  const named = parts.filter((part) => !/^(?:hybrid|on-?site|in[- ]office)$/i.test(part));
  if (named.length === 1 && parts.length > 1) return named;
  const isEach = parts.every((part) => /^remote\b/i.test(part) || (PLACE.test(part) && !ROLE.test(part)));
  return parts.length > 1 && isEach ? [...new Set(parts)] : [whole];
}

const STRONG = /\s*[|•·]\s*|\s+[–—-]\s+|(?<=\p{Ll})\. /u;
const LABEL = /^(?:•\s*)?\p{L}[\p{L} ]{1,24}:\s*/u;
const LOCATIONS = /^(?:job |work |office )?(?:locations?|places?|offices?|cities)\s*:?$/i;
const SHAPE = /^\p{Lu}[\p{L}.'’ -]+,\s*(?:[A-Z]{2,3}|\p{Lu}[\p{L} ]+)$/u;

/** All places of the job, `place` among them: from the line that it stands in, or from the lines below it. */
export function findPlaces(place: string, lines: string[]): string[] {
  if (place === "") return [];
  const own = splitPlaces(place);
  if (own.length > 1) return own;
  const at = lines.findIndex((line) => line.includes(place));
  const line = lines[at];
  if (line === undefined) return own;
  if (line === place && LOCATIONS.test(lines[at - 1] ?? "")) {
    let end = at + 1;
    while (end < lines.length && end < at + 10 && SHAPE.test(lines[end]!)) end += 1;
    return [...new Set(lines.slice(at, end))];
  }
  const segment = line
    .replace(LABEL, "")
    .split(STRONG)
    .find((part) => part.includes(place));
  if (segment === undefined || segment.length > 160) return own;
  const several = splitPlaces(segment.slice(segment.indexOf(place)));
  return several.length > 1 && several[0] === place ? several : own;
}
