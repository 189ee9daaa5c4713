import { findSkills } from "#lib/language/skills.ts";
import { isEmployerName } from "./company.ts";
import { headingKind } from "./heading-kinds.ts";
import { NAME, ROLE } from "./heading-words.ts";
import { isKnownCity, isRegion } from "./places.ts";

// What in the lines around a title looks like a house, a town, a department, the terms.

export const TERMS =
  /[$£€]\s?\d|^\W*\d|\b(?:(?:full|part)[- ]time\b|permanent\b|fixed[- ]term\b|hybrid\b|remote\b|hours?\b|shifts?\b|temporary\b|contract\b|open to\b|salary\b|days?\b(?! (?:nurser|school|cent(?:re|er)|care|spa|hospital))|weekends?\b|evenings?\b|req(?:uisition)?\b|clos(?:es|ing)\b)/i;
// An organization by its own name.
export const ORGANIZATION =
  /,? (?:Inc|LLC|Ltd|Limited|GmbH|SE|plc|LLP|Corp|Corporation)\b\.?|\b(?:Trust|Hospitals?|Clinic|Academy|University|College|Co-operative|Cooperative|Foundation)\b(?! (?:of the|and|teacher))|^Ministry of |^(?:City|Town|Village|County|Borough|Department|University|Bank|Board) (?:of|for) |\b(?:Care|Services|Group|Solutions|Partners|Technologies|Systems|Industries|Holdings|Bank|Hotel|Restaurant|Lodge|School|Council|Authority|Association|Society|Institute|Agency|Health|Logistics|Foods|Hotels|Resorts|(?:Medical|Health|Community|Cancer|Learning|Leisure|Sports|Garden|Arts) Cent(?:er|re)|Studios?|Labs|Hospice|Primary|Inn|Pub|Arms|Tavern|Café|Cafe|Kitchen|Diner|Grill|Practice|Surgery|Nursery|Preschool|Playhouse|Theatre|Theater|Works|Quarry|Quarries|Foods|Salon|Garage|Stores?|Supermarket|Distribution|Living|Bakery|Brewery|Farms?|Homes|Housing|Motors|Energy|Airlines|Airways|Pharmacy|Museum|(?:School )?District|Resort|Casino|Shipyard|Towing|Trust|Upholstery|Joinery|Ferries|Marina|Library|Church|Co\.?|Plumbing|Electric|Electrical|Construction|Builders|Landscaping|Dental|Veterinary|Pty\.? Ltd|Pvt\.? Ltd|Private Limited|[Ll]abs|AG|AS|AB|Oy|BV|NV|SA|SL|S\.?p\.?A|S\.?r\.?l|Sp\. z o\.o)\.?$|^Scoil /u;
export const NAME_LIKE =
  /^(?:The )?[\p{Lu}\d][\p{L}\d&.'’+-]*(?:,? (?:of|and|the|for|de|des|du|del|della|di|da|do|dos|van|von|der|den|y|und|et|&|\(?[\p{Lu}\d&][\p{L}\d&.'’+)-]*))*\)?$/u;
export const UNIT =
  /\b(?:school of|faculty|division|department|team|office|unit|program|group|branch|bureau|section)\b/i;
// Labels of a portal's fields, whose values stand on the next line.
export const FIELD =
  /\b(?:date|opened|posted|title|status|number|type|apply|grade|class|deadline|category|level)\b/i;
export const POSTCODE = / [A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?$/;

// Parts of a town, which stand before it as an employer does.
export const QUARTER =
  /\b(?:side|hills?|park|village|heights|beach|downtown|midtown|uptown|square|district|quarter|county|campus|road|street|avenue|lane|drive|way|boulevard|plaza|tower|building|floor|suite|north|south|east|west|greater|metro|area|office|location|site|city|town|bay|island|valley|airport|harbou?r|point|loop|end|green|bridge|cross|hill)\b/i;

// How towns begin that have two words.
const TOWN_BEGINS =
  /^(?:San|Santa|Santo|Saint|St\.?|New|Port|Fort|Mount|Lake|Los|Las|El|La|Le|Bad|Kuala|Rio|São|Great|Little|Upper|Lower|Old|East|West|North|South|Royal|Cape|Grand|Palo|Buenos|Tel|Den|Monte|Villa|Castle|Market|Newton|Bishop['’]?s|King['’]?s)\b|-(?:on|upon|by|le|in)-| (?:upon|on|le) /i;
const WORDS_OF_WORK =
  /\b(?:customers?|patients?|clients?|sales|retail|commercial|residential|operations?|clinical|medical|surgical|surgery|nursing|oncology|finance|payroll|corporate|engineering|software|platform|digital|technical|maintenance|production|manufacturing|logistics|marketing|research|policy|planning|programmes?|programs?|services|experience|development|learning|support|permanent|temporary|time|shift|nights?|days?|band|grade|salary|apply|various|multiple|nationwide|job|career|overview|description|summary|details|responsibilities|requirements)\b/i;

// Departments are named by what is done there; towns have endings of their own.
const ACTIVITY =
  /(?:ing|ment|tion|sion|ance|ence|ity|ics|ship|affairs|relations|facilities|payable|receivable|safety|desk|line|care|art|arts)$/i;
const FIELD_FIRST =
  /^(?:adult|social|home|child(?:ren['’]?s?)?|young|community|primary|secondary|elderly|palliative|intensive|critical|acute|mental|public|patient|shared|student|family|estates?|property|legal|business|consumer|private|investment|wealth|asset|capital|equity|global|regional|group|internal|external|people|human|early|special|international)$/i;
const TOWN_ENDS =
  /(?:(?:ton|ham|ford|bury|wick|worth|stead|ville|burgh?|mouth|minster|chester|cester|borough|dale|thorpe|by)$|^(?:Springs|Oaks|Falls|Rapids|Lakes|Creek|Grove|Ridge|Wells|Heath|Moor|Vale|Sands|Haven|Abbot|Regis|Spa)$)/;
const DIRECTION = /^(?:downtown|midtown|uptown|greater|central|inner|outer)$/i;

/** "Adult Social Care", "Student Services": what a house has, though it ends as houses do. */
export function isDepartment(name: string): boolean {
  return FIELD_FIRST.test(name.split(" ")[0]!) && /\b(?:Care|Services|Health|Support|Living)$/.test(name);
}

/** "Corporate Banking", "Stoke Newington": where one works, by its words, and not for whom. */
export function isDepartmentOrTown(name: string): boolean {
  const words = name.split(" ");
  const [first, last] = [words[0]!, words.at(-1)!];
  if (FIELD_FIRST.test(first)) return true;
  if (ORGANIZATION.test(name) || name.includes("&")) return false;
  return ACTIVITY.test(last) || TOWN_ENDS.test(last) || QUARTER.test(last) || DIRECTION.test(first);
}

/** Several words with capitals that are neither a role, a department, a field of work nor a part of a town. */
export function isHouseName(name: string): boolean {
  return (
    NAME_LIKE.test(name) &&
    /[ &]/.test(name) &&
    name !== name.toUpperCase() &&
    !/\d/.test(name) &&
    !ROLE.test(name) &&
    (ORGANIZATION.test(name) || (!UNIT.test(name) && !TOWN_BEGINS.test(name))) &&
    !isDepartmentOrTown(name) &&
    !WORDS_OF_WORK.test(name.replace(ORGANIZATION, "")) &&
    !FIELD.test(name) &&
    !isKnownCity(name) &&
    !isRegion(name) &&
    headingKind(name) === null &&
    isEmployerName(name) &&
    !findSkills(name).some((one) => one.start === 0)
  );
}

// A town alone, or with its region.
const TOWN = new RegExp(
  `^${NAME}(?:[ -](?:${NAME}|on|upon|of|the|le|de|la)){0,3}(?:, ${NAME}(?: ${NAME}){0,2})?$`,
  "u",
);

export function isTown(written: string): boolean {
  return (
    TOWN.test(written) &&
    !ROLE.test(written) &&
    !WORDS_OF_WORK.test(written) &&
    !UNIT.test(written) &&
    !TERMS.test(written) &&
    !FIELD.test(written) &&
    !isRegion(written) &&
    !ORGANIZATION.test(written) &&
    headingKind(written) === null &&
    findSkills(written).length === 0
  );
}
