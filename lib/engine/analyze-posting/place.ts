import { matchesOf } from "#lib/language/matches.ts";
import { addressIn } from "./company.ts";
import { findSkills } from "#lib/language/skills.ts";
import { AUSTRALIAN_TOWN, CITY_STATE, labelled, NAME, ROLE, STATE_NAMES, tidy } from "./heading-words.ts";
import { isCountry, isKnownCity } from "./places.ts";

const OUR_OFFICE = new RegExp(
  `\\b(?:our|its|the) (${NAME}(?: ${NAME})?) (?:office|store|shop|clinic|branch|campus|depot|warehouse|studio)\\b`,
  "u",
);
const EVERY_CITY = new RegExp(CITY_STATE.source, "gmu");
const IS_STATE = new RegExp(`^(?:${STATE_NAMES}), (?:${STATE_NAMES})$`, "u");

// What a page's menu has below "Locations": "Life at Loaf", "Search jobs".
const NO_NAME =
  /^(?:life (?:at|in)|jobs?|careers|students|teams|search|all|our|why|working (?:at|for|with)|how|what|who|sign|log)\b/i;

const SITE = /^(?:site|base|campus|branch)[ \t]*:[ \t]*(\S[^\n]{1,60})$/im;

/** What the text's labels say of the place, or "". */
export function labelledPlace(head: string): string {
  const label = labelled(
    head,
    "(?:job |work |office )?locations?(?: available)?|place|where|city|town|based in|standort|ort|lieu|(?:your )?(?:place of work|workplace)|arbeitsort|work ?site|duty (?:station|location)|localisation|ubicación|locatie",
  );
  const plain = townInAddress(label)
    .replace(/^(?:hybrid|on-?site) in (?=\p{Lu})/iu, "")
    // "Hybrid, preferably Berlin", "On site: 2 days per week, London"
    .replace(
      /^(?:hybrid|remote|on[- ]?site)\s*[-–:,(]\s*(?:[^,\n]{0,30}\b(?:days?|week|office|times?)\b[^,\n]{0,20},\s*)?(?:(?:preferably|ideally|in|based in|from) )?(?=\p{Lu})/iu,
      "",
    )
    .replace(/\s+[-–]\s+(?:work|remote|hybrid|home|with|after|up to)\b.*$/i, "")
    .replace(/\s+office\s*\/\s*(?:home|remote)$/i, "")
    .replace(
      /\s*[(–-]+\s*(?:on-?site|hybrid|remote|in[- ]person|office|\d[^()]{0,30}(?:on-? ?site|remote|office|home))\b[^)]*\)?\s*$/i,
      "",
    )
    // "London SE1 (two days a month in the office)": a remark, where "(Wirral)" is a part of the name.
    .replace(/\s*\([\p{Ll}\d][^()]*\)$/u, "");
  if (plain === "") {
    const site = SITE.exec(head)?.[1]?.trim() ?? "";
    const inState = AUSTRALIAN_TOWN.exec(site);
    if (inState) return `${inState[1]}, ${inState[2]}`;
    return /^\p{Lu}\p{Ll}/u.test(site) && site.length <= 60 && !/\d|[$£€:]|(?<!\b(?:St|Co|Mt))\. /.test(site)
      ? site
      : "";
  }
  const town = AUSTRALIAN_TOWN.exec(plain);
  if (town) return `${town[1]}, ${town[2]}`;
  if (NO_NAME.test(plain)) return "";
  const vacancies = /^(?:\d{1,3}|several|multiple) (?:vacanc(?:y|ies)|openings?|positions?) in (?=\p{Lu})/iu;
  if (vacancies.test(plain)) return plain.replace(vacancies, "");
  return plain.length <= 80 && plain.split(" ").length <= 10 ? plain : "";
}

// A street, a floor, a building or a postcode before the town.
const ADDRESS = /\d|\b(?:Building|Cent(?:er|re)|Tower|House|Headquarters|HQ|Campus|Street|Road|Avenue)\b/;

// Behind what a town's name begins: nothing, a comma, a dash, a street.
const BEFORE_TOWN =
  /(?:^|, ?| [–-] | (?:St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Way|Hwy|Pkwy)\.? )$/i;

/** "37F, Quay Tower, 12 Mill Road, Seoul": the town of an address, if it is a known one or stands with its state; else all of it. */
function townInAddress(label: string): string {
  if (!ADDRESS.test(label)) return label;
  const [inState = ""] = CITY_STATE.exec(label)?.slice(1) ?? [];
  if (inState !== "") {
    const isWhole = BEFORE_TOWN.test(label.slice(0, label.indexOf(inState)));
    return isWhole && !ROLE.test(inState) && !ADDRESS.test(inState.replace(/ \d{5}$/, ""))
      ? inState.replace(/ \d{5}$/, "")
      : label;
  }
  const parts = label.split(/,\s+| [–-] /);
  const at = parts.findIndex((part) => isKnownCity(part));
  return at <= 0 || parts.length < 3 ? label : parts.slice(at).join(", ");
}

// "A little shop by the canal in Ghent", "a Berlin-based firm". Where people walk in, any name behind it is a place's.
const WALKED_INTO =
  "(?:shop|store|practice|clinic|surgery|bakery|restaurant|nursery|hotel|caf[eé]|garage|workshop|brewery|farm|salon|museum|theatre|theater)";
const HOUSE = `(?:${WALKED_INTO}|company|firm|studio|agency|start-?up|scale-?up|school|business|team|charity|bank|gallery)`;
const BEHIND = `[^.,;\\n]{0,30}? in (?:central |downtown )?(${NAME}(?: ${NAME})?)(?=[ ,.;!]|$)`;
const SHOP_IN = new RegExp(`\\ban? (?:[\\p{L}-]+ ){0,4}${WALKED_INTO}\\b${BEHIND}`, "u");
const HOUSE_IN = new RegExp(
  `\\ban? (?:[\\p{L}-]+ ){0,4}${HOUSE}\\b${BEHIND}|\\b(${NAME}(?: ${NAME})?)-based (?:[\\p{L}-]+ ){0,4}${HOUSE}\\b`,
  "gu",
);

// "This role is Auckland based", "join our team in Barcelona".
const ROLE_BASED = new RegExp(
  `\\b(?:role|position|job|post) is (?:fully |currently )?(${NAME}(?: ${NAME})?)[- ]based\\b`,
  "u",
);
const TEAM_IN = new RegExp(
  `\\b(?:join|joining|for) (?:our|the|us)(?: [\\p{L}&-]+){0,5}? in (${NAME}(?: ${NAME})?)(?=[ ,.;!]|$)`,
  "gu",
);

// "Quillpay is a Berlin-based payments company", "a busy salon in Hebden Bridge looking for a stylist".
const SEATED = new RegExp(
  `\\b(?:is|are) an? (${NAME}(?: ${NAME})?)[- ]based\\b(?<!(?:US|UK|EU|Web|Cloud|AI)[- ]based)`,
  "u",
);
// "Loaf Co. (Leeds) makes bread".
const HOUSE_WITH_TOWN = new RegExp(
  `(?:^|[.!?]\\s+|\\n)(?:${NAME} ){1,4}\\((\\p{Lu}\\p{Ll}[\\p{L}’'-]+(?: \\p{Lu}\\p{Ll}[\\p{L}’'-]+)?)\\) (?:is|are|has|makes|runs|builds|sells|serves|works|looks|seeks)\\b`,
  "u",
);
// "Upholsterer needed for busy workshop nr Ludlow", in the first line.
const NEAR = new RegExp(`^[^\\n]{5,90} (?:nr\\.?|near) (${NAME}(?: ${NAME})?)(?=[ ,.;!\\n]|$)`, "u");
// "Our little shop on Main Street, Ennis".
const IN_A_STREET = new RegExp(
  `\\b(?:on|at|in) (?:\\d{1,4} )?(?:${NAME} ){1,3}?(?:Street|Road|Square|Lane|Avenue|Quay|Parade|Row|Terrace)(?:,| in) (\\p{Lu}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{2,24})?)(?=[ ,.;!\\n]|$)`,
  "u",
);
// Where a capital says no town: subjects, trades, calendar.
const NO_TOWN =
  /^(?:Nights?|Days?|Weekends?|Evenings?|Mornings?|Immediate\w*|ASAP|Full|Part|Urgent\w*|Remote|Home|Office|Competitive|Good|Great|Excellent|Must|No|Own|Permanent|Temporary|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Year|Grade|Key|Stage|Phase|Band|Health\s?[Cc]are|Retail|Finance|Fintech|FinTech|Education|Technology|Tech|Manufacturing|Energy|Insurance|Aerospace|Automotive|Hospitality|Media|Construction|Engineering|Marketing|Sales|Operations|Science|Sciences|Mathematics|Maths|English|Art|Arts|Law|Nursing|Medicine|Data|Software|IT|HR|AI|Microsoft|Google|Excel|Word|Q[1-4]|SaaS|B2B|R&D|Word|The|Our|Your|This|Business|Computer|Social|Human|Public|Local|Government)\b/;
const TOWN_NAME = `(${NAME}(?: ${NAME})?(?:, (?:[A-Z]{2,3}|${NAME}))?)`;
// "We're looking for a roofer in Cupar", "Roofer wanted, Cupar", "you will work from our yard in Cupar".
const SOUGHT_IN = new RegExp(
  `\\b(?:looking for|seeking|seeks|hiring|recruiting|needs?|vacancy for|opening for) (?:an?|another|our next) [^.\\n]{3,70}? in ${TOWN_NAME}(?=[.,;!\\n]| (?:from|to|who|for|with|starting)\\b|$)`,
  "u",
);
const WANTED_IN = new RegExp(
  `^[^\\n.]{3,70} (?:wanted|needed|required)(?:,| in| for| –| -) (?:in )?(${NAME}(?: ${NAME})?(?:,? (?:[A-Z]{2,3})\\b)?)(?: (?:city|town)(?: cent(?:re|er))?)?(?=[.!\\n]|$| \\(| (?:and|&|or|/) ${NAME}(?:[.!\\n]|$))`,
  "u",
);
// "Barber required for busy shop in Cupar", "painter needed for a six week job in Cupar": the first line.
const WANTED_FOR = new RegExp(
  `^[^\\n.]{3,70} (?:wanted|needed|required|sought) (?:for|to|at|by) [^\\n.,;]{3,60}? in (${NAME}(?: ${NAME})?)(?=[.,!\\n]|$)`,
  "u",
);
const PREMISES =
  "site|clinic|office|shop|store|surgery|practice|school|nursery|workshop|yard|depot|warehouse|plant|factory|kitchen|restaurant|hotel|hospital|branch|studio|base|farm|garage|bakery|salon|lab|laboratory|showroom|home|cent(?:re|er)";
const PREMISES_IN = new RegExp(
  `\\b(?:at|from|in|of|join) (?:our|the|one of our) (?:[\\p{Ll}-]+ ){0,3}(?:${PREMISES}) in ${TOWN_NAME}(?=[.,;!\\n]| (?:and|from|to|who|for|with|is|has)\\b|$)`,
  "u",
);

// "We are a team of forty in Cupar."
const WE_ARE_IN = new RegExp(
  `\\b[Ww]e(?:['’]re| are) an? [^.,\\n]{3,40}? in ${TOWN_NAME}(?=[.,;!\\n]|$)`,
  "u",
);

// "Tampa Florida"
const BARE_STATE = new RegExp(`(?<=\\p{Ll}) (${STATE_NAMES})$`, "u");
// "A short walk from the castle in Lincoln", "five minutes from Clifton Down station in Bristol".
const WALK_FROM = new RegExp(
  `\\b(?:walk|drive|ride|minutes?|mins?) from [^.,\\n]{3,50}? in (${NAME}(?: ${NAME})?)(?=[ ,.;!\\n]|$)`,
  "gu",
);

/** A name up to the end of its sentence: "Bangkok. We". */
const ended = (name: string) => name.replace(/(?<!\b(?:St|Ste|Mt|Ft))\.(?:\s.*)?$/, "");

const isTownName = (name: string | undefined) =>
  name !== undefined &&
  /\p{Ll}/u.test(name) &&
  !NO_TOWN.test(name) &&
  !ROLE.test(name) &&
  findSkills(name).length === 0;

/** The town that the text names right beside its employer: "Tern Roofing (Cupar)", "Tern Roofing in Cupar has …". */
export function townOf(company: string, head: string): string {
  for (let at = head.indexOf(company); at >= 0; at = head.indexOf(company, at + 1)) {
    const behind = head.slice(at + company.length, at + company.length + 60);
    const name =
      BESIDE_COMPANY.exec(behind)
        ?.slice(1)
        .find((one) => one !== undefined) ?? HOME_OF_COMPANY.exec(behind)?.[1];
    if (isTownName(name)) return tidy(name!, 80);
  }
  return "";
}

const BESIDE_COMPANY = new RegExp(
  `^(?: \\(${TOWN_NAME}\\)|, (${NAME}(?: ${NAME})?),(?= (?:seeks|is|has|needs|wants|hires)\\b)|,? (?:in|of) ${TOWN_NAME}(?=[.,;!\\n]| (?:is|has|seeks|needs|wants|and)\\b|$))`,
  "u",
);
// "Tern Roofing is a family firm in Cupar."
const HOME_OF_COMPANY = new RegExp(
  `^,? (?:is |are )?(?:an? |the )[\\p{Ll}][\\p{Ll}\\d -]{2,40} in ${TOWN_NAME}(?=[.,;!\\n]|$)`,
  "u",
);

// The same in other languages: "an unserem Standort in Kiel", "poste à pourvoir à Mérignac", "kantoor in Delft".
const SEATED_ELSEWHERE = new RegExp(
  `\\b(?:(?:Standorte?n?|Büros?|Niederlassung|Sitz) (?:ist |sind )?(?:im Herzen von |im Zentrum von |in |:? ?)|[Pp]oste (?:à pourvoir |basé |situé )?à |[Bb]ureaux (?:à |en plein c(?:œ|oe)ur de |au c(?:œ|oe)ur de |situés à )|(?:bas|situ)[ée]e?s? à |kantoor (?:in|te) (?:het centrum van |hartje )?|standplaats:? (?:in )?|(?:oficinas? (?:en|de)|sede (?:en|em|a|di)|con base en|escritórios? (?:em|de)|ufficio (?:a|di)) )((?!(?:der|die|das|den)\\b)${NAME}(?:[ -]${NAME})?)(?=[ ,.;!()\\n]|$)`,
  "u",
);

const LOOKING_IN = new RegExp(
  `\\bin (${NAME}(?: ${NAME})?),? (?:(?:is|are) )?(?:looking for|seeking|seeks|requires?|hiring)\\b`,
  "u",
);

const BASED = new RegExp(
  `(?<!\\b(?:right|eligible|authori[sz]ed|able|permitted|permission|legal|legally|entitled|permit) to )\\b(?:[Bb]ased|located|office|offices|headquarters|HQ|hub|campus|kantoor|studio|base|role|position|work) (?:in|at) (?:our )?(${NAME}(?: ${NAME})?(?:, ${NAME}(?: ${NAME})?)?)(?![\\p{L}])(?! (?:team|time|level)\\b)`,
  "u",
);

/**
 * Where the job is: "City, State", "based in …", or "". `language` is the text's, as ISO 639-1; `isNamed`: the lines
 * around the title already say it.
 */
export function findPlace(head: string, language: string, isNamed: boolean): string {
  let state = "";
  // Mostly the first is the one: no further is looked for then.
  for (const match of head.matchAll(EVERY_CITY)) {
    const [, city = ""] = match;
    const after = head.slice(match.index + match[0].length, match.index + match[0].length + 12);
    // "Remote (Minnesota, Wisconsin, Iowa or …)" lists where people may live.
    const isList = IS_STATE.test(city) && /^(?:,| or| and) \p{Lu}/u.test(after);
    // "Snowplow, GA" are two products.
    // "In France, Amérique, Espagne, Portugal": lands in a row.
    const [first = "", second = ""] = city.split(", ");
    const before = head.slice(Math.max(0, match.index - 2), match.index + 1);
    const isRow =
      // "WPFW Washington, DC": a station among others.
      /^[A-Z]{4,5} /.test(first) ||
      /^[A-Z]{2,3}$/.test(first) ||
      isCountry(first) ||
      (isCountry(second) && /, ?$/.test(before) && /^, \p{Lu}/u.test(after));
    if (isList || isRow || findSkills(first).length > 0) continue;
    if (!ROLE.test(city)) return tidy(city, 80);
    // "Analyst, Arizona Secretary of State": a title in front of the state.
    state ||= city.split(", ").at(-1) ?? "";
  }
  if (state.length > 2) return state;
  const based = BASED.exec(head)?.[1];
  if (based) return tidy(based.replace(BARE_STATE, ", $1").replace(/(?<!\b(?:St|Ste|Mt|Ft))\.\s.*$/, ""), 80);
  const said =
    ROLE_BASED.exec(head)?.[1] ??
    matchesOf(head, TEAM_IN)
      .map((match) => ended(match[1]!))
      .find(isKnownCity) ??
    matchesOf(head, HOUSE_IN)
      .map((match) => ended(match[1] ?? match[2]!))
      .find(isKnownCity) ??
    SHOP_IN.exec(head)?.[1] ??
    matchesOf(head, WALK_FROM)
      .map((match) => ended(match[1]!))
      .find(isKnownCity);
  if (said) return tidy(said, 80);
  const sought = (isNamed ? [] : [SOUGHT_IN, WANTED_IN, WANTED_FOR, PREMISES_IN, WE_ARE_IN])
    .map((pattern) => pattern.exec(head)?.[1]?.replace(/(?<=\p{Ll}) (?=[A-Z]{2,3}$)/u, ", "))
    .find(isTownName);
  if (sought !== undefined) return tidy(sought, 80);
  const home =
    SEATED.exec(head)?.[1] ??
    LOOKING_IN.exec(head)?.[1] ??
    NEAR.exec(head)?.[1] ??
    IN_A_STREET.exec(head)?.[1] ??
    HOUSE_WITH_TOWN.exec(head)?.[1] ??
    addressIn(head).town;
  if (home) return tidy(home, 80);
  const pinned = /^(?:📍|🌍|🏢) ?(\p{Lu}[^\n]{1,60})$/mu.exec(head)?.[1];
  if (pinned) return tidy(pinned, 80);
  const office = OUR_OFFICE.exec(head)?.[1];
  if (isTownName(office)) return tidy(office!, 80);
  const alone = head
    .split("\n")
    .slice(0, 15)
    .flatMap((line) => line.split(/[|•·]/))
    .map((part) => part.trim().replace(/, (?:hybrid|remote|on-?site|in[- ]office)\b.*$/i, ""))
    .find(isKnownCity);
  if (alone !== undefined) return tidy(alone, 80);
  const seat = language === "en" ? undefined : SEATED_ELSEWHERE.exec(head)?.[1];
  if (isTownName(seat)) return tidy(seat!, 80);
  return /\b(?:fully|100%) remote\b(?! (?:roles|options|teams|employees))|^remote\b/im.test(head)
    ? "Remote"
    : "";
}
