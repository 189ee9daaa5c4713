import { COUNTRIES, PROVINCES, ROLE, STATE_NAMES, tidy } from "./heading-words.ts";

// Several places in one line: "Reno, NV and Sparks, NV", "Berlin / London / Lisbon", "Bristol, York, Leeds".

// Counties, states and lands that stand behind a town.
const REGIONS =
  "Suffolk|Norfolk|Essex|Kent|Surrey|(?:East |West )?Sussex|Devon|Dorset|Cornwall|Cumbria|(?:County |Co )?Durham|Northumberland|Somerset|Rutland|Merseyside|Tyneside|Tyne and Wear|Teesside|West Midlands|(?:North |South |West |East )?Yorkshire|Isle of (?:Wight|Man|Skye)|Fife|Angus|Highlands?|Moray|Argyll(?: and Bute)?|Orkney|Shetland|Scottish Borders|(?:East |West )?Lothian|Gwynedd|Powys|Dyfed|Gwent|Glamorgan|Anglesey|Conwy|Ceredigion|Antrim|Armagh|Fermanagh|Tyrone|Donegal|Mayo|Kerry|Clare|Kildare|Meath|Westmeath|Wicklow|Tipperary|Offaly|Laois|Louth|Monaghan|Cavan|Leitrim|Roscommon|Longford|Carlow|Leinster|Munster|Connacht|Ulster|Bay of Plenty|Waikato|Otago|Southland|Hawke['’]s Bay|Taranaki|Northland|Manawat[uū]|Marlborough|Tasman|West Coast|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Northern Territory|Bavaria|Bayern|Hess(?:e|en)|Saxony|Sachsen|Thüringen|Brandenburg|Niedersachsen|Baden-Württemberg|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Tirol|Steiermark|Brittany|Bretagne|Normandie|Normandy|Provence|Occitanie|Île-de-France|Catalonia|Cataluña|Andalusia|Andalucía|Galicia|Lombardy|Lombardia|Tuscany|Toscana|Sicily|Flanders|Wallonia|Maharashtra|Karnataka|Kerala|Tamil Nadu|Gujarat|Punjab|Telangana|Haryana|Rajasthan|Uttar Pradesh|West Bengal|Western Cape|Eastern Cape|Gauteng|KwaZulu-Natal|Jalisco|Puerto Rico";

const REGION = new RegExp(
  `^(?:${REGIONS}|${STATE_NAMES}|${PROVINCES}|${COUNTRIES}|[A-Z]{2,3}(?: \\d{4,5})?|D\\.C\\.|(?:Co\\.?|County) .+|.+ (?:County|Shire|Region|Province|State|Oblast)|.*shire|Greater .+|.* Area|EMEA|EU|Europe)$`,
  "u",
);

/** A county, state, land or country, which is a place only with its town. */
export function isRegion(name: string): boolean {
  return REGION.test(name);
}
const COUNTRY = new RegExp(`^(?:${COUNTRIES})$`, "u");

/** A country, and no town of the same name. */
export function isCountry(name: string): boolean {
  return COUNTRY.test(name) && !CITIES.has(name);
}
// Names that hold an "and" themselves.
const ONE_NAME =
  /\b(?:Newfoundland and Labrador|Tyne and Wear|Trinidad and Tobago|Bosnia and Herzegovina|Brighton (?:and|&) Hove|Hammersmith (?:and|&) Fulham|Kensington (?:and|&) Chelsea|Dumfries (?:and|&) Galloway|Perth (?:and|&) Kinross|Antigua and Barbuda|Jammu and Kashmir|Saint Kitts and Nevis)\b/;
const BETWEEN =
  /\s*(?:;|\||•|·|\s\/\s|(?<=\p{Ll})\/(?=\p{Lu})|,? (?:and|or|&|und|y|et|ou) (?=\p{Lu}|remote))\s*/u;
const PLACE =
  /^(?:The )?\p{Lu}[\p{L}.'’-]+(?:[ /-](?:\p{Lu}[\p{L}.'’-]*|upon|on|of|the|am|an|der|de|la|le|del|sur|\([\p{L} ]+\))){0,4}(?:, [\p{L}\d.'’ -]{2,40}){0,3}$/u;

// Towns that a line may name without their country.
const CITIES = new Set(
  "Aberdeen,Aberystwyth,Adelaide,Albuquerque,Amsterdam,Anchorage,Ann Arbor,Antwerp,Asheville,Ashford,Athens,Atlanta,Auckland,Austin,Aylesbury,Bakersfield,Ballarat,Baltimore,Bangalore,Bangkok,Bangor,Barcelona,Barnsley,Barrie,Barrow-in-Furness,Basel,Basildon,Basingstoke,Bath,Baton Rouge,Bedford,Beijing,Belfast,Bendigo,Bengaluru,Berlin,Bern,Bilbao,Billings,Birmingham,Blackburn,Blackpool,Bloomington,Bognor Regis,Boise,Bolton,Bonn,Bordeaux,Boston,Boulder,Bournemouth,Bozeman,Bracknell,Bradford,Bratislava,Bremen,Bridgwater,Brighton,Brisbane,Bristol,Brno,Bromley,Brussels,Bucharest,Budapest,Burlington,Bury St Edmunds,Cairns,Calgary,Cambridge,Canberra,Canterbury,Cape Town,Cardiff,Carlisle,Castlebar,Cedar Rapids,Chattanooga,Chelmsford,Cheltenham,Chennai,Chesterfield,Chicago,Chichester,Christchurch,Cincinnati,Cleveland,Colchester,Cologne,Colorado Springs,Copenhagen,Cork,Coventry,Crawley,Crewe,Croydon,Dallas,Darlington,Darwin,Delhi,Denver,Derby,Des Moines,Detroit,Doncaster,Dorchester,Dortmund,Dresden,Drogheda,Dubai,Dublin,Dudley,Duluth,Dumfries,Dundalk,Dundee,Dunedin,Durban,Durham,Düsseldorf,Eastbourne,Edinburgh,Edmonton,Eindhoven,El Paso,Ennis,Essen,Eugene,Exeter,Exmouth,Falkirk,Falmouth,Fareham,Fargo,Flagstaff,Folkestone,Fort Collins,Fort Wayne,Fort Worth,Frankfurt,Fredericton,Fremantle,Fresno,Galway,Gateshead,Geelong,Geneva,Ghent,Gillingham,Glasgow,Gloucester,Gold Coast,Gothenburg,Grand Rapids,Graz,Green Bay,Greenock,Grimsby,Groningen,Guelph,Guildford,Halifax,Hamburg,Hanover,Harlow,Harrogate,Hartlepool,Helsinki,Hemel Hempstead,Hereford,High Wycombe,Hobart,Hong Kong,Honolulu,Houston,Huddersfield,Huntsville,Hyderabad,Indianapolis,Innsbruck,Inverness,Ipswich,Istanbul,Jacksonville,Jakarta,Johannesburg,Kansas City,Kelowna,Kettering,Kidderminster,Kilkenny,Killarney,Kilmarnock,Kingston upon Hull,Kitchener,Knoxville,Kolkata,Krakow,Kuala Lumpur,Launceston,Leamington Spa,Leatherhead,Leeds,Leicester,Leipzig,Letterkenny,Leuven,Lille,Limerick,Linz,Lisbon,Little Rock,Liverpool,Ljubljana,London,Los Angeles,Loughborough,Louisville,Lowestoft,Lubbock,Luton,Lyon,Macclesfield,Madrid,Maidenhead,Maidstone,Malaga,Malmö,Manchester,Manila,Marseille,Medicine Hat,Melbourne,Memphis,Merthyr Tydfil,Miami,Middlesbrough,Milan,Milton Keynes,Milwaukee,Minneapolis,Missoula,Moncton,Montreal,Mullingar,Mumbai,Munich,Málaga,München,NYC,Nairobi,Nanaimo,Nantes,Naples,Nashville,Navan,New Delhi,New Orleans,New York,New York City,Newbury,Newcastle,Newport,Newquay,Newry,Northampton,Norwich,Nottingham,Nuneaton,Oklahoma City,Oldham,Omaha,Orlando,Oshawa,Oslo,Ottawa,Oxford,Paisley,Palmerston North,Paris,Penrith,Penzance,Perth,Peterborough,Philadelphia,Phoenix,Pittsburgh,Plymouth,Poole,Portland,Portlaoise,Porto,Portsmouth,Prague,Pretoria,Providence,Pune,Raleigh,Red Deer,Redditch,Reno,Riga,Rochdale,Rochester,Rockhampton,Rome,Rotherham,Rotorua,Rotterdam,Sacramento,Salford,Salt Lake City,San Antonio,San Diego,San Francisco,San Jose,Saskatoon,Scarborough,Scunthorpe,Seattle,Seoul,Shanghai,Sheffield,Shrewsbury,Singapore,Sioux Falls,Sligo,Sofia,Solihull,Southampton,Southend-on-Sea,Southport,Spokane,Springfield,St Albans,St Andrews,St Helens,St Ives,St. Louis,Stafford,Stevenage,Stirling,Stockholm,Stockport,Stoke-on-Trent,Strasbourg,Stratford-upon-Avon,Stuttgart,Sudbury,Sunderland,Swansea,Swindon,Sydney,Syracuse,Tacoma,Tallinn,Tampa,Taunton,Tauranga,Tel Aviv,Telford,The Hague,Thunder Bay,Tokyo,Toledo,Toowoomba,Toronto,Torquay,Toulouse,Townsville,Tralee,Trondheim,Truro,Tucson,Tulsa,Tunbridge Wells,Turin,Utrecht,Uxbridge,Valencia,Vancouver,Vienna,Vilnius,Wakefield,Wallasey,Walsall,Warrington,Warsaw,Washington DC,Waterford,Watford,Wellington,Wexford,Weymouth,Whangarei,Wichita,Wigan,Winchester,Winnipeg,Wirral,Woking,Wollongong,Wolverhampton,Worcester,Worthing,Wrexham,Wrocław,Yeovil,York,Youngstown,Zagreb,Zurich,Zürich".split(
    ",",
  ),
);

const longestLine = 120;
// "Sydney CBD", "Greater London Area", "Paris 10th district"
const PART_OF_TOWN =
  /^(?:Greater|Central|Downtown|Inner) |,? (?:CBD|City Cent(?:re|er)|HQ|Metro(?:politan)?(?: Area)?|Area|\d{1,2}(?:st|nd|rd|th)(?: (?:district|arrondissement))?)$/;

/** A town of the world's, or a line of several with one of them among them: "Berlin / Porto / Faro". */
export function isKnownCity(name: string): boolean {
  if (name.length > longestLine || !/^\p{Lu}/u.test(name)) return false;
  const written = name.replace(PART_OF_TOWN, "");
  if (/^\p{Lu}{4,}$/u.test(written)) return CITIES.has(written[0]! + written.slice(1).toLowerCase());
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

const longestList = 70;

/** The places that a line or a label's value names, the first one first; what is none of them is one place. */
export function splitPlaces(written: string): string[] {
  const whole = written.trim();
  if (ONE_NAME.test(whole)) return [whole];
  const between = whole.split(BETWEEN);
  const parts = between
    // "Leeds, Hull and York"
    .flatMap((part) => {
      const pair = part.split(/,\s+/);
      const isListed =
        between.length > 1 && whole.length <= longestList && pair.length === 2 && part !== between.at(-1);
      return isListed && !REGION.test(pair[1]!) && /^[\p{L} .'’-]+$/u.test(pair[1]!) && CITIES.has(pair[0]!)
        ? pair
        : splitCommas(part);
    })
    .map((part) => tidy(part.replace(/^(?:and|or) /, ""), 80))
    .filter((part) => part !== "");
  const named = parts.filter((part) => !/^(?:hybrid|on-?site|in[- ]office)$/i.test(part));
  // "Hamburg, Köln, remote": the last is a mode.
  const towns = named.filter((part) => part !== "remote");
  if (towns.length < named.length && towns.length > 0) return [...new Set(towns)];
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
